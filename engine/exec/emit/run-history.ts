import { PAGE_SIZE } from '../../core/address';
import type { Experience } from './explore';

/** Addresses whose visits are counted; beyond that counting begins anew. */
const MOST_COUNTED = 100_000;
/** Accesses across two pages after which an instruction gets code for them. */
const OFTEN = 8;
/** Targets of one computed branch that are remembered. */
const MOST_TARGETS = 64;

/** What has been seen of code that is not translated yet. */
export class RunHistory implements Experience {
  readonly #visits = new Map<number, number>();
  /** Per page: which bytes instructions that have run begin at. */
  readonly #begun = new Map<number, Uint8Array>();
  readonly #targets = new Map<bigint, Set<bigint>>();
  readonly #crossings = new Map<bigint, number>();

  /** Counts a visit of a place; gives how many there were. */
  visit(place: number): number {
    if (this.#visits.size > MOST_COUNTED) this.#visits.clear();
    const visits = (this.#visits.get(place) ?? 0) + 1;
    this.#visits.set(place, visits);
    return visits;
  }

  /** The place is not worth counting: nothing can be made of it. */
  giveUp(place: number): void {
    this.#visits.set(place, Number.NEGATIVE_INFINITY);
  }

  noteRun(physical: number): void {
    const frame = Math.floor(physical / PAGE_SIZE);
    let begun = this.#begun.get(frame);
    if (begun === undefined) {
      begun = new Uint8Array(PAGE_SIZE);
      this.#begun.set(frame, begun);
    }
    begun[physical % PAGE_SIZE] = 1;
  }
  isKnown(physical: number): boolean {
    return this.#begun.get(Math.floor(physical / PAGE_SIZE))?.[physical % PAGE_SIZE] === 1;
  }

  noteTarget(branch: bigint, target: bigint): void {
    let targets = this.#targets.get(branch);
    if (targets === undefined) {
      targets = new Set();
      this.#targets.set(branch, targets);
    }
    if (targets.size < MOST_TARGETS) targets.add(target);
  }
  targetsOf(branch: bigint): Iterable<bigint> {
    return this.#targets.get(branch) ?? [];
  }

  /** Counts an access of an instruction across two pages; gives whether it has become often just now. */
  noteCrossing(rip: bigint): boolean {
    const times = (this.#crossings.get(rip) ?? 0) + 1;
    this.#crossings.set(rip, times);
    return times === OFTEN;
  }
  crosses(rip: bigint): boolean {
    return (this.#crossings.get(rip) ?? 0) >= OFTEN;
  }

  /** The code of a page has changed. */
  forgetPage(frame: number): void {
    this.#begun.delete(frame);
  }
  clear(): void {
    this.#visits.clear();
    this.#begun.clear();
    this.#targets.clear();
    this.#crossings.clear();
  }
}
