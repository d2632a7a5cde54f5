import type { Machine } from './machine';

/**
 * The next 64 bits for RDRAND and RDSEED: a part of the machine's state, so that a run with the same seed repeats.
 * Source: splitmix64, public domain, S. Vigna. modeled: not for secrets.
 */
export function nextRandom({ cpu }: Machine): bigint {
  const state = BigInt.asUintN(64, cpu.entropy + 0x9e37_79b9_7f4a_7c15n);
  cpu.entropy = state;
  let z = BigInt.asUintN(64, (state ^ (state >> 30n)) * 0xbf58_476d_1ce4_e5b9n);
  z = BigInt.asUintN(64, (z ^ (z >> 27n)) * 0x94d0_49bb_1331_11ebn);
  return z ^ (z >> 31n);
}
