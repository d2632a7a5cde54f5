import { userAddress } from '../memory';
import { USER32_CS, USER_DS, loadUserSegment } from './compat-segments';
import { fpuFrame, fpuFrameSize, loadFpuFrame, usesXsave } from './fpu-frame';
import type { Kernel } from './kernel';
import type { PtRegs, PtRegsWord } from './pt-regs';
import type { FrameContents, RestoredFrame } from './sigframe';
import type { SignalInfo } from './signal-info';
import { siginfoBytes } from './signal-info';
import type { SignalHandler, SignalState } from './signal-state';
import { SA, SS } from './signal-state';
import { vdso32Symbol } from './vdso32';

/*
 * The signal frames of 32-bit programs, as they lie on the user's stack; ESP of the handler points at their beginning.
 *
 *     struct sigframe_ia32                         struct rt_sigframe_ia32, with SA_SIGINFO
 *     +0    pretcode    sa_restorer, or the vDSO   +0    pretcode
 *     +4    sig         argument 1                 +4    sig       argument 1
 *     +8    sc          struct sigcontext_32, 88   +8    pinfo     argument 2
 *     +96   fpstate_unused, 624                    +12   puc       argument 3
 *     +720  extramask   signals 33 to 64           +16   info      struct siginfo, 128
 *     +724  retcode     popl; movl $119; int 0x80  +144  uc        flags, link, stack (12), sigcontext_32, sigmask (8)
 *                                                  +260  retcode   movl $173, %eax; int $0x80
 *
 * Above it the x87 and vector state: 112 bytes as FSAVE has them, then from a multiple of 64 that of fpu-frame.ts.
 * Source: Linux v4.15 arch/x86/include/asm/sigframe.h, arch/x86/ia32/ia32_signal.c, arch/x86/include/uapi/asm/sigcontext.h.
 */
const PLAIN = { context: 8, extraMask: 720, retcode: 724, size: 732 } as const;
const RT = { info: 16, uc: 144, stack: 152, context: 164, mask: 252, retcode: 260, size: 268 } as const;

/** Marks a handler that a 32-bit call set: its frame is one of these. Linux' own bit for it. */
export const SA_IA32_ABI = 0x0200_0000n;

/** Offsets in struct sigcontext_32 of the words that equal a word of pt_regs; 16-bit selectors apart. */
const WORDS: readonly (readonly [PtRegsWord, number])[] = [
  ['rdi', 16],
  ['rsi', 20],
  ['rbp', 24],
  ['rsp', 28],
  ['rbx', 32],
  ['rdx', 36],
  ['rcx', 40],
  ['rax', 44],
  ['rip', 56],
];
const SELECTORS = { gs: 0, fs: 4, es: 8, ds: 12, cs: 60, ss: 72 } as const;
const AT = { trap: 48, error: 52, flags: 64, spAtSignal: 68, fpstate: 76, oldMask: 80, cr2: 84 } as const;

/** Fields of a struct by name, offset and bytes, for those who look at one. */
type Fields = readonly (readonly [name: string, offset: number, size: number])[];
const contextFields = (base: number): Fields =>
  [
    ...Object.entries(SELECTORS).map(([name, offset]) => [name, base + offset, 2] as const),
    ...WORDS.map(([name, offset]) => [name.slice(1), base + offset, 4] as const),
    ['trapno', base + AT.trap, 4] as const,
    ['err', base + AT.error, 4] as const,
    ['flags', base + AT.flags, 4] as const,
    ['sp_at_signal', base + AT.spAtSignal, 4] as const,
    ['fpstate', base + AT.fpstate, 4] as const,
    ['oldmask', base + AT.oldMask, 4] as const,
    ['cr2', base + AT.cr2, 4] as const,
  ].toSorted(([, a], [, b]) => a - b);

/** struct sigframe_ia32, of a handler without SA_SIGINFO. */
export const SIGFRAME_IA32_FIELDS: Fields = [
  ['pretcode', 0, 4],
  ['sig', 4, 4],
  ...contextFields(PLAIN.context),
  ['extramask', PLAIN.extraMask, 4],
  ['retcode', PLAIN.retcode, 8],
];
/** struct rt_sigframe_ia32, of a handler with SA_SIGINFO. */
export const RT_SIGFRAME_IA32_FIELDS: Fields = [
  ['pretcode', 0, 4],
  ['sig', 4, 4],
  ['pinfo', 8, 4],
  ['puc', 12, 4],
  ['si_signo', RT.info, 4],
  ['si_errno', RT.info + 4, 4],
  ['si_code', RT.info + 8, 4],
  ['si_addr, si_pid, or what the signal has there', RT.info + 12, 4],
  ['uc_flags', RT.uc, 4],
  ['uc_link', RT.uc + 4, 4],
  ['uc_stack.ss_sp', RT.stack, 4],
  ['uc_stack.ss_flags', RT.stack + 4, 4],
  ['uc_stack.ss_size', RT.stack + 8, 4],
  ...contextFields(RT.context),
  ['uc_sigmask', RT.mask, 8],
  ['retcode', RT.retcode, 8],
];

const FSAVE_SIZE = 112;
const UC_FP_XSTATE = 1;
const MASK_32 = 0xffff_ffffn;
/** Flags that sigreturn takes from the frame: AC OF DF TF SF ZF AF PF CF and RF. Source: Linux v4.15 arch/x86/include/asm/sighandling.h. */
const FIX_EFLAGS = 0x5_0dd5n;
const CLEARED = 0x100n | 0x400n | 0x1_0000n;

/** Where the frame and the FPU state go; null where the alternate stack is too small. */
function place(
  state: SignalState,
  regs: PtRegs,
  handler: SignalHandler,
  size: number,
  fpuSize: number,
): { readonly frame: number; readonly fpu: number } | null {
  let sp = regs.rsp & MASK_32;
  const nested = state.onAlternateStack(sp);
  let entering = false;
  if ((handler.flags & SA.ONSTACK) !== 0n) {
    if (state.stackFlags(sp) === 0) {
      sp = state.alternateStack.sp + state.alternateStack.size;
      entering = true;
    }
  } else if (regs.ss !== USER_DS && (handler.flags & SA.RESTORER) === 0n && handler.restorer !== 0n) {
    // The legacy way to switch stacks: sa_restorer names the new one.
    sp = handler.restorer;
  }
  const fx = Number((sp - BigInt(fpuSize)) & MASK_32 & -64n);
  const fpu = fx - FSAVE_SIZE;
  const frame = Number((BigInt(fpu - size + 4) & MASK_32 & -16n) - 4n);
  const { sp: base, size: length } = state.alternateStack;
  if ((nested || entering) && !(BigInt(frame) > base && BigInt(frame) - base <= length)) return null;
  return { frame, fpu };
}

function put(kernel: Kernel, at: number, bytes: Uint8Array): boolean {
  return at >= 0 && kernel.memory.write(at, bytes) === bytes.length;
}

/** What FSAVE would have stored, made of the image of FXSAVE. Source: Linux v4.15 arch/x86/kernel/fpu/regset.c, convert_from_fxsr. */
function fsaveHeader(fx: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(FSAVE_SIZE);
  const from = new DataView(fx.buffer, fx.byteOffset, fx.length);
  const to = new DataView(bytes.buffer);
  const status = from.getUint16(2, true);
  to.setUint32(0, 0xffff_0000 | from.getUint16(0, true), true);
  to.setUint32(4, 0xffff_0000 | status, true);
  to.setUint32(8, 0xffff_0000 | tagWord(fx, status), true);
  to.setUint32(12, from.getUint32(8, true), true);
  to.setUint32(16, USER_SELECTOR_AND_OPCODE(from.getUint16(6, true)), true);
  to.setUint32(20, from.getUint32(16, true), true);
  to.setUint32(24, 0xffff_0000 | Number(USER_DS), true);
  for (let i = 0; i < 8; i++) bytes.set(fx.subarray(32 + i * 16, 42 + i * 16), 28 + i * 10);
  to.setUint16(108, status, true);
  to.setUint16(110, 0, true); // X86_FXSR_MAGIC: the image of FXSAVE follows
  return bytes;
}
const USER_SELECTOR_AND_OPCODE = (opcode: number): number => ((opcode << 16) | Number(USER32_CS)) >>> 0;

/** Two bits a register: 0 valid, 1 zero, 2 special, 3 empty, from the one bit that FXSAVE keeps. */
function tagWord(fx: Uint8Array, status: number): number {
  const view = new DataView(fx.buffer, fx.byteOffset, fx.length);
  const top = (status >> 11) & 7;
  let word = 0;
  for (let register = 0; register < 8; register++) {
    const at = 32 + ((register - top) & 7) * 16;
    const exponent = view.getUint16(at + 8, true) & 0x7fff;
    const mantissa = view.getBigUint64(at, true);
    const used = ((fx[4] >> register) & 1) !== 0;
    const isNormal = exponent !== 0x7fff && exponent !== 0 && mantissa >> 63n === 1n;
    const tag = !used ? 3 : isNormal ? 0 : exponent === 0 && mantissa === 0n ? 1 : 2;
    word |= tag << (register * 2);
  }
  return word;
}

/** struct siginfo with 32-bit pointers: the cause begins at offset 12, and `si_value` has 4 bytes. */
export function compatSiginfo(info: SignalInfo): Uint8Array {
  const wide = siginfoBytes(info);
  const bytes = new Uint8Array(128);
  bytes.set(wide.subarray(0, 12));
  const from = new DataView(wide.buffer);
  const to = new DataView(bytes.buffer);
  switch (info.cause.kind) {
    case 'kernel':
      break;
    case 'process':
      bytes.set(wide.subarray(16, 28), 12); // pid, uid, value
      break;
    case 'fault':
      to.setUint32(12, from.getUint32(16, true), true);
      break;
    case 'child':
      bytes.set(wide.subarray(16, 28), 12); // pid, uid, status
      to.setUint32(24, from.getUint32(32, true), true);
      to.setUint32(28, from.getUint32(40, true), true);
      break;
    case 'raw':
      bytes.set(wide.subarray(16, 28), 12);
      break;
  }
  return bytes;
}

function putContext(kernel: Kernel, view: DataView, at: number, contents: FrameContents, fpstate: number): void {
  const { regs, mask } = contents;
  const { cpu } = kernel.machine;
  const { trap } = kernel.current.signals;
  for (const segment of ['gs', 'fs', 'es', 'ds'] as const)
    view.setUint16(at + SELECTORS[segment], cpu.selector(segment), true);
  const word = (offset: number, value: bigint): void => view.setUint32(at + offset, Number(value & MASK_32), true);
  for (const [name, offset] of WORDS) word(offset, regs[name]);
  word(AT.trap, BigInt(trap.vector));
  word(AT.error, trap.errorCode);
  word(SELECTORS.cs, regs.cs & 0xffffn);
  word(AT.flags, regs.eflags);
  word(AT.spAtSignal, regs.rsp);
  word(SELECTORS.ss, regs.ss & 0xffffn);
  word(AT.fpstate, BigInt(fpstate));
  word(AT.oldMask, mask);
  word(AT.cr2, trap.cr2);
}

/** `popl %eax; movl $119, %eax; int $0x80` and `movl $173, %eax; int $0x80`: in the frame for debuggers, never executed. */
const RETCODE = [0x58, 0xb8, 0x77, 0, 0, 0, 0xcd, 0x80];
const RT_RETCODE = [0xb8, 0xad, 0, 0, 0, 0xcd, 0x80, 0];

/**
 * Writes the frame and returns the registers with which the handler starts; null when the stack cannot take it.
 * Source: Linux v4.15 arch/x86/ia32/ia32_signal.c, ia32_setup_frame and ia32_setup_rt_frame.
 */
export function writeSignalFrame32(kernel: Kernel, state: SignalState, contents: FrameContents): PtRegs | null {
  const { regs, handler, info, mask } = contents;
  const isRt = (handler.flags & SA.SIGINFO) !== 0n;
  const found = place(state, regs, handler, isRt ? RT.size : PLAIN.size, fpuFrameSize(kernel.machine));
  if (found === null) return null;
  const { frame, fpu } = found;
  const bytes = new Uint8Array(isRt ? RT.size : PLAIN.size);
  const view = new DataView(bytes.buffer);
  const restorer =
    (handler.flags & SA.RESTORER) === 0n
      ? vdso32Symbol(kernel, isRt ? '__kernel_rt_sigreturn' : '__kernel_sigreturn')
      : Number(handler.restorer & MASK_32);
  view.setUint32(0, restorer === 0 ? frame + (isRt ? RT.retcode : PLAIN.retcode) : restorer, true);
  view.setInt32(4, info.signal, true);
  putContext(kernel, view, isRt ? RT.context : PLAIN.context, contents, fpu);
  if (isRt) {
    view.setUint32(8, frame + RT.info, true);
    view.setUint32(12, frame + RT.uc, true);
    view.setUint32(RT.uc, usesXsave(kernel.machine) ? UC_FP_XSTATE : 0, true);
    bytes.set(compatSiginfo(info), RT.info);
    view.setUint32(RT.stack, Number(state.alternateStack.sp & MASK_32), true);
    view.setUint32(RT.stack + 4, state.alternateStack.flags, true);
    view.setUint32(RT.stack + 8, Number(state.alternateStack.size & MASK_32), true);
    view.setBigUint64(RT.mask, mask, true);
    bytes.set(RT_RETCODE, RT.retcode);
  } else {
    view.setUint32(PLAIN.extraMask, Number(mask >> 32n), true);
    bytes.set(RETCODE, PLAIN.retcode);
  }
  const fx = fpuFrame(kernel.machine);
  if (!put(kernel, fpu, fsaveHeader(fx)) || !put(kernel, fpu + FSAVE_SIZE, fx) || !put(kernel, frame, bytes))
    return null;
  kernel.machine.cpu.fpu.init();
  if ((state.alternateStack.flags & SS.AUTODISARM) !== 0) state.dropAlternateStack();
  loadUserSegment(kernel, 'ds', Number(USER_DS));
  loadUserSegment(kernel, 'es', Number(USER_DS));
  return {
    ...regs,
    rax: BigInt(info.signal),
    rdx: isRt ? BigInt(frame + RT.info) : 0n,
    rcx: isRt ? BigInt(frame + RT.uc) : 0n,
    rsp: BigInt(frame),
    rip: handler.handler & MASK_32,
    cs: USER32_CS,
    ss: USER_DS,
    eflags: regs.eflags & ~CLEARED,
  };
}

/**
 * What sigreturn (`isRt` false) and rt_sigreturn find at the stack pointer; null where it cannot be read. Loads the FPU and
 * the segment registers. Source: Linux v4.15 arch/x86/ia32/ia32_signal.c, ia32_restore_sigcontext.
 */
export function readSignalFrame32(kernel: Kernel, regs: PtRegs, isRt: boolean): RestoredFrame | null {
  const start = userAddress((regs.rsp & MASK_32) - (isRt ? 4n : 8n));
  const bytes = start === null ? null : kernel.memory.read(start, isRt ? RT.retcode : PLAIN.retcode);
  if (bytes === null) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const at = isRt ? RT.context : PLAIN.context;
  const word = (offset: number): bigint => BigInt(view.getUint32(offset, true));
  const restored = { ...regs };
  for (const [name, offset] of WORDS) restored[name] = word(at + offset);
  for (const segment of ['gs', 'fs', 'ds', 'es'] as const) {
    const selector = view.getUint16(at + SELECTORS[segment], true);
    loadUserSegment(kernel, segment, selector === 0 ? 0 : selector | 3);
  }
  restored.cs = BigInt(view.getUint16(at + SELECTORS.cs, true)) | 3n;
  restored.ss = BigInt(view.getUint16(at + SELECTORS.ss, true)) | 3n;
  restored.eflags = (regs.eflags & ~FIX_EFLAGS) | (word(at + AT.flags) & FIX_EFLAGS);
  restored.origRax = 0xffff_ffff_ffff_ffffn;
  const mask = isRt ? view.getBigUint64(RT.mask, true) : word(at + AT.oldMask) | (word(PLAIN.extraMask) << 32n);
  const { alternateStack } = kernel.current.signals;
  return {
    hasGoodFpu: loadFpu(kernel, view.getUint32(at + AT.fpstate, true)),
    regs: restored,
    mask,
    stack: isRt
      ? { sp: word(RT.stack), flags: view.getUint32(RT.stack + 4, true), size: word(RT.stack + 8) }
      : alternateStack,
  };
}

function loadFpu(kernel: Kernel, at: number): boolean {
  return loadFpuFrame(kernel, at === 0 ? 0n : BigInt(at + FSAVE_SIZE));
}
