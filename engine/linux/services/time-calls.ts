import { ERRNO, RESTART } from '../errno';
import { cpuTime, processTime } from './cpu-time';
import { copyFrom, copyTo } from './files';
import { futexAgain } from './futex';
import type { Kernel, Outcome } from './kernel';
import { block } from './schedule';
import type { IntervalTimer } from './task';
import { readTimespec } from './timespec';
import { tick } from './vdso';

const SECOND = 1_000_000_000n;
const MICROSECOND = 1000n;
/** CONFIG_HZ=250. */
const TICK_NS = 4_000_000n;

const low32 = (value: bigint): number => Number(BigInt.asIntN(32, value));
const words = (...values: readonly bigint[]): Uint8Array => new Uint8Array(BigInt64Array.from(values).buffer);
const timespec = (ns: bigint): Uint8Array => words(ns / SECOND, ns % SECOND);
const timeval = (ns: bigint): readonly bigint[] => [ns / SECOND, (ns % SECOND) / MICROSECOND];

/** Numbers of clocks. Source: Linux v4.15 include/uapi/linux/time.h. */
const CLOCK = {
  REALTIME: 0,
  MONOTONIC: 1,
  PROCESS_CPUTIME_ID: 2,
  THREAD_CPUTIME_ID: 3,
  MONOTONIC_RAW: 4,
  REALTIME_COARSE: 5,
  MONOTONIC_COARSE: 6,
  BOOTTIME: 7,
  TAI: 11,
} as const;

/**
 * What a clock shows, in nanoseconds; null for a clock that there is not. Time is the number of instructions, one a
 * nanosecond, and what was slept. modeled: the machine never sleeps as a whole and no leap second is announced.
 */
function clockNow(kernel: Kernel, clock: number): bigint | null {
  const { bootTime } = kernel.host;
  switch (clock) {
    case CLOCK.REALTIME:
    case CLOCK.TAI:
      return kernel.now;
    case CLOCK.REALTIME_COARSE:
      return tick(kernel);
    case CLOCK.MONOTONIC_COARSE:
      return tick(kernel) - bootTime;
    case CLOCK.MONOTONIC:
    case CLOCK.MONOTONIC_RAW:
    case CLOCK.BOOTTIME:
      return kernel.now - bootTime;
    case CLOCK.PROCESS_CPUTIME_ID:
      return processTime(kernel, kernel.current);
    case CLOCK.THREAD_CPUTIME_ID:
      return cpuTime(kernel, kernel.current);
    default:
      return null;
  }
}

export function clockGettime(kernel: Kernel, [clock, pointer]: readonly bigint[]): Outcome {
  const now = clockNow(kernel, low32(clock));
  return now === null ? -ERRNO.EINVAL : copyTo(kernel, pointer, timespec(now));
}

/** Source: Linux v4.15 kernel/time/posix-timers.c, sys_clock_getres: high resolution timers, coarse clocks by the tick. */
export function clockGetres(kernel: Kernel, [clock, pointer]: readonly bigint[]): Outcome {
  const number = low32(clock);
  if (clockNow(kernel, number) === null) return -ERRNO.EINVAL;
  const isCoarse = number === CLOCK.REALTIME_COARSE || number === CLOCK.MONOTONIC_COARSE;
  return pointer === 0n ? 0 : copyTo(kernel, pointer, timespec(isCoarse ? TICK_NS : 1n));
}

/** Source: Linux v4.15 kernel/time/time.c, sys_gettimeofday. */
export function gettimeofday(kernel: Kernel, [tv, tz]: readonly bigint[]): Outcome {
  const failed = tv === 0n ? 0 : copyTo(kernel, tv, words(...timeval(kernel.now)));
  return failed !== 0 || tz === 0n ? failed : copyTo(kernel, tz, words(0n));
}

/** Source: Linux v4.15 kernel/time/time.c, sys_time: the second of the last tick. */
export function time(kernel: Kernel, [pointer]: readonly bigint[]): Outcome {
  const seconds = tick(kernel) / SECOND;
  const failed = pointer === 0n ? 0 : copyTo(kernel, pointer, words(seconds));
  return failed === 0 ? seconds : failed;
}

/** Source: Linux v4.15 kernel/sys.c, sys_getcpu. modeled: one CPU, one node. */
export function getcpu(kernel: Kernel, [cpu, node]: readonly bigint[]): Outcome {
  for (const pointer of [cpu, node])
    if (pointer !== 0n && copyTo(kernel, pointer, new Uint8Array(4)) !== 0) return -ERRNO.EFAULT;
  return 0;
}

// ---- sleeping

/** 0 at its end; interrupted, restart_syscall goes on with what is left. */
function sleepUntil(kernel: Kernel, until: bigint, remaining: bigint, isCompat = kernel.inCompatCall): Outcome {
  const left = until - kernel.now;
  if (left <= 0n) return 0;
  if (!kernel.signalPending) return block(() => false, until);
  const written = isCompat ? new Uint8Array(Int32Array.from(new BigInt64Array(timespec(left).buffer), Number).buffer) : timespec(left); // prettier-ignore
  if (remaining !== 0n && copyTo(kernel, remaining, written) !== 0) return -ERRNO.EFAULT;
  kernel.current.signals.restart = { kind: 'sleep', until, remaining, isCompat };
  return -RESTART.ERESTART_RESTARTBLOCK;
}

/** Source: Linux v4.15 kernel/time/hrtimer.c, hrtimer_nanosleep. modeled: waiting takes no instructions, the clock moves on. */
export function nanosleep(kernel: Kernel, [wanted, remaining]: readonly bigint[]): Outcome {
  const length = readTimespec(kernel, wanted);
  if (typeof length !== 'bigint') return length.error;
  kernel.current.until ??= kernel.now + length;
  return sleepUntil(kernel, kernel.current.until, remaining);
}

const TIMER_ABSTIME = 1n;
const SLEEPABLE = new Set<number>([CLOCK.REALTIME, CLOCK.MONOTONIC, CLOCK.BOOTTIME, CLOCK.TAI]);

/** Source: Linux v4.15 kernel/time/posix-timers.c, sys_clock_nanosleep: to a point in time it simply starts over. */
export function clockNanosleep(kernel: Kernel, [clock, flags, wanted, remaining]: readonly bigint[]): Outcome {
  const number = low32(clock);
  const now = clockNow(kernel, number);
  if (now === null) return -ERRNO.EINVAL;
  if (!SLEEPABLE.has(number)) return -ERRNO.EOPNOTSUPP;
  const given = readTimespec(kernel, wanted);
  if (typeof given !== 'bigint') return given.error;
  if ((flags & TIMER_ABSTIME) === 0n) return nanosleep(kernel, [wanted, remaining]);
  const until = kernel.now + given - now;
  if (until > kernel.now && kernel.signalPending) return -RESTART.ERESTARTNOHAND;
  return sleepUntil(kernel, until, 0n);
}

/** Source: Linux v4.15 kernel/signal.c, sys_restart_syscall; without anything to go on with it is -EINTR. */
export function restartSyscall(kernel: Kernel): Outcome {
  const { restart } = kernel.current.signals;
  if (restart === null) return -ERRNO.EINTR;
  if (restart.kind === 'futex') return futexAgain(kernel, restart);
  return sleepUntil(kernel, restart.until, restart.remaining, restart.isCompat);
}

// ---- the timer behind SIGALRM

/** struct itimerval: period and time left. */
function itimerval(timer: IntervalTimer | null, now: bigint): Uint8Array {
  if (timer === null) return words(0n, 0n, 0n, 0n);
  // A timer that is due and not served yet shows its smallest value.
  const left = timer.at - now > MICROSECOND ? timer.at - now : MICROSECOND;
  return words(...timeval(timer.period), ...timeval(left));
}

/** The three timers of a process: when it is now for each, what is set, and how to set it. */
interface Which {
  readonly now: bigint;
  readonly timer: IntervalTimer | null;
  set(timer: IntervalTimer | null): void;
}
function whichTimer(kernel: Kernel, which: bigint): Which | null {
  const task = kernel.current;
  const { cpuTimers } = task.process;
  switch (low32(which)) {
    case 0: // ITIMER_REAL
      return { now: kernel.now, timer: task.process.timer, set: (timer) => (task.process.timer = timer) };
    case 1: // ITIMER_VIRTUAL
      return { now: processTime(kernel, task), timer: cpuTimers.virtual, set: (timer) => (cpuTimers.virtual = timer) };
    case 2: // ITIMER_PROF
      return { now: processTime(kernel, task), timer: cpuTimers.prof, set: (timer) => (cpuTimers.prof = timer) };
    default:
      return null;
  }
}

export function getitimer(kernel: Kernel, [which, pointer]: readonly bigint[]): Outcome {
  const chosen = whichTimer(kernel, which);
  return chosen === null ? -ERRNO.EINVAL : copyTo(kernel, pointer, itimerval(chosen.timer, chosen.now));
}

/** Source: Linux v4.15 kernel/time/itimer.c, sys_setitimer and do_setitimer. */
export function setitimer(kernel: Kernel, [which, wanted, old]: readonly bigint[]): Outcome {
  const bytes = wanted === 0n ? new Uint8Array(32) : copyFrom(kernel, wanted, 32);
  if (bytes === null) return -ERRNO.EFAULT;
  const [periodSeconds, periodMicro, seconds, micro] = new BigInt64Array(bytes.slice().buffer);
  const isTime = (s: bigint, us: bigint): boolean => s >= 0n && us >= 0n && us < 1_000_000n;
  const chosen = whichTimer(kernel, which);
  if (chosen === null || !isTime(periodSeconds, periodMicro) || !isTime(seconds, micro)) return -ERRNO.EINVAL;
  const before = itimerval(chosen.timer, chosen.now);
  const value = seconds * SECOND + micro * MICROSECOND;
  const period = periodSeconds * SECOND + periodMicro * MICROSECOND;
  chosen.set(value === 0n ? null : { at: chosen.now + value, period });
  return old === 0n ? 0 : copyTo(kernel, old, before);
}

/** Source: Linux v4.15 kernel/time/itimer.c, alarm_setitimer: the seconds that were left, rounded, but never to 0. */
export function alarm(kernel: Kernel, [seconds]: readonly bigint[]): Outcome {
  const [, , left, micro] = new BigInt64Array(itimerval(kernel.current.process.timer, kernel.now).buffer);
  const wanted = BigInt.asUintN(32, seconds) * SECOND;
  kernel.current.process.timer = wanted === 0n ? null : { at: kernel.now + wanted, period: 0n };
  return (left === 0n && micro > 0n) || micro >= 500_000n ? left + 1n : left;
}
