import { PAGE_SIZE } from '../../core/address';
import type { PhysAddr } from '../../core/address';
import { ERRNO } from '../errno';
import type { Frames } from '../memory';
import { TASK_SIZE, writePhysical } from '../memory';
import { physAddr } from '../../core/address';
import type { Machine } from '../../machine/machine';
import type { PageTables } from './page-tables';

/** Rights of a mapping. Source: Linux v4.15 include/uapi/asm-generic/mman-common.h. */
export const PROT = { NONE: 0, READ: 1, WRITE: 2, EXEC: 4, GROWSDOWN: 0x0100_0000, GROWSUP: 0x0200_0000 } as const;

/** Where the bytes of a mapping come from at the first touch; beyond `size()` a page of a file is SIGBUS. */
export interface Backing {
  /** Up to one page of bytes from `offset`; shorter at the end. */
  read(offset: number, length: number): Uint8Array;
  size(): number;
  /** Address of the mapping where offset 0 lies; fractions of a page allowed. */
  readonly base: number;
  /** Zero-filled beyond the end, as the .bss of a program; else SIGBUS from the next page on. */
  readonly zeroTail: boolean;
}

/** One stretch of the address space: [start, end), multiples of the page size. */
interface Vma {
  start: number;
  end: number;
  prot: number;
  readonly stack: boolean;
  readonly backing: Backing | null;
}

export type PageFaultOutcome = 'mapped' | 'unmapped' | 'denied' | 'bus' | 'out of memory';

const pageUp = (value: number): number => Math.ceil(value / PAGE_SIZE) * PAGE_SIZE;
const pageDown = (value: number): number => Math.floor(value / PAGE_SIZE) * PAGE_SIZE;

/** vm.max_map_count and vm.mmap_min_addr. Source: Linux v4.15 include/linux/mm.h; security/Kconfig. */
const MAX_MAP_COUNT = 65_530;
const MMAP_MIN_ADDR = 0x1_0000;
/** Top of the stack and of the mmap area without randomization; RLIMIT_STACK 8 MiB, gap below the stack 128 MiB. */
export const STACK_TOP = 0x7fff_ffff_f000;
const MMAP_TOP = STACK_TOP - 0x800_0000;
const STACK_LIMIT = 0x80_0000;
const STACK_GUARD = 256 * PAGE_SIZE;
/** Pages of a program's own bytes that are mapped when it is loaded. */
const PREFAULT_PAGES = 256;

const permits = (vma: Vma, access: 'read' | 'write' | 'execute'): boolean => {
  if (access === 'write') return (vma.prot & PROT.WRITE) !== 0;
  if (access === 'execute') return (vma.prot & PROT.EXEC) !== 0;
  return (vma.prot & (PROT.READ | PROT.WRITE | PROT.EXEC)) !== 0;
};

/**
 * The address space of the one process: stretches with rights, pages given at the first touch.
 * All methods that Linux lets fail return a negative error number. Source: Linux v4.15 mm/mmap.c, mm/mprotect.c,
 * arch/x86/mm/fault.c. modeled: no address randomization, the stack is never executable, MAP_SHARED is private (there is
 * no second process to share with), overcommit refuses what is larger than all memory.
 */
export class Mm {
  #vmas: Vma[] = [];
  readonly #pages = new Map<number, PhysAddr>();
  #brkStart = 0;
  #brk = 0;

  constructor(
    readonly machine: Machine,
    readonly frames: Frames,
    readonly tables: PageTables,
  ) {}

  /** Pages present now. */
  get resident(): number {
    return this.#pages.size;
  }

  find(address: number): Vma | undefined {
    return this.#vmas.find((vma) => address < vma.end && address >= vma.start);
  }

  #insert(vma: Vma): void {
    const at = this.#vmas.findIndex((other) => other.start >= vma.end);
    if (at < 0) this.#vmas.push(vma);
    else this.#vmas.splice(at, 0, vma);
  }

  /** Cuts the stretches so that none crosses `address`. */
  #splitAt(address: number): void {
    const vma = this.#vmas.find((other) => other.start < address && address < other.end);
    if (vma === undefined) return;
    this.#insert({ ...vma, start: address });
    vma.end = address;
    this.#vmas.sort((a, b) => a.start - b.start);
  }

  #inside(start: number, end: number): Vma[] {
    return this.#vmas.filter((vma) => vma.start < end && vma.end > start);
  }

  // ---- the program's own memory

  /** Maps a segment of a program. Where two share a page, it gets the rights of both. False without memory. */
  mapSegment(address: number, size: number, bytes: Uint8Array, prot: number): boolean {
    const start = pageDown(address);
    const end = pageUp(address + size);
    const shared = this.find(start);
    if (shared !== undefined && !this.#mergeSharedPage(start, address, bytes, prot)) return false;
    const from = shared === undefined ? start : start + PAGE_SIZE;
    if (from < end) {
      const backing: Backing = {
        read: (offset, length) => bytes.subarray(offset, offset + length),
        size: () => bytes.length,
        base: address,
        zeroTail: true,
      };
      this.#insert({ start: from, end, prot, stack: false, backing });
      const withBytes = Math.min(end, pageUp(address + bytes.length), from + PREFAULT_PAGES * PAGE_SIZE);
      for (let at = from; at < withBytes; at += PAGE_SIZE) if (!this.#fill(this.find(at), at)) return false;
    }
    this.#brkStart = this.#brk = Math.max(this.#brk, end);
    return true;
  }

  #mergeSharedPage(page: number, address: number, bytes: Uint8Array, prot: number): boolean {
    this.#splitAt(page);
    this.#splitAt(page + PAGE_SIZE);
    const vma = this.find(page);
    if (vma === undefined) return false;
    vma.prot |= prot;
    if (!this.#pages.has(page / PAGE_SIZE) && !this.#fill(vma, page)) return false;
    const frame = this.#pages.get(page / PAGE_SIZE);
    if (frame === undefined) return false;
    const here = bytes.subarray(0, page + PAGE_SIZE - address);
    writePhysical(this.machine, physAddr(frame + address - page), here);
    return this.#setEntry(vma, page / PAGE_SIZE, frame);
  }

  /** The stack's first stretch, as large as execve makes it. */
  mapStack(): void {
    this.#insert({
      start: STACK_TOP - 33 * PAGE_SIZE,
      end: STACK_TOP,
      prot: PROT.READ | PROT.WRITE,
      stack: true,
      backing: null,
    });
  }

  // ---- pages

  #setEntry(vma: Vma, page: number, frame: PhysAddr): boolean {
    if ((vma.prot & (PROT.READ | PROT.WRITE | PROT.EXEC)) === 0) {
      this.tables.clear(page);
      return true;
    }
    return this.tables.set(page, frame, (vma.prot & PROT.WRITE) !== 0, (vma.prot & PROT.EXEC) !== 0);
  }

  /** Gives a page to an address inside `vma`. False without memory. */
  #fill(vma: Vma | undefined, address: number): boolean {
    if (vma === undefined) return false;
    const page = Math.floor(address / PAGE_SIZE);
    const frame = this.frames.take();
    if (frame === null) return false;
    const { backing } = vma;
    if (backing !== null) {
      const offset = page * PAGE_SIZE - backing.base;
      const lead = offset < 0 ? -offset : 0;
      writePhysical(this.machine, physAddr(frame + lead), backing.read(offset + lead, PAGE_SIZE - lead));
    }
    if (!this.#setEntry(vma, page, frame)) {
      this.frames.give(frame);
      return false;
    }
    this.#pages.set(page, frame);
    return true;
  }

  /** The stack's stretch, grown down to `address`; undefined when that is too far. `sp` is the user's RSP, if known. */
  #growStack(address: number, sp: number | null): Vma | undefined {
    const at = this.#vmas.findIndex((vma) => vma.start > address);
    const stack = at < 0 ? undefined : this.#vmas[at];
    if (stack === undefined || !stack.stack) return undefined;
    // A touch far below RSP is a stray pointer, not growth (v4.15: 64 KiB and 32 words).
    if (sp !== null && address + 65536 + 256 < sp) return undefined;
    const start = pageDown(address);
    if (STACK_TOP - start > STACK_LIMIT) return undefined;
    const below = this.#vmas[at - 1];
    if (below !== undefined && below.prot !== 0 && start - below.end < STACK_GUARD) return undefined;
    stack.start = start;
    return stack;
  }

  /** What the page-fault handler does for an address of the user's half. */
  fault(address: number, access: 'read' | 'write' | 'execute', sp: number | null = null): PageFaultOutcome {
    if (address < 0 || address >= TASK_SIZE) return 'unmapped';
    const vma = this.find(address) ?? this.#growStack(address, sp);
    if (vma === undefined) return 'unmapped';
    if (!permits(vma, access)) return 'denied';
    const page = Math.floor(address / PAGE_SIZE);
    const frame = this.#pages.get(page);
    if (frame !== undefined) {
      if (this.tables.has(page, frame, (vma.prot & PROT.WRITE) !== 0, (vma.prot & PROT.EXEC) !== 0)) return 'denied';
      return this.#setEntry(vma, page, frame) ? 'mapped' : 'out of memory';
    }
    const { backing } = vma;
    if (backing !== null && !backing.zeroTail && page * PAGE_SIZE - backing.base >= backing.size()) return 'bus';
    return this.#fill(vma, address) ? 'mapped' : 'out of memory';
  }

  /** `length` bytes inside one page as the program would read them, or null; makes nothing present. */
  peek(address: number, length: number): Uint8Array | null {
    const vma = this.find(address);
    if (vma === undefined || !permits(vma, 'read')) return null;
    const frame = this.#pages.get(Math.floor(address / PAGE_SIZE));
    const inPage = address % PAGE_SIZE;
    if (frame !== undefined) return this.machine.ram.bytes.slice(frame + inPage, frame + inPage + length);
    const out = new Uint8Array(length);
    const { backing } = vma;
    const offset = backing === null ? -1 : address - backing.base;
    if (backing !== null && offset >= 0) out.set(backing.read(offset, length));
    return out;
  }

  #drop(start: number, end: number): void {
    const first = start / PAGE_SIZE;
    const last = end / PAGE_SIZE;
    const pages =
      last - first < this.#pages.size
        ? Array.from({ length: last - first }, (_, index) => first + index)
        : [...this.#pages.keys()].filter((page) => page >= first && page < last);
    for (const page of pages) {
      const frame = this.#pages.get(page);
      if (frame === undefined) continue;
      this.tables.clear(page);
      this.frames.give(frame);
      this.#pages.delete(page);
    }
  }

  // ---- system calls; sizes are bytes as the user gave them

  #unmapRange(start: number, end: number): void {
    this.#splitAt(start);
    this.#splitAt(end);
    this.#vmas = this.#vmas.filter((vma) => vma.end <= start || vma.start >= end);
    this.#drop(start, end);
  }

  munmap(address: number, size: number): number {
    if (address % PAGE_SIZE !== 0 || size <= 0 || address > TASK_SIZE || size > TASK_SIZE - address)
      return -ERRNO.EINVAL;
    this.#unmapRange(address, pageUp(address + size));
    return 0;
  }

  /** Highest gap of `size` below the mmap area's top, or null. */
  #gap(size: number): number | null {
    let end = MMAP_TOP;
    for (let i = this.#vmas.length - 1; i >= 0; i--) {
      const vma = this.#vmas[i];
      if (vma.start >= end) continue;
      if (end - vma.end >= size) break;
      end = Math.min(end, vma.start);
    }
    return end - size >= MMAP_MIN_ADDR ? end - size : null;
  }

  /** The address, or a negative error number. `size` is a multiple of the page size after rounding up here. */
  mmap(hint: number, bytes: number, prot: number, fixed: boolean, backing: Omit<Backing, 'base'> | null): number {
    const size = pageUp(bytes);
    if (size === 0) return -ERRNO.EINVAL;
    if (size > TASK_SIZE) return -ERRNO.ENOMEM;
    if (this.#vmas.length >= MAX_MAP_COUNT) return -ERRNO.ENOMEM;
    if ((prot & PROT.WRITE) !== 0 && size / PAGE_SIZE > this.frames.free + this.frames.used) return -ERRNO.ENOMEM;
    let start = pageDown(hint);
    if (fixed) {
      if (hint % PAGE_SIZE !== 0) return -ERRNO.EINVAL;
      if (start > TASK_SIZE - size) return -ERRNO.ENOMEM;
      if (start < MMAP_MIN_ADDR) return -ERRNO.EPERM;
      this.#unmapRange(start, start + size);
    } else if (start < MMAP_MIN_ADDR || start > TASK_SIZE - size || this.#inside(start, start + size).length > 0) {
      const gap = this.#gap(size);
      if (gap === null) return -ERRNO.ENOMEM;
      start = gap;
    }
    this.#insert({
      start,
      end: start + size,
      prot: prot & 7,
      stack: false,
      backing: backing === null ? null : { ...backing, base: start },
    });
    return start;
  }

  mprotect(address: number, bytes: number, prot: number): number {
    const grows = prot & (PROT.GROWSDOWN | PROT.GROWSUP);
    if (grows === (PROT.GROWSDOWN | PROT.GROWSUP) || address % PAGE_SIZE !== 0) return -ERRNO.EINVAL;
    if (bytes === 0) return 0;
    const end = pageUp(address + bytes);
    if (end > Number.MAX_SAFE_INTEGER || end <= address) return -ERRNO.ENOMEM;
    if ((prot & ~(7 | 8 | PROT.GROWSDOWN | PROT.GROWSUP)) !== 0) return -ERRNO.EINVAL;
    this.#splitAt(address);
    this.#splitAt(end);
    // Stretches in order; the first hole ends it, what came before stays changed.
    let at = address;
    for (const vma of this.#inside(address, end)) {
      if (vma.start !== at) return -ERRNO.ENOMEM;
      if (grows !== 0 && !vma.stack) return -ERRNO.EINVAL;
      vma.prot = prot & 7;
      at = vma.end;
      this.#reprotect(vma);
    }
    return at >= end ? 0 : -ERRNO.ENOMEM;
  }

  #reprotect(vma: Vma): void {
    for (const [page, frame] of this.#pages)
      if (page * PAGE_SIZE >= vma.start && page * PAGE_SIZE < vma.end) this.#setEntry(vma, page, frame);
  }

  /** Returns the new break, or the old one where the wish cannot be met. */
  brk(wish: number): number {
    if (wish < this.#brkStart || wish > TASK_SIZE) return this.#brk;
    const from = pageUp(this.#brk);
    const to = pageUp(wish);
    if (to < from) this.#unmapRange(to, from);
    if (to > from) {
      const total = this.frames.free + this.frames.used;
      if ((to - from) / PAGE_SIZE > total || this.#inside(from, to).length > 0) return this.#brk;
      const heap = this.#vmas.find((vma) => vma.end === from && vma.start >= this.#brkStart && vma.backing === null);
      if (heap !== undefined && heap.prot === (PROT.READ | PROT.WRITE)) heap.end = to;
      else this.#insert({ start: from, end: to, prot: PROT.READ | PROT.WRITE, stack: false, backing: null });
    }
    this.#brk = wish;
    return wish;
  }
}
