import type { HeaderConstant, HeaderConstants, Target } from '../asm/api';
import { SIGNAL } from './signals';
import { SYSCALLS } from './syscalls';
import { SYSCALLS_32 } from './syscalls-32';

function constants(calls: Iterable<{ readonly name: string; readonly number: number }>): HeaderConstants {
  const all = new Map<string, HeaderConstant>();
  for (const { name, number } of calls) {
    const row = { value: BigInt(number), what: `the system call ${name}` };
    all.set(`SYS_${name}`, row);
    all.set(`__NR_${name}`, row);
  }
  ['IN', 'OUT', 'ERR'].forEach((stream, value) =>
    all.set(`STD${stream}_FILENO`, { value: BigInt(value), what: `standard ${STREAMS[stream as 'IN']}` }),
  );
  for (const [name, value] of Object.entries(SIGNAL))
    all.set(name, { value: BigInt(value), what: `the signal ${name}` });
  return all;
}

const STREAMS = { IN: 'input', OUT: 'output', ERR: 'error' } as const;

const made = new Map<Target, HeaderConstants>();

/**
 * What <sys/syscall.h>, <unistd.h> and <signal.h> define for C, for messages about names that assembly has to define itself.
 * Numbers of the target's own system calls.
 */
export function headerConstants(target: Target): HeaderConstants {
  const known = made.get(target) ?? constants(target === 'i386' ? SYSCALLS_32 : SYSCALLS);
  made.set(target, known);
  return known;
}
