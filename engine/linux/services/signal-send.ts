import { SIGNAL, signalOf } from '../signals';
import type { Kernel } from './kernel';
import type { SignalInfo } from './signal-info';
import { SI } from './signal-info';
import { SA, SIG_DFL, UNBLOCKABLE, bitOf } from './signal-state';
import type { Process } from './process';
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
 * Sends a signal to the process of a task, or to the task alone. One that is ignored and not blocked is thrown away at once;
 * SIGCONT and the stop signals cancel each other. False when the queue of real-time signals is full.
 * Source: Linux v4.15 kernel/signal.c, prepare_signal and __send_signal.
 */
export function sendSignal(
  kernel: Kernel,
  to: Task,
  info: SignalInfo,
  scope: 'process' | 'thread' = 'process',
): boolean {
  const { process } = to;
  const task = scope === 'process' && to.state.kind === 'zombie' ? [...process.threads].at(0) : to;
  if (task === undefined || task.state.kind === 'zombie') return true;
  const { signals } = task;
  const bit = bitOf(info.signal);
  if (info.signal === SIGNAL.SIGCONT) {
    for (const thread of process.threads) thread.signals.discard(STOP_SIGNALS);
    continueBySignal(kernel, process);
  } else if ((STOP_SIGNALS & bit) !== 0n)
    for (const thread of process.threads) thread.signals.discard(bitOf(SIGNAL.SIGCONT));
  // A debugger sees ignored signals as well.
  const isSeen = task.trace !== null && info.signal !== SIGNAL.SIGKILL;
  if (!isSeen && ((signals.blocked | signals.awaited) & bit) === 0n && signals.ignores(info.signal)) return true;
  const sent = signals.queue(info, scope);
  if (scope === 'process') chooseTaker(kernel, process, task);
  else refreshPending(kernel, task);
  return sent;
}

/**
 * Who is to take the signals that wait for a process: of its threads that do not block them the one that was named, the
 * leader before the others. Source: Linux v4.15 kernel/signal.c, complete_signal and retarget_shared_pending.
 */
export function chooseTaker(kernel: Kernel, { leader, threads }: Process, named = leader): void {
  const { shared } = leader.signals;
  const taker = [named, leader, ...threads].find((task) => threads.has(task) && task.signals.wantsShared);
  shared.taker = threads.size === 1 ? null : (taker?.signals ?? null);
  for (const thread of threads) refreshPending(kernel, thread);
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

/** SIGCONT wakes a process that a signal stopped. */
function continueBySignal(kernel: Kernel, { leader, parent, threads }: Process): void {
  const stopped = [...threads].filter(({ state, trace }) => state.kind === 'stopped' && trace === null);
  if (stopped.length === 0) return;
  for (const task of stopped) task.state = { kind: 'running' };
  leader.stopStatus = null;
  leader.wasContinued = true;
  if (parent !== null) tellTracer(kernel, parent, leader, SIGNAL.SIGCONT, SI.CLD_CONTINUED);
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
  signals.queue(info, 'thread');
  refreshPending(kernel, task);
}

/** Sets the mask of blocked signals; SIGKILL and SIGSTOP never are. */
export function setBlocked(kernel: Kernel, task: Task, mask: bigint): void {
  const { signals } = task;
  signals.blocked = mask & ~UNBLOCKABLE;
  const { shared } = signals;
  const isTaker = shared.taker === signals;
  // Another thread looks after what this one will not take; what nobody would take, this one may.
  if (task.process.threads.size > 1 && isTaker !== signals.wantsShared) chooseTaker(kernel, task.process);
  else refreshPending(kernel, task);
}

/** Whether the default action of a signal that has no handler ends the program. */
export const endsProgram = (task: Task, signal: number): boolean => {
  const { action } = signalOf(signal);
  return task.signals.actionOf(signal).handler === SIG_DFL && (action === 'terminate' || action === 'core');
};
