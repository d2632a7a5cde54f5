import { PAGE_SIZE } from '../../core/address';
import { invariant } from '../../core/invariant';
import { EXIT_STATE, REGION_CHAIN } from '../../machine/layout';
import type { Machine } from '../../machine/machine';
import { evaluateFlags } from '../evaluate-flags';
import type { Entry } from './compile';
import type { LazyFlags } from './lazy-flags';
import { isOneOf, lazyFlagsOf, restoreOperands } from './lazy-flags';
import { numbers } from './numbers';
import type { Exit } from './region-function';
import { NEXT_EXIT } from './region-function';
import { trampolineModule } from './trampoline';
import type { TranslatedRegion } from './translated-region';

/** The most regions that can be live. */
const CAPACITY = 2048;
/** Regions that may follow one another before the host looks which they are. */
export const HOPS = 64;

const NEXT: Exit = { kind: 'next', rip: null, pending: 0, flags: null };

/** What a run came back with. */
export interface RunEnd {
  readonly exit: Exit;
  /** The region that was left. */
  readonly region: TranslatedRegion;
  /** Instructions that were retired. */
  readonly retired: number;
}

/** The live regions by number, and the code that goes from one to the next. */
export class RegionTable {
  readonly #functions: WebAssembly.Table;
  readonly #regions: (TranslatedRegion | undefined)[] = [];
  readonly #freeNumbers: number[] = [];
  readonly #run: (region: number, entry: number) => number;
  readonly #words: Int32Array;
  readonly #longs: BigUint64Array;
  readonly #chain: { readonly words: Int32Array; readonly longs: BigUint64Array };

  constructor(readonly machine: Machine) {
    const { memory } = machine;
    this.#functions = new WebAssembly.Table({ element: 'anyfunc', initial: CAPACITY });
    const imports = { machine: { memory, regions: this.#functions } };
    const instance = new WebAssembly.Instance(new WebAssembly.Module(trampolineModule()), imports);
    this.#run = instance.exports.run as (region: number, entry: number) => number;
    this.#words = new Int32Array(memory.buffer, 0, PAGE_SIZE / 2);
    this.#longs = new BigUint64Array(memory.buffer, 0, PAGE_SIZE / 4);
    const bytes = REGION_CHAIN.slotSize << REGION_CHAIN.bits;
    this.#chain = {
      words: new Int32Array(memory.buffer, REGION_CHAIN.table, bytes / 4),
      longs: new BigUint64Array(memory.buffer, REGION_CHAIN.table, bytes / 8),
    };
  }

  get isFull(): boolean {
    return this.#freeNumbers.length === 0 && this.#regions.length === CAPACITY;
  }
  get live(): readonly TranslatedRegion[] {
    return this.#regions.filter((region) => region !== undefined);
  }

  has(region: TranslatedRegion): boolean {
    return this.#regions[region.number] === region;
  }
  add(region: TranslatedRegion): void {
    const number = this.#freeNumbers.pop() ?? this.#regions.length;
    invariant(number < CAPACITY, 'there is room for another region');
    this.#regions[number] = region;
    this.#functions.set(number, region.code);
    region.number = number;
  }
  /** Whoever removes a region also makes the tags of the chain table invalid. */
  remove({ number }: TranslatedRegion): void {
    this.#regions[number] = undefined;
    this.#functions.set(number, null);
    this.#freeNumbers.push(number);
  }

  /** From now on what the chain table says must be of this epoch and privilege. */
  setTag(epoch: number, mode: number): void {
    this.#words[EXIT_STATE.chainTag / 4] = (epoch << 3) | mode;
  }
  /** Code that leaves for this entry's address goes on there. Its pages have been looked up. */
  chain(region: TranslatedRegion, { rip, label, needsFlags }: Entry): void {
    if (needsFlags) return;
    const low = Number(BigInt.asUintN(32, rip));
    const slot = (Math.imul(low, REGION_CHAIN.multiplier) >>> (32 - REGION_CHAIN.bits)) * REGION_CHAIN.slotSize;
    const { words, longs } = this.#chain;
    longs[(slot + REGION_CHAIN.rip) / 8] = rip;
    words[(slot + REGION_CHAIN.tag) / 4] = this.#words[EXIT_STATE.chainTag / 4];
    words[(slot + REGION_CHAIN.region) / 4] = region.number;
    words[(slot + REGION_CHAIN.entry) / 4] = label;
  }

  /**
   * Runs until an exit that no other region follows; then registers, RIP, RFLAGS and the counter are exact.
   * @param budget instructions it may retire, at least what the entry needs and less than 2^31.
   */
  run(from: TranslatedRegion, entry: Entry, budget: number): RunEnd {
    const { cpu } = this.machine;
    this.#words[EXIT_STATE.budget / 4] = budget;
    this.#words[EXIT_STATE.flagsKind / 4] = 0;
    this.#words[EXIT_STATE.hops / 4] = HOPS;
    const number = this.#run(from.number, entry.label);
    const region = this.#regions[this.#words[EXIT_STATE.region / 4]];
    invariant(region !== undefined, 'a live region was left');
    const exit = number === NEXT_EXIT ? NEXT : region.exits[number - 1];
    const retired = budget - this.#words[EXIT_STATE.budget / 4] - exit.pending;
    cpu.retireMany(retired);
    if (exit.rip !== null) cpu.rip = exit.rip;
    const isNoted = number === NEXT_EXIT || isOneOf(exit.flags);
    const flags = isNoted ? lazyFlagsOf(this.#words[EXIT_STATE.flagsKind / 4]) : exit.flags;
    invariant(!isOneOf(flags), 'what is known of the flags only at run time is noted');
    if (flags !== null) this.#settleFlags(flags);
    return { exit, region, retired };
  }

  /** Whether the last run was interrupted because many regions followed one another. */
  get isOutOfHops(): boolean {
    return this.#words[EXIT_STATE.hops / 4] === 0;
  }
  /** Linear address of the access that missed, after an exit of that kind. */
  get missAddress(): bigint {
    return this.#longs[EXIT_STATE.missAddress / 8];
  }

  /** Computes the flags that were left lazy. */
  #settleFlags(lazy: LazyFlags): void {
    const { cpu } = this.machine;
    const { a, b, r } = restoreOperands(numbers, lazy, (place) => this.#longs[EXIT_STATE.lazyFlags / 8 + place]);
    const flags = evaluateFlags(lazy.kind, lazy.width, a, b, r);
    cpu.rflags = BigInt((cpu.rflagsLow & ~lazy.mask) | (flags & lazy.mask));
  }
}
