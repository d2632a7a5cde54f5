import { ERRNO, RESTART } from '../errno';
import type { Kernel } from './kernel';
import type { PtRegs } from './pt-regs';
import type { SignalHandler } from './signal-state';
import { SA } from './signal-state';

/**
 * Numbers of restart_syscall. modeled: every kernel asks by which door the interrupted call came; v3.0 asks what the program is.
 * Source: Linux v4.15 arch/x86/kernel/signal.c, get_nr_restart_syscall; syscall_64.tbl, syscall_32.tbl.
 */
const NR_RESTART_SYSCALL = { native: 219n, compat: 0n } as const;
/** `syscall`, `sysenter` and `int $0x80` are two bytes long. */
const SYSCALL_LENGTH = 2n;

/** The error number in RAX of a system call that signals interrupted; 0 for anything else (an exception, an interrupt). */
function interrupted(regs: PtRegs): number {
  if (BigInt.asIntN(64, regs.origRax) < 0n) return 0;
  const value = -BigInt.asIntN(64, regs.rax);
  return value >= 512n && value <= 516n ? Number(value) : 0;
}

const again = (kernel: Kernel, regs: PtRegs, number: bigint): void => {
  regs.rip -= SYSCALL_LENGTH;
  regs.rax = number;
  kernel.note({ event: 'restart', number: Number(BigInt.asIntN(32, number)), to: regs.rip });
};

/**
 * Before a handler runs: the program finds -EINTR, or RIP is on the system call again, for when the handler has returned.
 * Source: Linux v4.15 arch/x86/kernel/signal.c, handle_signal.
 */
export function restartAfterHandler(kernel: Kernel, regs: PtRegs, handler: SignalHandler): void {
  switch (interrupted(regs)) {
    case RESTART.ERESTART_RESTARTBLOCK:
    case RESTART.ERESTARTNOHAND:
      regs.rax = BigInt(-ERRNO.EINTR);
      break;
    case RESTART.ERESTARTSYS:
      if ((handler.flags & SA.RESTART) === 0n) regs.rax = BigInt(-ERRNO.EINTR);
      else again(kernel, regs, regs.origRax);
      break;
    case RESTART.ERESTARTNOINTR:
      again(kernel, regs, regs.origRax);
      break;
  }
}

/** Without a handler every one of them starts again. Source: Linux v4.15 arch/x86/kernel/signal.c, do_signal. */
export function restartWithoutHandler(kernel: Kernel, regs: PtRegs): boolean {
  const why = interrupted(regs);
  if (why === 0) return false;
  const isCompat = kernel.current.signals.restart?.isCompat === true;
  const restart = NR_RESTART_SYSCALL[isCompat ? 'compat' : 'native'];
  again(kernel, regs, why === RESTART.ERESTART_RESTARTBLOCK ? restart : regs.origRax);
  return true;
}
