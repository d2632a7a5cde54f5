import { ERRNO, RESTART } from '../errno';
import { SIGNAL_MAX } from '../signals';
import { copyFrom, copyTo } from './files';
import type { Kernel, Outcome } from './kernel';
import { readPtRegs } from './pt-regs';
import { block } from './schedule';
import type { SignalInfo } from './signal-info';
import { SI, siginfoBytes } from './signal-info';
import { refreshPending, sendSignal, setBlocked } from './signal-send';
import { setAlternateStack } from './signal-stack';
import { SA, SIG_IGN, SS, UNBLOCKABLE, bitOf } from './signal-state';
import type { Task } from './task';

const low32 = (value: bigint): number => Number(BigInt.asIntN(32, value));
const words = (...values: readonly bigint[]): Uint8Array => new Uint8Array(BigUint64Array.from(values).buffer);
const asWords = (bytes: Uint8Array): BigUint64Array => new BigUint64Array(bytes.slice().buffer);
/** sizeof(sigset_t); any other size is -EINVAL. */
const SIGSET_SIZE = 8n;

/** A set of signals from the program; null where it cannot be read. */
function readSet(kernel: Kernel, pointer: bigint): bigint | null {
  const bytes = copyFrom(kernel, pointer, 8);
  return bytes === null ? null : asWords(bytes)[0];
}

// ---- what a program wants done

/** Bits of sa_flags that newer kernels keep; the others are cleared. Source: Linux commit 23acdc76f179, v5.11. */
const KNOWN_FLAGS = Object.values(SA).reduce((all, bit) => all | bit, 0x800n);

/** Source: Linux v4.15 kernel/signal.c, sys_rt_sigaction and do_sigaction. */
export function rtSigaction(kernel: Kernel, [number, act, old, size]: readonly bigint[]): Outcome {
  if (size !== SIGSET_SIZE) return -ERRNO.EINVAL;
  const { signals } = kernel.current;
  const bytes = act === 0n ? null : copyFrom(kernel, act, 32);
  if (act !== 0n && bytes === null) return -ERRNO.EFAULT;
  const signal = low32(number);
  if (signal < 1 || signal > SIGNAL_MAX) return -ERRNO.EINVAL;
  if (bytes !== null && (bitOf(signal) & UNBLOCKABLE) !== 0n) return -ERRNO.EINVAL;
  const before = signals.actionOf(signal);
  if (bytes !== null) {
    const [handler, given, restorer, mask] = asWords(bytes);
    const flags = kernel.atLeast(5, 11) ? given & KNOWN_FLAGS : given;
    signals.handlers.set(signal, { handler, flags, restorer, mask: mask & ~UNBLOCKABLE });
    // What waits and is ignored now is gone, even if it is blocked.
    if (handler === SIG_IGN || signals.ignores(signal)) signals.discard(bitOf(signal));
    refreshPending(kernel, kernel.current);
  }
  return old === 0n ? 0 : copyTo(kernel, old, words(before.handler, before.flags, before.restorer, before.mask));
}

/** Source: Linux v4.15 kernel/signal.c, sys_rt_sigprocmask. */
export function rtSigprocmask(kernel: Kernel, [how, set, old, size]: readonly bigint[]): Outcome {
  if (size !== SIGSET_SIZE) return -ERRNO.EINVAL;
  const task = kernel.current;
  const before = task.signals.blocked;
  if (set !== 0n) {
    const mask = readSet(kernel, set);
    if (mask === null) return -ERRNO.EFAULT;
    const changed = [before | mask, before & ~mask, mask].at(low32(how) < 0 ? 3 : low32(how));
    if (changed === undefined) return -ERRNO.EINVAL;
    setBlocked(kernel, task, changed);
  }
  return old === 0n ? 0 : copyTo(kernel, old, words(before));
}

/** Source: Linux v4.15 kernel/signal.c, sys_rt_sigpending: a shorter set is allowed. */
export function rtSigpending(kernel: Kernel, [set, size]: readonly bigint[]): Outcome {
  if (size > SIGSET_SIZE) return -ERRNO.EINVAL;
  const { signals } = kernel.current;
  return copyTo(kernel, set, words(signals.pending & signals.blocked).subarray(0, Number(size)));
}

/** Source: Linux v4.15 kernel/signal.c, sys_sigaltstack. */
export function sigaltstack(kernel: Kernel, [set, old]: readonly bigint[]): Outcome {
  const { signals, regs } = kernel.current;
  const bytes = set === 0n ? null : copyFrom(kernel, set, 24);
  if (set !== 0n && bytes === null) return -ERRNO.EFAULT;
  const sp = readPtRegs(kernel.memory, regs)?.rsp ?? 0n;
  const { sp: base, size, flags } = signals.alternateStack;
  const shown = signals.stackFlags(sp) | (flags & SS.AUTODISARM);
  if (bytes !== null) {
    const [ss, flagWord, length] = asWords(bytes);
    const failed = setAlternateStack(signals, { sp: ss, flags: low32(flagWord), size: length }, sp);
    if (failed !== 0) return failed;
  }
  return old === 0n ? 0 : copyTo(kernel, old, words(base, BigInt.asUintN(32, BigInt(shown)), size));
}

// ---- waiting

/** Nothing to do until a signal is to be taken. Source: Linux v4.15 kernel/signal.c, sys_pause. */
export function pause(kernel: Kernel): Outcome {
  return kernel.signalPending ? -RESTART.ERESTARTNOHAND : block(() => false);
}

/** Another mask until a signal was handled; the way out puts the old one back. Source: Linux v4.15 kernel/signal.c, sigsuspend. */
export function rtSigsuspend(kernel: Kernel, [set, size]: readonly bigint[]): Outcome {
  if (size !== SIGSET_SIZE) return -ERRNO.EINVAL;
  const task = kernel.current;
  if (task.signals.savedMask === null) {
    const mask = readSet(kernel, set);
    if (mask === null) return -ERRNO.EFAULT;
    task.signals.savedMask = task.signals.blocked;
    setBlocked(kernel, task, mask);
  }
  return kernel.signalPending ? -RESTART.ERESTARTNOHAND : block(() => false);
}

// ---- sending

/** What kill and its relatives say about their sender. */
const fromTask = (task: Task, signal: number, code: number): SignalInfo => ({
  signal,
  code,
  cause: { kind: 'process', pid: task.process.pid, uid: task.credentials.uid },
});

const sentTo = (kernel: Kernel, task: Task): { reason: string } => ({
  reason:
    task.process === kernel.current.process
      ? 'it sent the signal to itself'
      : `process ${kernel.current.process.pid} sent it the signal`,
});

/** Signal 0 only asks whether the task is there. */
function send(kernel: Kernel, task: Task, info: SignalInfo, scope: 'process' | 'thread'): Outcome {
  if (info.signal === 0) return 0;
  const arrived = sendSignal(kernel, task, { ...info, ...sentTo(kernel, task) }, scope);
  return arrived ? 0 : -ERRNO.EAGAIN;
}

const isSignal = (number: number): boolean => number >= 0 && number <= SIGNAL_MAX;

/** Source: Linux v4.15 kernel/signal.c, kill_something_info. */
export function kill(kernel: Kernel, [pid, signal]: readonly bigint[]): Outcome {
  const number = low32(signal);
  const to = low32(pid);
  const { current } = kernel;
  if (to === -0x8000_0000) return -ERRNO.ESRCH;
  const named = to > 0 ? kernel.tasks.find(to) : null;
  const group = kernel.tasks.leaders.filter((task) => {
    // -1 means everyone but init and the sender.
    if (to === -1) return task.process !== current.process && task.pid > 1;
    return to <= 0 && task.pgid === (to === 0 ? current.pgid : -to);
  });
  const targets = named === null ? group : [named];
  if (targets.length === 0) return -ERRNO.ESRCH;
  if (!isSignal(number)) return -ERRNO.EINVAL;
  const info = fromTask(current, number, SI.USER);
  const results = targets.map((task) => send(kernel, task, info, 'process'));
  return results.includes(0) ? 0 : results[0];
}

/** Source: Linux v4.15 kernel/signal.c, do_tkill and do_send_specific. `tgid`: the process it must belong to; null: any. */
function sendTo(kernel: Kernel, [tgid, tid]: readonly [number | null, number], info: SignalInfo): Outcome {
  const task = kernel.tasks.find(tid);
  if (task === null || (tgid !== null && task.process.pid !== tgid)) return -ERRNO.ESRCH;
  return isSignal(info.signal) ? send(kernel, task, info, 'thread') : -ERRNO.EINVAL;
}

export function tkill(kernel: Kernel, [tid, signal]: readonly bigint[]): Outcome {
  if (low32(tid) <= 0) return -ERRNO.EINVAL;
  return sendTo(kernel, [null, low32(tid)], fromTask(kernel.current, low32(signal), SI.TKILL));
}
export function tgkill(kernel: Kernel, [tgid, tid, signal]: readonly bigint[]): Outcome {
  if (low32(tgid) <= 0 || low32(tid) <= 0) return -ERRNO.EINVAL;
  return sendTo(kernel, [low32(tgid), low32(tid)], fromTask(kernel.current, low32(signal), SI.TKILL));
}

/** A siginfo from the program. Nobody may pretend to be the kernel, but to itself. */
function givenInfo(kernel: Kernel, to: number, [signal, pointer]: readonly bigint[]): SignalInfo | number {
  const bytes = copyFrom(kernel, pointer, 128);
  if (bytes === null) return -ERRNO.EFAULT;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const [errno, code] = [view.getInt32(4, true), view.getInt32(8, true)];
  if ((code >= 0 || code === SI.TKILL) && to !== kernel.current.process.pid) return -ERRNO.EPERM;
  return { signal: low32(signal), code, errno, cause: { kind: 'raw', bytes: bytes.slice(16) } };
}

/** Source: Linux v4.15 kernel/signal.c, do_rt_sigqueueinfo. */
export function rtSigqueueinfo(kernel: Kernel, [pid, signal, pointer]: readonly bigint[]): Outcome {
  const to = low32(pid);
  const info = givenInfo(kernel, to, [signal, pointer]);
  if (typeof info === 'number') return info;
  const task = kernel.tasks.find(to);
  if (task === null) return -ERRNO.ESRCH;
  return isSignal(info.signal) ? send(kernel, task, info, 'process') : -ERRNO.EINVAL;
}
/** Source: Linux v4.15 kernel/signal.c, do_rt_tgsigqueueinfo. */
export function rtTgsigqueueinfo(kernel: Kernel, [tgid, tid, signal, pointer]: readonly bigint[]): Outcome {
  if (low32(tgid) <= 0 || low32(tid) <= 0) return -ERRNO.EINVAL;
  const info = givenInfo(kernel, low32(tgid), [signal, pointer]);
  return typeof info === 'number' ? info : sendTo(kernel, [low32(tgid), low32(tid)], info);
}

/**
 * Takes a signal without a handler. Source: Linux v4.15 kernel/signal.c, sys_rt_sigtimedwait. With a time limit the first
 * call remembers when it is over.
 */
export function rtSigtimedwait(kernel: Kernel, args: readonly bigint[]): Outcome {
  const [set, info, timeout, size] = args;
  if (size !== SIGSET_SIZE) return -ERRNO.EINVAL;
  const task = kernel.current;
  const { signals } = task;
  const wanted = readSet(kernel, set);
  if (wanted === null) return -ERRNO.EFAULT;
  const limit = timeout === 0n ? null : copyFrom(kernel, timeout, 16);
  if (timeout !== 0n && limit === null) return -ERRNO.EFAULT;
  const mask = wanted & ~UNBLOCKABLE;
  const taken = signals.take(mask);
  signals.awaited = 0n;
  if (taken !== null) {
    refreshPending(kernel, task);
    const failed = info === 0n ? 0 : copyTo(kernel, info, siginfoBytes(taken));
    return failed === 0 ? taken.signal : failed;
  }
  if (limit !== null) {
    const [seconds, nanoseconds] = new BigInt64Array(limit.slice().buffer);
    if (seconds < 0n || nanoseconds < 0n || nanoseconds >= 1_000_000_000n) return -ERRNO.EINVAL;
    task.until ??= kernel.now + seconds * 1_000_000_000n + nanoseconds;
    if (kernel.now >= task.until) return -ERRNO.EAGAIN;
  }
  if (kernel.signalPending) return -ERRNO.EINTR;
  signals.awaited = mask;
  return block(() => (signals.pending & mask) !== 0n, task.until);
}
