import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { checkVectors } from './check';
import { compared } from './definitions';
import { differenceText } from './text';
import type { Part } from './tally';
import { Tally, inPart } from './tally';
import { parseVectors } from './vectors';

const FOLDER = fileURLToPath(new URL('../../engine/isa/vectors/', import.meta.url));
const SHOWN = 3;

/**
 * Compares the model with every state in the vector files; the unit suite takes the first part of the larger ones.
 * @returns how many states differ, or could not be compared because their file is stale.
 */
export function checkWhole(names: readonly string[], part: Part): number {
  const chosen = inPart(compared(), names, part);
  const tally = new Tally(chosen.length);
  for (const definition of chosen) {
    const file = parseVectors(readFileSync(`${FOLDER}${definition.name}.txt`, 'utf8'));
    const verdict = checkVectors(definition.name, definition, file, true);
    const found = [...verdict.rows, ...verdict.differences];
    if (verdict.stale) console.log(`${definition.name}: stale, record it again`);
    if (found.length > 0) console.log(`${definition.name}: ${found.length} differ`);
    for (const { input, modeled } of found.slice(0, SHOWN)) console.log(differenceText(input, null, modeled));
    tally.add(definition, verdict.states, found.length + (verdict.stale ? 1 : 0));
  }
  return tally.say('recorded');
}
