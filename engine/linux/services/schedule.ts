import { SIGNAL } from '../signals';
import { cpuTimerAt, endTurn, expireCpuTimers, renewed } from './cpu-time';
import { loadDebugRegisters } from './debug-registers';
import type { Kernel, Outcome } from './kernel';
import { fromKernel } from './signal-info';
import { sendSignal } from './signal-send';
import { bitOf } from './signal-state';
import type { Task } from './task';

/** Instructions of one turn while others want to run. modeled: a fixed slice; Linux shares out time by weight. */
export const TIME_SLICE = 20_000;
/**
 * After how many instructions the timer looks again when it interrupted ring 0: more than the interrupt's own path takes in
 * any kernel, or ring 0 would never get on.
 */
const RETRY = 400;
/** Vector of the timer of the local APIC. Source: Linux v4.15 arch/x86/include/asm/irq_vectors.h. */
export const LOCAL_TIMER_VECTOR = 0xec;

/** The service starts over when it may go on; see `Outcome`. */
export const block = (ready: () => boolean, deadline: bigint | null = null): Outcome => ({
  end: 'block',
  ready,
  deadline,
});

const isAlive = ({ state }: Task): boolean => state.kind !== 'zombie';
const isKilled = ({ signals }: Task): boolean => (signals.pending & bitOf(SIGNAL.SIGKILL)) !== 0n;

/** Whether a task could run now. */
function isRunnable(kernel: Kernel, task: Task): boolean {
  const { state } = task;
  switch (state.kind) {
    case 'running':
      return true;
    case 'waiting':
      if (state.ready() || (state.deadline !== null && state.deadline <= kernel.now)) return true;
      return state.killable ? isKilled(task) : task.signals.deliverable;
    case 'stopped':
      return isKilled(task);
    case 'zombie':
      return false;
  }
}

/** The next in turn, the current one last; null when nobody can run. */
function nextTask(kernel: Kernel): Task | null {
  return kernel.tasks.after(kernel.current).find((task) => isRunnable(kernel, task)) ?? null;
}

/** When something will happen by itself: the end of a wait (of those after `from`), or a timer. Null: never. */
function nextEvent(kernel: Kernel, from = 0n): bigint | null {
  let next: bigint | null = null;
  for (const { state, process } of kernel.tasks.all)
    for (const at of [
      state.kind === 'waiting' && state.deadline !== null && state.deadline > from ? state.deadline : null,
      state.kind === 'zombie' ? null : (process.timer?.at ?? null),
    ])
      if (at !== null && (next === null || at < next)) next = at;
  return next;
}

/** Sends their signals to whose timers have run out. Source: Linux v4.15 kernel/time/itimer.c, it_real_fn. */
export function expireTimers(kernel: Kernel): void {
  expireCpuTimers(kernel);
  for (const task of kernel.tasks.all) {
    const { timer } = task.process;
    if (timer === null || timer.at > kernel.now || !isAlive(task)) continue;
    task.process.timer = renewed(timer, kernel.now);
    sendSignal(kernel, task, fromKernel(SIGNAL.SIGALRM, 'its timer ran out'));
  }
}

/**
 * Lets time pass until something happens by itself; nobody can run. modeled: waiting takes no instructions, the clock
 * jumps. False when nothing ever will.
 */
function letTimePass(kernel: Kernel): boolean {
  const next = nextEvent(kernel);
  if (next === null) return false;
  if (next > kernel.now) kernel.sleptNs += next - kernel.now;
  expireTimers(kernel);
  return true;
}

type Idle = { readonly end: 'wait' } | { readonly end: 'panic'; readonly reason: string };

/** Nobody can run and no time will help: input may, or nothing. */
function idle(kernel: Kernel): Idle {
  if (kernel.mayHaveInput) return { end: 'wait' };
  const who = kernel.tasks.all.filter(isAlive).map(({ pid }) => pid);
  return {
    end: 'panic',
    reason: `nothing can happen any more: ${who.length === 1 ? 'the process waits' : `the processes ${who.join(', ')} wait`} for what nobody will do`,
  };
}

/** Gives back the kernel stacks of tasks that ended, once another one runs. */
export function bury(kernel: Kernel): void {
  for (let i = kernel.dead.length - 1; i >= 0; i--) {
    if (kernel.dead[i].task === kernel.current) continue;
    for (const { release } of kernel.dead.splice(i, 1)) release();
  }
}

/**
 * schedule(): RAX = task_struct of the task that is to run. switch_to.S does the rest.
 * modeled: turns go round; the x87 and vector registers are switched here.
 */
export function schedule(kernel: Kernel): Outcome {
  bury(kernel);
  expireTimers(kernel);
  let next = nextTask(kernel);
  while (next === null) {
    if (!letTimePass(kernel)) return idle(kernel);
    next = nextTask(kernel);
  }
  const { cpu } = kernel.machine;
  if (next.state.kind === 'waiting' || next.state.kind === 'stopped') next.state = { kind: 'running' };
  if (next !== kernel.current) {
    kernel.current.fpu = cpu.fpu.save();
    if (next.fpu !== null) cpu.fpu.restore(next.fpu);
    loadDebugRegisters(kernel, next);
    endTurn(kernel);
    kernel.current = next;
  }
  kernel.sliceEnd = cpu.icount + TIME_SLICE;
  return next.struct;
}

/** What a service that must wait is answered while no other task exists: time passes, or input is waited for. */
export function waitAlone(kernel: Kernel, ready: () => boolean, deadline: bigint | null): Idle | 'again' {
  expireTimers(kernel);
  if (ready() || kernel.signalPending || (deadline !== null && deadline <= kernel.now)) return 'again';
  const timer = kernel.current.process.timer?.at ?? null;
  const next = deadline === null || (timer !== null && timer < deadline) ? timer : deadline;
  if (next === null) return idle(kernel);
  kernel.sleptNs += next - kernel.now;
  expireTimers(kernel);
  return 'again';
}

/** Whether there is another task than the current one, stopped or waiting ones included. */
export const hasCompany = (kernel: Kernel): boolean =>
  kernel.tasks.count > 1 && kernel.tasks.all.some((task) => task !== kernel.current && isAlive(task));

/** The instruction count at which the timer is to interrupt; infinite when nothing depends on time. */
export function timerAt(kernel: Kernel): number {
  const ofCpu = cpuTimerAt(kernel);
  if (kernel.tasks.count === 1 && kernel.current.process.timer === null) return ofCpu;
  // Whose wait is over runs when the current turn ends.
  const next = nextEvent(kernel, kernel.now);
  const event = next === null ? ofCpu : Math.min(ofCpu, Number(next - kernel.host.bootTime - kernel.sleptNs));
  return hasCompany(kernel) ? Math.min(event, kernel.sliceEnd) : event;
}

/** The timer's interrupt: signals of timers, and the next task's turn. `fromUser`: it came from ring 3. */
export function timerInterrupt(kernel: Kernel, fromUser: boolean): Outcome {
  expireTimers(kernel);
  const { icount } = kernel.machine.cpu;
  if (icount < kernel.sliceEnd) return 0;
  // modeled: the kernel itself is not preempted (CONFIG_PREEMPT=n); the timer comes again soon.
  kernel.sliceEnd = icount + (fromUser ? TIME_SLICE : RETRY);
  const others = kernel.tasks.all.some((task) => task !== kernel.current && isRunnable(kernel, task));
  return fromUser && others ? block(() => true) : 0;
}
