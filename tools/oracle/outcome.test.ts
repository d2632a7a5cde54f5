import { Code } from 'iced-x86';
import { describe, expect, it } from 'vitest';
import type { Case, Outcome } from './case';
import { generateCases } from './generate';
import { agrees, pack } from './outcome';
import { parseVectors, writeVectors } from './vectors';

const [input] = generateCases({ mnemonic: 'add', codes: [1] }, 1, 1);

const outcome: Outcome = {
  gpr: Array.from({ length: 16 }, (_, i) => BigInt(i) << 40n),
  rip: 0x3000_0005n,
  rflags: 0x246n,
  fsBase: 1n,
  gsBase: 2n,
  selectors: [0, 0x33, 0x2b, 0, 0, 0],
  fpu: null,
  fault: null,
  changes: [{ offset: 8, value: 1 }],
};
const fault = { vector: 14, errorCode: 6, address: 0x2000_4000n };

/** What the comparison must see: each row changes one thing of the outcome. */
const CHANGES: readonly (readonly [string, Partial<Outcome>])[] = [
  ...outcome.gpr.map((value, i): [string, Partial<Outcome>] => [
    `register ${i}`,
    { gpr: outcome.gpr.with(i, value ^ 1n) },
  ]),
  ['the upper half of a register', { gpr: outcome.gpr.with(0, 1n << 63n) }],
  ['RIP', { rip: 0x3000_0004n }],
  ['CF', { rflags: 0x247n }],
  ['OF', { rflags: 0xa46n }],
  ['DF', { rflags: 0x646n }],
  ['AC', { rflags: 0x4_0246n }],
  ['FS base', { fsBase: 0n }],
  ['GS base', { gsBase: 0n }],
  ['a selector', { selectors: [0, 0x33, 0x2b, 0, 0x2b, 0] }],
  ['a fault', { fault }],
  ['a byte of memory', { changes: [{ offset: 8, value: 2 }] }],
  ['its place', { changes: [{ offset: 9, value: 1 }] }],
  ['one byte more', { changes: [...outcome.changes, { offset: 20, value: 1 }] }],
];

const agreesWith = (other: Outcome, against: Outcome = outcome, open = 0n, given: Case = input): boolean =>
  agrees(given, other, open, pack([given], [against]), 0);

describe('an outcome agrees', () => {
  it('with itself', () => expect(agreesWith({ ...outcome })).toBe(true));
  it.each(CHANGES)('not when %s differs', (_, change) => expect(agreesWith({ ...outcome, ...change })).toBe(false));

  it('whatever an undefined flag is, but only that flag', () => {
    expect(agreesWith({ ...outcome, rflags: 0x247n }, outcome, 0x1n)).toBe(true);
    expect(agreesWith({ ...outcome, rflags: 0x247n }, outcome, 0x800n)).toBe(false);
  });

  it('in the vector, error code and address of a fault', () => {
    const faulting = { ...outcome, fault };
    expect(agreesWith(faulting, faulting)).toBe(true);
    for (const other of [{ vector: 13 }, { errorCode: 7 }, { address: 0x2000_4001n }])
      expect(agreesWith({ ...outcome, fault: { ...fault, ...other } }, faulting)).toBe(false);
  });
});

describe('an outcome with vector and x87 registers agrees', () => {
  const [vector] = generateCases({ mnemonic: 'addps', codes: [Code.Addps_xmm_xmmm128] }, 1, 1);
  const image = Uint8Array.from(vector.fpu ?? []);
  const native: Outcome = { ...outcome, fpu: image };
  const changed = (at: number): Outcome => ({ ...native, fpu: image.with(at, image[at] ^ 1) });

  it('with itself', () => expect(agreesWith({ ...native }, native, 0n, vector)).toBe(true));
  it.each([
    ['FCW', 0],
    ['FSW', 2],
    ['the tags', 4],
    ['MXCSR', 25],
    ['ST0', 32],
    ['the exponent of ST7', 153],
    ['XMM0', 160],
    ['the top of XMM15', 415],
  ])('not when %s differs', (_, at) => expect(agreesWith(changed(at), native, 0n, vector)).toBe(false));
  it('not when a flag, a register or memory differs', () => {
    const others: Partial<Outcome>[] = [
      { rflags: 0x247n },
      { gpr: native.gpr.with(3, 1n) },
      { changes: [] },
      { fault },
    ];
    for (const other of others) expect(agreesWith({ ...native, ...other }, native, 0n, vector)).toBe(false);
  });
  it.each([
    ['the last opcode', 6],
    ['the last address', 8],
    ['the mask of MXCSR', 28],
    ['unused bytes', 42],
  ])('whatever %s is', (_, at) => expect(agreesWith(changed(at), native, 0n, vector)).toBe(true));
});

describe('a vector file', () => {
  it('reads back as it was written', () => {
    const after = { ...outcome, fault, changes: [] };
    const before = { ...input, patches: [] };
    const file = {
      inputs: [0xfedc_ba98, 1],
      cpu: 'Vendor 1/2/3',
      rows: [{ before, after }],
      states: pack([input], [outcome]),
    };
    expect(parseVectors(writeVectors('a title', file))).toEqual(file);
  });
});
