import { PAGE_SIZE } from '../../core/address';
import type { Machine } from '../../machine/machine';
import type { Entry } from './compile';
import type { Experience, Limits } from './explore';
import { translateRegion } from './region';
import { RegionMemory } from './region-memory';
import { RegionTable } from './region-table';
import type { TranslatedRegion } from './translated-region';

/** Where translated code is entered. */
export interface Place {
  readonly region: TranslatedRegion;
  readonly entry: Entry;
}

/** Keeps the translated regions, and finds them by physical address and mode (privilege and code size as one number). */
export class RegionStore {
  readonly table: RegionTable;
  readonly #memory = new RegionMemory();
  readonly #places = new Map<number, Place>();
  readonly #ofPage = new Map<number, Set<TranslatedRegion>>();

  constructor(
    readonly machine: Machine,
    /** Called when a page gets code that is translated. */
    readonly protect: (frame: number) => void,
  ) {
    this.table = new RegionTable(machine);
  }

  find(physical: number, mode: number): Place | undefined {
    return this.#places.get(keyOf(physical, mode));
  }

  /**
   * Translates what is around `seeds` and adds it, in the place of regions that have some of its entries.
   * @returns null where there is nothing to translate from any of them on.
   */
  translate(seeds: readonly bigint[], mode: number, experience: Experience, limits: Limits): TranslatedRegion | null {
    if (this.table.isFull) this.#evict();
    const translate = (): TranslatedRegion | null =>
      translateRegion(this.machine, this.#memory, seeds, experience, limits);
    let region = translate();
    if (region === null && this.table.live.length > 0 && this.#memory.isShort) {
      this.#evict();
      region = translate();
    }
    if (region === null) return null;
    if (!region.entries.some(({ rip }) => seeds.includes(rip))) {
      region.release(this.#memory);
      return null;
    }
    this.#add(region, mode, new Set(seeds));
    return region;
  }

  #add(region: TranslatedRegion, mode: number, seeds: ReadonlySet<bigint>): void {
    region.mode = mode;
    this.table.add(region);
    for (const { frame } of region.pages) {
      this.protect(frame);
      const regions = this.#ofPage.get(frame);
      if (regions === undefined) this.#ofPage.set(frame, new Set([region]));
      else regions.add(region);
    }
    for (const entry of region.entries) {
      const key = keyOf(physicalOf(region, entry), mode);
      if (seeds.has(entry.rip) || !this.#places.has(key)) this.#places.set(key, { region, entry });
    }
  }

  /** Forgets a region. Whoever calls this makes what the chain table says invalid. */
  drop(region: TranslatedRegion): void {
    if (!this.table.has(region)) return;
    for (const entry of region.entries) {
      const key = keyOf(physicalOf(region, entry), region.mode);
      if (this.#places.get(key)?.region === region) this.#places.delete(key);
    }
    for (const { frame } of region.pages) this.#ofPage.get(frame)?.delete(region);
    this.table.remove(region);
    region.release(this.#memory);
  }
  /** @returns whether code of this page was translated. */
  dropPage(frame: number): boolean {
    const regions = this.#ofPage.get(frame);
    if (regions === undefined || regions.size === 0) return false;
    regions.forEach((region) => this.drop(region));
    return true;
  }
  clear(): void {
    for (const region of this.table.live) this.drop(region);
  }

  /** Drops the quarter that the host has not entered for longest: all at once, so that memory is given back seldom. */
  #evict(): void {
    const live = [...this.table.live].sort((a, b) => a.lastRun - b.lastRun);
    for (const region of live.slice(0, Math.ceil(live.length / 4))) this.drop(region);
    this.onEvict();
  }
  /** Called when regions were dropped that may still be chained. */
  onEvict: () => void = () => {};
}

const keyOf = (physical: number, mode: number): number => physical * 8 + mode;
const physicalOf = ({ pages }: TranslatedRegion, { page, rip }: Entry): number =>
  pages[page].frame * PAGE_SIZE + Number(rip & 0xfffn);
