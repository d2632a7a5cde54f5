import { ERESTARTSYS, ERRNO } from '../errno';
import { SIGNAL } from '../signals';
import { cpuTime } from './cpu-time';
import { copyTo } from './files';
import { clearTid, releaseMutexes } from './futex';
import { releaseKernelStack, runsOn } from './kernel-stack';
import type { Kernel, Outcome } from './kernel';
import { behindEvent, releaseTracees, stopTracing, traceEvent } from './ptrace-events';
import { block } from './schedule';
import { SI, fromKernel } from './signal-info';
import { chooseTaker, sendSignal } from './signal-send';
import { SA, SIG_IGN } from './signal-state';
import type { Task } from './task';

/** Flags of wait4 and waitid. Source: Linux v4.15 include/uapi/linux/wait.h. */
const W = { NOHANG: 1, UNTRACED: 2, EXITED: 4, CONTINUED: 8, NOWAIT: 0x100_0000, NOTHREAD: 0x2000_0000, ALL: 0x4000_0000, CLONE: 0x8000_0000 } as const; // prettier-ignore

/** A task stops using its address space; the last one gives it back. */
export function leaveMemory(kernel: Kernel, task: Task): void {
  const { mm } = task;
  task.leftParentsMemory = true;
  if (mm === null) return;
  task.mm = null;
  mm.users--;
  if (mm.users > 0) return;
  mm.release();
  // While CR3 names these tables they have to stay; execve comes with others already loaded.
  if (runsOn(kernel, mm.tables.root)) kernel.dead.push({ task, release: () => mm.tables.releaseRoot() });
  else mm.tables.releaseRoot();
}

/** Source: Linux v4.15 include/linux/wait.h: what wait4 stores. */
export const exitStatus = (status: number): number => (status & 0xff) << 8;

/** What a thread gives back as it ends. It is the running one, or another thread of the running process. */
function leaveProcess(kernel: Kernel, task: Task): void {
  const { process } = task;
  releaseMutexes(kernel, task);
  clearTid(kernel, task);
  task.futex = null;
  releaseTracees(kernel, task);
  task.files.closeAll();
  leaveMemory(kernel, task);
  process.ranBefore += cpuTime(kernel, task);
  process.threads.delete(task);
  kernel.dead.push({ task, release: () => releaseKernelStack(kernel, task) });
}

/** All threads of a process but one end: another program comes, or the process is over. */
export function endOtherThreads(kernel: Kernel, survivor: Task): void {
  const { process } = survivor;
  for (const task of process.threads)
    if (task !== survivor) {
      leaveProcess(kernel, task);
      task.state = { kind: 'zombie', status: 0 };
      stopTracing(kernel, task);
      if (!task.isLeader) kernel.tasks.remove(task);
    }
  if (process.leader !== survivor) kernel.tasks.lead(survivor);
  survivor.signals.shared.taker = null;
}

/**
 * One of several threads ends. The first one stays as a zombie until the process is over; of the others nobody is told but a
 * tracer. Source: Linux v4.15 kernel/exit.c, do_exit, exit_notify and delay_group_leader.
 */
export function endThread(kernel: Kernel, task: Task, status: number): void {
  leaveProcess(kernel, task);
  task.state = { kind: 'zombie', status };
  if (task.signals.shared.taker === task.signals) chooseTaker(kernel, task.process);
  const tracer = task.trace?.tracer ?? null;
  if (tracer !== null && !task.isLeader) tellParent(kernel, tracer, task, status);
  else if (!task.isLeader) kernel.tasks.remove(task);
}

/**
 * Ends a process that is not the first, of which `task` runs: files, memory and children go, a zombie stays until its parent
 * waits for it. Source: Linux v4.15 kernel/exit.c, do_exit and exit_notify.
 */
export function endTask(kernel: Kernel, task: Task, status: number): void {
  endOtherThreads(kernel, task);
  leaveProcess(kernel, task);
  const { process } = task;
  for (const child of process.children) {
    child.process.parent = null;
    if (child.deathSignal !== 0) sendSignal(kernel, child, fromKernel(child.deathSignal));
    if (child.state.kind === 'zombie' && child.process.threads.size === 0) kernel.tasks.remove(child);
  }
  process.children.clear();
  process.timer = null;
  task.state = { kind: 'zombie', status };
  const whom = task.trace?.tracer ?? task.parent;
  if (whom === null || !tellParent(kernel, whom, task, status)) reap(kernel, task);
}

/** Somebody has been told of the end: the tracer first, then the parent; then the task is gone. */
function reap(kernel: Kernel, task: Task): void {
  const tracer = task.trace?.tracer ?? null;
  if (tracer !== null) {
    stopTracing(kernel, task);
    if (task.isLeader && task.parent !== null && task.parent !== tracer && task.state.kind === 'zombie')
      if (tellParent(kernel, task.parent, task, task.state.status)) return;
  }
  kernel.tasks.remove(task);
}

/** SIGCHLD for the parent. False when it said that it will not wait. */
function tellParent(kernel: Kernel, parent: Task, task: Task, status: number): boolean {
  const killed = (status & 0x7f) !== 0;
  sendSignal(kernel, parent, {
    signal: SIGNAL.SIGCHLD,
    code: killed ? SI.CLD_KILLED : SI.CLD_EXITED,
    cause: {
      kind: 'child',
      pid: task.process.pid,
      uid: task.credentials.uid,
      status: killed ? status & 0x7f : status >> 8,
      userTime: 0n,
      systemTime: 0n,
    },
  });
  const { handler, flags } = parent.signals.actionOf(SIGNAL.SIGCHLD);
  return handler !== SIG_IGN && (flags & SA.NOCLDWAIT) === 0n;
}

// ---- waiting

/** What wait4 or waitid has to tell about one task. */
interface Report {
  readonly task: Task;
  /** As wait4 stores it. */
  readonly status: number;
  /** si_code and si_status of waitid. */
  readonly code: number;
  readonly value: number;
  /** Makes it told. */
  readonly take: () => void;
}

function reportOf(kernel: Kernel, waiter: Task, task: Task, options: number): Report | null {
  const { state } = task;
  if (state.kind === 'zombie') {
    // A first thread that ended before the others.
    if (task.isLeader && task.process.threads.size > 0) return null;
    if ((options & W.EXITED) === 0 || (task.trace !== null && task.trace.tracer !== waiter)) return null;
    const { status } = state;
    const killed = (status & 0x7f) !== 0;
    return {
      task,
      status,
      code: killed ? SI.CLD_KILLED : SI.CLD_EXITED,
      value: killed ? status & 0x7f : status >> 8,
      take: () => reap(kernel, task),
    };
  }
  const traced = task.trace?.tracer === waiter;
  if (task.stopStatus !== null && (traced || (options & W.UNTRACED) !== 0)) {
    const status = task.stopStatus;
    const take = (): void => void (task.stopStatus = null);
    return { task, status, code: traced ? SI.CLD_TRAPPED : SI.CLD_STOPPED, value: status >> 8, take };
  }
  if (task.wasContinued && (options & W.CONTINUED) !== 0) {
    const take = (): void => void (task.wasContinued = false);
    return { task, status: 0xffff, code: SI.CLD_CONTINUED, value: SIGNAL.SIGCONT, take };
  }
  return null;
}

/** Children made by clone with another signal than SIGCHLD are waited for with __WCLONE only, or with __WALL. */
function isEligible(waiter: Task, task: Task, options: number): boolean {
  if ((options & W.ALL) !== 0 || task.trace?.tracer === waiter) return true;
  return (task.process.exitSignal !== SIGNAL.SIGCHLD) === ((options & W.CLONE) !== 0);
}

/** Source: Linux v4.15 kernel/exit.c, do_wait. A report, 0 under WNOHANG, or how the call goes on. */
function doWait(kernel: Kernel, wanted: (task: Task) => boolean, options: number): Report | Outcome {
  const { current } = kernel;
  const own = (): Task[] =>
    [...new Set([...current.process.children, ...current.tracees])].filter(
      (task) => wanted(task) && isEligible(current, task, options),
    );
  const find = (): Report | null => {
    for (const task of own()) {
      const report = reportOf(kernel, current, task, options);
      if (report !== null) return report;
    }
    return null;
  };
  const report = find();
  if (report !== null) return report;
  if (own().length === 0) return -ERRNO.ECHILD;
  if ((options & W.NOHANG) !== 0) return 0;
  return kernel.signalPending ? -ERESTARTSYS : block(() => find() !== null || own().length === 0);
}

const low32 = (value: bigint): number => Number(BigInt.asIntN(32, value));

/** struct rusage is zeroes: modeled, time is not counted for each process. */
const RUSAGE = new Uint8Array(144);

export function wait4(kernel: Kernel, [pidBits, pointer, optionBits, usage]: readonly bigint[]): Outcome {
  const pid = low32(pidBits);
  const options = Number(BigInt.asUintN(32, optionBits));
  const known = W.NOHANG | W.UNTRACED | W.CONTINUED | W.NOTHREAD | W.ALL | W.CLONE;
  if ((options & ~known) !== 0) return -ERRNO.EINVAL;
  if (pid === -0x8000_0000) return -ERRNO.ESRCH;
  const { pgid } = kernel.current;
  const wanted = (task: Task): boolean =>
    pid === -1 || (pid > 0 ? task.pid === pid : task.pgid === (pid === 0 ? pgid : -pid));
  const found = doWait(kernel, wanted, options | W.EXITED);
  if (typeof found !== 'object' || 'end' in found) return found;
  found.take();
  if (pointer !== 0n) {
    const failed = copyTo(kernel, pointer, new Uint8Array(Int32Array.of(found.status).buffer));
    if (failed !== 0) return failed;
  }
  if (usage !== 0n && copyTo(kernel, usage, RUSAGE) !== 0) return -ERRNO.EFAULT;
  return found.task.pid;
}

/** P_ALL 0, P_PID 1, P_PGID 2. Source: Linux v4.15 kernel/exit.c, waitid. */
export function waitid(kernel: Kernel, [type, idBits, pointer, optionBits, usage]: readonly bigint[]): Outcome {
  const options = Number(BigInt.asUintN(32, optionBits));
  const id = low32(idBits);
  const known = W.NOHANG | W.UNTRACED | W.EXITED | W.CONTINUED | W.NOWAIT | W.NOTHREAD | W.ALL | W.CLONE;
  if ((options & ~known) !== 0 || (options & (W.EXITED | W.UNTRACED | W.CONTINUED)) === 0) return -ERRNO.EINVAL;
  const kind = low32(type);
  if (kind < 0 || kind > 2 || (kind > 0 && id <= 0)) return -ERRNO.EINVAL;
  const wanted = (task: Task): boolean => kind === 0 || (kind === 1 ? task.pid : task.pgid) === id;
  const found = doWait(kernel, wanted, options);
  const isReport = typeof found === 'object' && !('end' in found);
  if (!isReport && found !== 0) return found;
  if (isReport && (options & W.NOWAIT) === 0) found.take();
  if (pointer !== 0n) {
    const info = new Int32Array(32);
    if (isReport) {
      info.set([SIGNAL.SIGCHLD, 0, found.code], 0);
      info.set([found.task.pid, found.task.credentials.uid, found.value], 4);
    }
    if (copyTo(kernel, pointer, new Uint8Array(info.buffer)) !== 0) return -ERRNO.EFAULT;
  }
  if (usage !== 0n && copyTo(kernel, usage, RUSAGE) !== 0) return -ERRNO.EFAULT;
  return 0;
}

/** exit_group: the process ends. Of the first process it ends the run. */
export function exitGroup(kernel: Kernel, [status]: readonly bigint[]): Outcome {
  const code = Number(status & 0xffn);
  const stopped = behindEvent(kernel) ? null : traceEvent(kernel, 'exit', BigInt(exitStatus(code)));
  return stopped ?? { end: 'exit', status: code };
}

/**
 * exit: the thread ends, and with the last one the process. What the parent is told is then the status of the first thread,
 * from v6.0 on that of the last. Source: Linux v4.15 kernel/exit.c, wait_task_zombie; commit "signal: Guarantee that
 * SIGNAL_GROUP_EXIT is set on process exit", whose release is known, not seen.
 */
export function exit(kernel: Kernel, [status]: readonly bigint[]): Outcome {
  const { leader, threads } = kernel.current.process;
  if (threads.size > 1) {
    const code = Number(status & 0xffn);
    const stopped = behindEvent(kernel) ? null : traceEvent(kernel, 'exit', BigInt(exitStatus(code)));
    return stopped ?? { end: 'thread', status: code };
  }
  const first = leader.state.kind === 'zombie' && !kernel.atLeast(6, 0) ? BigInt(leader.state.status >> 8) : status;
  return exitGroup(kernel, [first]);
}
