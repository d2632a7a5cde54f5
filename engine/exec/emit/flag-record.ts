import { MASK64 } from '../../core/address';
import type { Width } from '../../core/bits';
import type { FlagName, StatusFlag } from '../../core/rflags';
import { RFLAGS_BITS, STATUS_FLAGS } from '../../core/rflags';
import type { FlagsKind } from '../../isa/sem';
import { statesFlag, statusFlag } from '../flags';
import type { FlagOperands, FlagState, LazyFlags } from './lazy-flags';
import {
  IN_RFLAGS_SHIFT, alternativesOf, isInRflags, isOneOf, isUnknown, lazyFlags, packedFlags, restoreOperands, withoutFlags,
} from './lazy-flags'; // prettier-ignore
import { STATUS_MASK } from './lower';
import { SHORT_CONDITIONS, shortFlag } from './shortcuts';
import type { Value } from './value';
import { Values, flagBit, flagsKind, lazyOperand, systemFlags } from './value';

/** What one instruction does to RFLAGS, as values over the state before it. */
export interface FlagEffects {
  readonly before: FlagState;
  readonly after: FlagState;
  /** New lazy operands a, b, r. */
  readonly lazy: readonly [Value, Value, Value] | null;
  /** Flags written into RFLAGS itself. */
  readonly bits: ReadonlyMap<FlagName, Value>;
  /** Flags, packed, that are in RFLAGS from now on; to be noted in the `kind` local where that tells what holds. */
  readonly settles: number;
  /** The bits of RFLAGS that are not status flags, anew. */
  readonly system: Value | null;
}

interface Operation extends FlagOperands<Value> {
  readonly kind: FlagsKind;
  readonly width: Width;
}

const isStatus = (flag: FlagName): flag is StatusFlag => (STATUS_FLAGS as readonly FlagName[]).includes(flag);
const coveredBy = (kind: FlagsKind): readonly StatusFlag[] => STATUS_FLAGS.filter((flag) => statesFlag(kind, flag));

/** Follows the flags through a block, instruction by instruction: lazy as long as one operation explains them. */
export class FlagRecord {
  /** The last instruction changed what may interrupt or trap: it is looked at before the next one. */
  endsBlock = false;
  /** Something depended on flags that are not known: what was recorded holds only where they are known. */
  readsUnknown = false;
  #operation: Operation | null = null;
  #explicit = new Map<FlagName, Value>();
  #system: Value | null = null;
  #keep: Value | null = null;
  /** Flags before the instruction, with the lazy operands they come from and SF xor OF of them. */
  readonly #old = new Map<FlagName, Value>();
  readonly #operands = new Map<LazyFlags, FlagOperands<Value>>();
  #less: Value | undefined;

  constructor(
    readonly s: Values,
    private state: FlagState,
  ) {}

  begin(): void {
    this.endsBlock = false;
    this.#operation = null;
    this.#explicit = new Map();
    this.#system = null;
    this.#keep = null;
    this.#old.clear();
    this.#operands.clear();
    this.#less = undefined;
  }

  /** Ends the instruction: decides which flags stay lazy. */
  finish(): FlagEffects {
    const before = this.state;
    const bits = new Map<FlagName, Value>();
    const after = this.#settle(bits);
    this.state = after;
    const { a, b, r } = this.#operation ?? {};
    const isNew = this.#operation !== null && after !== null && !isOneOf(after);
    const lazy = isNew && a !== undefined && b !== undefined && r !== undefined ? ([a, b, r] as const) : null;
    const settles = isOneOf(before) && isOneOf(after) ? after.inRflags & ~before.inRflags : 0;
    return { before, after, lazy, bits, settles, system: this.#system };
  }

  // ---- reading

  read(flag: FlagName): Value {
    const known = this.#old.get(flag);
    if (known !== undefined) return known;
    const value = this.#oldFlag(flag);
    this.#old.set(flag, value);
    return value;
  }
  whole(): Value {
    const { s } = this;
    let value = systemFlags();
    for (const flag of STATUS_FLAGS) value = s.or(value, s.shl(this.read(flag), s.lit(RFLAGS_BITS[flag])));
    return value;
  }

  /** The shorter form of `a xor b` where it is SF xor OF of a plain subtraction; see shortcuts.ts. */
  shortXor(a: Value, b: Value): Value | null {
    if (!arePair(a, b, this.#old.get('SF'), this.#old.get('OF'))) return null;
    const short = this.#shortCondition('less');
    this.#less = short ?? undefined;
    return short;
  }
  /** The same for CF or ZF, and for ZF or (SF xor OF). */
  shortOr(a: Value, b: Value): Value | null {
    const zero = this.#old.get('ZF');
    if (arePair(a, b, this.#old.get('CF'), zero)) return this.#shortCondition('belowOrEqual');
    return arePair(a, b, this.#less, zero) ? this.#shortCondition('lessOrEqual') : null;
  }

  // ---- writing

  set(flag: FlagName, value: Value): void {
    const { s } = this;
    if (isStatus(flag)) {
      this.#explicit.set(flag, s.zext(value, 1));
      return;
    }
    const bit = BigInt(RFLAGS_BITS[flag]);
    this.#setSystem(s.shl(s.zext(value, 1), s.lit(bit)), 1n << bit);
    if (flag !== 'DF') this.endsBlock = true;
  }
  /** @returns false for a second operation in one instruction, which no definition has. */
  setFrom(kind: FlagsKind, width: Width, operands: FlagOperands<Value>): boolean {
    if (this.#operation !== null) return false;
    const narrow = (value: Value): Value => this.s.zext(value, width);
    this.#operation = { kind, width, a: narrow(operands.a), b: narrow(operands.b), r: narrow(operands.r) };
    for (const flag of coveredBy(kind)) this.#explicit.delete(flag);
    return true;
  }
  keepUnless(condition: Value): void {
    const { s } = this;
    const zero = s.lit(0);
    this.#keep = this.#keep === null ? condition : s.and(s.ne(this.#keep, zero), s.ne(condition, zero));
  }
  replace(value: Value, mask: bigint): void {
    const { s } = this;
    for (const flag of STATUS_FLAGS) {
      const position = RFLAGS_BITS[flag];
      if (((mask >> BigInt(position)) & 1n) !== 0n) this.#explicit.set(flag, s.zext(s.shrU(value, s.lit(position)), 1));
    }
    const rest = mask & ~STATUS_MASK & MASK64;
    if (rest === 0n) return;
    this.#setSystem(s.and(value, s.lit(rest)), rest);
    this.endsBlock = true;
  }

  // ---- inside

  #oldFlag(flag: FlagName): Value {
    const inRflags = flagBit(RFLAGS_BITS[flag]);
    const { state } = this;
    if (!isStatus(flag) || isInRflags(state, flag)) return inRflags;
    if (isUnknown(state)) this.readsUnknown = true;
    // RFLAGS comes first: any number that none of the others has stands for it.
    const alternatives = [...alternativesOf(state)].sort((one, other) => (one?.id ?? 0) - (other?.id ?? 0));
    let value: Value | null = null;
    for (const lazy of alternatives) {
      const here = lazy?.from.has(flag) === true ? this.#flagOf(lazy, flag) : inRflags;
      value = value === null ? here : this.s.select(this.s.eq(flagsKind(), this.s.lit(this.#idOf(lazy))), here, value);
    }
    return value ?? inRflags;
  }
  /** What the `kind` local holds where this is true. */
  #idOf(lazy: LazyFlags | null): number {
    const since = isOneOf(this.state) ? this.state.inRflags : 0;
    return (lazy?.id ?? 0) | (since << IN_RFLAGS_SHIFT);
  }
  #flagOf(lazy: LazyFlags, flag: StatusFlag): Value {
    const operands = this.#oldOperands(lazy);
    const { a, b, r } = operands;
    return (
      shortFlag<Value>(this.s, flag, lazy, operands) ?? statusFlag<Value>(this.s, flag, lazy.kind, lazy.width, a, b, r)
    );
  }
  #oldOperands(lazy: LazyFlags): FlagOperands<Value> {
    let operands = this.#operands.get(lazy);
    if (operands === undefined) {
      operands = restoreOperands<Value>(this.s, lazy, lazyOperand);
      this.#operands.set(lazy, operands);
    }
    return operands;
  }
  #newFlag(flag: StatusFlag): Value {
    const explicit = this.#explicit.get(flag);
    if (explicit !== undefined) return explicit;
    if (this.#operation === null) return this.read(flag);
    const { kind, width, a, b, r } = this.#operation;
    return statusFlag<Value>(this.s, flag, kind, width, a, b, r);
  }

  /** One comparison for a condition over flags of the last operation, or null. */
  #shortCondition(name: keyof typeof SHORT_CONDITIONS): Value | null {
    const lazy = this.state;
    if (lazy === null || isOneOf(lazy) || lazy.kind !== 'sub' || !lazy.isPlain) return null;
    if (lazy.from.size < STATUS_FLAGS.length) return null;
    return SHORT_CONDITIONS[name]<Value>(this.s, lazy.width, this.#oldOperands(lazy));
  }

  #setSystem(value: Value, mask: bigint): void {
    const { s } = this;
    this.#system = s.or(s.and(this.#system ?? systemFlags(), s.lit(MASK64 ^ mask)), value);
  }

  /** Gives what stays lazy; the flags that cannot go to `bits`. */
  #settle(bits: Map<FlagName, Value>): FlagState {
    const before = this.state;
    const operation = this.#operation;
    const covered = operation === null ? [] : coveredBy(operation.kind);
    const keep = this.#keep;
    if (keep?.op === 'const' && keep.constant === 0n) {
      this.#operation = null;
      return before;
    }
    if (keep !== null && keep.op !== 'const') {
      const written = STATUS_FLAGS.filter((flag) => covered.includes(flag) || this.#explicit.has(flag));
      for (const flag of written) bits.set(flag, this.s.select(keep, this.#newFlag(flag), this.read(flag)));
      // What the earlier operation still explains; the new one explains nothing by itself.
      this.#operation = null;
      return withoutFlags(before, packedFlags(written));
    }
    for (const [flag, value] of this.#explicit) bits.set(flag, value);
    if (operation === null) return withoutFlags(before, packedFlags([...bits.keys()]));
    for (const flag of STATUS_FLAGS)
      if (!covered.includes(flag) && !bits.has(flag) && !isInRflags(before, flag)) bits.set(flag, this.read(flag));
    const from = new Set(covered.filter((flag) => !bits.has(flag)));
    return lazyFlags({ kind: operation.kind, width: operation.width, from, isPlain: this.#isPlain(operation) });
  }

  #isPlain({ kind, width, a, b, r }: Operation): boolean {
    if (kind === 'logic') return true;
    const isSum = kind === 'add' || kind === 'inc';
    return isSame(r, this.s.zext(isSum ? this.s.add(a, b) : this.s.sub(a, b), width));
  }
}

/** Every flag that may be lazy in a state that is known, as what has to go to RFLAGS. */
export function settledFlags(state: FlagState): ReadonlyMap<FlagName, Value> {
  const record = new FlagRecord(new Values(), state);
  record.begin();
  const lazy = STATUS_FLAGS.filter((flag) => !isInRflags(state, flag));
  return new Map(lazy.map((flag) => [flag, record.read(flag)]));
}

const arePair = (a: Value, b: Value, x: Value | undefined, y: Value | undefined): boolean =>
  (a === x && b === y) || (a === y && b === x);

/** The same operation on the same values. */
export const isSame = (x: Value, y: Value): boolean =>
  x === y ||
  (x.op === y.op &&
    x.op !== 'load' &&
    x.constant === y.constant &&
    x.at === y.at &&
    isSameChild(x.a, y.a) &&
    isSameChild(x.b, y.b) &&
    isSameChild(x.c, y.c));
const isSameChild = (x: Value | null, y: Value | null): boolean => (x === null || y === null ? x === y : isSame(x, y));
