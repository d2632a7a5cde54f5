import type { GuestMemory } from '../memory';

/** Words of struct pt_regs in order. Source: Linux v4.15 arch/x86/include/uapi/asm/ptrace.h; asm-offsets.h. */
const WORDS = [
  'r15',
  'r14',
  'r13',
  'r12',
  'rbp',
  'rbx',
  'r11',
  'r10',
  'r9',
  'r8',
  'rax',
  'rcx',
  'rdx',
  'rsi',
  'rdi',
  'origRax',
  'rip',
  'cs',
  'eflags',
  'rsp',
  'ss',
] as const;

export type PtRegsWord = (typeof WORDS)[number];
export type PtRegs = Record<PtRegsWord, bigint>;

export const SIZEOF_PTREGS = BigInt(WORDS.length * 8);
const MASK = 0xffff_ffff_ffff_ffffn;

/** The user's registers in a frame on a kernel stack; null where there is none (the kernel was edited). */
export function readPtRegs(memory: GuestMemory, at: bigint): PtRegs | null {
  const regs: Partial<PtRegs> = {};
  for (const [index, name] of WORDS.entries()) {
    const word = memory.kernelWord((at + BigInt(index * 8)) & MASK);
    if (word === null) return null;
    regs[name] = word;
  }
  return regs as PtRegs;
}

/** Puts the registers back; what the way out restores. */
export function writePtRegs(memory: GuestMemory, at: bigint, regs: PtRegs): void {
  for (const [index, name] of WORDS.entries()) memory.setKernelWord((at + BigInt(index * 8)) & MASK, regs[name] & MASK);
}
