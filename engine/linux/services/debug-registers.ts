import { ERRNO } from '../errno';
import type { Kernel } from './kernel';
import type { Task } from './task';

/** What a tracer has set for a task. Source: Linux v4.15 arch/x86/include/asm/processor.h, thread_struct. */
export interface DebugRegisters {
  /** DR0–DR3; null where none was set. */
  readonly addresses: (bigint | null)[];
  /** As PTRACE_PEEKUSER shows it. */
  dr7: bigint;
  /** What was met since the tracer cleared it. */
  dr6: bigint;
}

/** offsetof(struct user, u_debugreg), and the eight registers behind it. */
const OFFSET = 848n;
/** Addresses from here on are refused: TASK_SIZE_MAX. */
const END_OF_USER = 0x7fff_ffff_f000n;
/** Bits 10–15 and 63:32. Source: Linux v4.15 arch/x86/include/asm/debugreg.h, DR_CONTROL_RESERVED. */
const RESERVED = 0xffff_ffff_0000_fc00n;
const DR6_CLEAR = 0xffff_0ff0n;
const DR7_CLEAR = 0x400n;
const EXECUTE = 0;
const IO = 2;
const LENGTHS = [1n, 2n, 8n, 4n] as const;
const RF = 0x1_0000n;
const EFLAGS = 144n;

export const noDebugRegisters = (): DebugRegisters => ({ addresses: [null, null, null, null], dr7: 0n, dr6: 0n });

/** The register at an offset of struct user; null where it is none. */
export function debugRegisterAt(address: bigint): number | null {
  const index = Number((address - OFFSET) / 8n);
  return address >= OFFSET && index < 8 ? index : null;
}

/** Source: Linux v4.15 arch/x86/kernel/ptrace.c, ptrace_get_debugreg. */
export function peekDebugRegister({ debug }: Task, index: number): bigint {
  if (index < 4) return debug.addresses[index] ?? 0n;
  return index === 6 ? debug.dr6 : index === 7 ? debug.dr7 : 0n;
}

const isEnabled = (dr7: bigint, index: number): boolean => ((dr7 >> BigInt(2 * index)) & 3n) !== 0n;
const kindAt = (dr7: bigint, index: number): number => Number((dr7 >> BigInt(16 + 4 * index)) & 3n);
const lengthAt = (dr7: bigint, index: number): bigint => LENGTHS[Number((dr7 >> BigInt(18 + 4 * index)) & 3n)];

/** Whether Linux takes a breakpoint: of data of the program, at a multiple of its length; of code only of length 1. */
function isValid(dr7: bigint, index: number, address: bigint): boolean {
  const kind = kindAt(dr7, index);
  const length = lengthAt(dr7, index);
  if (kind === IO || (kind === EXECUTE && length !== 1n)) return false;
  return (address & (length - 1n)) === 0n && address + length <= END_OF_USER;
}

/**
 * PTRACE_POKEUSER of u_debugreg. DR4 and DR5 do not exist; DR6 is what the tracer sees, not the CPU's.
 * Source: Linux v4.15 arch/x86/kernel/ptrace.c, ptrace_set_debugreg; kernel/hw_breakpoint.c, validate_hw_breakpoint.
 */
export function pokeDebugRegister({ debug }: Task, index: number, value: bigint): number {
  if (index < 4) {
    const asked = isEnabled(debug.dr7, index) ? isValid(debug.dr7, index, value) : value < END_OF_USER;
    if (!asked) return -ERRNO.EINVAL;
    debug.addresses[index] = value;
    return 0;
  }
  if (index === 6) {
    debug.dr6 = value;
    return 0;
  }
  if (index !== 7) return -ERRNO.EIO;
  const dr7 = value & ~RESERVED;
  for (let n = 0; n < 4; n++) if (isEnabled(dr7, n) && !isValid(dr7, n, debug.addresses[n] ?? 0n)) return -ERRNO.EINVAL;
  debug.dr7 = dr7;
  return 0;
}

/** Puts a task's breakpoints into the CPU. modeled: a breakpoint register of the task is that of the CPU. */
export function loadDebugRegisters({ machine }: Kernel, { debug }: Task): void {
  const { cpu } = machine;
  for (const [index, address] of debug.addresses.entries()) cpu.setDr(index, address ?? 0n);
  cpu.setDr(7, debug.dr7 | DR7_CLEAR);
}

/**
 * The handler of #DB: takes DR6 and clears it; an instruction breakpoint is passed with RF in the flags of the frame.
 * @returns DR6. Source: Linux v4.15 arch/x86/kernel/traps.c, do_debug; kernel/hw_breakpoint.c, hw_breakpoint_handler.
 */
export function takeDebugStatus({ machine, current, memory }: Kernel, regs: bigint): bigint {
  const { cpu } = machine;
  const { debug } = current;
  const dr6 = cpu.dr(6);
  cpu.setDr(6, DR6_CLEAR);
  debug.dr6 = dr6 & ~DR6_CLEAR;
  const met = [0, 1, 2, 3].filter((index) => ((dr6 >> BigInt(index)) & 1n) === 1n);
  if (met.some((index) => isEnabled(debug.dr7, index) && kindAt(debug.dr7, index) === EXECUTE)) {
    const flags = memory.kernelWord(regs + EFLAGS);
    if (flags !== null) memory.setKernelWord(regs + EFLAGS, flags | RF);
  }
  return dr6;
}
