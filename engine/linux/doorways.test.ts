import { describe, expect, it } from 'vitest';
import { DoorwayLab } from '../../tools/oracle/doorways/lab';
import type { Doorway } from '../../tools/oracle/doorways/doorway';
import { DOORWAYS, STATES, entriesOf } from '../../tools/oracle/doorways/doorway';
import { digest, passageText } from '../../tools/oracle/doorways/passage';
import { recordedStates } from '../../tools/oracle/doorways/record';
import { kernelProfiles } from './profile';

/*
 * The whole way of a system call and the frames of exceptions, as a program sees them, against what this was on a real
 * CPU under a real kernel: engine/isa/doorways, recorded by `npm run oracle:doorways`.
 */
const labs = new Map<string, DoorwayLab>();
function labOf(profile: string): DoorwayLab {
  const lab = labs.get(profile) ?? new DoorwayLab({ profile });
  labs.set(profile, lab);
  return lab;
}
/** Under FRED, SYSCALL leaves RCX and R11 alone: no CPU here shows that. Source: SDM Vol. 2B SYSCALL, Vol. 3 §8.3. */
const isNative = (name: string): boolean => name !== 'fred';
/** The frames of exceptions are the CPU's: one kernel shows them. */
const ONE = ['v4.15'];
const profilesOf = ({ mnemonic, profiles }: Doorway): readonly string[] =>
  mnemonic === 'syscall'
    ? kernelProfiles().filter((name) => isNative(name) && (profiles ?? [name]).includes(name))
    : ONE;
const rows = DOORWAYS.flatMap((doorway) =>
  profilesOf(doorway).map((profile) => ({ name: doorway.name, profile, doorway })),
);

describe('a program sees behind each doorway what it sees on Linux itself', () => {
  it.each(rows)('$name on $profile', ({ profile, doorway }) => {
    const lab = labOf(profile);
    const states = recordedStates(doorway.name);
    const entries = entriesOf(doorway);
    expect(states.length).toBe(STATES);
    const found = entries.flatMap((entry, i) => {
      const passage = lab.pass(entry);
      return digest(passage) === states[i] ? [] : [passageText(entry, passage)];
    });
    expect({ differing: found.length, first: found.slice(0, 3) }).toEqual({ differing: 0, first: [] });
  });
});
