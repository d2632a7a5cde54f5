import { Random } from '../oracle/random';
import { compareRandom, translatableCodes } from './random-run';

/** Compares random programs, every third at every instruction; prints the sum. @returns how many differ. */
export function reportRandom(seed: number, count: number): number {
  const codes = translatableCodes(new Random(seed));
  const total = { instructions: 0, evaluated: 0, different: 0 };
  for (let i = 0; i < count; i++) {
    const isClose = i % 3 === 0;
    const stride = (r: Random): number => (isClose ? 1 : r.chance(50) ? r.between(1, 20) : r.between(50, 2000));
    const { instructions, evaluated, differences } = compareRandom(new Random(seed + i), codes, stride);
    total.instructions += instructions;
    total.evaluated += evaluated;
    if (differences.length === 0) continue;
    total.different++;
    console.log(`seed ${seed + i}: ${differences.join('\n  ')}`);
  }
  const { instructions, evaluated, different } = total;
  console.log(
    `seed ${seed}: ${count} programs, ${instructions} instructions (${evaluated} evaluated), ${different} differences`,
  );
  return different;
}
