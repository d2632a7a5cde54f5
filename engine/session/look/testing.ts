import type { LabSpec } from '../api';
import { Session } from '../session';
import type { LookKind, MachineAnswers, MachineQuestion, MachineQuestionOf } from './api';

/** A session with this program at its first instruction. */
export function sessionOf(text: string, spec: Partial<LabSpec> = {}): Session {
  const session = new Session({ output: () => {}, moved: () => {} });
  const reply = session.load({ program: { sources: [{ name: 'p.s', text }] }, kernel: 'v4.15', boot: '', cpu: 'intel', argv: ['p'], envp: [], terminal: [false, false, false], ...spec }); // prettier-ignore
  if (!reply.ok) throw new Error(JSON.stringify(reply));
  return session;
}

/** Runs until something stops it. */
export function go(session: Session): Session {
  session.go();
  return rest(session);
}
export function step(session: Session, count = 1): Session {
  for (let at = 0; at < count; at++) {
    session.step('into');
    rest(session);
  }
  return session;
}
export function rest(session: Session): Session {
  while (session.advance(10_000) === null);
  return session;
}
/** To the first instruction at a symbol. */
export function runTo(session: Session, symbol: string): Session {
  session.runTo({ symbol });
  return rest(session);
}

export const ask = <K extends LookKind>(session: Session, question: MachineQuestionOf<K>): MachineAnswers[K] =>
  session.look(question as MachineQuestion) as MachineAnswers[K];
