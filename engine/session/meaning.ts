import { hex } from '../core/address';
import type { MsrName } from '../core/msrs';
import type { FlagName } from '../core/rflags';
import { flagNames } from '../core/rflags';

/** Flags in words, set and clear. Source: SDM Vol. 1 §3.4.3. */
const FLAG_WORDS: Readonly<Record<FlagName, readonly [set: string, clear: string]>> = {
  CF: ['carry out of the top bit, or borrow', 'no carry'],
  PF: ['low byte has an even number of ones', 'low byte has an odd number of ones'],
  AF: ['carry out of bit 3', 'no carry out of bit 3'],
  ZF: ['result was zero', 'result was not zero'],
  SF: ['result was negative (top bit set)', 'result was not negative'],
  TF: ['trap after each instruction', 'no single-stepping'],
  IF: ['interrupts are accepted', 'interrupts are held'],
  DF: ['string instructions go down', 'string instructions go up'],
  OF: ['signed result did not fit', 'signed result fits'],
  NT: ['nested task', 'no nested task'],
  RF: ['instruction breakpoints held once', 'instruction breakpoints active'],
  VM: ['virtual-8086 mode', 'no virtual-8086 mode'],
  AC: ['alignment checks; SMAP suspended', 'no alignment checks; SMAP in force'],
  VIF: ['virtual interrupt flag', 'no virtual interrupt flag'],
  VIP: ['virtual interrupt pending', 'no virtual interrupt pending'],
  ID: ['CPUID can be toggled', 'CPUID bit clear'],
};

export const flagMeaning = (flag: FlagName, set: boolean): string => FLAG_WORDS[flag][set ? 0 : 1];

const EFER_BITS: readonly (readonly [number, string])[] = [
  [0, 'SCE'],
  [8, 'LME'],
  [10, 'LMA'],
  [11, 'NXE'],
];

const bitNames = (value: bigint, bits: readonly (readonly [number, string])[]): string =>
  bits
    .filter(([bit]) => ((value >> BigInt(bit)) & 1n) === 1n)
    .map(([, name]) => name)
    .join(' ') || 'none set';

/** The selectors SYSCALL and SYSRET take out of IA32_STAR. Source: SDM Vol. 2B SYSCALL, SYSRET. */
function starMeaning(star: bigint): string {
  const enter = (star >> 32n) & 0xffffn;
  const leave = (star >> 48n) & 0xffffn;
  const selectors = [enter & 0xfffcn, enter + 8n, (leave + 16n) | 3n, (leave + 8n) | 3n].map(hex);
  return `SYSCALL: CS ${selectors[0]}, SS ${selectors[1]}; SYSRET: CS ${selectors[2]}, SS ${selectors[3]}`;
}

const clearedWords = (flags: readonly string[]): string =>
  flags.length === 0 ? 'SYSCALL clears no flag' : `SYSCALL clears ${flags.join(' ')}`;

/** The MSRs that hold an address. */
const ADDRESSES: ReadonlySet<MsrName> = new Set([
  'IA32_LSTAR',
  'IA32_CSTAR',
  'IA32_SYSENTER_EIP',
  'IA32_SYSENTER_ESP',
  'IA32_GS_BASE',
  'IA32_KERNEL_GS_BASE',
  'IA32_FS_BASE',
]);
export const holdsAddress = (name: MsrName): boolean => ADDRESSES.has(name);

/** What the value of an MSR means, in words; empty where it is an address or there is nothing to say. */
export function msrMeaning(name: MsrName, value: bigint): string {
  switch (name) {
    case 'IA32_STAR':
      return starMeaning(value);
    case 'IA32_FMASK':
      return clearedWords([...flagNames(value), ...((value & 0x3000n) === 0n ? [] : ['IOPL'])]);
    case 'IA32_EFER':
      return bitNames(value, EFER_BITS);
    case 'IA32_SYSENTER_CS':
      return value === 0n ? 'SYSENTER is not set up' : `SYSENTER: CS ${hex(value)}`;
    default:
      return '';
  }
}

/** pt_regs from the top of the stack down, as the entry paths push it. Source: Linux v4.15 arch/x86/include/asm/ptrace.h. */
export const PT_REGS = ['ss', 'sp', 'flags', 'cs', 'ip', 'orig_ax', 'di', 'si', 'dx', 'cx', 'ax', 'r8', 'r9', 'r10', 'r11', 'bx', 'bp', 'r12', 'r13', 'r14', 'r15'] as const; // prettier-ignore

/** Label of the slot `address` when a pt_regs frame ends at `top`, else null. */
export function ptRegsLabel(address: bigint, top: bigint): string | null {
  const index = (top - address) / 8n - 1n;
  if (address >= top || index >= BigInt(PT_REGS.length) || (top - address) % 8n !== 0n) return null;
  return `pt_regs.${PT_REGS[Number(index)]}`;
}
