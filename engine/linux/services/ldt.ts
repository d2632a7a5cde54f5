import type { PhysAddr } from '../../core/address';
import { PAGE_SIZE, physAddr } from '../../core/address';
import { loadLocalTable } from '../../machine/descriptors';
import { ERRNO } from '../errno';
import { writePhysical } from '../memory';
import { copyFrom, copyTo } from './files';
import type { Kernel, Outcome } from './kernel';
import { TASK } from './kernel-stack';
import type { Mm } from './mm';
import type { Task } from './task';
import { USER_DESC_SIZE, descriptorOf, isEmptyDesc, readUserDesc } from './user-desc';

/** Source: Linux v4.15 arch/x86/include/uapi/asm/ldt.h. */
const MAX_ENTRIES = 8192;
const ENTRY_SIZE = 8;
const LDT_SELECTOR = 0x50;
const GDT_PAGE = 0x1000n;
/**
 * Where a table is mapped under page-table isolation: the CPU reads it while ring 3 runs, so the user's page tables must
 * show it. Source: Linux v4.15 arch/x86/include/asm/pgtable_64_types.h, LDT_BASE_ADDR; arch/x86/kernel/ldt.c, map_ldt_struct.
 */
const LDT_BASE = 0xffff_fe80_0000_0000n;
const LDT_TOP_INDEX = Number((LDT_BASE >> 39n) & 0x1ffn);
/** Present, writable, accessed, dirty; not for ring 3, not global. */
const ENTRY_BITS = 0x63n;

/** The local descriptor table of an address space. */
export class Ldt {
  /** Page tables that show it under isolation. */
  private readonly tables: PhysAddr[] = [];

  private constructor(
    readonly kernel: Kernel,
    readonly entries: bigint[],
    readonly frames: PhysAddr,
    readonly pages: number,
    /** Where the CPU finds it. */
    readonly base: bigint,
  ) {}

  /** A table with these descriptors for an address space; null without memory. */
  static create(kernel: Kernel, mm: Mm, entries: bigint[]): Ldt | null {
    const pages = Math.ceil((entries.length * ENTRY_SIZE) / PAGE_SIZE);
    const frames = kernel.frames.takeRun(pages);
    if (frames === null) return null;
    const isolated = kernel.boot.pti;
    const base = isolated ? LDT_BASE : BigInt.asUintN(64, kernel.directMap + BigInt(frames));
    const ldt = new Ldt(kernel, entries, frames, pages, base);
    writePhysical(kernel.machine, frames, new Uint8Array(BigUint64Array.from(entries).buffer));
    if (!isolated || ldt.#show(mm)) return ldt;
    ldt.release();
    return null;
  }

  #show(mm: Mm): boolean {
    const { ram } = this.kernel.machine;
    let table: PhysAddr | null = null;
    for (let level = 0; level < 3; level++) {
      const next = this.kernel.frames.take();
      if (next === null) return false;
      this.tables.push(next);
      if (table !== null) ram.write(table, BigInt(next) | ENTRY_BITS, 64);
      table = next;
    }
    const [top, , last] = this.tables;
    for (let page = 0; page < this.pages; page++)
      ram.write(physAddr(last + page * 8), BigInt(this.frames + page * PAGE_SIZE) | ENTRY_BITS | (1n << 63n), 64);
    for (const root of [mm.tables.root, mm.tables.root + PAGE_SIZE])
      ram.write(physAddr(root + LDT_TOP_INDEX * 8), BigInt(top) | ENTRY_BITS, 64);
    this.kernel.machine.mmu.flushAll();
    return true;
  }

  release(): void {
    for (const table of this.tables) this.kernel.frames.give(table);
    this.kernel.frames.giveRun(this.frames, this.pages);
  }

  /** The two words of its descriptor in the GDT. */
  get descriptor(): readonly [bigint, bigint] {
    const limit = BigInt(this.entries.length * ENTRY_SIZE - 1);
    const { base } = this;
    const low = limit | ((base & 0xff_ffffn) << 16n) | (0x82n << 40n) | (((base >> 24n) & 0xffn) << 56n);
    return [low, base >> 32n];
  }
}

/** Tells the task's structure, and for the current task the GDT and LDTR, which table there is. */
function install(kernel: Kernel, task: Task, ldt: Ldt | null): void {
  const { memory } = kernel;
  const words = ldt?.descriptor ?? ([0n, 0n] as const);
  const area = kernel.symbols.address('per_cpu_area');
  for (const [index, word] of words.entries()) {
    const at = BigInt(index * 8);
    memory.setKernelWord(task.struct + TASK.ldt + at, word);
    if (task === kernel.current && area !== null)
      memory.setKernelWord(area + GDT_PAGE + BigInt(LDT_SELECTOR) + at, word);
  }
  if (task === kernel.current) loadLocalTable(kernel.machine, ldt === null ? 0 : LDT_SELECTOR);
}

/** A new program has none. */
export function dropLdt(kernel: Kernel, task: Task): void {
  install(kernel, task, null);
}

/**
 * A child has its own copy. Source: Linux v4.15 arch/x86/kernel/ldt.c, ldt_dup_context. modeled: without memory for it the
 * child has none, where Linux lets fork fail.
 */
export function copyLdt(kernel: Kernel, from: Mm, to: Mm, child: Task): void {
  if (from.ldt === null || from === to) return;
  to.ldt = Ldt.create(kernel, to, from.ldt.entries.slice());
  install(kernel, child, to.ldt);
}

/**
 * modify_ldt: 0 reads, 1 and 0x11 write an entry, 2 reads the default table. Anything else is -ENOSYS. The result has 32
 * bits: a 64-bit program sees 4294967274 for -EINVAL (v4.15 on).
 * Source: Linux v4.15 arch/x86/kernel/ldt.c.
 */
export function modifyLdt(kernel: Kernel, [func, pointer, size]: readonly bigint[]): Outcome {
  const result = doModifyLdt(kernel, Number(BigInt.asIntN(32, func)), pointer, size);
  return kernel.atLeast(4, 15) ? BigInt.asUintN(32, BigInt(result)) : result;
}

function doModifyLdt(kernel: Kernel, func: number, pointer: bigint, size: bigint): number {
  switch (func) {
    case 0:
      return readLdt(kernel, pointer, size);
    case 1:
      return writeLdt(kernel, pointer, size, true);
    case 2: {
      const bytes = size > 128n ? 128 : Number(size);
      return copyTo(kernel, pointer, new Uint8Array(bytes)) === 0 ? bytes : -ERRNO.EFAULT;
    }
    case 0x11:
      return writeLdt(kernel, pointer, size, false);
    default:
      return -ERRNO.ENOSYS;
  }
}

function readLdt(kernel: Kernel, pointer: bigint, size: bigint): number {
  const ldt = kernel.mm?.ldt ?? null;
  if (ldt === null) return 0;
  const length = Math.min(Number(size > 0x1_0000n ? 0x1_0000n : size), MAX_ENTRIES * ENTRY_SIZE);
  const bytes = new Uint8Array(length);
  bytes.set(new Uint8Array(BigUint64Array.from(ldt.entries).buffer).subarray(0, length));
  return copyTo(kernel, pointer, bytes) === 0 ? length : -ERRNO.EFAULT;
}

function writeLdt(kernel: Kernel, pointer: bigint, size: bigint, oldMode: boolean): number {
  const { mm } = kernel;
  if (size !== BigInt(USER_DESC_SIZE) || mm === null) return -ERRNO.EINVAL;
  const bytes = copyFrom(kernel, pointer, USER_DESC_SIZE);
  if (bytes === null) return -ERRNO.EFAULT;
  const desc = readUserDesc(bytes);
  if (desc.entry >= MAX_ENTRIES) return -ERRNO.EINVAL;
  if (desc.contents === 3 && (oldMode || !desc.notPresent)) return -ERRNO.EINVAL;
  const clears = (oldMode && desc.base === 0 && desc.limit === 0) || isEmptyDesc(desc);
  const entries = mm.ldt?.entries.slice() ?? [];
  while (entries.length <= desc.entry) entries.push(0n);
  entries[desc.entry] = clears ? 0n : descriptorOf(desc, !oldMode);
  const ldt = Ldt.create(kernel, mm, entries);
  if (ldt === null) return -ERRNO.ENOMEM;
  mm.ldt?.release();
  mm.ldt = ldt;
  for (const task of kernel.tasks.all) if (task.mm === mm) install(kernel, task, ldt);
  return 0;
}
