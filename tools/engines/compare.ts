import { createHash } from 'node:crypto';
import type { TraceEvent } from '../../engine/core/events';
import type { Engine } from '../../engine/exec/executor';
import type { LabSpec, Stop } from '../../engine/session/api';
import { Session } from '../../engine/session/session';

/** What a run under one engine ended in: all that must be the same under every other. */
export interface Ending {
  readonly stop: Stop | null;
  readonly icount: number;
  readonly output: string;
  /** Digests: the CPU block; guest memory, page tables included; the trace; system calls in strace's notation; the view. */
  readonly cpu: string;
  readonly memory: string;
  readonly trace: string;
  readonly calls: string;
  readonly view: string;
  readonly events: readonly string[];
}

const digest = (...parts: (Uint8Array | string)[]): string => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex').slice(0, 16);
};

/** How a program is run; blind: without anybody who looks at the path. */
export interface How {
  readonly limit: number;
  readonly slice: number;
  readonly isBlind: boolean;
}

const PAGE = 4096;
const NOTHING = new Uint8Array(PAGE);

/** Digest of memory: the pages that hold something, and where they are. */
function memoryDigest(memory: Uint8Array): string {
  const parts: (Uint8Array | string)[] = [];
  for (let at = 0; at < memory.length; at += PAGE) {
    const page = memory.subarray(at, at + PAGE);
    if (Buffer.compare(page, NOTHING) !== 0) parts.push(`${at}:`, page);
  }
  return digest(...parts);
}

/** Runs to the end, or for `limit` instructions, in slices of `slice`. */
export function runUnder(
  engine: Engine,
  { spec, stdin }: { readonly spec: LabSpec; readonly stdin: Uint8Array },
  { limit, slice, isBlind }: How,
): Ending {
  let output = '';
  const events: string[] = [];
  const calls: string[] = [];
  const session = new Session({
    output: (stream, bytes) => (output += `${stream}:${Buffer.from(bytes).toString('latin1')}\n`),
    ...(isBlind
      ? { rows: false }
      : {
          event: (event: TraceEvent) => void events.push(JSON.stringify(event)),
          syscallLine: (line: string) => void calls.push(line),
        }),
  });
  const reply = session.load({ ...spec, engine });
  if (!reply.ok) throw new Error([...reply.problems, ...reply.diagnostics.map(({ message }) => message)].join('\n'));
  session.go();
  if (stdin.length > 0) session.input(stdin);
  let stop: Stop | null = null;
  for (let left = limit; left > 0; ) {
    stop = session.advance(Math.min(slice, left));
    if (stop?.kind === 'waiting') session.endInput();
    else if (stop === null) left -= slice;
    else break;
  }
  const view = session.view();
  const { cpu, memory } = session.state;
  return {
    stop,
    icount: view.icount,
    output,
    cpu: digest(cpu),
    memory: memoryDigest(memory),
    trace: digest(events.join('\n')),
    calls: digest(calls.join('\n')),
    view: digest(JSON.stringify(view)),
    events,
  };
}
