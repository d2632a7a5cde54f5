import { expect, test } from 'vitest';
import { Turns } from './turns';

/** The machine behind a slow line: answers each call when it is told to, in the order of the calls. */
class Line {
  readonly calls: string[] = [];
  readonly #waiting: (() => void)[] = [];

  readonly call = (name: string): Promise<void> => {
    this.calls.push(name);
    return new Promise((resolve) => this.#waiting.push(resolve));
  };
  async answer(count = 1): Promise<void> {
    for (const resolve of this.#waiting.splice(0, count)) resolve();
    // All that follows from an answer has followed when the next message can come.
    await new Promise((resolve) => setTimeout(resolve));
  }
}

/** Keys: `step`, `load` (a program that is loaded and then run), `stop`, `restart` (which loads and runs). */
function press(turns: Turns, line: Line, key: string): void {
  const load = async (isWanted: () => boolean): Promise<void> => {
    await line.call('load');
    if (isWanted()) await line.call('go');
  };
  if (key === 'stop') void turns.end(() => line.call('stop'));
  else if (key === 'load') void turns.next(load);
  else if (key === 'restart') {
    turns.cut();
    void turns.next(load);
  } else void turns.next(() => line.call(key));
}

async function calls(keys: readonly string[], answers = 20): Promise<readonly string[]> {
  const turns = new Turns();
  const line = new Line();
  for (const key of keys) {
    press(turns, line, key);
    await new Promise((resolve) => setTimeout(resolve));
  }
  for (let count = 0; count < answers; count++) await line.answer();
  expect(turns.ending).toBeNull();
  return line.calls;
}

test.each([
  { keys: ['step', 'over', 'out'], calls: ['step', 'over', 'out'] },
  { keys: ['step', 'over', 'stop'], calls: ['step', 'stop'] },
  { keys: ['step', 'over', 'stop', 'out'], calls: ['step', 'stop', 'out'] },
  { keys: ['load', 'step', 'stop'], calls: ['load', 'stop'] },
  { keys: ['load', 'stop', 'load'], calls: ['load', 'stop', 'load', 'go'] },
  { keys: ['step', 'stop', 'over', 'stop', 'out'], calls: ['step', 'stop', 'stop', 'out'] },
  { keys: ['load', 'step', 'restart', 'over'], calls: ['load', 'load', 'go', 'over'] },
  { keys: ['load', 'restart', 'stop'], calls: ['load', 'stop'] },
])('$keys while nothing is answered: $calls', async ({ keys, calls: expected }) => {
  expect(await calls(keys)).toEqual(expected);
});

test('Stop does not wait for what is under way; what comes after it waits for its answer', async () => {
  const turns = new Turns();
  const line = new Line();
  press(turns, line, 'load');
  await line.answer(0);
  press(turns, line, 'stop');
  press(turns, line, 'step');
  expect(line.calls).toEqual(['load', 'stop']);
  expect(turns.ending).not.toBeNull();
  await line.answer();
  expect(line.calls).toEqual(['load', 'stop']);
  await line.answer();
  expect(line.calls).toEqual(['load', 'stop', 'step']);
  expect(turns.ending).toBeNull();
});

test('an action that fails does not keep the others', async () => {
  const turns = new Turns();
  const done: string[] = [];
  const failed = turns.next(() => Promise.reject(new Error('the line is cut')));
  const after = turns.next(async () => void done.push('step'));
  await expect(failed).rejects.toThrow('the line is cut');
  await after;
  expect(done).toEqual(['step']);
});
