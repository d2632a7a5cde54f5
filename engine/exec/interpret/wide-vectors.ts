import type { FloatOp, FloatWidth, Lane, LaneOp, NumberType, Rounding, ShiftOp, VectorUnit, Vectors, WideOp } from '../../isa/vector-sem'; // prettier-ignore
import type { Check } from '../emit/emit';
import type { VectorHost } from '../emit/translate-vectors';
import type { Value } from '../emit/value';
import { halfOf, isPair, vectorLoaded, vectorPair } from '../emit/vector-values';
import { EmitVectors } from '../emit/vectors';
import { ShapeVectors } from './shape-vectors';

/** Bits of a half. */
const HALF = 128;

/** Vectors of 128 and 256 bits in records: the wide ones are pairs, and what is done to a pair is done to both halves. */
export class WideVectors extends EmitVectors implements Vectors<Value, Value> {
  readonly #halves: ShapeVectors;

  constructor(
    readonly sem: VectorHost,
    refuse: (why: string) => void,
    readonly check: (check: Check) => void,
  ) {
    super(refuse);
    this.#halves = new ShapeVectors(sem, refuse, check);
  }

  /** New values of vector registers: by the position of the operand, and by number where the instruction names them itself. */
  get written(): ReadonlyMap<number, Value> {
    return this.#halves.written;
  }
  get fixed(): ReadonlyMap<number, Value> {
    return this.#halves.fixed;
  }

  override require(unit: VectorUnit): void {
    this.#halves.require(unit);
  }

  // ---- operands

  override read = (index = 0): Value => {
    const operand = this.sem.form.operands[index];
    if (operand.kind === 'ymm') {
      const position = this.#halves.operandOf(operand.index);
      return vectorPair(this.#halves.halfOfOperand(position, 0), this.#halves.halfOfOperand(position, 1));
    }
    if (operand.kind !== 'memory' || operand.width !== 2 * HALF) return this.#halves.read(index);
    const [result, high] = [vectorLoaded(), vectorLoaded()];
    const address = this.sem.linearOf(index);
    this.check({ kind: 'load', address, width: 64, result, forWrite: false, isVector: true, high });
    return vectorPair(result, high);
  };
  override write(index = 0, value = this.zero()): void {
    const operand = this.sem.form.operands[index];
    const [low, high] = [halfOf(value, 0), halfOf(value, 1)];
    if (operand.kind === 'ymm') this.#halves.written.set(this.#halves.operandOf(operand.index), vectorPair(low, high));
    else if (operand.kind === 'memory' && operand.width === 2 * HALF)
      this.check({ kind: 'store', address: this.sem.linearOf(index), width: 64, value: low, isVector: true, high });
    else this.#halves.write(index, low);
  }
  override xmm = (number = 0): Value => this.#halves.xmm(number);
  override setXmm(number = 0, value = this.zero()): void {
    this.#halves.setXmm(number, halfOf(value, 0));
  }
  override requireAligned(index = 0): void {
    const { sem } = this;
    const operand = sem.form.operands[index];
    if (operand.kind !== 'memory' || operand.width !== 2 * HALF) return this.#halves.requireAligned(index);
    sem.faultIf(sem.and(sem.linearOf(index), sem.lit(31)));
  }

  // ---- values

  override zero = (): Value => this.#halves.zero();
  override fromScalar = (low?: Value): Value => this.#halves.fromScalar(low);
  override fromPair = (low?: Value, high?: Value): Value => this.#halves.fromPair(low, high);
  override half = (a = this.zero(), index: 0 | 1 = 0): Value => halfOf(a, index);
  override join = (low = this.zero(), high = this.zero()): Value => vectorPair(halfOf(low, 0), halfOf(high, 0));
  override broadcast = (width: Lane = 8, value: Value = this.sem.lit(0)): Value => {
    const half = this.#halves.broadcast(width, value);
    return this.sem.form.vexBits === 2 * HALF ? vectorPair(half, half) : half;
  };
  override lane = (a = this.zero(), width: Lane = 64, index = 0): Value => {
    const count = HALF / width;
    return this.#halves.lane(halfOf(a, index < count ? 0 : 1), width, index % count);
  };
  override withLane = (a = this.zero(), width: Lane = 64, index = 0, value: Value = this.sem.lit(0)): Value => {
    const count = HALF / width;
    const [low, high] = [halfOf(a, 0), halfOf(a, 1)];
    if (index >= count) return vectorPair(low, this.#halves.withLane(high, width, index - count, value));
    const changed = this.#halves.withLane(low, width, index, value);
    return isPair(a) ? vectorPair(changed, high) : changed;
  };
  override mask = (width: Lane = 8, a = this.zero()): Value => {
    const { sem } = this;
    const low = this.#halves.mask(width, halfOf(a, 0));
    if (!isPair(a)) return low;
    return sem.or(low, sem.shl(this.#halves.mask(width, halfOf(a, 1)), sem.lit(HALF / width)));
  };

  // ---- half by half

  override and = (a = this.zero(), b = this.zero()): Value => both(a, b, (x, y) => this.#halves.and(x, y));
  override or = (a = this.zero(), b = this.zero()): Value => both(a, b, (x, y) => this.#halves.or(x, y));
  override xor = (a = this.zero(), b = this.zero()): Value => both(a, b, (x, y) => this.#halves.xor(x, y));
  override andNot = (a = this.zero(), b = this.zero()): Value => both(a, b, (x, y) => this.#halves.andNot(x, y));
  override lanes = (op: LaneOp = 'add', width: Lane = 8, a = this.zero(), b = this.zero()): Value =>
    both(a, b, (x, y) => this.#halves.lanes(op, width, x, y));
  override wide = (op: WideOp = 'sad', width: Lane = 8, a = this.zero(), b = this.zero()): Value =>
    both(a, b, (x, y) => this.#halves.wide(op, width, x, y));
  override shift = (op: ShiftOp = 'shl', width: Lane = 16, a = this.zero(), count?: Value): Value =>
    both(a, a, (x) => this.#halves.shift(op, width, x, count));
  override swizzle = (a = this.zero(), indices = this.zero()): Value =>
    both(a, indices, (x, y) => this.#halves.swizzle(x, y));
  override narrow = (width: 16 | 32 = 16, signed = true, a = this.zero(), b = this.zero()): Value =>
    both(a, b, (x, y) => this.#halves.narrow(width, signed, x, y));
  override shuffle = (a = this.zero(), b = this.zero(), bytes: readonly number[] = []): Value => {
    const low = bytes.slice(0, 16);
    const high = bytes.length > 16 ? bytes.slice(16) : low;
    return both(a, b, (x, y, half) => this.#halves.shuffle(x, y, half === 0 ? low : high));
  };
  override arithmetic = (op: FloatOp = 'add', width: FloatWidth = 64, count = 1, a = this.zero(), b = this.zero()) =>
    both(a, b, (x, y, half) => this.#halves.arithmetic(op, width, lanesIn(half, width, count), x, y));
  override compare = (predicate = 0, width: FloatWidth = 64, count = 1, a = this.zero(), b = this.zero()) =>
    both(a, b, (x, y, half) => this.#halves.compare(predicate, width, lanesIn(half, width, count), x, y));
  override order = (width: FloatWidth = 64, a = this.zero(), b = this.zero()): Value =>
    this.#halves.order(width, halfOf(a, 0), halfOf(b, 0));
  override convert = (
    from: NumberType = 'f64',
    to: NumberType = 'f32',
    count = 1,
    a = this.zero(),
    rounding: Rounding = 'mxcsr',
  ): Value => {
    if (isPair(a)) this.refuse('a conversion of two halves');
    return this.#halves.convert(from, to, count, halfOf(a, 0), rounding);
  };
}

/** Of the first `count` lanes of a vector, how many are in a half. */
const lanesIn = (half: 0 | 1, width: number, count: number): number =>
  Math.max(0, Math.min(HALF / width, count - (half * HALF) / width));

/** An operation on halves as one on whole vectors: on two halves where an operand has two. */
function both(a: Value, b: Value, of: (a: Value, b: Value, half: 0 | 1) => Value): Value {
  const low = of(halfOf(a, 0), halfOf(b, 0), 0);
  return isPair(a) || isPair(b) ? vectorPair(low, of(halfOf(a, 1), halfOf(b, 1), 1)) : low;
}
