import type { Machine } from '../../machine/machine';
import type { Block } from './blocks';
import type { CompiledRegion, Entry } from './compile';
import type { CodePage } from './explore';
import type { Exit } from './region-function';
import type { RegionMemory } from './region-memory';

const PATIENCE = 16;

/** Memory of a region's tables. */
export interface Piece {
  readonly at: number;
  readonly bytes: number;
}

/** Entering it would do nothing. */
const isEmptyBlock = ({ instructions, end }: Block): boolean => instructions.length === 0 && end.kind !== 'repeat';

/** A region of guest code as WebAssembly, with what is needed to enter it and to understand its exits. */
export class TranslatedRegion {
  readonly entries: readonly Entry[];
  readonly exits: readonly Exit[];
  readonly instructions: number;
  /** By which the trampoline calls it. */
  number = -1;
  /** Privilege and code size that it is for, as one number. */
  mode = -1;
  /** When it was last entered by the host, in runs. */
  lastRun = 0;
  /** Addresses outside where it was seen to go on, and how often. */
  readonly followers = new Map<bigint, number>();
  /** How often it was made anew because of places outside. */
  growth = 0;
  /** Samples of one follower that make the two one region. */
  patience = PATIENCE;
  /** By page: the epoch in which it was last looked up. */
  readonly #pageWords: Int32Array;

  constructor(
    machine: Machine,
    { entries, exits }: CompiledRegion,
    /** Addresses it was explored from. */
    readonly seeds: readonly bigint[],
    readonly pages: readonly CodePage[],
    pageWords: number,
    readonly pieces: readonly Piece[],
    readonly code: (entry: number) => number,
    blocks: readonly Block[],
  ) {
    this.#pageWords = new Int32Array(machine.memory.buffer, pageWords, pages.length);
    this.exits = exits;
    this.instructions = blocks.reduce((sum, block) => sum + block.instructions.length, 0);
    const isEmpty = new Set(blocks.filter(isEmptyBlock).map(({ rip }) => rip));
    this.entries = entries.filter(({ rip }) => !isEmpty.has(rip));
  }

  lookedUpIn(page: number): number {
    return this.#pageWords[page];
  }
  setLookedUpIn(page: number, epoch: number): void {
    this.#pageWords[page] = epoch;
  }

  /** Gives back the memory of its tables. */
  release(memory: RegionMemory): void {
    for (const { at, bytes } of this.pieces) memory.release(at, bytes);
  }
}
