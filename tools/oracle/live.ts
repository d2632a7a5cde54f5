import { differences, modelsFor } from './check';
import { compared } from './definitions';
import { IMAGE, generateCases } from './generate';
import { compileHarness, runNative } from './native';
import { seedOf } from './random';
import type { Part } from './tally';
import { Tally, inPart } from './tally';
import { differenceText } from './text';

/** Differences of one definition that are spelled out. */
const SHOWN = 3;

/**
 * Compares the model with this machine's CPU on states nobody has seen before.
 * @param seed the run's; printed, so that a difference can be found again.
 * @returns the number of states that differ.
 */
export function live(names: readonly string[], seed: number, count: number, part: Part): number {
  const harness = compileHarness();
  const chosen = inPart(compared(), names, part);
  const tally = new Tally(chosen.length);
  for (const definition of chosen) {
    const cases = generateCases(definition, count, seedOf(`${definition.name} ${seed}`));
    const outcomes = runNative(harness, IMAGE, cases);
    const found = differences(modelsFor(definition.mnemonic).image, definition.mnemonic, cases, outcomes);
    tally.add(definition, cases.length, found.length);
    if (found.length > 0) console.log(`${definition.name}: ${found.length} of ${cases.length} differ`);
    for (const difference of found.slice(0, SHOWN)) {
      console.log(differenceText(difference.input, outcomes[difference.index], difference.modeled));
    }
  }
  return tally.say(`seed ${seed}`);
}
