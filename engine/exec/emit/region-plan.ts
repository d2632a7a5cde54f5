import type { Block } from './blocks';
import type { RegionToCompile } from './compile';
import type { FlagState } from './lazy-flags';
import { resolved } from './lazy-flags';
import type { Places } from './liveness';
import { ALL_PLACES, liveBefore, neededAtExit } from './liveness';

/** What compilation must know of the blocks of a region before it writes any of them: which flags live where, and lengths. */
export class RegionPlan {
  readonly #lengths = new Map<number, number>();
  /** Places that are live at the heads, by node. */
  readonly #live: readonly Places[];

  constructor(readonly region: Pick<RegionToCompile, 'blocks' | 'flow' | 'flags' | 'successors'>) {
    this.#live = this.#liveness();
  }

  block(node: number): Block {
    return this.region.blocks[node - 1];
  }

  // ---- flags: what is live where

  /** The flags at the head of a node, behind its last instruction, and before each of them. */
  head(node: number): FlagState {
    return this.region.flags.heads[node - 1];
  }
  after(node: number): FlagState {
    return resolved(this.block(node).after, this.head(node));
  }
  befores(node: number): FlagState[] {
    const head = this.head(node);
    return this.block(node).instructions.map(({ before }) => resolved(before, head));
  }
  /** Places of flags that are live behind a node. */
  liveBehind(node: number): Places {
    return this.#liveBehind(node, this.#live);
  }

  #liveness(): Places[] {
    const { flow, blocks } = this.region;
    const live = Array.from({ length: blocks.length + 1 }, () => 0);
    for (let changes = true; changes; ) {
      changes = false;
      for (const node of flow.order.toReversed()) {
        if (node === 0) continue;
        const behind = this.#liveBehind(node, live);
        let here = liveBefore(this.block(node).instructions, this.befores(node), behind);
        if (flow.entries.has(node)) here |= neededAtExit(this.head(node));
        if (here === live[node]) continue;
        live[node] = here;
        changes = true;
      }
    }
    return live;
  }
  #liveBehind(node: number, live: readonly Places[]): Places {
    const { end } = this.block(node);
    const needed = neededAtExit(this.after(node));
    const successors = this.region.successors[node - 1];
    const staysInside =
      end.kind === 'jump' ? successors.length === 1 : end.kind === 'branch' && successors.length === 2;
    let places = staysInside ? 0 : needed;
    for (const to of successors) places |= live[to + 1] & needed;
    return this.region.flags.settles.has(node - 1) ? places | ALL_PLACES : places;
  }

  // ---- budget

  /** Instructions on the longest way from a block to the next entry. */
  reach(node: number): number {
    const known = this.#lengths.get(node);
    if (known !== undefined) return known;
    const { flow, successors } = this.region;
    let rest = 0;
    for (const index of successors[node - 1])
      if (!flow.entries.has(index + 1)) rest = Math.max(rest, this.reach(index + 1));
    const length = this.block(node).instructions.length + rest;
    this.#lengths.set(node, length);
    return length;
  }
}
