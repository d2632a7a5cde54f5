/**
 * si_code: why a signal was sent. Positive numbers are the kernel's, 0 and below come from a program.
 * Source: Linux v4.15 include/uapi/asm-generic/siginfo.h; each value read in a handler on x86-64 Linux 6.18.
 */
export const SI = {
  USER: 0,
  KERNEL: 0x80,
  QUEUE: -1,
  TKILL: -6,
  ILL_ILLOPN: 2,
  FPE_INTDIV: 1,
  FPE_FLTDIV: 3,
  FPE_FLTOVF: 4,
  FPE_FLTUND: 5,
  FPE_FLTRES: 6,
  FPE_FLTINV: 7,
  SEGV_MAPERR: 1,
  SEGV_ACCERR: 2,
  BUS_ADRALN: 1,
  BUS_ADRERR: 2,
  TRAP_BRKPT: 1,
  TRAP_TRACE: 2,
  TRAP_HWBKPT: 4,
  CLD_EXITED: 1,
  CLD_KILLED: 2,
  CLD_DUMPED: 3,
  CLD_TRAPPED: 4,
  CLD_STOPPED: 5,
  CLD_CONTINUED: 6,
} as const;

/** The part of siginfo that depends on the cause. */
export type SignalCause =
  | { readonly kind: 'kernel' }
  | { readonly kind: 'process'; readonly pid: number; readonly uid: number; readonly value?: bigint }
  | { readonly kind: 'fault'; readonly address: bigint }
  /** Times in clock ticks of 10 ms. */
  | {
      readonly kind: 'child';
      readonly pid: number;
      readonly uid: number;
      readonly status: number;
      readonly userTime: bigint;
      readonly systemTime: bigint;
    }
  /** 112 bytes from offset 16 on, as rt_sigqueueinfo was given them. */
  | { readonly kind: 'raw'; readonly bytes: Uint8Array };

/** A signal on its way: what struct siginfo will say, and what a person should read. */
export interface SignalInfo {
  readonly signal: number;
  readonly code: number;
  readonly errno?: number;
  readonly cause: SignalCause;
  /** Why, in words, for the end of a program that does not handle it. */
  readonly reason?: string;
}

/** As kill() from the kernel itself: the terminal, a timer. */
export const fromKernel = (signal: number, reason?: string): SignalInfo => ({
  signal,
  code: SI.KERNEL,
  cause: { kind: 'kernel' },
  ...(reason === undefined ? {} : { reason }),
});

export const SIGINFO_SIZE = 128;

/**
 * struct siginfo of 64-bit programs: si_signo, si_errno, si_code, padding, and from offset 16 the cause.
 * Source: Linux v4.15 include/uapi/asm-generic/siginfo.h.
 */
export function siginfoBytes({ signal, code, errno, cause }: SignalInfo): Uint8Array {
  const bytes = new Uint8Array(SIGINFO_SIZE);
  const view = new DataView(bytes.buffer);
  view.setInt32(0, signal, true);
  view.setInt32(4, errno ?? 0, true);
  view.setInt32(8, code, true);
  switch (cause.kind) {
    case 'kernel':
      break;
    case 'process':
      view.setInt32(16, cause.pid, true);
      view.setUint32(20, cause.uid, true);
      view.setBigUint64(24, cause.value ?? 0n, true);
      break;
    case 'fault':
      view.setBigUint64(16, cause.address, true);
      break;
    case 'child':
      view.setInt32(16, cause.pid, true);
      view.setUint32(20, cause.uid, true);
      view.setInt32(24, cause.status, true);
      view.setBigInt64(32, cause.userTime, true);
      view.setBigInt64(40, cause.systemTime, true);
      break;
    case 'raw':
      bytes.set(cause.bytes.subarray(0, SIGINFO_SIZE - 16), 16);
      break;
  }
  return bytes;
}
