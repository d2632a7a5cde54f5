import type { PhysAddr } from '../../core/address';
import { PAGE_SIZE, virtAddr } from '../../core/address';
import { Raise } from '../../core/fault';
import { MAX_LENGTH } from '../../isa/decode';
import { DR7 } from '../../machine/debug';
import type { Machine } from '../../machine/machine';
import type { StepResult } from '../result';
import type { Entry } from './compile';
import { translateRegion } from './region';
import type { Exit } from './region-function';
import { RegionMemory } from './region-memory';
import type { TranslatedRegion } from './translated-region';
import { XorTlb } from './xor-tlb';

/** Runs one instruction in the evaluator: `Processor.step`. */
export type Step = () => StepResult;

/** What has been translated and how often it was left; for tests and benchmarks. */
export interface TranslatorCounts {
  regions: number;
  /** Instructions that the evaluator ran. */
  evaluated: number;
  misses: number;
  /** Times translated code was entered. */
  runs: number;
}

/** When to translate, and how much. */
export interface TranslatorOptions {
  /** Visits of an address before a region is made of what is around it. */
  readonly hotness: number;
  /** Times the regions of a page may be lost to writes; after that its code is left to the evaluator. */
  readonly rewrites: number;
  /** The most instructions and blocks of a region. */
  readonly instructions: number;
  readonly blocks: number;
  /** Only what has run before becomes part of a region. */
  readonly onlyKnown: boolean;
}
/** Instructions between looks at the world: V8 replaces code by faster code only when it is entered anew. */
const SLICE = 1_000_000;
export const DEFAULTS: TranslatorOptions = {
  hotness: 40,
  rewrites: 8,
  instructions: 1000,
  blocks: 150,
  onlyKnown: true,
};

/** Where translated code is entered. */
interface Place {
  readonly region: TranslatedRegion;
  readonly entry: Entry;
}

/**
 * Runs translated regions, and in the evaluator what they leave: code that is not hot, instructions without a translation,
 * faults, misses. Nothing the guest can see depends on which of the two ran.
 */
export class Translator {
  readonly tlb: XorTlb;
  readonly counts: TranslatorCounts = { regions: 0, evaluated: 0, misses: 0, runs: 0 };
  readonly #memory = new RegionMemory();
  /** Entries by physical address, privilege and code size. */
  readonly #entries = new Map<number, Place>();
  readonly #regionsOfPage = new Map<number, Set<TranslatedRegion>>();
  /** What has been looked up by RIP in this epoch, for the privilege and code size of `#hereOf`. */
  readonly #here = new Map<bigint, Place>();
  #hereEpoch = -1;
  #hereOf = -1;
  /** Since the last check of what translated code rests on, only translated code has run. */
  #maySkipChecks = false;
  /** RIP was reached by a branch: code may be hot there. */
  #isAtHead = true;
  readonly #visits = new Map<number, number>();
  /** Per page: which bytes instructions that have run begin at. */
  readonly #known = new Map<number, Uint8Array>();
  readonly #rewrites = new Map<number, number>();

  constructor(
    readonly machine: Machine,
    readonly step: Step,
    readonly options: TranslatorOptions = DEFAULTS,
  ) {
    this.tlb = new XorTlb(machine);
    const { ram } = machine;
    const next = ram.onCodeWrite;
    ram.onCodeWrite = (page) => {
      this.#dropPage(page);
      next(page);
    };
  }

  /** Forgets everything: memory was replaced as a whole. */
  clear(): void {
    this.#entries.clear();
    this.#regionsOfPage.clear();
    this.#memory.clear();
    this.#visits.clear();
    this.#known.clear();
    this.#rewrites.clear();
    this.tlb.flush();
  }

  /**
   * Runs until the counter stands at `limit` or the evaluator reports something else than a retired instruction.
   * @returns that report, or null at the limit.
   */
  run(limit: number): StepResult | null {
    const { cpu } = this.machine;
    this.tlb.protectCode();
    this.#maySkipChecks = false;
    this.#isAtHead = true;
    for (let left = limit - cpu.icount; left > 0; ) {
      const place = this.#placeHere();
      if (place === null || place.entry.needs > left) {
        const result = this.#evaluate();
        if (result.kind !== 'retired') return result;
        left = limit - cpu.icount;
        continue;
      }
      const { region, entry } = place;
      const exit = region.run(entry, Math.min(Math.max(SLICE, entry.needs), left));
      this.counts.runs++;
      left -= region.retired;
      this.#isAtHead = exit.kind === 'next';
      if (exit.kind === 'system') this.#maySkipChecks = false;
      if (exit.kind !== 'evaluate' && exit.kind !== 'miss') continue;
      if (left <= 0) return null;
      const result = this.#resume(region, exit);
      if (result.kind !== 'retired') return result;
      left = limit - cpu.icount;
    }
    return null;
  }

  /** Where translated code goes on at RIP, translated now if it has become hot; null where the evaluator has to go on. */
  #placeHere(): Place | null {
    const { cpu } = this.machine;
    if (!this.#maySkipChecks && !(this.tlb.sync() && cpu.codeSize === 64 && (cpu.dr7Low & DR7.ENABLES) === 0))
      return null;
    this.#maySkipChecks = true;
    const mode = cpu.cpl;
    if (this.#hereEpoch !== this.tlb.epoch || this.#hereOf !== mode) {
      this.#here.clear();
      this.#hereEpoch = this.tlb.epoch;
      this.#hereOf = mode;
    }
    const { rip } = cpu;
    const known = this.#here.get(rip);
    if (known !== undefined) return known;
    const place = this.#lookUp(rip, mode);
    // Looking up may have changed the epoch.
    if (place !== null && this.#hereEpoch === this.tlb.epoch) this.#here.set(rip, place);
    return place;
  }

  #lookUp(rip: bigint, mode: number): Place | null {
    const physical = this.#fetchAddress(rip);
    if (physical === null) return null;
    const key = physical * 4 + mode;
    let place = this.#entries.get(key);
    if (place === undefined) {
      if (!this.#isAtHead || !this.#isWorthIt(key, Math.floor(physical / PAGE_SIZE))) return null;
      this.#translate(rip, mode);
      place = this.#entries.get(key);
    }
    return place !== undefined && place.entry.rip === rip && this.#isMapped(place) ? place : null;
  }

  /** Looks the pages of an entry up; false where they are not those that were translated. */
  #isMapped({ region, entry }: Place): boolean {
    const words = new Int32Array(this.machine.memory.buffer, region.pageWords, region.pages.length);
    const pages = entry.secondPage === null ? [entry.page] : [entry.page, entry.secondPage];
    for (const page of pages) {
      if (words[page] === this.tlb.epoch) continue;
      const { linear, frame } = region.pages[page];
      const physical = this.#fetchAddress(page === entry.page ? entry.rip : BigInt(linear) << 12n);
      if (physical === null || Math.floor(physical / PAGE_SIZE) !== frame) return false;
    }
    for (const page of pages) words[page] = this.tlb.epoch;
    return true;
  }

  #isWorthIt(key: number, frame: number): boolean {
    const visits = (this.#visits.get(key) ?? 0) + 1;
    this.#visits.set(key, visits);
    return visits >= this.options.hotness && (this.#rewrites.get(frame) ?? 0) < this.options.rewrites;
  }

  #translate(rip: bigint, mode: number): void {
    const { options } = this;
    const isKnown = (physical: number): boolean => !options.onlyKnown || this.#hasRun(physical);
    const region = translateRegion(this.machine, this.#memory, [rip], { ...options, isKnown });
    if (region === null) return;
    this.counts.regions++;
    for (const { frame } of region.pages) {
      this.#protect(frame);
      const regions = this.#regionsOfPage.get(frame);
      if (regions === undefined) this.#regionsOfPage.set(frame, new Set([region]));
      else regions.add(region);
    }
    for (const entry of region.entries) {
      const { frame } = region.pages[entry.page];
      const key = (frame * PAGE_SIZE + Number(entry.rip & 0xfffn)) * 4 + mode;
      if (entry.rip === rip || !this.#entries.has(key)) this.#entries.set(key, { region, entry });
    }
  }

  /** What a region gave back: the instruction at RIP in the evaluator. */
  #resume(region: TranslatedRegion, exit: Exit): StepResult {
    const result = this.#evaluate();
    if (exit.access === undefined || result.kind !== 'retired') return result;
    this.counts.misses++;
    const linear = region.missAddress;
    const { bytes, isWrite } = exit.access;
    if (Number(linear & 0xfffn) + bytes <= PAGE_SIZE) this.tlb.fillCached(linear, isWrite);
    return result;
  }

  #evaluate(): StepResult {
    this.counts.evaluated++;
    const { cpu, mmu } = this.machine;
    const { rip } = cpu;
    // Looked up without a trace: an interrupt may come before the fetch.
    const pages = [mmu.locate(rip)];
    const isNearEnd = Number(rip & 0xfffn) > PAGE_SIZE - MAX_LENGTH;
    if (isNearEnd) pages.push(mmu.locate(virtAddr(rip + BigInt(MAX_LENGTH))));
    for (const physical of pages) if (physical !== null) this.#protect(Math.floor(physical / PAGE_SIZE));
    if (pages[0] !== null) this.#noteRun(pages[0]);
    this.#maySkipChecks = false;
    const result = this.step();
    const moved = cpu.rip - rip;
    this.#isAtHead = moved < 0n || moved > MAX_LENGTH;
    return result;
  }

  #noteRun(physical: number): void {
    const frame = Math.floor(physical / PAGE_SIZE);
    let known = this.#known.get(frame);
    if (known === undefined) {
      known = new Uint8Array(PAGE_SIZE);
      this.#known.set(frame, known);
    }
    known[physical % PAGE_SIZE] = 1;
  }
  #hasRun(physical: number): boolean {
    return this.#known.get(Math.floor(physical / PAGE_SIZE))?.[physical % PAGE_SIZE] === 1;
  }

  /** Physical address of code, or null where fetching it faults. */
  #fetchAddress(rip: bigint): PhysAddr | null {
    try {
      return this.machine.mmu.translate(rip, 'execute');
    } catch (thrown) {
      if (thrown instanceof Raise) return null;
      throw thrown;
    }
  }

  /** From now on writes into this page are seen: it holds decoded instructions. */
  #protect(frame: number): void {
    const { codePages } = this.machine.ram;
    if (frame >= codePages.length) return;
    if (codePages[frame] !== 0) return;
    codePages[frame] = 1;
    this.tlb.protectCode();
  }

  #dropPage(page: number): void {
    this.#known.delete(page);
    const regions = this.#regionsOfPage.get(page);
    if (regions === undefined) return;
    for (const region of regions) this.#drop(region);
    this.#rewrites.set(page, (this.#rewrites.get(page) ?? 0) + 1);
  }
  #drop(region: TranslatedRegion): void {
    for (const [key, place] of this.#entries) if (place.region === region) this.#entries.delete(key);
    for (const { frame } of region.pages) this.#regionsOfPage.get(frame)?.delete(region);
    region.release(this.#memory);
    this.tlb.epoch++;
  }
}
