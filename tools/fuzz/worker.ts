import type { Tally } from './compare';
import { TierFuzz } from './compare';

/**
 * Programs from `seed` on until so many instructions were run in each tier, on either vendor's CPU in turn; `tell` hears of each
 * before it runs, and what those before it came to.
 */
export function fuzz(seed: number, instructions: number, tell: (seed: number, before: Tally[]) => void): Tally[] {
  const all = (['intel', 'amd'] as const).map((vendor) => new TierFuzz(vendor));
  const sum = (count: (tally: Tally) => number): number => all.reduce((total, { tally }) => total + count(tally), 0);
  const isDone = (): boolean =>
    sum((tally) => tally.instructions) >= instructions || sum(({ differences }) => differences.length) >= 10;
  for (let i = 0; !isDone(); i++) {
    tell(
      seed + i,
      all.map(({ tally }) => tally),
    );
    all[(seed + i) % 2].program(seed + i);
  }
  return all.map(({ tally }) => tally);
}
