import { COMMON_ROWS, FIRST_COMMON, ROWS } from './syscall-rows';

/** How strace shows an argument; `in-` is read on entry, `out-` on return. */
export type ArgumentKind =
  | 'int'
  | 'uint'
  | 'hex'
  | 'octal'
  | 'size'
  | 'offset'
  | 'hex-offset'
  | 'fd'
  | 'dirfd'
  | 'addr'
  | 'ptr'
  | 'path'
  | 'in-bytes'
  | 'out-bytes'
  | 'iovec'
  | 'open-flags'
  | 'open-mode'
  | 'whence'
  | 'prot'
  | 'map-flags'
  | 'ioctl'
  | 'signal'
  | 'clock'
  | 'arch-prctl'
  | 'random-flags'
  | 'in-timespec'
  | 'out-timespec'
  | 'out-fds'
  | 'out-path'
  | 'out-status'
  | 'wait-options'
  | 'fd-flags'
  | 'access'
  | 'argv'
  | 'envp'
  | 'left-timespec'
  | 'in-action'
  | 'out-action'
  | 'mask-how'
  | 'in-set'
  | 'out-set'
  | 'in-stack'
  | 'out-stack'
  | 'in-siginfo'
  | 'out-siginfo'
  | 'timer'
  | 'timer-flags'
  | 'in-timer'
  | 'out-timer'
  | 'out-timeval'
  | 'out-timezone'
  | 'out-unsigned'
  | 'out-stat'
  | 'out-utsname'
  | 'poll-fds'
  | 'fd-set'
  | 'in-timeval'
  | 'select-mask'
  | 'out-dirents'
  | 'resource'
  | 'in-limits'
  | 'out-limits'
  | 'usage-of'
  | 'out-usage'
  | 'out-ticks'
  | 'out-sysinfo'
  | 'priority-of'
  | 'out-cpus'
  | 'at-flags'
  | 'unlink-flags'
  | 'advice'
  | 'msync-flags'
  | 'out-iovec'
  | 'rename-flags'
  | 'lock'
  | 'id-type';

export interface SyscallArgument {
  readonly name: string;
  readonly kind: ArgumentKind;
}
export interface Syscall {
  readonly number: number;
  readonly name: string;
  readonly args: readonly SyscallArgument[];
  /** Whether a service of the lab does it; the others return -ENOSYS. */
  readonly served: boolean;
}

const rowsFrom = (text: string, first: number): readonly Syscall[] =>
  text
    .trim()
    .split('\n')
    .map((line, index) => {
      const [name, ...args] = line.split(' ');
      return {
        number: first + index,
        name: name.replace('*', ''),
        served: name.startsWith('*'),
        args: args.map((argument) => {
          const [argumentName, kind] = argument.split(':');
          return { name: argumentName, kind: kind as ArgumentKind };
        }),
      };
    });

/** The system calls of x86-64 up to v6.9, ascending by number. */
export const SYSCALLS: readonly Syscall[] = [...rowsFrom(ROWS, 0), ...rowsFrom(COMMON_ROWS, FIRST_COMMON)];

const byNumber = new Map(SYSCALLS.map((row) => [row.number, row]));

/** The row of a number, or null for one that was never given away. */
export const syscallOf = (number: bigint | number): Syscall | null => byNumber.get(Number(number)) ?? null;
