import type { PhysAddr, VirtAddr } from '../../core/address';
import { PAGE_SIZE } from '../../core/address';
import { Raise } from '../../core/fault';
import { RFLAGS_BITS } from '../../core/rflags';
import { EXIT_STATE, RAM_OFFSET, XOR_TLB } from '../../machine/layout';
import type { Machine } from '../../machine/machine';

const CR0_PG = 1 << 31;
const CR0_AM = 1 << 18;
/** L0–L3 and G0–G3. */
const DR7_ENABLED = 0xff;
const CR4_SMAP = 1 << 21;
const RFLAGS_AC = 1 << RFLAGS_BITS.AC;
const RFLAGS_HELD = (1 << RFLAGS_BITS.TF) | (1 << RFLAGS_BITS.RF);

const INDEX_MASK = XOR_TLB.entries - 1;
const TOP_INDEX_BIT = XOR_TLB.entries >> 1;
/** By set: of ring 3, of ring 0, and of ring 0 under another root. */
const SETS = [XOR_TLB.user, XOR_TLB.supervisor, XOR_TLB.other] as const;
const TABLES = SETS.flatMap(({ read, write }) => [read, write]);

const halves64 = new BigUint64Array(1);
const halves = new Int32Array(halves64.buffer);

/** The tables by which code of one privilege finds memory: offsets of the first entries. */
export const tablesOf = (privilege: number): { readonly read: number; readonly write: number } =>
  privilege === 3 ? XOR_TLB.user : XOR_TLB.supervisor;

/**
 * Keeps the XOR-TLB tables (see machine/layout.ts) a subset of what the MMU's own TLB holds, so that translated code and
 * the evaluator see the same translations, stale ones included. Pages that hold decoded code are never entered for
 * writing: those writes go to the evaluator, which drops the decoded instructions.
 */
export class XorTlb {
  readonly #entries: Int32Array;
  /** Per entry of the four tables: page frame + 1 while it is filled; listed in `filled` for flushing. */
  readonly #frames = new Int32Array(TABLES.length * XOR_TLB.entries);
  readonly #filled = new Set<number>();
  #cr0 = 0;
  /** What CR3 was when the tables of each set were filled. */
  readonly #cr3 = [0n, 0n, 0n];
  /** The same by halves, low and high. */
  readonly #roots = new Int32Array(SETS.length * 2);
  /** The set of ring 0 that was asked for last. */
  #lastSet = 1;
  /** How often in a row ring 0 was met in another address space, and how often it may be before its tables become that one's. */
  #strays = 0;
  strayLimit = 0;
  #cr4 = 0;
  #cr4High = 0;

  constructor(readonly machine: Machine) {
    this.#entries = new Int32Array(machine.memory.buffer, 0, RAM_OFFSET / 4);
    for (const table of TABLES) {
      const entries = new BigUint64Array(machine.memory.buffer, table, XOR_TLB.entries);
      entries.fill(1n << BigInt(XOR_TLB.hostBits), 0, TOP_INDEX_BIT);
      entries.fill(0n, TOP_INDEX_BIT);
    }
    this.epoch = 1;
    machine.mmu.tlb.onDrop = (low, high) => this.dropPage(low, high);
    const held = machine.ram.onCodeHeld;
    machine.ram.onCodeHeld = (frame) => {
      held(frame);
      this.#protectFrame(frame);
    };
    const { ram } = machine;
    const next = ram.onSnapshot;
    // Entries for writing are what keeps track of pages written by translated code, and a snapshot may have come back.
    ram.onSnapshot = () => {
      this.flush();
      next();
    };
  }

  /**
   * Whether the tables of a ring are for this address space; they become so. With page-table isolation ring 0 spends a few
   * instructions on the user's root, twice a system call: for those its tables are kept, and the evaluator runs them.
   */
  #isAddressSpace(cr3: bigint, ring: 0 | 1): boolean {
    if (cr3 === this.#cr3[ring]) {
      if (ring === 1) this.#strays = 0;
      return true;
    }
    if (ring === 1 && this.#strays++ < this.strayLimit) return false;
    this.#strays = 0;
    this.#give(ring, cr3);
    return true;
  }
  /** A set of tables becomes that of an address space. */
  #give(set: number, cr3: bigint): void {
    this.#flushTables(set * 2, set * 2 + 2);
    this.#cr3[set] = cr3;
    const { cpu } = this.machine;
    this.#roots[2 * set] = cpu.cr3Low;
    this.#roots[2 * set + 1] = cpu.cr3High;
    this.onGiven();
  }
  /** Called when tables are of another address space from now on. */
  onGiven: () => void = () => {};

  /** Offset of the tables for the present address space and ring; ring 0 has two sets, of which the one used last stays. */
  tablesHere(): number {
    const { cpu } = this.machine;
    let set = this.#setHere();
    if (set < 0) {
      set = cpu.cpl === 3 ? 0 : 3 - this.#lastSet;
      this.#give(set, cpu.cr3);
    }
    if (set !== 0) this.#lastSet = set;
    return SETS[set].read;
  }
  /** The set of tables of the present address space and ring, -1 where it has none. */
  #setHere(): number {
    if (this.machine.cpu.cpl === 3) return this.#isOf(0) ? 0 : -1;
    return this.#isOf(1) ? 1 : this.#isOf(2) ? 2 : -1;
  }
  #isOf(set: number): boolean {
    const { cpu } = this.machine;
    return this.#roots[2 * set] === cpu.cr3Low && this.#roots[2 * set + 1] === cpu.cr3High;
  }

  /** Counts everything that may change which code is where, or what it may reach. Translated code sees it. */
  get epoch(): number {
    return this.#entries[EXIT_STATE.epoch / 4];
  }
  set epoch(value: number) {
    this.#entries[EXIT_STATE.epoch / 4] = value;
  }

  /**
   * To be called before translated code runs: drops what was entered under other control registers.
   * @returns false where translated code may not run at all: paging off, trap flag, breakpoints, a shadow, a
   * waiting interrupt, alignment checks.
   */
  sync(): boolean {
    const { cpu } = this.machine;
    return this.isRunnable() && this.#isAddressSpace(cpu.cr3, cpu.cpl === 3 ? 0 : 1);
  }
  /** The same for code that runs by {@link tablesHere}. */
  isRunnable(): boolean {
    const { cpu } = this.machine;
    const { cr0Low, cr4Low, rflagsLow } = cpu;
    // CR0 has nothing in its upper half.
    if (cr0Low !== this.#cr0 || cr4Low !== this.#cr4 || cpu.cr4High !== this.#cr4High) {
      this.flush();
      this.#cr0 = cr0Low;
      this.#cr4 = cr4Low;
      this.#cr4High = cpu.cr4High;
    }
    if ((cpu.dr7Low & DR7_ENABLED) !== 0) return false;
    if ((cr0Low & CR0_PG) === 0 || cpu.shadow !== 0 || cpu.halted) return false;
    if (cpu.pendingInterrupts !== 0) return false;
    if ((rflagsLow & RFLAGS_HELD) !== 0) return false;
    return (rflagsLow & RFLAGS_AC) === 0 || (cr0Low & CR0_AM) === 0 || cpu.cpl !== 3;
  }

  /**
   * Enters the page of a linear address for the current privilege, before an access like the one wanted.
   * @returns false where it cannot be entered: the access would fault, the page holds code, is no RAM or too far up; and where
   * the MMU's TLB would lose an entry, which may be that of the instruction itself or of what it reaches besides, and which
   * the page tables may contradict by now.
   */
  fill(linear: VirtAddr, isWrite: boolean): boolean {
    const { mmu } = this.machine;
    if (this.fillCached(linear, isWrite)) return true;
    halves64[0] = linear;
    if (mmu.tlb.replaces(halves[0], halves[1], mmu.pcid)) return false;
    return this.#enter(
      linear,
      isWrite,
      physicalOf(() => mmu.translate(linear, isWrite ? 'write' : 'read')),
    );
  }
  /** The same where the MMU's TLB has the translation already, so that no A and no D bit changes. */
  fillCached(linear: VirtAddr, isWrite: boolean): boolean {
    return this.#enter(linear, isWrite, this.machine.mmu.cached(linear, isWrite ? 'write' : 'read'));
  }

  #enter(linear: VirtAddr, isWrite: boolean, physical: PhysAddr | null): boolean {
    const { cpu, ram } = this.machine;
    const isUser = cpu.cpl === 3;
    // An entry must hold whatever RFLAGS.AC is, and AC = 1 can only allow more.
    const isLenient = !isUser && (cpu.rflagsLow & RFLAGS_AC) !== 0 && (cpu.cr4Low & CR4_SMAP) !== 0;
    if (isLenient || physical === null) return false;
    const frame = Math.floor(physical / PAGE_SIZE);
    const host = RAM_OFFSET + frame * PAGE_SIZE;
    if ((frame + 1) * PAGE_SIZE > ram.size || host >= 2 ** XOR_TLB.hostBits) return false;
    if (isWrite && ram.isHeld(frame)) return false;
    if (isWrite) ram.dirty[frame] = 1;
    const set = this.#setHere();
    if (set < 0) return false;
    halves64[0] = linear;
    const table = 2 * set + (isWrite ? 1 : 0);
    const index = (halves[0] >>> 12) & INDEX_MASK;
    const at = this.#at(table, index);
    this.#entries[at] = (halves[0] & ~0xfff) ^ host;
    this.#entries[at + 1] = halves[1];
    const place = table * XOR_TLB.entries + index;
    this.#filled.add(place);
    this.#frames[place] = frame + 1;
    return true;
  }

  /** Drops every entry of one linear page, given as two 32-bit halves. */
  dropPage(low: number, high: number): void {
    this.epoch++;
    const index = (low >>> 12) & INDEX_MASK;
    for (let table = 0; table < TABLES.length; table++) {
      const place = table * XOR_TLB.entries + index;
      if (this.#frames[place] === 0) continue;
      const at = this.#at(table, index);
      const host = RAM_OFFSET + (this.#frames[place] - 1) * PAGE_SIZE;
      if (this.#entries[at] === ((low & ~0xfff) ^ host) && this.#entries[at + 1] === (high | 0)) this.#drop(place);
    }
  }

  #protectFrame(frame: number): void {
    for (const place of this.#filled)
      if (this.#frames[place] === frame + 1 && (place / XOR_TLB.entries) % 2 >= 1) this.#drop(place);
  }
  /** Takes the right to write away from pages that hold decoded code by now. */
  protectCode(): void {
    const { codePages } = this.machine.ram;
    for (const place of this.#filled)
      if (codePages[this.#frames[place] - 1] !== 0 && (place / XOR_TLB.entries) % 2 >= 1) this.#drop(place);
  }

  flush(): void {
    this.epoch++;
    for (const place of this.#filled) this.#drop(place);
  }

  /** Drops all entries of tables `first` to `end` - 1. */
  #flushTables(first: number, end: number): void {
    this.epoch++;
    for (const place of this.#filled)
      if (place >= first * XOR_TLB.entries && place < end * XOR_TLB.entries) this.#drop(place);
  }

  #drop(place: number): void {
    this.#frames[place] = 0;
    this.#filled.delete(place);
    this.#invalidate(Math.floor(place / XOR_TLB.entries), place & INDEX_MASK);
  }
  #at(table: number, index: number): number {
    return TABLES[table] / 4 + index * 2;
  }
  #invalidate(table: number, index: number): void {
    const at = this.#at(table, index);
    this.#entries[at] = (index & TOP_INDEX_BIT) === 0 ? 1 << XOR_TLB.hostBits : 0;
    this.#entries[at + 1] = 0;
  }
}

/** What a translation gives, or null where it faults. */
function physicalOf(translate: () => PhysAddr): PhysAddr | null {
  try {
    return translate();
  } catch (thrown) {
    if (thrown instanceof Raise) return null;
    throw thrown;
  }
}
