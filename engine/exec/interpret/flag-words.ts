import { MASK64 } from '../../core/address';
import type { Width } from '../../core/bits';
import type { FlagName, StatusFlag } from '../../core/rflags';
import { RFLAGS_BITS, STATUS_FLAGS } from '../../core/rflags';
import type { FlagsKind } from '../../isa/sem';
import { CPU, INTERPRETER } from '../../machine/layout';
import { isSame } from '../emit/flag-record';
import type { FlagOperands, LazyFlags } from '../emit/lazy-flags';
import { lazyFlags } from '../emit/lazy-flags';
import { STATUS_MASK } from '../emit/lower';
import { SHORT_CONDITIONS, shortFlag } from '../emit/shortcuts';
import type { Value, Values } from '../emit/value';
import { cpuField } from '../emit/value';
import { statesFlag, statusFlag } from '../flags';

/** The words that hold the status flags while the interpreter runs: see INTERPRETER.flags. */
export type FlagWord = keyof typeof INTERPRETER.flags;

/** What an instruction does to the flags: the words it writes, and the part of RFLAGS that is no status flag. */
export interface FlagWrites {
  readonly words: ReadonlyMap<FlagWord, Value>;
  readonly system: Value | null;
}

interface Operation extends FlagOperands<Value> {
  readonly kind: FlagsKind;
  readonly width: Width;
}

const isStatus = (flag: FlagName): flag is StatusFlag => (STATUS_FLAGS as readonly FlagName[]).includes(flag);
const CARRIED_BY: Readonly<Record<FlagWord, readonly StatusFlag[]>> = {
  zero: ['ZF'],
  sign: ['SF', 'PF'],
  carry: ['CF'],
  overflow: ['OF'],
  adjust: ['AF'],
};

/** Follows the flags through one instruction, or through a pair whose second one only reads them. */
export class FlagWords {
  /** The instruction changed what may interrupt or trap. */
  changesSystem = false;
  /** Status flags it may read and certainly writes. */
  readonly reads = new Set<StatusFlag>();
  #operation: Operation | null = null;
  readonly #explicit = new Map<StatusFlag, Value>();
  #system: Value | null = null;
  #keep: Value | null = null;
  /** The first of a pair is behind us: flags are those it wrote. */
  #isSecond = false;
  readonly #old = new Map<FlagName, Value>();
  #less: Value | undefined;

  constructor(readonly s: Values) {}

  /** From here on flags are read as written so far. */
  second(): void {
    this.#isSecond = true;
    this.#old.clear();
    this.#less = undefined;
  }

  // ---- reading

  read(flag: FlagName): Value {
    const known = this.#old.get(flag);
    if (known !== undefined) return known;
    const value = this.#isSecond && isStatus(flag) ? this.#newFlag(flag) : this.#oldFlag(flag);
    this.#old.set(flag, value);
    return value;
  }
  whole(): Value {
    const { s } = this;
    let value = this.#oldSystem();
    for (const flag of STATUS_FLAGS) value = s.or(value, s.shl(this.read(flag), s.lit(RFLAGS_BITS[flag])));
    return value;
  }

  /** `a xor b` where it is SF xor OF, in one comparison. */
  shortXor(a: Value, b: Value): Value | null {
    if (!arePair(a, b, this.#old.get('SF'), this.#old.get('OF'))) return null;
    const { s } = this;
    this.#less = this.#isSecond
      ? (this.#short('less') ?? undefined)
      : s.ltS(s.xor(word('sign'), word('overflow')), s.lit(0));
    return this.#less ?? null;
  }
  /** The same for CF or ZF, and for ZF or (SF xor OF). */
  shortOr(a: Value, b: Value): Value | null {
    if (!this.#isSecond) return null;
    const zero = this.#old.get('ZF');
    if (arePair(a, b, this.#old.get('CF'), zero)) return this.#short('belowOrEqual');
    return arePair(a, b, this.#less, zero) ? this.#short('lessOrEqual') : null;
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
    // Interrupts that wait keep generated code from running at all, so that none can come now.
    if (flag !== 'DF' && flag !== 'IF') this.changesSystem = true;
  }
  /** @returns false for a second operation in one instruction. */
  setFrom(kind: FlagsKind, width: Width, operands: FlagOperands<Value>): boolean {
    if (this.#operation !== null) return false;
    const narrow = (value: Value): Value => this.s.zext(value, width);
    this.#operation = { kind, width, a: narrow(operands.a), b: narrow(operands.b), r: narrow(operands.r) };
    for (const flag of STATUS_FLAGS) if (statesFlag(kind, flag)) this.#explicit.delete(flag);
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
    this.changesSystem = true;
  }

  /** The rest of RFLAGS after the instruction. */
  get system(): Value {
    return this.#system ?? this.#oldSystem();
  }

  /** Status flags that are written at all, and those that certainly are. */
  touched(): StatusFlag[] {
    return STATUS_FLAGS.filter((flag) => this.#isWritten(flag));
  }
  certain(): StatusFlag[] {
    return this.#keep !== null && this.#keep.op !== 'const' ? [] : this.touched();
  }

  finish(): FlagWrites {
    const { s } = this;
    const words = new Map<FlagWord, Value>();
    const keep = this.#keep;
    const system = this.#system;
    if (keep?.op === 'const' && keep.constant === 0n) return { words, system };
    for (const name of Object.keys(CARRIED_BY) as FlagWord[]) {
      const flags = CARRIED_BY[name];
      if (!flags.some((flag) => this.#isWritten(flag))) continue;
      const value = this.#newWord(name);
      words.set(name, keep === null || keep.op === 'const' ? value : s.select(keep, value, word(name)));
    }
    return { words, system };
  }

  // ---- inside

  #isWritten(flag: StatusFlag): boolean {
    return this.#explicit.has(flag) || (this.#operation !== null && statesFlag(this.#operation.kind, flag));
  }

  #newWord(name: FlagWord): Value {
    const { s } = this;
    const operation = this.#operation;
    const [flag] = CARRIED_BY[name];
    if (name === 'sign') {
      const [sign, parity] = [this.#explicit.get('SF'), this.#explicit.get('PF')];
      if (operation !== null && sign === undefined && parity === undefined) return s.sext(operation.r, operation.width);
      return s.or(s.shl(this.#newFlag('SF'), s.lit(63)), s.eqz(this.#newFlag('PF')));
    }
    const explicit = this.#explicit.get(flag);
    switch (name) {
      case 'zero':
        return explicit === undefined && operation !== null ? operation.r : s.eqz(this.#newFlag('ZF'));
      case 'carry':
        return this.#newFlag('CF');
      case 'overflow':
        if (explicit !== undefined || operation === null || operation.kind === 'logic')
          return s.shl(this.#newFlag('OF'), s.lit(63));
        return s.shl(overflowVector(s, operation), s.lit(64 - operation.width));
      case 'adjust':
        if (explicit !== undefined || operation === null || operation.kind === 'logic')
          return s.shl(this.#newFlag('AF'), s.lit(RFLAGS_BITS.AF));
        return s.xor(s.xor(operation.a, operation.b), operation.r);
    }
  }

  /** A flag after the instruction, condition of keeping aside. */
  #newFlag(flag: StatusFlag): Value {
    const explicit = this.#explicit.get(flag);
    if (explicit !== undefined) return explicit;
    const operation = this.#operation;
    if (operation === null || !statesFlag(operation.kind, flag)) return this.#oldFlag(flag);
    const { kind, width, a, b, r } = operation;
    const lazy = this.#lazy(operation);
    const short = lazy === null ? null : shortFlag<Value>(this.s, flag, lazy, operation);
    return short ?? statusFlag<Value>(this.s, flag, kind, width, a, b, r);
  }

  #oldFlag(flag: FlagName): Value {
    const { s } = this;
    if (isStatus(flag)) this.reads.add(flag);
    switch (flag) {
      case 'ZF':
        return s.eqz(word('zero'));
      case 'SF':
        return s.ltS(word('sign'), s.lit(0));
      case 'PF':
        return s.eqz(s.and(s.popcnt(s.zext(word('sign'), 8)), s.lit(1)));
      case 'CF':
        return word('carry');
      case 'OF':
        return s.ltS(word('overflow'), s.lit(0));
      case 'AF':
        return s.and(s.shrU(word('adjust'), s.lit(RFLAGS_BITS.AF)), s.lit(1));
      default:
        return s.and(s.shrU(cpuField(CPU.rflags, 64), s.lit(RFLAGS_BITS[flag])), s.lit(1));
    }
  }
  #oldSystem(): Value {
    return this.s.and(cpuField(CPU.rflags, 64), this.s.lit(MASK64 ^ STATUS_MASK));
  }

  #short(name: keyof typeof SHORT_CONDITIONS): Value | null {
    const operation = this.#operation;
    if (operation === null || operation.kind !== 'sub' || this.#explicit.size > 0 || this.#keep !== null) return null;
    const lazy = this.#lazy(operation);
    return lazy?.isPlain === true ? SHORT_CONDITIONS[name]<Value>(this.s, lazy.width, operation) : null;
  }
  #lazy({ kind, width, a, b, r }: Operation): LazyFlags | null {
    const { s } = this;
    const isSum = kind === 'add' || kind === 'inc';
    const isPlain = kind === 'logic' || isSame(r, s.zext(isSum ? s.add(a, b) : s.sub(a, b), width));
    return lazyFlags({ kind, width, from: new Set(STATUS_FLAGS), isPlain });
  }

  #setSystem(value: Value, mask: bigint): void {
    const { s } = this;
    this.#system = s.or(s.and(this.#system ?? this.#oldSystem(), s.lit(MASK64 ^ mask)), value);
  }
}

/** Bit `width` - 1 is OF; the bits above it are clear. */
function overflowVector(s: Values, { kind, a, b, r }: Operation): Value {
  const isSum = kind === 'add' || kind === 'inc';
  return isSum ? s.and(s.xor(a, r), s.xor(b, r)) : s.and(s.xor(a, b), s.xor(a, r));
}

/** A word as it was before the instruction; CF's is known to be one bit. */
function word(name: FlagWord): Value {
  return cpuField(INTERPRETER.flags[name], name === 'carry' ? 1 : 64);
}

const arePair = (a: Value, b: Value, x: Value | undefined, y: Value | undefined): boolean =>
  (a === x && b === y) || (a === y && b === x);
