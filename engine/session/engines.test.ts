import { describe, expect, it } from 'vitest';
import { runUnder } from '../../tools/engines/compare';
import { programRuns } from '../../tools/engines/rows';

/*
 * A few programs of every kind under all engines: all that can be seen of a run is the same. `npm run engines` compares all
 * programs, in more ways.
 */
const NAMES = /^(hello-att|c-sha256|echo|fork|signals?|fault-recursion|code-generator|flags|c-words)$/u;
const LIMIT = 60_000;

describe.each(programRuns('v4.15', '').filter(({ name }) => NAMES.test(name)))('$name', (run) => {
  it.each([
    ['interpret', 1_000_000, false],
    ['interpret', 1_000_000, true],
    ['interpret', 777, true],
    ['translate', 1_000_000, true],
  ] as const)('is the same under %s in slices of %i, blind: %s', (engine, slice, isBlind) => {
    const how = { limit: LIMIT, slice, isBlind };
    expect(runUnder(engine, run, how)).toEqual(runUnder('evaluate', run, how));
  });
});
