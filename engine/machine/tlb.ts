/** Rights of a cached translation, those of all levels together. */
export const TLB = { PRESENT: 1, W: 2, U: 4, X: 8, D: 0x10, G: 0x20, LARGE: 0x40, HUGE: 0x80 } as const;
const SLOTS = 16_384;

/**
 * The translation look-aside buffer: direct-mapped, one entry a 4 KiB page, tagged with the PCID, unified for code and
 * data; a page has a slot for each PCID and one for its global translation. An entry stays, however stale, until it is
 * invalidated or another page takes its slot.
 * A linear address comes as two 32-bit halves, so that a hit allocates nothing.
 * modeled: 16,384 entries; large pages enter as the 4 KiB pieces that are used; no paging-structure caches.
 * Source: SDM Vol. 3A §4.10.
 */
export class Tlb {
  /** Bits 31:12 and 63:32 of the linear address, PCID, rights, page frame number. */
  readonly #low = new Int32Array(SLOTS);
  readonly #high = new Int32Array(SLOTS);
  readonly #pcid = new Int32Array(SLOTS);
  readonly #rights = new Int32Array(SLOTS);
  readonly #frame = new Int32Array(SLOTS);
  readonly #filled = new Int32Array(SLOTS);
  #count = 0;
  /** Called with the address of a translation (as for {@link find}) before it is dropped or replaced. */
  onDrop: (low: number, high: number) => void = () => {};

  /** The slot that holds a translation of this page for this PCID, or -1. */
  find(low: number, high: number, pcid: number): number {
    const shared = slotOf(low, high);
    const own = shared ^ spread(pcid);
    if (this.#holds(own, low, high) && (this.#pcid[own] === pcid || (this.#rights[own] & TLB.G) !== 0)) return own;
    return own !== shared && this.#holds(shared, low, high) && (this.#rights[shared] & TLB.G) !== 0 ? shared : -1;
  }
  /** Whether {@link insert} would drop or replace an entry, of whatever page; the translation being global, could. */
  replaces(low: number, high: number, pcid: number): boolean {
    const shared = slotOf(low, high);
    return this.#rights[shared] !== 0 || this.#rights[shared ^ spread(pcid)] !== 0;
  }
  rights(slot: number): number {
    return this.#rights[slot];
  }
  /** Page frame number: the physical address divided by 4096. */
  frame(slot: number): number {
    return this.#frame[slot];
  }

  insert(low: number, high: number, pcid: number, rights: number, frame: number): void {
    const slot = slotOf(low, high) ^ ((rights & TLB.G) === 0 ? spread(pcid) : 0);
    if (this.#rights[slot] === 0) this.#filled[this.#count++] = slot;
    else this.onDrop(this.#low[slot] << 12, this.#high[slot]);
    this.#low[slot] = low >> 12;
    this.#high[slot] = high;
    this.#pcid[slot] = pcid;
    this.#rights[slot] = rights | TLB.PRESENT;
    this.#frame[slot] = frame;
  }

  flushAll(): void {
    this.#drop(() => true);
  }
  /** Everything but global translations, of every PCID. */
  flushNonGlobal(): void {
    this.#drop((slot) => (this.#rights[slot] & TLB.G) === 0);
  }
  /** The translations of one PCID but global ones. */
  flushPcid(pcid: number): void {
    this.#drop((slot) => (this.#rights[slot] & TLB.G) === 0 && this.#pcid[slot] === pcid);
  }
  /**
   * All pieces of the page that holds this address, of one PCID and, with `global`, those global ones that any PCID
   * sees. Source: SDM Vol. 3A §4.10.4.1.
   */
  flushPage(low: number, high: number, pcid: number, global: boolean): void {
    const page = (high & 0xffff) * 0x10_0000 + (low >>> 12);
    this.#drop((slot) => {
      const rights = this.#rights[slot];
      if ((rights & TLB.G) === 0 ? this.#pcid[slot] !== pcid : !global) return false;
      const pages = (rights & TLB.HUGE) !== 0 ? 0x4_0000 : (rights & TLB.LARGE) !== 0 ? 0x200 : 1;
      const cached = (this.#high[slot] & 0xffff) * 0x10_0000 + (this.#low[slot] & 0xf_ffff);
      return Math.floor(cached / pages) === Math.floor(page / pages);
    });
  }

  /** The valid entries as plain numbers, six to one entry; for snapshots. */
  save(): Float64Array {
    const rows: number[] = [];
    for (let i = 0; i < this.#count; i++) {
      const slot = this.#filled[i];
      rows.push(slot, this.#low[slot], this.#high[slot], this.#pcid[slot], this.#rights[slot], this.#frame[slot]);
    }
    return Float64Array.from(rows);
  }
  restore(saved: Float64Array): void {
    this.flushAll();
    for (let i = 0; i < saved.length; i += 6) {
      const slot = saved[i];
      this.#filled[this.#count++] = slot;
      this.#low[slot] = saved[i + 1];
      this.#high[slot] = saved[i + 2];
      this.#pcid[slot] = saved[i + 3];
      this.#rights[slot] = saved[i + 4];
      this.#frame[slot] = saved[i + 5];
    }
  }

  #holds(slot: number, low: number, high: number): boolean {
    return this.#rights[slot] !== 0 && this.#low[slot] === low >> 12 && this.#high[slot] === (high | 0);
  }

  /** Empties the filled slots that `matches` names and closes the gaps in the list. */
  #drop(matches: (slot: number) => boolean): void {
    let kept = 0;
    for (let i = 0; i < this.#count; i++) {
      const slot = this.#filled[i];
      if (matches(slot)) {
        this.onDrop(this.#low[slot] << 12, this.#high[slot]);
        this.#rights[slot] = 0;
      } else this.#filled[kept++] = slot;
    }
    this.#count = kept;
  }
}

/** Mixes the halves so that the stack, the code and the kernel's upper half meet in few slots. */
const slotOf = (low: number, high: number): number => ((low >>> 12) ^ (low >>> 24) ^ (high << 3)) & (SLOTS - 1);
/** Keeps a page apart from itself under another PCID; bit 11, by which Linux tells the two halves of PTI, included. */
const spread = (pcid: number): number => Math.imul(pcid, 0x9e5) & (SLOTS - 1);
