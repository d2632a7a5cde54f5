import type { PhysAddr } from '../../core/address';
import { PAGE_SIZE, virtAddr } from '../../core/address';
import { Raise } from '../../core/fault';
import { MAX_LENGTH } from '../../isa/decode';
import { DR7 } from '../../machine/debug';
import type { Machine } from '../../machine/machine';
import type { StepResult } from '../result';
import { hasSse } from './region';
import type { Exit } from './region-function';
import type { Place } from './region-store';
import { runRepetition } from './repeat';
import { RegionStore } from './region-store';
import { RunHistory } from './run-history';
import type { TranslatedRegion } from './translated-region';
import type { TranslatorOptions } from './translator-options';
import { DEFAULTS } from './translator-options';
import { XorTlb } from './xor-tlb';

/** Runs one instruction in the evaluator: `Processor.step`. */
export type Step = () => StepResult;

/** The tier below: runs up to so many instructions, and says how many; 0 where the evaluator has to do the next one. */
export interface Below {
  advance(most: number): number;
}

/** What has been translated and how often it was left; for tests and benchmarks. */
export interface TranslatorCounts {
  regions: number;
  /** Of these, how many were made of others that followed each other. */
  merged: number;
  /** Instructions that the evaluator ran. */
  evaluated: number;
  misses: number;
  /** Times translated code was entered. */
  runs: number;
}

/** Instructions between looks at the world: V8 replaces code by faster code only when it is entered anew. */
const SLICE = 1_000_000;
/** Instructions that the tier below runs before the next look for a region: at first, and after many in vain. */
const SHORT = 160;
const LONG = 8192;
/** The same where translated code could not go on: soon an entry follows. */
const AGAIN = 80;
/** Times a region is made anew because of places that it was left for. */
const MOST_GROWTH = 6;
/** Of these places, how many are taken in: where it went most often. */
const MOST_OTHERS = 32;

/**
 * Runs translated regions, and in the evaluator what they leave: code that is not hot, instructions without a translation,
 * faults, misses. Nothing the guest can see depends on which of the two ran.
 */
export class Translator {
  readonly counts: TranslatorCounts = { regions: 0, merged: 0, evaluated: 0, misses: 0, runs: 0 };
  readonly #store: RegionStore;
  readonly #history = new RunHistory();
  /** What has been looked up by RIP in the epoch and mode noted. */
  readonly #here = new Map<bigint, Place>();
  #hereEpoch = -1;
  #hereMode = -1;
  /** Since the last check of what translated code rests on, only translated code has run. */
  #maySkipChecks = false;
  /** RIP was reached by a branch: code may be hot there. */
  #isAtHead = true;
  readonly #rewrites = new Map<number, number>();

  constructor(
    readonly machine: Machine,
    readonly step: Step,
    readonly options: TranslatorOptions = DEFAULTS,
    /** The tables that the tier below fills too. */
    readonly tlb = new XorTlb(machine),
  ) {
    this.#store = new RegionStore(machine, (frame) => this.#protect(frame));
    this.#store.onEvict = () => this.tlb.epoch++;
    const { ram } = machine;
    const next = ram.onCodeWrite;
    ram.onCodeWrite = (page) => {
      this.#dropPage(page);
      next(page);
    };
  }

  /** Forgets everything: memory was replaced as a whole. */
  clear(): void {
    this.#store.clear();
    this.#history.clear();
    this.#rewrites.clear();
    this.tlb.flush();
  }

  /**
   * Runs until the counter stands at `limit` or the evaluator reports something else than a retired instruction.
   * @returns that report, or null at the limit.
   */
  run(limit: number): StepResult | null {
    const { cpu } = this.machine;
    const { table } = this.#store;
    this.tlb.protectCode();
    this.#maySkipChecks = false;
    this.#isAtHead = true;
    let last: TranslatedRegion | null = null;
    for (let left = limit - cpu.icount; left > 0; ) {
      const place = this.#placeHere(last);
      if (place === null || place.entry.needs > left) {
        const result = this.#evaluate();
        if (result.kind !== 'retired') return result;
        left = limit - cpu.icount;
        last = null;
        continue;
      }
      if (last !== null && this.#follow(last, place)) continue;
      const { region, entry } = place;
      table.chain(region, entry);
      region.lastRun = ++this.counts.runs;
      const end = table.run(region, entry, Math.min(Math.max(SLICE, entry.needs), left));
      const { exit } = end;
      left -= end.retired;
      this.#isAtHead = exit.kind === 'next';
      last = this.#isAtHead ? end.region : null;
      if (exit.kind === 'system') this.#maySkipChecks = false;
      if (exit.kind !== 'evaluate' && exit.kind !== 'miss' && exit.kind !== 'repeat') continue;
      if (left <= 0) return null;
      if (exit.repetition !== undefined) {
        const iterations = runRepetition(this.machine, exit.repetition, Number.MAX_SAFE_INTEGER);
        left = limit - cpu.icount;
        if (iterations > 0) continue;
      }
      const result = this.#resume(end.region, exit);
      if (result.kind !== 'retired') return result;
      left = limit - cpu.icount;
    }
    return null;
  }

  /**
   * Runs up to `most` instructions in regions and, where there are none, in the tier below, whose stops between stretches are
   * the samples that tell what is hot.
   * @returns how many were done, iterations of repetitions each for one; when less, the evaluator has to do the next one.
   */
  advance(most: number, below: Below): number {
    const { table } = this.#store;
    /** What has been done, iterations of repetitions each for one. */
    let done = 0;
    this.tlb.protectCode();
    this.#maySkipChecks = false;
    this.#isAtHead = true;
    let last: TranslatedRegion | null = null;
    let stretch = SHORT;
    for (let left = most; left > 0; left = most - done) {
      const place = this.#placeHere(last);
      if (place === null || place.entry.needs > left) {
        last = null;
        const count = below.advance(Math.min(left, stretch));
        if (count === 0) break;
        done += count;
        stretch = Math.min(stretch * 2, LONG);
        this.#isAtHead = true;
        this.#maySkipChecks = false;
        continue;
      }
      if (last !== null && this.#follow(last, place)) continue;
      const { region, entry } = place;
      table.chain(region, entry);
      region.lastRun = ++this.counts.runs;
      const {
        exit,
        region: leftRegion,
        retired,
      } = table.run(region, entry, Math.min(Math.max(SLICE, entry.needs), left));
      done += retired;
      stretch = SHORT;
      this.#isAtHead = exit.kind === 'next';
      last = this.#isAtHead ? leftRegion : null;
      if (exit.kind === 'system') break;
      if (exit.kind === 'next' || exit.kind === 'budget' || exit.kind === 'page') continue;
      if (done >= most) break;
      if (exit.repetition !== undefined) {
        const iterations = runRepetition(this.machine, exit.repetition, most - done);
        if (iterations === 0) break;
        done += iterations;
        continue;
      }
      if (exit.kind === 'miss') {
        this.counts.misses++;
        this.#noteCrossing(leftRegion, exit);
      }
      // What has no translation may have a record.
      const count = below.advance(Math.min(most - done, AGAIN));
      if (count === 0) break;
      done += count;
      this.#maySkipChecks = false;
    }
    return done;
  }

  /**
   * Where translated code goes on at RIP, translated now if it has become hot; null where the evaluator has to go on.
   * @param last the region that has just been left for RIP.
   */
  #placeHere(last: TranslatedRegion | null, isSecondLook = false): Place | null {
    const { cpu } = this.machine;
    if (!this.#maySkipChecks && !(this.tlb.sync() && cpu.codeSize === 64 && (cpu.dr7Low & DR7.ENABLES) === 0))
      return null;
    this.#maySkipChecks = true;
    const mode = cpu.cpl + (hasSse(this.machine) ? 4 : 0);
    if (this.#hereEpoch !== this.tlb.epoch || this.#hereMode !== mode) {
      this.#here.clear();
      this.#hereEpoch = this.tlb.epoch;
      this.#hereMode = mode;
      this.#store.table.setTag(this.#hereEpoch, mode);
    }
    const { rip } = cpu;
    const known = this.#here.get(rip);
    if (known !== undefined) return known;
    const place = this.#lookUp(rip, mode, last);
    // Looking up may change the epoch, twice where two pages take each other's place in the TLB.
    if (this.#hereEpoch !== this.tlb.epoch) return place === null || isSecondLook ? null : this.#placeHere(last, true);
    if (place !== null) this.#here.set(rip, place);
    return place;
  }

  #lookUp(rip: bigint, mode: number, last: TranslatedRegion | null): Place | null {
    const physical = this.#fetchAddress(rip);
    if (physical === null) return null;
    let place = this.#store.find(physical, mode);
    if (place === undefined) {
      if (last !== null) last.followers.set(rip, (last.followers.get(rip) ?? 0) + 1);
      if (!this.#isAtHead || !this.#isWorthIt(physical, mode)) return null;
      if (!this.#grow(last, rip, mode)) this.#translate([rip], mode);
      place = this.#store.find(physical, mode);
      // It begins with an instruction that has no translation, and would be tried at every visit.
      if (place === undefined) this.#history.giveUp(placeOf(physical, mode));
    }
    return place !== undefined && place.entry.rip === rip && this.#isMapped(place) ? place : null;
  }

  /** Looks the pages of an entry up; false where they are not those that were translated. */
  #isMapped({ region, entry }: Place): boolean {
    const pages = entry.secondPage === null ? [entry.page] : [entry.page, entry.secondPage];
    for (const page of pages) {
      if (region.lookedUpIn(page) === this.tlb.epoch) continue;
      const { linear, frame } = region.pages[page];
      const physical = this.#fetchAddress(page === entry.page ? entry.rip : BigInt(linear) << 12n);
      if (physical === null || Math.floor(physical / PAGE_SIZE) !== frame) return false;
    }
    for (const page of pages) region.setLookedUpIn(page, this.tlb.epoch);
    return true;
  }

  #isWorthIt(physical: number, mode: number): boolean {
    const frame = Math.floor(physical / PAGE_SIZE);
    const visits = this.#history.visit(placeOf(physical, mode));
    return visits >= this.options.hotness && (this.#rewrites.get(frame) ?? 0) < this.options.rewrites;
  }

  #translate(seeds: readonly bigint[], mode: number): TranslatedRegion | null {
    const { options } = this;
    const history = this.#history;
    const experience = options.onlyKnown
      ? history
      : {
          isKnown: () => true,
          crosses: (rip: bigint) => history.crosses(rip),
          targetsOf: (rip: bigint) => history.targetsOf(rip),
        };
    const region = this.#store.translate(seeds, mode, experience, options);
    if (region !== null) this.counts.regions++;
    return region;
  }

  /**
   * Notes that a region was followed by another one; when that happens often, the two become one.
   * @returns whether they did.
   */
  #follow(region: TranslatedRegion, { region: next, entry }: Place): boolean {
    const samples = (region.followers.get(entry.rip) ?? 0) + 1;
    region.followers.set(entry.rip, samples);
    if (samples < region.patience || region.mode !== next.mode) return false;
    const seeds = new Set([...region.seeds, ...next.seeds, entry.rip]);
    for (const [rip, count] of region.followers) if (count * 4 >= samples) seeds.add(rip);
    const patience = region.patience * 4;
    region.patience = Number.POSITIVE_INFINITY;
    const merged = this.#translate([...seeds], region.mode);
    if (merged === null) return false;
    merged.patience = patience;
    this.counts.merged++;
    this.#store.drop(region);
    if (next !== region) this.#store.drop(next);
    this.tlb.epoch++;
    return true;
  }

  /**
   * Code that a region was left for has become hot: the region is made anew, with what else it was left for so far. It was a
   * computed branch as a rule, and the other places are soon hot too.
   */
  #grow(region: TranslatedRegion | null, rip: bigint, mode: number): boolean {
    if (region === null || !this.#store.table.has(region) || region.mode !== mode) return false;
    if (region.growth >= MOST_GROWTH || region.instructions * 2 > this.options.instructions) return false;
    const others = [...region.followers].sort((a, b) => b[1] - a[1]).slice(0, MOST_OTHERS);
    const grown = this.#translate([...new Set([...region.seeds, rip, ...others.map(([to]) => to)])], mode);
    if (grown === null) return false;
    grown.growth = region.growth + 1;
    this.#store.drop(region);
    this.tlb.epoch++;
    return true;
  }

  /** What a region gave back: the instruction at RIP in the evaluator. */
  #resume(region: TranslatedRegion, exit: Exit): StepResult {
    const result = this.#evaluate();
    if (exit.access === undefined || result.kind !== 'retired') return result;
    this.counts.misses++;
    const linear = virtAddr(this.#store.table.missAddress);
    const { bytes, isWrite } = exit.access;
    if (Number(linear & 0xfffn) + bytes <= PAGE_SIZE) this.tlb.fillCached(linear, isWrite);
    else this.#noteCrossing(region, exit);
    return result;
  }
  /** Counts an access across two pages, and translates anew what often has one. */
  #noteCrossing(region: TranslatedRegion, { rip, access }: Exit): void {
    const offset = Number(this.#store.table.missAddress & 0xfffn);
    if (rip === null || access === undefined || offset + access.bytes <= PAGE_SIZE) return;
    if (this.#history.noteCrossing(rip)) this.#translateAgain(region);
  }

  /** Something was learnt of the code of a region. */
  #translateAgain(region: TranslatedRegion): void {
    if (!this.#store.table.has(region) || this.#translate(region.seeds, region.mode) === null) return;
    this.#store.drop(region);
    this.tlb.epoch++;
  }

  #evaluate(): StepResult {
    this.counts.evaluated++;
    const { cpu, mmu, ram } = this.machine;
    const { rip } = cpu;
    // Looked up without a trace: an interrupt may come before the fetch.
    const pages = [mmu.locate(rip)];
    const isNearEnd = Number(rip & 0xfffn) > PAGE_SIZE - MAX_LENGTH;
    if (isNearEnd) pages.push(mmu.locate(virtAddr(rip + BigInt(MAX_LENGTH))));
    for (const physical of pages) if (physical !== null) this.#protect(Math.floor(physical / PAGE_SIZE));
    const [at] = pages;
    const mayBeComputed = at !== null && ram.bytes.subarray(at, at + 3).includes(0xff);
    if (at !== null) this.#history.noteRun(at);
    this.#maySkipChecks = false;
    const result = this.step();
    const moved = cpu.rip - rip;
    this.#isAtHead = moved < 0n || moved > MAX_LENGTH;
    if (mayBeComputed && this.#isAtHead) this.#history.noteTarget(rip, cpu.rip);
    return result;
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
    this.#history.forgetPage(page);
    if (!this.#store.dropPage(page)) return;
    this.#rewrites.set(page, (this.#rewrites.get(page) ?? 0) + 1);
    this.tlb.epoch++;
  }
}

/** Code as one number. */
const placeOf = (physical: number, mode: number): number => physical * 8 + mode;
