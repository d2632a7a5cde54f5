import { hex } from '../../core/address';
import { PF } from '../../core/fault';
import { SIGNAL } from '../signals';
import type { SignalName } from '../signals';
import { takeDebugStatus } from './debug-registers';
import type { Kernel, Outcome } from './kernel';
import { SI } from './signal-info';
import { forceSignal } from './signal-send';
import { emulateUmip } from './umip';
import { vsyscallFault } from './vsyscall';

/** Offsets in pt_regs. Source: Linux v4.15 arch/x86/include/uapi/asm/ptrace.h. */
const REGS = { rip: 128n, cs: 136n, eflags: 144n, rsp: 152n } as const;
const TF = 0x100n;
const AC = 0x4_0000n;
const DR6_STEP = 0x4000n;

/** What an exception is called, and what the signal says: si_code, and whether si_addr is the instruction. */
interface Trap {
  readonly name: string;
  readonly signal: SignalName;
  readonly code?: number;
  readonly atRip?: true;
}

/** By vector. Source: Linux v4.15 arch/x86/kernel/traps.c; read in handlers on x86-64 Linux 6.18. */
const TRAPS: Readonly<Record<number, Trap>> = {
  0: { name: 'divide error', signal: 'SIGFPE', code: SI.FPE_INTDIV, atRip: true },
  1: { name: 'debug exception', signal: 'SIGTRAP', code: SI.TRAP_BRKPT, atRip: true },
  3: { name: 'breakpoint (int3)', signal: 'SIGTRAP' },
  4: { name: 'overflow', signal: 'SIGSEGV' },
  5: { name: 'bounds', signal: 'SIGSEGV' },
  6: { name: 'invalid opcode', signal: 'SIGILL', code: SI.ILL_ILLOPN, atRip: true },
  7: { name: 'device not available', signal: 'SIGFPE' },
  10: { name: 'invalid TSS', signal: 'SIGSEGV' },
  11: { name: 'segment not present', signal: 'SIGBUS' },
  12: { name: 'stack segment fault', signal: 'SIGBUS' },
  13: { name: 'general protection fault', signal: 'SIGSEGV' },
  16: { name: 'x87 exception', signal: 'SIGFPE', atRip: true },
  17: { name: 'alignment check', signal: 'SIGBUS', code: SI.BUS_ADRALN },
  18: { name: 'machine check', signal: 'SIGBUS' },
  19: { name: 'SIMD exception', signal: 'SIGFPE', atRip: true },
};

/** The words of a saved frame that matter here. */
interface Frame {
  /** Where it lies. */
  readonly regs: bigint;
  readonly rip: bigint;
  readonly cs: bigint;
  readonly flags: bigint;
  readonly rsp: bigint;
}

/** Reads pt_regs; null when the pointer is not a frame (the kernel was edited). */
function frameAt(kernel: Kernel, regs: bigint): Frame | null {
  const word = (offset: bigint): bigint | null => kernel.memory.kernelWord((regs + offset) & 0xffff_ffff_ffff_ffffn);
  const [rip, cs, flags, rsp] = [word(REGS.rip), word(REGS.cs), word(REGS.eflags), word(REGS.rsp)];
  return rip === null || cs === null || flags === null || rsp === null ? null : { regs, rip, cs, flags, rsp };
}

const fromUser = (frame: Frame): boolean => (frame.cs & 3n) === 3n;

const lostFrame = (what: string): Outcome => ({
  end: 'panic',
  reason: `${what}, and the handler was called without a pt_regs frame`,
});

/** What to suspect when ring 0 faults with a GS base that is not the kernel's. */
function gsHint(kernel: Kernel): string {
  const base = kernel.machine.cpu.msr('IA32_GS_BASE');
  return base < 1n << 63n ? `; GS base is the user's (${hex(base)}): swapgs missing?` : '';
}

/** An exception in ring 0: the kernel is broken. */
const oops = (kernel: Kernel, what: string, frame: Frame, detail: string): Outcome => ({
  end: 'panic',
  reason: `${what} in ring 0 at ${kernel.symbols.name(frame.rip)}${detail === '' ? '' : `: ${detail}`}${gsHint(kernel)}`,
});

/** What the handler of a signal finds in siginfo and in the machine context. */
interface Cause {
  readonly vector: number;
  readonly errorCode: bigint;
  /** CR2, for a page fault. */
  readonly cr2?: bigint;
  /** SI_KERNEL when absent: then there is no address either. */
  readonly code?: number;
  readonly address?: bigint;
}

/** A signal for the program, delivered on the way out. */
function force(kernel: Kernel, signal: SignalName, cause: Cause, reason: string): Outcome {
  const { signals } = kernel.current;
  const { vector, errorCode, cr2, code, address } = cause;
  signals.trap = { vector, errorCode, cr2: cr2 ?? signals.trap.cr2 };
  forceSignal(kernel, kernel.current, {
    signal: SIGNAL[signal],
    code: code ?? SI.KERNEL,
    cause: code === undefined ? { kind: 'kernel' } : { kind: 'fault', address: address ?? 0n },
    reason,
  });
  return 0;
}

/** si_code of a debug exception. Source: Linux v4.15 arch/x86/include/asm/debugreg.h; kernel/traps.c, get_si_code. */
const debugCode = (dr6: bigint): number =>
  (dr6 & 0xc000n) !== 0n ? SI.TRAP_TRACE : (dr6 & 0xfn) !== 0n ? SI.TRAP_HWBKPT : SI.TRAP_BRKPT;

/** si_code of an x87 or SSE exception, from the flags that are set and not masked. Source: Linux v4.15 arch/x86/kernel/fpu/core.c, fpu__exception_code. */
function mathCode(kernel: Kernel, vector: number): number {
  const { fpu } = kernel.machine.cpu;
  const raised = vector === 16 ? fpu.fsw & ~fpu.fcw : fpu.mxcsr & ~(fpu.mxcsr >> 7);
  const [INVALID, DENORMAL, ZERO, OVERFLOW, UNDERFLOW, PRECISION] = [1, 2, 4, 8, 0x10, 0x20];
  if ((raised & INVALID) !== 0) return SI.FPE_FLTINV;
  if ((raised & ZERO) !== 0) return SI.FPE_FLTDIV;
  if ((raised & OVERFLOW) !== 0) return SI.FPE_FLTOVF;
  if ((raised & (DENORMAL | UNDERFLOW)) !== 0) return SI.FPE_FLTUND;
  return (raised & PRECISION) !== 0 ? SI.FPE_FLTRES : 0;
}

function trapCode(kernel: Kernel, vector: number, { code }: Trap, regs: bigint): number | undefined {
  if (vector === 16 || vector === 19) return mathCode(kernel, vector);
  return vector === 1 ? debugCode(takeDebugStatus(kernel, regs)) : code;
}

/** A trap of the program itself. */
function userTrap(kernel: Kernel, vector: number, trap: Trap, errorCode: bigint, frame: Frame): Outcome {
  const code = trapCode(kernel, vector, trap, frame.regs);
  const words = errorCode === 0n ? '' : ` (error code ${hex(errorCode)})`;
  const address = trap.atRip === undefined ? 0n : frame.rip;
  const cause = { vector, errorCode, ...(code === undefined ? {} : { code, address }) };
  return force(kernel, trap.signal, cause, `${trap.name} at ${hex(frame.rip)}${words}`);
}

/** do_trap(regs, error code, vector): exceptions other than page faults. */
export function doTrap(kernel: Kernel, [regs, errorCode, vectorBits]: readonly bigint[]): Outcome {
  const vector = Number(vectorBits & 0xffn);
  const trap = TRAPS[vector] ?? { name: `exception ${vector}`, signal: 'SIGSEGV' };
  const frame = frameAt(kernel, regs);
  if (frame === null) return lostFrame(trap.name);
  const code = BigInt.asUintN(32, errorCode);
  if (fromUser(frame))
    return vector === 13 && emulateUmip(kernel, regs) ? 0 : userTrap(kernel, vector, trap, code, frame);
  if (vector !== 1) {
    const detail = code === 0n ? hintFor(kernel, vector, frame) : `error code ${hex(code)}`;
    return oops(kernel, trap.name, frame, detail);
  }
  // A debug exception held back by MOV SS reaches ring 0 behind SYSCALL: it is the program's (CVE-2018-8897).
  kernel.memory.setKernelWord(regs + REGS.eflags, frame.flags & ~TF);
  const dr6 = takeDebugStatus(kernel, regs);
  // From v5.8 on a breakpoint that ring 0 meets is noted for the tracer, and no signal is sent (exc_debug_kernel).
  if (kernel.atLeast(5, 8) && (dr6 & DR6_STEP) === 0n) return 0;
  const where = `debug exception, delivered in ring 0 at ${kernel.symbols.name(frame.rip)}`;
  return force(kernel, 'SIGTRAP', { vector, errorCode: 0n, code: debugCode(dr6), address: frame.rip }, where);
}

/** A sentence for the stops that an edited kernel runs into most often. */
function hintFor(kernel: Kernel, vector: number, frame: Frame): string {
  const at = kernel.symbols.name(frame.rip);
  if (vector === 6 && at.startsWith('entry_BUG_interrupts_are_on'))
    return 'interrupts are on while the system call is entered: MSR_SYSCALL_MASK does not clear IF';
  if (vector === 13) return 'a value that the instruction does not accept, or an address that is not canonical';
  return '';
}

const accessOf = (errorCode: number): 'read' | 'write' | 'execute' =>
  (errorCode & PF.I) !== 0 ? 'execute' : (errorCode & PF.W) !== 0 ? 'write' : 'read';

/** What the program was doing at `rip`. */
function deed(access: 'read' | 'write' | 'execute', address: bigint, rip: bigint): string {
  const [what, at] = [hex(address), hex(rip)];
  if (access === 'read') return `read from ${what} at ${at}`;
  return access === 'write' ? `write to ${what} at ${at}` : `execution of ${what} at ${at}`;
}

/**
 * do_page_fault(regs, error code, CR2). In the user's half: give the page, or a signal. In ring 0 with an address of the
 * kernel's half: the kernel is broken. Source: Linux v4.15 arch/x86/mm/fault.c, __do_page_fault.
 */
export function doPageFault(kernel: Kernel, [regs, errorBits, address]: readonly bigint[]): Outcome {
  const frame = frameAt(kernel, regs);
  if (frame === null) return lostFrame(`page fault at address ${hex(address)}`);
  const errorCode = Number(errorBits & 0xffffn);
  const access = accessOf(errorCode);
  if (!fromUser(frame)) return kernelPageFault(kernel, frame, errorCode, access, address);
  const what = deed(access, address, frame.rip);
  const fault = (code: number): Cause => ({ vector: 14, errorCode: shownError(errorCode, address), cr2: address, code, address }); // prettier-ignore
  if (address >= USER_TOP) {
    const served = vsyscallFault(kernel, regs, address, access);
    return served ?? force(kernel, 'SIGSEGV', fault(SI.SEGV_MAPERR), `${what}: not the program's memory`);
  }
  const sp = frame.rsp < USER_TOP ? Number(frame.rsp) : null;
  switch (kernel.mm?.fault(Number(address), access, sp) ?? 'unmapped') {
    case 'mapped':
      return 0;
    case 'unmapped':
      return force(kernel, 'SIGSEGV', fault(SI.SEGV_MAPERR), `${what}: nothing is mapped there`);
    case 'denied':
      return force(kernel, 'SIGSEGV', fault(SI.SEGV_ACCERR), `${what}: the page does not allow it`);
    case 'bus':
      return force(kernel, 'SIGBUS', fault(SI.BUS_ADRERR), `${what}: behind the end of the mapped file`);
    case 'out of memory':
      return force(kernel, 'SIGKILL', fault(SI.KERNEL), `${what}: the machine's memory is used up`);
  }
}

/** The end of the user's half, less the page that Linux keeps free. */
const USER_TOP = 0x7fff_ffff_f000n;

/**
 * The error code that a program is shown: of addresses in the kernel's half it learns that the page does not allow it,
 * whether there is one or not. Source: Linux v4.15 arch/x86/mm/fault.c, __bad_area_nosemaphore.
 */
const shownError = (errorCode: number, address: bigint): bigint =>
  BigInt(address >= USER_TOP ? errorCode | PF.P : errorCode);

/** Ring 0 may touch user memory on purpose (with AC set, or without SMAP): then page it in as for the program. */
function kernelPageFault(
  kernel: Kernel,
  frame: Frame,
  errorCode: number,
  access: 'read' | 'write' | 'execute',
  address: bigint,
): Outcome {
  const mayTouch = !kernel.boot.smap || (frame.flags & AC) !== 0n;
  if (address < 0x7fff_ffff_f000n && access !== 'execute' && mayTouch && (errorCode & PF.P) === 0)
    if (kernel.mm?.fault(Number(address), access) === 'mapped') return 0;
  const at = hex(address);
  const notes = [access === 'read' ? `read from address ${at}` : access === 'write' ? `write to address ${at}` : `execution of address ${at}`]; // prettier-ignore
  if ((errorCode & PF.RSVD) !== 0) notes.push('reserved bits set in a page table entry');
  else if ((errorCode & PF.P) !== 0)
    notes.push(address < 1n << 47n ? 'a page of ring 3 (SMEP, SMAP)' : 'the page does not allow it');
  else notes.push('not mapped');
  if (access === 'execute' && address === frame.rip && address < 4096n) notes.push('a call through an empty pointer');
  return oops(kernel, 'page fault', frame, notes.join(', '));
}

/** do_double_fault(regs, error code, CR2, 0 when GS was the user's). Never returns. */
export function doDoubleFault(kernel: Kernel, [regs, , address, gsWasKernel]: readonly bigint[]): Outcome {
  const frame = frameAt(kernel, regs);
  if (frame === null) return lostFrame('double fault');
  const stack = frame.rsp < 1n << 63n ? ` with RSP ${hex(frame.rsp)}, the user's` : ` with RSP ${hex(frame.rsp)}`;
  const gs = (gsWasKernel & 0xffff_ffffn) === 0n ? "; GS base was the user's: swapgs missing?" : '';
  return {
    end: 'panic',
    reason: `double fault in ring 0 at ${kernel.symbols.name(frame.rip)}${stack}; CR2 is ${hex(address)}${gs}`,
  };
}

/** IRET could not restore the frame: the program gets SIGSEGV. modeled: at once. */
export const badIret = (): Outcome => ({
  end: 'killed',
  signal: SIGNAL.SIGSEGV,
  reason: 'IRET could not return to the address, segments or flags in the frame',
});

/** panic(text). */
export function panic(kernel: Kernel, [text]: readonly bigint[]): Outcome {
  const bytes: number[] = [];
  for (let i = 0n; i < 256n; i++) {
    const { mmu, cpu, ram } = kernel.machine;
    const at = mmu.translateWith(cpu.cr3, (text + i) & 0xffff_ffff_ffff_ffffn, 'read', 'supervisor');
    const byte = at === null ? 0 : Number(ram.read(at, 8));
    if (byte === 0) break;
    bytes.push(byte);
  }
  return { end: 'panic', reason: `kernel panic: ${String.fromCharCode(...bytes)}` };
}
