import type { Width } from '../../core/bits';
import type { FlagName } from '../../core/rflags';
import { RFLAGS_BITS, flagMask } from '../../core/rflags';
import { XOR_TLB } from '../../machine/layout';
import type { SplitHost } from './crossing-access';
import { pushSplitLoad, splitStore } from './crossing-access';
import type { Check, Recorded } from './emit';
import type { FlagState } from './lazy-flags';
import { IN_RFLAGS_SHIFT, isOneOf } from './lazy-flags';
import type { KeptFlags } from './liveness';
import { STATUS_MASK } from './lower';
import type { Group, PlacedAccess } from './page-groups';
import { PlaceTracker, groupsOf, placeAccesses } from './page-groups';
import type { Exit, RegionFunction } from './region-function';
import type { Value } from './value';
import type { Local, Opcode } from './wasm';
import { SIMD, XMM_OFFSET } from './vector-values';
import { I32, I64, OP, V128 } from './wasm';
import { tablesOf } from './xor-tlb';

const LOAD: Record<Width, Opcode> = { 8: OP.i64Load8U, 16: OP.i64Load16U, 32: OP.i64Load32U, 64: OP.i64Load };
const STORE: Record<Width, Opcode> = { 8: OP.i64Store8, 16: OP.i64Store16, 32: OP.i64Store32, 64: OP.i64Store };
/** Bits of `address XOR entry` that are set when the page is not the entered one. */
const TOO_HIGH = -(1n << BigInt(XOR_TLB.hostBits));
const PAGE = 4096;

/** A group that has been looked up: the local holds the place in memory of its first byte. */
interface Established extends Readonly<Group> {
  readonly host: Local;
}

/** What is known where a block begins: what registers hold as places, and which groups have been looked up. */
export interface Trail {
  readonly tracker: PlaceTracker;
  readonly established: readonly Established[];
}
export const emptyTrail = (): Trail => ({ tracker: new PlaceTracker(), established: [] });

/** What the code of a block is like beyond its instructions. */
export interface BlockStyle {
  /** Turns an address into the number of an entry, in the `label` local, or gives the branch back. */
  findEntry(target: Local, otherwise: Exit): void;
  /** Accesses of the code that only this block leads to, from what registers hold at its end. */
  accessesAhead(tracker: PlaceTracker): readonly PlacedAccess[];
  /** Whether there is code for accesses across two pages, from the instruction on that an exit would give back. */
  hasSplit(exit: Omit<Exit, 'kind'>): boolean;
  /** Goes on there. */
  goOnSplit(exit: Omit<Exit, 'kind'>): void;
  /** This is that code: each access by itself, and in two pages where it must be. */
  readonly splits: boolean;
}
export const PLAIN_STYLE: BlockStyle = {
  findEntry: () => {},
  accessesAhead: () => [],
  hasSplit: () => false,
  goOnSplit: () => {},
  splits: false,
};

/** An instruction with what liveness kept of it. */
export interface Placed {
  readonly record: Recorded;
  readonly before: FlagState;
  readonly kept: KeptFlags;
}

/** Emits the instructions of one block. */
export class InstructionCode {
  /** The condition of the branch at the end, i32. */
  condition: Local | null = null;
  readonly #groups: readonly Group[];
  readonly #places: ReadonlyMap<Check, PlacedAccess>;
  readonly #established: Established[];
  readonly #tracker: PlaceTracker;
  #pending = 0;

  constructor(
    readonly region: RegionFunction,
    readonly privilege: number,
    readonly instructions: readonly Placed[],
    trail: Trail,
    readonly style: BlockStyle = PLAIN_STYLE,
  ) {
    this.#tracker = new PlaceTracker(trail.tracker);
    this.#established = [...trail.established];
    this.#places = placeAccesses(
      this.#tracker,
      instructions.map(({ record }) => record),
    );
    const fresh = [...this.#places.values()].filter((access) => this.#covering(access) === undefined);
    this.#groups = style.splits ? [] : groupsOf(fresh, style.accessesAhead(this.#tracker));
  }

  /** Emits everything up to the branch itself. @returns what holds behind it. */
  emit(): Trail {
    const count = this.instructions.length;
    for (const [index, instruction] of this.instructions.entries()) {
      this.#pending = count - index;
      this.#instruction(instruction);
    }
    return { tracker: this.#tracker, established: this.#established };
  }

  // ---- one instruction: everything that can fail, then everything it changes

  #instruction({ record, before, kept }: Placed): void {
    const { lower, code } = this.region;
    lower.nextInstruction();
    const stores = this.#checks(record, before);
    this.#readBranch(record, before);
    for (const store of stores) store();
    const sets = [...this.#pushRegisters(record), ...this.#pushFlags(record.system, kept)];
    if (record.settles !== 0 && isOneOf(before)) this.#noteSettled(record.settles);
    for (const [index, value] of record.xmm) {
      code.i32(0);
      lower.push(value);
      sets.push(() => code.simdMemory(SIMD.store, XMM_OFFSET(index)));
    }
    for (const { offset, value } of record.cpu) {
      code.i32(0);
      lower.push(value);
      sets.push(() => code.memory(OP.i64Store, offset));
    }
    for (const set of sets.toReversed()) set();
  }

  /** Notes in the `kind` local that flags are in RFLAGS from now on. */
  #noteSettled(packed: number): void {
    const { lower, code } = this.region;
    code.get(lower.state.kind);
    code.i32(packed << IN_RFLAGS_SHIFT);
    code.op(OP.i32Or);
    code.set(lower.state.kind);
  }

  /** Emits the checks and loads; gives the stores to make, with the locals of their host addresses. */
  #checks({ checks, rip }: Recorded, flags: FlagState): (() => void)[] {
    const { lower, code } = this.region;
    const stores: (() => void)[] = [];
    const split = new Map<Value, SplitHost>();
    for (const check of checks) {
      const exit = { rip, pending: this.#pending, flags };
      if (check.kind === 'fault') {
        this.#exitIf(check.condition, { kind: 'evaluate', ...exit });
        continue;
      }
      if (this.style.splits && check.isVector !== true) {
        this.#splitAccess(check, exit, split, stores);
        continue;
      }
      const [host, offset] = this.#hostOf(check, exit);
      if (check.kind === 'store')
        stores.push(() => {
          code.get(host);
          lower.push(check.value);
          if (check.isVector === true) code.simdMemory(SIMD.store, offset);
          else code.memory(STORE[check.width], offset);
        });
      else if (check.result.uses > 0) {
        check.result.local = lower.temporary(check.isVector === true ? V128 : I64);
        code.get(host);
        if (check.isVector === true) code.simdMemory(SIMD.load, offset);
        else code.memory(LOAD[check.width], offset);
        code.set(check.result.local);
      }
    }
    return stores;
  }

  /** An access that may lie in two pages. */
  #splitAccess(
    check: Exclude<Check, { kind: 'fault' }>,
    exit: Omit<Exit, 'kind'>,
    known: Map<Value, SplitHost>,
    stores: (() => void)[],
  ): void {
    const { lower, code } = this.region;
    const { width } = check;
    const isWrite = this.#places.get(check)?.isWrite ?? true;
    const before = check.kind === 'store' ? known.get(check.address) : undefined;
    const host = before ?? this.#splitHost(check.address, width, isWrite, exit);
    if (isWrite) known.set(check.address, host);
    if (check.kind === 'store') {
      stores.push(() => {
        const value = lower.temporary(I64);
        lower.push(check.value);
        code.set(value);
        code.get(host.isSplit);
        code.if();
        if (width > 8) splitStore(code, host, value, width);
        code.else();
        code.get(host.first);
        code.get(value);
        code.memory(STORE[width], 0);
        code.end();
      });
      return;
    }
    const result = lower.temporary(I64);
    check.result.local = result;
    code.get(host.isSplit);
    code.if();
    if (width > 8) pushSplitLoad(code, host, width);
    else code.i64(0n);
    code.set(result);
    code.else();
    code.get(host.first);
    code.memory(LOAD[width], 0);
    code.set(result);
    code.end();
  }
  #splitHost(address: Value, width: Width, isWrite: boolean, exit: Omit<Exit, 'kind'>): SplitHost {
    const { lower, code } = this.region;
    const one = { key: '', low: 0, high: 1, isWrite };
    const linear = lower.inLocal(address);
    const [isSplit, second] = [lower.temporary(I32), lower.temporary(I32)];
    const [bits, behind] = [lower.temporary(I64), lower.temporary(I64)];
    const first = this.#lookUpAt(linear, one, exit);
    code.get(linear);
    code.i64(0xfffn);
    code.op(OP.i64Or);
    code.i64(1n);
    code.op(OP.i64Add);
    code.tee(behind);
    code.get(linear);
    code.op(OP.i64Sub);
    code.tee(bits);
    code.i64(BigInt(width / 8));
    code.op(OP.i64LtU);
    code.tee(isSplit);
    code.if();
    code.get(this.#lookUpAt(behind, one, exit));
    code.set(second);
    code.end();
    code.get(bits);
    code.i64(3n);
    code.op(OP.i64Shl);
    code.set(bits);
    return { isSplit, first, second, bits };
  }

  #covering({ key, offset, bytes, isWrite }: PlacedAccess): Established | undefined {
    return this.#established.find(
      (group) =>
        group.key === key && group.low <= offset && offset + bytes <= group.high && (group.isWrite || !isWrite),
    );
  }

  /** Local and distance that give the place of an access in memory; looks up its group when that has not been done. */
  #hostOf(check: Exclude<Check, { kind: 'fault' }>, exit: Omit<Exit, 'kind'>): [Local, number] {
    const access = this.#places.get(check) ?? { key: '', offset: 0, bytes: 8, isWrite: true };
    const known = this.#covering(access);
    if (known !== undefined) return [known.host, access.offset - known.low];
    const { key, offset, bytes } = access;
    const group = this.#groups.find(
      (each) => each.key === key && each.low <= offset && offset + bytes <= each.high,
    ) ?? {
      key,
      low: offset,
      high: offset + bytes,
      isWrite: access.isWrite,
    };
    const host = this.#lookUp(check.address, offset - group.low, group, exit);
    this.#established.push({ ...group, host });
    return [host, offset - group.low];
  }

  #lookUp(address: Value, distance: number, group: Group, exit: Omit<Exit, 'kind'>): Local {
    const { code, lower } = this.region;
    let linear = lower.inLocal(address);
    if (distance !== 0) {
      code.get(linear);
      code.i64(BigInt(distance));
      code.op(OP.i64Sub);
      linear = lower.temporary(I64);
      code.set(linear);
    }
    return this.#lookUpAt(linear, group, exit);
  }
  /** Host address of a group by one look into the table: tag, right and page crossing in one comparison. */
  #lookUpAt(linear: Local, { low, high, isWrite }: Group, exit: Omit<Exit, 'kind'>): Local {
    const { code, lower } = this.region;
    const tables = tablesOf(this.privilege);
    const bytes = high - low;
    const crossed = lower.temporary(I64);
    const host = this.region.lasting();
    code.get(linear);
    code.op(OP.i32WrapI64);
    code.i32(9);
    code.op(OP.i32ShrU);
    code.i32((XOR_TLB.entries - 1) << 3);
    code.op(OP.i32And);
    code.memory(OP.i64Load, isWrite ? tables.write : tables.read);
    code.get(linear);
    code.op(OP.i64Xor);
    code.tee(crossed);
    if (bytes > 1) {
      code.i64(TOO_HIGH | 0xfffn);
      code.op(OP.i64And);
      code.i64(BigInt(PAGE - bytes));
    } else code.i64(~TOO_HIGH);
    code.op(OP.i64GtU);
    code.if();
    if (bytes > 1) this.#goOnSplit(linear, bytes, exit);
    this.region.leaveMissing(linear, { kind: 'miss', ...exit, access: { bytes, isWrite } });
    code.end();
    code.get(crossed);
    code.op(OP.i32WrapI64);
    code.set(host);
    return host;
  }
  /** Where bytes that lie in two pages have code of their own, goes on there. */
  #goOnSplit(linear: Local, bytes: number, exit: Omit<Exit, 'kind'>): void {
    if (!this.style.hasSplit(exit)) return;
    const { code } = this.region;
    code.get(linear);
    code.i64(0xfffn);
    code.op(OP.i64And);
    code.i64(BigInt(PAGE - bytes));
    code.op(OP.i64GtU);
    code.if();
    this.style.goOnSplit(exit);
    code.end();
  }

  #pushRegisters({ gpr }: Recorded): (() => void)[] {
    const { lower, code } = this.region;
    const sets: (() => void)[] = [];
    for (const [index, value] of gpr) {
      if (value.op === 'gpr' && value.at === index) continue;
      lower.push(value);
      sets.push(() => code.set(lower.state.gpr[index]));
    }
    return sets;
  }
  #pushFlags(system: Value | null, { lazy, bits }: KeptFlags): (() => void)[] {
    const { lower, code } = this.region;
    const sets: (() => void)[] = [];
    for (const [place, value] of lazy.entries()) {
      if (value === null) continue;
      lower.push(value);
      sets.push(() => code.set(lower.state.lazy[place]));
    }
    if (bits.length === 0 && system === null) return sets;
    pushRflags(this.region, system, bits);
    sets.push(() => code.set(lower.state.rflags));
    return sets;
  }
  /** Takes target and condition of the branch before the registers they are made of change. */
  #readBranch({ branch, rip }: Recorded, flags: FlagState): void {
    if (branch === null) return;
    const { lower, code, target } = this.region;
    if (branch.target.op !== 'const') {
      lower.push(branch.target);
      code.set(target);
      this.style.findEntry(target, { kind: 'evaluate', rip, pending: this.#pending, flags });
    }
    if (branch.condition === null) return;
    this.condition = this.region.lasting();
    lower.pushCondition(branch.condition);
    code.set(this.condition);
  }

  #exitIf(condition: Value, exit: Exit): void {
    this.region.lower.pushCondition(condition);
    this.region.code.if();
    this.region.leave(exit);
    this.region.code.end();
  }
}

/** Flags that go to RFLAGS between two instructions. */
export function settle(region: RegionFunction, flags: ReadonlyMap<FlagName, Value>): void {
  if (flags.size === 0) return;
  pushRflags(region, null, [...flags]);
  region.code.set(region.lower.state.rflags);
}

/** RFLAGS with its system part and some status flags replaced. */
function pushRflags({ lower, code }: RegionFunction, system: Value | null, bits: KeptFlags['bits']): void {
  const replaced = bits.reduce((mask, [flag]: readonly [FlagName, Value]) => mask | flagMask(flag), 0n);
  code.get(lower.state.rflags);
  code.i64(system === null ? ~replaced : STATUS_MASK & ~replaced);
  code.op(OP.i64And);
  if (system !== null) {
    lower.push(system);
    code.op(OP.i64Or);
  }
  for (const [flag, value] of bits) {
    lower.push(value);
    code.i64(BigInt(RFLAGS_BITS[flag]));
    code.op(OP.i64Shl);
    code.op(OP.i64Or);
  }
}
