import type { PhysAddr } from '../../core/address';
import { PAGE_SIZE, physAddr } from '../../core/address';
import type { Machine } from '../../machine/machine';
import type { Frames } from '../memory';
import { writePhysical } from '../memory';
import type { PageTables } from './page-tables';
import type { Vma } from './vma';
import { PROT } from './vma';

/** The pages of an address space that are present: which frame each page number has, and its entry in the tables. */
export class ResidentPages {
  private readonly pages = new Map<number, PhysAddr>();

  constructor(
    readonly machine: Machine,
    readonly frames: Frames,
    readonly tables: PageTables,
  ) {}

  get count(): number {
    return this.pages.size;
  }
  get entries(): Iterable<[number, PhysAddr]> {
    return this.pages;
  }
  get(page: number): PhysAddr | undefined {
    return this.pages.get(page);
  }

  /** Whether the entry may say so: a page with other users is read-only until it is copied. */
  isWritable(vma: Vma, frame: PhysAddr): boolean {
    return (vma.prot & PROT.WRITE) !== 0 && (vma.shared !== undefined || !this.frames.isShared(frame));
  }

  setEntry(vma: Vma, page: number, frame: PhysAddr): boolean {
    if ((vma.prot & (PROT.READ | PROT.WRITE | PROT.EXEC)) === 0) {
      this.tables.clear(page);
      return true;
    }
    return this.tables.set(page, frame, this.isWritable(vma, frame), (vma.prot & PROT.EXEC) !== 0);
  }

  /** Gives a page to `vma`. False without memory. */
  fill(vma: Vma, page: number): boolean {
    const frame = vma.shared === undefined ? this.#ownPage(vma, page) : this.#sharedPage(vma.shared, page);
    if (frame === null) return false;
    if (!this.setEntry(vma, page, frame)) {
      this.frames.give(frame);
      return false;
    }
    this.pages.set(page, frame);
    return true;
  }
  #ownPage({ backing }: Vma, page: number): PhysAddr | null {
    const frame = this.frames.take();
    if (frame === null || backing === null) return frame;
    const offset = page * PAGE_SIZE - backing.base;
    const lead = offset < 0 ? -offset : 0;
    writePhysical(this.machine, physAddr(frame + lead), backing.read(offset + lead, PAGE_SIZE - lead));
    return frame;
  }
  #sharedPage({ object, base }: NonNullable<Vma['shared']>, page: number): PhysAddr | null {
    const index = page - base / PAGE_SIZE;
    const frame = object.pages.get(index) ?? this.frames.take();
    if (frame === null) return null;
    object.pages.set(index, frame);
    this.frames.share(frame);
    return frame;
  }

  /** A page that others use as well becomes a copy of one's own (do_wp_page). False without memory. */
  copy(vma: Vma, page: number, frame: PhysAddr): boolean {
    const copy = this.frames.take();
    if (copy === null) return false;
    writePhysical(this.machine, copy, this.machine.ram.bytes.slice(frame, frame + PAGE_SIZE));
    this.frames.give(frame);
    this.pages.set(page, copy);
    return this.setEntry(vma, page, copy);
  }

  /** One more user of a page that somebody else gave. False without memory for tables. */
  adopt(vma: Vma, page: number, frame: PhysAddr): boolean {
    this.frames.share(frame);
    this.pages.set(page, frame);
    return this.setEntry(vma, page, frame);
  }

  /** The entries of a stretch whose rights have changed. */
  reprotect(vma: Vma): void {
    for (const [page, frame] of this.pages)
      if (page * PAGE_SIZE >= vma.start && page * PAGE_SIZE < vma.end) this.setEntry(vma, page, frame);
  }

  /** A page gets another place, in `vma`. False without memory for tables. */
  move(from: number, to: number, vma: Vma): boolean {
    const frame = this.pages.get(from);
    if (frame === undefined) return true;
    this.tables.clear(from);
    this.pages.delete(from);
    this.pages.set(to, frame);
    return this.setEntry(vma, to, frame);
  }

  /** Gives back the pages from `first` up to `last`, which stays. */
  drop(first: number, last: number): void {
    const pages =
      last - first < this.pages.size
        ? Array.from({ length: last - first }, (_, index) => first + index)
        : [...this.pages.keys()].filter((page) => page >= first && page < last);
    for (const page of pages) {
      const frame = this.pages.get(page);
      if (frame === undefined) continue;
      this.tables.clear(page);
      this.frames.give(frame);
      this.pages.delete(page);
    }
  }

  /** Gives back all of them and the tables, but for the root. */
  release(): void {
    for (const frame of this.pages.values()) this.frames.give(frame);
    this.pages.clear();
    this.tables.release();
  }
}
