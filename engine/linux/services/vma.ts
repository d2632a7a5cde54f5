import type { PhysAddr } from '../../core/address';
import { PAGE_SIZE } from '../../core/address';
import type { Frames } from '../memory';

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
  /** As /proc/pid/maps names it. */
  readonly name?: string;
}

/** Pages that several address spaces see: a MAP_SHARED mapping without a file. Each page has one user more, this. */
export class SharedPages {
  readonly pages = new Map<number, PhysAddr>();
  private users = 1;

  constructor(readonly frames: Frames) {}

  use(): this {
    this.users++;
    return this;
  }
  release(): void {
    this.users--;
    if (this.users > 0) return;
    for (const frame of this.pages.values()) this.frames.give(frame);
    this.pages.clear();
  }
}

/** One stretch of the address space: [start, end), multiples of the page size. */
export interface Vma {
  start: number;
  end: number;
  prot: number;
  readonly stack: boolean;
  readonly backing: Backing | null;
  /** MAP_SHARED: the pages, and the address where page 0 of them lies. */
  readonly shared?: { readonly object: SharedPages; readonly base: number };
  /** As /proc/pid/maps names it where no file does: `[vdso]`. */
  readonly name?: string;
}

export const pageUp = (value: number): number => Math.ceil(value / PAGE_SIZE) * PAGE_SIZE;
export const pageDown = (value: number): number => Math.floor(value / PAGE_SIZE) * PAGE_SIZE;

export const permits = (vma: Vma, access: 'read' | 'write' | 'execute'): boolean => {
  if (access === 'write') return (vma.prot & PROT.WRITE) !== 0;
  if (access === 'execute') return (vma.prot & PROT.EXEC) !== 0;
  return (vma.prot & (PROT.READ | PROT.WRITE | PROT.EXEC)) !== 0;
};

/** A stretch at another address, of another size: the same bytes from its start on. */
export function movedTo(vma: Vma, to: number, size: number): Vma {
  const { start, backing, shared } = vma;
  return {
    ...vma,
    start: to,
    end: to + size,
    backing: backing === null ? null : { ...backing, base: backing.base + to - start },
    ...(shared === undefined ? {} : { shared: { ...shared, base: shared.base + to - start } }),
  };
}

/** The stretches in order of their addresses; none overlap. */
export class VmaList {
  private readonly list: Vma[] = [];

  get all(): readonly Vma[] {
    return this.list;
  }
  get length(): number {
    return this.list.length;
  }

  /** Index of the first stretch that ends above `address`; the length when there is none. */
  #firstAbove(address: number): number {
    let [low, high] = [0, this.list.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.list[middle].end > address) high = middle;
      else low = middle + 1;
    }
    return low;
  }
  /** Index of the first stretch that begins at `address` or above. */
  #firstAt(address: number): number {
    const at = this.#firstAbove(address);
    return at < this.list.length && this.list[at].start < address ? at + 1 : at;
  }

  find(address: number): Vma | undefined {
    const vma = this.list.at(this.#firstAbove(address));
    return vma !== undefined && address >= vma.start ? vma : undefined;
  }
  insert(vma: Vma): void {
    this.list.splice(this.#firstAbove(vma.start), 0, vma);
  }
  /** Cuts the stretches so that none crosses `address`. */
  splitAt(address: number): void {
    const vma = this.find(address);
    if (vma === undefined || vma.start === address) return;
    const rest: Vma = { ...vma, start: address };
    rest.shared?.object.use();
    vma.end = address;
    this.insert(rest);
  }
  inside(start: number, end: number): Vma[] {
    return start < end ? this.list.slice(this.#firstAbove(start), this.#firstAt(end)) : [];
  }
  /** Drops what lies between two borders that no stretch crosses. */
  remove(start: number, end: number): void {
    const from = this.#firstAbove(start);
    for (const vma of this.list.splice(from, this.#firstAt(end) - from)) vma.shared?.object.release();
  }

  /** Highest gap of `size` between `bottom` and `top`, or null. */
  gap(size: number, bottom: number, top: number): number | null {
    let end = top;
    for (let i = this.list.length - 1; i >= 0; i--) {
      const vma = this.list[i];
      if (vma.start >= end) continue;
      if (end - vma.end >= size) break;
      end = Math.min(end, vma.start);
    }
    return end - size >= bottom ? end - size : null;
  }
}
