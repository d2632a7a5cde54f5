import type { CplChange } from '../core/events';
import type { Machine } from '../machine/machine';
import type { Atlas } from './atlas';
import { PT_REGS, ptRegsLabel } from './meaning';

/** A stack of ring 0, by what it is for; `end` is the first address behind it. */
export type KernelStack =
  | { readonly kind: 'task' | 'entry'; readonly end: bigint }
  /** The number in the TSS, 1 to 7. */
  | { readonly kind: 'interrupt'; readonly end: bigint; readonly ist: number };

/** What lies in a slot at the end of a stack where the ring changes. */
export interface CrossingSlot {
  readonly label: string;
  /** The CPU pushed it, or IRET will pop it. */
  readonly isIret: boolean;
}

const RSP = 4;
/** Offsets in the 64-bit TSS. Source: SDM Vol. 3A figure 7-11. */
const [TSS_RSP0, TSS_IST1] = [0x04n, 0x24n] as const;
/** No kernel stack is larger; stacks of interrupts and entries are within a page or less. */
const [TASK_SIZE, SMALL_SIZE] = [0x4000n, 0x1000n] as const;
const WORD = 8n;

/** Code that carries an IRET frame to the entry stack. Source: Linux v4.15 and later, arch/x86/entry/entry_64.S. */
const IRET_WAY: ReadonlySet<string> = new Set([
  'swapgs_restore_regs_and_return_to_usermode', 'native_iret', 'native_irq_return_iret', 'native_irq_return_ldt',
]); // prettier-ignore
/** Code that carries only RSP and RDI there. */
const SYSRET_WAY: ReadonlySet<string> = new Set(['syscall_return_via_sysret']);
/** From the end of the stack down. */
const IRET_LABELS = ['SS', 'RSP', 'RFLAGS', 'CS', 'RIP', 'RDI'] as const;
const SYSRET_LABELS = ['RSP', 'RDI'] as const;
/** Words that the CPU pushes when the ring changes: SS to RIP. */
const PUSHED = 5;

/** The stack that RSP is on, by the TSS and by where the task keeps its pt_regs; null in ring 3, and where RSP is on none. */
export function kernelStackOf({ cpu }: Machine, atlas: Atlas): KernelStack | null {
  if (cpu.cpl === 3) return null;
  const rsp = cpu.gpr[RSP];
  const holds = (end: bigint | null, size: bigint): end is bigint => end !== null && rsp <= end && end - rsp < size;
  const tss = cpu.segmentBase('tr');
  const task = atlas.topOfRegs;
  if (holds(task, TASK_SIZE)) return { kind: 'task', end: task };
  const entry = atlas.word(tss + TSS_RSP0);
  if (holds(entry, SMALL_SIZE)) return { kind: 'entry', end: entry };
  for (let ist = 1; ist <= 7; ist++) {
    const end = atlas.word(tss + TSS_IST1 + BigInt(ist - 1) * WORD);
    if (end !== 0n && holds(end, SMALL_SIZE)) return { kind: 'interrupt', end, ist };
  }
  return null;
}

/**
 * What a slot near the end of a kernel stack is; null: nothing that is known.
 * @param entry how ring 0 was entered; null where that is not known.
 */
export function crossingSlot(
  stack: KernelStack,
  address: bigint,
  { cpu }: Machine,
  atlas: Atlas,
  entry: CplChange | null,
): CrossingSlot | null {
  const index = Number((stack.end - address) / WORD) - 1;
  if (index < 0 || index >= PT_REGS.length) return null;
  const regs = ptRegsLabel(address, stack.end);
  if (regs === null) return null;
  if (stack.kind === 'task') return { label: regs, isIret: false };
  const code = atlas.symbolOf(cpu.rip)?.name ?? '';
  const isOut = stack.kind === 'entry';
  if (isOut && IRET_WAY.has(code)) return leaving(IRET_LABELS[index], index < PUSHED);
  if (isOut && SYSRET_WAY.has(code)) return leaving(SYSRET_LABELS[index], false);
  // SYSCALL and SYSENTER push nothing.
  if (isOut && (entry === null || entry === 'syscall' || entry === 'sysenter')) return null;
  return { label: regs, isIret: index < PUSHED };
}

/**
 * The slots that the CPU pushed for an exception or an interrupt within ring 0, each with its field, in the stack from `from` to
 * `end`. They are known by what the CPU alone makes so: the code and stack segments of ring 0, an RFLAGS, an address in the kernel,
 * and an RSP that is right above the frame, but for what aligns it to 16 bytes. Source: SDM Vol. 3A §6.14.2.
 */
export function nestedFrames(atlas: Atlas, from: bigint, end: bigint): ReadonlyMap<bigint, NestedField> {
  const found = new Map<bigint, NestedField>();
  const word = (at: bigint): bigint => atlas.word(at) ?? 0n;
  for (let at = from; at + FRAME <= end; at += WORD) {
    if (word(at + WORD) !== KERNEL_CS || !isFlags(word(at + 2n * WORD))) continue;
    const above = word(at + 3n * WORD) - (at + FRAME);
    const ss = word(at + 4n * WORD);
    if ((above !== 0n && above !== WORD) || (ss !== KERNEL_SS && ss !== 0n)) continue;
    if (atlas.symbolOf(word(at)) === null) continue;
    for (const [index, field] of NESTED_FIELDS.entries()) found.set(at + BigInt(index) * WORD, field);
  }
  return found;
}
const NESTED_FIELDS = ['RIP', 'CS', 'RFLAGS', 'RSP', 'SS'] as const;
export type NestedField = (typeof NESTED_FIELDS)[number];
const FRAME = WORD * BigInt(NESTED_FIELDS.length);
/** Source: Linux v4.15 arch/x86/include/asm/segment.h, __KERNEL_CS and __KERNEL_DS. */
const [KERNEL_CS, KERNEL_SS] = [0x10n, 0x18n] as const;
/** Bit 1 is always 1, and there is nothing from bit 22 on. Source: SDM Vol. 1 §3.4.3. */
const isFlags = (word: bigint): boolean => (word & 2n) !== 0n && word >> 22n === 0n;

const leaving = (label: string | undefined, isIret: boolean): CrossingSlot | null =>
  label === undefined ? null : { label, isIret };
