import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { restoreSnapshot, takeSnapshot } from '../machine/snapshot';
import { Memento } from './memento';
import { Lab } from './test-lab';

describe('Memento', () => {
  it('puts every kind of container back into the same objects', () => {
    const leaf = { at: 1n };
    const root: Record<string, unknown> = {
      list: [1, leaf],
      map: new Map<unknown, unknown>([[leaf, 'x']]),
      set: new Set([leaf]),
      bytes: Uint8Array.of(1, 2, 3),
      frozen: Object.freeze({ never: 1 }),
    };
    const { list, map, set, bytes } = root as { list: unknown[]; map: Map<unknown, unknown>; set: Set<unknown>; bytes: Uint8Array }; // prettier-ignore
    const memento = new Memento(root, new Set());
    leaf.at = 2n;
    list.push(3);
    map.set('y', 4).delete(leaf);
    set.clear();
    bytes.fill(9);
    root['bytes'] = null;
    root['young'] = {};
    memento.restore();
    expect(leaf).toEqual({ at: 1n });
    expect(root['list']).toBe(list);
    expect(list).toEqual([1, leaf]);
    expect([...map]).toEqual([[leaf, 'x']]);
    expect(set.has(leaf)).toBe(true);
    expect(root['bytes']).toBe(bytes);
    expect([...bytes]).toEqual([1, 2, 3]);
    expect('young' in root).toBe(false);
  });

  it('leaves alone what is outside, and shares bytes that have not changed', () => {
    const outside = { value: 1 };
    const root = { outside, bytes: new Uint8Array(4) };
    const first = new Memento(root, new Set([outside]));
    expect(first.size).toBe(2);
    const second = new Memento(root, new Set([outside]), first);
    outside.value = 2;
    second.restore();
    expect(outside.value).toBe(2);
  });
});

describe('Linux.save and restore', () => {
  const FOLDER = join(import.meta.dirname, '../../fixtures/programs');
  /** What the run has come to: the whole machine, and what the program has written. */
  const picture = (lab: Lab): unknown => {
    const { cpu, tlb, pages, icount } = takeSnapshot(lab.machine);
    return { icount, output: lab.output, cpu, tlb: [...tlb], pages };
  };
  /** Runs the program, goes back to each of some moments, and expects the same end each time. */
  const check = (file: string, run: { input?: string; terminal?: boolean; argv?: string[] } = {}): void =>
    it(`${file} ends the same after going back`, () => {
      const text = readFileSync(join(FOLDER, file), 'utf8');
      const lab = new Lab({ program: text, ...run });
      const moments = [];
      let end = 'limit';
      for (const part of [7000, 900, 700, 500, 900, 1200, 2000]) {
        end = lab.go(part);
        moments.push({ end, machine: takeSnapshot(lab.machine), linux: lab.linux.save(), output: lab.output });
        if (end !== 'limit') break;
      }
      if (end === 'limit') end = lab.go();
      const wanted = picture(lab);
      for (const moment of moments.filter((each) => each.end === 'limit').toReversed()) {
        restoreSnapshot(lab.machine, moment.machine);
        lab.linux.restore(moment.linux);
        lab.output = moment.output;
        expect(lab.go()).toBe(end);
        expect(picture(lab)).toEqual(wanted);
      }
    });
  check('hello-att.s');
  check('process-fork.s');
  check('process-pipe.s');
  check('process-spin.s');
  check('process-traced.s');
  check('process-exec.s');
  check('files-tree.s');
  check('file-status.s');
  check('errors-files.s');
  check('signals-ignored.s');
  check('poll-pipe.s');
  check('brk.s');
  check('clock.s');
  check('echo.s', { input: 'one\ntwo\n', terminal: true });
});
