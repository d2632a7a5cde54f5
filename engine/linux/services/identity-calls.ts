import { ERRNO } from '../errno';
import { encodeText, decodeBytes } from '../text';
import { userAddress } from '../memory';
import { copyFrom, copyTo } from './files';
import type { Kernel, Outcome } from './kernel';
import { SHELL_PID } from './kernel';
import { block } from './schedule';
import type { Task } from './task';

const low32 = (value: bigint): number => Number(BigInt.asIntN(32, value));
const words = (...values: readonly bigint[]): Uint8Array => new Uint8Array(BigUint64Array.from(values).buffer);

// ---- process, group, session. Source: Linux v4.15 kernel/sys.c.

/** An orphan belongs to process 1, which is not among those modeled; the first one to the shell. */
export const getppid = ({ current, tasks }: Kernel): Outcome =>
  current.parent?.pid ?? (current.process === tasks.first.process ? SHELL_PID : 1);

/** The task a pid of 0 or a number means; null when there is none. */
const taskOf = (kernel: Kernel, pid: bigint): Task | null =>
  low32(pid) === 0 ? kernel.current : kernel.tasks.find(low32(pid));

export const getpgid = (kernel: Kernel, [pid]: readonly bigint[]): Outcome => taskOf(kernel, pid)?.pgid ?? -ERRNO.ESRCH;
export const getpgrp = ({ current }: Kernel): Outcome => current.pgid;
export const getsid = (kernel: Kernel, [pid]: readonly bigint[]): Outcome => taskOf(kernel, pid)?.sid ?? -ERRNO.ESRCH;

export function setpgid(kernel: Kernel, [pidBits, pgidBits]: readonly bigint[]): Outcome {
  const { current } = kernel;
  const pid = low32(pidBits) === 0 ? current.process.pid : low32(pidBits);
  const pgid = low32(pgidBits) === 0 ? pid : low32(pgidBits);
  if (pgid < 0) return -ERRNO.EINVAL;
  const task = kernel.tasks.find(pid);
  const isOwn = task?.process === current.process;
  if (task === null || (!isOwn && task.parent?.process !== current.process)) return -ERRNO.ESRCH;
  if (!task.isLeader) return -ERRNO.EINVAL;
  if (task.sid !== current.sid) return -ERRNO.EPERM;
  if (!isOwn && task.process.hasExecuted) return -ERRNO.EACCES;
  if (task.sid === task.pid) return -ERRNO.EPERM;
  if (pgid !== pid && !kernel.tasks.all.some((other) => other.pgid === pgid && other.sid === current.sid))
    return -ERRNO.EPERM;
  task.process.pgid = pgid;
  return 0;
}

export function setsid(kernel: Kernel): Outcome {
  const { current } = kernel;
  const { process } = current;
  if (kernel.tasks.all.some((task) => task.pgid === process.pid)) return -ERRNO.EPERM;
  process.sid = process.pgid = process.pid;
  return process.pid;
}

// ---- users and groups. Everybody is user 1000 and may only become that.

export const getuid = ({ current }: Kernel): Outcome => current.credentials.uid;
export const geteuid = ({ current }: Kernel): Outcome => current.credentials.euid;
export const getgid = ({ current }: Kernel): Outcome => current.credentials.gid;
export const getegid = ({ current }: Kernel): Outcome => current.credentials.egid;

/** setuid, setreuid, setresuid and those of groups: each number must be one's own, or -1 where that means "keep". */
const setsId =
  (count: number, keeps: boolean) =>
  ({ current }: Kernel, args: readonly bigint[]): Outcome => {
    const { uid } = current.credentials;
    const wanted = args.slice(0, count).map(low32);
    if (!keeps && wanted[0] === -1) return -ERRNO.EINVAL;
    return wanted.every((id) => id === uid || (keeps && id === -1)) ? 0 : -ERRNO.EPERM;
  };
export const setuid = setsId(1, false);
export const setreuid = setsId(2, true);
export const setresuid = setsId(3, true);

export function getresuid(kernel: Kernel, [real, effective, saved]: readonly bigint[]): Outcome {
  const { uid } = kernel.current.credentials;
  const bytes = new Uint8Array(Int32Array.of(uid).buffer);
  for (const pointer of [real, effective, saved]) if (copyTo(kernel, pointer, bytes) !== 0) return -ERRNO.EFAULT;
  return 0;
}
/** Returns the one before, which stays. */
export const setfsuid = ({ current }: Kernel): Outcome => current.credentials.uid;
/** No supplementary groups. */
export const getgroups = (_kernel: Kernel, [size]: readonly bigint[]): Outcome => (low32(size) < 0 ? -ERRNO.EINVAL : 0);

// ---- limits

/** RLIMIT_… in order: soft and hard. Source: Linux v4.15 include/asm-generic/resource.h. modeled where the machine is small. */
const INFINITY = (1n << 64n) - 1n;
const LIMITS: readonly (readonly [bigint, bigint])[] = [
  [INFINITY, INFINITY], // CPU
  [INFINITY, INFINITY], // FSIZE
  [INFINITY, INFINITY], // DATA
  [0x80_0000n, INFINITY], // STACK
  [0n, INFINITY], // CORE
  [INFINITY, INFINITY], // RSS
  [64n, 64n], // NPROC
  [1024n, 1024n], // NOFILE
  [0x1_0000n, 0x1_0000n], // MEMLOCK
  [INFINITY, INFINITY], // AS
  [INFINITY, INFINITY], // LOCKS
  [256n, 256n], // SIGPENDING
  [0xc_8000n, 0xc_8000n], // MSGQUEUE
  [0n, 0n], // NICE
  [0n, 0n], // RTPRIO
  [INFINITY, INFINITY], // RTTIME
];
const limitOf = (task: Task, resource: number): readonly [bigint, bigint] =>
  task.process.limits.get(resource) ?? LIMITS[resource];

/** modeled: limits are kept and shown; those of processes, files and the stack are fixed. */
export function prlimit64(kernel: Kernel, [pid, resourceBits, fresh, old]: readonly bigint[]): Outcome {
  const resource = Number(BigInt.asUintN(32, resourceBits));
  if (resource >= LIMITS.length) return -ERRNO.EINVAL;
  const bytes = fresh === 0n ? null : copyFrom(kernel, fresh, 16);
  if (fresh !== 0n && bytes === null) return -ERRNO.EFAULT;
  const task = taskOf(kernel, pid);
  if (task === null) return -ERRNO.ESRCH;
  const before = limitOf(task, resource);
  if (bytes !== null) {
    const [soft, hard] = new BigUint64Array(bytes.slice().buffer);
    if (soft > hard) return -ERRNO.EINVAL;
    if (hard > before[1]) return -ERRNO.EPERM;
    task.process.limits.set(resource, [soft, hard]);
  }
  return old === 0n ? 0 : copyTo(kernel, old, words(...before));
}
export const getrlimit = (kernel: Kernel, [resource, pointer]: readonly bigint[]): Outcome =>
  pointer === 0n ? -ERRNO.EFAULT : prlimit64(kernel, [0n, resource, 0n, pointer]);
export const setrlimit = (kernel: Kernel, [resource, pointer]: readonly bigint[]): Outcome =>
  pointer === 0n ? -ERRNO.EFAULT : prlimit64(kernel, [0n, resource, pointer, 0n]);

// ---- what the machine is

const SECOND = 1_000_000_000n;

/** struct sysinfo, 112 bytes. Source: Linux v4.15 include/uapi/linux/sysinfo.h. */
export function sysinfo(kernel: Kernel, [pointer]: readonly bigint[]): Outcome {
  const bytes = new Uint8Array(112);
  const out = new DataView(bytes.buffer);
  const { frames, host, now, tasks } = kernel;
  out.setBigInt64(0, (now - host.bootTime) / SECOND, true);
  out.setBigUint64(32, BigInt(frames.free + frames.used) * 4096n, true);
  out.setBigUint64(40, BigInt(frames.free) * 4096n, true);
  out.setUint16(80, tasks.count, true);
  out.setUint32(104, 1, true); // mem_unit
  return copyTo(kernel, pointer, bytes);
}

/** Clock ticks of 10 ms since boot; the four times are zeroes (modeled). */
export function times(kernel: Kernel, [pointer]: readonly bigint[]): Outcome {
  const failed = pointer === 0n ? 0 : copyTo(kernel, pointer, new Uint8Array(32));
  return failed === 0 ? (kernel.now - kernel.host.bootTime) / 10_000_000n : failed;
}

/** RUSAGE_SELF 0, CHILDREN -1, THREAD 1. modeled: only the time since boot is told, as the user's. */
export function getrusage(kernel: Kernel, [who, pointer]: readonly bigint[]): Outcome {
  if (![0, -1, 1].includes(low32(who))) return -ERRNO.EINVAL;
  const spent = low32(who) === -1 ? 0n : kernel.now - kernel.host.bootTime - kernel.sleptNs;
  const bytes = new Uint8Array(144);
  bytes.set(words(spent / SECOND, (spent % SECOND) / 1000n));
  return copyTo(kernel, pointer, bytes);
}

// ---- scheduling

/** Others get their turn. */
export function schedYield(kernel: Kernel): Outcome {
  if (kernel.current.hasYielded || kernel.tasks.count === 1) {
    kernel.current.hasYielded = false;
    return 0;
  }
  kernel.current.hasYielded = true;
  return block(() => true);
}

/** One CPU: the set of CPUs is 1 in 8 bytes. */
export function schedGetaffinity(kernel: Kernel, [pid, size, pointer]: readonly bigint[]): Outcome {
  if (size < 8n || size % 8n !== 0n) return -ERRNO.EINVAL;
  if (taskOf(kernel, pid) === null) return -ERRNO.ESRCH;
  const failed = copyTo(kernel, pointer, words(1n));
  return failed === 0 ? 8 : failed;
}
export function schedSetaffinity(kernel: Kernel, [pid, size, pointer]: readonly bigint[]): Outcome {
  const bytes = size === 0n ? new Uint8Array(0) : copyFrom(kernel, pointer, 1);
  if (bytes === null) return -ERRNO.EFAULT;
  if (taskOf(kernel, pid) === null) return -ERRNO.ESRCH;
  return ((bytes[0] ?? 0) & 1) !== 0 ? 0 : -ERRNO.EINVAL;
}
/** SCHED_OTHER, priority 0. */
export const schedGetscheduler = (kernel: Kernel, [pid]: readonly bigint[]): Outcome =>
  taskOf(kernel, pid) === null ? -ERRNO.ESRCH : 0;
/** Niceness 0, told as 20. */
export const getpriority = (_kernel: Kernel, [which]: readonly bigint[]): Outcome =>
  BigInt.asUintN(32, which) > 2n ? -ERRNO.EINVAL : 20;

// ---- prctl

/** Source: Linux v4.15 include/uapi/linux/prctl.h. */
const PR = { SET_PDEATHSIG: 1, GET_PDEATHSIG: 2, GET_DUMPABLE: 3, SET_DUMPABLE: 4, SET_NAME: 15, GET_NAME: 16, SET_NO_NEW_PRIVS: 38, GET_NO_NEW_PRIVS: 39 } as const; // prettier-ignore

/** modeled: only these. */
export function prctl(kernel: Kernel, [option, argument]: readonly bigint[]): Outcome {
  const { current } = kernel;
  switch (low32(option)) {
    case PR.SET_PDEATHSIG:
      if (argument > 64n) return -ERRNO.EINVAL;
      current.deathSignal = Number(argument);
      return 0;
    case PR.GET_PDEATHSIG:
      return copyTo(kernel, argument, new Uint8Array(Int32Array.of(current.deathSignal).buffer));
    case PR.GET_DUMPABLE:
      return 1;
    case PR.SET_DUMPABLE:
      return argument > 1n ? -ERRNO.EINVAL : 0;
    case PR.SET_NAME: {
      const address = userAddress(argument);
      const name = address === null ? 'fault' : kernel.memory.string(address, 16);
      if (name === 'fault') return -ERRNO.EFAULT;
      const bytes = name === 'long' ? (copyFrom(kernel, argument, 15) ?? new Uint8Array(0)) : name;
      current.comm = decodeBytes(bytes.subarray(0, 15));
      return 0;
    }
    case PR.GET_NAME: {
      const bytes = new Uint8Array(16);
      bytes.set(encodeText(current.comm).subarray(0, 15));
      return copyTo(kernel, argument, bytes);
    }
    case PR.SET_NO_NEW_PRIVS:
      return argument === 1n ? 0 : -ERRNO.EINVAL;
    case PR.GET_NO_NEW_PRIVS:
      return 0;
    default:
      return -ERRNO.EINVAL;
  }
}
