import type { TraceEvent } from '../core/events';
import type { LabSpec, LoadReply, MachineView, Stop } from './api';
import { Session } from './session';

/** A whole run without anybody watching: for tests, comparisons and grading. */
export interface WholeRun {
  readonly reply: LoadReply;
  /** Null when the program did not load, or when `limit` instructions were not enough. */
  readonly stop: Stop | null;
  readonly stdout: Uint8Array;
  readonly stderr: Uint8Array;
  readonly events: readonly TraceEvent[];
  /** strace's lines. */
  readonly syscalls: readonly string[];
  readonly view: MachineView | null;
}

export interface WholeRunOptions {
  /** All of standard input; its end follows. */
  readonly stdin?: Uint8Array;
  /** Instructions after boot. */
  readonly limit: number;
}

/** Output kept of each stream; a guest that floods its console is cut there. */
const MAX_OUTPUT = 1 << 24;

class Collector {
  readonly #parts: Uint8Array[] = [];
  #length = 0;

  add(bytes: Uint8Array): void {
    if (this.#length >= MAX_OUTPUT) return;
    this.#parts.push(bytes.slice());
    this.#length += bytes.length;
  }
  bytes(): Uint8Array {
    const all = new Uint8Array(this.#length);
    let at = 0;
    for (const part of this.#parts) {
      all.set(part, at);
      at += part.length;
    }
    return all;
  }
}

/** Loads and runs `spec` to its end or to `limit` instructions. */
export function runToEnd(spec: LabSpec, { stdin, limit }: WholeRunOptions): WholeRun {
  const streams = { stdout: new Collector(), stderr: new Collector() };
  const events: TraceEvent[] = [];
  const syscalls: string[] = [];
  const session = new Session({
    output: (stream, bytes) => streams[stream].add(bytes),
    event: (event) => void events.push(event),
    syscallLine: (line) => void syscalls.push(line),
  });
  const reply = session.load(spec);
  let stop: Stop | null = null;
  if (reply.ok) {
    session.go();
    if (stdin !== undefined && stdin.length > 0) session.input(stdin);
    stop = session.advance(limit);
    if (stop?.kind === 'waiting') {
      session.endInput();
      stop = session.advance(limit);
    }
  }
  return {
    reply,
    stop,
    stdout: streams.stdout.bytes(),
    stderr: streams.stderr.bytes(),
    events,
    syscalls,
    view: reply.ok ? session.view() : null,
  };
}
