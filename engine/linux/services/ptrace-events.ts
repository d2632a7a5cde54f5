import type { Kernel, Outcome } from './kernel';
import type { Task } from './task';

/** After a fork: the tracer of the parent hears of it, if it asked. */
export function traceFork(_kernel: Kernel, _child: Task, _how: 'fork' | 'vfork' | 'clone'): void {}

/** After an execve: a SIGTRAP, or the event that the tracer asked for. */
export function traceExec(_kernel: Kernel): void {}

export function syscallTraceEnter(kernel: Kernel, [regs]: readonly bigint[]): Outcome {
  return kernel.memory.kernelWord(regs + 120n) ?? -1;
}
export function syscallTraceLeave(): Outcome {
  return 0;
}
