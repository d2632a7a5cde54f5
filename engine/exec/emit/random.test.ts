import { afterAll, describe, expect, it } from 'vitest';
import { compareRandom, translatableCodes } from '../../../tools/emit/random-run';
import { Random } from '../../../tools/oracle/random';

/*
 * Random programs with loops, calls, jump tables, faults and writes into their own code, in both back ends; everything is
 * compared at every stop. `npm run oracle:regions` runs as many as one likes.
 */
const SEED = 20_000;
const total = { instructions: 0, evaluated: 0 };

describe('random programs', () => {
  const codes = translatableCodes(new Random(SEED));
  const differing = (first: number, count: number, stride: (r: Random) => number): unknown[] => {
    const found: unknown[] = [];
    for (let i = 0; i < count; i++) {
      const { differences, instructions, evaluated } = compareRandom(new Random(first + i), codes, stride);
      total.instructions += instructions;
      total.evaluated += evaluated;
      if (differences.length > 0) found.push([first + i, differences]);
    }
    return found;
  };

  it(`are the same at every instruction (seeds from ${SEED})`, () => {
    expect(differing(SEED, 6, () => 1)).toEqual([]);
  });
  it(`are the same at stops near and far (seeds from ${SEED + 100})`, () => {
    const stride = (r: Random): number => (r.chance(50) ? r.between(1, 20) : r.between(50, 2000));
    expect(differing(SEED + 100, 14, stride)).toEqual([]);
  });

  afterAll(() => console.log(`random programs: ${total.instructions} instructions, ${total.evaluated} evaluated`));
});
