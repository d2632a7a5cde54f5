import { ERRNO } from '../errno';
import { COMPAT_WINDOW } from '../memory';
import { copyFrom, copyTo } from './files';
import type { Kernel, Outcome } from './kernel';

/** A service of 64-bit programs by number, with arguments in its own layout. */
export type Native = (kernel: Kernel, number: number, ...args: bigint[]) => Outcome;
/** A handler of a 32-bit call; arguments have zeros in their upper halves. */
export type CompatHandler = (kernel: Kernel, args: readonly bigint[], native: Native) => Outcome;

/** Numbers of the 64-bit calls used here. Source: Linux v4.15 arch/x86/entry/syscalls/syscall_64.tbl. */
export const NR = {
  stat: 4,
  fstat: 5,
  lstat: 6,
  lseek: 8,
  mmap: 9,
  ioctl: 16,
  pread64: 17,
  pwrite64: 18,
  readv: 19,
  writev: 20,
  nanosleep: 35,
  getitimer: 36,
  setitimer: 38,
  clone: 56,
  execve: 59,
  wait4: 61,
  fcntl: 72,
  truncate: 76,
  ftruncate: 77,
  gettimeofday: 96,
  getrlimit: 97,
  getrusage: 98,
  sysinfo: 99,
  times: 100,
  setrlimit: 160,
  time: 201,
  clock_gettime: 228,
  clock_getres: 229,
  clock_nanosleep: 230,
  newfstatat: 262,
} as const;

const MASK_32 = 0xffff_ffffn;
const signed = (value: bigint): bigint => BigInt.asUintN(64, BigInt.asIntN(32, value));
const join = (low: bigint, high: bigint): bigint => (BigInt.asUintN(32, high) << 32n) | BigInt.asUintN(32, low);
const failed = (outcome: Outcome): boolean =>
  (typeof outcome !== 'number' && typeof outcome !== 'bigint') || (outcome < 0 && outcome >= -4095);

/**
 * Runs a 64-bit service on structures of the lab's own instead of the program's: `staged` is what stands at the pointer
 * that `call` is given. @returns the result, and the bytes afterwards.
 */
export function onWindow(
  kernel: Kernel,
  staged: Uint8Array,
  call: (pointer: bigint) => Outcome,
): { readonly result: Outcome; readonly bytes: Uint8Array } {
  const { memory } = kernel;
  memory.window = staged;
  try {
    return { result: call(BigInt(COMPAT_WINDOW)), bytes: staged };
  } finally {
    memory.window = null;
  }
}

/** 64-bit words as the 32-bit ones that `long` is. */
const narrowWords = (bytes: Uint8Array): Uint8Array =>
  new Uint8Array(Uint32Array.from(new BigUint64Array(bytes.slice().buffer), (word) => Number(word & MASK_32)).buffer);
/** 32-bit words, signed as `long` is, as 64-bit ones. */
const wideWords = (bytes: Uint8Array): Uint8Array =>
  new Uint8Array(BigInt64Array.from(new Int32Array(bytes.slice().buffer), BigInt).buffer);

/** Copies out what a service made, unless it failed. */
function giveWords(kernel: Kernel, run: ReturnType<typeof onWindow>, pointer: bigint): Outcome {
  if (failed(run.result)) return run.result;
  return copyTo(kernel, pointer, narrowWords(run.bytes)) === 0 ? run.result : -ERRNO.EFAULT;
}

/** A service that fills a structure of longs, `count` of them, at argument `at`. */
const filling =
  (number: number, at: number, count: number): CompatHandler =>
  (kernel, args, native) => {
    if (args[at] === 0n) return native(kernel, number, ...args);
    const run = onWindow(kernel, new Uint8Array(count * 8), (pointer) =>
      native(kernel, number, ...args.with(at, pointer)),
    );
    return giveWords(kernel, run, args[at]);
  };

/** A service that reads a structure of longs, `count` of them, at argument `at`; other pointers must need no translation. */
export const reading =
  (number: number, at: number, count: number): CompatHandler =>
  (kernel, args, native) => {
    if (args[at] === 0n) return native(kernel, number, ...args);
    const bytes = copyFrom(kernel, args[at], count * 4);
    if (bytes === null) return -ERRNO.EFAULT;
    return onWindow(kernel, wideWords(bytes), (pointer) => native(kernel, number, ...args.with(at, pointer))).result;
  };

// ---- time

/** Source: Linux v4.15 kernel/time/time.c, compat_sys_time. */
function time(kernel: Kernel, [pointer]: readonly bigint[], native: Native): Outcome {
  const now = native(kernel, NR.time, 0n);
  if (failed(now)) return now;
  const seconds = Number(BigInt.asIntN(32, BigInt(now as number)));
  if (pointer !== 0n && copyTo(kernel, pointer, new Uint8Array(Int32Array.of(seconds).buffer)) !== 0)
    return -ERRNO.EFAULT;
  return seconds;
}

/** What is left of a sleep the service writes as two 32-bit words. */
const nanosleep = reading(NR.nanosleep, 0, 2);
const clockNanosleep = reading(NR.clock_nanosleep, 2, 2);

function gettimeofday(kernel: Kernel, args: readonly bigint[], native: Native): Outcome {
  return filling(NR.gettimeofday, 0, 2)(kernel, args, native);
}

function setitimer(kernel: Kernel, [which, wanted, old]: readonly bigint[], native: Native): Outcome {
  const before = filling(NR.getitimer, 1, 4);
  if (old !== 0n) {
    const read = before(kernel, [which, old], native);
    if (failed(read)) return read;
  }
  return reading(NR.setitimer, 1, 4)(kernel, [which, wanted, 0n], native);
}

// ---- files

/** struct iovec has two longs. Source: Linux v4.15 fs/read_write.c, compat_rw_copy_check_uvector. */
const vectored =
  (number: number): CompatHandler =>
  (kernel, [fd, vector, count], native) => {
    const pieces = Number(BigInt.asUintN(32, count));
    if (pieces > 1024) return -ERRNO.EINVAL;
    const bytes = copyFrom(kernel, vector, pieces * 8);
    if (bytes === null) return -ERRNO.EFAULT;
    const words = new Uint32Array(bytes.slice().buffer);
    if (words.some((word, index) => index % 2 === 1 && word > 0x7fff_ffff)) return -ERRNO.EINVAL;
    const wide = new Uint8Array(BigUint64Array.from(words, BigInt).buffer);
    return onWindow(kernel, wide, (pointer) => native(kernel, number, fd, pointer, count)).result;
  };

function llseek(kernel: Kernel, args: readonly bigint[], native: Native): Outcome {
  const [fd, high, low, pointer, whence] = args;
  const position = native(kernel, NR.lseek, fd, join(low, high), whence);
  if (failed(position)) return position;
  const bytes = new Uint8Array(BigUint64Array.of(BigInt(position as number)).buffer);
  return copyTo(kernel, pointer, bytes) === 0 ? 0 : -ERRNO.EFAULT;
}

const lseek: CompatHandler = (kernel, [fd, offset, whence], native) => {
  const position = native(kernel, NR.lseek, fd, signed(offset), whence);
  return !failed(position) && BigInt(position as number) > 0x7fff_ffffn ? -ERRNO.EOVERFLOW : position;
};

// ---- memory

const PAGE_SHIFT = 12n;
const mmap2: CompatHandler = (kernel, [address, size, prot, flags, fd, pages], native) =>
  native(kernel, NR.mmap, address, size, prot, flags, fd, pages << PAGE_SHIFT);

/** The arguments of the old call lie in memory. Source: Linux v4.15 arch/x86/ia32/sys_ia32.c, compat_sys_x86_mmap. */
function oldMmap(kernel: Kernel, [pointer]: readonly bigint[], native: Native): Outcome {
  const bytes = copyFrom(kernel, pointer, 24);
  if (bytes === null) return -ERRNO.EFAULT;
  const [address, size, prot, flags, fd, offset] = Array.from(new Uint32Array(bytes.slice().buffer), BigInt);
  return offset % 4096n === 0n ? native(kernel, NR.mmap, address, size, prot, flags, fd, offset) : -ERRNO.EINVAL;
}

// ---- processes

/** Pointers of 32 bits up to a null pointer, as 64-bit ones; null where they cannot be read. */
function pointerArray(kernel: Kernel, pointer: bigint): bigint[] | null {
  const pointers: bigint[] = [];
  if (pointer === 0n) return [0n];
  for (let at = pointer; pointers.length <= MAX_POINTERS; at += 4n) {
    const bytes = copyFrom(kernel, at, 4);
    if (bytes === null) return null;
    const [target] = new Uint32Array(bytes.slice().buffer);
    pointers.push(BigInt(target));
    if (target === 0) break;
  }
  return pointers;
}
/** More than execve takes. */
const MAX_POINTERS = 5000;

/** Source: Linux v4.15 fs/exec.c, compat_sys_execve. */
function execve(kernel: Kernel, [path, argv, envp]: readonly bigint[], native: Native): Outcome {
  // The second half: the arguments were read, and their memory is gone.
  if (kernel.current.execution !== null) return native(kernel, NR.execve, path, argv, envp);
  const [parameters, environment] = [pointerArray(kernel, argv), pointerArray(kernel, envp)];
  if (parameters === null || environment === null) return -ERRNO.EFAULT;
  const staged = new Uint8Array(BigUint64Array.from([...parameters, ...environment]).buffer);
  const second = BigInt(parameters.length * 8);
  return onWindow(kernel, staged, (window) => native(kernel, NR.execve, path, window, window + second)).result;
}

function wait4(kernel: Kernel, [pid, status, options, usage]: readonly bigint[], native: Native): Outcome {
  if (usage === 0n) return native(kernel, NR.wait4, pid, status, options, 0n);
  return filling(NR.wait4, 3, 18)(kernel, [pid, status, options, usage], native);
}

/** Argument order of the i386: the thread's descriptor before the child's word. */
const clone: CompatHandler = (kernel, [flags, stack, parent, tls, child], native) =>
  native(kernel, NR.clone, flags, stack, parent, child, tls);

const RLIM_INFINITY_32 = 0xffff_ffff;
/** What is larger than a 32-bit long can say is infinite; the old call knows 31 bits. */
const getrlimit =
  (infinite: number): CompatHandler =>
  (kernel, [resource, pointer], native) => {
    const run = onWindow(kernel, new Uint8Array(16), (window) => native(kernel, NR.getrlimit, resource, window));
    if (failed(run.result)) return run.result;
    const limits = Uint32Array.from(new BigUint64Array(run.bytes.slice().buffer), (limit) =>
      limit > BigInt(infinite) ? infinite : Number(limit),
    );
    return copyTo(kernel, pointer, new Uint8Array(limits.buffer)) === 0 ? 0 : -ERRNO.EFAULT;
  };

function setrlimit(kernel: Kernel, [resource, pointer]: readonly bigint[], native: Native): Outcome {
  const bytes = copyFrom(kernel, pointer, 8);
  if (bytes === null) return -ERRNO.EFAULT;
  const limits = Array.from(new Uint32Array(bytes.slice().buffer), (limit) =>
    limit === RLIM_INFINITY_32 ? 0xffff_ffff_ffff_ffffn : BigInt(limit),
  );
  const wide = new Uint8Array(BigUint64Array.from(limits).buffer);
  return onWindow(kernel, wide, (window) => native(kernel, NR.setrlimit, resource, window)).result;
}

/** struct compat_sysinfo, 64 bytes. Source: Linux v4.15 kernel/sys.c. */
function sysinfo(kernel: Kernel, [pointer]: readonly bigint[], native: Native): Outcome {
  const run = onWindow(kernel, new Uint8Array(112), (window) => native(kernel, NR.sysinfo, window));
  if (failed(run.result)) return run.result;
  const longs = narrowWords(run.bytes.slice(0, 80));
  const bytes = new Uint8Array(64);
  bytes.set(longs);
  // procs and its padding; totalhigh and freehigh; mem_unit.
  bytes.set(run.bytes.slice(80, 84), 40);
  bytes.set(narrowWords(run.bytes.slice(88, 104)), 44);
  bytes.set(run.bytes.slice(104, 108), 52);
  return copyTo(kernel, pointer, bytes);
}

/** Ids of 16 bits: what does not fit is 65534. Source: Linux v4.15 kernel/uid16.c. */
const id16 =
  (number: number): CompatHandler =>
  (kernel, _args, native) => {
    const id = native(kernel, number);
    return typeof id === 'number' && id > 0xffff ? 65534 : id;
  };
const wideId = (id: bigint): bigint => ((id & 0xffffn) === 0xffffn ? MASK_32 : id & 0xffffn);

/** The handlers of 32-bit calls by number, but for signals and `struct stat`. */
export const COMPAT_CALLS: readonly (readonly [number, string, CompatHandler])[] = [
  [7, 'waitpid', (kernel, [pid, status, options], native) => native(kernel, NR.wait4, pid, status, options, 0n)],
  [11, 'execve', execve],
  [13, 'time', time],
  [19, 'lseek', lseek],
  [23, 'setuid', (kernel, [id], native) => native(kernel, 105, wideId(id))],
  [24, 'getuid', id16(102)],
  [43, 'times', filling(NR.times, 0, 4)],
  [46, 'setgid', (kernel, [id], native) => native(kernel, 106, wideId(id))],
  [47, 'getgid', id16(104)],
  [49, 'geteuid', id16(107)],
  [50, 'getegid', id16(108)],
  [54, 'ioctl', (kernel, args, native) => native(kernel, NR.ioctl, ...args)],
  [55, 'fcntl', (kernel, args, native) => native(kernel, NR.fcntl, ...args)],
  [75, 'setrlimit', setrlimit],
  [76, 'getrlimit', getrlimit(0x7fff_ffff)],
  [77, 'getrusage', filling(NR.getrusage, 1, 18)],
  [78, 'gettimeofday', gettimeofday],
  [90, 'mmap', oldMmap],
  [92, 'truncate', (kernel, [path, size], native) => native(kernel, NR.truncate, path, signed(size))],
  [93, 'ftruncate', (kernel, [fd, size], native) => native(kernel, NR.ftruncate, fd, signed(size))],
  [104, 'setitimer', setitimer],
  [105, 'getitimer', filling(NR.getitimer, 1, 4)],
  [114, 'wait4', wait4],
  [116, 'sysinfo', sysinfo],
  [120, 'clone', clone],
  [140, '_llseek', llseek],
  [145, 'readv', vectored(NR.readv)],
  [146, 'writev', vectored(NR.writev)],
  [162, 'nanosleep', nanosleep],
  [180, 'pread64', (kernel, [fd, at, size, low, high], native) => native(kernel, NR.pread64, fd, at, size, join(low, high))], // prettier-ignore
  [181, 'pwrite64', (kernel, [fd, at, size, low, high], native) => native(kernel, NR.pwrite64, fd, at, size, join(low, high))], // prettier-ignore
  [191, 'ugetrlimit', getrlimit(RLIM_INFINITY_32)],
  [192, 'mmap2', mmap2],
  [193, 'truncate64', (kernel, [path, low, high], native) => native(kernel, NR.truncate, path, join(low, high))],
  [194, 'ftruncate64', (kernel, [fd, low, high], native) => native(kernel, NR.ftruncate, fd, join(low, high))],
  [221, 'fcntl64', (kernel, args, native) => native(kernel, NR.fcntl, ...args)],
  [265, 'clock_gettime', filling(NR.clock_gettime, 1, 2)],
  [266, 'clock_getres', filling(NR.clock_getres, 1, 2)],
  [267, 'clock_nanosleep', clockNanosleep],
  [318, 'getcpu', (kernel, args, native) => native(kernel, 309, ...args)],
  [384, 'arch_prctl', () => -ERRNO.EINVAL],
];
