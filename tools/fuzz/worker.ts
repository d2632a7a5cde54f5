import { TierFuzz } from './compare';

/** Programs from `seed` on until so many instructions were run in each tier; `tell` hears of each before it runs. */
export function fuzz(seed: number, instructions: number, tell: (seed: number) => void): TierFuzz['tally'] {
  const all = new TierFuzz();
  for (let i = 0; all.tally.instructions < instructions && all.tally.differences.length < 10; i++) {
    tell(seed + i);
    all.program(seed + i);
  }
  return all.tally;
}
