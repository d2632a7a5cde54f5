import { FPU } from '../../machine/layout';
import { Value, constant } from './value';
import type { FunctionBody } from './wasm';
import { OP } from './wasm';

/** Opcodes of WebAssembly's vector instructions that take vectors to a vector. Source: core specification 2.0, §5.4.8. */
export const SIMD = {
  load: 0, store: 11, const: 12, shuffle: 13, swizzle: 14, splat64: 18, and: 78, andNot: 79, or: 80, xor: 81,
} as const; // prettier-ignore
type LaneWidth = 8 | 16 | 32 | 64;
const SPLAT: Record<LaneWidth, number> = { 8: 15, 16: 16, 32: 17, 64: 18 };
const EXTRACT: Record<LaneWidth, number> = { 8: 22, 16: 25, 32: 27, 64: 29 };
const REPLACE: Record<LaneWidth, number> = { 8: 23, 16: 26, 32: 28, 64: 30 };
const BITMASK: Record<LaneWidth, number> = { 8: 100, 16: 132, 32: 164, 64: 196 };

const VECTOR_BITS = 128;
const vector = (op: Value['op'], bytes: bigint, at: number, ...operands: readonly Value[]): Value => {
  const [a = null, b = null, c = null] = operands;
  return new Value(op, VECTOR_BITS, bytes, at, a, b, c);
};

/** A value that lives in a v128 local. */
export const isVector = ({ bits }: Value): boolean => bits === VECTOR_BITS;

export const xmmValue = (index: number): Value => vector('xmm', 0n, index);
/** For the interpreter: half of the register at the offset that the record holds in its field `at`. */
export const vectorSlot = (at: number, half: 0 | 1 = 0): Value => vector('vslot', BigInt(16 * half), at);
/** A vector of 256 bits: two of 128, which are lowered each by itself. */
export const vectorPair = (low: Value, high: Value): Value => new Value('vpair', 256, 0n, 0, low, high);
export const isPair = ({ op }: Value): boolean => op === 'vpair';
/** One half of a vector; what has only one has zeros above. */
export const halfOf = (a: Value, index: 0 | 1): Value =>
  a.op === 'vpair' && a.a !== null && a.b !== null ? [a.a, a.b][index] : index === 0 ? a : vectorConstant(0n);
export const vectorLoaded = (): Value => vector('vload', 0n, 0);
export const vectorConstant = (bits: bigint): Value => vector('vconst', bits, 0);
export const vectorOp = (opcode: number, a: Value, b: Value): Value => vector('vop', 0n, opcode, a, b);
/** Each lane by a count that is known and fits. */
export const vectorShift = (opcode: number, a: Value, count: number): Value =>
  vector('vshift', 0n, opcode, a, constant(BigInt(count)));
/** Byte i of the result is byte `bytes[i]` of a and b, 0 to 31. */
export const vectorShuffle = (a: Value, b: Value, bytes: readonly number[]): Value =>
  vector('vshuffle', bytes.reduce((all, byte, i) => all | (BigInt(byte) << BigInt(8 * i)), 0n), 0, a, b); // prettier-ignore
/** A number in every lane. */
export const vectorSplat = (width: LaneWidth, value: Value): Value => vector('vsplat', BigInt(width), 0, value);
export const vectorFrom = (low: Value, high: Value): Value => vector('vfrom', 0n, 0, low, high);
/** A lane by its width and number. */
export const vectorWith = (a: Value, width: LaneWidth, index: number, value: Value): Value =>
  vector('vwith', BigInt(width), index, a, value);
export const vectorLane = (a: Value, width: LaneWidth, index: number): Value =>
  new Value('vlane', width, BigInt(width), index, a);
/** The quadword of a vector that was made of two, null where it was made otherwise. */
export const knownLane = (a: Value, index: number): Value | null =>
  a.op === 'vfrom' ? (index === 0 ? a.a : a.b) : null;
export const vectorMask = (a: Value, width: LaneWidth): Value => new Value('vmask', 16, BigInt(width), 0, a);

/** Place of an XMM register in memory, where translated code leaves it. */
export const XMM_OFFSET = (index: number): number => FPU.vectors + index * FPU.vectorSize;

const bytesOf = (bits: bigint): number[] =>
  Array.from({ length: 16 }, (_, i) => Number((bits >> BigInt(8 * i)) & 0xffn));

/**
 * Emits what a vector value, or a number taken from one, is made by.
 * @param push pushes an operand; a number as an i64.
 * @returns false for a value that has nothing to do with vectors.
 */
export function computeVector(code: FunctionBody, value: Value, push: (operand: Value) => void): boolean {
  const { op, at, constant: bits } = value;
  const width = Number(bits) as LaneWidth;
  const operands = (): void => {
    for (const operand of [value.a, value.b]) if (operand !== null) push(operand);
  };
  switch (op) {
    case 'xmm':
      code.i32(0);
      code.simdMemory(SIMD.load, XMM_OFFSET(at));
      return true;
    case 'vconst':
      code.simd(SIMD.const, ...bytesOf(bits));
      return true;
    case 'vop':
      operands();
      code.simd(at);
      return true;
    case 'vshift':
      if (value.a !== null) push(value.a);
      code.i32(Number(value.b?.constant ?? 0n));
      code.simd(at);
      return true;
    case 'vshuffle':
      operands();
      code.simd(SIMD.shuffle, ...bytesOf(bits));
      return true;
    case 'vfrom':
      if (value.a !== null) push(value.a);
      code.simd(SIMD.splat64);
      if (value.b !== null) push(value.b);
      code.simd(REPLACE[64], 1);
      return true;
    case 'vsplat':
      operands();
      if (width < 64) code.op(OP.i32WrapI64);
      code.simd(SPLAT[width]);
      return true;
    case 'vwith':
      operands();
      if (width < 64) code.op(OP.i32WrapI64);
      code.simd(REPLACE[width], at);
      return true;
    case 'vlane':
      operands();
      code.simd(EXTRACT[width], at);
      if (width < 64) code.op(OP.i64ExtendI32U);
      return true;
    case 'vmask':
      operands();
      code.simd(BITMASK[width]);
      code.op(OP.i64ExtendI32U);
      return true;
    default:
      return false;
  }
}
