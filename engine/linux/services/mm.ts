import { PAGE_SIZE } from '../../core/address';
import type { PhysAddr } from '../../core/address';
import { ERRNO } from '../errno';
import type { Frames } from '../memory';
import { TASK_SIZE, writePhysical } from '../memory';
import { physAddr } from '../../core/address';
import type { Machine } from '../../machine/machine';
import type { Ldt } from './ldt';
import { LAYOUT_64 } from './address-layout';
import type { PageTables } from './page-tables';
import { ResidentPages } from './resident-pages';
import type { Backing, Vma } from './vma';
import { PROT, SharedPages, VmaList, movedTo, pageDown, pageUp, permits } from './vma';

export { LAYOUT_32, LAYOUT_64, STACK_TOP } from './address-layout';
export type { AddressLayout } from './address-layout';
export { PROT } from './vma';
export type { Backing } from './vma';

export type PageFaultOutcome = 'mapped' | 'unmapped' | 'denied' | 'bus' | 'out of memory';

/** vm.max_map_count and vm.mmap_min_addr. Source: Linux v4.15 include/linux/mm.h; security/Kconfig. */
const MAX_MAP_COUNT = 65_530;
const MMAP_MIN_ADDR = 0x1_0000;
const STACK_LIMIT = 0x80_0000;
const STACK_GUARD = 256 * PAGE_SIZE;
/** Pages of a program's own bytes that are mapped when it is loaded. */
const PREFAULT_PAGES = 256;

/**
 * An address space: stretches with rights, pages given at the first touch, and shared with children until one writes.
 * All methods that Linux lets fail return a negative error number. Source: Linux v4.15 mm/mmap.c, mm/mprotect.c,
 * mm/mremap.c, mm/memory.c, arch/x86/mm/fault.c. modeled: no address randomization, overcommit refuses what is larger than
 * all memory.
 */
export class Mm {
  private readonly vmas = new VmaList();
  private readonly pages: ResidentPages;
  private brkStart = 0;
  private brkEnd = 0;
  /** Tasks that run in it. */
  users = 1;
  /** Set by execve before anything is mapped. */
  layout = LAYOUT_64;
  /** READ_IMPLIES_EXEC of the personality: every new stretch that can be read can be run. */
  readImpliesExec = false;
  /** Where the vDSO of a 32-bit program is; 0 for nowhere. */
  vdso32 = 0;
  /** What modify_ldt made. */
  ldt: Ldt | null = null;

  constructor(
    readonly machine: Machine,
    readonly frames: Frames,
    readonly tables: PageTables,
  ) {
    this.pages = new ResidentPages(machine, frames, tables);
  }

  /** Pages present now. */
  get resident(): number {
    return this.pages.count;
  }
  get stretches(): readonly Vma[] {
    return this.vmas.all;
  }
  find(address: number): Vma | undefined {
    return this.vmas.find(address);
  }

  // ---- the program's own memory

  #rights(prot: number): number {
    return this.readImpliesExec && (prot & PROT.READ) !== 0 ? prot | PROT.EXEC : prot;
  }

  /** Maps a segment of a program. Where two share a page, it gets the rights of both. False without memory. */
  mapSegment(address: number, size: number, bytes: Uint8Array, prot: number): boolean {
    const start = pageDown(address);
    const end = pageUp(address + size);
    const shared = this.vmas.find(start);
    if (shared !== undefined && !this.#mergeSharedPage(start, address, bytes, prot)) return false;
    const from = shared === undefined ? start : start + PAGE_SIZE;
    if (from < end) {
      const backing: Backing = {
        read: (offset, length) => bytes.subarray(offset, offset + length),
        size: () => bytes.length,
        base: address,
        zeroTail: true,
      };
      this.vmas.insert({ start: from, end, prot: this.#rights(prot), stack: false, backing });
      const withBytes = Math.min(end, pageUp(address + bytes.length), from + PREFAULT_PAGES * PAGE_SIZE);
      for (let at = from; at < withBytes; at += PAGE_SIZE) {
        const vma = this.vmas.find(at);
        if (vma === undefined || !this.pages.fill(vma, at / PAGE_SIZE)) return false;
      }
    }
    this.brkStart = this.brkEnd = Math.max(this.brkEnd, end);
    return true;
  }

  #mergeSharedPage(page: number, address: number, bytes: Uint8Array, prot: number): boolean {
    this.vmas.splitAt(page);
    this.vmas.splitAt(page + PAGE_SIZE);
    const vma = this.vmas.find(page);
    if (vma === undefined) return false;
    vma.prot |= this.#rights(prot);
    if (this.pages.get(page / PAGE_SIZE) === undefined && !this.pages.fill(vma, page / PAGE_SIZE)) return false;
    const frame = this.pages.get(page / PAGE_SIZE);
    if (frame === undefined) return false;
    const here = bytes.subarray(0, page + PAGE_SIZE - address);
    writePhysical(this.machine, physAddr(frame + address - page), here);
    return this.pages.setEntry(vma, page / PAGE_SIZE, frame);
  }

  /** The stack's first stretch, as large as execve makes it. */
  mapStack(isExecutable: boolean): void {
    this.vmas.insert({
      start: this.layout.stackTop - 33 * PAGE_SIZE,
      end: this.layout.stackTop,
      prot: this.#rights(PROT.READ | PROT.WRITE) | (isExecutable ? PROT.EXEC : 0),
      stack: true,
      backing: null,
    });
  }

  // ---- pages

  /** The stack's stretch, grown down to `address`; undefined when that is too far. `sp` is the user's RSP, if known. */
  #growStack(address: number, sp: number | null): Vma | undefined {
    const at = this.vmas.all.findIndex((vma) => vma.start > address);
    const stack = at < 0 ? undefined : this.vmas.all[at];
    if (stack === undefined || !stack.stack) return undefined;
    // A touch far below RSP is a stray pointer, not growth (v4.15: 64 KiB and 32 words).
    if (sp !== null && address + 65536 + 256 < sp) return undefined;
    const start = pageDown(address);
    if (this.layout.stackTop - start > STACK_LIMIT) return undefined;
    const below = this.vmas.all[at - 1];
    if (below !== undefined && below.prot !== 0 && start - below.end < STACK_GUARD) return undefined;
    stack.start = start;
    return stack;
  }

  /** What the page-fault handler does for an address of the user's half. */
  fault(address: number, access: 'read' | 'write' | 'execute', sp: number | null = null): PageFaultOutcome {
    if (address < 0 || address >= this.layout.end) return 'unmapped';
    const vma = this.vmas.find(address) ?? this.#growStack(address, sp);
    if (vma === undefined) return 'unmapped';
    const page = Math.floor(address / PAGE_SIZE);
    const frame = this.pages.get(page);
    // As Linux: what is absent is brought in for whoever may do anything with it, a fetch included, which then faults again.
    if (!permits(vma, access === 'execute' && frame === undefined ? 'read' : access)) return 'denied';
    if (frame !== undefined) {
      if (access === 'write' && vma.shared === undefined && this.frames.isShared(frame))
        return this.pages.copy(vma, page, frame) ? 'mapped' : 'out of memory';
      if (this.tables.has(page, frame, this.pages.isWritable(vma, frame), (vma.prot & PROT.EXEC) !== 0))
        return 'denied';
      return this.pages.setEntry(vma, page, frame) ? 'mapped' : 'out of memory';
    }
    const { backing } = vma;
    if (backing !== null && !backing.zeroTail && page * PAGE_SIZE - backing.base >= backing.size()) return 'bus';
    return this.pages.fill(vma, page) ? 'mapped' : 'out of memory';
  }

  /** `length` bytes inside one page as the program would read them, or null; makes nothing present. */
  peek(address: number, length: number): Uint8Array | null {
    const vma = this.vmas.find(address);
    if (vma === undefined || !permits(vma, 'read')) return null;
    const frame = this.pages.get(Math.floor(address / PAGE_SIZE));
    const inPage = address % PAGE_SIZE;
    if (frame !== undefined) return this.machine.ram.bytes.slice(frame + inPage, frame + inPage + length);
    const out = new Uint8Array(length);
    const { backing } = vma;
    const offset = backing === null ? -1 : address - backing.base;
    if (backing !== null && offset >= 0) out.set(backing.read(offset, length));
    return out;
  }

  /**
   * Writes for a debugger or the loader: the mapping's rights do not matter, only that there is one (FOLL_FORCE).
   * @returns how many bytes found memory.
   */
  force(address: number, bytes: Uint8Array): number {
    let done = 0;
    while (done < bytes.length) {
      const at = address + done;
      const vma = this.vmas.find(at) ?? this.#growStack(at, null);
      const page = Math.floor(at / PAGE_SIZE);
      if (vma === undefined || (this.pages.get(page) === undefined && !this.pages.fill(vma, page))) break;
      let frame = this.pages.get(page);
      if (frame !== undefined && vma.shared === undefined && this.frames.isShared(frame)) {
        if (!this.pages.copy(vma, page, frame)) break;
        frame = this.pages.get(page);
      }
      if (frame === undefined) break;
      const size = Math.min(bytes.length - done, PAGE_SIZE - (at % PAGE_SIZE));
      writePhysical(this.machine, physAddr(frame + (at % PAGE_SIZE)), bytes.subarray(done, done + size));
      done += size;
    }
    return done;
  }

  // ---- lives of address spaces

  /** The same address space on tables of a child's own; null without memory. Source: Linux v4.15 kernel/fork.c, dup_mmap. */
  fork(tables: PageTables): Mm | null {
    const child = new Mm(this.machine, this.frames, tables);
    child.layout = this.layout;
    child.vdso32 = this.vdso32;
    child.readImpliesExec = this.readImpliesExec;
    child.brkStart = this.brkStart;
    child.brkEnd = this.brkEnd;
    for (const vma of this.vmas.all) {
      vma.shared?.object.use();
      child.vmas.insert({ ...vma });
    }
    let vma: Vma | undefined;
    for (const [page, frame] of this.pages.entries) {
      const at = page * PAGE_SIZE;
      if (vma === undefined || at < vma.start || at >= vma.end) vma = this.vmas.find(at);
      if (vma === undefined) continue;
      if (!child.pages.adopt(vma, page, frame)) {
        child.release();
        return null;
      }
      if (vma.shared === undefined && (vma.prot & PROT.WRITE) !== 0) this.pages.setEntry(vma, page, frame);
    }
    return child;
  }

  /** Gives back all pages and tables but the root. */
  release(): void {
    this.pages.release();
    this.vmas.remove(0, TASK_SIZE);
    this.ldt?.release();
    this.ldt = null;
  }

  /** The highest place for `size` bytes in the mmap area, or null. */
  freeRange(size: number): number | null {
    return this.vmas.gap(size, MMAP_MIN_ADDR, this.layout.mmapTop);
  }

  /** Shows the program pages of the kernel's; `frames` stay theirs. */
  mapKernelPages(address: number, frames: readonly PhysAddr[], prot: number, name: string): boolean {
    const vma: Vma = {
      start: address,
      end: address + frames.length * PAGE_SIZE,
      prot,
      stack: false,
      backing: null,
      name,
    };
    this.vmas.insert(vma);
    return frames.every((frame, index) => this.pages.adopt(vma, address / PAGE_SIZE + index, frame));
  }

  // ---- system calls; sizes are bytes as the user gave them

  #unmapRange(start: number, end: number): void {
    this.vmas.splitAt(start);
    this.vmas.splitAt(end);
    this.pages.drop(start / PAGE_SIZE, end / PAGE_SIZE);
    this.vmas.remove(start, end);
  }

  munmap(address: number, size: number): number {
    if (address % PAGE_SIZE !== 0 || size <= 0 || address > this.layout.end || size > this.layout.end - address)
      return -ERRNO.EINVAL;
    this.#unmapRange(address, pageUp(address + size));
    return 0;
  }

  /** The address, or a negative error number. `size` is a multiple of the page size after rounding up here. */
  mmap(
    hint: number,
    bytes: number,
    prot: number,
    fixed: boolean,
    backing: Omit<Backing, 'base'> | null,
    shared = false,
  ): number {
    const size = pageUp(bytes);
    if (size === 0) return -ERRNO.EINVAL;
    if (size > this.layout.end) return -ERRNO.ENOMEM;
    if (this.vmas.length >= MAX_MAP_COUNT) return -ERRNO.ENOMEM;
    if ((prot & PROT.WRITE) !== 0 && size / PAGE_SIZE > this.frames.free + this.frames.used) return -ERRNO.ENOMEM;
    let start = pageDown(hint);
    if (fixed) {
      if (hint % PAGE_SIZE !== 0) return -ERRNO.EINVAL;
      if (start > this.layout.end - size) return -ERRNO.ENOMEM;
      if (start < MMAP_MIN_ADDR) return -ERRNO.EPERM;
      this.#unmapRange(start, start + size);
    } else if (
      start < MMAP_MIN_ADDR ||
      start > this.layout.end - size ||
      this.vmas.inside(start, start + size).length > 0
    ) {
      const gap = this.vmas.gap(size, MMAP_MIN_ADDR, this.layout.mmapTop);
      if (gap === null) return -ERRNO.ENOMEM;
      start = gap;
    }
    this.vmas.insert({
      start,
      end: start + size,
      prot: this.#rights(prot & 7),
      stack: false,
      backing: backing === null ? null : { ...backing, base: start },
      ...(shared && backing === null ? { shared: { object: new SharedPages(this.frames), base: start } } : {}),
    });
    return start;
  }

  /** Source: Linux v4.15 mm/mremap.c; flags MREMAP_MAYMOVE 1 and MREMAP_FIXED 2. */
  mremap(address: number, oldBytes: number, newBytes: number, flags: number, wish: number): number {
    const mayMove = (flags & 1) !== 0;
    const fixed = (flags & 2) !== 0;
    if ((flags & ~3) !== 0 || (fixed && !mayMove) || address % PAGE_SIZE !== 0) return -ERRNO.EINVAL;
    const oldSize = pageUp(oldBytes);
    const size = pageUp(newBytes);
    if (size === 0 || oldSize === 0 || size > this.layout.end) return -ERRNO.EINVAL;
    const vma = this.vmas.find(address);
    if (vma === undefined || address + oldSize > vma.end) return -ERRNO.EFAULT;
    if (fixed) {
      if (wish % PAGE_SIZE !== 0 || wish > this.layout.end - size) return -ERRNO.EINVAL;
      if (wish < address + oldSize && address < wish + size) return -ERRNO.EINVAL;
      if (wish < MMAP_MIN_ADDR) return -ERRNO.EPERM;
      this.#unmapRange(wish, wish + size);
      return this.#move(address, oldSize, wish, size);
    }
    if (size <= oldSize) {
      if (size < oldSize) this.#unmapRange(address + size, address + oldSize);
      return address;
    }
    const end = address + size;
    if (address + oldSize === vma.end && end <= this.layout.end && this.vmas.inside(vma.end, end).length === 0) {
      vma.end = end;
      return address;
    }
    const gap = mayMove ? this.vmas.gap(size, MMAP_MIN_ADDR, this.layout.mmapTop) : null;
    return gap === null ? -ERRNO.ENOMEM : this.#move(address, oldSize, gap, size);
  }

  #move(from: number, oldSize: number, to: number, size: number): number {
    this.vmas.splitAt(from);
    this.vmas.splitAt(from + oldSize);
    const vma = this.vmas.find(from);
    if (vma === undefined) return -ERRNO.EFAULT;
    vma.shared?.object.use();
    const moved = movedTo(vma, to, size);
    this.vmas.insert(moved);
    const pages = Math.min(oldSize, size) / PAGE_SIZE;
    for (let index = 0; index < pages; index++) {
      if (!this.pages.move(from / PAGE_SIZE + index, to / PAGE_SIZE + index, moved)) return -ERRNO.ENOMEM;
    }
    this.#unmapRange(from, from + oldSize);
    return to;
  }

  /** MADV_DONTNEED: the next touch finds the pages as if for the first time. -ENOMEM where nothing is mapped. */
  forget(address: number, bytes: number): number {
    const end = pageUp(address + bytes);
    this.pages.drop(address / PAGE_SIZE, end / PAGE_SIZE);
    const covered = this.vmas.inside(address, end);
    const total = covered.reduce((sum, vma) => sum + Math.min(vma.end, end) - Math.max(vma.start, address), 0);
    return total === end - address ? 0 : -ERRNO.ENOMEM;
  }

  mprotect(address: number, bytes: number, prot: number): number {
    const grows = prot & (PROT.GROWSDOWN | PROT.GROWSUP);
    if (grows === (PROT.GROWSDOWN | PROT.GROWSUP) || address % PAGE_SIZE !== 0) return -ERRNO.EINVAL;
    if (bytes === 0) return 0;
    const end = pageUp(address + bytes);
    if (end > Number.MAX_SAFE_INTEGER || end <= address) return -ERRNO.ENOMEM;
    if ((prot & ~(7 | 8 | PROT.GROWSDOWN | PROT.GROWSUP)) !== 0) return -ERRNO.EINVAL;
    this.vmas.splitAt(address);
    this.vmas.splitAt(end);
    // Stretches in order; the first hole ends it, what came before stays changed.
    let at = address;
    for (const vma of this.vmas.inside(address, end)) {
      if (vma.start !== at) return -ERRNO.ENOMEM;
      if (grows !== 0 && !vma.stack) return -ERRNO.EINVAL;
      vma.prot = this.#rights(prot & 7);
      at = vma.end;
      this.pages.reprotect(vma);
    }
    return at >= end ? 0 : -ERRNO.ENOMEM;
  }

  /** Returns the new break, or the old one where the wish cannot be met. */
  brk(wish: number): number {
    if (wish < this.brkStart || wish > this.layout.end) return this.brkEnd;
    const from = pageUp(this.brkEnd);
    const to = pageUp(wish);
    if (to < from) this.#unmapRange(to, from);
    if (to > from) {
      const total = this.frames.free + this.frames.used;
      if ((to - from) / PAGE_SIZE > total || this.vmas.inside(from, to).length > 0) return this.brkEnd;
      const prot = this.#rights(PROT.READ | PROT.WRITE);
      const heap = this.vmas.all.find((vma) => vma.end === from && vma.start >= this.brkStart && vma.backing === null);
      if (heap !== undefined && heap.prot === prot) heap.end = to;
      else this.vmas.insert({ start: from, end: to, prot, stack: false, backing: null });
    }
    this.brkEnd = wish;
    return wish;
  }
}
