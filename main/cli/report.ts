import { writeSync } from 'node:fs';
import { isatty } from 'node:tty';
import type { Diagnostic, SourceFile } from '../../engine/index';
import type { DiagnosticFormat } from './diagnostics';
import { jsonLine, longLines, shortLines } from './diagnostics';

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

/** On a terminal with the source lines that `sourceOf` gives; for programs that read it, a line each. */
export function sayDiagnostics(
  diagnostics: readonly Diagnostic[],
  sourceOf: (file: string) => SourceFile | undefined = () => undefined,
  format: DiagnosticFormat = isatty(2) ? 'long' : 'short',
): void {
  for (const diagnostic of diagnostics) {
    if (format === 'json') say(jsonLine(diagnostic));
    else for (const line of format === 'long' ? longLines(diagnostic, sourceOf) : shortLines(diagnostic)) say(line);
  }
}
