import { signalOf } from './signals';
import type { CallMemory } from './strace-values';
import { flags, path, pointer } from './strace-values';

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
export const waitOptions = (value: bigint): string => flags(low(value), WAIT, 'W');

const FILE = [
  [0o4000, 'O_NONBLOCK'],
  [0o40000, 'O_DIRECT'],
  [0o2000000, 'O_CLOEXEC'],
] as const;
export const descriptorFlags = (value: bigint): string => flags(low(value), FILE, 'O');
