import { ERRNO, RESTART } from '../errno';
import { copyFrom, copyTo } from './files';
import type { FileTable, OpenFile } from './file-table';
import { MAX_FILES, mayRead, mayWrite } from './file-table';
import type { Kernel, Outcome } from './kernel';
import { block } from './schedule';
import { setBlocked } from './signal-send';

/** Source: Linux v4.15 include/uapi/asm-generic/poll.h. */
const POLL = { IN: 1, PRI: 2, OUT: 4, ERR: 8, HUP: 0x10, NVAL: 0x20, RDNORM: 0x40, WRNORM: 0x100 } as const;
const READABLE = POLL.IN | POLL.RDNORM;
const WRITABLE = POLL.OUT | POLL.WRNORM;
const SECOND = 1_000_000_000n;

/** What can be done without waiting. Source: Linux v4.15 fs/pipe.c, pipe_poll; fs/select.c, DEFAULT_POLLMASK. */
function readiness(kernel: Kernel, file: OpenFile): number {
  const { target } = file;
  switch (target.kind) {
    case 'terminal':
      return WRITABLE | (kernel.tty.isReadable ? READABLE : 0);
    case 'pipe': {
      if (target.stream !== 'stdin') return WRITABLE;
      const some = kernel.pipe.length > 0 ? READABLE : 0;
      return kernel.pipeEnded ? some | POLL.HUP : some;
    }
    case 'fifo': {
      const { pipe } = target;
      let mask = 0;
      if (mayRead(file)) {
        if (pipe.queue.length > 0) mask |= READABLE;
        if (pipe.writers === 0) mask |= POLL.HUP;
      }
      if (mayWrite(file)) {
        if (pipe.room >= 4096) mask |= WRITABLE;
        if (pipe.readers === 0) mask |= POLL.ERR;
      }
      return mask;
    }
    case 'inode':
      return READABLE | WRITABLE;
  }
}

// ---- poll

/** The descriptors asked about, and the answers; the number of those that are not 0. */
function look(kernel: Kernel, files: FileTable, asked: DataView, count: number): number {
  let some = 0;
  for (let i = 0; i < count; i++) {
    const fd = asked.getInt32(i * 8, true);
    const wanted = asked.getUint16(i * 8 + 4, true) | POLL.ERR | POLL.HUP;
    const file = fd < 0 ? null : files.get(fd);
    const found = fd < 0 ? 0 : file === null ? POLL.NVAL : readiness(kernel, file) & wanted;
    asked.setUint16(i * 8 + 6, found, true);
    if (found !== 0) some++;
  }
  return some;
}

/** `timeout` in nanoseconds; null waits for ever. */
function doPoll(kernel: Kernel, pointer: bigint, countBits: bigint, timeout: bigint | null): Outcome {
  const count = Number(BigInt.asUintN(32, countBits));
  if (count > MAX_FILES) return -ERRNO.EINVAL;
  const bytes = count === 0 ? new Uint8Array(0) : copyFrom(kernel, pointer, count * 8);
  if (bytes === null) return -ERRNO.EFAULT;
  const asked = new DataView(bytes.slice().buffer);
  const { current } = kernel;
  if (timeout !== null) current.until ??= kernel.now + timeout;
  const { files } = kernel;
  const some = look(kernel, files, asked, count);
  if (some === 0 && !isOver(kernel)) {
    if (kernel.signalPending) return -ERRNO.EINTR;
    return block(() => look(kernel, files, asked, count) > 0, current.until);
  }
  for (let i = 0; i < count; i++) {
    const answer = new Uint8Array(asked.buffer, i * 8 + 6, 2);
    if (copyTo(kernel, pointer + BigInt(i * 8 + 6), answer) !== 0) return -ERRNO.EFAULT;
  }
  return some;
}
const isOver = (kernel: Kernel): boolean => kernel.current.until !== null && kernel.current.until <= kernel.now;

export function poll(kernel: Kernel, [pointer, count, timeout]: readonly bigint[]): Outcome {
  const ms = BigInt.asIntN(32, timeout);
  return doPoll(kernel, pointer, count, ms < 0n ? null : ms * 1_000_000n);
}

export function ppoll(kernel: Kernel, [pointer, count, time, mask, size]: readonly bigint[]): Outcome {
  const timeout = readTime(kernel, time, 1n);
  if (typeof timeout === 'number') return timeout;
  return withMask(kernel, mask, size, () => doPoll(kernel, pointer, count, timeout));
}

/** A time to wait from a struct timespec or timeval; null where the pointer is. */
function readTime(kernel: Kernel, pointer: bigint, unit: bigint): bigint | null | number {
  if (pointer === 0n) return null;
  const bytes = copyFrom(kernel, pointer, 16);
  if (bytes === null) return -ERRNO.EFAULT;
  const [seconds, fraction] = new BigInt64Array(bytes.slice().buffer);
  if (seconds < 0n || fraction < 0n) return -ERRNO.EINVAL;
  if (unit === 1n && fraction >= SECOND) return -ERRNO.EINVAL;
  return seconds * SECOND + fraction * unit;
}

/** Another mask of blocked signals for the time of the call. */
function withMask(kernel: Kernel, pointer: bigint, size: bigint, call: () => Outcome): Outcome {
  if (pointer === 0n) return call();
  if (size !== 8n) return -ERRNO.EINVAL;
  const bytes = copyFrom(kernel, pointer, 8);
  if (bytes === null) return -ERRNO.EFAULT;
  const task = kernel.current;
  task.signals.savedMask ??= task.signals.blocked;
  setBlocked(kernel, task, new BigUint64Array(bytes.slice().buffer)[0]);
  const outcome = call();
  // A signal keeps the mask until its handler is set up; else the old one is back.
  if (typeof outcome === 'number' && outcome !== -ERRNO.EINTR && outcome !== -RESTART.ERESTARTNOHAND) {
    const before = task.signals.savedMask;
    task.signals.savedMask = null;
    if (before !== null) setBlocked(kernel, task, before);
  }
  return outcome;
}

// ---- select

const SETS = [READABLE | POLL.HUP | POLL.ERR, WRITABLE | POLL.ERR, POLL.PRI] as const;

/** Source: Linux v4.15 fs/select.c, core_sys_select. `timeout` as for {@link doPoll}. */
function doSelect(kernel: Kernel, count: bigint, pointers: readonly bigint[], timeout: bigint | null): Outcome {
  const n = Number(BigInt.asIntN(32, count));
  if (n < 0) return -ERRNO.EINVAL;
  const limit = Math.min(n, MAX_FILES);
  const size = Math.ceil(limit / 64) * 8;
  const asked: (Uint8Array | null)[] = [];
  for (const pointer of pointers) {
    const bytes = pointer === 0n ? null : copyFrom(kernel, pointer, size);
    if (pointer !== 0n && bytes === null) return -ERRNO.EFAULT;
    asked.push(bytes);
  }
  const { current, files } = kernel;
  if (timeout !== null) current.until ??= kernel.now + timeout;
  const answers = pointers.map(() => new Uint8Array(size));
  const find = (): number => {
    let some = 0;
    for (const [set, bytes] of asked.entries()) {
      answers[set].fill(0);
      if (bytes === null) continue;
      for (let fd = 0; fd < limit; fd++) {
        if ((bytes[fd >> 3] & (1 << (fd & 7))) === 0) continue;
        const file = files.get(fd);
        if (file === null) return -ERRNO.EBADF;
        if ((readiness(kernel, file) & SETS[set]) === 0) continue;
        answers[set][fd >> 3] |= 1 << (fd & 7);
        some++;
      }
    }
    return some;
  };
  const some = find();
  if (some < 0) return some;
  if (some === 0 && !isOver(kernel)) {
    if (kernel.signalPending) return -RESTART.ERESTARTNOHAND;
    return block(() => find() !== 0, current.until);
  }
  for (const [set, pointer] of pointers.entries())
    if (pointer !== 0n && copyTo(kernel, pointer, answers[set]) !== 0) return -ERRNO.EFAULT;
  return some;
}

/** What is left of the time is written back, if it can be. */
function timeLeft(kernel: Kernel, pointer: bigint, unit: bigint, until: bigint | null): void {
  if (pointer === 0n || until === null) return;
  const left = until > kernel.now ? until - kernel.now : 0n;
  copyTo(kernel, pointer, new Uint8Array(BigInt64Array.of(left / SECOND, (left % SECOND) / unit).buffer));
}

export function select(kernel: Kernel, [count, read, write, except, time]: readonly bigint[]): Outcome {
  const timeout = readTime(kernel, time, 1000n);
  if (typeof timeout === 'number') return timeout;
  const outcome = doSelect(kernel, count, [read, write, except], timeout);
  if (typeof outcome === 'number') timeLeft(kernel, time, 1000n, kernel.current.until);
  return outcome;
}

/** The sixth argument: pointer to { mask, its size }. */
export function pselect6(kernel: Kernel, [count, read, write, except, time, sig]: readonly bigint[]): Outcome {
  const timeout = readTime(kernel, time, 1n);
  if (typeof timeout === 'number') return timeout;
  const pair = sig === 0n ? new Uint8Array(16) : copyFrom(kernel, sig, 16);
  if (pair === null) return -ERRNO.EFAULT;
  const [mask, size] = new BigUint64Array(pair.slice().buffer);
  const outcome = withMask(kernel, mask, size, () => doSelect(kernel, count, [read, write, except], timeout));
  if (typeof outcome === 'number') timeLeft(kernel, time, 1n, kernel.current.until);
  return outcome;
}
