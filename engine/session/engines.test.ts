import { describe, expect, it } from 'vitest';
import { runUnder } from '../../tools/engines/compare';
import { programRuns } from '../../tools/engines/rows';

/*
 * A few programs of every kind under both engines: all that can be seen of a run is the same. `npm run engines` compares all
 * programs, in more ways.
 */
const NAMES = /^(hello-att|c-sha256|echo|fork|signals?|fault-recursion|code-generator|flags|c-words)$/u;
const LIMIT = 60_000;

describe.each(programRuns('v4.15', '').filter(({ name }) => NAMES.test(name)))('$name', (run) => {
  it.each([
    [1_000_000, false],
    [1_000_000, true],
    [777, true],
  ])('is the same in slices of %i, blind: %s', (slice, isBlind) => {
    const how = { limit: LIMIT, slice, isBlind };
    expect(runUnder('interpret', run, how)).toEqual(runUnder('evaluate', run, how));
  });
});
