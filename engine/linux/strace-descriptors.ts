import { signalSet } from './strace-signals';
import type { CallMemory } from './strace-values';
import { flags, hexOrZero, int, named, openFlags, pointer, readAll, timespec } from './strace-values';

const low = (value: bigint): number => Number(BigInt.asUintN(32, value));
const view = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
/** Elements of an array that are shown. */
const ARRAY_LIMIT = 32;

// ---- fcntl. Source: Linux v4.15 include/uapi/asm-generic/fcntl.h, include/uapi/linux/fcntl.h.

const COMMANDS = {
  0: 'F_DUPFD', 1: 'F_GETFD', 2: 'F_SETFD', 3: 'F_GETFL', 4: 'F_SETFL', 5: 'F_GETLK', 6: 'F_SETLK', 7: 'F_SETLKW', 8: 'F_SETOWN',
  9: 'F_GETOWN', 10: 'F_SETSIG', 11: 'F_GETSIG', 1024: 'F_SETLEASE', 1025: 'F_GETLEASE', 1030: 'F_DUPFD_CLOEXEC',
  1031: 'F_SETPIPE_SZ', 1032: 'F_GETPIPE_SZ', 1033: 'F_ADD_SEALS', 1034: 'F_GET_SEALS',
} as const; // prettier-ignore
const WITHOUT_ARGUMENT: ReadonlySet<number> = new Set([1, 3, 9, 11, 1025, 1032, 1034]);
const WITH_NUMBER: ReadonlySet<number> = new Set([0, 8, 1030, 1031]);
const [F_GETFD, F_SETFD, F_GETFL, F_SETFL] = [1, 2, 3, 4];

const descriptorFlags = (value: bigint): string => flags(low(value), [[1, 'FD_CLOEXEC']], 'FD');

/** `1, F_SETFD, FD_CLOEXEC`. */
export function fcntlArguments([fd, command, argument]: readonly bigint[]): string[] {
  const code = low(command);
  const shown = [int(fd), named(command, COMMANDS, 'F')];
  if (WITHOUT_ARGUMENT.has(code)) return shown;
  if (code === F_SETFD) return [...shown, descriptorFlags(argument)];
  if (code === F_SETFL) return [...shown, openFlags(argument)];
  return [...shown, WITH_NUMBER.has(code) ? int(argument) : hexOrZero(argument)];
}

/** `0x1 (flags O_WRONLY)`; null where the result is a plain number. */
export function fcntlResult([, command]: readonly bigint[], result: bigint): string | null {
  const code = low(command);
  if (code === F_GETFL) return `${hexOrZero(result)} (flags ${openFlags(result)})`;
  if (code === F_GETFD && result !== 0n) return `${hexOrZero(result)} (flags ${descriptorFlags(result)})`;
  return null;
}

// ---- poll and select. Source: Linux v4.15 include/uapi/asm-generic/poll.h.

const EVENTS = [
  [1, 'POLLIN'], [2, 'POLLPRI'], [4, 'POLLOUT'], [0x40, 'POLLRDNORM'], [0x80, 'POLLRDBAND'], [0x100, 'POLLWRNORM'],
  [0x200, 'POLLWRBAND'], [0x400, 'POLLMSG'], [8, 'POLLERR'], [0x10, 'POLLHUP'], [0x20, 'POLLNVAL'], [0x1000, 'POLLREMOVE'],
  [0x2000, 'POLLRDHUP'],
] as const; // prettier-ignore

interface PollFd {
  readonly fd: number;
  readonly events: number;
  readonly revents: number;
}
function pollFds(memory: CallMemory, address: bigint, count: bigint): readonly PollFd[] | null {
  const length = count > BigInt(ARRAY_LIMIT) ? ARRAY_LIMIT : Number(count);
  const bytes = readAll(memory, address, length * 8);
  if (bytes === null) return null;
  const at = view(bytes);
  return Array.from({ length }, (_, index) => ({
    fd: at.getInt32(index * 8, true),
    events: at.getUint16(index * 8 + 4, true),
    revents: at.getUint16(index * 8 + 6, true),
  }));
}

/** `[{fd=3, events=POLLIN}]`. */
export function pollSet(memory: CallMemory, address: bigint, nfds: bigint): string {
  const count = BigInt.asUintN(32, nfds);
  const fds = address === 0n ? null : pollFds(memory, address, count);
  if (fds === null) return pointer(address);
  const parts = fds.map(({ fd, events }) => `{fd=${fd}, events=${flags(events, EVENTS, 'POLL')}}`);
  return `[${[...parts, ...(count > BigInt(ARRAY_LIMIT) ? ['...'] : [])].join(', ')}]`;
}

const leftOf = (
  memory: CallMemory,
  timeout: bigint,
  show: (memory: CallMemory, address: bigint) => string,
): string[] => (timeout === 0n ? [] : [`left ${show(memory, timeout)}`]);

/** `1 ([{fd=3, revents=POLLIN}])`, or `0 (Timeout)`. `timeout`: of ppoll, which gets back what is left of it. */
export function pollResult(
  memory: CallMemory,
  [address, nfds]: readonly bigint[],
  result: bigint,
  timeout = 0n,
): string {
  if (result === 0n) return '0 (Timeout)';
  const ready = (pollFds(memory, address, BigInt.asUintN(32, nfds)) ?? []).filter(({ revents }) => revents !== 0);
  const parts = ready.map(({ fd, revents }) => `{fd=${fd}, revents=${flags(revents, EVENTS, 'POLL')}}`);
  return `${result} (${[`[${parts.join(', ')}]`, ...leftOf(memory, timeout, timespec)].join(', ')})`;
}

/** Descriptors of an fd_set below `nfds`, or null. */
function descriptors(memory: CallMemory, address: bigint, nfds: bigint): readonly number[] | null {
  const count = Math.max(0, Math.min(1024, Number(BigInt.asIntN(32, nfds))));
  const bytes = readAll(memory, address, Math.ceil(count / 64) * 8);
  if (bytes === null) return null;
  return Array.from({ length: count }, (_, fd) => fd).filter((fd) => ((bytes[fd >> 3] >> (fd & 7)) & 1) !== 0);
}

/** `[3 4]`. */
export function descriptorSet(memory: CallMemory, address: bigint, nfds: bigint): string {
  const set = address === 0n ? null : descriptors(memory, address, nfds);
  return set === null ? pointer(address) : `[${set.join(' ')}]`;
}

/** `2 (in [3], out [4], left {tv_sec=0, tv_nsec=4998427})`, or `0 (Timeout)`. */
export function selectResult(
  memory: CallMemory,
  [nfds, read, write, except, timeout]: readonly bigint[],
  result: bigint,
  show: (memory: CallMemory, address: bigint) => string,
): string {
  if (result === 0n) return '0 (Timeout)';
  const sets = [['in', read], ['out', write], ['except', except]] as const; // prettier-ignore
  const parts = sets.flatMap(([name, address]) => {
    const set = address === 0n ? [] : (descriptors(memory, address, nfds) ?? []);
    return set.length === 0 ? [] : [`${name} [${set.join(' ')}]`];
  });
  return `${result} (${[...parts, ...leftOf(memory, timeout, show)].join(', ')})`;
}

/** The last argument of pselect6: `{sigmask=[USR1], sigsetsize=8}`. */
export function selectMask(memory: CallMemory, address: bigint): string {
  const bytes = readAll(memory, address, 16);
  if (bytes === null) return pointer(address);
  const [mask, size] = new BigUint64Array(bytes.slice().buffer);
  return `{sigmask=${signalSet(memory, mask)}, sigsetsize=${size}}`;
}

/** The entries that getdents64 stored: `0x4a82e0 /* 7 entries *\/`. */
export function directoryEntries(memory: CallMemory, address: bigint, length: bigint): string {
  const bytes = length === 0n ? new Uint8Array(0) : readAll(memory, address, Number(length));
  if (bytes === null) return pointer(address);
  let count = 0;
  for (let at = 0; at + 18 < bytes.length; count++) at += Math.max(24, view(bytes).getUint16(at + 16, true));
  return `${pointer(address)} /* ${count} entries */`;
}
