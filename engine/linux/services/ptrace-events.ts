import { SIGNAL } from '../signals';
import type { Kernel, Outcome } from './kernel';
import { TIF } from './kernel';
import { SI, fromKernel } from './signal-info';
import type { SignalInfo } from './signal-info';
import { forceSignal, sendSignal, tellTracer } from './signal-send';
import type { Task, Trace, TraceStop } from './task';

/** PTRACE_O_… Source: Linux v4.15 include/uapi/linux/ptrace.h. */
export const OPTION = {
  TRACESYSGOOD: 1,
  TRACEFORK: 2,
  TRACEVFORK: 4,
  TRACECLONE: 8,
  TRACEEXEC: 0x10,
  TRACEVFORKDONE: 0x20,
  TRACEEXIT: 0x40,
  EXITKILL: 0x10_0000,
} as const;
/** PTRACE_EVENT_… is the number of the option's bit. */
const EVENT = { fork: 1, vfork: 2, clone: 3, exec: 4, exit: 6 } as const;
export type TraceEvent = keyof typeof EVENT;

const stopStatus = (signal: number, event = 0): number => (event << 16) | (signal << 8) | 0x7f;

/** The current task stops and its tracer is told. Source: Linux v4.15 kernel/signal.c, ptrace_stop. */
function stop(kernel: Kernel, trace: Trace, what: TraceStop, status: number): Outcome {
  const task = kernel.current;
  trace.stop = what;
  task.stopStatus = status;
  tellTracer(kernel, trace.tracer, task, (status >> 8) & 0x7f, SI.CLD_TRAPPED);
  return { end: 'stop' };
}

// ---- system calls

const ORIG_RAX = 120n;

/**
 * syscall_trace_enter(regs): stops before the call, if the tracer asked for it by PTRACE_SYSCALL. The value is the number
 * to call, which the tracer may have changed; below 0 none. Source: Linux v4.15 arch/x86/entry/common.c.
 */
export function syscallTraceEnter(kernel: Kernel, [regs]: readonly bigint[]): Outcome {
  const stopped = syscallStop(kernel, 'entry');
  return stopped ?? kernel.memory.kernelWord(regs + ORIG_RAX) ?? -1;
}

/** syscall_trace_leave(regs): the stop behind the call; under PTRACE_SINGLESTEP the SIGTRAP of a step. */
export function syscallTraceLeave(kernel: Kernel): Outcome {
  const task = kernel.current;
  if (task.trace?.mode === 'step' && task.trace.stop === null) {
    const at = kernel.memory.kernelWord(task.regs + 128n) ?? 0n;
    const info: SignalInfo = { signal: SIGNAL.SIGTRAP, code: SI.TRAP_TRACE, cause: { kind: 'fault', address: at } };
    forceSignal(kernel, task, info);
    return 0;
  }
  return syscallStop(kernel, 'exit') ?? 0;
}

function syscallStop(kernel: Kernel, kind: 'entry' | 'exit'): Outcome | null {
  const { trace } = kernel.current;
  if (trace === null) return null;
  if (trace.stop !== null) {
    const { signal } = trace.stop;
    trace.stop = null;
    if (signal !== 0) sendSignal(kernel, kernel.current, fromKernel(signal), 'thread');
    return null;
  }
  if (trace.mode !== 'syscall') return null;
  const good = (trace.options & OPTION.TRACESYSGOOD) !== 0 ? 0x80 : 0;
  return stop(kernel, trace, { kind, signal: 0, info: null }, stopStatus(SIGNAL.SIGTRAP | good));
}

// ---- signals

/**
 * A signal on its way to a debugged task stops it first; the tracer decides what it gets: nothing, this one or another.
 * @param next takes the next signal from the queue.
 * @returns the signal that is left; null when there is none.
 * Source: Linux v4.15 kernel/signal.c, ptrace_signal.
 */
export function tracedSignal(kernel: Kernel, next: () => SignalInfo | null): SignalInfo | null | Outcome {
  const { trace } = kernel.current;
  if (trace === null) return next();
  const before = trace.stop;
  if (before?.kind === 'signal') {
    trace.stop = null;
    const { signal, info } = before;
    if (signal !== 0) return info?.signal === signal ? info : userSignal(trace, signal);
  }
  const info = next();
  if (info === null || info.signal === SIGNAL.SIGKILL) return info;
  return stop(kernel, trace, { kind: 'signal', signal: info.signal, info }, stopStatus(info.signal));
}
const userSignal = ({ tracer }: Trace, signal: number): SignalInfo => ({
  signal,
  code: SI.USER,
  cause: { kind: 'process', pid: tracer.process.pid, uid: tracer.credentials.uid },
});

/** A stop signal's default action: the process rests until SIGCONT, all its threads; its parent is told. */
export function stopBySignal(kernel: Kernel, signal: number): Outcome {
  const { leader, parent, threads } = kernel.current.process;
  leader.stopStatus = stopStatus(signal);
  for (const thread of threads) if (thread.trace === null) thread.state = { kind: 'stopped' };
  if (parent !== null) tellTracer(kernel, parent, leader, signal, SI.CLD_STOPPED);
  return { end: 'stop' };
}
// ---- events

/** Stops the current task for an event that its tracer asked for; null when it did not. */
export function traceEvent(kernel: Kernel, event: TraceEvent, message: bigint): Outcome | null {
  const { trace } = kernel.current;
  if (trace === null || (trace.options & (1 << EVENT[event])) === 0) return null;
  trace.message = message;
  const what: TraceStop = { kind: 'event', signal: 0, info: null };
  return stop(kernel, trace, what, stopStatus(SIGNAL.SIGTRAP, EVENT[event]));
}

/** The service starts over behind the stop of an event: true once. */
export function behindEvent({ current }: Kernel): boolean {
  if (current.trace?.stop?.kind !== 'event') return false;
  current.trace.stop = null;
  return true;
}

/** The child of a debugged task is debugged as well, if the tracer wants to hear of it; it begins with a SIGSTOP. */
export function traceChild(kernel: Kernel, child: Task, event: TraceEvent): void {
  const { trace } = kernel.current;
  if (trace === null || (trace.options & (1 << EVENT[event])) === 0) return;
  startTracing(child, trace.tracer, trace.options);
  sendSignal(kernel, child, fromKernel(SIGNAL.SIGSTOP), 'thread');
}

/** After an execve without PTRACE_O_TRACEEXEC: a SIGTRAP. */
export function trapAfterExec(kernel: Kernel): void {
  const { trace } = kernel.current;
  if (trace === null || (trace.options & OPTION.TRACEEXEC) !== 0) return;
  const cause = { kind: 'process', pid: kernel.current.process.pid, uid: kernel.current.credentials.uid } as const;
  sendSignal(kernel, kernel.current, { signal: SIGNAL.SIGTRAP, code: SI.USER, cause }, 'thread');
}

// ---- who traces whom

export function startTracing(task: Task, tracer: Task, options = 0): void {
  task.trace = { tracer, options, mode: 'run', stop: null, message: 0n, forcedTf: false };
  tracer.tracees.add(task);
}

export function stopTracing(kernel: Kernel, task: Task): void {
  task.trace?.tracer.tracees.delete(task);
  task.trace = null;
  task.stopStatus = null;
  for (const bit of [TIF.SYSCALL_TRACE, TIF.SINGLESTEP]) kernel.setThreadFlag(task, bit, false);
  if (task.state.kind === 'stopped') task.state = { kind: 'running' };
}

/** A tracer ends: its tracees go on by themselves, or die with it. */
export function releaseTracees(kernel: Kernel, tracer: Task): void {
  for (const task of tracer.tracees) {
    const dies = ((task.trace?.options ?? 0) & OPTION.EXITKILL) !== 0;
    stopTracing(kernel, task);
    if (dies) sendSignal(kernel, task, fromKernel(SIGNAL.SIGKILL));
  }
}
