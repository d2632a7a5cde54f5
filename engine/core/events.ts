/**
 * The trace: one plain object an event, a contract that tests, graders and courses stand on.
 * Numbers that may exceed 32 bits are hex strings with `0x`.
 */
export type TraceEvent = {
  readonly icount: number;
  readonly rip: string;
  /** Whose it is; only in runs where there has been more than one process. */
  readonly pid?: number;
} & (
  | {
      readonly event: 'syscall';
      readonly number: number;
      readonly name: string;
      readonly args: readonly string[];
      readonly cpl: number;
      /** Number and arguments are those of 32-bit Linux (INT 0x80, SYSENTER, SYSCALL from 32-bit code). */
      readonly abi?: 'i386';
    }
  | {
      readonly event: 'wrmsr' | 'rdmsr';
      /** Linux's name of the register. */
      readonly msr: string;
      readonly address: string;
      readonly value: string;
      /** What stands at the address that was written, where it is code or data of the kernel. */
      readonly symbol?: string;
    }
  | { readonly event: 'swapgs' }
  | { readonly event: 'cr3'; readonly value: string; readonly root: 'kernel' | 'user' }
  | {
      readonly event: 'cpl';
      readonly from: number;
      readonly to: number;
      readonly by: CplChange;
      /** On a way out to ring 3: why the kernel took this one, by the checks it made: `IRET because RCX ≠ RIP`. */
      readonly why?: string;
    }
  | { readonly event: 'dispatch'; readonly table: string; readonly index: number; readonly target: string }
  | { readonly event: 'vmcall'; readonly service: string }
  /** The student injected a non-maskable interrupt. */
  | { readonly event: 'nmi' }
  | {
      readonly event: 'fault';
      readonly vector: string;
      readonly errorCode?: number;
      readonly address?: string;
      readonly reason?: string;
    }
  /** A signal ended the process; `info` is struct siginfo in strace's notation. */
  | { readonly event: 'signal'; readonly name: string; readonly pid: number; readonly info?: string }
  /** A signal frame was written to the user's stack at `frame`; the way out leads to `handler`. */
  | {
      readonly event: 'handler';
      readonly name: string;
      readonly info: string;
      readonly handler: string;
      readonly frame: string;
    }
  /** The system call that a signal interrupted is to run again: RIP is back on it, at `to`. */
  | { readonly event: 'restart'; readonly number: number; readonly name: string; readonly to: string }
  | { readonly event: 'sysreturn'; readonly name: string; readonly value: string; readonly errno: string | null }
  | { readonly event: 'exit'; readonly status: number }
  | { readonly event: 'instruction'; readonly text: string }
);

/** What changed the privilege level. */
export type CplChange =
  | 'syscall'
  | 'sysret'
  | 'sysenter'
  | 'sysexit'
  | 'iret'
  | 'int'
  | 'int80'
  | 'interrupt'
  | 'nmi'
  | 'exception'
  | 'far'
  | 'eretu';
