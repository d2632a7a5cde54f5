import { RFLAGS_DEFINED, RFLAGS_FIXED, flagMask } from '../../core/rflags';
import type { Instruction } from '../instruction';
import type { Sem } from '../sem';
import { isNotCanonical, requireRing0, undefinedInstruction } from './system-rules';

const LOADABLE = RFLAGS_DEFINED & ~RFLAGS_FIXED;
/** The flags SYSRET takes from R11. */
const SYSRET_FLAGS = 0x3c_7fd7n;
/** Cleared as the instruction starts (SDM Vol. 3B §17.3.1.1), so that R11 never has it; seen on AMD family 25. */
const RF = flagMask('RF');
const SCE = 0;
const LMA = 10;

const eferBit = <V>(s: Sem<V>, bit: number): V => s.and(s.shrU(s.msr('IA32_EFER'), s.lit(bit)), s.lit(1));

/** Selector fields of IA32_STAR: the half for SYSCALL starts at bit 32, that for SYSRET at bit 48. */
const starField = <V>(s: Sem<V>, bit: 32 | 48): V => s.zext(s.shrU(s.msr('IA32_STAR'), s.lit(bit)), 16);

function syscallSemantics<V>(s: Sem<V>): void {
  const is64 = s.form.mode === 64;
  if (!is64) s.faultIf(s.eqz(s.helper('isAmd')), '#UD', 'Intel knows SYSCALL in 64-bit code only');
  s.faultIf(s.eqz(eferBit(s, LMA)), '#UD', 'SYSCALL outside long mode');
  s.faultIf(s.eqz(eferBit(s, SCE)), '#UD', 'SYSCALL is not enabled (IA32_EFER.SCE = 0)');
  s.setGpr('rcx', s.nextRip());
  const target = s.msr(is64 ? 'IA32_LSTAR' : 'IA32_CSTAR');
  s.setGpr('r11', s.and(s.rflags(), s.not(s.lit(RF))));
  s.setRflags(s.and(s.rflags(), s.not(s.msr('IA32_FMASK'))), LOADABLE);
  const cs = s.and(starField(s, 32), s.lit(0xfffc));
  s.helper('loadSyscallSegments', cs, s.zext(s.add(starField(s, 32), s.lit(8)), 16), target);
}

function sysretSemantics<V>(s: Sem<V>): void {
  const is64 = s.form.operandWidth === 64;
  if (s.form.mode !== 64) undefinedInstruction(s, 'SYSRET outside 64-bit code');
  s.faultIf(s.eqz(eferBit(s, LMA)), '#UD', 'SYSRET outside long mode');
  s.faultIf(s.eqz(eferBit(s, SCE)), '#UD', 'SYSRET is not enabled (IA32_EFER.SCE = 0)');
  refuseUnderFred(s);
  requireRing0(s);
  const target = is64 ? s.gpr('rcx') : s.zext(s.gpr('rcx'), 32);
  s.setRflags(s.and(s.gpr('r11'), s.lit(SYSRET_FLAGS)), LOADABLE);
  const star = starField(s, 48);
  const cs = s.or(s.zext(is64 ? s.add(star, s.lit(16)) : star, 16), s.lit(3));
  const ss = s.or(s.zext(s.add(star, s.lit(8)), 16), s.lit(3));
  s.helper('loadSysretSegments', cs, ss, s.lit(is64 ? 1 : 0), target);
}

/** Under FRED, ERETU alone leads back to ring 3. Source: SDM Vol. 2B SYSRET, SYSEXIT. */
const refuseUnderFred = <V>(s: Sem<V>): void =>
  s.faultIf(s.helper('usesFred'), '#UD', `${s.form.mnemonic} does not exist while FRED is in force (CR4.FRED)`);

/** The selector base in IA32_SYSENTER_CS; #GP(0) where an operating system left it null, and FRED does not do without. */
function sysenterCs<V>(s: Sem<V>): V {
  const cs = s.and(s.msr('IA32_SYSENTER_CS'), s.lit(0xfffc));
  const isMissing = s.and(s.eqz(cs), s.eqz(s.helper('usesFred')));
  s.faultIf(isMissing, '#GP', 'IA32_SYSENTER_CS is null: the kernel offers no SYSENTER');
  return cs;
}

function sysenterSemantics<V>(s: Sem<V>): void {
  s.faultIf(s.and(s.helper('isAmd'), eferBit(s, LMA)), '#UD', 'AMD does not allow SYSENTER in long mode');
  const cs = sysenterCs(s);
  s.setRflags(s.lit(0), flagMask('IF') | flagMask('VM'));
  s.setGpr('rsp', s.msr('IA32_SYSENTER_ESP'));
  const target = s.msr('IA32_SYSENTER_EIP');
  s.helper('loadSyscallSegments', cs, s.zext(s.add(cs, s.lit(8)), 16), target);
}

function sysexitSemantics<V>(s: Sem<V>): void {
  const is64 = s.form.operandWidth === 64;
  s.faultIf(s.and(s.helper('isAmd'), eferBit(s, LMA)), '#UD', 'AMD does not allow SYSEXIT in long mode');
  refuseUnderFred(s);
  const base = sysenterCs(s);
  requireRing0(s);
  if (is64) {
    s.faultIf(isNotCanonical(s, s.gpr('rcx')), '#GP', 'SYSEXIT: the stack pointer in RCX is not canonical');
    s.faultIf(isNotCanonical(s, s.gpr('rdx')), '#GP', 'SYSEXIT: the target in RDX is not canonical');
  }
  s.setGpr('rsp', is64 ? s.gpr('rcx') : s.zext(s.gpr('rcx'), 32));
  const target = is64 ? s.gpr('rdx') : s.zext(s.gpr('rdx'), 32);
  const cs = s.or(s.zext(s.add(base, s.lit(is64 ? 32 : 16)), 16), s.lit(3));
  const ss = s.or(s.zext(s.add(base, s.lit(is64 ? 40 : 24)), 16), s.lit(3));
  s.helper('loadSysretSegments', cs, ss, s.lit(is64 ? 1 : 0), target);
}

const SYSRET_SUMMARY = 'Returns from ring 0 to ring 3: RIP from RCX, RFLAGS from R11. RSP stays as the kernel left it.';
const SYSRET_SOURCE = 'SDM Vol. 2B SYSRET; AMD APM Vol. 3 SYSRET';
const SYSEXIT_SUMMARY = 'Returns from ring 0 to ring 3: RIP from RDX, RSP from RCX.';

/** The fast ways into the kernel and out of it. */
export const systemCallInstructions: readonly Instruction[] = [
  {
    mnemonic: 'syscall',
    summary: 'Enters ring 0 at the address in IA32_LSTAR; RCX keeps the return address, R11 the flags, RSP stays.',
    source: 'SDM Vol. 2B SYSCALL; AMD APM Vol. 3 SYSCALL',
    semantics: syscallSemantics,
  },
  { mnemonic: 'sysret', summary: SYSRET_SUMMARY, source: SYSRET_SOURCE, semantics: sysretSemantics },
  { mnemonic: 'sysretq', summary: SYSRET_SUMMARY, source: SYSRET_SOURCE, semantics: sysretSemantics },
  {
    mnemonic: 'sysenter',
    summary: 'Enters ring 0 at IA32_SYSENTER_EIP with the stack of IA32_SYSENTER_ESP; saves nothing.',
    source: 'SDM Vol. 2B SYSENTER; AMD APM Vol. 3 SYSENTER',
    modeled: 'always as in IA-32e mode: the code entered is 64-bit',
    semantics: sysenterSemantics,
  },
  { mnemonic: 'sysexit', summary: SYSEXIT_SUMMARY, source: 'SDM Vol. 2B SYSEXIT', semantics: sysexitSemantics },
  { mnemonic: 'sysexitq', summary: SYSEXIT_SUMMARY, source: 'SDM Vol. 2B SYSEXIT', semantics: sysexitSemantics },
  {
    mnemonic: 'swapgs',
    summary: 'Exchanges the GS base with IA32_KERNEL_GS_BASE: the kernel finds its own data behind GS.',
    source: 'SDM Vol. 2B SWAPGS',
    semantics: (s) => {
      if (s.form.mode !== 64) undefinedInstruction(s, 'SWAPGS outside 64-bit code');
      refuseUnderFred(s);
      requireRing0(s);
      s.helper('swapGs');
    },
  },
];
