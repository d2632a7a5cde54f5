import { extensionOf } from '../isa-table';
import type { Definition } from './definitions';

/** A part of a long run: `2/4` is the second of four. */
export interface Part {
  readonly part: number;
  readonly parts: number;
}
/** The definitions named (all without names) that are in a part; neighbours go to different ones. */
export const inPart = (
  all: readonly Definition[],
  names: readonly string[],
  { part, parts }: Part,
): readonly Definition[] =>
  all.filter(({ name }) => names.length === 0 || names.includes(name)).filter((_, i) => i % parts === part - 1);

const SAID_EVERY_MS = 20_000;

interface Counts {
  instructions: number;
  states: number;
  differing: number;
}

/** Counts what was compared, by extension, and says now and then how far it is. */
export class Tally {
  readonly #total: Counts = { instructions: 0, states: 0, differing: 0 };
  readonly #extensions = new Map<string, Counts>();
  readonly #began = performance.now();
  #said = performance.now();

  constructor(readonly instructions: number) {}

  add({ codes }: Definition, states: number, differing: number): void {
    const extension = extensionOf(codes[0]) ?? 'others';
    const counts = this.#extensions.get(extension) ?? { instructions: 0, states: 0, differing: 0 };
    this.#extensions.set(extension, counts);
    for (const each of [this.#total, counts]) {
      each.instructions += 1;
      each.states += states;
      each.differing += differing;
    }
    if (performance.now() - this.#said < SAID_EVERY_MS) return;
    this.#said = performance.now();
    console.log(`  ${this.#total.instructions} of ${this.instructions} instructions, ${this.#seconds} s: ${words(this.#total)}`); // prettier-ignore
  }

  get #seconds(): number {
    return Math.round((performance.now() - this.#began) / 1000);
  }

  /** A line for each extension, and one for all. @returns how many states differ. */
  say(what: string): number {
    for (const [extension, counts] of this.#extensions)
      console.log(`  ${extension}: ${counts.instructions} instructions, ${words(counts)}`);
    console.log(`${what}: ${this.#total.instructions} instructions, ${words(this.#total)}, ${this.#seconds} s`);
    return this.#total.differing;
  }
}
const words = ({ states, differing }: Counts): string => `${states} states, ${differing} differences`;
