import type { X87Binary, X87Constant, X87Type } from '../../isa/x87-sem';
import { add, divide, multiply, negated, order, squareRoot } from './arithmetic';
import type { Decoded, FloatEnvironment, Format } from './number';
import {
  DE,
  F32,
  F64,
  F80,
  IE,
  ZE,
  bitLength,
  decode,
  indefinite,
  infinity,
  quieted,
  rounded,
  toInteger,
  zero,
} from './number';

/**
 * The x87's rules around exact arithmetic. Functions report into the environment and give the result for masked
 * exceptions. Source: SDM Vol. 1 §§4.8.3.5, 8.5, table 4-7.
 */

/** The environment of one instruction, with precision control. */
export interface X87Environment extends FloatEnvironment {
  precision: number;
}

export const INDEFINITE = indefinite(F80);
const isNan = (a: Decoded): boolean => a.kind === 'quiet' || a.kind === 'signaling';
const invalid = (env: FloatEnvironment): bigint => {
  env.flags |= IE;
  return INDEFINITE;
};

/** The NaN that comes out of one or two operands of which one is a NaN. */
export function nanOf(env: FloatEnvironment, a: Decoded, b: Decoded): bigint {
  if (a.kind === 'signaling' || b.kind === 'signaling') env.flags |= IE;
  if (!isNan(b)) return quieted(F80, a.bits);
  if (!isNan(a)) return quieted(F80, b.bits);
  // A quiet one wins over a signaling one, else the larger significand, else the positive one.
  if (a.kind !== b.kind) return (a.kind === 'quiet' ? a : b).bits;
  if (a.significand !== b.significand) return quieted(F80, (a.significand > b.significand ? a : b).bits);
  return quieted(F80, a.sign === 0 ? a.bits : b.bits);
}

const noteDenormals = (env: FloatEnvironment, ...operands: readonly Decoded[]): void => {
  if (operands.some(({ isDenormal }) => isDenormal)) env.flags |= DE;
};

/** A NaN result, or that of an operand no x87 supports; null where both are numbers. */
function special(env: FloatEnvironment, a: Decoded, b: Decoded): bigint | null {
  if (a.kind === 'unsupported' || b.kind === 'unsupported') return invalid(env);
  return isNan(a) || isNan(b) ? nanOf(env, a, b) : null;
}

export function binary(env: X87Environment, op: X87Binary, a: Decoded, b: Decoded): bigint {
  if (op === 'subReversed') return binary(env, 'sub', b, a);
  if (op === 'divReversed') return binary(env, 'div', b, a);
  const nan = special(env, a, b);
  if (nan !== null) return nan;
  if (op === 'add') return sum(env, a, b);
  if (op === 'sub') return sum(env, a, negated(b));
  return op === 'mul' ? product(env, a, b) : quotient(env, a, b);
}

function sum(env: X87Environment, a: Decoded, b: Decoded): bigint {
  if (a.kind === 'infinity' && b.kind === 'infinity' && a.sign !== b.sign) return invalid(env);
  noteDenormals(env, a, b);
  if (a.kind === 'infinity') return infinity(F80, a.sign);
  if (b.kind === 'infinity') return infinity(F80, b.sign);
  return add(env, F80, a, b, env.precision);
}

function product(env: X87Environment, a: Decoded, b: Decoded): bigint {
  const hasInfinity = a.kind === 'infinity' || b.kind === 'infinity';
  if (hasInfinity && (a.kind === 'zero' || b.kind === 'zero')) return invalid(env);
  noteDenormals(env, a, b);
  if (hasInfinity) return infinity(F80, a.sign === b.sign ? 0 : 1);
  return multiply(env, F80, a, b, env.precision);
}

function quotient(env: X87Environment, a: Decoded, b: Decoded): bigint {
  const sign = a.sign === b.sign ? 0 : 1;
  if (a.kind === b.kind && (a.kind === 'infinity' || a.kind === 'zero')) return invalid(env);
  if (b.kind === 'zero' && a.kind !== 'infinity') {
    env.flags |= ZE;
    return infinity(F80, sign);
  }
  noteDenormals(env, a, b);
  if (a.kind === 'infinity') return infinity(F80, sign);
  if (b.kind === 'infinity') return zero(F80, sign);
  return divide(env, F80, a, b, env.precision);
}

export function root(env: X87Environment, x: bigint): bigint {
  const a = decode(F80, x);
  const nan = special(env, a, a);
  if (nan !== null) return nan;
  if (a.sign === 1 && a.kind !== 'zero') return invalid(env);
  noteDenormals(env, a);
  if (a.kind === 'infinity') return x;
  return squareRoot(env, F80, a, env.precision);
}

/** 0 greater, 1 less, 2 equal, 3 unordered. */
export function compared(env: FloatEnvironment, a: Decoded, b: Decoded, quiet: boolean): number {
  const isUnsupported = a.kind === 'unsupported' || b.kind === 'unsupported';
  if (isUnsupported || isNan(a) || isNan(b)) {
    const isSignaling = a.kind === 'signaling' || b.kind === 'signaling';
    if (!quiet || isUnsupported || isSignaling) env.flags |= IE;
    return 3;
  }
  noteDenormals(env, a, b);
  const found = order(a, b);
  return found === 0 ? 2 : found < 0 ? 1 : 0;
}

/** FRNDINT. */
export function integral(env: FloatEnvironment, x: bigint): bigint {
  const a = decode(F80, x);
  const nan = special(env, a, a);
  if (nan !== null) return nan;
  noteDenormals(env, a);
  if (a.kind !== 'finite' || a.exponent >= 0) return x;
  const value = toInteger(a, env);
  const { roundedUp } = env;
  const result = rounded(env, F80, a.sign, value < 0n ? -value : value, 0);
  env.roundedUp = roundedUp;
  return result;
}

/** FSCALE: by the integer part of `y`. */
export function scaled(env: X87Environment, x: bigint, y: bigint): bigint {
  const a = decode(F80, x);
  const b = decode(F80, y);
  const nan = special(env, a, b);
  if (nan !== null) return nan;
  if (b.kind === 'infinity') {
    if (b.sign === 0 ? a.kind === 'zero' : a.kind === 'infinity') return invalid(env);
    noteDenormals(env, a);
    return b.sign === 0 ? infinity(F80, a.sign) : zero(F80, a.sign);
  }
  noteDenormals(env, a, b);
  if (a.kind !== 'finite') return x;
  const by = b.exponent + bitLength(b.significand) > 17 ? 0x2_0000n : wholePart(b);
  return rounded(env, F80, a.sign, a.significand, a.exponent + Number(b.sign === 0 ? by : -by));
}
const wholePart = (b: Decoded): bigint =>
  b.exponent >= 0 ? b.significand << BigInt(b.exponent) : b.significand >> BigInt(-b.exponent);

/** FXTRACT: exponent and significand. */
export function extracted(env: X87Environment, x: bigint): { exponent: bigint; significand: bigint } {
  const a = decode(F80, x);
  const nan = special(env, a, a);
  if (nan !== null) return { exponent: nan, significand: nan };
  if (a.kind === 'infinity') return { exponent: infinity(F80, 0), significand: x };
  if (a.kind === 'zero') {
    env.flags |= ZE;
    return { exponent: infinity(F80, 1), significand: x };
  }
  noteDenormals(env, a);
  const top = a.exponent + bitLength(a.significand) - 1;
  const exponent = rounded(env, F80, top < 0 ? 1 : 0, BigInt(Math.abs(top)), 0);
  return { exponent, significand: rounded(env, F80, a.sign, a.significand, 1 - bitLength(a.significand)) };
}

export interface Remainder {
  readonly value: bigint;
  /** Low bits of the quotient; `partial` while the reduction is not complete; `none` where there is no number. */
  readonly quotient: number | 'partial' | 'none';
}

/** FPREM (`nearest` false) and FPREM1. Exponents that differ by 64 and more are brought closer by up to 63 at a time. */
export function remainder(env: X87Environment, x: bigint, y: bigint, nearest: boolean): Remainder {
  const a = decode(F80, x);
  const b = decode(F80, y);
  const nan = special(env, a, b);
  if (nan !== null) return { value: nan, quotient: 'none' };
  if (a.kind === 'infinity' || b.kind === 'zero') return { value: invalid(env), quotient: 'none' };
  noteDenormals(env, a, b);
  if (a.kind === 'zero') return { value: x, quotient: 0 };
  if (b.kind === 'infinity') return { value: rounded(env, F80, a.sign, a.significand, a.exponent), quotient: 0 };
  const top = (n: Decoded): number => n.exponent + bitLength(n.significand);
  const distance = top(a) - top(b);
  if (distance < -1) return { value: rounded(env, F80, a.sign, a.significand, a.exponent), quotient: 0 };
  const exponent = Math.min(a.exponent, b.exponent);
  const dividend = a.significand << BigInt(a.exponent - exponent);
  const divisor = b.significand << BigInt(b.exponent - exponent);
  if (distance >= 64) {
    // Partial: multiples of the divisor times a power of two are taken away.
    const step = BigInt(distance - (32 + (distance % 32)));
    const rest = dividend % (divisor << step);
    return { value: rounded(env, F80, a.sign, rest, exponent), quotient: 'partial' };
  }
  let quotient = dividend / divisor;
  let rest = dividend - quotient * divisor;
  let { sign } = a;
  if (nearest && (rest * 2n > divisor || (rest * 2n === divisor && (quotient & 1n) === 1n))) {
    rest = divisor - rest;
    quotient += 1n;
    sign = sign === 0 ? 1 : 0;
  }
  const value = rest === 0n ? zero(F80, a.sign) : rounded(env, F80, sign, rest, exponent);
  return { value, quotient: Number(quotient & 7n) };
}

// ---- memory

export function loaded(env: FloatEnvironment, type: X87Type, bits: bigint): bigint {
  switch (type) {
    case 'f80':
      return bits;
    case 'f32':
      return widened(env, F32, bits);
    case 'f64':
      return widened(env, F64, bits);
    case 'bcd':
      return integer(env, bits >> 79n === 0n ? decimal(bits) : -decimal(bits), bits >> 79n === 0n ? 0 : 1);
    case 'i16':
      return integer(env, BigInt.asIntN(16, bits));
    case 'i32':
      return integer(env, BigInt.asIntN(32, bits));
    case 'i64':
      return integer(env, BigInt.asIntN(64, bits));
  }
}

function integer(env: FloatEnvironment, value: bigint, sign: 0 | 1 = value < 0n ? 1 : 0): bigint {
  return value === 0n ? zero(F80, sign) : rounded(env, F80, sign, value < 0n ? -value : value, 0);
}
function decimal(bits: bigint): bigint {
  let value = 0n;
  for (let digit = 17n; digit >= 0n; digit--) value = value * 10n + ((bits >> (digit * 4n)) & 15n);
  return value;
}

/** A memory operand of arithmetic: in the x87's format, but as signaling and as denormal as it is in memory. */
export function operand(type: X87Type, bits: bigint): Decoded {
  const exact: FloatEnvironment = { rounding: 0, masked: 0x3f, daz: false, ftz: false, flags: 0, roundedUp: false };
  const whole = loaded(exact, type, bits);
  const isSignaling = (exact.flags & IE) !== 0;
  const value = decode(F80, isSignaling ? whole ^ (1n << 62n) : whole);
  return (exact.flags & DE) === 0 ? value : { ...value, isDenormal: true };
}

function widened(env: FloatEnvironment, format: Format, bits: bigint): bigint {
  const a = decode(format, bits);
  if (a.kind === 'infinity') return infinity(F80, a.sign);
  if (a.kind === 'quiet' || a.kind === 'signaling') {
    if (a.kind === 'signaling') env.flags |= IE;
    return quieted(F80, infinity(F80, a.sign) | (a.significand << BigInt(64 - format.precision)));
  }
  noteDenormals(env, a);
  return rounded(env, F80, a.sign, a.significand, a.exponent);
}

/** Bits of an integer type; its smallest value stands for what does not fit. */
const WIDTHS = { i16: 16, i32: 32, i64: 64 } as const;

/** What a store writes, under RC; `truncates` for FISTTP. */
export function stored(env: FloatEnvironment, type: X87Type, x: bigint, truncates: boolean): bigint {
  const a = decode(F80, x);
  switch (type) {
    case 'f80':
      return x;
    case 'f32':
      return narrowed(env, F32, a);
    case 'f64':
      return narrowed(env, F64, a);
    case 'bcd':
      return asDecimal(env, a);
    case 'i16':
    case 'i32':
    case 'i64':
      return asInteger(truncates ? Object.assign(env, { rounding: 3 }) : env, a, WIDTHS[type]);
  }
}

function narrowed(env: FloatEnvironment, format: Format, a: Decoded): bigint {
  if (a.kind === 'unsupported') {
    env.flags |= IE;
    return indefinite(format);
  }
  if (isNan(a)) {
    if (a.kind === 'signaling') env.flags |= IE;
    const fraction = (a.significand & 0x7fff_ffff_ffff_ffffn) >> BigInt(64 - format.precision);
    return quieted(format, infinity(format, a.sign) | fraction);
  }
  if (a.kind === 'infinity') return infinity(format, a.sign);
  return rounded(env, format, a.sign, a.significand, a.exponent);
}

function wholeNumber(env: FloatEnvironment, a: Decoded, limit: bigint, lowest: bigint): bigint | null {
  const before = env.flags;
  if ((a.kind === 'finite' || a.kind === 'zero') && a.exponent <= 64) {
    const value = toInteger(a, env);
    if (value >= lowest && value < limit) return value;
  }
  env.flags = before | IE;
  env.roundedUp = false;
  return null;
}

function asInteger(env: FloatEnvironment, a: Decoded, width: 16 | 32 | 64): bigint {
  const limit = 1n << BigInt(width - 1);
  return BigInt.asUintN(width, wholeNumber(env, a, limit, -limit) ?? limit);
}

const BCD_LIMIT = 10n ** 18n;
const BCD_INDEFINITE = 0xffff_c000_0000_0000_0000n;

function asDecimal(env: FloatEnvironment, a: Decoded): bigint {
  const value = wholeNumber(env, a, BCD_LIMIT, 1n - BCD_LIMIT);
  if (value === null) return BCD_INDEFINITE;
  let bits = 0n;
  let rest = value < 0n ? -value : value;
  for (let digit = 0n; digit < 18n; digit++) {
    bits |= rest % 10n << (digit * 4n);
    rest /= 10n;
  }
  return bits | (BigInt(a.sign) << 79n);
}

/** Significand and exponent, to 128 bits. Computed from their series; checked with the silicon in every rounding mode. */
const CONSTANTS: Readonly<Record<Exclude<X87Constant, '0' | '1'>, readonly [bigint, number]>> = {
  pi: [0xc90fdaa22168c234c4c6628b80dc1cd1n, -126],
  'log2(10)': [0xd49a784bcd1b8afe492bf6ff4dafdb4cn, -126],
  'log2(e)': [0xb8aa3b295c17f0bbbe87fed0691d3e88n, -127],
  'log10(2)': [0x9a209a84fbcff7988f8959ac0b7c9178n, -129],
  'ln(2)': [0xb17217f7d1cf79abc9e3b39803f2f6afn, -128],
};

/** FLDPI and the like: rounded as RC says, without an exception. */
export function constantOf(rounding: number, name: X87Constant): bigint {
  if (name === '0') return 0n;
  const env: FloatEnvironment = { rounding, masked: 0x3f, daz: false, ftz: false, flags: 0, roundedUp: false };
  const [significand, exponent] = name === '1' ? ([1n, 0] as const) : CONSTANTS[name];
  return rounded(env, F80, 0, significand, exponent);
}
