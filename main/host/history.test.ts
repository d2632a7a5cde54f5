import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { VersionReason } from '../../preload/contract';
import { History } from './history';

let folder = '';
let now = 0;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'history-'));
  now = 1_000_000;
});
afterEach(() => rm(folder, { recursive: true }));

const open = () => new History(folder, () => now);
const texts = async (history: History, key = 'a') => {
  const versions = (await history.list()).find((one) => one.key === key)?.versions ?? [];
  return Promise.all(versions.map(({ at }) => history.text(key, at)));
};

test.each<[string, readonly (readonly [string, VersionReason, number])[], string[]]>([
  ['one of each reason', [['1', 'opened', 0], ['2', 'run', 1], ['3', 'saved', 1]], ['3', '2', '1']],
  ['the same text again', [['1', 'opened', 0], ['1', 'run', 9], ['1', 'saved', 9]], ['1']],
  ['a text that comes back', [['1', 'saved', 0], ['2', 'saved', 9], ['1', 'saved', 9]], ['1', '2', '1']],
  ['typed in one sitting', [['1', 'opened', 0], ['2', 'typed', 40_000], ['3', 'typed', 0], ['4', 'typed', 0]], ['4', '2', '1']],
  ['typed with long breaks', [['1', 'typed', 0], ['2', 'typed', 60_000], ['3', 'typed', 60_000]], ['3', '2', '1']],
  ['within one millisecond', [['1', 'run', 0], ['2', 'run', 0]], ['2', '1']],
])('%s', async (_name, kept, expected) => {
  const history = open();
  for (const [text, why, later] of kept) {
    now += later;
    await history.keep({ key: 'a', name: 'a.s', text, why });
  }
  expect(await texts(history)).toEqual(expected);
  expect(await texts(open())).toEqual(expected);
}); // prettier-ignore

test('a document has at most sixty versions, and not more text than its bound but for the newest', async () => {
  const history = open();
  for (let count = 0; count < 70; count++) await history.keep({ key: 'a', name: 'a.s', text: `${count}`, why: 'run' });
  const all = await texts(history);
  expect([all.length, all[0], all.at(-1)]).toEqual([60, '69', '10']);
  for (const mark of ['x', 'y', 'z'])
    await history.keep({ key: 'b', name: 'b.s', text: mark.repeat(1_000_000), why: 'run' });
  expect((await texts(history, 'b')).map((text) => text?.[0])).toEqual(['z', 'y']);
  await history.keep({ key: 'b', name: 'b.s', text: 'w'.repeat(3_000_000), why: 'run' });
  expect((await texts(history, 'b')).map((text) => text?.[0])).toEqual(['w']);
});

test('at most a hundred documents, the last touched ones', async () => {
  const history = open();
  for (let count = 0; count < 103; count++) {
    now += 10;
    await history.keep({ key: `${count}`, name: 'a.s', text: 'x', why: 'run' });
  }
  expect(await readdir(folder)).toHaveLength(100);
  expect((await history.list())[0]?.key).toBe('102');
});

test('a file that cannot be read is no reason to fail, and is written anew', async () => {
  const history = open();
  await history.keep({ key: 'a', name: 'a.s', text: '1', why: 'run' });
  const [file = ''] = await readdir(folder);
  await writeFile(join(folder, file), '{ torn');
  expect(await history.list()).toEqual([]);
  await history.keep({ key: 'a', name: 'a.s', text: '2', why: 'run' });
  expect(await texts(history)).toEqual(['2']);
});
