import type { PhysAddr } from '../../core/address';
import { PAGE_SIZE, virtAddr } from '../../core/address';
import { Raise } from '../../core/fault';
import { MAX_LENGTH } from '../../isa/decode';
import { DR7 } from '../../machine/debug';
import type { Machine } from '../../machine/machine';
import type { StepResult } from '../result';
import { translateBlock } from './block';
import type { Exit } from './compile';
import type { TranslatedBlock } from './translated-block';
import { XorTlb } from './xor-tlb';

/** Runs one instruction in the evaluator: `Processor.step`. */
export type Step = () => StepResult;

/** What has been translated and how often it was left; for tests and benchmarks. */
export interface TranslatorCounts {
  blocks: number;
  /** Instructions that the evaluator ran. */
  evaluated: number;
  misses: number;
}

/** When to translate. */
export interface TranslatorOptions {
  /** Visits of an address before a block is made of it. */
  readonly hotness: number;
  /** Times the blocks of a page may be lost to writes; after that its code is left to the evaluator. */
  readonly rewrites: number;
}
/** Instructions between looks at the world: V8 replaces code by faster code only when it is entered anew. */
const SLICE = 1_000_000;
const DEFAULTS: TranslatorOptions = { hotness: 1, rewrites: 8 };

/**
 * Runs translated blocks, and in the evaluator what they leave: instructions without a translation, faults, misses.
 * Nothing the guest can see depends on which of the two ran.
 */
export class Translator {
  readonly tlb: XorTlb;
  readonly counts: TranslatorCounts = { blocks: 0, evaluated: 0, misses: 0 };
  /** Blocks by physical address and privilege; null where there is none to be had. */
  readonly #blocks = new Map<number, TranslatedBlock | null>();
  readonly #blocksOfPage = new Map<number, number[]>();
  /** Since the last check of what translated code rests on, only translated code has run. */
  #maySkipChecks = false;
  readonly #visits = new Map<number, number>();
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
    this.#blocks.clear();
    this.#blocksOfPage.clear();
    this.#visits.clear();
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
    let last: TranslatedBlock | null = null;
    for (let left = limit - cpu.icount; left > 0; ) {
      const budget = Math.min(left, SLICE);
      const block: TranslatedBlock | null = this.#successor(last) ?? this.blockHere();
      if (block === null || block.length > budget) {
        const result = this.#evaluate();
        if (result.kind !== 'retired') return result;
        left = limit - cpu.icount;
        last = null;
        continue;
      }
      last?.link(block, this.tlb.epoch);
      const exit = block.run(budget);
      left -= block.retired;
      last = block;
      if (block.changesSystemFlags) this.#maySkipChecks = false;
      if (exit.kind === 'next' || exit.kind === 'budget') continue;
      last = null;
      if (left <= 0) return null;
      const result = this.#resume(block, exit);
      if (result.kind !== 'retired') return result;
      left = limit - cpu.icount;
    }
    return null;
  }

  /** The block that followed `last` before, when nothing has happened that could make it another one. */
  #successor(last: TranslatedBlock | null): TranslatedBlock | null {
    return last !== null && this.#maySkipChecks ? last.linked(this.tlb.epoch) : null;
  }

  /** The block at RIP, translated now if it is new; null where the evaluator has to go on. */
  blockHere(): TranslatedBlock | null {
    const { cpu } = this.machine;
    if (!this.#maySkipChecks && !(this.tlb.sync() && cpu.codeSize === 64 && (cpu.dr7Low & DR7.ENABLES) === 0))
      return null;
    this.#maySkipChecks = true;
    const physical = this.#fetchAddress();
    if (physical === null) return null;
    const key = physical * 4 + cpu.cpl;
    const known = this.#blocks.get(key);
    if (known === null || known?.rip === cpu.rip) return known;
    return this.#isWorthIt(key, Math.floor(physical / PAGE_SIZE)) ? this.#translate(key, physical) : null;
  }

  #isWorthIt(key: number, frame: number): boolean {
    const visits = (this.#visits.get(key) ?? 0) + 1;
    this.#visits.set(key, visits);
    return visits >= this.options.hotness && (this.#rewrites.get(frame) ?? 0) < this.options.rewrites;
  }

  #translate(key: number, physical: PhysAddr): TranslatedBlock | null {
    const { machine } = this;
    const frame = Math.floor(physical / PAGE_SIZE);
    const end = (frame + 1) * PAGE_SIZE;
    if (end > machine.ram.size) return null;
    const block = translateBlock(machine, machine.cpu.rip, machine.ram.bytes.subarray(physical, end));
    this.#blocks.set(key, block);
    const keys = this.#blocksOfPage.get(frame);
    if (keys === undefined) this.#blocksOfPage.set(frame, [key]);
    else keys.push(key);
    this.#protect(frame);
    this.counts.blocks++;
    return block;
  }

  /** What a block gave back: the instruction at RIP in the evaluator, and after a miss the rest of the block. */
  #resume(block: TranslatedBlock, exit: Exit): StepResult {
    const result = this.#evaluate();
    if (exit.access === undefined || result.kind !== 'retired') return result;
    this.counts.misses++;
    const linear = block.missAddress;
    const { width, isWrite } = exit.access;
    const isWhole = Number(linear & 0xfffn) + width / 8 <= PAGE_SIZE;
    if (!isWhole) return result;
    this.tlb.fill(linear, isWrite);
    return this.#finishBlock(block, exit.retired + 1);
  }

  /** After a miss: the rest of the block in the evaluator, so that no block is made of every tail. */
  #finishBlock(block: TranslatedBlock, from: number): StepResult {
    const { cpu } = this.machine;
    for (let i = from; i < block.length && cpu.rip === block.addresses[i]; i++) {
      const result = this.#evaluate();
      if (result.kind !== 'retired') return result;
    }
    return { kind: 'retired' };
  }

  #evaluate(): StepResult {
    this.counts.evaluated++;
    const { cpu, mmu } = this.machine;
    // Looked up without a trace: an interrupt may come before the fetch.
    const pages = [mmu.locate(cpu.rip)];
    const isNearEnd = Number(cpu.rip & 0xfffn) > PAGE_SIZE - MAX_LENGTH;
    if (isNearEnd) pages.push(mmu.locate(virtAddr(cpu.rip + BigInt(MAX_LENGTH))));
    for (const physical of pages) if (physical !== null) this.#protect(Math.floor(physical / PAGE_SIZE));
    this.#maySkipChecks = false;
    return this.step();
  }

  /** Physical address of RIP, or null where fetching it faults. */
  #fetchAddress(): PhysAddr | null {
    try {
      return this.machine.mmu.translate(this.machine.cpu.rip, 'execute');
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
    const keys = this.#blocksOfPage.get(page);
    if (keys === undefined) return;
    for (const key of keys) this.#blocks.delete(key);
    this.#blocksOfPage.delete(page);
    this.tlb.epoch++;
    this.#rewrites.set(page, (this.#rewrites.get(page) ?? 0) + 1);
  }
}
