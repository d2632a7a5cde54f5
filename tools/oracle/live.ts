import { differences, modelsFor } from './check';
import { compared } from './definitions';
import { IMAGE, generateCases } from './generate';
import { compileHarness, runNative } from './native';
import { seedOf } from './random';
import { differenceText } from './text';

/** Differences of one definition that are spelled out. */
const SHOWN = 3;

/**
 * Compares the model with this machine's CPU on states nobody has seen before.
 * @param seed the run's; printed, so that a difference can be found again.
 * @returns the number of states that differ.
 */
export function live(names: readonly string[], seed: number, count: number): number {
  const harness = compileHarness();
  const chosen = compared().filter(({ name }) => names.length === 0 || names.includes(name));
  let states = 0;
  let differing = 0;
  for (const definition of chosen) {
    const cases = generateCases(definition, count, seedOf(`${definition.name} ${seed}`));
    const outcomes = runNative(harness, IMAGE, cases);
    const found = differences(modelsFor(definition.mnemonic).image, definition.mnemonic, cases, outcomes);
    states += cases.length;
    differing += found.length;
    if (found.length > 0) console.log(`${definition.name}: ${found.length} of ${cases.length} differ`);
    for (const difference of found.slice(0, SHOWN)) {
      console.log(differenceText(difference.input, outcomes[difference.index], difference.modeled));
    }
  }
  console.log(`seed ${seed}: ${chosen.length} instructions, ${states} states, ${differing} differences`);
  return differing;
}
