import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Follower } from '../../tools/oracle/programs/follower';
import { parseRecorded, partsAt } from '../../tools/oracle/programs/recorded';

/*
 * Whole random programs, instruction by instruction, against what a CPU did under ptrace (`npm run oracle:programs -- --record`).
 * Flags that a definition leaves undefined in a run are taken over from the CPU.
 */
const recorded = parseRecorded(readFileSync(join(import.meta.dirname, '../isa/programs/random.txt'), 'utf8'));

describe('random programs do what they did on the CPU', () => {
  const follower = new Follower();
  it.each(recorded.map((each, index) => [index, each] as const))('program %i', (_index, each) => {
    expect(partsAt(follower, each)).toBeNull();
  });

  it('are some thousand instructions', () =>
    expect(recorded.reduce((sum, { steps }) => sum + steps, 0)).toBeGreaterThan(5000));

  it('and a program with another instruction parts', () => {
    const [{ program, ...rest }] = recorded;
    const bytes = program.bytes.slice();
    bytes[0] ^= 0x40;
    expect(partsAt(follower, { ...rest, program: { ...program, bytes } })).not.toBeNull();
  });
});
