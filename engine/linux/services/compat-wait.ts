import { ERRNO } from '../errno';
import type { CompatHandler } from './compat-calls';
import { onWindow, reading } from './compat-calls';
import { copyFrom, copyTo } from './files';
import { MAX_FILES } from './file-table';
import type { Kernel, Outcome } from './kernel';

/** Numbers of the 64-bit calls used here. Source: Linux v4.15 arch/x86/entry/syscalls/syscall_64.tbl. */
const NR = { select: 23, futex: 202 } as const;

const words = (...values: readonly number[]): Uint8Array => new Uint8Array(Uint32Array.from(values).buffer);

// ---- futex

const timed = reading(NR.futex, 3, 2);
/** The fourth argument is a time for WAIT and WAIT_BITSET, else a number. Source: Linux v4.15 kernel/futex_compat.c. */
const futex: CompatHandler = (kernel, args, native) => {
  const waits = [0n, 9n].includes(args[1] & 0x7fn);
  return waits ? timed(kernel, args, native) : native(kernel, NR.futex, ...args);
};

/** struct compat_robust_list_head has three words of 32 bits. */
const LIST_HEAD_SIZE = 12;
const setRobustList: CompatHandler = (kernel, [head, size]) => {
  if (size !== BigInt(LIST_HEAD_SIZE)) return -ERRNO.EINVAL;
  kernel.current.compatRobustList = head;
  return 0;
};
const getRobustList: CompatHandler = (kernel, [pid, head, size]) => {
  const task = pid === 0n ? kernel.current : kernel.tasks.find(Number(pid));
  if (task === null) return -ERRNO.ESRCH;
  const failed = copyTo(kernel, size, words(LIST_HEAD_SIZE));
  return failed !== 0 ? failed : copyTo(kernel, head, words(Number(task.compatRobustList)));
};

// ---- select

/** Three sets, each with room for a whole number of 64-bit words, and a timeval behind them. */
const SET_ROOM = MAX_FILES / 8 + 8;

/** Sets of words of 32 bits, and a timeval of two. Source: Linux v4.15 fs/select.c, compat_core_sys_select. */
const select: CompatHandler = (kernel, [count, read, write, except, time], native) => {
  const files = Math.min(Number(BigInt.asIntN(32, count)), MAX_FILES);
  const size = Math.ceil(Math.max(files, 0) / 32) * 4;
  const staged = new Uint8Array(3 * SET_ROOM + 16);
  const sets = [read, write, except];
  for (const [index, pointer] of sets.entries()) {
    const bytes = pointer === 0n ? new Uint8Array(0) : copyFrom(kernel, pointer, size);
    if (bytes === null) return -ERRNO.EFAULT;
    staged.set(bytes, index * SET_ROOM);
  }
  if (time !== 0n) {
    const bytes = copyFrom(kernel, time, 8);
    if (bytes === null) return -ERRNO.EFAULT;
    staged.set(new Uint8Array(BigInt64Array.from(new Int32Array(bytes.slice().buffer), BigInt).buffer), 3 * SET_ROOM);
  }
  const { result, bytes } = onWindow(kernel, staged, (window) => {
    const at = (pointer: bigint, index: number): bigint => (pointer === 0n ? 0n : window + BigInt(index * SET_ROOM));
    return native(kernel, NR.select, count, at(read, 0), at(write, 1), at(except, 2), at(time, 3));
  });
  if (typeof result !== 'number') return result;
  if (time !== 0n) {
    const left = new BigInt64Array(bytes.slice(3 * SET_ROOM).buffer);
    copyTo(kernel, time, words(...Array.from(left, Number)));
  }
  if (result < 0) return result;
  for (const [index, pointer] of sets.entries()) {
    const answer = bytes.slice(index * SET_ROOM, index * SET_ROOM + size);
    if (pointer !== 0n && copyTo(kernel, pointer, answer) !== 0) return -ERRNO.EFAULT;
  }
  return result;
};

/** The arguments of the old call lie in memory. */
function oldSelect(kernel: Kernel, [pointer]: readonly bigint[], native: Parameters<CompatHandler>[2]): Outcome {
  const bytes = copyFrom(kernel, pointer, 20);
  if (bytes === null) return -ERRNO.EFAULT;
  return select(kernel, Array.from(new Uint32Array(bytes.slice().buffer), BigInt), native);
}

/** The handlers of 32-bit calls that wait for others. */
export const COMPAT_WAITS: readonly (readonly [number, string, CompatHandler])[] = [
  [82, 'select', oldSelect],
  [142, '_newselect', select],
  [240, 'futex', futex],
  [311, 'set_robust_list', setRobustList],
  [312, 'get_robust_list', getRobustList],
];
