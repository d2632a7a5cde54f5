import { ERRNO, ERESTARTSYS, RESTART } from '../errno';
import { userAddress } from '../memory';
import { copyFrom, copyTo } from './files';
import type { Kernel, Outcome } from './kernel';
import { block } from './schedule';
import type { FutexKey, FutexWait, Task } from './task';
import { readTimespec } from './timespec';

/** Operations and flags. Source: Linux v4.15 include/uapi/linux/futex.h. */
const OP = { WAIT: 0, WAKE: 1, REQUEUE: 3, CMP_REQUEUE: 4, WAKE_OP: 5, WAIT_BITSET: 9, WAKE_BITSET: 10 } as const;
const PRIVATE = 0x80;
const CLOCK_REALTIME = 0x100;
const ALL_BITS = 0xffff_ffff;
/** Bits of the word of a mutex: its owner's number, whether others wait, whether the owner has died holding it. */
const WORD = { TID: 0x3fff_ffff, OWNER_DIED: 0x4000_0000, WAITERS: 0x8000_0000 } as const;
/** At most so many mutexes of a robust list are looked at. Source: Linux v4.15 include/linux/futex.h, ROBUST_LIST_LIMIT. */
const ROBUST_LIMIT = 2048;

const low32 = (value: bigint): number => Number(BigInt.asIntN(32, value));
const unsigned32 = (value: bigint): number => Number(BigInt.asUintN(32, value));

function readWord(kernel: Kernel, address: bigint): number | null {
  const bytes = copyFrom(kernel, address, 4);
  return bytes === null ? null : new DataView(bytes.buffer, bytes.byteOffset, 4).getUint32(0, true);
}
const writeWord = (kernel: Kernel, address: bigint, value: number): boolean =>
  copyTo(kernel, address, new Uint8Array(Uint32Array.of(value).buffer)) === 0;

/** The key of a word; null where there is none. Source: Linux v4.15 kernel/futex.c, get_futex_key. */
function keyOf(kernel: Kernel, address: bigint, isPrivate: boolean): FutexKey | null {
  const at = userAddress(address);
  const { mm } = kernel;
  if (at === null || mm === null || readWord(kernel, address) === null) return null;
  const vma = isPrivate ? undefined : mm.find(at);
  if (vma?.shared === undefined) return { space: mm, at, isPrivate };
  return { space: vma.shared.object, at: at - vma.shared.base, isPrivate };
}
const isSame = (a: FutexKey, b: FutexKey): boolean =>
  a.space === b.space && a.at === b.at && a.isPrivate === b.isPrivate;

/** Those that wait for a key and share a bit, in the order they came. */
function waiters(kernel: Kernel, key: FutexKey, bits: number): readonly FutexWait[] {
  return kernel.tasks.all
    .flatMap(({ futex }) => (futex === null ? [] : [futex]))
    .filter((wait) => !wait.isWoken && isSame(wait.key, key) && (wait.bits & bits) !== 0)
    .sort((a, b) => a.turn - b.turn);
}

/** Wakes at most `count`. @returns how many. */
function wakeKey(kernel: Kernel, key: FutexKey, count: number, bits = ALL_BITS): number {
  const woken = waiters(kernel, key, bits).slice(0, Math.max(1, count));
  for (const wait of woken) wait.isWoken = true;
  return woken.length;
}

/** Wakes one that waits for a word, if it is one. */
function wakeOne(kernel: Kernel, address: bigint): void {
  const key = keyOf(kernel, address, false);
  if (key !== null) wakeKey(kernel, key, 1);
}

interface Wait {
  readonly address: bigint;
  readonly value: number;
  readonly bits: number;
  readonly isPrivate: boolean;
  /** Nanoseconds since 1970; null waits for ever. */
  readonly until: bigint | null;
}

/**
 * Waits while the word has the value. The service starts over while it waits: then the thread is in line already.
 * Source: Linux v4.15 kernel/futex.c, futex_wait.
 */
function wait(kernel: Kernel, { address, value, bits, isPrivate, until }: Wait): Outcome {
  const task = kernel.current;
  const done = (result: number): number => {
    task.futex = null;
    return result;
  };
  if (bits === 0) return -ERRNO.EINVAL;
  if (task.futex === null) {
    const key = keyOf(kernel, address, isPrivate);
    if (key === null) return -ERRNO.EFAULT;
    if (readWord(kernel, address) !== value) return -ERRNO.EAGAIN;
    const turn = (kernel.futexTurn += 1);
    task.futex = { key, bits, turn, isWoken: false };
  }
  const own = task.futex;
  if (own.isWoken) return done(0);
  if (until !== null && until <= kernel.now) return done(-ERRNO.ETIMEDOUT);
  if (kernel.signalPending) {
    if (until === null) return done(-ERESTARTSYS);
    task.signals.restart = { kind: 'futex', address, value, bits, isPrivate, until, isCompat: kernel.inCompatCall };
    return done(-RESTART.ERESTART_RESTARTBLOCK);
  }
  return block(() => own.isWoken, until);
}

/** restart_syscall goes on waiting. */
export const futexAgain = (kernel: Kernel, block: Wait): Outcome => wait(kernel, block);

/** When a wait is over: WAIT says how long it lasts, WAIT_BITSET until when, by the monotonic clock unless it says otherwise. */
function deadline(kernel: Kernel, operation: number, pointer: bigint): bigint | null | { readonly error: number } {
  if (pointer === 0n) return null;
  const time = readTimespec(kernel, pointer);
  if (typeof time !== 'bigint') return time;
  if ((operation & 0x7f) === OP.WAIT) return (kernel.current.until ??= kernel.now + time);
  return (operation & CLOCK_REALTIME) !== 0 ? time : time + kernel.host.bootTime;
}

/** WAKE_OP: changes the second word and wakes there as well if it was so. Source: Linux v4.15 kernel/futex.c, futex_atomic_op_inuser. */
function wakeAndChange(
  kernel: Kernel,
  [first, second]: readonly [FutexKey, FutexKey],
  args: readonly bigint[],
): Outcome {
  const [, , count, count2, address2, code] = args;
  const coded = unsigned32(code);
  const [operation, comparison] = [(coded >>> 28) & 7, (coded >>> 24) & 15];
  // Two fields of 12 bits, signed.
  const [given, compared] = [coded >>> 12, coded].map((bits) => (bits << 20) >> 20);
  const argument = (coded & 0x8000_0000) !== 0 ? 1 << (given & 31) : given;
  const before = readWord(kernel, address2);
  if (before === null) return -ERRNO.EFAULT;
  const changed = [argument, before + argument, before | argument, before & ~argument, before ^ argument].at(operation);
  if (changed === undefined || operation > 4) return -ERRNO.ENOSYS;
  if (!writeWord(kernel, address2, changed >>> 0)) return -ERRNO.EFAULT;
  const old = before | 0;
  const holds = [old === compared, old !== compared, old < compared, old <= compared, old > compared, old >= compared];
  if (comparison > 5) return -ERRNO.ENOSYS;
  const woken = wakeKey(kernel, first, low32(count));
  return woken + (holds[comparison] ? wakeKey(kernel, second, low32(count2)) : 0);
}

/** Wakes some and lets others wait at the second word. Source: Linux v4.15 kernel/futex.c, futex_requeue. */
function requeue(kernel: Kernel, [from, to]: readonly [FutexKey, FutexKey], wake: number, move: number): Outcome {
  if (wake < 0 || move < 0) return -ERRNO.EINVAL;
  const all = waiters(kernel, from, ALL_BITS);
  const woken = all.slice(0, wake);
  const moved = all.slice(wake, wake + move);
  for (const wait of woken) wait.isWoken = true;
  for (const wait of moved) wait.key = to;
  return woken.length + moved.length;
}

/**
 * futex. Source: Linux v4.15 kernel/futex.c, do_futex. modeled: no mutexes with priority inheritance, which are -ENOSYS; the
 * monotonic clock starts with the machine.
 */
export function futex(kernel: Kernel, args: readonly bigint[]): Outcome {
  const [address, operationBits, value, timeout, address2, value3] = args;
  const operation = low32(operationBits);
  const code = operation & 0x7f;
  const isPrivate = (operation & PRIVATE) !== 0;
  if ((operation & CLOCK_REALTIME) !== 0 && code !== OP.WAIT_BITSET && code !== OP.WAIT) return -ERRNO.ENOSYS;
  if (!(Object.values(OP) as number[]).includes(code)) return -ERRNO.ENOSYS;
  if (code === OP.WAIT || code === OP.WAIT_BITSET) {
    const until = deadline(kernel, operation, timeout);
    if (until !== null && typeof until !== 'bigint') return until.error;
    if (address % 4n !== 0n) return -ERRNO.EINVAL;
    const bits = code === OP.WAIT ? ALL_BITS : unsigned32(value3);
    return wait(kernel, { address, value: unsigned32(value), bits, isPrivate, until });
  }
  if (address % 4n !== 0n) return -ERRNO.EINVAL;
  const key = keyOf(kernel, address, isPrivate);
  if (key === null) return -ERRNO.EFAULT;
  if (code === OP.WAKE) return wakeKey(kernel, key, low32(value));
  if (code === OP.WAKE_BITSET) {
    const bits = unsigned32(value3);
    return bits === 0 ? -ERRNO.EINVAL : wakeKey(kernel, key, low32(value), bits);
  }
  if (address2 % 4n !== 0n) return -ERRNO.EINVAL;
  const key2 = keyOf(kernel, address2, isPrivate);
  if (key2 === null) return -ERRNO.EFAULT;
  if (code === OP.WAKE_OP) return wakeAndChange(kernel, [key, key2], args);
  if (code === OP.CMP_REQUEUE && readWord(kernel, address) !== unsigned32(value3)) return -ERRNO.EAGAIN;
  return requeue(kernel, [key, key2], low32(value), low32(timeout));
}

// ---- what a thread leaves behind

const LIST_HEAD_SIZE = 24n;
export function setRobustList(kernel: Kernel, [head, size]: readonly bigint[]): Outcome {
  if (size !== LIST_HEAD_SIZE) return -ERRNO.EINVAL;
  kernel.current.robustList = head;
  return 0;
}
export function getRobustList(kernel: Kernel, [pid, head, size]: readonly bigint[]): Outcome {
  const task = low32(pid) === 0 ? kernel.current : kernel.tasks.find(low32(pid));
  if (task === null) return -ERRNO.ESRCH;
  const failed = copyTo(kernel, size, new Uint8Array(BigUint64Array.of(LIST_HEAD_SIZE).buffer));
  return failed !== 0 ? failed : copyTo(kernel, head, new Uint8Array(BigUint64Array.of(task.robustList).buffer));
}

/** A mutex whose owner has ended: the word says so, and one of those who wait is woken. Source: Linux v4.15 kernel/futex.c, handle_futex_death. */
function ownerDied(kernel: Kernel, address: bigint, { pid }: Task): void {
  const word = address % 4n === 0n ? readWord(kernel, address) : null;
  if (word === null || (word & WORD.TID) !== pid) return;
  if (!writeWord(kernel, address, ((word & WORD.WAITERS) | WORD.OWNER_DIED) >>> 0)) return;
  if ((word & WORD.WAITERS) !== 0) wakeOne(kernel, address);
}

/** The mutexes that a thread holds as it ends. Source: Linux v4.15 kernel/futex.c, exit_robust_list; futex_compat.c. */
export function releaseMutexes(kernel: Kernel, task: Task): void {
  const { robustList, compatRobustList } = task;
  task.robustList = 0n;
  task.compatRobustList = 0n;
  if (robustList !== 0n) releaseList(kernel, task, robustList, 8);
  if (compatRobustList !== 0n) releaseList(kernel, task, compatRobustList, 4);
}

/** `width`: bytes of a pointer. */
function releaseList(kernel: Kernel, task: Task, head: bigint, width: 4 | 8): void {
  const read = (at: bigint): bigint | null => {
    const bytes = copyFrom(kernel, at, width);
    if (bytes === null) return null;
    const view = new DataView(bytes.buffer, bytes.byteOffset, width);
    return width === 8 ? view.getBigUint64(0, true) : BigInt(view.getUint32(0, true));
  };
  const [given, pendingEntry] = [read(head + BigInt(width)), read(head + BigInt(2 * width))];
  let entry = read(head);
  if (given === null || pendingEntry === null) return;
  const wordOf = (at: bigint): bigint => BigInt.asUintN(width * 8, at + given);
  const pending = pendingEntry & ~1n;
  for (let count = 0; entry !== null && (entry & ~1n) !== head && count < ROBUST_LIMIT; count++) {
    const at = entry & ~1n;
    const next = read(at);
    if (at !== pending) ownerDied(kernel, wordOf(at), task);
    entry = next;
  }
  if (pending !== 0n) ownerDied(kernel, wordOf(pending), task);
}

/** CLONE_CHILD_CLEARTID: the word becomes 0 and one waiter is woken; pthread_join waits there. Source: Linux v4.15 kernel/fork.c, mm_release. */
export function clearTid(kernel: Kernel, task: Task): void {
  const address = task.clearChildTid;
  task.clearChildTid = 0n;
  if (address === 0n || (task.mm?.users ?? 0) <= 1) return;
  if (writeWord(kernel, address, 0)) wakeOne(kernel, address);
}
