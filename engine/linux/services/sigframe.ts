import type { Machine } from '../../machine/machine';
import { userAddress } from '../memory';
import { fpuFrame, fpuFrameSize, loadFpuFrame, usesXsave } from './fpu-frame';
import type { Kernel } from './kernel';
import type { PtRegs, PtRegsWord } from './pt-regs';
import { SIGINFO_SIZE, siginfoBytes } from './signal-info';
import type { SignalInfo } from './signal-info';
import type { AlternateStack, SignalHandler, SignalState } from './signal-state';
import { SA, SS } from './signal-state';

/*
 * struct rt_sigframe of 64-bit programs, as it lies on the user's stack. RSP of the handler points at its beginning.
 *
 *     +0    pretcode     where the handler's `ret` goes: sa_restorer, which calls rt_sigreturn
 *     +8    uc_flags     1 UC_FP_XSTATE, 2 UC_SIGCONTEXT_SS, 4 UC_STRICT_RESTORE_SS
 *     +16   uc_link      0
 *     +24   uc_stack     ss_sp, ss_flags, ss_size
 *     +48   uc_mcontext  struct sigcontext: the registers of the interrupted program
 *     +304  uc_sigmask   signals blocked before; what rt_sigreturn puts back
 *     +312  info         struct siginfo, 128 bytes, only with SA_SIGINFO
 *
 * Above it, aligned to 64, the x87 and vector state (fpu-frame.ts); above that the 128 bytes below RSP that the ABI gives to leaf functions.
 * Source: Linux v4.15 arch/x86/include/asm/sigframe.h, arch/x86/include/uapi/asm/ucontext.h and sigcontext.h.
 */
const AT = { flags: 8, stack: 24, context: 48, mask: 304, info: 312 } as const;
const FRAME_SIZE = AT.info + SIGINFO_SIZE;
const REDZONE = 128n;

/** Offsets in struct sigcontext of the words that equal a word of pt_regs. */
const CONTEXT: Readonly<Partial<Record<PtRegsWord, number>>> = {
  r8: 0,
  r9: 8,
  r10: 16,
  r11: 24,
  r12: 32,
  r13: 40,
  r14: 48,
  r15: 56,
  rdi: 64,
  rsi: 72,
  rbp: 80,
  rbx: 88,
  rdx: 96,
  rax: 104,
  rcx: 112,
  rsp: 120,
  rip: 128,
  eflags: 136,
};
const CONTEXT_REGISTERS = Object.entries(CONTEXT) as readonly (readonly [PtRegsWord, number])[];
/** The selectors are 16 bits each; then words that are not registers. */
const CS = 144;
const SS_SELECTOR = 150;
const [ERROR, TRAP, OLD_MASK, CR2, FPSTATE] = [152, 160, 168, 176, 184];

/** The fields of struct rt_sigframe by name, offset and bytes, for those who look at one. */
export const SIGFRAME_FIELDS: readonly (readonly [name: string, offset: number, size: number])[] = [
  ['pretcode', 0, 8],
  ['uc_flags', AT.flags, 8],
  ['uc_link', 16, 8],
  ['uc_stack.ss_sp', AT.stack, 8],
  ['uc_stack.ss_flags', AT.stack + 8, 4],
  ['uc_stack.ss_size', AT.stack + 16, 8],
  ...CONTEXT_REGISTERS.map(([name, offset]) => [name, AT.context + offset, 8] as const),
  ['cs', AT.context + CS, 2],
  ['ss', AT.context + SS_SELECTOR, 2],
  ['err', AT.context + ERROR, 8],
  ['trapno', AT.context + TRAP, 8],
  ['oldmask', AT.context + OLD_MASK, 8],
  ['cr2', AT.context + CR2, 8],
  ['fpstate', AT.context + FPSTATE, 8],
  ['uc_sigmask', AT.mask, 8],
  ['si_signo', AT.info, 4],
  ['si_errno', AT.info + 4, 4],
  ['si_code', AT.info + 8, 4],
  ['si_addr, si_pid and si_uid, or what the signal has there', AT.info + 16, 8],
];

const UC_FP_XSTATE = 1n;
const UC_SIGCONTEXT_SS = 2n;
const UC_STRICT_RESTORE_SS = 4n;
const USER_CS = 0x33n;
const USER_DS = 0x2bn;

/** Flags that rt_sigreturn takes from the frame: AC OF DF TF SF ZF AF PF CF. Source: Linux v4.15 arch/x86/include/asm/sighandling.h. */
const FIX_EFLAGS = 0x4_0dd5n;
const [TF, DF, RF] = [0x100n, 0x400n, 0x1_0000n];

/** What differs by the kernel's age. */
export interface SignalEra {
  /** SS is saved and restored, and uc_flags says so. Source: Linux commit 6c25da5ad55d, v4.6. */
  readonly savesSs: boolean;
  /** RF is cleared for the handler and restored after it. Source: Linux commit 5e219b3c671b (x86: signals), v3.11. */
  readonly handlesRf: boolean;
}

/** All that a frame is made of. */
export interface FrameContents {
  readonly regs: PtRegs;
  readonly handler: SignalHandler;
  readonly info: SignalInfo;
  /** Goes to uc_sigmask. */
  readonly mask: bigint;
  readonly era: SignalEra;
}

const MASK_64 = 0xffff_ffff_ffff_ffffn;
const below = (sp: bigint, size: number, alignment: bigint): bigint => (sp - BigInt(size)) & MASK_64 & -alignment;

/** Where the frame and the FPU state go: on the program's stack, or on the alternate one. Null where that is too small. */
function placeFrame(
  state: SignalState,
  rsp: bigint,
  handler: SignalHandler,
  fpuSize: number,
): { frame: bigint; fpu: bigint } | null {
  const nested = state.onAlternateStack(rsp);
  let sp = (rsp - REDZONE) & MASK_64;
  let entering = false;
  if ((handler.flags & SA.ONSTACK) !== 0n && state.stackFlags(sp) === 0) {
    sp = state.alternateStack.sp + state.alternateStack.size;
    entering = true;
  }
  const fpu = below(sp, fpuSize, 64n);
  const frame = (below(fpu, FRAME_SIZE, 16n) - 8n) & MASK_64;
  // Overflowing the alternate stack would write over what lies below it.
  const { sp: base, size } = state.alternateStack;
  if ((nested || entering) && !(frame > base && frame - base <= size)) return null;
  return { frame, fpu };
}

/**
 * Writes the frame and returns the registers with which the handler starts; null when the stack cannot take it or
 * SA_RESTORER is missing: then the program gets SIGSEGV. Source: Linux v4.15 arch/x86/kernel/signal.c, __setup_rt_frame.
 */
export function writeSignalFrame(kernel: Kernel, state: SignalState, contents: FrameContents): PtRegs | null {
  const { regs, handler, info, mask, era } = contents;
  if ((handler.flags & SA.RESTORER) === 0n) return null;
  const { machine } = kernel;
  const place = placeFrame(state, regs.rsp, handler, fpuFrameSize(machine));
  if (place === null) return null;
  const bytes = new Uint8Array(FRAME_SIZE);
  const view = new DataView(bytes.buffer);
  view.setBigUint64(0, handler.restorer, true);
  view.setBigUint64(AT.flags, contextFlags(regs, era) | (usesXsave(machine) ? UC_FP_XSTATE : 0n), true);
  view.setBigUint64(AT.stack, state.alternateStack.sp, true);
  view.setUint32(AT.stack + 8, state.alternateStack.flags, true);
  view.setBigUint64(AT.stack + 16, state.alternateStack.size, true);
  for (const [name, offset] of CONTEXT_REGISTERS) view.setBigUint64(AT.context + offset, regs[name], true);
  const word = (offset: number, value: bigint): void => view.setBigUint64(AT.context + offset, value, true);
  view.setUint16(AT.context + CS, Number(regs.cs & 0xffffn), true);
  if (era.savesSs) view.setUint16(AT.context + SS_SELECTOR, Number(regs.ss & 0xffffn), true);
  word(ERROR, state.trap.errorCode);
  word(TRAP, BigInt(state.trap.vector));
  word(OLD_MASK, mask);
  word(CR2, state.trap.cr2);
  word(FPSTATE, place.fpu);
  view.setBigUint64(AT.mask, mask, true);
  const withInfo = (handler.flags & SA.SIGINFO) !== 0n;
  if (withInfo) bytes.set(siginfoBytes(info), AT.info);
  if (!put(kernel, place.fpu, fpuFrame(machine))) return null;
  if (!put(kernel, place.frame, withInfo ? bytes : bytes.subarray(0, AT.info))) return null;
  // The handler starts afresh. Source: Linux v4.15 arch/x86/kernel/signal.c, handle_signal (fpu__clear).
  machine.cpu.fpu.init();
  if ((state.alternateStack.flags & SS.AUTODISARM) !== 0) state.dropAlternateStack();
  return {
    ...regs,
    rdi: BigInt(info.signal),
    rsi: place.frame + BigInt(AT.info),
    rdx: place.frame + BigInt(AT.flags),
    rax: 0n,
    rip: handler.handler,
    rsp: place.frame,
    cs: USER_CS,
    ss: era.savesSs ? validSs(kernel, regs.ss) : regs.ss,
    eflags: regs.eflags & ~(DF | TF | (era.handlesRf ? RF : 0n)),
  };
}

/** SS is to be restored as it stands where 64-bit code was interrupted. Source: Linux v4.15 signal.c, frame_uc_flags. */
const contextFlags = ({ cs }: PtRegs, { savesSs }: SignalEra): bigint =>
  savesSs ? UC_SIGCONTEXT_SS | (cs === USER_CS ? UC_STRICT_RESTORE_SS : 0n) : 0n;

function put(kernel: Kernel, at: bigint, bytes: Uint8Array): boolean {
  const address = userAddress(at);
  return address !== null && kernel.memory.write(address, bytes) === bytes.length;
}

/** What rt_sigreturn found in a frame. */
export interface RestoredFrame {
  /** False: the CPU refuses the x87 and vector state, and nobody looks at the stack. SIGSEGV comes with the other registers restored. */
  readonly hasGoodFpu: boolean;
  readonly regs: PtRegs;
  readonly mask: bigint;
  readonly stack: AlternateStack;
}

/**
 * Reads the frame that the handler's `ret` has just popped the first word of. Null where it cannot be read: SIGSEGV then.
 * Loads the FPU.
 * Source: Linux v4.15 arch/x86/kernel/signal.c, sys_rt_sigreturn and restore_sigcontext.
 */
export function readSignalFrame(kernel: Kernel, regs: PtRegs, era: SignalEra): RestoredFrame | null {
  const address = userAddress((regs.rsp - 8n) & MASK_64);
  const bytes = address === null ? null : kernel.memory.read(address, AT.info);
  if (bytes === null) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const restored = { ...regs };
  for (const [name, offset] of CONTEXT_REGISTERS) restored[name] = view.getBigUint64(AT.context + offset, true);
  restored.eflags = flagsAfter(regs.eflags, restored.eflags, era);
  // Whatever the program wrote, it goes back to ring 3; IRET finds out whether such a segment exists.
  restored.cs = BigInt(view.getUint16(AT.context + CS, true)) | 3n;
  if (era.savesSs) restored.ss = stackSelector(kernel, view, restored.cs);
  restored.origRax = MASK_64;
  return {
    hasGoodFpu: loadFpuFrame(kernel, view.getBigUint64(AT.context + FPSTATE, true)),
    regs: restored,
    mask: view.getBigUint64(AT.mask, true),
    stack: {
      sp: view.getBigUint64(AT.stack, true),
      flags: view.getUint32(AT.stack + 8, true),
      size: view.getBigUint64(AT.stack + 16, true),
    },
  };
}

const flagsAfter = (now: bigint, saved: bigint, { handlesRf }: SignalEra): bigint => {
  const taken = FIX_EFLAGS | (handlesRf ? RF : 0n);
  return (now & ~taken) | (saved & taken);
};

/** Without UC_STRICT_RESTORE_SS a program of 64 bits gets a valid SS in place of one that is not. */
function stackSelector(kernel: Kernel, view: DataView, cs: bigint): bigint {
  const ss = BigInt(view.getUint16(AT.context + SS_SELECTOR, true)) | 3n;
  const strict = (view.getBigUint64(AT.flags, true) & UC_STRICT_RESTORE_SS) !== 0n;
  return strict || cs !== USER_CS ? ss : validSs(kernel, ss);
}

/** DPL, S, P and the type without its accessed bit, as LAR gives them; writable data, expand-down or not, of ring 3. */
const [AR_MASK, AR_DATA, AR_EXPAND_DOWN] = [0xfen, 0xf2n, 0xf6n];

/** force_valid_ss: the selector where its descriptor makes a stack for ring 3, else __USER_DS. */
function validSs(kernel: Kernel, ss: bigint): bigint {
  if (ss === USER_DS) return ss;
  const { cpu } = kernel.machine;
  const table = (ss & 4n) === 0n ? cpu.gdtr : cpu.segment('ldtr');
  const offset = ss & 0xfff8n;
  if (offset + 7n > BigInt(table.limit)) return USER_DS;
  const raw = kernel.memory.kernelWord((table.base + offset) & MASK_64);
  const rights = raw === null ? 0n : (raw >> 40n) & AR_MASK;
  return rights === AR_DATA || rights === AR_EXPAND_DOWN ? ss : USER_DS;
}

/** Of a frame of 32-bit programs, the larger one: struct sigframe_ia32; and what FSAVE stores before the area of XSAVE. */
const FRAME_SIZE_32 = 736;
const FSAVE_SIZE = 112;

/**
 * AT_MINSIGSTKSZ: the largest frame, with what aligning it and the FPU state may cost, rounded up to 16.
 * Source: Linux v5.14 arch/x86/kernel/signal.c, init_sigframe_size; arch/x86/kernel/fpu/signal.c, fpu__get_fpstate_size.
 */
export const minSignalStack = (machine: Machine): number =>
  Math.ceil((Math.max(FRAME_SIZE, FRAME_SIZE_32) + 15 + FSAVE_SIZE + fpuFrameSize(machine) + 63) / 16) * 16;
