import { TASK_SIZE } from '../memory';

/** RLIMIT_STACK 8 MiB makes a gap of 128 MiB below the stack. */
const STACK_GAP = 0x800_0000;
/**
 * What a program may use, without randomization: the end of its addresses, top of the stack, top of the mmap area.
 * Source: Linux v4.15 arch/x86/include/asm/processor.h (IA32_PAGE_OFFSET), arch/x86/mm/mmap.c.
 */
export interface AddressLayout {
  readonly end: number;
  readonly stackTop: number;
  readonly mmapTop: number;
}
const layoutOf = (end: number, stackTop: number): AddressLayout => ({ end, stackTop, mmapTop: stackTop - STACK_GAP });
export const STACK_TOP = 0x7fff_ffff_f000;
export const LAYOUT_64 = layoutOf(TASK_SIZE, STACK_TOP);
/** Of 32-bit programs. */
export const LAYOUT_32 = layoutOf(0xffff_e000, 0xffff_e000);
