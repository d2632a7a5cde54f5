import { MASK64 } from '../../core/address';
import { truncate } from '../../core/bits';
import type { FlagPrimitives } from '../flags';

/** Flags in plain numbers, for exits of translated code. */
export const numbers: FlagPrimitives<bigint> & { sub(a: bigint, b: bigint): bigint } = {
  lit: (value) => BigInt(value) & MASK64,
  add: (a, b) => (a + b) & MASK64,
  sub: (a, b) => (a - b) & MASK64,
  and: (a, b) => a & b,
  or: (a, b) => a | b,
  xor: (a, b) => a ^ b,
  not: (a) => a ^ MASK64,
  shrU: (a, count) => (count > 63n ? 0n : a >> count),
  zext: truncate,
  eqz: (a) => (a === 0n ? 1n : 0n),
  popcnt: (a) => BigInt(a.toString(2).replaceAll('0', '').length),
};
