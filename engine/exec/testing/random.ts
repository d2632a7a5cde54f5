import { truncate } from '../../core/bits';

/** A generator that gives the same numbers for the same seed, 0 ≤ n < 2^32. Algorithm: mulberry32, public domain. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
}

/** Half of the time a value near a border: 0, ±1, the sign bit, all ones. */
export function randomValue(random: () => number, width: number): bigint {
  const raw = (BigInt(random()) << 32n) | BigInt(random());
  if ((raw & 1n) === 0n) return truncate(raw >> 1n, width);
  const borders = [0n, 1n, 2n, -1n, -2n, 1n << BigInt(width - 1), (1n << BigInt(width - 1)) - 1n, 0x80n, 0x7fn];
  return truncate(borders[random() % borders.length], width);
}
