import type { Sem } from './sem';
import type { X87 } from './x87-sem';

/** Bits of one lane of a vector. */
export type Lane = 8 | 16 | 32 | 64;

/** What happens lane by lane, both operands and the result having lanes of the width named. */
export type LaneOp =
  | 'add' | 'sub' | 'addSatS' | 'addSatU' | 'subSatS' | 'subSatU'
  | 'mulLow' | 'mulHighS' | 'mulHighU'
  /** Bits 30:15 of the signed product, rounded. */
  | 'mulRounded'
  | 'minS' | 'minU' | 'maxS' | 'maxU'
  /** (a + b + 1) / 2, unsigned. */
  | 'average'
  /** All ones where it holds, else 0. */
  | 'eq' | 'gtS'; // prettier-ignore

/** Whose result has lanes twice as wide (or more) as `width` says. */
export type WideOp =
  /** Product of the even lanes. */
  | 'mulU' | 'mulS'
  /** Sum of two neighbouring products, signed by signed. */
  | 'dot'
  /** Likewise of unsigned `a` by signed `b`, saturated to a signed lane. */
  | 'dotUS'
  /** Sum of the absolute differences of eight bytes. */
  | 'sad'; // prettier-ignore

export type ShiftOp = 'shl' | 'shrU' | 'shrS';
/** Arithmetic of two operands; `addSub` subtracts in even lanes and adds in odd ones. `sqrt` is of `b`. */
export type FloatOp = 'add' | 'sub' | 'mul' | 'div' | 'min' | 'max' | 'sqrt' | 'addSub';
export type FloatWidth = 32 | 64;
export type NumberType = 'f32' | 'f64' | 'i32' | 'i64';
/** Which way a result is rounded: as MXCSR.RC says, or fixed: nearest even, down, up, toward zero. */
export type Rounding = 'mxcsr' | 'nearest' | 'down' | 'up' | 'zero';

/** Sums of absolute differences at eight places (MPSADBW); the smallest word of `b` and its index (PHMINPOSUW). */
export type VectorHelper = 'multipleSad' | 'minimumPosition';

/** Units with availability rules of their own. */
/** `fxsr` is FXSAVE's: #NM on CR0.EM too, and no need of CR4.OSFXSR. */
export type VectorUnit = 'sse' | 'mmx' | 'fxsr';

/**
 * The vector part of {@link Sem}: `X` is a 128-bit value of one back end (a bigint for `evaluate`; `v128` for `emit`, onto
 * which each operation here maps or by name on a helper; text for `describe`). Lane 0 is the lowest. The rules of `Sem`
 * hold: reads see the state before, writes commit together, no branching over values. An X narrower than 128 bits is
 * zero-extended when read, and what is written to a narrower place is its low part.
 */
export interface Vectors<V, X> {
  /** #UD and #NM as CR0.EM, CR0.TS and CR4.OSFXSR have it; for MMX also a waiting #MF, and TOP := 0, all tags valid. */
  require(unit: VectorUnit): void;

  /** An XMM or MMX register, or memory of the operand's width. */
  read(index: number): X;
  /** An XMM register whole, an MMX register, or memory of the operand's width. */
  write(index: number, value: X): void;
  /** XMM register by number, for implicit operands. */
  xmm(number: number): X;
  setXmm(number: number, value: X): void;
  /**
   * #GP(0) where the memory operand is not aligned to its width (16 bytes at most). AMD's MXCSR.MM, the misaligned
   * exception mask, lifts this for operands of computations, `always` tells of moves. Source: AMD APM Vol. 1 §4.3.2.
   */
  requireAligned(index: number, always: boolean): void;
  /** Stores the bytes whose mask byte has its top bit set at memory operand `index`. */
  storeMasked(index: number, value: X, mask: X, bytes: 8 | 16): void;

  zero(): X;
  /** Low 64 bits, the rest 0. */
  fromScalar(low: V): X;
  fromPair(low: V, high: V): X;
  lane(a: X, width: Lane, index: number): V;
  withLane(a: X, width: Lane, index: number, value: V): X;

  and(a: X, b: X): X;
  or(a: X, b: X): X;
  xor(a: X, b: X): X;
  /** (NOT a) AND b. */
  andNot(a: X, b: X): X;
  lanes(op: LaneOp, width: Lane, a: X, b: X): X;
  wide(op: WideOp, width: Lane, a: X, b: X): X;
  /** Each lane by the same count; counts of `width` and more give 0 (or the sign). */
  shift(op: ShiftOp, width: Lane, a: X, count: V): X;
  /** Byte i of the result is byte `bytes[i]` of the 32 bytes a, b; −1 makes it 0. */
  shuffle(a: X, b: X, bytes: readonly number[]): X;
  /** Byte i of the result is byte `indices[i]` AND 15 of a; 0 where bit 7 of the index is set. */
  swizzle(a: X, indices: X): X;
  /** Signed lanes of `width` saturated to half of it: those of a, then those of b. */
  narrow(width: 16 | 32, signed: boolean, a: X, b: X): X;
  /** The top bit of each lane. */
  mask(width: Lane, a: X): V;

  /** What has no lane by lane form; see {@link VectorHelper}. */
  helper(name: VectorHelper, a: X, b: X, control: number): X;
  /** Elements of a string before its first zero, bytes or words as bit 0 of the control says. */
  stringLength(a: X, control: number): V;
  /** IntRes2 of PCMPESTRI: a bit for each element of b. */
  compareStrings(control: number, a: X, b: X, lengthA: V, lengthB: V): V;
  /** All ones in the lanes whose bit is set. */
  spread(width: Lane, bits: V): X;

  // ---- floating point under MXCSR: flags are set, and #XM raised where one is not masked
  /** In lanes 0 … `count`−1; the others are those of a. */
  arithmetic(op: FloatOp, width: FloatWidth, count: number, a: X, b: X): X;
  /** All ones where predicate 0–7 holds: eq, lt, le, unordered, and their opposites. The other lanes are those of a. */
  compare(predicate: number, width: FloatWidth, count: number, a: X, b: X): X;
  /** Of lane 0: 0 greater, 1 less, 2 equal, 3 unordered. `signals`: a quiet NaN is invalid too. */
  order(width: FloatWidth, a: X, b: X, signals: boolean): V;
  /** Lanes 0 … `count`−1 converted; above them the result is 0. */
  convert(from: NumberType, to: NumberType, count: number, a: X, rounding: Rounding): X;
  /** To an integer in the same format. `inexact`: PE is reported. */
  toIntegral(width: FloatWidth, count: number, a: X, b: X, rounding: Rounding, inexact: boolean): X;
  /** Reciprocal and reciprocal square root of b to about 12 bits, as the vendor's tables have it. */
  approximate(op: 'rcp' | 'rsqrt', count: number, a: X, b: X): X;
  /** All x87 registers empty again: EMMS. */
  emptyTags(): void;
  mxcsr(): V;
  /** #GP(0) on bits that MXCSR does not have. */
  setMxcsr(value: V): void;
  /** Of the memory operand, 512 bytes; `wide` by the form's operand width. */
  fxsave(index: number): void;
  fxrstor(index: number): void;
}

/** The whole language. What needs neither vectors nor x87 is written over {@link Sem} alone. */
export interface FullSem<V, X> extends Sem<V> {
  readonly x: Vectors<V, X>;
  readonly fpu: X87<V>;
}
