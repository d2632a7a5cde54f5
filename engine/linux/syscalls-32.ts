import type { ArgumentKind, Syscall, SyscallArgument } from './syscalls';
import { FIRST_COMMON } from './syscall-rows';
import { ROWS_32 } from './syscall-rows-32';
import { SYSCALLS, syscallOf } from './syscalls';

const byName = new Map(SYSCALLS.map((row) => [row.name, row]));

function argumentsOf(name: string, words: readonly string[]): readonly SyscallArgument[] | null {
  const [first] = words;
  if (first === undefined || first === '-') return [];
  if (first === '?') return null;
  if (first === '~') return byName.get(name)?.args ?? null;
  if (first.startsWith('=')) return syscallOf(Number(first.slice(1)))?.args ?? null;
  return words.map((word) => {
    const [argument, kind] = word.split(':');
    return { name: argument, kind: kind as ArgumentKind };
  });
}

/** A call of 32-bit programs; `args` is null where the lab has no words for them. */
export interface Syscall32 extends Omit<Syscall, 'args' | 'served'> {
  readonly args: readonly SyscallArgument[] | null;
}

/** Those of the i386's own. */
const own = ROWS_32.trim()
  .split('\n')
  .map((line, number): Syscall32 => {
    const [name, ...words] = line.split(' ');
    return name === '-' ? { number, name: '', args: null } : { number, name, args: argumentsOf(name, words) };
  });

/** The system calls of 32-bit programs by number; the name is empty where a number was never given away. */
export const SYSCALLS_32: readonly Syscall32[] = [...own, ...SYSCALLS.filter(({ number }) => number >= FIRST_COMMON)];

/** The row of a number, or null for one that was never given away. */
export function syscall32Of(number: bigint | number): Syscall32 | null {
  const row = SYSCALLS_32[Number(number)];
  return row === undefined || row.name === '' ? null : row;
}
