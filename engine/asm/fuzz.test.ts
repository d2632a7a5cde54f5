import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { assembleGnu } from './gnu';
import { assemble, link, writeElfExecutable, writeElfObject } from './index';

/** Random edits of real sources: whatever comes in, an answer comes out. */
const SEED = Number(process.env.FUZZ_SEED ?? 20240607);
/** `FUZZ_ROUNDS=100000 npx vitest run engine/asm/fuzz.test.ts` for more than the suite has time for. */
const ROUNDS = Number(process.env.FUZZ_ROUNDS ?? 10_000);
/** Milliseconds of a test that is asked for more. */
const TIMEOUT = 600_000;

function generator(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const vectors = new URL('./vectors/', import.meta.url);
const rows = ['att.txt', 'intel.txt'].flatMap((file) =>
  readFileSync(new URL(file, vectors), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => (file === 'intel.txt' ? '.intel_syntax noprefix; ' : '') + line.slice(line.indexOf('\t') + 1)),
);
const programs = readdirSync(new URL('gcc/', vectors))
  .filter((file) => file.endsWith('.s'))
  .map((file) =>
    readFileSync(new URL(`gcc/${file}`, vectors), 'utf8')
      .split('\n')
      .slice(0, 60)
      .join('\n'),
  );
const ODD = [
  '',
  '(',
  ')',
  '%',
  '$',
  ',',
  '*',
  '"',
  "'",
  ':',
  '\\',
  '\n',
  '.',
  '-',
  '1b',
  '9f',
  '@',
  '{',
  '}',
  '[',
  ']',
];
const WORDS = [
  '.rept 99999999',
  '.macro m\nm\n.endm\nm',
  '.if 1',
  '.endr',
  '.endm',
  '.org 1<<60',
  '.fill 1<<40',
  '.irp x',
  '.cfi_startproc',
  '.cfi_endproc',
  '.cfi_offset 3, -16',
  '.cfi_personality 0x9b, x',
  '.struct 1',
  '.set a, %rax',
  '.allow_index_reg',
  '(,%riz)',
  '.bss',
  '.section s,"axG",@progbits,g,comdat',
  '.uleb128 x-y',
];

function edited(text: string, random: (below: number) => number): string {
  let source = text;
  for (let edits = 1 + random(2); edits > 0; edits--) {
    const at = random(source.length + 1);
    const cut = random(3) === 0 ? random(12) : 0;
    const kind = random(10);
    const other = rows[random(rows.length)];
    const piece =
      kind < 4
        ? ODD[random(ODD.length)]
        : kind < 6
          ? String.fromCharCode(random(256))
          : kind < 7
            ? WORDS[random(WORDS.length)]
            : other.slice(random(other.length));
    source = source.slice(0, at) + piece + source.slice(at + cut);
  }
  return source;
}

test(
  `${ROUNDS} random edits neither throw nor hang (seed ${SEED})`,
  () => {
    const random = generator(SEED);
    let accepted = 0;
    for (let round = 0; round < ROUNDS; round++) {
      const base =
        round % 25 === 0 ? programs[random(programs.length)] : rows[random(rows.length)].replaceAll('; ', '\n');
      const source = edited(base, random);
      const name = random(8) === 0 ? 'fuzz.S' : 'fuzz.s';
      let result;
      try {
        // Explaining costs more than assembling: one round in four.
        result = round % 4 === 0 ? assemble({ name, text: source }) : assembleGnu({ name, text: source }, {}, false);
        if (result.object !== undefined) {
          const { image } = link([result.object]);
          if (image !== undefined) writeElfExecutable(image);
          writeElfObject(result.object);
        }
      } catch (error) {
        throw new Error(`round ${round}: ${JSON.stringify(source)}`, { cause: error });
      }
      const refused = result.diagnostics.some(({ severity }) => severity === 'error');
      expect(result.object === undefined).toBe(refused);
      if (!refused) accepted++;
      for (const { span, message } of result.diagnostics) {
        if (span.line < 1 || span.column < 1 || message === '')
          throw new Error(`${message}: ${JSON.stringify(source)}`);
      }
    }
    expect(accepted).toBeGreaterThan(ROUNDS / 50);
    expect(accepted).toBeLessThan(ROUNDS);
  },
  TIMEOUT,
);
