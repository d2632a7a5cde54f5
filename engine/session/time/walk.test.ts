import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { LabSpec } from '../api';
import { Session } from '../session';
import type { Moment } from './moment';
import { compareMoments } from './moment';
import { numbers, randomProgram } from './testing/random-program';

const FOLDER = join(import.meta.dirname, '../../../fixtures/programs');
const SLICE = 4000;
const ACTS = 40;
const PAGE = 4096;
const EMPTY = Buffer.alloc(PAGE);

/** FNV-1a over what the machine is: registers, and the pages that hold something. */
function digest({ cpu, memory }: { readonly cpu: Uint8Array; readonly memory: Uint8Array }): string {
  let [low, high] = [0x811c9dc5, 0x01000193];
  const words = (bytes: Uint8Array): void => {
    for (const word of new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length >> 2)) {
      if (word === 0) continue;
      low = Math.imul(low ^ word, 0x01000193);
      high = Math.imul(high ^ low, 0x85ebca6b) ^ (high >>> 13);
    }
  };
  words(cpu);
  for (let at = 0; at < memory.length; at += PAGE) {
    const page = memory.subarray(at, at + PAGE);
    if (!EMPTY.equals(page)) words(page);
  }
  return `${low >>> 0}.${high >>> 0}`;
}

describe('a random walk through time: a moment is the same machine whenever it is visited', () => {
  const check = (name: string, text: string, seed: number, rest: Partial<LabSpec> = {}): void =>
    it(`${name}, seed ${seed}`, () => {
      const random = numbers(seed);
      const session = new Session({ output: () => {}, moved: () => {} });
      const spec: LabSpec = {
        program: { sources: [{ name, text }] },
        kernel: 'v4.15',
        boot: '',
        cpu: 'intel',
        argv: ['p'],
        envp: [],
        terminal: [true, true, true],
        ...rest,
      };
      expect(session.load(spec)).toMatchObject({ ok: true });
      const seen = new Map<string, { readonly at: Moment; readonly state: string }>();
      let revisits = 0;
      const rested = (): void => {
        for (let slice = 0; slice < 12; slice++) if (session.advance(SLICE) !== null) break;
        session.pause();
        session.advance(1);
        const at = session.moment;
        const key = `${at.icount}.${at.sub}`;
        const { path, syscalls } = session.view();
        const state = `${digest(session.state)} ${JSON.stringify([path.slice(-60), syscalls.slice(-30)])}`;
        const before = seen.get(key);
        if (before === undefined) return void seen.set(key, { at, state });
        revisits++;
        expect(state, `at ${key}`).toBe(before.state);
      };
      /** What comes from outside makes another future, and another present. */
      const intervened = (): void => {
        const now = session.moment;
        for (const [key, { at }] of seen) if (compareMoments(at, now) >= 0) seen.delete(key);
      };
      const acts: readonly (() => void)[] = [
        () => session.step('into'),
        () => session.step('over'),
        () => session.step('out'),
        () => session.step('boundary'),
        () => session.stepBack('into'),
        () => session.stepBack('over'),
        () => session.stepBack('boundary'),
        () => session.stepBack('user'),
        () => session.stepBack('continue'),
        () => (session.go(), void session.advance(1 + random(900))),
        () => session.seek([...seen.values()][random(seen.size)]?.at ?? session.moment),
        () => session.seek([...seen.values()][random(seen.size)]?.at ?? session.moment),
        () => session.seek(session.known.end),
        () => (session.edit({ kind: 'register', name: 'rbx', value: random(999).toString(16) }), intervened()),
        () => (session.edit({ kind: 'register', name: 'r14', value: '3' }), intervened()),
        () => (session.edit({ kind: 'msr', name: 'IA32_CSTAR', value: random(999).toString(16) }), intervened()),
        // A byte that the kernel may be executing, of its data, of a page table, of the program.
        () => {
          const symbol = ['sys_getpid', 'per_cpu_area', 'init_top_pgt', 'level2_kernel_pgt'][random(4)] ?? '';
          const address = random(2) === 0 ? session.addressOf(symbol) : '0x402000';
          const bytes = random(256).toString(16).padStart(2, '0');
          if (address !== null && session.edit({ kind: 'memory', address, bytes }).ok) intervened();
        },
        () => session.backToChange({ kind: 'register', name: ['rbx', 'r12', 'cr3'][random(3)] ?? '' }),
        () => session.backToChange({ kind: 'memory', address: '0x402000', length: 1 + random(8) }),
        // A search that is given up.
        () => (session.backToChange({ kind: 'register', name: 'r13' }), void session.advance(1 + random(3000))),
        () => {
          const { icount } = session.moment;
          const reader = session.read({ from: Math.max(0, icount - random(9000)), count: 1 + random(50) });
          const most = random(3) === 0 ? random(20) : 1000;
          let isOver = false;
          for (let part = 0; part < most && !isOver; part++) isOver = reader.advance(500) !== null;
          reader.end();
        },
        () => (session.input(Uint8Array.of(97 + random(26), 10)), intervened()),
        () => (session.injectNmi(), intervened()),
      ];
      session.step('user');
      rested();
      for (let act = 0; act < ACTS; act++) {
        acts[random(acts.length)]?.();
        rested();
      }
      expect(revisits).toBeGreaterThan(3);
    });
  for (const [index, file] of ['echo.s', 'process-fork.s', 'i386-signals.s'].entries())
    check(file, readFileSync(join(FOLDER, file), 'utf8'), 8_101 + index);
  // A fresh seed each time; it stands in the test's name.
  const seed = Date.now() & 0xfff_ffff;
  for (let index = 0; index < 2; index++) check('random.s', randomProgram(numbers(seed + index)), seed + index);
  check('random.s', randomProgram(numbers(seed + 7)), seed + 7, { kernel: 'v6.9', cpu: 'amd' });
});
