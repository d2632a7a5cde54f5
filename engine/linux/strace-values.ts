import { signalOf } from './signals';

/** Reads user memory for the log; changes nothing. */
export interface CallMemory {
  /** RSP of the program at its call, where that is known. */
  readonly stackPointer?: bigint;
  /** The readable beginning of a user range. */
  peekUser(address: number, length: number): Uint8Array;
}

/** Strings are cut behind this many bytes, as strace does without -s. */
const STRING_LIMIT = 32;
/** Elements of an array that are shown. */
const ARRAY_LIMIT = 32;

export const int = (value: bigint): string => String(BigInt.asIntN(32, value));
export const hexOrZero = (value: bigint): string => (value === 0n ? '0' : `0x${value.toString(16)}`);
export const pointer = (value: bigint): string => (value === 0n ? 'NULL' : `0x${value.toString(16)}`);

const ESCAPES: Readonly<Record<number, string>> = {
  9: '\\t',
  10: '\\n',
  11: '\\v',
  12: '\\f',
  13: '\\r',
  34: '\\"',
  92: '\\\\',
};

/** Bytes in quotes: octal escapes as short as the next byte allows. */
export function quoted(bytes: Uint8Array): string {
  let text = '';
  for (const [index, byte] of bytes.entries()) {
    const escape = ESCAPES[byte];
    if (escape !== undefined) text += escape;
    else if (byte >= 32 && byte < 127) text += String.fromCharCode(byte);
    else {
      const next = bytes[index + 1] ?? 0;
      const digitFollows = next >= 48 && next <= 55 + 2;
      text += `\\${digitFollows ? byte.toString(8).padStart(3, '0') : byte.toString(8)}`;
    }
  }
  return `"${text}"`;
}
const quotedHex = (bytes: Uint8Array): string =>
  `"${Array.from(bytes, (byte) => `\\x${byte.toString(16).padStart(2, '0')}`).join('')}"`;

const LIMIT_OF_ADDRESSES = 1n << 47n;
/** All of a user range, or null. */
export function readAll(memory: CallMemory, address: bigint, length: number): Uint8Array | null {
  if (address === 0n || address >= LIMIT_OF_ADDRESSES) return null;
  const bytes = memory.peekUser(Number(address), length);
  return bytes.length === length ? bytes : null;
}

/** A buffer of `length` bytes, cut; its address where it cannot be read. */
export function buffer(memory: CallMemory, address: bigint, length: bigint, style: 'text' | 'hex' = 'text'): string {
  const shown = length > BigInt(STRING_LIMIT) ? STRING_LIMIT : Number(length);
  if (address === 0n) return 'NULL';
  const bytes = shown === 0 ? new Uint8Array(0) : readAll(memory, address, shown);
  if (bytes === null) return pointer(address);
  return `${style === 'hex' ? quotedHex(bytes) : quoted(bytes)}${length > BigInt(STRING_LIMIT) ? '...' : ''}`;
}

/** A path: up to its zero byte, not cut. */
export function path(memory: CallMemory, address: bigint): string {
  if (address === 0n) return 'NULL';
  if (address >= LIMIT_OF_ADDRESSES) return pointer(address);
  const bytes = memory.peekUser(Number(address), 4096);
  const end = bytes.indexOf(0);
  if (end >= 0) return quoted(bytes.subarray(0, end));
  return bytes.length === 4096 ? `${quoted(bytes.subarray(0, 4095))}...` : pointer(address);
}

/** Bits with their names in the order strace prints them; a mask of several bits needs all of them. */
type Names = readonly (readonly [number, string])[];

/** `A|B|0x40`; a comment with the family when no bit has a name. */
export function flags(value: number, names: Names, family: string, zero = '0'): string {
  if (value === 0) return zero;
  const parts: string[] = [];
  let rest = value;
  for (const [bits, name] of names)
    if ((rest & bits) === bits) {
      parts.push(name);
      rest &= ~bits;
    }
  if (parts.length === 0) return `0x${(rest >>> 0).toString(16)} /* ${family}_??? */`;
  return [...parts, ...(rest === 0 ? [] : [`0x${(rest >>> 0).toString(16)}`])].join('|');
}

/** A value with a name, or the number and a comment with the family. */
export const named = (value: bigint, names: Readonly<Record<number, string>>, family: string): string => {
  const number = Number(BigInt.asUintN(32, value));
  return names[number] ?? `${number === 0 ? '0' : `0x${number.toString(16)}`} /* ${family}_??? */`;
};

// ---- open

const OPEN_ACCESS = ['O_RDONLY', 'O_WRONLY', 'O_RDWR', 'O_ACCMODE'] as const;
const OPEN_NAMES: Names = [
  [0o100, 'O_CREAT'],
  [0o200, 'O_EXCL'],
  [0o400, 'O_NOCTTY'],
  [0o1000, 'O_TRUNC'],
  [0o2000, 'O_APPEND'],
  [0o4000, 'O_NONBLOCK'],
  [0o4010000, 'O_SYNC'],
  [0o10000, 'O_DSYNC'],
  [0o40000, 'O_DIRECT'],
  [0o100000, 'O_LARGEFILE'],
  [0o400000, 'O_NOFOLLOW'],
  [0o1000000, 'O_NOATIME'],
  [0o2000000, 'O_CLOEXEC'],
  [0o10000000, 'O_PATH'],
  [0o20200000, 'O_TMPFILE'],
  [0o200000, 'O_DIRECTORY'],
  [0o20000, 'FASYNC'],
];
const O_CREAT = 0o100;
const O_TMPFILE = 0o20000000;

export function openFlags(value: bigint): string {
  const bits = Number(BigInt.asUintN(32, value));
  const rest = bits & ~3;
  if (rest === 0) return OPEN_ACCESS[bits & 3];
  const names = flags(rest, OPEN_NAMES, 'O');
  return `${OPEN_ACCESS[bits & 3]}|${names.replace(/ \/\*.*$/u, '')}`;
}
/** Whether open looks at its mode at all. */
export const createsFile = (value: bigint): boolean =>
  (Number(BigInt.asUintN(32, value)) & (O_CREAT | O_TMPFILE)) !== 0;
export const octal = (value: bigint): string => {
  const mode = Number(value & 0xffffn);
  return mode === 0 ? '000' : `0${mode.toString(8).padStart(2, '0')}`;
};

const AT = [[0x100, 'AT_SYMLINK_NOFOLLOW'], [0x400, 'AT_SYMLINK_FOLLOW'], [0x800, 'AT_NO_AUTOMOUNT'], [0x1000, 'AT_EMPTY_PATH']] as const; // prettier-ignore
const low32 = (value: bigint): number => Number(BigInt.asUintN(32, value));
export const atFlags = (value: bigint): string => flags(low32(value), AT, 'AT');
export const unlinkFlags = (value: bigint): string => flags(low32(value), [[0x200, 'AT_REMOVEDIR']], 'AT');
export const renameFlags = (value: bigint): string => flags(low32(value), [[1, 'RENAME_NOREPLACE'], [2, 'RENAME_EXCHANGE'], [4, 'RENAME_WHITEOUT']], 'RENAME'); // prettier-ignore
export const lockOperation = (value: bigint): string => flags(low32(value), [[1, 'LOCK_SH'], [2, 'LOCK_EX'], [4, 'LOCK_NB'], [8, 'LOCK_UN']], 'LOCK'); // prettier-ignore

// ---- memory

const PROT_NAMES: Names = [
  [1, 'PROT_READ'],
  [2, 'PROT_WRITE'],
  [4, 'PROT_EXEC'],
  [8, 'PROT_SEM'],
  [0x0100_0000, 'PROT_GROWSDOWN'],
  [0x0200_0000, 'PROT_GROWSUP'],
];
export const prot = (value: bigint): string =>
  flags(Number(BigInt.asUintN(32, value)), PROT_NAMES, 'PROT', 'PROT_NONE');

const MAP_TYPES: Readonly<Record<number, string>> = {
  0: 'MAP_FILE',
  1: 'MAP_SHARED',
  2: 'MAP_PRIVATE',
  3: 'MAP_SHARED_VALIDATE',
};
const MAP_NAMES: Names = [
  [0x10, 'MAP_FIXED'],
  [0x20, 'MAP_ANONYMOUS'],
  [0x40, 'MAP_32BIT'],
  [0x4000, 'MAP_NORESERVE'],
  [0x8000, 'MAP_POPULATE'],
  [0x1_0000, 'MAP_NONBLOCK'],
  [0x100, 'MAP_GROWSDOWN'],
  [0x800, 'MAP_DENYWRITE'],
  [0x1000, 'MAP_EXECUTABLE'],
  [0x2000, 'MAP_LOCKED'],
  [0x2_0000, 'MAP_STACK'],
  [0x4_0000, 'MAP_HUGETLB'],
  [0x8_0000, 'MAP_SYNC'],
  [0x10_0000, 'MAP_FIXED_NOREPLACE'],
];
export function mapFlags(value: bigint): string {
  const bits = Number(BigInt.asUintN(32, value));
  const type = MAP_TYPES[bits & 15] ?? `0x${(bits & 15).toString(16)} /* MAP_??? */`;
  const rest = bits & ~15;
  return rest === 0 ? type : `${type}|${flags(rest, MAP_NAMES, 'MAP').replace(/ \/\*.*$/u, '')}`;
}

const ADVICE = {
  0: 'MADV_NORMAL', 1: 'MADV_RANDOM', 2: 'MADV_SEQUENTIAL', 3: 'MADV_WILLNEED', 4: 'MADV_DONTNEED', 8: 'MADV_FREE', 9: 'MADV_REMOVE',
  10: 'MADV_DONTFORK', 11: 'MADV_DOFORK', 12: 'MADV_MERGEABLE', 13: 'MADV_UNMERGEABLE', 14: 'MADV_HUGEPAGE', 15: 'MADV_NOHUGEPAGE',
  16: 'MADV_DONTDUMP', 17: 'MADV_DODUMP',
} as const; // prettier-ignore
export const advice = (value: bigint): string => named(value, ADVICE, 'MADV');
export const syncFlags = (value: bigint): string => flags(low32(value), [[1, 'MS_ASYNC'], [2, 'MS_INVALIDATE'], [4, 'MS_SYNC']], 'MS'); // prettier-ignore

const MOVE: Names = [[1, 'MREMAP_MAYMOVE'], [2, 'MREMAP_FIXED'], [4, 'MREMAP_DONTUNMAP']]; // prettier-ignore
/** The new address counts with MREMAP_MAYMOVE and MREMAP_FIXED only. */
export function remapArguments([address, oldSize, size, bits, wish]: readonly bigint[]): string[] {
  const shown = [pointer(address), String(oldSize), String(size), flags(low32(bits), MOVE, 'MREMAP')];
  return (low32(bits) & 3) === 3 ? [...shown, pointer(wish)] : shown;
}

// ---- structures

const word = (bytes: Uint8Array, at: number): bigint =>
  new DataView(bytes.buffer, bytes.byteOffset).getBigUint64(at, true);
const half = (bytes: Uint8Array, at: number): number =>
  new DataView(bytes.buffer, bytes.byteOffset).getUint32(at, true);

export function timespec(memory: CallMemory, address: bigint): string {
  const bytes = readAll(memory, address, 16);
  if (bytes === null) return pointer(address);
  return `{tv_sec=${BigInt.asIntN(64, word(bytes, 0))}, tv_nsec=${word(bytes, 8)}}`;
}

const FILE_TYPES: Readonly<Record<number, string>> = {
  0x1000: 'S_IFIFO',
  0x2000: 'S_IFCHR',
  0x4000: 'S_IFDIR',
  0x6000: 'S_IFBLK',
  0x8000: 'S_IFREG',
  0xa000: 'S_IFLNK',
  0xc000: 'S_IFSOCK',
};
const SPECIAL_BITS: Names = [
  [0o4000, 'S_ISUID'],
  [0o2000, 'S_ISGID'],
  [0o1000, 'S_ISVTX'],
];

const makedev = (device: bigint): string =>
  `makedev(${hexOrZero((device >> 8n) & 0xfffn)}, ${hexOrZero((device & 0xffn) | ((device >> 12n) & 0xfff00n))})`;
const isDeviceMode = (mode: number): boolean => (mode & 0xf000) === 0x2000 || (mode & 0xf000) === 0x6000;

/** mknod's mode, and of a device its number: `S_IFIFO|0644`. */
export function nodeArguments(mode: bigint, device: bigint): string[] {
  const bits = Number(mode & 0xffffn);
  const type = FILE_TYPES[bits & 0xf000];
  const rights = octal(mode & 0xfffn);
  return [type === undefined ? octal(mode) : `${type}|${rights}`, ...(isDeviceMode(bits) ? [makedev(device)] : [])];
}

export function stat(memory: CallMemory, address: bigint): string {
  const bytes = readAll(memory, address, 144);
  if (bytes === null) return pointer(address);
  const mode = half(bytes, 24);
  const special = SPECIAL_BITS.filter(([bit]) => (mode & bit) !== 0).map(([, name]) => name);
  const rights = (mode & 0o777).toString(8).padStart(3, '0');
  const text = [FILE_TYPES[mode & 0xf000] ?? `0${(mode & 0xf000).toString(8)}`, ...special, `0${rights}`].join('|');
  const what = isDeviceMode(mode) ? `st_rdev=${makedev(word(bytes, 40))}` : `st_size=${word(bytes, 48)}`;
  return `{st_mode=${text}, ${what}, ...}`;
}

export function utsname(memory: CallMemory, address: bigint): string {
  const bytes = readAll(memory, address, 390);
  if (bytes === null) return pointer(address);
  const field = (at: number): string => quoted(bytes.subarray(at, bytes.indexOf(0, at)));
  return `{sysname=${field(0)}, nodename=${field(65)}, ...}`;
}

/** @param filled bytes that a read has stored; absent: all that the pieces hold. */
export function iovec(memory: CallMemory, address: bigint, count: bigint, filled?: bigint): string {
  const n = BigInt.asUintN(32, count);
  if (n === 0n) return '[]';
  let left = filled ?? 0n;
  const parts: string[] = [];
  for (let i = 0n; i < n; i++) {
    if (i >= BigInt(ARRAY_LIMIT)) {
      parts.push('...');
      break;
    }
    const bytes = readAll(memory, address + i * 16n, 16);
    if (bytes === null) {
      if (i === 0n) return pointer(address);
      parts.push(`... /* ${pointer(address + i * 16n)} */`);
      break;
    }
    const length = word(bytes, 8);
    const stored = filled === undefined || left > length ? length : left;
    left -= stored;
    const base = filled !== undefined && filled < 0n ? pointer(word(bytes, 0)) : buffer(memory, word(bytes, 0), stored);
    parts.push(`{iov_base=${base}, iov_len=${length}}`);
  }
  return `[${parts.join(', ')}]`;
}

export const signal = (value: bigint): string => {
  const number = Number(BigInt.asIntN(32, value));
  return number > 0 && number <= 64 ? signalOf(number).name : String(number);
};

// ---- ioctl

const I_NAMES: Names = [
  [1, 'IGNBRK'], [2, 'BRKINT'], [4, 'IGNPAR'], [8, 'PARMRK'], [0x10, 'INPCK'], [0x20, 'ISTRIP'], [0x40, 'INLCR'],
  [0x80, 'IGNCR'], [0x100, 'ICRNL'], [0x200, 'IUCLC'], [0x400, 'IXON'], [0x800, 'IXANY'], [0x1000, 'IXOFF'],
  [0x2000, 'IMAXBEL'], [0x4000, 'IUTF8'],
]; // prettier-ignore
const O_NAMES: Names = [
  [1, 'OPOST'], [2, 'OLCUC'], [4, 'ONLCR'], [8, 'OCRNL'], [0x10, 'ONOCR'], [0x20, 'ONLRET'], [0x40, 'OFILL'], [0x80, 'OFDEL'],
]; // prettier-ignore
const L_NAMES: Names = [
  [1, 'ISIG'], [2, 'ICANON'], [4, 'XCASE'], [8, 'ECHO'], [0x10, 'ECHOE'], [0x20, 'ECHOK'], [0x40, 'ECHONL'],
  [0x80, 'NOFLSH'], [0x8000, 'IEXTEN'], [0x200, 'ECHOCTL'], [0x400, 'ECHOPRT'], [0x800, 'ECHOKE'], [0x1000, 'FLUSHO'],
  [0x4000, 'PENDIN'], [0x100, 'TOSTOP'], [0x1_0000, 'EXTPROC'],
]; // prettier-ignore
const SPEEDS: Readonly<Record<number, string>> = {
  0: 'B0',
  13: 'B9600',
  14: 'B19200',
  15: 'B38400',
  0x1001: 'B57600',
  0x1002: 'B115200',
};
const C_NAMES: Names = [
  [0x40, 'CSTOPB'], [0x80, 'CREAD'], [0x100, 'PARENB'], [0x200, 'PARODD'], [0x400, 'HUPCL'], [0x800, 'CLOCAL'],
]; // prettier-ignore

function termios(memory: CallMemory, address: bigint): string {
  const bytes = readAll(memory, address, 36);
  if (bytes === null) return pointer(address);
  const [input, output, control, local] = [0, 4, 8, 12].map((at) => half(bytes, at));
  const delays = [
    `NL${(output >> 8) & 1}`,
    `CR${(output >> 9) & 3}`,
    `TAB${(output >> 11) & 3}`,
    `BS${(output >> 13) & 1}`,
    `VT${(output >> 14) & 1}`,
    `FF${(output >> 15) & 1}`,
  ];
  const post = output & 0xff;
  const speed = SPEEDS[control & 0x100f] ?? hexOrZero(BigInt(control & 0x100f));
  const rest = control & 0xfc0;
  const fields = [
    `c_iflag=${flags(input, I_NAMES, 'IXXX')}`,
    `c_oflag=${[...delays, ...(post === 0 ? [] : [flags(post, O_NAMES, 'OXXX')])].join('|')}`,
    `c_cflag=${[speed, `CS${5 + ((control >> 4) & 3)}`, ...(rest === 0 ? [] : [flags(rest, C_NAMES, 'CXXX')])].join('|')}`,
    `c_lflag=${flags(local, L_NAMES, 'LXXX')}`,
  ];
  return `{${fields.join(', ')}, ...}`;
}

function winsize(memory: CallMemory, address: bigint): string {
  const bytes = readAll(memory, address, 8);
  if (bytes === null) return pointer(address);
  const [row, col, x, y] = new Uint16Array(bytes.slice().buffer);
  return `{ws_row=${row}, ws_col=${col}, ws_xpixel=${x}, ws_ypixel=${y}}`;
}

const oneInt = (memory: CallMemory, address: bigint): string => {
  const bytes = readAll(memory, address, 4);
  return bytes === null ? pointer(address) : `[${half(bytes, 0) | 0}]`;
};

/** Requests with a name: how the third argument shows, and whether the call fills it in. */
export const IOCTLS: Readonly<
  Record<
    number,
    { readonly name: string; readonly show: (memory: CallMemory, address: bigint) => string; readonly out: boolean }
  >
> = {
  0x5401: { name: 'TCGETS', show: termios, out: true },
  0x5402: { name: 'SNDCTL_TMR_START or TCSETS', show: termios, out: false },
  0x5403: { name: 'SNDCTL_TMR_STOP or TCSETSW', show: termios, out: false },
  0x5404: { name: 'SNDCTL_TMR_CONTINUE or TCSETSF', show: termios, out: false },
  0x540f: { name: 'TIOCGPGRP', show: oneInt, out: true },
  0x5410: { name: 'TIOCSPGRP', show: oneInt, out: false },
  0x5413: { name: 'TIOCGWINSZ', show: winsize, out: true },
  0x5414: { name: 'TIOCSWINSZ', show: winsize, out: false },
  0x541b: { name: 'FIONREAD', show: oneInt, out: true },
};
const DIRECTIONS = ['_IOC_NONE', '_IOC_WRITE', '_IOC_READ', '_IOC_READ|_IOC_WRITE'] as const;
export function ioctlName(value: bigint): string {
  const request = Number(BigInt.asUintN(32, value));
  const known = IOCTLS[request];
  if (known !== undefined) return known.name;
  const hex = (number: number): string => hexOrZero(BigInt(number));
  return `_IOC(${DIRECTIONS[request >>> 30]}, ${hex((request >> 8) & 0xff)}, ${hex(request & 0xff)}, ${hex((request >> 16) & 0x3fff)})`;
}
