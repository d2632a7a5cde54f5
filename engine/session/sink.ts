import type { TraceEvent } from '../core/events';
import type { Written } from './output-log';

/** Where a session sends what happens: the guest's output, and each event of the trace as it happens. */
export interface SessionSink {
  output(stream: 'stdout' | 'stderr', bytes: Uint8Array): void;
  event?(event: TraceEvent): void;
  /** Each system call in strace's notation, when it has returned (or the process has ended). */
  syscallLine?(line: string): void;
  /** Before each instruction of ring 0 once a program runs: the symbol it stands behind, and how far. */
  ring0?(symbol: string, offset: bigint): void;
  /**
   * The run went to another moment: this is what the program had written by then, as far as it is kept. Only with it the
   * session keeps what going back needs; it is called once after each journey.
   */
  moved?(written: readonly Written[]): void;
  /** Behind each instruction that has retired: where it was, and in which ring. Slow. */
  retired?(rip: bigint, cpl: number): void;
  /** False: nobody calls `view`, so that rows of the path and of system calls need not be kept. */
  readonly rows?: false;
  /** With `instructions`, each instruction is an event too; slow. */
  readonly instructions?: boolean;
}

/** Nobody looks at the path, at system calls or at ring 0. */
export function isBlind(sink: SessionSink): boolean {
  const listeners = ['event', 'syscallLine', 'ring0', 'moved'] as const;
  return sink.rows === false && listeners.every((name) => sink[name] === undefined);
}
