import { SIGNAL, SIGNAL_MAX, signalOf } from '../signals';
import type { SignalInfo } from './signal-info';

/** struct sigaction of one signal, as rt_sigaction set it. Handler 0 is SIG_DFL, 1 is SIG_IGN. */
export interface SignalHandler {
  readonly handler: bigint;
  readonly flags: bigint;
  readonly restorer: bigint;
  /** Signals blocked while the handler runs; bit n - 1 is signal n. */
  readonly mask: bigint;
}

export const SIG_DFL = 0n;
export const SIG_IGN = 1n;

/** Bits of sa_flags. Source: Linux v4.15 include/uapi/asm-generic/signal-defs.h, arch/x86/include/uapi/asm/signal.h. */
export const SA = {
  NOCLDSTOP: 1n,
  NOCLDWAIT: 2n,
  SIGINFO: 4n,
  RESTORER: 0x0400_0000n,
  ONSTACK: 0x0800_0000n,
  RESTART: 0x1000_0000n,
  NODEFER: 0x4000_0000n,
  RESETHAND: 0x8000_0000n,
} as const;

/** The stack for handlers with SA_ONSTACK; `flags` as sigaltstack set them. */
export interface AlternateStack {
  readonly sp: bigint;
  readonly size: bigint;
  readonly flags: number;
}
export const SS = { ONSTACK: 1, DISABLE: 2, AUTODISARM: 0x8000_0000 } as const;
const NO_STACK: AlternateStack = { sp: 0n, size: 0n, flags: 0 };

/** What struct thread_struct remembers of the last exception from ring 3; each signal frame shows it. */
export interface LastTrap {
  readonly vector: number;
  readonly errorCode: bigint;
  readonly cr2: bigint;
}

/** What restart_syscall is to go on with; `until` in nanoseconds since 1970. */
export type RestartBlock = {
  /** The call came through a door of 32-bit programs: so does its restart, and structures are theirs. */
  readonly isCompat: boolean;
} & (
  | {
      readonly kind: 'sleep';
      readonly until: bigint;
      /** Where the time left over is to be written; 0: nowhere. */
      readonly remaining: bigint;
    }
  | {
      readonly kind: 'futex';
      readonly until: bigint;
      readonly address: bigint;
      readonly value: number;
      readonly bits: number;
      readonly isPrivate: boolean;
    }
);

export const bitOf = (signal: number): bigint => 1n << BigInt(signal - 1);
/** These two can neither be blocked nor handled nor ignored. */
export const UNBLOCKABLE = bitOf(SIGNAL.SIGKILL) | bitOf(SIGNAL.SIGSTOP);
/** Signals of the CPU: taken first, whatever their number. Source: Linux v4.15 kernel/signal.c, SYNCHRONOUS_MASK. */
const SYNCHRONOUS = (['SIGSEGV', 'SIGBUS', 'SIGILL', 'SIGTRAP', 'SIGFPE', 'SIGSYS'] as const).reduce(
  (mask, name) => mask | bitOf(SIGNAL[name]),
  0n,
);
const FIRST_REALTIME = 32;
/** RLIMIT_SIGPENDING: real-time signals that may wait at once. */
export const MAX_QUEUED = 256;

/** Signals for a whole process: any of its threads may take them. signal_struct's shared_pending. */
export class SharedSignals {
  /** In the order they came. */
  waiting: SignalInfo[] = [];
  /** The thread that was chosen to take them; null: whoever does not block them. */
  taker: SignalState | null = null;
}

const maskOf = (waiting: readonly SignalInfo[]): bigint =>
  waiting.reduce((mask, { signal }) => mask | bitOf(signal), 0n);

/** What a thread keeps about signals: task_struct's pending, blocked, sighand, sas_ss and restart_block. */
export class SignalState {
  /** For this thread alone, in the order they came. */
  private waiting: SignalInfo[] = [];
  /** The blocked ones; bit n - 1 is signal n. */
  blocked = 0n;
  /** What rt_sigsuspend replaced, until the way out puts it back (TIF_RESTORE_SIGMASK). */
  savedMask: bigint | null = null;
  /** Signals that rt_sigtimedwait is waiting for: not thrown away although their action is to ignore them. */
  awaited = 0n;
  alternateStack = NO_STACK;
  trap: LastTrap = { vector: 0, errorCode: 0n, cr2: 0n };
  restart: RestartBlock | null = null;

  constructor(
    /** By number; none is SIG_DFL. Threads of a process have the same. */
    readonly handlers: Map<number, SignalHandler> = new Map(),
    readonly shared: SharedSignals = new SharedSignals(),
  ) {}

  /** Pending signals of the thread and of its process, blocked or not; bit n - 1 is signal n. */
  get pending(): bigint {
    return maskOf(this.waiting) | maskOf(this.shared.waiting);
  }

  /** A signal waits that is not blocked: TIF_SIGPENDING, and the end of every sleep that signals can interrupt. */
  get deliverable(): boolean {
    if (this.waiting.length > 0 && (maskOf(this.waiting) & ~this.blocked) !== 0n) return true;
    return this.wantsShared && (this.shared.taker === null || this.shared.taker === this);
  }
  /** A signal for the process waits that this thread does not block. */
  get wantsShared(): boolean {
    return this.shared.waiting.length > 0 && (maskOf(this.shared.waiting) & ~this.blocked) !== 0n;
  }

  actionOf(signal: number): SignalHandler {
    return this.handlers.get(signal) ?? { handler: SIG_DFL, flags: 0n, restorer: 0n, mask: 0n };
  }

  /** The action is to do nothing: SIG_IGN, or SIG_DFL of a signal that is ignored by default. */
  ignores(signal: number): boolean {
    const { handler } = this.actionOf(signal);
    return handler === SIG_IGN || (handler === SIG_DFL && signalOf(signal).action === 'ignore');
  }

  /**
   * Adds a signal for this thread, or for its process. One of 1 to 31 that waits there already is not added again. False when
   * the queue of real-time signals is full. Source: Linux v4.15 kernel/signal.c, __send_signal.
   */
  queue(info: SignalInfo, scope: 'thread' | 'process'): boolean {
    const waiting = scope === 'thread' ? this.waiting : this.shared.waiting;
    if (info.signal < FIRST_REALTIME && (maskOf(waiting) & bitOf(info.signal)) !== 0n) return true;
    if (info.signal >= FIRST_REALTIME && this.waiting.length + this.shared.waiting.length >= MAX_QUEUED) return false;
    waiting.push(info);
    return true;
  }

  /**
   * Takes the next of the signals in `mask`, of the thread before those of the process: those of the CPU first, then the lowest
   * number. Source: Linux v4.15 kernel/signal.c, dequeue_signal.
   */
  take(mask: bigint): SignalInfo | null {
    return takeFrom(this.waiting, mask) ?? takeFrom(this.shared.waiting, mask);
  }

  /** Throws away what waits of `mask`. */
  discard(mask: bigint): void {
    const stays = ({ signal }: SignalInfo): boolean => (mask & bitOf(signal)) === 0n;
    this.waiting = this.waiting.filter(stays);
    this.shared.waiting = this.shared.waiting.filter(stays);
  }

  /**
   * Of a child: handlers and mask as here, nothing pending. A thread shares the handlers and the signals of the process, and has
   * no alternate stack. Source: Linux v4.15 kernel/fork.c, copy_sighand, copy_signal, copy_process.
   */
  fork(shares: { readonly handlers: boolean; readonly process: boolean; readonly memory: boolean }): SignalState {
    const handlers = shares.handlers ? this.handlers : new Map(this.handlers);
    const child = new SignalState(handlers, shares.process ? this.shared : new SharedSignals());
    child.blocked = this.blocked;
    if (!shares.memory) child.alternateStack = this.alternateStack;
    child.trap = this.trap;
    return child;
  }

  /**
   * Of a new program: ignored signals stay ignored, handlers and the alternate stack are gone.
   * Source: Linux v4.15 kernel/signal.c, flush_signal_handlers.
   */
  exec(): void {
    for (const [number, { handler }] of this.handlers)
      if (handler === SIG_IGN) this.handlers.set(number, { handler, flags: 0n, restorer: 0n, mask: 0n });
      else this.handlers.delete(number);
    this.alternateStack = NO_STACK;
    this.restart = null;
  }

  /**
   * SS_ONSTACK, SS_DISABLE or 0 for a stack pointer. Source: Linux v4.15 include/linux/sched/signal.h, sas_ss_flags: the
   * top counts as inside, the bottom does not; with SS_AUTODISARM nobody is ever on the stack.
   */
  stackFlags(sp: bigint): number {
    if (this.alternateStack.size === 0n) return SS.DISABLE;
    return this.onAlternateStack(sp) ? SS.ONSTACK : 0;
  }
  onAlternateStack(sp: bigint): boolean {
    const { sp: base, size, flags } = this.alternateStack;
    if ((flags & SS.AUTODISARM) !== 0) return false;
    return sp > base && sp - base <= size;
  }
  dropAlternateStack(): void {
    this.alternateStack = { ...NO_STACK, flags: SS.DISABLE };
  }
}

function takeFrom(waiting: SignalInfo[], mask: bigint): SignalInfo | null {
  const found = maskOf(waiting) & mask;
  if (found === 0n) return null;
  const from = (found & SYNCHRONOUS) !== 0n ? found & SYNCHRONOUS : found;
  for (let signal = 1; signal <= SIGNAL_MAX; signal++)
    if ((from & bitOf(signal)) !== 0n) {
      const at = waiting.findIndex((info) => info.signal === signal);
      return waiting.splice(at, 1)[0];
    }
  return null;
}
