import { REGISTERS, registerNamed, type Register } from '../asm/registers';

/** What a register is for in Linux programs. Source: System V AMD64 psABI 3.2.1 and A.2.1. */
const ROLES: Readonly<Record<number, string>> = {
  0: 'Number of a system call, and its result; result of functions.',
  1: 'Fourth argument of functions. SYSCALL puts the return address here.',
  2: 'Third argument of functions and system calls.',
  3: 'Kept by functions.',
  4: 'The stack pointer.',
  5: 'The frame pointer, or any value; kept by functions.',
  6: 'Second argument of functions and system calls.',
  7: 'First argument of functions and system calls.',
  8: 'Fifth argument of functions and system calls.',
  9: 'Sixth argument of functions and system calls.',
  10: 'Fourth argument of system calls.',
  11: 'Scratch. SYSCALL puts RFLAGS here.',
  12: 'Kept by functions.',
  13: 'Kept by functions.',
  14: 'Kept by functions.',
  15: 'Kept by functions.',
};

const OTHERS: Readonly<Record<string, string>> = {
  segment: 'A segment register; in 64-bit mode only the bases of fs and gs count.',
  control: 'A control register of the processor; only ring 0 reads and writes it.',
  debug: 'A debug register: addresses of breakpoints, their state and their control.',
  st: 'A register of the x87 floating-point stack, 80 bits.',
  mm: 'An MMX register, 64 bits; the same storage as the x87 stack.',
  xmm: 'An SSE register, 128 bits; arguments and results of floating-point functions begin with xmm0.',
  ymm: 'An AVX register, 256 bits; its lower half is the xmm register of that number.',
  zmm: 'An AVX-512 register, 512 bits.',
  mask: 'An AVX-512 mask register, 64 bits.',
  ip: 'The instruction pointer: the address of the next instruction. It takes part in addresses only.',
};

/** One paragraph each: what it is, what it is part of, what it is for. Null for a name that is none. */
export function registerHelp(name: string): readonly string[] | null {
  const register = registerNamed(name.replace('%', ''));
  if (register === undefined) return null;
  const title = `**${register.name}** — ${register.bits} bits`;
  if (!register.class.startsWith('gpr')) return [title, OTHERS[register.class] ?? ''];
  const number = register.class === 'gpr8high' ? register.number - 4 : register.number;
  return [title, partOf(register, number), ROLES[number] ?? ''];
}

function partOf({ class: own }: Register, number: number): string {
  const of = (wanted: string): string | undefined =>
    [...REGISTERS.values()].find((other) => other.class === wanted && other.number === number)?.name;
  const whole = of('gpr64') ?? '';
  switch (own) {
    case 'gpr64':
      return `Its lower halves are ${of('gpr32')} (32 bits), ${of('gpr16')} (16) and ${of('gpr8')} (8).`;
    case 'gpr32':
      return `The lower half of ${whole}; writing it clears the upper half.`;
    case 'gpr16':
      return `The lowest 16 bits of ${whole}; writing it leaves the others as they are.`;
    case 'gpr8':
      return `The lowest 8 bits of ${whole}; writing it leaves the others as they are.`;
    default:
      return `Bits 8 to 15 of ${whole}; cannot stand in one instruction with r8 to r15.`;
  }
}

export const registerSummary = (name: string): string => registerHelp(name)?.[2] ?? registerHelp(name)?.[1] ?? '';
