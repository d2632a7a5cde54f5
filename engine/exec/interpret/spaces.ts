import { INTERPRETER } from '../../machine/layout';
import type { Machine } from '../../machine/machine';
import { SPACE } from './interpreter-loop';

/** No root: CR3 has no bits up there. */
const NOWHERE = -1n;

/**
 * The list of address spaces and rings that the interpreter enters without asking: for each the XOR-TLB tables that are for it
 * now, and the number that entries of the table of jumps carry.
 */
export class Spaces {
  readonly #ints: Int32Array;
  readonly #longs: BigInt64Array;
  #next = 0;

  constructor(readonly machine: Machine) {
    const { buffer } = machine.memory;
    this.#ints = new Int32Array(buffer, INTERPRETER.spaces, (SPACE.count * SPACE.size) / 4);
    this.#longs = new BigInt64Array(buffer, INTERPRETER.spaces, (SPACE.count * SPACE.size) / 8);
    this.clear();
  }

  /** To be called when tables are given to another space, and when numbers become void. */
  clear(): void {
    for (let slot = 0; slot < SPACE.count; slot++) this.#longs[(slot * SPACE.size + SPACE.key) / 8] = NOWHERE;
  }

  /** The slot of the present one, -1 where it has none. */
  find(): number {
    const { cpu } = this.machine;
    const ring = cpu.cpl;
    if (ring !== 0 && ring !== 3) return -1;
    const low = (cpu.cr3Low << 1) | (ring & 1);
    const high = (cpu.cr3High << 1) | (cpu.cr3Low >>> 31);
    const ints = this.#ints;
    for (let at = 0; at < (SPACE.count * SPACE.size) / 4; at += SPACE.size / 4)
      if (ints[at] === low && ints[at + 1] === high) return at;
    return -1;
  }
  tables(slot: number): number {
    return this.#ints[slot + SPACE.tables / 4];
  }
  context(slot: number): number {
    return this.#ints[slot + SPACE.context / 4];
  }

  /** Adds the present one. */
  enter(tables: number, context: number): void {
    const { cpu } = this.machine;
    const { cpl } = cpu;
    if (cpl !== 0 && cpl !== 3) return;
    const key = (cpu.cr3 << 1n) | (cpl === 3 ? 1n : 0n);
    let slot = 0;
    while (slot < SPACE.count && this.#longs[(slot * SPACE.size + SPACE.key) / 8] !== key) slot++;
    if (slot === SPACE.count) slot = this.#next++ % SPACE.count;
    this.#longs[(slot * SPACE.size + SPACE.key) / 8] = key;
    this.#ints[(slot * SPACE.size + SPACE.tables) / 4] = tables;
    this.#ints[(slot * SPACE.size + SPACE.context) / 4] = context;
  }
}
