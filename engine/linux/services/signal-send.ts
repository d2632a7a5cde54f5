import { SIGNAL, signalOf } from '../signals';
import type { Kernel } from './kernel';
import type { SignalInfo } from './signal-info';
import { SI } from './signal-info';
import { SA, SIG_DFL, UNBLOCKABLE, bitOf } from './signal-state';
import type { Task } from './task';

/** Source: Linux v4.15 arch/x86/include/asm/thread_info.h; asm-offsets.h. */
const TIF_SIGPENDING = 4;
const STOP_SIGNALS = [SIGNAL.SIGSTOP, SIGNAL.SIGTSTP, SIGNAL.SIGTTIN, SIGNAL.SIGTTOU].reduce(
  (mask, signal) => mask | bitOf(signal),
  0n,
);

/** Sets or clears TIF_SIGPENDING of a task by what waits for it. Source: Linux v4.15 kernel/signal.c, recalc_sigpending. */
export function refreshPending(kernel: Kernel, task: Task): void {
  const { signals } = task;
  kernel.setThreadFlag(task, TIF_SIGPENDING, signals.deliverable || signals.savedMask !== null);
}

/**
 * Sends a signal to a task. One that is ignored and not blocked is thrown away at once; SIGCONT and the stop signals
 * cancel each other. False when the queue of real-time signals is full.
 * Source: Linux v4.15 kernel/signal.c, prepare_signal and __send_signal.
 */
export function sendSignal(kernel: Kernel, task: Task, info: SignalInfo): boolean {
  if (task.state.kind === 'zombie') return true;
  const { signals } = task;
  const bit = bitOf(info.signal);
  if (info.signal === SIGNAL.SIGCONT) {
    signals.discard(STOP_SIGNALS);
    continueBySignal(kernel, task);
  } else if ((STOP_SIGNALS & bit) !== 0n) signals.discard(bitOf(SIGNAL.SIGCONT));
  // A debugger sees ignored signals as well.
  const isSeen = task.trace !== null && info.signal !== SIGNAL.SIGKILL;
  if (!isSeen && ((signals.blocked | signals.awaited) & bit) === 0n && signals.ignores(info.signal)) return true;
  const sent = signals.queue(info);
  refreshPending(kernel, task);
  return sent;
}

/** SIGCHLD for whoever waits for a stop, unless SA_NOCLDSTOP says no. */
export function tellTracer(kernel: Kernel, whom: Task, task: Task, status: number, code: number): void {
  if ((whom.signals.actionOf(SIGNAL.SIGCHLD).flags & SA.NOCLDSTOP) !== 0n) return;
  const cause = {
    kind: 'child',
    pid: task.pid,
    uid: task.credentials.uid,
    status,
    userTime: 0n,
    systemTime: 0n,
  } as const;
  sendSignal(kernel, whom, { signal: SIGNAL.SIGCHLD, code, cause });
}

/** SIGCONT wakes a task that a signal stopped. */
function continueBySignal(kernel: Kernel, task: Task): void {
  if (task.state.kind !== 'stopped' || task.trace !== null) return;
  task.state = { kind: 'running' };
  task.stopStatus = null;
  task.wasContinued = true;
  if (task.parent !== null) tellTracer(kernel, task.parent, task, SIGNAL.SIGCONT, SI.CLD_CONTINUED);
}

/**
 * A signal that an exception makes. It cannot be blocked or ignored: where the program does so, the default action is put
 * back first, which ends it. Source: Linux v4.15 kernel/signal.c, force_sig_info.
 */
export function forceSignal(kernel: Kernel, task: Task, info: SignalInfo): void {
  const { signals } = task;
  const bit = bitOf(info.signal);
  const isBlocked = (signals.blocked & bit) !== 0n;
  if (isBlocked || signals.ignores(info.signal)) {
    signals.handlers.delete(info.signal);
    signals.blocked &= ~bit;
  }
  signals.queue(info);
  refreshPending(kernel, task);
}

/** Sets the mask of blocked signals; SIGKILL and SIGSTOP never are. */
export function setBlocked(kernel: Kernel, task: Task, mask: bigint): void {
  task.signals.blocked = mask & ~UNBLOCKABLE;
  refreshPending(kernel, task);
}

/** Whether the default action of a signal that has no handler ends the program. */
export const endsProgram = (task: Task, signal: number): boolean => {
  const { action } = signalOf(signal);
  return task.signals.actionOf(signal).handler === SIG_DFL && (action === 'terminate' || action === 'core');
};
