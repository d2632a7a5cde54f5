import { SIGNAL, SIGNAL_MAX, signalOf } from '../signals';
import type { Kernel, Outcome } from './kernel';
import type { PtRegs } from './pt-regs';
import { readPtRegs, writePtRegs } from './pt-regs';
import { SA_IA32_ABI, writeSignalFrame32 } from './compat-sigframe';
import { stopBySignal, tracedSignal } from './ptrace-events';
import { restartAfterHandler, restartWithoutHandler } from './restart';
import type { RestoredFrame, SignalEra } from './sigframe';
import { readSignalFrame, writeSignalFrame } from './sigframe';
import { setAlternateStack } from './signal-stack';
import type { SignalInfo } from './signal-info';
import { fromKernel } from './signal-info';
import { siginfoText } from './siginfo-text';
import { forceSignal, refreshPending, setBlocked } from './signal-send';
import type { SignalHandler } from './signal-state';
import { SA, SIG_DFL, SIG_IGN, bitOf } from './signal-state';

const ALL_SIGNALS = (1n << BigInt(SIGNAL_MAX)) - 1n;

/** What get_signal found: a handler to run, the end of the program, or nothing. */
type Taken =
  | { readonly kind: 'handler'; readonly info: SignalInfo; readonly handler: SignalHandler }
  | { readonly kind: 'end'; readonly info: SignalInfo }
  | { readonly kind: 'stop'; readonly info: SignalInfo }
  /** The task is debugged and stops first. */
  | { readonly kind: 'traced'; readonly outcome: Outcome }
  | null;

/** Takes signals until one has a consequence. Source: Linux v4.15 kernel/signal.c, get_signal. */
function takeSignal(kernel: Kernel): Taken {
  const { signals } = kernel.current;
  for (;;) {
    const info = tracedSignal(kernel, () => signals.take(ALL_SIGNALS & ~signals.blocked));
    if (info === null) return null;
    if (typeof info !== 'object' || 'end' in info) return { kind: 'traced', outcome: info };
    const handler = signals.actionOf(info.signal);
    if (handler.handler === SIG_IGN) continue;
    if (handler.handler !== SIG_DFL) {
      if ((handler.flags & SA.RESETHAND) !== 0n) signals.handlers.set(info.signal, { ...handler, handler: SIG_DFL });
      return { kind: 'handler', info, handler };
    }
    const { action } = signalOf(info.signal);
    if (action === 'ignore') continue;
    return { kind: action === 'stop' ? 'stop' : 'end', info };
  }
}

const killedBy = (info: SignalInfo): Outcome => ({
  end: 'killed',
  signal: info.signal,
  info: siginfoText(info),
  ...(info.reason === undefined ? {} : { reason: info.reason }),
});

/**
 * do_signal(regs), on the way out to ring 3 while TIF_SIGPENDING is set: one signal each time. It writes the frame on the
 * user's stack and changes pt_regs, so that the way out goes to the handler; or it restarts the system call; or the
 * program ends. Source: Linux v4.15 arch/x86/kernel/signal.c, do_signal and handle_signal.
 */
export function doSignal(kernel: Kernel, [at]: readonly bigint[]): Outcome {
  const task = kernel.current;
  const { signals } = task;
  const regs = readPtRegs(kernel.memory, at);
  if (regs === null) return { end: 'panic', reason: 'do_signal was called without a pt_regs frame' };
  const taken = takeSignal(kernel);
  if (taken?.kind === 'end') return killedBy(taken.info);
  if (taken?.kind === 'traced') return taken.outcome;
  if (taken?.kind === 'stop') {
    // modeled: nobody could continue the first process, so being stopped ends it.
    if (task.process === kernel.tasks.first.process) return killedBy(taken.info);
    refreshPending(kernel, task);
    return stopBySignal(kernel, taken.info.signal);
  }
  if (taken === null) {
    if (signals.savedMask !== null) setBlocked(kernel, task, takeSavedMask(kernel));
    if (restartWithoutHandler(kernel, regs)) writePtRegs(kernel.memory, at, regs);
  } else handle(kernel, at, regs, taken.info, taken.handler);
  refreshPending(kernel, task);
  return 0;
}

/** The mask that goes into the frame: what rt_sigsuspend replaced, if it did. */
function takeSavedMask(kernel: Kernel): bigint {
  const { signals } = kernel.current;
  const mask = signals.savedMask ?? signals.blocked;
  signals.savedMask = null;
  return mask;
}

function handle(kernel: Kernel, at: bigint, regs: PtRegs, info: SignalInfo, handler: SignalHandler): void {
  const task = kernel.current;
  const { signals } = task;
  restartAfterHandler(kernel, regs, handler);
  const mask = signals.savedMask ?? signals.blocked;
  const write = (handler.flags & SA_IA32_ABI) === 0n ? writeSignalFrame : writeSignalFrame32;
  const entry = write(kernel, signals, { regs, handler, info, mask, era: signalEra(kernel) });
  if (entry === null) {
    writePtRegs(kernel.memory, at, regs);
    forceSegv(kernel, info.signal);
    return;
  }
  signals.savedMask = null;
  writePtRegs(kernel.memory, at, entry);
  const own = (handler.flags & SA.NODEFER) === 0n ? bitOf(info.signal) : 0n;
  setBlocked(kernel, task, signals.blocked | handler.mask | own);
  const text = siginfoText(info);
  kernel.note({ event: 'handler', signal: info.signal, info: text, handler: entry.rip, frame: entry.rsp });
}

/** A frame could not be written: SIGSEGV, and if SIGSEGV's own handler was meant, its default action. */
function forceSegv(kernel: Kernel, signal: number): void {
  const { signals } = kernel.current;
  if (signal === SIGNAL.SIGSEGV) signals.handlers.delete(SIGNAL.SIGSEGV);
  const why = `the frame for the handler of ${signalOf(signal).name} cannot be written on its stack`;
  forceSignal(kernel, kernel.current, fromKernel(SIGNAL.SIGSEGV, why));
}

/** By the kernel's age. Linux before v4.6 kept SS out of the frame; before v3.11 it let RF be. */
function signalEra(kernel: Kernel): SignalEra {
  return { savesSs: kernel.atLeast(4, 6), handlesRf: kernel.atLeast(3, 11) };
}

/**
 * rt_sigreturn: all registers are those of the frame. Its value goes where every handler's goes, into pt_regs->ax.
 * Source: Linux v4.15 arch/x86/kernel/signal.c, sys_rt_sigreturn.
 */
export function rtSigreturn(kernel: Kernel): Outcome {
  const regs = readPtRegs(kernel.memory, kernel.current.regs);
  if (regs === null) return { end: 'panic', reason: 'rt_sigreturn was called without a pt_regs frame' };
  return takeFrame(kernel, readSignalFrame(kernel, regs, signalEra(kernel)), true);
}

/**
 * Goes back to what a frame says; null is one that cannot be read. In the order of Linux, so that after a bad FPU state the
 * registers and the mask are those of the frame. Source: Linux v4.15 arch/x86/kernel/signal.c, sys_rt_sigreturn.
 */
export function takeFrame(kernel: Kernel, frame: RestoredFrame | null, hasStack: boolean): Outcome {
  const task = kernel.current;
  task.signals.restart = null;
  if (frame !== null) {
    setBlocked(kernel, task, frame.mask);
    writePtRegs(kernel.memory, task.regs, frame.regs);
  }
  if (frame?.hasGoodFpu !== true) {
    const what = frame === null ? 'no signal frame at its stack pointer' : 'vector registers that the CPU refuses in the signal frame'; // prettier-ignore
    forceSignal(kernel, task, fromKernel(SIGNAL.SIGSEGV, `rt_sigreturn found ${what}`));
    return 0;
  }
  // An unusable stack in the frame is ignored: only an unreadable one would be an error.
  if (hasStack) setAlternateStack(task.signals, frame.stack, frame.regs.rsp);
  return frame.regs.rax;
}
