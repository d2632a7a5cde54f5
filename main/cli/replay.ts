import type { Moment } from '../../engine/index';
import { Session } from '../../engine/index';
import { readRecording } from '../recording/file';
import { isProven } from '../recording/session';
import { readBytes } from './files';
import { CommandFailure, EXIT, say, writeAll } from './report';
import { optimizeAsUsual } from './tiering';
import type { TraceFormat, TraceKind } from './trace';
import { TraceWriter } from './trace';

export interface ReplayOptions {
  readonly trace?: TraceKind;
  readonly format: TraceFormat;
  readonly traceFile?: string;
}

const SLICE = 1_000_000;

/**
 * `lstar replay`: the recorded run once more, with its output, up to the moment at which it was recorded. Exit status 0 when
 * the machine then is in the recorded state, bit for bit.
 */
export function replay(file: string, options: ReplayOptions): number {
  const recording = readRecording(new TextDecoder().decode(readBytes(file)));
  if ('problem' in recording) throw new CommandFailure(`${file}: ${recording.problem}`);
  const trace = options.trace === undefined ? null : new TraceWriter(options.trace, options.format, options.traceFile);
  const straceText = options.trace === 'syscalls' && options.format === 'text';
  const session = new Session({
    output: (stream, bytes) => {
      if (!writeAll(stream === 'stdout' ? 1 : 2, bytes)) throw new CommandFailure('', 128 + 13);
    },
    moved: () => {},
    ...(trace === null ? {} : { event: (event) => trace.event(event) }),
    ...(straceText ? { syscallLine: (line) => trace?.line(line) } : {}),
    instructions: options.trace === 'instructions',
    rows: false,
  });
  try {
    const reply = session.load(recording.spec, recording.known);
    for (const problem of reply.problems) say(`lstar: ${problem}`);
    if (!reply.ok) throw new CommandFailure(`${file}: the recorded program or kernel does not build any more`);
    optimizeAsUsual();
    session.go();
    runTo(session, recording.proof.at);
    trace?.flush();
    if (isProven(session, recording) !== true) {
      say(`lstar: ${file}: the replay has come to another state than the one that was recorded`);
      return EXIT.machineDied;
    }
    const { icount } = session.moment;
    say(`lstar: replayed ${icount} instructions; the machine is in the recorded state`);
    return 0;
  } finally {
    trace?.close();
  }
}

/** Exactly to the moment, or to where the run ends before it. */
function runTo(session: Session, to: Moment): void {
  for (;;) {
    const { icount, sub } = session.moment;
    const left = to.icount - icount;
    if (left < 0 || (left === 0 && sub >= to.sub)) return;
    if (session.advance(Math.max(1, Math.min(SLICE, left))) !== null) return;
  }
}
