import { MASK64 } from '../../core/address';
import { signExtend, toSigned, truncate } from '../../core/bits';
import type { Local } from './wasm';

/** What a value is made by. The first row are leaves: state of the machine as it was before the instruction. */
export type ValueOp =
  | 'const' | 'gpr' | 'lazy' | 'flag' | 'system' | 'kind' | 'cpu' | 'load' | 'slot' | 'field' | 'here'
  | 'add' | 'sub' | 'mul' | 'and' | 'or' | 'xor' | 'shl' | 'shrU' | 'shrS' | 'divU' | 'remU' | 'divS' | 'remS'
  | 'eq' | 'ne' | 'eqz' | 'ltU' | 'leU' | 'ltS' | 'leS' | 'select' | 'zext' | 'sext' | 'clz' | 'ctz' | 'popcnt'
  | 'rotl32' | 'rotr32' | 'rotl64' | 'rotr64'
  /* Floating point, see float-values.ts. */
  | 'float'
  /* Vectors, see vector-values.ts: registers, memory, constants, instructions and what they give to numbers. */
  | 'xmm' | 'vpair' | 'vsplat' | 'vslot' | 'vload' | 'vconst' | 'vop' | 'vshift' | 'vshuffle' | 'vfrom' | 'vwith' | 'vlane' | 'vmask'; // prettier-ignore

/**
 * A 64-bit value of translated code: a node of the graph that one instruction's definition draws. It becomes WebAssembly
 * when something that is kept needs it (lower.ts), so that what nothing needs costs nothing.
 */
export class Value {
  /** Times the kept effects of the instruction use it; lowering puts a value used twice into a local. */
  uses = 0;
  /** The local that holds it, once computed. */
  local: Local | null = null;
  /** The places of the flags that it reads, -1 before somebody has looked: see liveness.ts. */
  places = -1;

  constructor(
    readonly op: ValueOp,
    /** Every bit from here up is zero. */
    readonly bits: number,
    /** Of a constant: the value. */
    readonly constant: bigint,
    /**
     * Register number, place of a lazy operand, flag position, offset in the CPU block or in a decoded record, or width of
     * an extension.
     */
    readonly at: number,
    readonly a: Value | null = null,
    readonly b: Value | null = null,
    readonly c: Value | null = null,
  ) {}
}

export const constant = (value: bigint): Value => new Value('const', bitLength(value), value, 0);
const leaf = (op: ValueOp, bits: number, at: number): Value => new Value(op, bits, 0n, at);

/** Leaves that are no register: see {@link ValueOp}. */
export const lazyOperand = (place: 0 | 1 | 2): Value => leaf('lazy', 64, place);
export const flagBit = (position: number): Value => leaf('flag', 1, position);
export const systemFlags = (): Value => leaf('system', 64, 0);
/** The number of the lazy flags that hold: see lazy-flags.ts. */
export const flagsKind = (): Value => leaf('kind', 16, 0);
export const cpuField = (offset: number, width: 1 | 32 | 64): Value => leaf('cpu', width, offset);
export const loaded = (width: number): Value => leaf('load', width, 0);
/**
 * For the interpreter: the `bits` of the CPU block at the offset that the record holds in its field `at`, and what the
 * record holds there itself, sign-extended from 32 bits where `bits` is 64 and `isWide` is not said.
 */
export const slotValue = (bits: number, at: number): Value => leaf('slot', bits, at);
export const fieldValue = (bits: number, at: number, isWide = false): Value =>
  new Value('field', bits, isWide ? 1n : 0n, at);
/** Likewise the address of the instruction. */
export const hereValue = (): Value => leaf('here', 64, 0);
export const gprValue = (index: number, bits = 64): Value => leaf('gpr', bits, index);

const isConst = (value: Value): boolean => value.op === 'const';
const is = (value: Value, wanted: bigint): boolean => value.op === 'const' && value.constant === wanted;
const bitLength = (value: bigint): number => (value === 0n ? 0 : value.toString(2).length);
const binary = (op: ValueOp, bits: number, a: Value, b: Value): Value => new Value(op, Math.min(bits, 64), 0n, 0, a, b);
const truth = (value: boolean): Value => constant(value ? 1n : 0n);

/** The value half of `Sem<Value>`: graph constructors that fold constants and drop operations that change nothing. */
export class Values {
  lit(value: bigint | number): Value {
    return constant(BigInt(value) & MASK64);
  }
  add(a: Value, b: Value): Value {
    if (isConst(a) && isConst(b)) return this.lit(a.constant + b.constant);
    if (isConst(a)) return this.add(b, a);
    if (is(b, 0n)) return a;
    if (isConst(b) && a.op === 'add' && a.a !== null && a.b?.op === 'const')
      return this.add(a.a, this.lit(a.b.constant + b.constant));
    return binary('add', Math.max(a.bits, b.bits) + 1, a, b);
  }
  sub(a: Value, b: Value): Value {
    if (a === b) return this.lit(0);
    if (isConst(b)) return this.add(a, this.lit(-b.constant));
    return binary('sub', 64, a, b);
  }
  mul(a: Value, b: Value): Value {
    if (isConst(a) && isConst(b)) return this.lit(a.constant * b.constant);
    if (isConst(a)) return this.mul(b, a);
    if (is(b, 1n)) return a;
    if (is(b, 0n)) return b;
    return binary('mul', a.bits + b.bits, a, b);
  }
  and(a: Value, b: Value): Value {
    if (isConst(a) && isConst(b)) return this.lit(a.constant & b.constant);
    if (isConst(a)) return this.and(b, a);
    if (a === b || is(b, 0n)) return b;
    if (isConst(b) && (b.constant & ones(a.bits)) === ones(a.bits)) return a;
    return binary('and', Math.min(a.bits, b.bits), a, b);
  }
  or(a: Value, b: Value): Value {
    if (isConst(a) && isConst(b)) return this.lit(a.constant | b.constant);
    if (isConst(a)) return this.or(b, a);
    if (a === b || is(b, 0n)) return a;
    return rotation(a, b, 64) ?? binary('or', Math.max(a.bits, b.bits), a, b);
  }
  xor(a: Value, b: Value): Value {
    if (isConst(a) && isConst(b)) return this.lit(a.constant ^ b.constant);
    if (isConst(a)) return this.xor(b, a);
    if (a === b) return this.lit(0);
    if (is(b, 0n)) return a;
    if (is(b, 1n) && a.bits === 1) return this.eqz(a);
    return binary('xor', Math.max(a.bits, b.bits), a, b);
  }
  not(a: Value): Value {
    return this.xor(a, this.lit(MASK64));
  }
  /** WebAssembly has no high product: the schoolbook sum of 32-bit parts. */
  mulHighU(a: Value, b: Value): Value {
    const half = this.lit(32);
    const [aLow, aHigh] = [this.zext(a, 32), this.shrU(a, half)];
    const [bLow, bHigh] = [this.zext(b, 32), this.shrU(b, half)];
    const middle = this.add(this.mul(aHigh, bLow), this.shrU(this.mul(aLow, bLow), half));
    const cross = this.add(this.mul(aLow, bHigh), this.zext(middle, 32));
    return this.add(this.add(this.mul(aHigh, bHigh), this.shrU(middle, half)), this.shrU(cross, half));
  }
  mulHighS(a: Value, b: Value): Value {
    const zero = this.lit(0);
    const correction = this.add(this.select(this.ltS(a, zero), b, zero), this.select(this.ltS(b, zero), a, zero));
    return this.sub(this.mulHighU(a, b), correction);
  }
  divU(a: Value, b: Value): Value {
    return is(b, 1n) ? a : binary('divU', a.bits, a, b);
  }
  remU(a: Value, b: Value): Value {
    return binary('remU', Math.min(a.bits, b.bits), a, b);
  }
  /** i64.div_s traps where the quotient overflows: a divisor of -1 becomes a negation. */
  divS(a: Value, b: Value): Value {
    const isMinusOne = this.eq(b, this.lit(MASK64));
    const quotient = binary('divS', 64, a, this.select(isMinusOne, this.lit(1), b));
    return this.select(isMinusOne, this.sub(this.lit(0), a), quotient);
  }
  remS(a: Value, b: Value): Value {
    return binary('remS', 64, a, b);
  }
  shl(a: Value, count: Value): Value {
    return this.#shift('shl', a, count);
  }
  shrU(a: Value, count: Value): Value {
    return this.#shift('shrU', a, count);
  }
  shrS(a: Value, count: Value): Value {
    if (isConst(count)) return this.#shiftBy('shrS', a, count.constant > 63n ? 63n : count.constant);
    if (count.bits <= 6) return binary('shrS', 64, a, count);
    return binary('shrS', 64, a, this.select(this.ltU(count, this.lit(64)), count, this.lit(63)));
  }
  eq(a: Value, b: Value): Value {
    if (isConst(a) && isConst(b)) return truth(a.constant === b.constant);
    if (isConst(a)) return this.eq(b, a);
    if (a === b) return this.lit(1);
    return is(b, 0n) ? this.eqz(a) : binary('eq', 1, a, b);
  }
  ne(a: Value, b: Value): Value {
    if (isConst(a) && isConst(b)) return truth(a.constant !== b.constant);
    if (isConst(a)) return this.ne(b, a);
    if (a === b) return this.lit(0);
    if (is(b, 0n) && a.bits <= 1) return a;
    return binary('ne', 1, a, b);
  }
  eqz(a: Value): Value {
    if (isConst(a)) return truth(a.constant === 0n);
    if (a.op === 'eqz' && a.a !== null && a.a.bits <= 1) return a.a;
    if (a.op === 'eq' && a.a !== null && a.b !== null) return this.ne(a.a, a.b);
    if (a.op === 'ne' && a.a !== null && a.b !== null) return this.eq(a.a, a.b);
    return new Value('eqz', 1, 0n, 0, a);
  }
  ltU(a: Value, b: Value): Value {
    if (isConst(a) && isConst(b)) return truth(a.constant < b.constant);
    if (is(b, 0n) || a === b) return this.lit(0);
    if (isConst(b) && ones(a.bits) < b.constant) return this.lit(1);
    return binary('ltU', 1, a, b);
  }
  ltS(a: Value, b: Value): Value {
    if (isConst(a) && isConst(b)) return truth(toSigned(a.constant) < toSigned(b.constant));
    return binary('ltS', 1, a, b);
  }
  leU(a: Value, b: Value): Value {
    if (isConst(a) && isConst(b)) return truth(a.constant <= b.constant);
    return binary('leU', 1, a, b);
  }
  leS(a: Value, b: Value): Value {
    if (isConst(a) && isConst(b)) return truth(toSigned(a.constant) <= toSigned(b.constant));
    return binary('leS', 1, a, b);
  }
  select(condition: Value, ifTrue: Value, ifFalse: Value): Value {
    if (isConst(condition)) return condition.constant === 0n ? ifFalse : ifTrue;
    if (ifTrue === ifFalse) return ifTrue;
    return new Value('select', Math.max(ifTrue.bits, ifFalse.bits), 0n, 0, ifTrue, ifFalse, condition);
  }
  zext(a: Value, width: number): Value {
    if (a.bits <= width) return a;
    if (isConst(a)) return this.lit(truncate(a.constant, width));
    if (a.op === 'zext' && a.a !== null) return this.zext(a.a, Math.min(width, a.at));
    if (a.op === 'sext' && a.a !== null && a.at >= width) return this.zext(a.a, width);
    if (width === 32 && a.op === 'or') {
      const turned = rotation(a.a, a.b, 32);
      if (turned !== null) return turned;
    }
    return new Value('zext', width, 0n, width, a);
  }
  sext(a: Value, width: number): Value {
    if (width >= 64 || a.bits < width) return a;
    if (isConst(a)) return this.lit(signExtend(a.constant, width));
    if (a.op === 'zext' && a.a !== null && a.at >= width) return this.sext(a.a, width);
    return new Value('sext', 64, 0n, width, a);
  }
  clz(a: Value): Value {
    return new Value('clz', 7, 0n, 0, a);
  }
  ctz(a: Value): Value {
    return new Value('ctz', 7, 0n, 0, a);
  }
  popcnt(a: Value): Value {
    return new Value('popcnt', 7, 0n, 0, a);
  }

  /** WebAssembly takes counts modulo 64; here 64 and more give 0. */
  #shift(op: 'shl' | 'shrU', a: Value, count: Value): Value {
    if (isConst(count)) return count.constant > 63n ? this.lit(0) : this.#shiftBy(op, a, count.constant);
    if (count.bits <= 6) return binary(op, op === 'shl' ? 64 : a.bits, a, count);
    const bounded = binary(op, op === 'shl' ? 64 : a.bits, a, count);
    return this.select(this.ltU(count, this.lit(64)), bounded, this.lit(0));
  }
  #shiftBy(op: 'shl' | 'shrU' | 'shrS', a: Value, count: bigint): Value {
    if (count === 0n) return a;
    const by = Number(count);
    if (isConst(a)) {
      const value = a.constant;
      return this.lit(op === 'shl' ? value << count : op === 'shrU' ? value >> count : toSigned(value) >> count);
    }
    if (op === 'shl') return binary(op, a.bits + by, a, this.lit(count));
    if (op === 'shrU' || a.bits < 64) {
      return by >= a.bits ? this.lit(0) : binary('shrU', a.bits - by, a, this.lit(count));
    }
    return binary(op, 64, a, this.lit(count));
  }
}

/** The two shifts of which a rotation of `width` bits is the union, as that rotation; null for any other two values. */
function rotation(x: Value | null, y: Value | null, width: 32 | 64): Value | null {
  const [one, other] = [plainShift(x), plainShift(y)];
  if (one === null || other === null || one.op === other.op) return null;
  const [left, right] = one.op === 'shl' ? [one, other] : [other, one];
  if (left.a !== right.a || left.a.bits > width) return null;
  const turn = (op: 'rotl' | 'rotr', count: Value): Value => new Value(`${op}${width}`, width, 0n, 0, left.a, count);
  const whole = BigInt(width);
  if (isConst(left.b) && isConst(right.b)) {
    return left.b.constant + right.b.constant === whole ? turn('rotl', left.b) : null;
  }
  if (isRest(right.b, left.b, whole)) return turn('rotl', left.b);
  return isRest(left.b, right.b, whole) ? turn('rotr', right.b) : null;
}
/** Whether `rest` is `whole` less a count that is below it. */
const isRest = (rest: Value, count: Value, whole: bigint): boolean =>
  rest.op === 'sub' && rest.a !== null && is(rest.a, whole) && rest.b === count && ones(count.bits) < whole;

/** A shift to the left or a logical one to the right, also inside the guard against counts of 64 and more. */
function plainShift(value: Value | null): { op: 'shl' | 'shrU'; a: Value; b: Value } | null {
  const guarded = value?.op === 'select' && value.b !== null && is(value.b, 0n) && isGuard(value) ? value.a : value;
  if (guarded === null || guarded.a === null || guarded.b === null) return null;
  const { op, a, b } = guarded;
  return op === 'shl' || op === 'shrU' ? { op, a, b } : null;
}
/** Whether the condition of a select is that the count of the shift in it is below 64. */
const isGuard = ({ a, c }: Value): boolean =>
  c?.op === 'ltU' && c.a === a?.b && c.b !== null && is(c.b, 64n) && (a?.op === 'shl' || a?.op === 'shrU');

const ones = (bits: number): bigint => (1n << BigInt(bits)) - 1n;
