import type { Form } from '../../isa/form';
import type { FloatOp, FloatWidth, Lane, LaneOp, NumberType, Rounding, ShiftOp, VectorUnit, Vectors, WideOp } from '../../isa/vector-sem'; // prettier-ignore
import type { Check } from './emit';
import type { FloatHost } from './floats';
import { Floats } from './floats';
import type { Value } from './value';
import { EmitVectors } from './vectors';
import {
  SIMD, knownLane, vectorConstant, vectorFrom, vectorLane, vectorLoaded, vectorMask, vectorOp, vectorShift, vectorShuffle,
  vectorSplat, vectorWith, xmmValue,
} from './vector-values'; // prettier-ignore

/** By width of the lane; what is missing has no instruction of its own. */
const LANES: Readonly<Partial<Record<LaneOp, Partial<Record<Lane, number>>>>> = {
  add: { 8: 110, 16: 142, 32: 174, 64: 206 },
  sub: { 8: 113, 16: 145, 32: 177, 64: 209 },
  addSatS: { 8: 111, 16: 143 },
  addSatU: { 8: 112, 16: 144 },
  subSatS: { 8: 114, 16: 146 },
  subSatU: { 8: 115, 16: 147 },
  mulLow: { 16: 149, 32: 181 },
  minS: { 8: 118, 16: 150, 32: 182 },
  minU: { 8: 119, 16: 151, 32: 183 },
  maxS: { 8: 120, 16: 152, 32: 184 },
  maxU: { 8: 121, 16: 153, 32: 185 },
  average: { 8: 123, 16: 155 },
  eq: { 8: 35, 16: 45, 32: 55, 64: 214 },
  gtS: { 8: 39, 16: 49, 32: 59, 64: 217 },
};
const SHIFTS: Readonly<Record<ShiftOp, Partial<Record<Lane, number>>>> = {
  shl: { 16: 139, 32: 171, 64: 203 },
  shrS: { 16: 140, 32: 172, 64: 204 },
  shrU: { 16: 141, 32: 173, 64: 205 },
};
const NARROW = { 16: { signed: 101, unsigned: 102 }, 32: { signed: 133, unsigned: 134 } } as const;
const MUL64 = 213;
const DOT = 186;
const ZERO = 0n;

const widthOf = (type: NumberType): FloatWidth => (type === 'f32' || type === 'i32' ? 32 : 64);

/** The same byte, word, … in all lanes. */
const every = (width: number, value: bigint): bigint =>
  Array.from({ length: 128 / width }, (_, i) => value << BigInt(i * width)).reduce((all, lane) => all | lane, 0n);

/** Whoever records the instruction that vectors are a part of. */
export interface VectorHost extends FloatHost {
  readonly form: Form;
  read(index: number): Value;
  write(index: number, value: Value): void;
  /** Linear address of a memory operand. */
  linearOf(index: number): Value;
}

/**
 * The vector part of translation: moves, logic, integer lanes and shuffles of XMM registers, each one instruction of
 * WebAssembly or a few, and the floating point of {@link Floats}, lane by lane. What is refused, MMX included, is the
 * evaluator's.
 */
export class TranslateVectors extends EmitVectors implements Vectors<Value, Value> {
  written = new Map<number, Value>();
  #registers: (Value | undefined)[] = [];
  readonly #floats: Floats;

  constructor(
    readonly sem: VectorHost,
    readonly isUsable: boolean,
    refuse: (why: string) => void,
    readonly check: (check: Check) => void,
  ) {
    super(refuse);
    this.#floats = new Floats(sem);
  }

  /** Starts an instruction. */
  begin(): void {
    this.written = new Map();
    this.#registers = [];
  }

  override require(unit: VectorUnit): void {
    const isLegacy = !this.sem.form.mnemonic.startsWith('v');
    if (unit !== 'sse' || !this.isUsable || !isLegacy) super.require(unit);
  }

  // ---- operands

  override read = (index?: number): Value => {
    const operand = this.sem.form.operands[index ?? 0];
    if (operand.kind === 'xmm') return this.xmm(operand.index);
    if (operand.kind === 'memory' && operand.width <= 64) return this.fromScalar(this.sem.read(index ?? 0));
    const result = vectorLoaded();
    if (operand.kind !== 'memory' || operand.width !== 128) {
      this.refuse(`a vector of ${operand.width} bits`);
      return result;
    }
    const address = this.sem.linearOf(index ?? 0);
    this.check({ kind: 'load', address, width: 64, result, forWrite: false, isVector: true });
    return result;
  };
  override write(index = 0, value = this.zero()): void {
    const operand = this.sem.form.operands[index];
    if (operand.kind === 'xmm') return this.setXmm(operand.index, value);
    if (operand.kind === 'memory' && operand.width <= 64) return this.sem.write(index, this.lane(value, 64, 0));
    if (operand.kind !== 'memory' || operand.width !== 128) return this.refuse(`a vector of ${operand.width} bits`);
    this.check({ kind: 'store', address: this.sem.linearOf(index), width: 64, value, isVector: true });
  }
  override xmm = (number = 0): Value => (this.#registers[number] ??= xmmValue(number));
  override setXmm(number = 0, value = this.zero()): void {
    this.written.set(number, value);
  }
  /** The evaluator knows whether it is a fault. */
  override requireAligned(index = 0): void {
    const { sem } = this;
    if (sem.form.operands[index].kind === 'memory') sem.faultIf(sem.and(sem.linearOf(index), sem.lit(15)));
  }
  override storeMasked(): void {
    this.refuse('a masked store');
  }

  // ---- values

  override zero = (): Value => vectorConstant(ZERO);
  override fromScalar = (low: Value = this.sem.lit(0)): Value => vectorFrom(low, this.sem.lit(0));
  override fromPair = (low: Value = this.sem.lit(0), high: Value = this.sem.lit(0)): Value => vectorFrom(low, high);
  override lane = (a: Value = this.zero(), width: Lane = 64, index = 0): Value => {
    const known = knownLane(a, (index * width) >> 6);
    if (known === null) return vectorLane(a, width, index);
    return this.sem.zext(this.sem.shrU(known, this.sem.lit((index * width) & 63)), width);
  };
  override withLane = (a = this.zero(), width: Lane = 64, index = 0, value: Value = this.sem.lit(0)): Value =>
    vectorWith(a, width, index, value);
  override broadcast = (width: Lane = 8, value: Value = this.sem.lit(0)): Value => vectorSplat(width, value);
  override and = (a = this.zero(), b = this.zero()): Value => vectorOp(SIMD.and, a, b);
  override or = (a = this.zero(), b = this.zero()): Value => vectorOp(SIMD.or, a, b);
  override xor = (a = this.zero(), b = this.zero()): Value => (a === b ? this.zero() : vectorOp(SIMD.xor, a, b));
  /** WebAssembly negates the second operand. */
  override andNot = (a = this.zero(), b = this.zero()): Value => vectorOp(SIMD.andNot, b, a);
  override lanes = (op: LaneOp = 'add', width: Lane = 8, a = this.zero(), b = this.zero()): Value =>
    this.#op(LANES[op]?.[width], op, a, b);
  override wide = (op: WideOp = 'sad', width: Lane = 8, a = this.zero(), b = this.zero()): Value => {
    if (op === 'dot' && width === 16) return vectorOp(DOT, a, b);
    if (op !== 'mulU' || width !== 32) return this.#op(undefined, op, a, b);
    const even = vectorConstant(every(64, 0xffff_ffffn));
    return vectorOp(MUL64, this.and(a, even), this.and(b, even));
  };
  override shift = (op: ShiftOp = 'shl', width: Lane = 16, a = this.zero(), count: Value = this.sem.lit(0)): Value => {
    const opcode = SHIFTS[op][width];
    if (opcode === undefined || count.op !== 'const') return this.#op(undefined, op, a, a);
    if (count.constant < BigInt(width)) return vectorShift(opcode, a, Number(count.constant));
    return op === 'shrS' ? vectorShift(opcode, a, width - 1) : this.zero();
  };
  override shuffle = (a = this.zero(), b = this.zero(), bytes: readonly number[] = []): Value => {
    const chosen = Array.from({ length: 16 }, (_, i) => bytes[i] ?? -1);
    const moved = vectorShuffle(a, b, chosen.map((byte) => Math.max(byte, 0))); // prettier-ignore
    if (!chosen.includes(-1)) return moved;
    const kept = chosen.reduce((mask, byte, i) => (byte < 0 ? mask : mask | (0xffn << BigInt(8 * i))), 0n);
    return this.and(moved, vectorConstant(kept));
  };
  override swizzle = (a = this.zero(), indices = this.zero()): Value =>
    vectorOp(SIMD.swizzle, a, this.and(indices, vectorConstant(every(8, 0x8fn))));
  override narrow = (width: 16 | 32 = 16, signed = true, a = this.zero(), b = this.zero()): Value =>
    vectorOp(NARROW[width][signed ? 'signed' : 'unsigned'], a, b);
  override mask = (width: Lane = 8, a = this.zero()): Value => vectorMask(a, width);

  // ---- floating point

  override arithmetic = (op: FloatOp = 'add', width: FloatWidth = 64, count = 1, a = this.zero(), b = this.zero()) =>
    this.#lanewise(a, width, count, (i) => {
      const single = op === 'addSub' ? (i % 2 === 0 ? 'sub' : 'add') : op;
      return this.#floats.arithmetic(single, width, this.lane(a, width, i), this.lane(b, width, i));
    });
  override compare = (predicate = 0, width: FloatWidth = 64, count = 1, a = this.zero(), b = this.zero()) =>
    this.#lanewise(a, width, count, (i) => {
      const holds = this.#floats.compare(predicate, width, this.lane(a, width, i), this.lane(b, width, i));
      return this.sem.zext(this.sem.sub(this.sem.lit(0), holds), width);
    });
  override order = (width: FloatWidth = 64, a = this.zero(), b = this.zero()): Value =>
    this.#floats.order(width, this.lane(a, width, 0), this.lane(b, width, 0));
  override convert = (
    from: NumberType = 'f64',
    to: NumberType = 'f32',
    count = 1,
    a = this.zero(),
    rounding: Rounding = 'mxcsr',
  ): Value => {
    const [inner, outer] = [widthOf(from), widthOf(to)];
    const { sem } = this;
    if (count * outer > 128) return this.#unknown('a vector of two halves');
    const words = [sem.lit(0), sem.lit(0)];
    for (let i = 0; i < count; i++) {
      const lane = this.#floats.convert(from, to, this.lane(a, inner, i), rounding);
      if (lane === null) return this.#unknown('this conversion');
      const at = (i * outer) >> 6;
      words[at] = sem.or(words[at], sem.shl(lane, sem.lit((i * outer) & 63)));
    }
    return this.fromPair(...words);
  };
  #lanewise(a: Value, width: FloatWidth, count: number, of: (lane: number) => Value): Value {
    let result = a;
    for (let i = 0; i < count; i++) result = this.withLane(result, width, i, of(i));
    return result;
  }

  // ---- what the evaluator has to do

  override helper = (): Value => this.#unknown('a vector helper');
  override stringLength = (): Value => this.#unknown('a string comparison');
  override compareStrings = (): Value => this.#unknown('a string comparison');
  override spread = (): Value => this.#unknown('lanes from bits');
  override toIntegral = (): Value => this.#unknown('floating point');
  override approximate = (): Value => this.#unknown('floating point');
  override mxcsr = (): Value => this.#unknown('MXCSR');
  override emptyTags(): void {
    this.refuse('EMMS');
  }
  override setMxcsr(): void {
    this.refuse('MXCSR');
  }
  override fxsave(): void {
    this.refuse('FXSAVE');
  }
  override fxrstor(): void {
    this.refuse('FXRSTOR');
  }

  #op(opcode: number | undefined, name: string, a: Value, b: Value): Value {
    if (opcode !== undefined) return vectorOp(opcode, a, b);
    return this.#unknown(`${name} of vectors`);
  }
  #unknown(what: string): Value {
    this.refuse(what);
    return this.zero();
  }
}
