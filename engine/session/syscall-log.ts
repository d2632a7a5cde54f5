import type { TraceEvent } from '../core/events';
import type { CallInProgress, CallMemory } from '../linux/index';
import { enterCall, enterCall32 } from '../linux/index';
import type { CallPhases, SyscallRow } from './api';
import { RowLog } from './log';

/** What the log must know of the processes. */
export interface CallProcesses extends CallMemory {
  /** Of the process that runs. */
  readonly pid: number;
  /** Processes that have not ended. */
  readonly liveProcesses: number;
}

interface Open {
  readonly call: CallInProgress;
  /** Its row. */
  readonly seq: number;
}

const NO_PHASES: CallPhases = { dispatch: null, handler: null, exit: null, end: null };

/**
 * The log of system calls in strace's notation: a row when a call enters, completed when it returns. While there are
 * several processes each line names its own, as under `strace -f`; a call that another one interrupts stays one line.
 */
export class SyscallLog {
  private readonly log: RowLog<SyscallRow>;
  readonly #processes: CallProcesses;
  readonly #finished: (line: string) => void;
  /** The calls that are in the kernel, by process. */
  private readonly open = new Map<number, Open>();
  /** The row of a call that has its result and is on its way out, by process. */
  private readonly returning = new Map<number, number>();

  constructor(capacity: number, processes: CallProcesses, finished: (line: string) => void) {
    this.log = new RowLog<SyscallRow>(capacity);
    this.#processes = processes;
    this.#finished = finished;
  }

  get rows(): readonly SyscallRow[] {
    return this.log.rows;
  }

  /** Takes an event of the trace. */
  see(event: TraceEvent): void {
    if (event.event === 'syscall') this.#enter(event);
    else if (event.event === 'dispatch') this.#phase({ handler: event.icount + 1 });
    else if (event.event === 'cpl' && event.to === 3) this.#left(event.icount + 1);
    else if (event.event === 'sysreturn') {
      this.#phase({ exit: event.icount + 1 });
      this.#leave(BigInt(event.value));
    } else if (event.event === 'handler') this.#finish(`--- ${event.name} ${event.info} ---`);
    else if (event.event === 'signal' && event.info !== undefined) {
      this.#unfinished();
      this.#finish(`--- ${event.name} ${event.info} ---`);
    }
  }

  /** The instruction that comes now is the first that looks up which call it is. */
  dispatching(icount: number): void {
    const open = this.open.get(this.#processes.pid);
    if (open !== undefined) this.#amend(open.seq, { dispatch: icount }, ({ dispatch }) => dispatch === null);
  }
  #phase(change: Partial<CallPhases>): void {
    const open = this.open.get(this.#processes.pid);
    if (open !== undefined) this.#amend(open.seq, change);
  }
  #left(icount: number): void {
    const { pid } = this.#processes;
    const seq = this.returning.get(pid);
    this.returning.delete(pid);
    if (seq !== undefined) this.#amend(seq, { end: icount });
  }
  #amend(seq: number, change: Partial<CallPhases>, applies: (now: CallPhases) => boolean = () => true): void {
    this.log.amendRow(seq, (row) => {
      const now = row.phases ?? NO_PHASES;
      return applies(now) ? { ...row, phases: { ...now, ...change } } : row;
    });
  }

  /**
   * The process ended inside a call or by one: strace prints `?` for what never came back.
   * @param others processes that go on.
   */
  exited(status: number, others = 0): void {
    this.#end(`+++ exited with ${status} +++`, others);
  }
  killed(signal: string, others = 0): void {
    this.#end(`+++ killed by ${signal} +++`, others);
  }
  #end(text: string, others: number): void {
    this.#complete((call) => call.unfinished(), false, others + 1);
    this.#finish(text, others + 1);
  }

  /** `[pid  1001] ` while there are several. */
  #prefix(live = this.#processes.liveProcesses): string {
    const { pid } = this.#processes;
    return live > 1 ? `[pid ${String(pid).padStart(5)}] ` : '';
  }

  #enter(event: Extract<TraceEvent, { event: 'syscall' }>): void {
    const enter = event.abi === 'i386' ? enterCall32 : enterCall;
    const call = enter(BigInt(event.number), event.args.map(BigInt), this.#processes);
    const { icount } = event;
    this.open.set(this.#processes.pid, { call, seq: this.log.count });
    const text = `${this.#prefix()}${call.entered()} …`;
    this.log.add((seq) => ({ seq, icount, text, done: false, failed: false, phases: NO_PHASES }));
  }

  #leave(value: bigint): void {
    const signed = BigInt.asIntN(64, value);
    this.#complete((call) => call.returned(value), signed < 0n && signed >= -4095n);
  }
  #unfinished(): void {
    this.#complete((call) => call.unfinished(), false);
  }
  #complete(show: (call: CallInProgress) => string, failed: boolean, live?: number): void {
    const { pid } = this.#processes;
    const open = this.open.get(pid);
    if (open === undefined) return;
    this.open.delete(pid);
    this.returning.set(pid, open.seq);
    const text = `${this.#prefix(live)}${show(open.call)}`;
    this.log.amendRow(open.seq, (row) => ({ ...row, text, done: true, failed }));
    this.#finished(text);
  }

  #finish(words: string, live?: number): void {
    const text = `${this.#prefix(live)}${words}`;
    this.log.add((seq) => ({ seq, icount: 0, text, done: true, failed: false }));
    this.#finished(text);
  }
}
