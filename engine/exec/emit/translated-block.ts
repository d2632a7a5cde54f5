import type { VirtAddr } from '../../core/address';
import { PAGE_SIZE, virtAddr } from '../../core/address';
import type { Cpu } from '../../machine/cpu';
import { EXIT_STATE } from '../../machine/layout';
import type { Machine } from '../../machine/machine';
import { evaluateFlags } from '../evaluate-flags';
import type { Exit } from './compile';
import type { LazyFlags } from './lazy-flags';
import { restoreOperands } from './lazy-flags';
import { numbers } from './numbers';

/** Which block came after an exit, and in which epoch. */
interface Link {
  readonly block: TranslatedBlock;
  readonly epoch: number;
}

/** A block of guest code as WebAssembly, with what is needed to make its exits exact. */
export class TranslatedBlock {
  readonly #words: Int32Array;
  readonly #longs: BigUint64Array;
  readonly #links: (Link | undefined)[] = [];
  #lastExit = 0;
  /** Instructions that the last run retired. */
  retired = 0;

  constructor(
    readonly machine: Machine,
    /** Address of every instruction, and of the one behind the last. */
    readonly addresses: readonly bigint[],
    readonly exits: readonly Exit[],
    readonly isLoop: boolean,
    /** Traps and interrupts must be looked at after it. */
    readonly changesSystemFlags: boolean,
    readonly code: (budget: number) => number,
  ) {
    this.#words = new Int32Array(machine.memory.buffer, 0, PAGE_SIZE / 2);
    this.#longs = new BigUint64Array(machine.memory.buffer, 0, PAGE_SIZE / 4);
  }

  get rip(): bigint {
    return this.addresses[0];
  }
  /** Instructions that one pass retires. */
  get length(): number {
    return this.addresses.length - 1;
  }
  /** Linear address of the access that missed, after an exit of that kind. */
  get missAddress(): VirtAddr {
    return virtAddr(this.#longs[EXIT_STATE.missAddress / 8]);
  }

  /**
   * Runs until an exit; then registers, RIP, RFLAGS and the counter are exact.
   * @param budget instructions it may retire, at least {@link length} and less than 2^31.
   */
  run(budget: number): Exit {
    const { cpu } = this.machine;
    this.#lastExit = this.code(budget);
    const exit = this.exits[this.#lastExit];
    const inLoops = this.isLoop ? budget - this.#words[EXIT_STATE.budget / 4] : 0;
    this.retired = inLoops + exit.retired;
    cpu.retireMany(this.retired);
    if (exit.rip !== null) cpu.rip = exit.rip;
    if (exit.flags !== null) this.#settleFlags(cpu, exit.flags);
    return exit;
  }

  /** Notes what came after the exit of the last run. */
  link(block: TranslatedBlock, epoch: number): void {
    const known = this.#links[this.#lastExit];
    if (known?.block !== block || known.epoch !== epoch) this.#links[this.#lastExit] = { block, epoch };
  }
  /** What came after this exit before, if it was in the same epoch and RIP is there again. */
  linked(epoch: number): TranslatedBlock | null {
    const link = this.#links[this.#lastExit];
    return link !== undefined && link.epoch === epoch && link.block.rip === this.machine.cpu.rip ? link.block : null;
  }

  /** Computes the flags that were left lazy. */
  #settleFlags(cpu: Cpu, lazy: LazyFlags): void {
    if (lazy.isDynamic && this.#words[EXIT_STATE.dynamicFlags / 4] === 0) return;
    const { a, b, r } = restoreOperands(numbers, lazy, (place) => this.#longs[EXIT_STATE.lazyFlags / 8 + place]);
    const flags = evaluateFlags(lazy.kind, lazy.width, a, b, r);
    cpu.rflags = BigInt((cpu.rflagsLow & ~lazy.mask) | (flags & lazy.mask));
  }
}
