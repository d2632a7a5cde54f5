import type { FloatOp, NumberType } from '../../isa/vector-sem';
import { add, divide, multiply, negated, order, squareRoot } from './arithmetic';
import type { Decoded, FloatEnvironment, Format } from './number';
import { DE, F32, F64, IE, PE, ZE, decode, indefinite, infinity, quieted, rounded, toInteger, zero } from './number';

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

/** Predicates of CMPPS by number: which of greater, less, equal, unordered they hold for; odd-eyed ones signal. */
const HOLDS: readonly (readonly number[])[] = [[2], [1], [1, 2], [3], [0, 1, 3], [0, 2, 3], [0, 3], [0, 1, 2]];
const SIGNALS = new Set([1, 2, 5, 6]);

export function predicate(env: FloatEnvironment, number: number, width: 32 | 64, x: bigint, y: bigint): boolean {
  return HOLDS[number].includes(compared(env, width, x, y, SIGNALS.has(number)));
}

/** One number converted, as bits of the target type. */
export function converted(env: FloatEnvironment, from: NumberType, to: NumberType, bits: bigint): bigint {
  if (from === 'i32' || from === 'i64') return fromInteger(env, BigInt.asIntN(from === 'i32' ? 32 : 64, bits), to);
  const source = from === 'f32' ? F32 : F64;
  const a = operand(env, source, bits);
  if (to === 'i32' || to === 'i64') return toSignedInteger(env, a, to === 'i32' ? 32 : 64);
  return between(env, source, to === 'f32' ? F32 : F64, a);
}

function fromInteger(env: FloatEnvironment, value: bigint, to: NumberType): bigint {
  const format = to === 'f32' ? F32 : F64;
  return rounded(env, format, value < 0n ? 1 : 0, value < 0n ? -value : value, 0);
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
