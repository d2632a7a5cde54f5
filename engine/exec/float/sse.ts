import type { FloatOp, FusedOp, NumberType } from '../../isa/vector-sem';
import { add, divide, multiply, multiplyAdd, negated, order, squareRoot } from './arithmetic';
import type { Decoded, FloatEnvironment, Format } from './number';
import {
  DE,
  F16,
  F32,
  F64,
  IE,
  PE,
  ZE,
  decode,
  indefinite,
  infinity,
  quieted,
  rounded,
  toInteger,
  zero,
} from './number';

/**
 * SSE's rules around exact arithmetic: which NaN comes out, what is invalid, what denormals are taken for.
 * Source: SDM Vol. 1 §§4.8.3.5, 11.5.2, table 4-7.
 */

const formatOf = (width: 32 | 64): Format => (width === 32 ? F32 : F64);
export const isNan = (a: Decoded): boolean => a.kind === 'quiet' || a.kind === 'signaling';

/** An operand, a denormal one taken for zero under MXCSR.DAZ. */
function operand(env: FloatEnvironment, format: Format, bits: bigint): Decoded {
  const a = decode(format, bits);
  return a.isDenormal && env.daz ? decode(format, zero(format, a.sign)) : a;
}

/** One lane of an arithmetic operation. `addSub` is for the caller to take apart. */
export function arithmetic(
  env: FloatEnvironment,
  op: Exclude<FloatOp, 'addSub'>,
  width: 32 | 64,
  x: bigint,
  y: bigint,
): bigint {
  const format = formatOf(width);
  const b = operand(env, format, y);
  if (op === 'sqrt') return root(env, format, b);
  const a = operand(env, format, x);
  if (op === 'min' || op === 'max') return extreme(env, op, a, b);
  if (isNan(a) || isNan(b)) {
    if (a.kind === 'signaling' || b.kind === 'signaling') env.flags |= IE;
    return quieted(format, isNan(a) ? a.bits : b.bits);
  }
  if (isInvalid(op, a, b)) {
    env.flags |= IE;
    return indefinite(format);
  }
  const sign = a.sign === b.sign ? 0 : 1;
  if (op === 'div' && b.kind === 'zero') {
    if (a.kind !== 'infinity') env.flags |= ZE;
    return infinity(format, sign);
  }
  noteDenormals(env, a, b);
  if (a.kind === 'infinity' || b.kind === 'infinity') return ofInfinities(format, op, a, b);
  if (op === 'add') return add(env, format, a, b);
  if (op === 'sub') return add(env, format, a, negated(b));
  return op === 'mul' ? multiply(env, format, a, b) : divide(env, format, a, b);
}

/**
 * One lane of a fused multiplication and addition. The first NaN of a, b and c comes out, quiet; infinity times zero is
 * invalid unless c is a quiet NaN. Source: SDM Vol. 1 §14.5.2.
 */
export function fused(
  env: FloatEnvironment,
  op: Exclude<FusedOp, 'addSub' | 'subAdd'>,
  width: 32 | 64,
  x: bigint,
  y: bigint,
  z: bigint,
): bigint {
  const format = formatOf(width);
  const [a, b, c] = [x, y, z].map((bits) => operand(env, format, bits));
  const isProductInvalid = (a.kind === 'infinity' && b.kind === 'zero') || (a.kind === 'zero' && b.kind === 'infinity');
  const nan = [a, b, c].find(isNan);
  if (nan !== undefined) {
    if ([a, b, c].some(({ kind }) => kind === 'signaling')) env.flags |= IE;
    return quieted(format, nan.bits);
  }
  const first = op === 'negatedAdd' || op === 'negatedSub' ? negated(a) : a;
  const last = op === 'sub' || op === 'negatedSub' ? negated(c) : c;
  const sign = first.sign === b.sign ? 0 : 1;
  const isProductInfinite = a.kind === 'infinity' || b.kind === 'infinity';
  if (isProductInvalid || (isProductInfinite && c.kind === 'infinity' && last.sign !== sign)) {
    env.flags |= IE;
    return indefinite(format);
  }
  if (a.isDenormal || b.isDenormal || c.isDenormal) env.flags |= DE;
  if (isProductInfinite) return infinity(format, sign);
  if (c.kind === 'infinity') return infinity(format, last.sign);
  return multiplyAdd(env, format, first, b, last);
}

function noteDenormals(env: FloatEnvironment, a: Decoded, b: Decoded): void {
  if (a.isDenormal || b.isDenormal) env.flags |= DE;
}

function isInvalid(op: FloatOp, a: Decoded, b: Decoded): boolean {
  const both = (kind: Decoded['kind']): boolean => a.kind === kind && b.kind === kind;
  const one = (left: Decoded['kind'], right: Decoded['kind']): boolean => a.kind === left && b.kind === right;
  if (op === 'add') return both('infinity') && a.sign !== b.sign;
  if (op === 'sub') return both('infinity') && a.sign === b.sign;
  if (op === 'mul') return one('infinity', 'zero') || one('zero', 'infinity');
  return both('infinity') || both('zero');
}

function ofInfinities(format: Format, op: FloatOp, a: Decoded, b: Decoded): bigint {
  const sign = a.sign === b.sign ? 0 : 1;
  if (op === 'mul') return infinity(format, sign);
  if (op === 'div') return a.kind === 'infinity' ? infinity(format, sign) : zero(format, sign);
  if (a.kind === 'infinity') return a.bits;
  return op === 'sub' ? infinity(format, b.sign === 0 ? 1 : 0) : b.bits;
}

function root(env: FloatEnvironment, format: Format, b: Decoded): bigint {
  if (isNan(b)) {
    if (b.kind === 'signaling') env.flags |= IE;
    return quieted(format, b.bits);
  }
  if (b.sign === 1 && b.kind !== 'zero') {
    env.flags |= IE;
    return indefinite(format);
  }
  if (b.kind === 'infinity') return b.bits;
  if (b.isDenormal) env.flags |= DE;
  return squareRoot(env, format, b);
}

/** The second operand where either is a NaN or both are zeros. Source: SDM Vol. 2B MAXPS, MINPS. */
function extreme(env: FloatEnvironment, op: 'min' | 'max', a: Decoded, b: Decoded): bigint {
  if (isNan(a) || isNan(b)) {
    env.flags |= IE;
    return b.bits;
  }
  noteDenormals(env, a, b);
  const order_ = order(a, b);
  return (op === 'min' ? order_ < 0 : order_ > 0) ? a.bits : b.bits;
}

/** 0 greater, 1 less, 2 equal, 3 unordered. */
export function compared(env: FloatEnvironment, width: 32 | 64, x: bigint, y: bigint, signals: boolean): number {
  const format = formatOf(width);
  const [a, b] = [operand(env, format, x), operand(env, format, y)];
  if (isNan(a) || isNan(b)) {
    if (signals || a.kind === 'signaling' || b.kind === 'signaling') env.flags |= IE;
    return 3;
  }
  noteDenormals(env, a, b);
  const order_ = order(a, b);
  return order_ === 0 ? 2 : order_ < 0 ? 1 : 0;
}

/**
 * Predicates of CMPPS and, from 8 on, of VCMPPS by bits 3:0: which of greater, less, equal, unordered they hold for. Those of
 * `SIGNALS` find quiet NaNs invalid; from 16 on it is the others. Source: SDM Vol. 2A CMPPD, table 3-1.
 */
const HOLDS: readonly (readonly number[])[] = [
  [2], [1], [1, 2], [3], [0, 1, 3], [0, 2, 3], [0, 3], [0, 1, 2],
  [2, 3], [1, 3], [1, 2, 3], [], [0, 1], [0, 2], [0], [0, 1, 2, 3],
]; // prettier-ignore
const SIGNALS = new Set([1, 2, 5, 6, 9, 10, 13, 14]);

export function predicate(env: FloatEnvironment, number: number, width: 32 | 64, x: bigint, y: bigint): boolean {
  const signals = SIGNALS.has(number & 15) !== number > 15;
  return HOLDS[number & 15].includes(compared(env, width, x, y, signals));
}

/** One number converted, as bits of the target type. */
export function converted(env: FloatEnvironment, from: NumberType, to: NumberType, bits: bigint): bigint {
  if (from === 'i32' || from === 'i64') return fromInteger(env, BigInt.asIntN(from === 'i32' ? 32 : 64, bits), to);
  if (from === 'f16') return fromHalf(env, bits);
  const source = from === 'f32' ? F32 : F64;
  const a = operand(env, source, bits);
  if (to === 'f16') return toHalf(env, a);
  if (to === 'i32' || to === 'i64') return toSignedInteger(env, a, to === 'i32' ? 32 : 64);
  return between(env, source, to === 'f32' ? F32 : F64, a);
}

function fromInteger(env: FloatEnvironment, value: bigint, to: NumberType): bigint {
  const format = to === 'f32' ? F32 : F64;
  return rounded(env, format, value < 0n ? 1 : 0, value < 0n ? -value : value, 0);
}

/** VCVTPH2PS: denormals are numbers like others, whatever MXCSR says. Source: SDM Vol. 1 §14.4.1. */
function fromHalf(env: FloatEnvironment, bits: bigint): bigint {
  const a = decode(F16, bits);
  return between(env, F16, F32, a.isDenormal ? { ...a, isDenormal: false } : a);
}
/** VCVTPS2PH: tiny results are never flushed. */
function toHalf(env: FloatEnvironment, a: Decoded): bigint {
  const kept = { ...env, ftz: false };
  const result = between(kept, F32, F16, a);
  env.flags = kept.flags;
  return result;
}

/** Out of range or no number: the integer indefinite, only the top bit set. Source: SDM Vol. 1 table 4-8. */
function toSignedInteger(env: FloatEnvironment, a: Decoded, width: 32 | 64): bigint {
  const indefiniteInteger = 1n << BigInt(width - 1);
  const invalid = (): bigint => {
    env.flags |= IE;
    return indefiniteInteger;
  };
  if (a.kind !== 'finite' && a.kind !== 'zero') return invalid();
  if (a.exponent > 64) return invalid();
  const before = env.flags;
  const value = toInteger(a, env);
  if (value < -indefiniteInteger || value >= indefiniteInteger) {
    env.flags = before;
    return invalid();
  }
  return BigInt.asUintN(width, value);
}

function between(env: FloatEnvironment, from: Format, to: Format, a: Decoded): bigint {
  if (isNan(a)) {
    if (a.kind === 'signaling') env.flags |= IE;
    const distance = BigInt(to.precision - from.precision);
    const fraction = distance > 0n ? a.significand << distance : a.significand >> -distance;
    return quieted(to, infinity(to, a.sign) | fraction);
  }
  if (a.kind === 'infinity') return infinity(to, a.sign);
  if (a.isDenormal) env.flags |= DE;
  return rounded(env, to, a.sign, a.significand, a.exponent);
}

/** ROUNDPS and its kin. Source: SDM Vol. 2B ROUNDPD. */
export function integral(env: FloatEnvironment, width: 32 | 64, bits: bigint, inexact: boolean): bigint {
  const format = formatOf(width);
  const a = operand(env, format, bits);
  if (isNan(a)) {
    if (a.kind === 'signaling') env.flags |= IE;
    return quieted(format, a.bits);
  }
  if (a.kind !== 'finite' || a.exponent >= 0) return a.bits;
  const before = env.flags;
  const value = toInteger(a, env);
  if (!inexact) env.flags = before | (env.flags & ~PE);
  return rounded(env, format, a.sign, value < 0n ? -value : value, 0);
}
