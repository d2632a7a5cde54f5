import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { LabSpec } from './api';
import { runToEnd } from './run-to-end';

/** Programs a kind; `LSTAR_FUZZ=5000 npx vitest run engine/session/fuzz` is the long form. */
const COUNT = Number(process.env['LSTAR_FUZZ'] ?? 150);
const SEED = Number(process.env['LSTAR_SEED'] ?? Date.now() % 1_000_000);
const LIMIT = 20_000;
const FOLDER = join(import.meta.dirname, '../../fixtures/programs');

/** xorshift32: uniform enough for mutations, repeatable from the seed that is printed. */
function generator(seed: number): (below: number) => number {
  let state = seed | 1;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}

function specOf(program: LabSpec['program'], index: number): LabSpec {
  const boots = ['', 'pti=off', 'ia32_emulation=off'] as const;
  return {
    program,
    kernel: 'v4.15',
    boot: boots[index % boots.length],
    cpu: index % 2 === 0 ? 'intel' : 'amd',
    argv: ['fuzz', 'argument'],
    envp: ['HOME=/'],
    terminal: [false, false, false],
  };
}

/** Runs one hostile program: whatever it does, it ends in a stop or at the limit, and can be looked at. */
function survive(program: LabSpec['program'], index: number): string {
  const whole = runToEnd(specOf(program, index), { limit: LIMIT, stdin: new Uint8Array([104, 105, 10]) });
  const complaints = whole.reply.diagnostics.length + whole.reply.problems.length;
  expect(whole.reply.ok ? whole.view !== null : complaints > 0).toBe(true);
  return whole.reply.ok ? (whole.stop?.kind ?? 'limit') : 'refused';
}

const count = (tally: Map<string, number>, key: string): void => void tally.set(key, (tally.get(key) ?? 0) + 1);

describe(`hostile programs`, () => {
  it(`${COUNT} programs of random bytes`, { timeout: 3_600_000 }, () => {
    const random = generator(SEED);
    const tally = new Map<string, number>();
    for (let index = 0; index < COUNT; index += 1) {
      const bytes = Array.from({ length: 16 + random(100) }, () => `0x${random(256).toString(16)}`).join(', ');
      count(
        tally,
        survive({ sources: [{ name: 'random.s', text: `.globl _start\n_start: .byte ${bytes}\n` }] }, index),
      );
    }
    console.log(`random bytes, seed ${SEED}:`, Object.fromEntries(tally));
    expect([...tally.values()].reduce((sum, n) => sum + n, 0)).toBe(COUNT);
  });

  it(`${COUNT} random edits of the example programs`, { timeout: 3_600_000 }, () => {
    const random = generator(SEED + 1);
    const files = readdirSync(FOLDER).filter((name) => /\.(s|S|asm|nasm)$/.test(name));
    expect(files.length).toBeGreaterThan(20);
    const tally = new Map<string, number>();
    for (let index = 0; index < COUNT; index += 1) {
      const name = files[random(files.length)];
      const text = mutate(readFileSync(join(FOLDER, name), 'utf8'), random);
      count(tally, survive({ sources: [{ name, text }] }, index));
    }
    console.log(`random edits, seed ${SEED}:`, Object.fromEntries(tally));
    expect([...tally.values()].reduce((sum, n) => sum + n, 0)).toBe(COUNT);
  });
});

const PIECES = ['%rax', '$0x7fffffffffffffff', 'rsp', '(', ')', '[', ']', ',', ':', '\n', 'syscall', 'times', '.rept 9', '"', '-', '*', 'lock ', 'rep ', '0', '0xffffffff80000000', '%', '$', 'jmp', 'push', 'mov '] as const; // prettier-ignore

/** One to four small edits, as a slip of the hand makes them. */
function mutate(text: string, random: (below: number) => number): string {
  let result = text;
  for (let edits = 1 + random(4); edits > 0; edits -= 1) {
    const at = random(result.length + 1);
    const length = random(6);
    const piece = PIECES[random(PIECES.length)];
    const kinds = [
      () => result.slice(0, at) + piece + result.slice(at),
      () => result.slice(0, at) + result.slice(at + length),
      () => result.slice(0, at) + piece + result.slice(at + length),
      () => result.slice(0, at) + result.slice(at + length, at + length * 2) + result.slice(at),
    ] as const;
    result = kinds[random(kinds.length)]();
  }
  return result;
}
