import { physAddr } from '../../core/address';
import type { Kernel } from './kernel';
import type { Task } from './task';

/** Source: Linux v4.15 arch/x86/include/asm/page_64_types.h. */
export const THREAD_SIZE = 0x4000;
const STACK_PAGES = THREAD_SIZE / 4096;

/**
 * What switch_to.S keeps of a task that does not run, at these offsets of its task_struct (asm-offsets.h, TASK_…).
 * modeled: the structure lies at the bottom of the kernel stack's pages, where struct thread_info lay up to v4.8.
 */
export const TASK = {
  flags: 0n,
  threadSp: 0x40n,
  cr3: 0x48n,
  stackTop: 0x50n,
  fsBase: 0x58n,
  gsBase: 0x60n,
  fsIndex: 0x68n,
  gsIndex: 0x6an,
  ds: 0x6cn,
  es: 0x6en,
  tls: 0x70n,
  ldt: 0x88n,
} as const;

/** Pages for a kernel stack with the task_struct at its bottom; null without memory. */
export function newKernelStack(kernel: Kernel): { readonly struct: bigint; readonly stackTop: bigint } | null {
  const at = kernel.frames.takeRun(STACK_PAGES);
  if (at === null) return null;
  const struct = kernel.directMap + BigInt(at);
  return {
    struct,
    stackTop: struct + BigInt(THREAD_SIZE) - (kernel.symbols.address('TOP_OF_KERNEL_STACK_PADDING') ?? 0n),
  };
}

export function releaseKernelStack(kernel: Kernel, task: Pick<Task, 'struct'>): void {
  // The first task's stack belongs to the image.
  if (task.struct === kernel.tasks.first.struct) return;
  kernel.frames.giveRun(physAddr(Number(task.struct - kernel.directMap)), STACK_PAGES);
}

/** The CR3 value under which a task runs: its tables, and the kernel's PCID where there are any. */
export const cr3Of = (kernel: Kernel, root: number): bigint => BigInt(root) | (kernel.machine.cpu.cr3 & 0x7ffn);

/** The table's address in CR3, without the bit that picks a half of the pair. Source: Linux v4.15 arch/x86/entry/calling.h. */
const ADDRESS_OF_PAIR = 0xf_ffff_ffff_e000n;

/** Whether CR3 names these tables, or with isolation the user's half of the pair. */
export const runsOn = (kernel: Kernel, root: number): boolean =>
  ((kernel.machine.cpu.cr3 ^ BigInt(root)) & ADDRESS_OF_PAIR) === 0n;

/** Tells switch_to.S under which tables a task runs. */
export function setAddressSpace(kernel: Kernel, task: Task, root: number): void {
  kernel.memory.setKernelWord(task.struct + TASK.cr3, cr3Of(kernel, root));
  kernel.memory.setKernelWord(task.struct + TASK.stackTop, task.stackTop);
}
