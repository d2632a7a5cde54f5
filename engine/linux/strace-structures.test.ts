import { expect, it } from 'vitest';
import { enterCall } from './strace';
import { enterCall32 } from './strace-32';

const RAM = new Uint8Array(0x2000);
const BASE = 0x1000;
const memory = {
  peekUser: (address: number, length: number): Uint8Array =>
    address < BASE ? new Uint8Array(0) : RAM.slice(address - BASE, address - BASE + length),
};
let end = 0;
/** Puts words of so many bytes into memory, one behind the other. */
function put(size: 1 | 2 | 4 | 8, ...values: readonly (bigint | number)[]): bigint {
  const at = (end + 7) & ~7;
  const view = new DataView(RAM.buffer);
  values.forEach((value, index) => {
    for (let byte = 0; byte < size; byte++)
      view.setUint8(at + index * size + byte, Number((BigInt.asUintN(64, BigInt(value)) >> BigInt(byte * 8)) & 0xffn));
  });
  end = at + size * values.length;
  return BigInt(BASE + at);
}
const text = (string: string): bigint => put(1, ...Array.from(string, (c) => c.charCodeAt(0)), 0);
const hex = (value: bigint): string => `0x${value.toString(16)}`;

// fd, events and revents as half-words: 3 ready for nothing, 4 for writing, 77 is not open.
const fds = put(2, 3, 0, 3, 0, 4, 0, 4, 4, 77, 0, 0, 0x20);
const [set3, set4, empty] = [put(8, 8), put(8, 16), put(8, 0)];
const time = put(8, 0, 5000);
const mask = put(8, 0x200);
const masked = put(8, mask, 8);
const limits = put(8, 8 << 20, -1);
const small = put(8, 20, 1000);
const [name, tid, zeroes] = [text('student'), put(4, 22_906), put(8, 0, 0, 0, 0)];
const pieces = put(8, name, 3, name + 3n, 30);
const info = put(8, 9, 1, 2, 3, 100, 90, 0, 0, 0, 0, 5, 0, 0, 1);
const cpus = put(8, 3);
const clone = put(8, 0x10_0100, 0, 0, tid, 17, 0x7000, 0x4000, 0);
const entries = put(2, ...[0, 1, 2].flatMap(() => [0, 0, 0, 0, 0, 0, 0, 0, 24, 0, 0, 0]));
const nix = text('nix');
const CWD = -100n;
const ALL = 0xffff_ffffn;

/** Number, arguments, result, and the line that strace 6.1 printed for such a call on x86-64 Linux, addresses aside. */
const ROWS: readonly [number, readonly bigint[], bigint, string][] = [
  [72, [1n, 3n], 1n, 'fcntl(1, F_GETFL) = 0x1 (flags O_WRONLY)'],
  [72, [3n, 3n], 0x800n, 'fcntl(3, F_GETFL) = 0x800 (flags O_RDONLY|O_NONBLOCK)'],
  [72, [1n, 1n], 0n, 'fcntl(1, F_GETFD) = 0'],
  [72, [1n, 1n], 1n, 'fcntl(1, F_GETFD) = 0x1 (flags FD_CLOEXEC)'],
  [72, [1n, 2n, 1n], 0n, 'fcntl(1, F_SETFD, FD_CLOEXEC) = 0'],
  [72, [1n, 2n, 2n], 0n, 'fcntl(1, F_SETFD, 0x2 /* FD_??? */) = 0'],
  [72, [3n, 4n, 0x800n], 0n, 'fcntl(3, F_SETFL, O_RDONLY|O_NONBLOCK) = 0'],
  [72, [1n, 0n, 10n], 10n, 'fcntl(1, F_DUPFD, 10) = 10'],
  [72, [1n, 99n, 5n], -22n, 'fcntl(1, 0x63 /* F_??? */, 0x5) = -1 EINVAL (Invalid argument)'],
  [72, [77n, 3n], -9n, 'fcntl(77, F_GETFL) = -1 EBADF (Bad file descriptor)'],
  [
    7,
    [fds, 3n, 0n],
    2n,
    'poll([{fd=3, events=POLLIN|POLLPRI}, {fd=4, events=POLLOUT}, {fd=77, events=0}], 3, 0) = 2 ([{fd=4, revents=POLLOUT}, {fd=77, revents=POLLNVAL}])',
  ],
  [7, [fds, 1n, 0n], 0n, 'poll([{fd=3, events=POLLIN|POLLPRI}], 1, 0) = 0 (Timeout)'],
  [7, [0n, 0n, 1n], 0n, 'poll(NULL, 0, 1) = 0 (Timeout)'],
  [7, [fds, 0n, 1n], 0n, 'poll([], 0, 1) = 0 (Timeout)'],
  [7, [8n, 2n, 0n], -14n, 'poll(0x8, 2, 0) = -1 EFAULT (Bad address)'],
  [
    271,
    [fds, 2n, time, 0n, 8n],
    1n,
    'ppoll([{fd=3, events=POLLIN|POLLPRI}, {fd=4, events=POLLOUT}], 2, {tv_sec=0, tv_nsec=5000}, NULL, 8) = 1 ([{fd=4, revents=POLLOUT}], left {tv_sec=0, tv_nsec=5000})',
  ],
  [
    271,
    [fds, 1n, time, mask, 8n],
    0n,
    'ppoll([{fd=3, events=POLLIN|POLLPRI}], 1, {tv_sec=0, tv_nsec=5000}, [USR1], 8) = 0 (Timeout)',
  ],
  [
    23,
    [10n, empty, set4, 0n, time],
    1n,
    'select(10, [], [4], NULL, {tv_sec=0, tv_usec=5000}) = 1 (out [4], left {tv_sec=0, tv_usec=5000})',
  ],
  [23, [10n, set3, 0n, 0n, 0n], 0n, 'select(10, [3], NULL, NULL, NULL) = 0 (Timeout)'],
  [23, [-1n, 0n, 0n, 0n, 0n], -22n, 'select(-1, NULL, NULL, NULL, NULL) = -1 EINVAL (Invalid argument)'],
  [
    270,
    [10n, set3, set4, 0n, time, masked],
    2n,
    'pselect6(10, [3], [4], NULL, {tv_sec=0, tv_nsec=5000}, {sigmask=[USR1], sigsetsize=8}) = 2 (in [3], out [4], left {tv_sec=0, tv_nsec=5000})',
  ],
  [
    302,
    [0n, 3n, 0n, limits],
    0n,
    'prlimit64(0, RLIMIT_STACK, NULL, {rlim_cur=8192*1024, rlim_max=RLIM64_INFINITY}) = 0',
  ],
  [
    302,
    [0n, 99n, 0n, limits],
    -22n,
    `prlimit64(0, 0x63 /* RLIMIT_??? */, NULL, ${hex(limits)}) = -1 EINVAL (Invalid argument)`,
  ],
  [160, [7n, small], 0n, 'setrlimit(RLIMIT_NOFILE, {rlim_cur=20, rlim_max=1000}) = 0'],
  [97, [7n, 8n], -14n, 'getrlimit(RLIMIT_NOFILE, 0x8) = -1 EFAULT (Bad address)'],
  [
    262,
    [CWD, nix, 8n, 0x100n],
    -2n,
    'newfstatat(AT_FDCWD, "nix", 0x8, AT_SYMLINK_NOFOLLOW) = -1 ENOENT (No such file or directory)',
  ],
  [
    262,
    [CWD, nix, 8n, 0x4_0000n],
    -22n,
    'newfstatat(AT_FDCWD, "nix", 0x8, 0x40000 /* AT_??? */) = -1 EINVAL (Invalid argument)',
  ],
  [263, [CWD, nix, 0x200n], -2n, 'unlinkat(AT_FDCWD, "nix", AT_REMOVEDIR) = -1 ENOENT (No such file or directory)'],
  [95, [0o27n], 0o22n, 'umask(027) = 022'],
  [95, [0o22n], 0n, 'umask(022) = 000'],
  [133, [nix, 0o10600n, 0n], 0n, 'mknod("nix", S_IFIFO|0600) = 0'],
  [133, [nix, 0o600n, 0n], 0n, 'mknod("nix", 0600) = 0'],
  [
    259,
    [CWD, nix, 0o20600n, 0x105n],
    -1n,
    'mknodat(AT_FDCWD, "nix", S_IFCHR|0600, makedev(0x1, 0x5)) = -1 EPERM (Operation not permitted)',
  ],
  [217, [5n, entries, 4800n], 72n, `getdents64(5, ${hex(entries)} /* 3 entries */, 4800) = 72`],
  [217, [5n, entries, 4800n], 0n, `getdents64(5, ${hex(entries)} /* 0 entries */, 4800) = 0`],
  [217, [1n, entries, 4800n], -20n, `getdents64(1, ${hex(entries)}, 4800) = -1 ENOTDIR (Not a directory)`],
  [28, [0x7000n, 4096n, 4n], 0n, 'madvise(0x7000, 4096, MADV_DONTNEED) = 0'],
  [28, [0x7000n, 4096n, 77n], -22n, 'madvise(0x7000, 4096, 0x4d /* MADV_??? */) = -1 EINVAL (Invalid argument)'],
  [26, [0x7000n, 4096n, 4n], 0n, 'msync(0x7000, 4096, MS_SYNC) = 0'],
  [25, [0x7000n, 4096n, 8192n, 1n], 0x7000n, 'mremap(0x7000, 4096, 8192, MREMAP_MAYMOVE) = 0x7000'],
  [
    25,
    [0x7000n, 4096n, 8192n, 2n, 5n],
    -22n,
    'mremap(0x7000, 4096, 8192, MREMAP_FIXED) = -1 EINVAL (Invalid argument)',
  ],
  [157, [15n, name], 0n, 'prctl(PR_SET_NAME, "student") = 0'],
  [157, [16n, name], 0n, 'prctl(PR_GET_NAME, "student") = 0'],
  [157, [1n, 15n], 0n, 'prctl(PR_SET_PDEATHSIG, SIGTERM) = 0'],
  [100, [zeroes], 1720n, 'times({tms_utime=0, tms_stime=0, tms_cutime=0, tms_cstime=0}) = 1720'],
  [
    99,
    [info],
    0n,
    'sysinfo({uptime=9, loads=[1, 2, 3], totalram=100, freeram=90, sharedram=0, bufferram=0, totalswap=0, freeswap=0, procs=5, totalhigh=0, freehigh=0, mem_unit=1}) = 0',
  ],
  [
    98,
    [-1n, zeroes],
    0n,
    'getrusage(RUSAGE_CHILDREN, {ru_utime={tv_sec=0, tv_usec=0}, ru_stime={tv_sec=0, tv_usec=0}, ...}) = 0',
  ],
  [140, [0n, 0n], 20n, 'getpriority(PRIO_PROCESS, 0) = 20'],
  [204, [0n, 128n, cpus], 8n, 'sched_getaffinity(0, 128, [0 1]) = 8'],
  [19, [3n, pieces, 2n], 6n, 'readv(3, [{iov_base="stu", iov_len=3}, {iov_base="den", iov_len=30}], 2) = 6'],
  [
    19,
    [77n, pieces, 2n],
    -9n,
    `readv(77, [{iov_base=${hex(name)}, iov_len=3}, {iov_base=${hex(name + 3n)}, iov_len=30}], 2) = -1 EBADF (Bad file descriptor)`,
  ],
  [202, [0x7000n, 129n, 1n], 0n, 'futex(0x7000, FUTEX_WAKE_PRIVATE, 1) = 0'],
  [
    202,
    [0x7000n, 0n, 0n, time],
    -110n,
    'futex(0x7000, FUTEX_WAIT, 0, {tv_sec=0, tv_nsec=5000}) = -1 ETIMEDOUT (Connection timed out)',
  ],
  [
    202,
    [0x7000n, 393n, 1n, 0n, 0n, ALL],
    -11n,
    'futex(0x7000, FUTEX_WAIT_BITSET_PRIVATE|FUTEX_CLOCK_REALTIME, 1, NULL, FUTEX_BITSET_MATCH_ANY) = -1 EAGAIN (Resource temporarily unavailable)',
  ],
  [202, [0x7000n, 138n, 1n, 0n, 0n, 5n], 0n, 'futex(0x7000, FUTEX_WAKE_BITSET_PRIVATE, 1, 0x5) = 0'],
  [202, [0x7000n, 132n, 1n, 2n, 0x7000n, 0n], 0n, 'futex(0x7000, FUTEX_CMP_REQUEUE_PRIVATE, 1, 2, 0x7000, 0) = 0'],
  [
    202,
    [0x7000n, 99n, 1n, 2n, 0x7000n, 0n],
    -38n,
    'futex(0x7000, 0x63 /* FUTEX_??? */, 1, 0x2, 0x7000, 0) = -1 ENOSYS (Function not implemented)',
  ],
  [56, [17n, 0n, 0n, 0n, 0n], 22_904n, 'clone(child_stack=NULL, flags=SIGCHLD) = 22904'],
  [
    56,
    [0x110_0011n, 0n, tid, 0x7000n, 0n],
    22_906n,
    'clone(child_stack=NULL, flags=CLONE_PARENT_SETTID|CLONE_CHILD_SETTID|SIGCHLD, parent_tid=[22906], child_tidptr=0x7000) = 22906',
  ],
  [56, [0x800n, 0n, 0n, 0n, 0n], -22n, 'clone(child_stack=NULL, flags=CLONE_SIGHAND) = -1 EINVAL (Invalid argument)'],
  [
    435,
    [clone, 88n],
    22_906n,
    `clone3({flags=CLONE_VM|CLONE_PARENT_SETTID, parent_tid=${hex(tid)}, exit_signal=SIGCHLD, stack=0x7000, stack_size=0x4000} => {parent_tid=[22906]}, 88) = 22906`,
  ],
  [435, [8n, 88n], -14n, 'clone3(0x8, 88) = -1 EFAULT (Bad address)'],
  [
    316,
    [CWD, nix, CWD, nix, 1n],
    -2n,
    'renameat2(AT_FDCWD, "nix", AT_FDCWD, "nix", RENAME_NOREPLACE) = -1 ENOENT (No such file or directory)',
  ],
  [73, [1n, 2n], 0n, 'flock(1, LOCK_EX) = 0'],
  [
    247,
    [0n, 0n, 0x7000n, 5n, 0n],
    -10n,
    'waitid(P_ALL, 0, 0x7000, WNOHANG|WEXITED, NULL) = -1 ECHILD (No child processes)',
  ],
];

const lineOf = (enter: typeof enterCall, number: number, args: readonly bigint[], result: bigint): string =>
  enter(number, [...args.map((value) => BigInt.asUintN(64, value)), 0n, 0n, 0n, 0n, 0n, 0n].slice(0, 6), memory)
    .returned(BigInt.asUintN(64, result))
    .replace(/\) += /u, ') = ');

it.each(ROWS.map(([number, args, result, expected]) => ({ number, args, result, expected })))('$expected', (row) => {
  expect(lineOf(enterCall, row.number, row.args, row.result)).toBe(row.expected);
});

// Source: Linux v4.15 arch/x86/entry/syscalls/syscall_32.tbl; kernel/fork.c, CONFIG_CLONE_BACKWARDS: tls comes before child_tid.
it('knows the structures and the order of a 32-bit program', () => {
  const half = put(4, 0, 5000);
  expect(lineOf(enterCall32, 142, [10n, empty, set4, 0n, half], 1n)).toBe(
    '_newselect(10, [], [4], NULL, {tv_sec=0, tv_usec=5000}) = 1 (out [4], left {tv_sec=0, tv_usec=5000})',
  );
  expect(lineOf(enterCall32, 120, [0x20_0011n, 0n, 0n, 0x5000n, 0x7000n], 5n)).toBe(
    'clone(child_stack=NULL, flags=CLONE_CHILD_CLEARTID|SIGCHLD, child_tidptr=0x7000) = 5',
  );
  expect(lineOf(enterCall32, 240, [0x7000n, 0n, 0n, half], 0n)).toBe(
    'futex(0x7000, FUTEX_WAIT, 0, {tv_sec=0, tv_nsec=5000}) = 0',
  );
});
