import { Code } from 'iced-x86';
import { describe, expect, it } from 'vitest';
import type { Case, Outcome } from './case';
import { generateCases } from './generate';
import { NO_CLAIMS } from './claims';
import type { Packing } from './packing';
import { GROUP, agree, disagreeing, pack } from './packing';
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

/** As packed, and as it is. */
function agreesWith(other: Outcome, against: Outcome = outcome, open = 0n, given: Case = input): boolean {
  const packing: Packing = { kind: given.fpu === null ? 'flags' : 'groups' };
  const modeled = { outcome: other, claims: { ...NO_CLAIMS, undefinedFlags: open } };
  const asPacked = disagreeing(packing, [given], [modeled], pack(packing, [given], [against])).length === 0;
  expect(agree(given, against, modeled)).toBe(asPacked);
  return asPacked;
}

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
    ['the top of YMM15', 671],
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

describe('an x87 result whose last bit is open', () => {
  const [sine] = generateCases({ mnemonic: 'fsin', codes: [Code.Fsin] }, 1, 1);
  /** ST0 := 1 and what lies `units` units above it, C1 clear or set. */
  const withResult = (units: number, c1 = 0): Outcome => {
    const fpu = Uint8Array.from(sine.fpu ?? []);
    fpu.set([0, 0, 0, 0, 0, 0, 0, 0x80, 0xff, 0x3f], 32);
    const below = [0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xfe, 0x3f];
    if (units < 0) fpu.set([256 + units, ...below.slice(1)], 32);
    else fpu[32] = units;
    fpu[3] = (fpu[3] & ~2) | c1;
    return { ...outcome, fpu };
  };
  const packing: Packing = { kind: 'open', registers: [0] };
  const packed = pack(packing, [sine], [withResult(0)]);
  const isOpen = { ...NO_CLAIMS, results: { registers: [0], openness: 'lastBit' } } as const;
  const accepted = (modeled: Outcome, claims = isOpen as typeof NO_CLAIMS): boolean => {
    const isAccepted = disagreeing(packing, [sine], [{ outcome: modeled, claims }], packed).length === 0;
    expect(agree(sine, withResult(0), { outcome: modeled, claims })).toBe(isAccepted);
    return isAccepted;
  };

  it.each([-1, 0, 1])('may be %i units off, with either C1', (units) => {
    expect(accepted(withResult(units))).toBe(true);
    expect(accepted(withResult(units, 2))).toBe(true);
  });
  it.each([-2, 2, 100])('may not be %i units off', (units) => expect(accepted(withResult(units))).toBe(false));
  it('is nothing that another instruction may claim', () => {
    expect(accepted(withResult(1), NO_CLAIMS)).toBe(false);
    expect(accepted(withResult(0, 2), NO_CLAIMS)).toBe(false);
    expect(accepted({ ...withResult(1), rip: 1n })).toBe(false);
  });
});

describe('a digest of several states', () => {
  it('tells in which group one differs', () => {
    const cases = generateCases({ mnemonic: 'addps', codes: [Code.Addps_xmm_xmmm128] }, 3 * GROUP, 1);
    const outcomes = cases.map((each): Outcome => ({ ...outcome, fpu: each.fpu }));
    const packed = pack({ kind: 'groups' }, cases, outcomes);
    const modeled = outcomes.map((each, i) => ({
      outcome: i === GROUP + 3 ? { ...each, rip: 1n } : each,
      claims: NO_CLAIMS,
    }));
    expect(disagreeing({ kind: 'groups' }, cases, modeled, packed)).toEqual([GROUP]);
  });
});

describe('a vector file', () => {
  it('reads back as it was written', () => {
    const after = { ...outcome, fault, changes: [] };
    const before = { ...input, patches: [] };
    const file = {
      inputs: [0xfedc_ba98, 1],
      cpu: 'Vendor 1/2/3',
      rows: [{ before, after }],
      states: pack({ kind: 'flags' }, [input], [outcome]),
    };
    expect(parseVectors(writeVectors('a title', file))).toEqual(file);
  });
});
