import type { VirtAddr } from '../../core/address';
import { PAGE_SIZE, virtAddr } from '../../core/address';
import { invariant } from '../../core/invariant';
import { EXIT_STATE } from '../../machine/layout';
import type { Machine } from '../../machine/machine';
import { evaluateFlags } from '../evaluate-flags';
import type { Block } from './blocks';
import type { CompiledRegion, Entry } from './compile';
import type { CodePage } from './explore';
import type { LazyFlags } from './lazy-flags';
import { isOneOf, lazyFlagsOf, restoreOperands } from './lazy-flags';
import { numbers } from './numbers';
import type { Exit } from './region-function';
import { NEXT_EXIT } from './region-function';
import type { RegionMemory } from './region-memory';

const NEXT: Exit = { kind: 'next', rip: null, pending: 0, flags: null };

/** A region of guest code as WebAssembly, with what is needed to enter it and to make its exits exact. */
export class TranslatedRegion {
  readonly entries: readonly Entry[];
  readonly instructions: number;
  /** Instructions that the last run retired. */
  retired = 0;
  readonly #exits: readonly Exit[];
  readonly #words: Int32Array;
  readonly #longs: BigUint64Array;

  constructor(
    readonly machine: Machine,
    { entries, exits }: CompiledRegion,
    readonly pages: readonly CodePage[],
    /** Byte offset of the words that tell in which epoch its pages were looked up. */
    readonly pageWords: number,
    readonly pieces: readonly { readonly at: number; readonly bytes: number }[],
    readonly code: (entry: number) => number,
    blocks: readonly Block[],
  ) {
    this.#words = new Int32Array(machine.memory.buffer, 0, PAGE_SIZE / 2);
    this.#longs = new BigUint64Array(machine.memory.buffer, 0, PAGE_SIZE / 4);
    this.#exits = exits;
    this.instructions = blocks.reduce((sum, block) => sum + block.instructions.length, 0);
    const isEmpty = new Set(blocks.filter((block) => block.instructions.length === 0).map(({ rip }) => rip));
    this.entries = entries.filter(({ rip }) => !isEmpty.has(rip));
  }

  /** Linear address of the access that missed, after an exit of that kind. */
  get missAddress(): VirtAddr {
    return virtAddr(this.#longs[EXIT_STATE.missAddress / 8]);
  }

  /**
   * Runs until an exit; then registers, RIP, RFLAGS and the counter are exact.
   * @param budget instructions it may retire, at least what the entry needs and less than 2^31.
   */
  run(entry: Entry, budget: number): Exit {
    const { cpu } = this.machine;
    this.#words[EXIT_STATE.budget / 4] = budget;
    this.#words[EXIT_STATE.flagsKind / 4] = 0;
    const number = this.code(entry.label);
    const exit = number === NEXT_EXIT ? NEXT : this.#exits[number - 1];
    this.retired = budget - this.#words[EXIT_STATE.budget / 4] - exit.pending;
    cpu.retireMany(this.retired);
    if (exit.rip !== null) cpu.rip = exit.rip;
    const isNoted = number === NEXT_EXIT || isOneOf(exit.flags);
    const flags = isNoted ? lazyFlagsOf(this.#words[EXIT_STATE.flagsKind / 4]) : exit.flags;
    invariant(!isOneOf(flags), 'what is known of the flags only at run time is noted');
    if (flags !== null) this.#settleFlags(flags);
    return exit;
  }

  /** Gives back the memory of its tables. */
  release(memory: RegionMemory): void {
    for (const { at, bytes } of this.pieces) memory.release(at, bytes);
  }

  /** Computes the flags that were left lazy. */
  #settleFlags(lazy: LazyFlags): void {
    const { cpu } = this.machine;
    const { a, b, r } = restoreOperands(numbers, lazy, (place) => this.#longs[EXIT_STATE.lazyFlags / 8 + place]);
    const flags = evaluateFlags(lazy.kind, lazy.width, a, b, r);
    cpu.rflags = BigInt((cpu.rflagsLow & ~lazy.mask) | (flags & lazy.mask));
  }
}
