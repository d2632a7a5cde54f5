import { expect, test } from 'vitest';
import { go, rest, sessionOf } from '../look/testing';

const TEXT = '.globl _start\n_start:\n mov $39, %eax\n syscall\n jmp _start\n';
/** Further than two checkpoints are apart, so that the way back begins at one that is far. */
const LONG = 15_000;
const BACK = 10;

test('who goes back bit by bit replays the long way from a checkpoint once', () => {
  const session = sessionOf(TEXT);
  const arrive = (): number => {
    let slices = 1;
    while (session.advance(1000) === null) slices++;
    return slices;
  };
  session.walk(LONG);
  arrive();
  const { icount } = session.moment;
  const slices = Array.from({ length: 30 }, () => {
    session.walk(-BACK);
    return arrive();
  });
  expect(session.moment).toEqual({ icount: icount - 30 * BACK, sub: 0 });
  expect(slices[0]).toBeGreaterThan(10);
  expect(slices.slice(1)).toEqual(Array.from({ length: 29 }, () => 1));
});

test('who goes to the end of a run that is over finds it over, as it was', () => {
  const session = go(sessionOf('.globl _start\n_start: mov $60, %eax\n mov $7, %edi\n syscall\n'));
  const { end, stop } = { end: session.moment, stop: session.view().stop };
  expect(stop).toMatchObject({ kind: 'exited', status: 7 });
  session.stepBack('into');
  expect(rest(session).view().stop).toEqual({ kind: 'step' });
  session.seek(end);
  expect(rest(session).view().stop).toEqual(stop);
  session.go();
  expect(rest(session).view().stop).toEqual(stop);
});
