import { writeSync } from 'node:fs';
import type { Diagnostic } from '../../engine/index';

/** Exit statuses of the command line that are not the guest's. */
export const EXIT = { usage: 2, limit: 124, machineDied: 125 } as const;

/** Ends a command with a sentence on stderr and a status. */
export class CommandFailure extends Error {
  constructor(
    message: string,
    readonly status: number = EXIT.usage,
  ) {
    super(message);
  }
}

const EAGAIN_PAUSE = new Int32Array(new SharedArrayBuffer(4));

/** Writes all of `bytes`, waiting while a pipe is full. False when nobody reads it any more. */
export function writeAll(fd: number, bytes: Uint8Array): boolean {
  let at = 0;
  while (at < bytes.length) {
    try {
      at += writeSync(fd, bytes, at);
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code;
      if (code === 'EPIPE') return false;
      if (code !== 'EAGAIN') throw error;
      Atomics.wait(EAGAIN_PAUSE, 0, 0, 2);
    }
  }
  return true;
}

export const say = (line: string): void => void writeAll(2, Buffer.from(`${line}\n`));

/** `FILE:LINE:COLUMN: error: …`, and one more such line for each related place. */
export function diagnosticLines({ severity, message, span, related }: Diagnostic): string[] {
  const at = `${span.file}:${span.line}:${span.column}`;
  const notes = (related ?? []).map(
    (note) => `${note.span.file}:${note.span.line}:${note.span.column}: note: ${note.message}`,
  );
  return [`${at}: ${severity}: ${message}`, ...notes];
}

export function sayDiagnostics(diagnostics: readonly Diagnostic[]): void {
  for (const line of diagnostics.flatMap(diagnosticLines)) say(line);
}
