import type { PhysAddr } from '../../core/address';
import { physAddr } from '../../core/address';
import type { Machine } from '../../machine/machine';
import type { Frames } from '../memory';

/** Bits of the entries written here. Source: Linux v4.15 arch/x86/include/asm/pgtable_types.h. */
const TABLE = 0x67n; // present, writable, user, accessed, dirty: _PAGE_TABLE
const PRESENT_USER = 0x25n; // present, user, accessed
const WRITE_DIRTY = 0x42n;
const NX = 1n << 63n;
/** Bit 11 of the PCID tells the user's half of an address space. Source: Linux v4.15 arch/x86/include/asm/tlbflush.h. */
const USER_PCID = 0x800;

/**
 * The user's half of the guest's page tables, written into guest memory. With isolation the kernel's root and the user's
 * (4 KiB behind it) share the lower tables; the kernel's entries of the top level carry NX, so that ring 0 with the wrong
 * root could not run user code. Source: Linux v4.15 arch/x86/include/asm/pgtable_64.h, pti_set_user_pgd.
 *
 * Where tables are is remembered here, never read back: a guest that overwrites its tables harms itself only.
 */
export class PageTables {
  private readonly tables = new Map<string, PhysAddr>();

  /** @param root physical address of the top-level table that the kernel runs on. */
  constructor(
    readonly machine: Machine,
    readonly frames: Frames,
    readonly root: PhysAddr,
    readonly isolated: boolean,
    /** The root came from {@link frames}, two pages. */
    readonly ownsRoot = false,
  ) {}

  /** The table of `level` (3 to 1) that covers a page number, made when absent; null without memory. */
  #table(level: 3 | 2 | 1, page: number): PhysAddr | null {
    const index = Math.floor(page / 512 ** level);
    const key = `${level}:${index}`;
    const known = this.tables.get(key);
    if (known !== undefined) return known;
    const parent = level === 3 ? this.root : this.#table((level + 1) as 2 | 3, page);
    if (parent === null) return null;
    const table = this.frames.take();
    if (table === null) return null;
    this.tables.set(key, table);
    const entry = BigInt(table) | TABLE;
    const slot = physAddr(parent + (index % 512) * 8);
    const atTop = level === 3 && this.isolated;
    this.machine.ram.write(slot, atTop ? entry | NX : entry, 64);
    if (atTop) this.machine.ram.write(physAddr(slot + 4096), entry, 64);
    return table;
  }

  /** Physical address of the entry of a page, or null without memory for tables. */
  #slot(page: number): PhysAddr | null {
    const table = this.#table(1, page);
    return table === null ? null : physAddr(table + (page % 512) * 8);
  }

  /** Maps a page, or changes its rights. False without memory for tables. */
  set(page: number, frame: PhysAddr, write: boolean, execute: boolean): boolean {
    const slot = this.#slot(page);
    if (slot === null) return false;
    const entry = BigInt(frame) | PRESENT_USER | (write ? WRITE_DIRTY : 0n) | (execute ? 0n : NX);
    this.machine.ram.write(slot, entry, 64);
    this.#flush(page);
    return true;
  }

  /** Whether the entry of a page is what {@link set} would write, the A and D bits aside. */
  has(page: number, frame: PhysAddr, write: boolean, execute: boolean): boolean {
    const slot = this.#slot(page);
    if (slot === null) return false;
    const wanted = BigInt(frame) | PRESENT_USER | (write ? WRITE_DIRTY : 0n) | (execute ? 0n : NX);
    return (this.machine.ram.read(slot, 64) & ~0x60n) === (wanted & ~0x60n);
  }

  clear(page: number): void {
    const slot = this.#slot(page);
    if (slot === null) return;
    this.machine.ram.write(slot, 0n, 64);
    this.#flush(page);
  }

  /** Gives the root back; nobody runs on it any more. */
  releaseRoot(): void {
    if (this.ownsRoot) this.frames.giveRun(this.root, 2);
  }

  /** Gives the tables below the root back; the user's half of the root is empty then. */
  release(): void {
    for (const [key, table] of this.tables) {
      if (key.startsWith('3:')) this.#clearTop(Number(key.slice(2)));
      this.frames.give(table);
    }
    this.tables.clear();
    const { mmu } = this.machine;
    mmu.flushNonGlobal();
  }
  #clearTop(index: number): void {
    const slot = physAddr(this.root + (index % 512) * 8);
    this.machine.ram.write(slot, 0n, 64);
    if (this.isolated) this.machine.ram.write(physAddr(slot + 4096), 0n, 64);
  }

  /**
   * INVLPG for the half of the pair of address spaces that runs, INVPCID for the other: ring 3 goes on under its own
   * PCID and would keep a stale translation. Source: Linux v4.15 arch/x86/include/asm/tlbflush.h, __native_flush_tlb_single.
   */
  #flush(page: number): void {
    const { mmu } = this.machine;
    const address = BigInt(page) * 4096n;
    mmu.flushPage(address);
    if (this.isolated) mmu.flushPageOf(mmu.pcid ^ USER_PCID, address);
  }
}
