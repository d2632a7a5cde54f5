import type { Block } from './blocks';
import type { FlagState, LazyFlags } from './lazy-flags';
import { UNKNOWN, isOneOf, isUnknown, withoutFlags } from './lazy-flags';

/** The most states that code which reads flags tells apart. */
const MOST = 4;

/** What is known of the flags at the heads of blocks. */
export interface HeadFlags {
  /** By block. */
  readonly heads: readonly FlagState[];
  /** Blocks at whose end all flags go to RFLAGS. */
  readonly settles: ReadonlySet<number>;
  /** Blocks that need to know: where they are entries, all flags must be in RFLAGS on the way in. */
  readonly needsFlags: ReadonlySet<number>;
}

/**
 * Follows the flags through a region: what each block finds at its head, from the ends of those before it. Entries may
 * find anything; where that is read, whoever enters has put all flags into RFLAGS.
 * @param blocks recorded with unknown flags at their heads.
 * @param successors of each block, those included that it may reach by a computed branch.
 */
export function headFlags(
  blocks: readonly Block[],
  successors: readonly (readonly number[])[],
  entries: ReadonlySet<number>,
): HeadFlags {
  const passes = (block: Block): boolean => isUnknown(block.after);
  const needs = needing(blocks, successors, passes);
  const forced = new Set<number>();
  for (;;) {
    const found = blocks.map(() => new Set<LazyFlags | OneOfNone>());
    for (const entry of entries) found[entry].add(needs.has(entry) ? IN_RFLAGS : ANYTHING);
    spread(blocks, successors, found, forced, passes);
    const crowded = blocks.findIndex((_, index) => needs.has(index) && !forced.has(index) && found[index].size > MOST);
    if (crowded >= 0) {
      forced.add(crowded);
      continue;
    }
    const settles = settling(blocks, successors, forced, passes);
    const heads = found.map((states, index) => (forced.has(index) ? null : headOf(states)));
    return { heads, settles, needsFlags: needs };
  }
}

const IN_RFLAGS = 'RFLAGS';
const ANYTHING = 'anything';
type OneOfNone = typeof IN_RFLAGS | typeof ANYTHING;

/** Blocks whose own code, or code reached with the same flags, reads flags of the head. */
function needing(
  blocks: readonly Block[],
  successors: readonly (readonly number[])[],
  passes: (block: Block) => boolean,
): Set<number> {
  const needs = new Set<number>();
  for (const [index, block] of blocks.entries()) if (block.readsFlags) needs.add(index);
  for (let before = -1; before !== needs.size; ) {
    before = needs.size;
    for (const [index, block] of blocks.entries())
      if (passes(block) && successors[index].some((to) => needs.has(to))) needs.add(index);
  }
  return needs;
}

/** Carries the states from ends to heads until nothing is added. */
function spread(
  blocks: readonly Block[],
  successors: readonly (readonly number[])[],
  found: readonly Set<LazyFlags | OneOfNone>[],
  forced: ReadonlySet<number>,
  passes: (block: Block) => boolean,
): void {
  for (let changes = true; changes; ) {
    changes = false;
    for (const [index, block] of blocks.entries()) {
      const ends: Iterable<LazyFlags | OneOfNone> = !passes(block)
        ? [endOf(block.after)]
        : forced.has(index)
          ? [IN_RFLAGS]
          : [...found[index]].map((state) => without(state, block.after));
      for (const to of successors[index])
        for (const state of ends) {
          if (found[to].has(state)) continue;
          found[to].add(state);
          changes = true;
        }
    }
  }
}
/** A state behind a block that passes it on but for some flags. */
function without(state: LazyFlags | OneOfNone, after: FlagState): LazyFlags | OneOfNone {
  if (typeof state === 'string' || !isOneOf(after)) return state;
  const rest = withoutFlags(state, after.inRflags);
  return rest === null || isOneOf(rest) ? IN_RFLAGS : rest;
}
const endOf = (after: FlagState): LazyFlags | OneOfNone =>
  after === null ? IN_RFLAGS : isOneOf(after) ? ANYTHING : after;

function headOf(states: ReadonlySet<LazyFlags | OneOfNone>): FlagState {
  if (states.has(ANYTHING)) return UNKNOWN;
  const among = [...states].map((state) => (typeof state === 'string' ? null : state));
  return among.length === 1 ? among[0] : { among, inRflags: 0 };
}

/**
 * Blocks that lead to one whose head must find all flags in RFLAGS; one that passes flags on is added to `forced` itself. The
 * lazy operands stay as they are, so that other successors may go on with them.
 */
function settling(
  blocks: readonly Block[],
  successors: readonly (readonly number[])[],
  forced: Set<number>,
  passes: (block: Block) => boolean,
): Set<number> {
  for (let before = -1; before !== forced.size; ) {
    before = forced.size;
    for (const [index, block] of blocks.entries())
      if (passes(block) && successors[index].some((to) => forced.has(to))) forced.add(index);
  }
  const settles = new Set<number>();
  for (const [index, block] of blocks.entries())
    if (!passes(block) && block.after !== null && successors[index].some((to) => forced.has(to))) settles.add(index);
  return settles;
}
