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
/**
 * What is done with the product of `a` and `b`, exact until it is rounded once with `c`: `subAdd` subtracts in odd lanes and
 * adds in even ones, `addSub` the other way round; a leading `negated` turns the product's sign.
 */
export type FusedOp = 'add' | 'sub' | 'negatedAdd' | 'negatedSub' | 'addSub' | 'subAdd';
/** `f16` takes part in conversions to and from `f32` alone. */
export type NumberType = 'f16' | 'f32' | 'f64' | 'i32' | 'i64';
/** Which way a result is rounded: as MXCSR.RC says, or fixed: nearest even, down, up, toward zero. */
export type Rounding = 'mxcsr' | 'nearest' | 'down' | 'up' | 'zero';

/**
 * Functions of one half that no primitive says. `multipleSad`: sums of absolute differences at eight places (MPSADBW), by bits
 * 2:0 of the control in the low half and 5:3 in the high one. `minimumPosition`: the smallest word and its index (PHMINPOSUW).
 * `carrylessMultiply`: of the quadwords that bits 0 and 4 name.
 * The others are the functions of FIPS 197 and FIPS 180-4 as the instructions of the same names have them.
 */
export type VectorHelper =
  | 'multipleSad' | 'minimumPosition' | 'carrylessMultiply'
  | 'aesEncrypt' | 'aesEncryptLast' | 'aesDecrypt' | 'aesDecryptLast' | 'aesInverseMix' | 'aesKeyAssist'
  | 'sha1Rounds' | 'sha1NextE' | 'sha1Message1' | 'sha1Message2'
  | 'sha256Rounds' | 'sha256Message1' | 'sha256Message2'; // prettier-ignore

/**
 * Units with availability rules of their own. `fxsr` is FXSAVE's: #NM on CR0.EM too, and no need of CR4.OSFXSR. `avx` is
 * that of VEX prefixes: CR4.OSXSAVE, and SSE and AVX in XCR0.
 */
export type VectorUnit = 'sse' | 'mmx' | 'fxsr' | 'avx';
/** When a misaligned operand faults: always; unless MXCSR.MM masks it; on Intel's processors alone. */
export type AlignmentRule = 'always' | 'unlessMasked' | 'intelOnly';
/** XSAVE writes all, XSAVEOPT and XSAVEC what is in use, XSAVEC without gaps. */
export type XsaveKind = 'xsave' | 'xsaveopt' | 'xsavec';

/**
 * The vector part of {@link Sem}: `X` is a vector of one back end (a bigint for `evaluate`; one or two `v128` for `emit`, onto
 * which each operation here maps or by name on a helper; text for `describe`). It has one half of 128 bits, or two where the
 * form has a VEX prefix of 256 bits; **every operation does the same in both halves unless it says otherwise**. Lane 0 is the
 * lowest. The rules of `Sem` hold: reads see the state before, writes commit together, no branching over values. An X that
 * comes from a narrower place is zero-extended, and what is written to a narrower place is its low part.
 */
export interface Vectors<V, X> {
  /** #UD and #NM as CR0.EM, CR0.TS, CR4.OSFXSR, CR4.OSXSAVE and XCR0 have it; for MMX also a waiting #MF, and TOP := 0, all tags valid. */
  require(unit: VectorUnit): void;

  /** A vector or MMX register, or memory of the operand's width. */
  read(index: number): X;
  /** Likewise; bits above the operand in a vector register become 0 under a VEX prefix and stay in legacy forms. */
  write(index: number, value: X): void;
  /** XMM register by number, for implicit operands; written by the rule of `write`. */
  xmm(number: number): X;
  setXmm(number: number, value: X): void;
  /**
   * #GP(0) where the memory operand is not aligned to its width (the area of FXSAVE to 16 bytes). AMD's MXCSR.MM, the misaligned
   * exception mask, lifts this for operands of computations. Source: AMD APM Vol. 1 §4.3.2.
   */
  requireAligned(index: number, rule: AlignmentRule): void;
  /** Raises what a store at memory operand `index` would: for stores that check it before they compute. */
  requireWritable(index: number): void;
  /** Stores the lanes whose mask lane has its top bit set at memory operand `index`; the others are not accessed. */
  storeMasked(index: number, value: X, mask: X, width: Lane): void;
  /** Loads the lanes whose mask lane has its top bit set; the others are 0 and not accessed. */
  loadMasked(index: number, mask: X, width: Lane): X;
  /**
   * Gathers elements of `width` bits into operand 0 from the addresses that the indices of memory operand 1 give, where the
   * lane of operand 2 has its top bit set, lowest first. Operand 2 becomes 0, lane by lane: when an element faults, what was
   * gathered before it stays, in both registers.
   */
  gather(width: 32 | 64, indexWidth: 32 | 64): void;

  zero(): X;
  /** Low 64 bits, the rest 0. */
  fromScalar(low: V): X;
  fromPair(low: V, high: V): X;
  /** Lanes are counted through both halves. */
  lane(a: X, width: Lane, index: number): V;
  withLane(a: X, width: Lane, index: number, value: V): X;
  /** One half, alone; and two halves in one vector. */
  half(a: X, index: 0 | 1): X;
  join(low: X, high: X): X;
  /** The value in every lane. */
  broadcast(width: Lane, value: V): X;

  and(a: X, b: X): X;
  or(a: X, b: X): X;
  xor(a: X, b: X): X;
  /** (NOT a) AND b. */
  andNot(a: X, b: X): X;
  lanes(op: LaneOp, width: Lane, a: X, b: X): X;
  wide(op: WideOp, width: Lane, a: X, b: X): X;
  /** Each lane by the same count; counts of `width` and more give 0 (or the sign). */
  shift(op: ShiftOp, width: Lane, a: X, count: V): X;
  /** Each lane by the count in the same lane. */
  shiftEach(op: ShiftOp, width: 32 | 64, a: X, counts: X): X;
  /**
   * Byte i of a half is byte `bytes[i]` of the 32 bytes of that half of a and b; −1 makes it 0. Another 16 numbers are for the
   * high half where it differs.
   */
  shuffle(a: X, b: X, bytes: readonly number[]): X;
  /** Byte i of the result is byte `indices[i]` AND 15 of a; 0 where bit 7 of the index is set. */
  swizzle(a: X, indices: X): X;
  /** Lane i of the result is lane `indices[i]`, modulo their number, of both halves of a. */
  lookUp(width: 32, a: X, indices: X): X;
  /** Signed lanes of `width` saturated to half of it: those of a, then those of b. */
  narrow(width: 16 | 32, signed: boolean, a: X, b: X): X;
  /** The top bit of each lane. */
  mask(width: Lane, a: X): V;

  /** What has no lane by lane form; see {@link VectorHelper}. */
  helper(name: VectorHelper, operands: readonly X[], control: number): X;
  /** Elements of a string before its first zero, bytes or words as bit 0 of the control says. */
  stringLength(a: X, control: number): V;
  /** IntRes2 of PCMPESTRI: a bit for each element of b. */
  compareStrings(control: number, a: X, b: X, lengthA: V, lengthB: V): V;
  /** All ones in the lanes whose bit is set. */
  spread(width: Lane, bits: V): X;

  // ---- floating point under MXCSR: flags are set, and #XM raised where one is not masked
  /** In lanes 0 … `count`−1; the others are those of a. */
  arithmetic(op: FloatOp, width: FloatWidth, count: number, a: X, b: X): X;
  /** One rounding of a × b and c. The other lanes are those of `rest`. */
  fused(op: FusedOp, width: FloatWidth, count: number, operands: readonly [a: X, b: X, c: X], rest: X): X;
  /**
   * All ones where predicate 0–31 holds: 0–7 eq, lt, le, unordered, and their opposites; the others as of VCMPPS. The other
   * lanes are those of a.
   */
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
  /** Of the memory operand: the components that XCR0 and `mask` name. */
  xsave(index: number, kind: XsaveKind, mask: V): void;
  /** #GP(0) where the header at the operand is no valid one, or the image sets bits that MXCSR does not have. */
  xrstor(index: number, mask: V): void;
}

/** The whole language. What needs neither vectors nor x87 is written over {@link Sem} alone. */
export interface FullSem<V, X> extends Sem<V> {
  readonly x: Vectors<V, X>;
  readonly fpu: X87<V>;
}
