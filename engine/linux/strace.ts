import { RESTART, errnoOf } from './errno';
import {
  maskHow,
  oneUnsigned,
  returnMask,
  signalAction,
  signalInfo,
  signalSet,
  signalStack,
  timerFlags,
  timerName,
  timerValue,
  timeval,
  timezone,
} from './strace-signals';
import type { CallMemory } from './strace-values';
import {
  IOCTLS,
  advice,
  atFlags,
  lockOperation,
  nodeArguments,
  remapArguments,
  renameFlags,
  syncFlags,
  unlinkFlags,
  buffer,
  createsFile,
  flags,
  hexOrZero,
  int,
  ioctlName,
  iovec,
  mapFlags,
  named,
  octal,
  openFlags,
  path,
  pointer,
  prot,
  signal,
  stat,
  timespec,
  utsname,
} from './strace-values';
import { descriptorSet, directoryEntries, fcntlArguments, fcntlResult, pollResult, pollSet, selectMask, selectResult } from './strace-descriptors'; // prettier-ignore
import { PRIORITY_OF, RESOURCES, USAGE_OF, clockTicks, cpuSet, limits, systemInfo, usage } from './strace-resources';
import { cloneArguments, cloneStructure, futexArguments, idType } from './strace-processes';
import { accessMode, argumentList, descriptorFlags, descriptorPair, environment, waitOptions, waitStatus } from './strace-processes'; // prettier-ignore
import type { ArgumentKind, Syscall } from './syscalls';
import { syscallOf } from './syscalls';

export type { CallMemory } from './strace-values';

/** A call between its entry and its return, in strace's notation. */
export interface CallInProgress {
  /** `write(1, "Hello\n", 6)` as far as it is known on entry: what the call fills in shows as an address. */
  entered(): string;
  /** `write(1, "Hello\n", 6)                  = 6`, the result in column 40 as strace prints it. */
  returned(value: bigint): string;
  /** `exit_group(0)                           = ?`: the call never came back. */
  unfinished(): string;
}

const WHENCE = { 0: 'SEEK_SET', 1: 'SEEK_CUR', 2: 'SEEK_END', 3: 'SEEK_DATA', 4: 'SEEK_HOLE' } as const;
const CLOCKS = {
  0: 'CLOCK_REALTIME',
  1: 'CLOCK_MONOTONIC',
  2: 'CLOCK_PROCESS_CPUTIME_ID',
  3: 'CLOCK_THREAD_CPUTIME_ID',
  4: 'CLOCK_MONOTONIC_RAW',
  5: 'CLOCK_REALTIME_COARSE',
  6: 'CLOCK_MONOTONIC_COARSE',
  7: 'CLOCK_BOOTTIME',
  8: 'CLOCK_REALTIME_ALARM',
  9: 'CLOCK_BOOTTIME_ALARM',
  11: 'CLOCK_TAI',
} as const;
const ARCH_PRCTL = {
  0x1001: 'ARCH_SET_GS',
  0x1002: 'ARCH_SET_FS',
  0x1003: 'ARCH_GET_FS',
  0x1004: 'ARCH_GET_GS',
} as const;
const RANDOM_FLAGS = [
  [1, 'GRND_NONBLOCK'],
  [2, 'GRND_RANDOM'],
] as const;

/** One call: its number, arguments, and the result once there is one. */
interface Call {
  readonly args: readonly bigint[];
  readonly memory: CallMemory;
  /** Null before the return; negative error numbers included. */
  readonly result: bigint | null;
}
const dirfd = (value: bigint): string => (BigInt.asIntN(32, value) === -100n ? 'AT_FDCWD' : int(value));
const succeeded = ({ result }: Call): boolean => result !== null && (result >= 0n || result < -4095n);
const low32 = (value: bigint): number => Number(BigInt.asUintN(32, value));

type Show = (value: bigint, index: number, call: Call) => string;
/** Shown by `show` once the call has succeeded, else as an address. */
const filled =
  (show: Show): Show =>
  (value, index, call) =>
    succeeded(call) ? show(value, index, call) : pointer(value);

/** A structure that the program passes, and one that it gets back. */
type ShowStructure = (memory: CallMemory, address: bigint) => string;
const given =
  (show: ShowStructure): Show =>
  (value, _index, { memory }) =>
    show(memory, value);
const received = (show: ShowStructure): Show => filled(given(show));

const SHOW: Readonly<Record<ArgumentKind, Show>> = {
  'in-action': given(signalAction),
  'out-action': received(signalAction),
  'mask-how': maskHow,
  'in-set': given(signalSet),
  'out-set': received(signalSet),
  'in-stack': given(signalStack),
  'out-stack': received(signalStack),
  'in-siginfo': given(signalInfo),
  'out-siginfo': received(signalInfo),
  timer: timerName,
  'timer-flags': timerFlags,
  'in-timer': given(timerValue),
  'out-timer': received(timerValue),
  'out-timeval': received(timeval),
  'out-timezone': received(timezone),
  'out-unsigned': received(oneUnsigned),
  int,
  uint: (value) => String(BigInt.asUintN(32, value)),
  hex: hexOrZero,
  octal,
  size: String,
  offset: (value) => String(BigInt.asIntN(64, value)),
  'hex-offset': hexOrZero,
  fd: int,
  dirfd,
  addr: pointer,
  ptr: pointer,
  path: (value, _index, { memory }) => path(memory, value),
  'in-bytes': (value, index, { memory, args }) => buffer(memory, value, args[index + 1]),
  'out-bytes': filled((value, _index, { memory, result }) => buffer(memory, value, result ?? 0n)),
  iovec: (value, index, { memory, args }) => iovec(memory, value, args[index + 1]),
  'open-flags': openFlags,
  'open-mode': octal,
  whence: (value) => named(value, WHENCE, 'SEEK'),
  'out-fds': filled((value, _index, { memory }) => descriptorPair(memory, value)),
  'out-path': filled((value, _index, { memory }) => path(memory, value)),
  'out-status': filled((value, _index, { memory, result }) =>
    result === 0n ? pointer(value) : waitStatus(memory, value),
  ),
  'wait-options': waitOptions,
  'fd-flags': descriptorFlags,
  access: accessMode,
  argv: (value, _index, { memory }) => argumentList(memory, value),
  envp: (value, _index, { memory }) => environment(memory, value),
  prot,
  'map-flags': mapFlags,
  ioctl: ioctlName,
  signal,
  clock: (value) => named(value, CLOCKS, 'CLOCK'),
  'arch-prctl': (value) => named(value, ARCH_PRCTL, 'ARCH'),
  'random-flags': (value) => flags(low32(value), RANDOM_FLAGS, 'GRND'),
  'in-timespec': (value, _index, { memory }) => timespec(memory, value),
  'out-timespec': filled((value, _index, { memory }) => timespec(memory, value)),
  // What is left of a sleep is written when a signal interrupts it.
  'left-timespec': (value, _index, { memory, result }) =>
    result === -BigInt(RESTART.ERESTART_RESTARTBLOCK) ? timespec(memory, value) : pointer(value),
  'out-stat': filled((value, _index, { memory }) => stat(memory, value)),
  'out-utsname': filled((value, _index, { memory }) => utsname(memory, value)),
  'poll-fds': (value, index, { memory, args }) => pollSet(memory, value, args[index + 1]),
  'fd-set': (value, _index, { memory, args }) => descriptorSet(memory, value, args[0]),
  'in-timeval': given(timeval),
  'select-mask': given(selectMask),
  'out-dirents': filled((value, _index, { memory, result }) => directoryEntries(memory, value, result ?? 0n)),
  resource: (value) => named(value, RESOURCES, 'RLIMIT'),
  'in-limits': given(limits),
  'out-limits': received(limits),
  'usage-of': (value) => named(value, USAGE_OF, 'RUSAGE'),
  'out-usage': received(usage),
  'out-ticks': received(clockTicks),
  'out-sysinfo': received(systemInfo),
  'priority-of': (value) => named(value, PRIORITY_OF, 'PRIO'),
  'out-cpus': filled((value, _index, { memory, result }) => cpuSet(memory, value, result ?? 0n)),
  'at-flags': atFlags,
  'unlink-flags': unlinkFlags,
  advice,
  'msync-flags': syncFlags,
  'out-iovec': (value, index, call) =>
    iovec(call.memory, value, call.args[index + 1], succeeded(call) ? (call.result ?? -1n) : -1n),
  'rename-flags': renameFlags,
  lock: lockOperation,
  'id-type': idType,
};

/** Source: Linux v4.15 include/uapi/linux/prctl.h. */
const PRCTL = { 1: 'PR_SET_PDEATHSIG', 15: 'PR_SET_NAME', 16: 'PR_GET_NAME' } as const;
function prctlArguments(call: Call): string[] | null {
  const [option, value] = call.args;
  const name = named(option, PRCTL, 'PR');
  if (low32(option) === 1) return [name, signal(value)];
  if (low32(option) === 15) return [name, path(call.memory, value)];
  if (low32(option) === 16) return [name, succeeded(call) ? path(call.memory, value) : pointer(value)];
  return null;
}

/** Calls whose arguments cannot be shown one by one. */
const SPECIAL: Readonly<Record<string, (call: Call) => string[] | null>> = {
  ioctl: ({ args, memory, ...rest }) => {
    const known = IOCTLS[low32(args[1])];
    if (known === undefined) return [int(args[0]), ioctlName(args[1]), hexOrZero(args[2])];
    const visible = !known.out || succeeded({ args, memory, ...rest });
    return [int(args[0]), known.name, visible ? known.show(memory, args[2]) : pointer(args[2])];
  },
  arch_prctl: (call) => {
    const code = low32(call.args[0]);
    if ((code !== 0x1003 && code !== 0x1004) || !succeeded(call) || call.args[1] >= 1n << 47n) return null;
    const bytes = call.memory.peekUser(Number(call.args[1]), 8);
    if (bytes.length < 8) return null;
    return [named(call.args[0], ARCH_PRCTL, 'ARCH'), `[${pointer(new BigUint64Array(bytes.slice().buffer)[0])}]`];
  },
  fcntl: ({ args }) => fcntlArguments(args),
  fcntl64: ({ args }) => fcntlArguments(args),
  mremap: ({ args }) => remapArguments(args),
  mknod: ({ args, memory }) => [path(memory, args[0]), ...nodeArguments(args[1], args[2])],
  mknodat: ({ args, memory }) => [dirfd(args[0]), path(memory, args[1]), ...nodeArguments(args[2], args[3])],
  prctl: (call) => prctlArguments(call),
  clone: (call) => cloneArguments(call.memory, call.args, succeeded(call)),
  clone3: (call) => cloneStructure(call.memory, call.args, succeeded(call)),
  futex: ({ args, memory }) => futexArguments(memory, args),
  getrandom: (call) => [
    succeeded(call) ? buffer(call.memory, call.args[0], call.result ?? 0n, 'hex') : pointer(call.args[0]),
    String(call.args[1]),
    flags(low32(call.args[2]), RANDOM_FLAGS, 'GRND'),
  ],
};

/** open's mode counts only when it makes a file. */
function argumentsOf(row: Syscall, call: Call): string[] {
  const special = SPECIAL[row.name]?.(call) ?? null;
  if (special !== null) return special;
  const flagsAt = row.args.findIndex(({ kind }) => kind === 'open-flags');
  const shown = row.args.filter(({ kind }) => kind !== 'open-mode' || createsFile(call.args[flagsAt] ?? 0n));
  return shown.map(({ kind }, index) => SHOW[kind](call.args[index] ?? 0n, index, call));
}

/** Results that say more than a number, of calls that succeeded. */
const RESULTS: Readonly<Record<string, (call: Call, result: bigint) => string | null>> = {
  fcntl: ({ args }, result) => fcntlResult(args, result),
  fcntl64: ({ args }, result) => fcntlResult(args, result),
  umask: (_call, result) => octal(result),
  poll: ({ args, memory }, result) => pollResult(memory, args, result),
  ppoll: ({ args, memory }, result) => pollResult(memory, args, result, args[2]),
  select: ({ args, memory }, result) => selectResult(memory, args, result, timeval),
  _newselect: ({ args, memory }, result) => selectResult(memory, args, result, timeval),
  pselect6: ({ args, memory }, result) => selectResult(memory, args, result, timespec),
};

const HEX_RESULTS = new Set(['mmap', 'mmap2', 'brk', 'mremap', 'shmat']);

function resultText(name: string, value: bigint): string {
  if (value >= 0n || value < -4095n) {
    const unsigned = BigInt.asUintN(64, value);
    if (name === 'rt_sigtimedwait') return `${value} (${signal(value)})`;
    return HEX_RESULTS.has(name) ? hexOrZero(unsigned) : String(value);
  }
  const error = errnoOf(Number(-value));
  // Numbers from 512 on are the kernel's own: the program will see EINTR or a second try.
  if (-value >= 512n) return `? ${error === null ? `ERRNO_${-value}` : `${error.name} (${error.words})`}`;
  return error === null ? `-1 ERRNO_${-value}` : `-1 ${error.name} (${error.words})`;
}

/** strace's -a 40. */
const RESULT_COLUMN = 40;

/**
 * Starts the line of one call. Strings are read on entry, what the call fills in on return; memory is looked at, never
 * changed. Notation: strace 6.1, checked against its output.
 */
export function enterCall(number: bigint | number, args: readonly bigint[], memory: CallMemory): CallInProgress {
  const row = syscallOf(number);
  if (row !== null) return enterRow(row, args, memory);
  return unknownCall(`syscall_0x${BigInt.asUintN(64, BigInt(number)).toString(16)}`, args);
}

const lineOf = (name: string, parts: readonly string[], result: string): string =>
  `${`${name}(${parts.join(', ')}) `.padEnd(RESULT_COLUMN)}= ${result}`;

/** A call that the tables do not have: its arguments are numbers. */
export const unknownCall = (name: string, args: readonly bigint[]): CallInProgress =>
  enterShown(
    name,
    args.slice(0, 6).map((value) => hexOrZero(value)),
  );

/** A call whose arguments are words already. */
export function enterShown(name: string, parts: readonly string[]): CallInProgress {
  return {
    entered: () => `${name}(${parts.join(', ')})`,
    returned: (value) => lineOf(name, parts, resultText(name, BigInt.asIntN(64, value))),
    unfinished: () => lineOf(name, parts, '?'),
  };
}

/** {@link enterCall} of a row that is known. */
export function enterRow(row: Syscall, args: readonly bigint[], memory: CallMemory): CallInProgress {
  const { name } = row;
  const shown = (result: bigint | null): string[] => argumentsOf(row, { args, memory, result });
  const { stackPointer } = memory;
  const frame = name === 'rt_sigreturn' && stackPointer !== undefined ? [returnMask(memory, stackPointer)] : null;
  const onEntry = frame ?? shown(null);
  const line = (parts: readonly string[], result: string): string => lineOf(name, parts, result);
  return {
    entered: () => `${name}(${onEntry.join(', ')})`,
    returned: (value) => {
      const signed = BigInt.asIntN(64, value);
      const onReturn = frame ?? shown(signed);
      const isOutput = row.args.map(({ kind }) => /^(?:out|left)-/u.test(kind));
      const special = SPECIAL[name] !== undefined;
      const parts = onReturn.map((part, index) => (special || isOutput[index] ? part : (onEntry[index] ?? part)));
      const call = { args, memory, result: signed };
      const words = succeeded(call) ? RESULTS[name]?.(call, signed) : undefined;
      return line(parts, words ?? resultText(name, signed));
    },
    unfinished: () => line(onEntry, '?'),
  };
}
