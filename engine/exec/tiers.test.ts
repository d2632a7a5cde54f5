import { expect, it } from 'vitest';
import { TierFuzz } from '../../tools/fuzz/compare';

/*
 * Programs that rewrite themselves, their page tables and the control registers, in every tier: the evaluator, the
 * interpreter, the translator, and all of them together. `npm run fuzz` runs as many as one likes.
 */
const INSTRUCTIONS = Number(process.env.LSTAR_FUZZ_INSTRUCTIONS ?? 6000);
const SEED = Number(process.env.LSTAR_FUZZ_SEED ?? Math.floor(Math.random() * 2 ** 31));

it.each(['intel', 'amd'] as const)(`hostile programs are the same in every tier on %s (seed ${SEED})`, (vendor) => {
  const fuzz = new TierFuzz(vendor);
  for (let i = 0; fuzz.tally.instructions < INSTRUCTIONS; i++) {
    fuzz.program(SEED + i);
    expect(fuzz.tally.differences).toEqual([]);
  }
  console.log(`seed ${SEED}: ${fuzz.tally.programs} programs, ${fuzz.tally.instructions} instructions in each tier`);
});

/** Programs in which a tier once went another way. */
const check = (seed: number, vendor: 'intel' | 'amd', about: string): void =>
  it(`${about} (seed ${seed} on ${vendor})`, () => {
    const fuzz = new TierFuzz(vendor);
    fuzz.program(seed);
    expect(fuzz.tally.differences).toEqual([]);
  });
check(1534299135, 'amd', 'a push takes the slot of its own page of code, which no page table has any more');
check(1534299175, 'amd', 'a jump ends in a page whose slot an instruction of its block takes');
check(77191, 'amd', 'a store into its own page of code, which the page tables have moved');
