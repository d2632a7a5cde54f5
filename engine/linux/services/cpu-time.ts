import { SIGNAL } from '../signals';
import type { Kernel } from './kernel';
import { fromKernel } from './signal-info';
import { sendSignal } from './signal-send';
import type { IntervalTimer, Task } from './task';

/** Nanoseconds that a task has run: one an instruction. modeled: those of ring 3 and of ring 0 are not told apart. */
export const cpuTime = (kernel: Kernel, task: Task): bigint =>
  task.ran + (task === kernel.current ? BigInt(kernel.machine.cpu.icount) - kernel.runsSince : 0n);

/** Nanoseconds that all threads of a process have run, those that ended included. */
export const processTime = (kernel: Kernel, { process }: Task): bigint =>
  [...process.threads].reduce((sum, thread) => sum + cpuTime(kernel, thread), process.ranBefore);

/** The current task's turn is over: what it ran is its own from now on. */
export function endTurn(kernel: Kernel): void {
  kernel.current.ran = cpuTime(kernel, kernel.current);
  kernel.runsSince = BigInt(kernel.machine.cpu.icount);
}

/** The next time a timer is due behind `now`; null when it runs out once. */
export function renewed({ at, period }: IntervalTimer, now: bigint): IntervalTimer | null {
  return period === 0n ? null : { period, at: at + period * ((now - at) / period + 1n) };
}

const CPU_TIMERS = [
  ['virtual', SIGNAL.SIGVTALRM],
  ['prof', SIGNAL.SIGPROF],
] as const;

/** ITIMER_VIRTUAL and ITIMER_PROF of the current process. Source: Linux v4.15 kernel/time/posix-cpu-timers.c, check_cpu_itimer. */
export function expireCpuTimers(kernel: Kernel): void {
  const task = kernel.current;
  for (const [which, signal] of CPU_TIMERS) {
    const timer = task.process.cpuTimers[which];
    const now = timer === null ? 0n : processTime(kernel, task);
    if (timer === null || timer.at > now) continue;
    task.process.cpuTimers[which] = renewed(timer, now);
    sendSignal(kernel, task, fromKernel(signal, 'the CPU time it set a timer to is used up'));
  }
}

/** Instruction count at which the first of them is due, if the task goes on running; infinite when there is none. */
export function cpuTimerAt(kernel: Kernel): number {
  const { cpuTimers } = kernel.current.process;
  if (cpuTimers.virtual === null && cpuTimers.prof === null) return Infinity;
  const left = CPU_TIMERS.flatMap(([which]) => {
    const at = cpuTimers[which]?.at;
    return at === undefined ? [] : [Number(at - processTime(kernel, kernel.current))];
  });
  return kernel.machine.cpu.icount + Math.max(0, Math.min(...left));
}
