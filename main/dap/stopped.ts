import type { DebugProtocol as Protocol } from '@vscode/debugprotocol';
import type { Stop } from '../../engine/index';
import { EXIT } from '../cli/report';
import type { Hit } from './breakpoints';
import { doneWords } from './watchpoints';

export const THREAD = 1;

/** Why the run came to rest, in the protocol's words. Null: an end that is no stop. */
export function stoppedBody(stop: Stop, hit: Pick<Hit, 'kind' | 'ids'>): Protocol.StoppedEvent['body'] | null {
  const because = (reason: string, description?: string, text?: string): Protocol.StoppedEvent['body'] => ({
    reason,
    threadId: THREAD,
    allThreadsStopped: true,
    ...(description === undefined ? {} : { description }),
    ...(text === undefined ? {} : { text }),
  });
  switch (stop.kind) {
    case 'ready':
      return because('entry');
    case 'start':
      return because('entry', 'Back at the first instruction: nothing earlier is known');
    case 'step':
      return because('step');
    case 'paused':
    case 'waiting':
    case 'limit':
      return because('pause');
    case 'breakpoint':
      return { ...because(hit.kind), ...(hit.ids.length === 0 ? {} : { hitBreakpointIds: [...hit.ids] }) };
    case 'watchpoint':
      return because('data breakpoint', doneWords(stop.place));
    case 'event':
      return because('breakpoint', stop.text);
    case 'killed':
      return because('exception', `Killed by ${stop.signalName}`, stop.reason);
    case 'dead':
      return because('exception', 'The machine died', stop.reason);
    case 'exited':
      return null;
  }
}

/** The exit status that the command line would have. Null: the run has not ended. */
export function exitCodeOf(stop: Stop | null): number | null {
  switch (stop?.kind) {
    case 'exited':
      return stop.status;
    case 'killed':
      return 128 + stop.signal;
    case 'dead':
      return EXIT.machineDied;
    default:
      return null;
  }
}

/** What ended the run, for whoever asks about an exception. */
export function exceptionOf(
  stop: Stop | null,
  diagnosis: string | null,
): Protocol.ExceptionInfoResponse['body'] | null {
  if (stop?.kind !== 'killed' && stop?.kind !== 'dead') return null;
  return {
    exceptionId: stop.kind === 'killed' ? stop.signalName : 'The machine died',
    description: diagnosis === null ? stop.reason : `${stop.reason}\n${diagnosis}`,
    breakMode: 'always',
  };
}
