import { invariant } from '../../core/invariant';
import { EXIT_STATE } from '../../machine/layout';
import type { Block } from './blocks';
import type { EntryTable } from './entry-table';
import { entryTable, slotOf } from './entry-table';
import { settledFlags } from './flag-record';
import type { Flow } from './flow';
import type { HeadFlags } from './head-flags';
import type { Trail } from './instruction-code';
import { InstructionCode, emptyTrail, settle } from './instruction-code';
import { UNKNOWN, isOneOf } from './lazy-flags';
import { keepWhatLives, registersOf } from './liveness';
import type { PlacedAccess } from './page-groups';
import { PlaceTracker, placeAccesses } from './page-groups';
import type { Exit } from './region-function';
import { RegionFunction } from './region-function';
import { RegionPlan } from './region-plan';
import type { Value } from './value';
import type { Label, Local } from './wasm';
import { I32, OP, encodeModule } from './wasm';

/** A region as recorded: block `i` is node `i + 1` of the flow. */
export interface RegionToCompile {
  readonly blocks: readonly Block[];
  readonly flow: Flow;
  readonly flags: HeadFlags;
  /** Per block: the blocks it leads to directly. */
  readonly successors: readonly (readonly number[])[];
  readonly privilege: number;
  /** Blocks that computed branches may go to. */
  readonly indirect: ReadonlySet<number>;
  /** Blocks at whose head the page is looked at. */
  readonly guarded: ReadonlySet<number>;
  /** By instruction: the block that goes on from there with accesses across two pages. */
  readonly split: ReadonlyMap<bigint, number>;
  /** Reserves memory for the table of entries; null when there is none left. */
  readonly reserve: (bytes: number) => number | null;
  /** Byte offset of the word that tells in which epoch a page was looked up. */
  readonly pageWord: (page: number) => number;
}

/** An entry of compiled code. */
export interface Entry {
  readonly rip: bigint;
  readonly label: number;
  /** Instructions that the budget must cover, or nothing is done. */
  readonly needs: number;
  /** All flags must be in RFLAGS on the way in. */
  readonly needsFlags: boolean;
  readonly page: number;
  readonly secondPage: number | null;
}

export interface CompiledRegion {
  readonly wasm: Uint8Array<ArrayBuffer>;
  readonly exits: readonly Exit[];
  readonly entries: readonly Entry[];
  readonly table: { readonly form: EntryTable; readonly at: number } | null;
}

/** Translates a region into a module that exports `run(entry) -> exit`. */
export const compileRegion = (region: RegionToCompile): CompiledRegion => new RegionCompiler(region).compile();

class RegionCompiler {
  readonly #function: RegionFunction;
  readonly #plan: RegionPlan;
  /** By node: where a branch to it goes, forwards and back. */
  readonly #labels = new Map<number, Label>();
  readonly #loops = new Map<number, Label>();
  readonly #trails = new Map<number, { readonly trail: Trail; readonly lasting: number }>();
  /** By label; 0 for a label that no entry has. */
  #entries: readonly number[];
  readonly #nodes: ReadonlyMap<bigint, number>;
  readonly #splits: ReadonlySet<number>;
  #table: { readonly form: EntryTable; readonly at: number } | null = null;

  constructor(readonly region: RegionToCompile) {
    this.#plan = new RegionPlan(region);
    this.#function = new RegionFunction(registersOf(region.blocks.flatMap(({ instructions }) => instructions)));
    this.#entries = [...region.flow.entries].filter((node) => region.flow.position[node] >= 0);
    this.#splits = new Set([...region.split.values()].map((index) => index + 1));
    const nodes = region.blocks.map(({ rip }, index) => [rip, index + 1] as const);
    this.#nodes = new Map(nodes.filter(([, node]) => !this.#splits.has(node)));
  }

  compile(): CompiledRegion {
    const { indirect, reserve } = this.region;
    const targets = this.#entries.filter((node) => indirect.has(node - 1));
    const form = entryTable(targets.map((node) => this.#plan.block(node).rip));
    const at = form === null ? null : reserve(form.size);
    if (form !== null && at !== null) {
      this.#table = { form, at };
      if (form.slots <= MOST_LABELS) this.#entries = this.#labelBySlot(form);
    }
    this.#tree(0);
    this.#function.finish();
    const wasm = encodeModule([{ name: 'run', result: I32, body: this.#function.code }]);
    const entries = this.#entries.flatMap((node, label) =>
      node === 0 || this.#splits.has(node) ? [] : [this.#entry(node, label)],
    );
    return { wasm, exits: this.#function.exits, entries, table: this.#table };
  }

  /** Labels such that a computed branch knows the label when it knows the slot. */
  #labelBySlot(form: EntryTable): number[] {
    const labels = Array.from({ length: form.slots }, () => 0);
    const rest: number[] = [];
    for (const node of this.#entries)
      if (this.region.indirect.has(node - 1)) labels[slotOf(form, this.#plan.block(node).rip)] = node;
      else rest.push(node);
    for (const [label, node] of labels.entries()) if (node === 0) labels[label] = rest.pop() ?? 0;
    return [...labels, ...rest];
  }

  #entry(node: number, label: number): Entry {
    const { rip, page, secondPage } = this.#plan.block(node);
    const needsFlags = this.region.flags.needsFlags.has(node - 1);
    return { rip, label, needs: this.#plan.reach(node), needsFlags, page, secondPage };
  }

  // ---- structure

  /** The code of a node and of all it dominates. */
  #tree(node: number): void {
    const { code } = this.#function;
    const { children, merges, position, loopHeads } = this.region.flow;
    const inner = children[node].filter((child) => merges.has(child)).sort((a, b) => position[b] - position[a]);
    if (node === 0) {
      this.#loops.set(0, code.loop());
      this.#labels.set(0, code.block());
      this.#within(0, inner);
      code.end();
      // No entry has the address that a computed branch went to.
      this.#function.leaveForNext(null, UNKNOWN);
      code.end();
    } else if (loopHeads.has(node)) {
      this.#loops.set(node, code.loop());
      this.#within(node, inner);
      code.end();
      code.op(OP.unreachable);
    } else this.#within(node, inner);
  }
  #within(node: number, inner: readonly number[]): void {
    const { code } = this.#function;
    if (inner.length === 0) return node === 0 ? this.#dispatch() : this.#blockCode(node);
    const [outermost, ...rest] = inner;
    this.#labels.set(outermost, code.block());
    this.#within(node, rest);
    code.end();
    this.#tree(outermost);
  }
  #dispatch(): void {
    const { code, label } = this.#function;
    code.get(label);
    code.brTable(
      this.#entries.map((node) => this.#labelOf(node)),
      this.#labelOf(0),
    );
  }
  #labelOf(node: number): Label {
    const label = this.#labels.get(node);
    invariant(label !== undefined, 'a branch goes to code that surrounds it');
    return label;
  }

  // ---- one block

  #blockCode(node: number): void {
    const { flow } = this.region;
    const { code } = this.#function;
    const block = this.#plan.block(node);
    const count = block.instructions.length;
    const before = this.#trailBefore(node);
    this.#function.forgetLasting(before.lasting);
    this.#guard(node);
    if (count > 0) {
      if (flow.entries.has(node)) {
        code.get(this.#function.budget);
        code.i32(this.#plan.reach(node));
        code.op(OP.i32LtS);
        code.if();
        this.#function.leave({ kind: 'budget', rip: block.rip, pending: 0, flags: this.#plan.head(node) });
        code.end();
      }
      code.get(this.#function.budget);
      code.i32(count);
      code.op(OP.i32Sub);
      code.set(this.#function.budget);
    }
    const befores = this.#plan.befores(node);
    const settled = this.region.flags.settles.has(node - 1) ? settledFlags(this.#plan.after(node)) : null;
    const settling = settled === null ? null : { ...NOTHING, bits: settled };
    const states = settling === null ? befores : [...befores, this.#plan.after(node)];
    const records = settling === null ? block.instructions : [...block.instructions, settling];
    const kept = keepWhatLives(records, states, this.#plan.liveBehind(node));
    const splits = this.#splits.has(node);
    const placed = block.instructions.map((record, i) => ({ record, before: befores[i], kept: kept[i] }));
    const instructions = new InstructionCode(this.#function, this.region.privilege, placed, before.trail, {
      findEntry: (target, otherwise) => this.#findEntry(target, otherwise),
      accessesAhead: (tracker) => this.#accessesAhead(node, tracker),
      hasSplit: ({ rip }) => !splits && rip !== null && this.region.split.has(rip),
      goOnSplit: (exit) => this.#goOnSplit(exit),
      splits,
    });
    const trail = instructions.emit();
    if (settled !== null) settle(this.#function, settled);
    this.#trails.set(node, { trail, lasting: this.#function.lastingCount });
    this.#terminate(node, instructions.condition);
  }

  /** What is known at the head of a block: something where only one block leads to it. */
  #trailBefore(node: number): { readonly trail: Trail; readonly lasting: number } {
    const { flow } = this.region;
    const before = flow.predecessors[node];
    const known = before.length === 1 && !flow.entries.has(node) ? this.#trails.get(before[0]) : undefined;
    return known ?? { trail: emptyTrail(), lasting: 0 };
  }

  /** From the middle of a block to the code for accesses across pages: what is not done is given back to the budget. */
  #goOnSplit({ rip, pending, flags }: Omit<Exit, 'kind'>): void {
    const { code, label, budget, lower } = this.#function;
    const index = rip === null ? undefined : this.region.split.get(rip);
    invariant(index !== undefined, 'there is code for accesses across pages');
    if (this.region.flags.needsFlags.has(index)) {
      settle(this.#function, settledFlags(flags));
      code.i32(0);
      code.set(lower.state.kind);
    } else this.#function.noteFlags(flags);
    code.get(budget);
    code.i32(pending);
    code.op(OP.i32Add);
    code.set(budget);
    code.i32(this.#entries.indexOf(index + 1));
    code.set(label);
    code.br(this.#loopOf(0));
  }

  /** Accesses of the blocks that only this one leads to, and of those that only they lead to. */
  #accessesAhead(node: number, tracker: PlaceTracker, depth = FAR_AHEAD): PlacedAccess[] {
    const { flow, successors } = this.region;
    const ahead: PlacedAccess[] = [];
    if (depth === 0) return ahead;
    for (const index of successors[node - 1]) {
      const to = index + 1;
      if (flow.entries.has(to) || flow.predecessors[to].length !== 1) continue;
      const behind = new PlaceTracker(tracker);
      ahead.push(
        ...placeAccesses(behind, this.#plan.block(to).instructions).values(),
        ...this.#accessesAhead(to, behind, depth - 1),
      );
    }
    return ahead;
  }

  /** Leaves where a page of the block has not been looked up in this epoch. */
  #guard(node: number): void {
    if (!this.region.guarded.has(node - 1)) return;
    const { code } = this.#function;
    const { rip, page, secondPage } = this.#plan.block(node);
    for (const each of secondPage === null ? [page] : [page, secondPage]) {
      code.i32(0);
      code.memory(OP.i32Load, this.region.pageWord(each));
      code.i32(0);
      code.memory(OP.i32Load, EXIT_STATE.epoch);
      code.op(OP.i32Ne);
      code.if();
      this.#function.leave({ kind: 'page', rip, pending: 0, flags: this.#plan.head(node) });
      code.end();
    }
  }

  /**
   * The number of the entry at an address into the `label` local, a number that no entry has where there is none; gives the
   * branch back where the address is not canonical.
   */
  #findEntry(target: Local, otherwise: Exit): void {
    const { code, label, lower } = this.#function;
    const table = this.#table;
    if (table !== null) {
      const slot = lower.temporary(I32);
      const { shift, slots } = table.form;
      code.get(target);
      code.op(OP.i32WrapI64);
      if (shift !== 4) {
        code.i32(Math.abs(shift - 4));
        code.op(shift > 4 ? OP.i32ShrU : OP.i32Shl);
      }
      code.i32((slots - 1) << 4);
      code.op(OP.i32And);
      code.tee(slot);
      code.memory(OP.i64Load, table.at);
      code.get(target);
      code.op(OP.i64Eq);
      code.if();
      code.get(slot);
      if (slots <= MOST_LABELS) {
        code.i32(4);
        code.op(OP.i32ShrU);
      } else code.memory(OP.i32Load, table.at + 8);
      code.set(label);
      code.else();
    }
    code.get(target);
    for (const shift of [OP.i64Shl, OP.i64ShrS]) {
      code.i64(16n);
      code.op(shift);
    }
    code.get(target);
    code.op(OP.i64Ne);
    code.if();
    this.#function.leave(otherwise);
    code.end();
    code.i32(NO_ENTRY);
    code.set(label);
    if (table !== null) code.end();
  }

  #terminate(node: number, condition: Local | null): void {
    const { code } = this.#function;
    const { end } = this.#plan.block(node);
    const flags = this.#plan.after(node);
    switch (end.kind) {
      case 'jump':
        return this.#edge(node, end.to);
      case 'branch':
        invariant(condition !== null, 'a branch has its condition');
        code.get(condition);
        code.if();
        this.#edge(node, end.taken);
        code.else();
        this.#edge(node, end.next);
        code.end();
        return code.op(OP.unreachable);
      case 'indirect':
        this.#function.noteFlags(flags);
        return code.br(this.#loopOf(0));
      case 'evaluate':
        return this.#function.leave({ kind: 'evaluate', rip: end.rip, pending: 0, flags });
      case 'repeat':
        return this.#function.leave({ kind: 'repeat', rip: end.rip, pending: 0, flags, repetition: end.repetition });
      case 'system':
        return this.#function.leave({ kind: 'system', rip: end.rip, pending: 0, flags });
    }
  }

  /** Goes on at an address: inside the region, or out of it. */
  #edge(node: number, rip: bigint): void {
    const { code, label } = this.#function;
    const { flow } = this.region;
    const flags = this.#plan.after(node);
    const to = this.#nodes.get(rip);
    if (to === undefined) return this.#function.leaveForNext(rip, flags);
    if (isOneOf(this.#plan.head(to))) this.#function.noteFlags(flags);
    if (flow.isDispatched(node, to)) {
      code.i32(this.#entries.indexOf(to));
      code.set(label);
      return code.br(this.#loopOf(0));
    }
    if (flow.position[to] <= flow.position[node]) return code.br(this.#loopOf(to));
    if (flow.merges.has(to)) return code.br(this.#labelOf(to));
    this.#tree(to);
  }
  #loopOf(node: number): Label {
    const label = this.#loops.get(node);
    invariant(label !== undefined, 'a branch back goes to a loop around it');
    return label;
  }
}

/** Blocks in a row that are looked at for a group's sake. */
const FAR_AHEAD = 4;
/** Slots of a table up to which they are the labels of the entries. */
const MOST_LABELS = 128;
/** More than any region has entries. */
const NO_ENTRY = 0x7fff_ffff;

const NOTHING = {
  checks: [],
  gpr: new Map<number, Value>(),
  xmm: new Map<number, Value>(),
  cpu: [],
  lazy: null,
  settles: 0,
  system: null,
  branch: null,
} as const;
