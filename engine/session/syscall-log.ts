import type { TraceEvent } from '../core/events';
import type { CallInProgress, CallMemory } from '../linux/index';
import { enterCall, errnoOf } from '../linux/index';
import type { SyscallRow } from './api';
import { RowLog } from './log';

/** The log of system calls in strace's notation: a row when a call enters, completed when it returns. */
export class SyscallLog {
  readonly #log: RowLog<SyscallRow>;
  readonly #memory: CallMemory;
  readonly #finished: (line: string) => void;
  #open: CallInProgress | null = null;

  constructor(capacity: number, memory: CallMemory, finished: (line: string) => void) {
    this.#log = new RowLog<SyscallRow>(capacity);
    this.#memory = memory;
    this.#finished = finished;
  }

  get rows(): readonly SyscallRow[] {
    return this.#log.rows;
  }

  /** Takes an event of the trace. */
  see(event: TraceEvent): void {
    if (event.event === 'syscall') this.#enter(event);
    else if (event.event === 'sysreturn') this.#leave(BigInt(event.value));
    else if (event.event === 'handler') this.#finish(`--- ${event.name} ${event.info} ---`);
    else if (event.event === 'signal' && event.info !== undefined) {
      this.#unfinished();
      this.#finish(`--- ${event.name} ${event.info} ---`);
    }
  }

  /** The process ended inside a call or by one: strace prints `?` for what never came back. */
  exited(status: number): void {
    this.#unfinished();
    this.#finish(`+++ exited with ${status} +++`);
  }
  killed(signal: string): void {
    this.#unfinished();
    this.#finish(`+++ killed by ${signal} +++`);
  }

  #enter(event: Extract<TraceEvent, { event: 'syscall' }>): void {
    const call =
      event.abi === 'i386' ? i386Call(event) : enterCall(BigInt(event.number), event.args.map(BigInt), this.#memory);
    this.#open = call;
    const { icount } = event;
    this.#log.add((seq) => ({ seq, icount, text: `${call.entered()} …`, done: false, failed: false }));
  }

  #leave(value: bigint): void {
    if (this.#open === null) return;
    const text = this.#open.returned(value);
    const signed = BigInt.asIntN(64, value);
    this.#open = null;
    this.#log.amend((row) => ({ ...row, text, done: true, failed: signed < 0n && signed >= -4095n }));
    this.#finished(text);
  }

  #unfinished(): void {
    if (this.#open === null) return;
    const text = this.#open.unfinished();
    this.#open = null;
    this.#log.amend((row) => ({ ...row, text, done: true }));
    this.#finished(text);
  }

  #finish(text: string): void {
    this.#log.add((seq) => ({ seq, icount: 0, text, done: true, failed: false }));
    this.#finished(text);
  }
}

/** Where strace puts the result. */
const RESULT_COLUMN = 39;

/**
 * A call by a 32-bit doorway, with its arguments as they are. modeled: strace of a 64-bit program would decode them as the
 * 32-bit structures they are.
 */
function i386Call({ name, args }: Extract<TraceEvent, { event: 'syscall' }>): CallInProgress {
  const entered = `${name}(${args.join(', ')}`;
  const value = (result: bigint): string => {
    const signed = BigInt.asIntN(32, result);
    const number = Number(-signed);
    return signed < 0n && signed >= -4095n ? `-1 ${errnoOf(number)?.name ?? `E${number}`}` : String(signed);
  };
  return {
    entered: () => entered,
    returned: (result) => `${`${entered})`.padEnd(RESULT_COLUMN)} = ${value(result)}`,
    unfinished: () => `${`${entered})`.padEnd(RESULT_COLUMN)} = ?`,
  };
}
