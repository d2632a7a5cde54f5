import type { Case } from './case';
import { randomEncoding } from './encodings';
import { Random, seedOf } from './random';
import { randomCase } from './states';
import { dataImage } from './values';

/** States an encoding is tried with before the next one is made. */
const STATES_PER_ENCODING = 4;
/** One image of the data pages for all: fixed, so that a case is only registers and patches. */
export const IMAGE: Uint8Array = dataImage(new Random(seedOf('the data pages')));

/** What the generator needs to know of a definition: its encodings take turns. */
export interface Covered {
  readonly mnemonic: string;
  readonly codes: readonly number[];
}

/** `count` cases of a definition; the same for the same seed, on every machine. */
export function generateCases(covered: Covered, count: number, seed: number): Case[] {
  const r = new Random(seed);
  const { codes } = covered;
  const cases: Case[] = [];
  for (let turn = 0; cases.length < count; turn++) {
    const encoding = randomEncoding(r, codes[turn % codes.length]);
    for (let i = 0; i < STATES_PER_ENCODING && cases.length < count; i++) {
      cases.push(randomCase(r, covered.mnemonic, encoding));
    }
  }
  return cases;
}
