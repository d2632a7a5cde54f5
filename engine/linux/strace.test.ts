import { expect, it } from 'vitest';
import { enterCall } from './strace';
import { SYSCALLS, syscallOf } from './syscalls';

const MEMORY = new Map<number, Uint8Array>();
const latin = (text: string): Uint8Array => Uint8Array.from(text, (c) => c.charCodeAt(0));
const put = (address: number, bytes: Uint8Array): bigint => {
  MEMORY.set(address, bytes);
  return BigInt(address);
};
const words = (...values: readonly bigint[]): Uint8Array => new Uint8Array(BigInt64Array.from(values).buffer);
const memory = {
  peekUser(address: number, length: number): Uint8Array {
    for (const [start, bytes] of MEMORY)
      if (address >= start && address < start + bytes.length)
        return bytes.slice(address - start, address - start + length);
    return new Uint8Array(0);
  },
};
/** struct stat with mode, rdev, size at their offsets. */
function stat(mode: number, rdev: bigint, size: bigint): Uint8Array {
  const bytes = new Uint8Array(144);
  const view = new DataView(bytes.buffer);
  view.setUint32(24, mode, true);
  view.setBigUint64(40, rdev, true);
  view.setBigUint64(48, size, true);
  return bytes;
}
const TERMIOS = new Uint8Array(36);
TERMIOS.set(new Uint8Array(Uint32Array.of(0x500, 5, 0xbf, 0x8a3b).buffer));
const UTSNAME = new Uint8Array(390);
UTSNAME.set(latin('Linux'));
UTSNAME.set(latin('vm'), 65);

const hello = put(0x1000, latin('Hello, "w"\t\x01'));
const digits = put(0x2000, latin('0123456789'.repeat(4)));
const odd = put(0x3000, latin('\x01\x012\xffx\0'));
const path = put(0x4000, latin('x\0/tmp/qq\0nope\n\0q\0\0'));
const line = put(0x5000, latin('line one\n'));
const zero = put(0x6000, stat(0o20666, 0x105n, 0n));
const file = put(0x7000, stat(0o100644, 0n, 0n));
const sticky = put(0x8000, stat(0o41777, 0n, 4096n));
const pts = put(0x9000, stat(0o20600, 0x8800n, 0n));
const pipe = put(0xa000, stat(0o10600, 0n, 0n));
const termios = put(0xb000, TERMIOS);
const vector = put(0xc000, words(0xd000n, 2n, 0xd002n, 2n, 0n, 0n));
put(0xd000, latin('abc\n'));
const uts = put(0xe000, UTSNAME);
const time = put(0xf000, words(0n, 7n));
const badTime = put(0x1_0000, words(0n, -1n));
const base = put(0x1_1000, words(0x7f1ef8046740n));
const random = put(0x1_2000, Uint8Array.of(0x3d, 0x70, 0x45, 0x50));
const one = put(0x1_3000, words(0n));

const CWD = -100n;
/** Number, arguments, result, the line that strace 6.1 printed for such a call. */
const ROWS: readonly [number, readonly bigint[], bigint, string][] = [
  [1, [1n, hello, 12n], 12n, String.raw`write(1, "Hello, \"w\"\t\1", 12)        = 12`],
  [1, [1n, digits, 40n], 40n, 'write(1, "01234567890123456789012345678901"..., 40) = 40'],
  [1, [1n, 8n, 3n], 3n, 'write(1, 0x8, 3)                        = 3'],
  [1, [99n, hello, 0n], -9n, 'write(99, "", 0)                        = -1 EBADF (Bad file descriptor)'],
  [1, [1n, odd, 5n], 5n, String.raw`write(1, "\1\0012\377x", 5)             = 5`],
  [1, [1n, odd + 5n, 1n], 1n, String.raw`write(1, "\0", 1)                       = 1`],
  [1, [1n, 0n, 1n], -14n, 'write(1, NULL, 1)                       = -1 EFAULT (Bad address)'],
  [0, [0n, line, 100n], 9n, String.raw`read(0, "line one\n", 100)              = 9`],
  [0, [0n, line, 100n], 0n, 'read(0, "", 100)                        = 0'],
  [0, [77n, 0x7ffdae8d0630n, 3n], -9n, 'read(77, 0x7ffdae8d0630, 3)             = -1 EBADF (Bad file descriptor)'],
  [
    0,
    [3n, 0x7ffe483d7140n, 2n ** 64n - 1n],
    -14n,
    'read(3, 0x7ffe483d7140, 18446744073709551615) = -1 EFAULT (Bad address)',
  ],
  [2, [path, 0n, 0n], -2n, 'open("x", O_RDONLY)                     = -1 ENOENT (No such file or directory)'],
  [2, [path + 2n, 0o1101n, 0o644n], 3n, 'open("/tmp/qq", O_WRONLY|O_CREAT|O_TRUNC, 0644) = 3'],
  [
    257,
    [CWD, path + 10n, 0o2002002n],
    -2n,
    String.raw`openat(AT_FDCWD, "nope\n", O_RDWR|O_APPEND|O_CLOEXEC) = -1 ENOENT (No such file or directory)`,
  ],
  [257, [3n, path + 16n, 0o200000n], -20n, 'openat(3, "q", O_RDONLY|O_DIRECTORY)    = -1 ENOTDIR (Not a directory)'],
  [2, [1n, 0n], -14n, 'open(0x1, O_RDONLY)                     = -1 EFAULT (Bad address)'],
  [2, [path + 18n, 0o203n], -2n, 'open("", O_ACCMODE|O_EXCL)              = -1 ENOENT (No such file or directory)'],
  [
    2,
    [path, 0o3574102n, 0o7777n],
    5n,
    'open("x", O_RDWR|O_CREAT|O_NONBLOCK|O_DSYNC|O_DIRECT|O_LARGEFILE|O_NOFOLLOW|O_NOATIME|O_CLOEXEC|FASYNC, 07777) = 5',
  ],
  [2, [path + 2n, 0o20200002n, 0o600n], 6n, 'open("/tmp/qq", O_RDWR|O_TMPFILE, 0600) = 6'],
  [2, [path, 0o10000004n], -2n, 'open("x", O_RDONLY|O_PATH|0x4)          = -1 ENOENT (No such file or directory)'],
  [5, [4n, zero], 0n, 'fstat(4, {st_mode=S_IFCHR|0666, st_rdev=makedev(0x1, 0x5), ...}) = 0'],
  [5, [3n, file], 0n, 'fstat(3, {st_mode=S_IFREG|0644, st_size=0, ...}) = 0'],
  [5, [5n, sticky], 0n, 'fstat(5, {st_mode=S_IFDIR|S_ISVTX|0777, st_size=4096, ...}) = 0'],
  [5, [0n, pts], 0n, 'fstat(0, {st_mode=S_IFCHR|0600, st_rdev=makedev(0x88, 0), ...}) = 0'],
  [5, [3n, pipe], 0n, 'fstat(3, {st_mode=S_IFIFO|0600, st_size=0, ...}) = 0'],
  [5, [44n, file], -9n, 'fstat(44, 0x7000)                       = -1 EBADF (Bad file descriptor)'],
  [8, [3n, -1n & (2n ** 64n - 1n), 1n], 4n, 'lseek(3, -1, SEEK_CUR)                  = 4'],
  [8, [3n, 0n, 9n], -22n, 'lseek(3, 0, 0x9 /* SEEK_??? */)         = -1 EINVAL (Invalid argument)'],
  [
    9,
    [0n, 4096n, 3n, 0x22n, 2n ** 64n - 1n, 0n],
    0x7f1ef8234000n,
    'mmap(NULL, 4096, PROT_READ|PROT_WRITE, MAP_PRIVATE|MAP_ANONYMOUS, -1, 0) = 0x7f1ef8234000',
  ],
  [
    9,
    [0n, 0n, 0n, 0n, 2n ** 64n - 1n, 4096n],
    -9n,
    'mmap(NULL, 0, PROT_NONE, MAP_FILE, -1, 0x1000) = -1 EBADF (Bad file descriptor)',
  ],
  [
    9,
    [0n, 10n, 0x40n, 0x12n, 3n, 0n],
    -19n,
    'mmap(NULL, 10, 0x40 /* PROT_??? */, MAP_PRIVATE|MAP_FIXED, 3, 0) = -1 ENODEV (No such device)',
  ],
  [
    9,
    [1n << 63n, 10n, 7n, 0x7_3962n, 3n, 0n],
    -22n,
    'mmap(0x8000000000000000, 10, PROT_READ|PROT_WRITE|PROT_EXEC, MAP_PRIVATE|MAP_ANONYMOUS|MAP_32BIT|MAP_NONBLOCK|MAP_GROWSDOWN|MAP_DENYWRITE|MAP_EXECUTABLE|MAP_LOCKED|MAP_STACK|MAP_HUGETLB, 3, 0) = -1 EINVAL (Invalid argument)',
  ],
  [
    10,
    [0x7f1ef8234000n, 1n, 99n],
    -22n,
    'mprotect(0x7f1ef8234000, 1, PROT_READ|PROT_WRITE|0x60) = -1 EINVAL (Invalid argument)',
  ],
  [
    11,
    [2n ** 64n - 1n, 2n ** 64n - 1n],
    -22n,
    'munmap(0xffffffffffffffff, 18446744073709551615) = -1 EINVAL (Invalid argument)',
  ],
  [12, [0n], 0x55eb147b3000n, 'brk(NULL)                               = 0x55eb147b3000'],
  [
    16,
    [0n, 0x5401n, termios],
    0n,
    'ioctl(0, TCGETS, {c_iflag=ICRNL|IXON, c_oflag=NL0|CR0|TAB0|BS0|VT0|FF0|OPOST|ONLCR, c_cflag=B38400|CS8|CREAD, c_lflag=ISIG|ICANON|ECHO|ECHOE|ECHOK|IEXTEN|ECHOCTL|ECHOKE, ...}) = 0',
  ],
  [
    16,
    [0n, 0x5401n, termios],
    -25n,
    'ioctl(0, TCGETS, 0xb000)                = -1 ENOTTY (Inappropriate ioctl for device)',
  ],
  [16, [0n, 0x5413n, one], 0n, 'ioctl(0, TIOCGWINSZ, {ws_row=0, ws_col=0, ws_xpixel=0, ws_ypixel=0}) = 0'],
  [16, [0n, 0x541bn, one], 0n, 'ioctl(0, FIONREAD, [0])                 = 0'],
  [
    16,
    [0n, 0x9999n, 5n],
    -25n,
    'ioctl(0, _IOC(_IOC_NONE, 0x99, 0x99, 0), 0x5) = -1 ENOTTY (Inappropriate ioctl for device)',
  ],
  [16, [55n, 0x5402n, 0n], -9n, 'ioctl(55, SNDCTL_TMR_START or TCSETS, NULL) = -1 EBADF (Bad file descriptor)'],
  [
    20,
    [1n, vector, 3n],
    4n,
    String.raw`writev(1, [{iov_base="ab", iov_len=2}, {iov_base="c\n", iov_len=2}, {iov_base=NULL, iov_len=0}], 3) = 4`,
  ],
  [20, [1n, vector, 0n], 0n, 'writev(1, [], 0)                        = 0'],
  [20, [1n, 8n, 2n], -14n, 'writev(1, 0x8, 2)                       = -1 EFAULT (Bad address)'],
  [39, [], 27909n, 'getpid()                                = 27909'],
  [63, [uts], 0n, 'uname({sysname="Linux", nodename="vm", ...}) = 0'],
  [158, [0x1003n, base], 0n, 'arch_prctl(ARCH_GET_FS, [0x7f1ef8046740]) = 0'],
  [
    158,
    [0x99n, 0x7ffdae8d0630n],
    -22n,
    'arch_prctl(0x99 /* ARCH_??? */, 0x7ffdae8d0630) = -1 EINVAL (Invalid argument)',
  ],
  [
    228,
    [77n, 0x7ffdae8d0400n],
    -22n,
    'clock_gettime(0x4d /* CLOCK_??? */, 0x7ffdae8d0400) = -1 EINVAL (Invalid argument)',
  ],
  [35, [time, 0n], 0n, 'nanosleep({tv_sec=0, tv_nsec=7}, NULL)  = 0'],
  [
    35,
    [badTime, 0x7ffdae8d0630n],
    -22n,
    'nanosleep({tv_sec=0, tv_nsec=18446744073709551615}, 0x7ffdae8d0630) = -1 EINVAL (Invalid argument)',
  ],
  [318, [random, 4n, 1n], 4n, String.raw`getrandom("\x3d\x70\x45\x50", 4, GRND_NONBLOCK) = 4`],
  [
    318,
    [0x7ffdae8d0630n, 4n, 99n],
    -22n,
    'getrandom(0x7ffdae8d0630, 4, GRND_NONBLOCK|GRND_RANDOM|0x60) = -1 EINVAL (Invalid argument)',
  ],
  [62, [536870912n, 15n], -3n, 'kill(536870912, SIGTERM)                = -1 ESRCH (No such process)'],
  [62, [2n ** 64n - 5n, 64n], -3n, 'kill(-5, SIGRT_32)                      = -1 ESRCH (No such process)'],
  [62, [0n, 65n], -22n, 'kill(0, 65)                             = -1 EINVAL (Invalid argument)'],
  [
    999,
    [1n, 2n, 3n, 4n, 5n, 6n],
    -38n,
    'syscall_0x3e7(0x1, 0x2, 0x3, 0x4, 0x5, 0x6) = -1 ENOSYS (Function not implemented)',
  ],
];

it.each(ROWS.map(([number, args, result, expected]) => ({ number, args, result, expected })))('$expected', (row) => {
  const { number, args, result, expected } = row;
  const padded = [...args, 0n, 0n, 0n, 0n, 0n, 0n].slice(0, 6);
  expect(enterCall(number, padded, memory).returned(BigInt.asUintN(64, result))).toBe(expected);
});

it('shows a call that does not come back', () => {
  expect(enterCall(231, [3n, 0n, 0n, 0n, 0n, 0n], memory).unfinished()).toBe(
    'exit_group(3)                           = ?',
  );
});
it('shows on entry what is known then', () => {
  expect(enterCall(0, [0n, line, 100n, 0n, 0n, 0n], memory).entered()).toBe('read(0, 0x5000, 100)');
});
it('shows every call of the table without failing, whatever the arguments are', () => {
  for (const { number } of SYSCALLS)
    for (const value of [0n, 1n, 0x4000n, 2n ** 47n, 2n ** 63n, 2n ** 64n - 1n]) {
      const call = enterCall(
        number,
        Array.from({ length: 6 }, () => value),
        memory,
      );
      expect(call.returned(0n).length).toBeGreaterThan(0);
      expect(call.returned(2n ** 64n - 22n)).toMatch(/= -1 EINVAL/u);
    }
});
it('has the calls up to v6.9', () => {
  expect(SYSCALLS.length).toBe(335 + 38);
  expect([0, 39, 60, 231, 318, 332, 335, 423, 435, 461, 462].map((n) => syscallOf(n)?.name)).toEqual([
    'read',
    'getpid',
    'exit',
    'exit_group',
    'getrandom',
    'statx',
    undefined,
    undefined,
    'clone3',
    'lsm_list_modules',
    undefined,
  ]);
});
