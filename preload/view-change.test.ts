import { expect, test } from 'vitest';
import { Session } from '../engine/index';
import type { MachineView } from './contract';
import { ViewReader, ViewWriter, changeOf, changed } from './view-change';

const TEXT = '.globl _start\n_start:\n mov $39, %eax\n syscall\n jmp _start\n';

/** Pictures of a program at its first instruction and behind each of `count` more. */
function walk(count: number): MachineView[] {
  const session = new Session({ output: () => undefined, moved: () => undefined });
  session.load({
    program: { sources: [{ name: 'calls.s', text: TEXT }] },
    kernel: 'v4.15',
    boot: '',
    cpu: 'intel',
    argv: ['calls'],
    envp: [],
    terminal: [true, true, true],
  });
  return Array.from({ length: count }, () => {
    const view = session.view();
    session.step('into');
    while (session.advance(1000) === null);
    return view;
  });
}
/** As it comes over a line. */
const sent = <T>(value: T): T => structuredClone(value);

test('what changed gives the whole picture back, there and back in time', () => {
  const views = walk(60);
  const reader = new ViewReader();
  const writer = new ViewWriter();
  for (const view of [...views, views[3], null, views[7], views[50]])
    expect(reader.read(sent(writer.event(view)))).toEqual(view);
});

test('a change is a small part of the picture', () => {
  const views = walk(60);
  const whole = views.slice(1).reduce((sum, view) => sum + JSON.stringify(view).length, 0);
  const told = views.slice(1).reduce((sum, view, at) => sum + JSON.stringify(changeOf(views[at], view)).length, 0);
  expect(told).toBeLessThan(whole / 8);
});

test('a log that slides back is told by the rows that come in again', () => {
  const [view] = walk(1);
  const log = Array.from({ length: 40 }, (_, seq) => ({ ...view.path[0], seq, text: `row ${seq}` }));
  const before = { ...view, path: log.slice(10) };
  // Going back makes rows anew.
  const after = { ...view, path: sent(log).slice(5, 35) };
  const change = changeOf(before, after);
  expect(change.lists.path).toEqual([...log.slice(5, 10), [0, 25]]);
  expect(changed(before, sent(change)).path).toEqual(after.path);
});

test('rows that did not change are the same objects', () => {
  const [before, after] = walk(2);
  const next = changed(before, sent(changeOf(before, after)));
  const same = next.registers.filter((row) => before.registers.includes(row)).map(({ name }) => name);
  expect(same).toHaveLength(next.registers.length - 2);
  expect(same).not.toContain('RIP');
  expect(same).not.toContain('RAX');
  expect(next.path.every((row) => before.path.includes(row))).toBe(true);
});

test('a change of a picture that never came is nothing, until a whole one comes', () => {
  const [first, second, third] = walk(3);
  const writer = new ViewWriter();
  writer.event(first);
  const reader = new ViewReader();
  expect(reader.read(writer.event(second))).toBeUndefined();
  expect(reader.read(writer.event(third, true))).toEqual(third);
  const other = new ViewReader();
  const late = writer.event(first);
  other.read({ type: 'view', view: second, serial: 1 });
  expect(other.read(late)).toBeUndefined();
});
