import { signalOf } from './signals';
import type { CallMemory } from './strace-values';
import { flags, hexOrZero, named, path, pointer, timespec } from './strace-values';

/** Elements of an array that are shown. */
const ARRAY_LIMIT = 32;
const LIMIT_OF_ADDRESSES = 1n << 47n;

function bytesAt(memory: CallMemory, address: bigint, length: number): DataView | null {
  if (address === 0n || address >= LIMIT_OF_ADDRESSES) return null;
  const bytes = memory.peekUser(Number(address), length);
  return bytes.length === length ? new DataView(bytes.slice().buffer) : null;
}

/** What wait4 stored: `[{WIFEXITED(s) && WEXITSTATUS(s) == 42}]`. */
export function waitStatus(memory: CallMemory, address: bigint): string {
  const status = bytesAt(memory, address, 4)?.getInt32(0, true);
  if (status === undefined) return pointer(address);
  const signal = status & 0x7f;
  if (status === 0xffff) return '[{WIFCONTINUED(s)}]';
  if ((status & 0xff) === 0x7f) {
    const stop = (status >> 8) & 0xff;
    const name = (stop & 0x80) === 0 ? signalOf(stop).name : `${signalOf(stop & 0x7f).name} | 0x80`;
    return `[{WIFSTOPPED(s) && WSTOPSIG(s) == ${name}}${status >> 16 === 0 ? '' : ` | ${(status >> 16).toString()}<<16`}]`;
  }
  return signal === 0
    ? `[{WIFEXITED(s) && WEXITSTATUS(s) == ${(status >> 8) & 0xff}}]`
    : `[{WIFSIGNALED(s) && WTERMSIG(s) == ${signalOf(signal).name}}]`;
}

/** Two descriptors: `[3, 4]`. */
export function descriptorPair(memory: CallMemory, address: bigint): string {
  const pair = bytesAt(memory, address, 8);
  return pair === null ? pointer(address) : `[${pair.getInt32(0, true)}, ${pair.getInt32(4, true)}]`;
}

/** Strings up to a null pointer: `["a", "b"]`. */
export function argumentList(memory: CallMemory, address: bigint): string {
  if (bytesAt(memory, address, 8) === null) return pointer(address);
  const parts: string[] = [];
  for (let at = address; ; at += 8n) {
    const word = bytesAt(memory, at, 8)?.getBigUint64(0, true);
    if (word === undefined) return `[${[...parts, `... /* ${pointer(at)} */`].join(', ')}]`;
    if (word === 0n) return `[${parts.join(', ')}]`;
    if (parts.length === ARRAY_LIMIT) return `[${[...parts, '...'].join(', ')}]`;
    parts.push(path(memory, word));
  }
}

/** An environment: `0x402040 /* 2 vars *\/`. */
export function environment(memory: CallMemory, address: bigint): string {
  if (bytesAt(memory, address, 8) === null) return pointer(address);
  let count = 0;
  for (let at = address; (bytesAt(memory, at, 8)?.getBigUint64(0, true) ?? 0n) !== 0n; at += 8n) count++;
  return `${pointer(address)} /* ${count} var${count === 1 ? '' : 's'} */`;
}

const low = (value: bigint): number => Number(BigInt.asUintN(32, value));

const ACCESS = [
  [4, 'R_OK'],
  [2, 'W_OK'],
  [1, 'X_OK'],
] as const;
export const accessMode = (value: bigint): string => flags(low(value), ACCESS, '?_OK', 'F_OK');

const WAIT = [
  [1, 'WNOHANG'],
  [2, 'WSTOPPED'],
  [4, 'WEXITED'],
  [8, 'WCONTINUED'],
  [0x100_0000, 'WNOWAIT'],
  [0x2000_0000, '__WNOTHREAD'],
  [0x4000_0000, '__WALL'],
] as const;
const ID_TYPES = { 0: 'P_ALL', 1: 'P_PID', 2: 'P_PGID', 3: 'P_PIDFD' } as const;
export const idType = (value: bigint): string => named(value, ID_TYPES, 'P');

export const waitOptions = (value: bigint): string => flags(low(value), WAIT, 'W');

const FILE = [
  [0o4000, 'O_NONBLOCK'],
  [0o40000, 'O_DIRECT'],
  [0o2000000, 'O_CLOEXEC'],
] as const;
export const descriptorFlags = (value: bigint): string => flags(low(value), FILE, 'O');

// ---- clone and futex

/** Source: Linux v4.15 include/uapi/linux/sched.h; v5.5 for CLONE_CLEAR_SIGHAND. */
const CLONE = [
  [0x100, 'CLONE_VM'], [0x200, 'CLONE_FS'], [0x400, 'CLONE_FILES'], [0x800, 'CLONE_SIGHAND'], [0x1000, 'CLONE_PIDFD'],
  [0x2000, 'CLONE_PTRACE'], [0x4000, 'CLONE_VFORK'], [0x8000, 'CLONE_PARENT'], [0x1_0000, 'CLONE_THREAD'],
  [0x2_0000, 'CLONE_NEWNS'], [0x4_0000, 'CLONE_SYSVSEM'], [0x8_0000, 'CLONE_SETTLS'], [0x10_0000, 'CLONE_PARENT_SETTID'],
  [0x20_0000, 'CLONE_CHILD_CLEARTID'], [0x40_0000, 'CLONE_DETACHED'], [0x80_0000, 'CLONE_UNTRACED'],
  [0x100_0000, 'CLONE_CHILD_SETTID'], [0x200_0000, 'CLONE_NEWCGROUP'], [0x400_0000, 'CLONE_NEWUTS'],
  [0x800_0000, 'CLONE_NEWIPC'], [0x1000_0000, 'CLONE_NEWUSER'], [0x2000_0000, 'CLONE_NEWPID'],
  [0x4000_0000, 'CLONE_NEWNET'], [0x8000_0000, 'CLONE_IO'],
] as const; // prettier-ignore
const [SETTLS, PARENT_SETTID, CHILD_CLEARTID, CHILD_SETTID] = [0x8_0000, 0x10_0000, 0x20_0000, 0x100_0000];

/** Like `flags`, for bits up to bit 31. */
const cloneFlags = (bits: number): string =>
  CLONE.flatMap(([bit, name]) => ((bits & bit) !== 0 ? [name] : [])).join('|');

const storedTid = (memory: CallMemory, address: bigint): string => {
  const tid = bytesAt(memory, address, 4)?.getInt32(0, true);
  return tid === undefined ? pointer(address) : `[${tid}]`;
};

/** `child_stack=NULL, flags=CLONE_CHILD_CLEARTID|SIGCHLD, child_tidptr=0x…`: what the flags do not ask for is left out. */
export function cloneArguments(
  memory: CallMemory,
  [flagBits, stack, parentTid, childTid, tls]: readonly bigint[],
  isDone: boolean,
): string[] {
  const bits = low(flagBits);
  const exitSignal = bits & 0xff;
  const names = [cloneFlags(bits), exitSignal === 0 ? '' : signalOf(exitSignal).name].filter((part) => part !== '');
  return [
    `child_stack=${pointer(stack)}`,
    `flags=${names.length === 0 ? '0' : names.join('|')}`,
    ...((bits & PARENT_SETTID) === 0
      ? []
      : [`parent_tid=${isDone ? storedTid(memory, parentTid) : pointer(parentTid)}`]),
    ...((bits & SETTLS) === 0 ? [] : [`tls=${pointer(tls)}`]),
    ...((bits & (CHILD_CLEARTID | CHILD_SETTID)) === 0 ? [] : [`child_tidptr=${pointer(childTid)}`]),
  ];
}

/** struct clone_args; after a call that stored the child's number ` => {parent_tid=[…]}`. Source: Linux v5.5 include/uapi/linux/sched.h. */
export function cloneStructure(memory: CallMemory, [address, size]: readonly bigint[], isDone: boolean): string[] {
  const at = size < 64n ? null : bytesAt(memory, address, 64);
  if (at === null) return [pointer(address), String(size)];
  const field = (index: number): bigint => at.getBigUint64(index * 8, true);
  const bits = Number(BigInt.asUintN(32, field(0)));
  const signal = field(4);
  const stackSize = field(6);
  const parts = [
    `flags=${cloneFlags(bits) || '0'}`,
    ...((bits & (CHILD_CLEARTID | CHILD_SETTID)) === 0 ? [] : [`child_tid=${pointer(field(2))}`]),
    ...((bits & PARENT_SETTID) === 0 ? [] : [`parent_tid=${pointer(field(3))}`]),
    `exit_signal=${signal > 0n && signal <= 64n ? signalOf(Number(signal)).name : String(signal)}`,
    `stack=${pointer(field(5))}`,
    `stack_size=${stackSize === 0n ? '0' : pointer(stackSize)}`,
    ...((bits & SETTLS) === 0 ? [] : [`tls=${pointer(field(7))}`]),
  ];
  const stored = isDone && (bits & PARENT_SETTID) !== 0 ? ` => {parent_tid=${storedTid(memory, field(3))}}` : '';
  return [`{${parts.join(', ')}}${stored}`, String(size)];
}

/** Operations of futex by number, and which arguments they have. Source: Linux v4.15 include/uapi/linux/futex.h. */
const FUTEX: Readonly<Record<number, readonly [name: string, shape: 'timeout' | 'bits' | 'timeout bits' | 'requeue' | 'compare' | '']>> = {
  0: ['FUTEX_WAIT', 'timeout'],
  1: ['FUTEX_WAKE', ''],
  3: ['FUTEX_REQUEUE', 'requeue'],
  4: ['FUTEX_CMP_REQUEUE', 'compare'],
  9: ['FUTEX_WAIT_BITSET', 'timeout bits'],
  10: ['FUTEX_WAKE_BITSET', 'bits'],
}; // prettier-ignore
const [FUTEX_PRIVATE, FUTEX_REALTIME] = [128, 256];

export function futexArguments(memory: CallMemory, args: readonly bigint[]): string[] {
  const [address, operation, value, timeout, second, last] = args;
  const code = low(operation);
  const known = FUTEX[code & ~(FUTEX_PRIVATE | FUTEX_REALTIME)];
  if (known === undefined)
    return [
      pointer(address),
      named(operation, {}, 'FUTEX'),
      String(BigInt.asUintN(32, value)),
      hexOrZero(timeout),
      pointer(second),
      hexOrZero(BigInt.asUintN(32, last)),
    ];
  const [name, shape] = known;
  const text = `${name}${(code & FUTEX_PRIVATE) === 0 ? '' : '_PRIVATE'}${(code & FUTEX_REALTIME) === 0 ? '' : '|FUTEX_CLOCK_REALTIME'}`;
  const first = [pointer(address), text, String(BigInt.asUintN(32, value))];
  const bits = BigInt.asUintN(32, last);
  const bitsText = bits === 0xffff_ffffn ? 'FUTEX_BITSET_MATCH_ANY' : hexOrZero(bits);
  const requeue = [String(BigInt.asUintN(32, timeout)), pointer(second)];
  switch (shape) {
    case '':
      return first;
    case 'timeout':
      return [...first, timespec(memory, timeout)];
    case 'timeout bits':
      return [...first, timespec(memory, timeout), bitsText];
    case 'bits':
      return [...first, bitsText];
    case 'requeue':
      return [...first, ...requeue];
    case 'compare':
      return [...first, ...requeue, String(bits)];
  }
}
