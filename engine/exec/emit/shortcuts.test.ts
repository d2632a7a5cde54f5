import { describe, expect, it } from 'vitest';
import { MASK64 } from '../../core/address';
import { signExtend, toSigned } from '../../core/bits';
import type { StatusFlag } from '../../core/rflags';
import { STATUS_FLAGS } from '../../core/rflags';
import type { FlagsKind } from '../../isa/sem';
import { statesFlag, statusFlag } from '../flags';
import type { FlagOperands, LazyFlags } from './lazy-flags';
import { keptPlaces, restoreOperands } from './lazy-flags';
import { numbers } from './numbers';
import type { Comparisons } from './shortcuts';
import { SHORT_CONDITIONS, shortFlag } from './shortcuts';

const bool = (value: boolean): bigint => (value ? 1n : 0n);
const comparisons: Comparisons<bigint> = {
  lit: (value) => BigInt(value) & MASK64,
  eq: (a, b) => bool(a === b),
  ltU: (a, b) => bool(a < b),
  leU: (a, b) => bool(a <= b),
  ltS: (a, b) => bool(toSigned(a) < toSigned(b)),
  leS: (a, b) => bool(toSigned(a) <= toSigned(b)),
  sext: signExtend,
};

const RESULT: Readonly<Record<FlagsKind, (a: bigint, b: bigint) => bigint>> = {
  add: (a, b) => a + b,
  sub: (a, b) => a - b,
  logic: (a, b) => a & b,
  inc: (a) => a + 1n,
  dec: (a) => a - 1n,
};

/** Every pair of bytes: widths differ in nothing but the number of bits. */
function* operands(kind: FlagsKind): Generator<FlagOperands<bigint>> {
  const isUnary = kind === 'inc' || kind === 'dec';
  for (let a = 0n; a < 256n; a++)
    for (let b = isUnary ? 1n : 0n; b < (isUnary ? 2n : 256n); b++) yield { a, b, r: RESULT[kind](a, b) & 0xffn };
}

const plain = (kind: FlagsKind): LazyFlags => ({
  id: 1,
  kind,
  width: 8,
  from: new Set(STATUS_FLAGS),
  mask: 0x8d5,
  isPlain: true,
});
const meaning = (flag: StatusFlag, kind: FlagsKind, { a, b, r }: FlagOperands<bigint>): bigint =>
  statusFlag(numbers, flag, kind, 8, a, b, r);
const KINDS = ['add', 'sub', 'logic', 'inc', 'dec'] as const;

describe('plain operations', () => {
  it.each(KINDS)('%s: flags by shortcut are the flags', (kind) => {
    const wrong: unknown[] = [];
    for (const each of operands(kind))
      for (const flag of STATUS_FLAGS) {
        const short = statesFlag(kind, flag) ? shortFlag(comparisons, flag, plain(kind), each) : null;
        if (short !== null && short !== meaning(flag, kind, each)) wrong.push([flag, each, short]);
      }
    expect(wrong).toEqual([]);
    expect(shortFlag(comparisons, 'SF', plain(kind), { a: 0n, b: 0n, r: 0x80n })).toBe(1n);
  });

  it.each(KINDS)('%s: the kept operands give the flags', (kind) => {
    const lazy = plain(kind);
    const wrong: unknown[] = [];
    for (const each of operands(kind)) {
      const places = [each.a, each.b, each.r];
      const restored = restoreOperands(numbers, lazy, (place) =>
        keptPlaces(lazy).includes(place) ? places[place] : -1n,
      );
      for (const flag of STATUS_FLAGS)
        if (statesFlag(kind, flag) && meaning(flag, kind, restored) !== meaning(flag, kind, each))
          wrong.push([flag, each, restored]);
    }
    expect(wrong).toEqual([]);
    expect(keptPlaces({ ...lazy, isPlain: false })).toEqual([0, 1, 2]);
  });

  it.each([
    ['less', (f: (flag: StatusFlag) => bigint) => f('SF') ^ f('OF')],
    ['lessOrEqual', (f: (flag: StatusFlag) => bigint) => f('ZF') | (f('SF') ^ f('OF'))],
    ['belowOrEqual', (f: (flag: StatusFlag) => bigint) => f('CF') | f('ZF')],
  ] as const)('a subtraction answers %s', (name, condition) => {
    const short = [...operands('sub')].map((each) => SHORT_CONDITIONS[name](comparisons, 8, each));
    expect(short).toEqual([...operands('sub')].map((each) => condition((flag) => meaning(flag, 'sub', each))));
  });
});
