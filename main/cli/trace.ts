import { closeSync, openSync } from 'node:fs';
import type { TraceEvent } from '../../engine/index';
import { eventText, isBoundary } from '../../engine/index';
import { CommandFailure, writeAll } from './report';

export type TraceKind = 'syscalls' | 'path' | 'instructions';
export type TraceFormat = 'text' | 'json';

const SYSCALL_EVENTS: ReadonlySet<TraceEvent['event']> = new Set([
  'syscall',
  'sysreturn',
  'handler',
  'restart',
  'signal',
  'exit',
]);
/** Written in pieces of this size: a trace of instructions is long. */
const CHUNK = 1 << 16;

/** Writes a trace, line by line, to stderr or a file. */
export class TraceWriter {
  readonly #fd: number;
  #pending: string[] = [];
  #length = 0;

  constructor(
    readonly kind: TraceKind,
    readonly format: TraceFormat,
    file: string | undefined,
  ) {
    try {
      this.#fd = file === undefined ? 2 : openSync(file, 'w');
    } catch (error) {
      throw new CommandFailure(`--trace-file ${file}: ${(error as NodeJS.ErrnoException).code}`);
    }
  }

  /** Takes an event of the run; `syscalls` as text is written by {@link line} instead. */
  event(event: TraceEvent): void {
    if (this.kind === 'syscalls' ? this.format === 'text' || !SYSCALL_EVENTS.has(event.event) : false) return;
    if (this.kind === 'path' && !isBoundary(event)) return;
    if (this.format === 'json') this.line(JSON.stringify(event));
    else this.line(`${String(event.icount).padStart(9)}  ${event.rip.padStart(18)}  ${eventText(event)}`);
  }

  line(text: string): void {
    this.#pending.push(text, '\n');
    this.#length += text.length + 1;
    if (this.#length > CHUNK) this.flush();
  }

  flush(): void {
    writeAll(this.#fd, Buffer.from(this.#pending.join('')));
    this.#pending = [];
    this.#length = 0;
  }

  close(): void {
    this.flush();
    if (this.#fd !== 2) closeSync(this.#fd);
  }
}
