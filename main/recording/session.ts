import type { Session } from '../../engine/index';
import type { Recording } from './file';
import { stateDigest, writeRecording } from './file';
import type { PortableSpec } from './portable';

/** What of a session a recording is made of. */
export type Recordable = Pick<Session, 'known' | 'moment' | 'state'>;

/** The file of the run so far; the present state is what a replay is held against. */
export const recordingOf = (session: Recordable, spec: PortableSpec): string =>
  writeRecording({ spec, known: session.known, proof: { at: session.moment, state: stateDigest(session.state) } });

/** Whether the replay has come to the state that was recorded at this moment; null at any other moment. */
export function isProven(session: Recordable, { proof }: Recording): boolean | null {
  const { icount, sub } = session.moment;
  if (icount !== proof.at.icount || sub !== proof.at.sub) return null;
  return stateDigest(session.state) === proof.state;
}
