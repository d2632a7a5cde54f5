import type { Decoded, FloatEnvironment } from './number';
import { DE, F80, IE, PE, UE, ZE, bitLength, decode, infinity, rounded, zero } from './number';
import { INDEFINITE, nanOf } from './x87';

/**
 * The transcendental functions of the x87, computed to about 200 bits and rounded once: the nearest result there is.
 * Processors are allowed an error of less than one unit in the last place, so that bit is open. Arguments of the circular functions are reduced with π
 * of 66 bits, as processors do it. Source: SDM Vol. 1 §8.3.10, Vol. 2A FSIN, FPTAN, FPATAN, F2XM1, FYL2X, FYL2XP1.
 */

/** Fixed-point numbers have this many bits behind the point. */
const BITS = 256n;
const ONE = 1n << BITS;
/** π to 66 bits: what is taken away from arguments. */
const PI_66 = { significand: 0x3243f6a8885a308d3n, exponent: -64 };
/** π and ln 2, in fixed point. */
const PI = 0x3243f6a8885a308d313198a2e03707344a4093822299f31d0082efa98ec4e6c89n;
const LN2 = 0xb17217f7d1cf79abc9e3b39803f2f6af40f343267298b62d8a0d175b8baafa2bn;

/** A value not yet rounded: (−1)^sign × significand × 2^exponent, accurate to far more than 64 bits. */
interface Wide {
  readonly sign: 0 | 1;
  readonly significand: bigint;
  readonly exponent: number;
}
const flip = (sign: 0 | 1): 0 | 1 => (sign === 0 ? 1 : 0);
/** Inexact whatever the bits are: the lowest one says that there is more. */
function finish(env: FloatEnvironment, { sign, significand, exponent }: Wide): bigint {
  if (env.open !== 'result') env.open = 'lastBit';
  return rounded(env, F80, sign, (significand << 1n) | 1n, exponent - 1);
}

/** A number times a ratio in fixed point. */
const times = (a: Wide, ratio: bigint): Wide => ({
  sign: ratio < 0n ? flip(a.sign) : a.sign,
  significand: a.significand * (ratio < 0n ? -ratio : ratio),
  exponent: a.exponent - Number(BITS),
});

/** The magnitude in fixed point, cut at the last bit. */
function fixed({ significand, exponent }: Wide): bigint {
  const shift = exponent + Number(BITS);
  return shift >= 0 ? significand << BigInt(shift) : significand >> BigInt(-shift);
}

/** The sum of terms that begin at 1: each is the one before times `of(k)` in fixed point. */
function series(of: (term: bigint, k: bigint) => bigint): bigint {
  let sum = ONE;
  let term = ONE;
  for (let k = 1n; term !== 0n && k < 400n; k++) {
    term = of(term, k);
    sum += term;
  }
  return sum;
}
const product = (a: bigint, b: bigint): bigint => {
  const whole = a * b;
  return whole < 0n ? -(-whole >> BITS) : whole >> BITS;
};

/** Never 1, however small the argument: a hair less, so that rounding sees it. */
const belowOne = (ratio: bigint): bigint => (ratio >= ONE ? ONE - 1n : ratio);
/** sin(r) / r and cos(r) of r² in fixed point. */
const sineRatio = (square: bigint): bigint =>
  belowOne(series((term, k) => -product(term, square) / (2n * k * (2n * k + 1n))));
const cosine = (square: bigint): bigint =>
  belowOne(series((term, k) => -product(term, square) / (2n * k * (2n * k - 1n))));

interface Reduced {
  readonly rest: Wide;
  readonly quadrant: number;
}

/** x less a multiple of π/2, within π/4. */
function reduced(a: Decoded): Reduced {
  const exponent = Math.min(a.exponent, PI_66.exponent - 1);
  const x = a.significand << BigInt(a.exponent - exponent);
  const half = PI_66.significand << BigInt(PI_66.exponent - 1 - exponent);
  if (x * 2n <= half) return { rest: a, quadrant: 0 };
  const count = (x * 2n + half) / (half * 2n);
  const rest = x - count * half;
  const sign = rest < 0n ? flip(a.sign) : a.sign;
  const turns = Number(count & 3n);
  return {
    rest: { sign, significand: rest < 0n ? -rest : rest, exponent },
    quadrant: a.sign === 0 ? turns : (4 - turns) & 3,
  };
}

export interface Circular {
  readonly sine: Wide;
  readonly cosine: Wide;
}
function circular(a: Decoded): Circular {
  const { rest, quadrant } = reduced(a);
  const square = product(fixed(rest), fixed(rest));
  const sin = times(rest, sineRatio(square));
  const cos: Wide = { sign: 0, significand: cosine(square), exponent: -Number(BITS) };
  const negative = (value: Wide): Wide => ({ ...value, sign: flip(value.sign) });
  const turned: readonly (readonly [Wide, Wide])[] = [
    [sin, cos],
    [cos, negative(sin)],
    [negative(sin), negative(cos)],
    [negative(cos), sin],
  ];
  const [sine, cosine_] = turned[quadrant];
  return { sine, cosine: cosine_ };
}

const LIMIT = 63;
/** Whether FSIN and its kin leave the argument as it is and set C2. */
export function isOutOfRange(x: bigint): boolean {
  const a = decode(F80, x);
  return a.kind === 'finite' && a.exponent + bitLength(a.significand) > LIMIT;
}

export type CircularFunction = 'sine' | 'cosine' | 'tangent';

/** Sine, cosine or tangent of an argument in range. */
export function circularOf(env: FloatEnvironment, name: CircularFunction, x: bigint): bigint {
  const a = decode(F80, x);
  const special = ofNoNumber(env, a);
  if (special !== null) return special;
  if (a.kind === 'infinity') return invalid(env);
  if (a.kind === 'zero') return name === 'cosine' ? rounded(env, F80, 0, 1n, 0) : x;
  if (a.isDenormal) env.flags |= DE;
  const { sine, cosine: cos } = circular(a);
  if (name === 'sine') return finish(env, sine);
  if (name === 'cosine') return finish(env, cos);
  const ratio = (sine.significand << BITS) / cos.significand;
  const sign = sine.sign === cos.sign ? 0 : 1;
  return finish(env, { sign, significand: ratio, exponent: sine.exponent - cos.exponent - Number(BITS) });
}

const invalid = (env: FloatEnvironment): bigint => {
  env.flags |= IE;
  return INDEFINITE;
};
const isNan = (a: Decoded): boolean => a.kind === 'quiet' || a.kind === 'signaling';
function ofNoNumber(env: FloatEnvironment, a: Decoded, b: Decoded = a): bigint | null {
  if (a.kind === 'unsupported' || b.kind === 'unsupported') return invalid(env);
  return isNan(a) || isNan(b) ? nanOf(env, a, b) : null;
}

/** A result that is called inexact whatever it is. Observed on AMD. */
function unchanged(env: FloatEnvironment, x: bigint): bigint {
  env.flags |= PE;
  return x;
}

/** F2XM1: 2^x − 1 for −1 … 1; what lies outside stays as it is. */
export function powerLessOne(env: FloatEnvironment, x: bigint): bigint {
  const a = decode(F80, x);
  const special = ofNoNumber(env, a);
  if (special !== null) return special;
  if (a.kind === 'infinity') return a.sign === 0 ? x : rounded(env, F80, 1, 1n, 0);
  if (a.kind === 'zero') return x;
  if (a.isDenormal) env.flags |= DE;
  const isOne = a.significand === 1n << BigInt(-a.exponent);
  if (isOne) {
    env.open = 'lastBit';
    return unchanged(env, rounded(env, F80, a.sign, 1n, a.sign === 0 ? 0 : -1));
  }
  if (a.exponent + bitLength(a.significand) > 0) return unchanged(env, x);
  const magnitude = product(fixed(a), LN2);
  const y = a.sign === 0 ? magnitude : -magnitude;
  const ratio = series((term, k) => product(term, y) / (k + 1n));
  return finish(env, times(times(a, LN2), ratio));
}

/** ln((1 + s) / (1 − s)) / 2s of s² in fixed point. */
const logarithmRatio = (square: bigint): bigint => {
  let sum = 0n;
  let power = ONE;
  for (let k = 1n; power !== 0n && k < 700n; k += 2n) {
    sum += power / k;
    power = product(power, square);
  }
  return sum;
};

/** log2(1 + f) for small f, as f times a ratio. `one` is the 1 of f's scale. */
function logarithmNearOne(sign: 0 | 1, significand: bigint, exponent: number): Wide {
  const f = sign === 0 ? significand : -significand;
  const two = 2n << BigInt(-exponent);
  const s = ((f < 0n ? -f : f) << BITS) / (two + f);
  const ratio = logarithmRatio(product(s, s));
  // f × 2 / (2 + f) × ratio / ln 2
  const scale = ((ONE << BigInt(1 - exponent)) * ONE) / ((two + f) * LN2);
  return times({ sign, significand, exponent }, product(scale, ratio));
}

/** log2 of a positive finite number that is not 1. */
function logarithm(a: Decoded): Wide {
  const length = bitLength(a.significand);
  let power = a.exponent + length - 1;
  let scale = 1 - length;
  // The significand between √½ and √2.
  if (a.significand * a.significand > 2n << BigInt(2 * (length - 1))) {
    power++;
    scale--;
  }
  const one = 1n << BigInt(-scale);
  const f = a.significand - one;
  if (f === 0n) return { sign: power < 0 ? 1 : 0, significand: BigInt(Math.abs(power)), exponent: 0 };
  const fraction = logarithmNearOne(f < 0n ? 1 : 0, f < 0n ? -f : f, scale);
  if (power === 0) return fraction;
  const part = fixed(fraction);
  const sum = (BigInt(power) << BITS) + (fraction.sign === 0 ? part : -part);
  return { sign: sum < 0n ? 1 : 0, significand: sum < 0n ? -sum : sum, exponent: -Number(BITS) };
}

const multiplied = (a: Wide, b: Decoded): Wide => ({
  sign: a.sign === b.sign ? 0 : 1,
  significand: a.significand * b.significand,
  exponent: a.exponent + b.exponent,
});
const noteDenormals = (env: FloatEnvironment, ...operands: readonly Decoded[]): void => {
  if (operands.some(({ isDenormal }) => isDenormal)) env.flags |= DE;
};

/** FYL2X: y × log2(x). */
export function timesLogarithm(env: FloatEnvironment, x: bigint, y: bigint): bigint {
  const a = decode(F80, x);
  const b = decode(F80, y);
  const special = ofNoNumber(env, a, b);
  if (special !== null) return special;
  if (a.kind === 'zero') {
    if (b.kind === 'zero') return invalid(env);
    if (b.kind !== 'infinity') env.flags |= ZE;
    return infinity(F80, flip(b.sign));
  }
  if (a.sign === 1) return invalid(env);
  if (a.kind === 'infinity') {
    if (b.kind === 'zero') return invalid(env);
    noteDenormals(env, b);
    return infinity(F80, b.sign);
  }
  const isOne = a.significand === 1n << BigInt(Math.max(-a.exponent, 0)) && a.exponent <= 0;
  if (b.kind === 'infinity') {
    if (isOne) return invalid(env);
    noteDenormals(env, a);
    return infinity(F80, logarithm(a).sign === b.sign ? 0 : 1);
  }
  noteDenormals(env, a, b);
  if (isOne) return zero(F80, b.sign);
  const log = logarithm(a);
  if (b.kind === 'zero') return zero(F80, log.sign === b.sign ? 0 : 1);
  const isExact = log.exponent === 0;
  const value = multiplied(log, b);
  if (!isExact) return finish(env, value);
  const result = rounded(env, F80, value.sign, value.significand, value.exponent);
  // Called inexact whatever it is, and so an underflow where it is denormal. Observed on AMD.
  env.flags |= decode(F80, result).isDenormal ? PE | UE : PE;
  return result;
}

/** 1 − √½, times 2^64: how far below 0 the manual defines FYL2XP1. */
const LOWEST_FOR_LOGARITHM = 0x4afb_0ccc_0621_9b7bn;
const isBelowDomain = ({ sign, significand, exponent }: Decoded): boolean =>
  sign === 1 && fixed({ sign, significand, exponent }) >> (BITS - 64n) > LOWEST_FOR_LOGARITHM;

/** FYL2XP1: y × log2(1 + x), for x within √½ − 1 … 1 − √½ by the manual; below, processors give whatever they like. */
export function timesLogarithmPlusOne(env: FloatEnvironment, x: bigint, y: bigint): bigint {
  const a = decode(F80, x);
  const b = decode(F80, y);
  const special = ofNoNumber(env, a, b);
  if (special !== null) return special;
  const sign = a.sign === b.sign ? 0 : 1;
  if (a.kind === 'infinity' && (a.sign === 1 || b.kind === 'zero')) return invalid(env);
  if (b.kind === 'infinity' && a.kind === 'zero') return invalid(env);
  noteDenormals(env, a, b);
  if (a.kind === 'infinity') return infinity(F80, b.sign);
  if (b.kind === 'infinity') return infinity(F80, sign);
  if (a.kind === 'zero' || b.kind === 'zero') return zero(F80, sign);
  const isBelow = a.sign === 1 && a.exponent + bitLength(a.significand) > 0;
  if (isBelow) return unchanged(env, x);
  if (isBelowDomain(a)) env.open = 'result';
  if (a.exponent > -60 || isPowerOfTwo(a))
    return timesLogarithm(env, rounded({ ...env, rounding: 0 }, F80, 0, sumWithOne(a), a.exponent), y);
  return finish(env, multiplied(logarithmNearOne(a.sign, a.significand, a.exponent), b));
}
const isPowerOfTwo = (a: Decoded): boolean => {
  if (a.exponent < -80) return false;
  const sum = sumWithOne(a);
  return (sum & (sum - 1n)) === 0n;
};
const sumWithOne = (a: Decoded): bigint => {
  const one = 1n << BigInt(Math.max(-a.exponent, 0));
  return a.sign === 0 ? one + a.significand : one - a.significand;
};

/** atan(z) of 0 ≤ z ≤ 1 over z, as z and 1 in any scale; halved thrice by atan(z) = 2 atan(z / (1 + √(1 + z²))). */
function arctangentRatio(numerator: bigint, denominator: bigint): bigint {
  const z = (numerator << BITS) / denominator;
  const root = squareRoot(ONE + product(z, z));
  // z' = z / (1 + root)
  const factor = (ONE * ONE) / (ONE + root);
  const half = product(z, factor);
  const square = product(half, half);
  let sum = 0n;
  let power = ONE;
  for (let k = 1n; power !== 0n && k < 700n; k += 2n) {
    sum += ((k & 2n) === 0n ? power : -power) / k;
    power = product(power, square);
  }
  return 2n * product(sum, factor);
}
function squareRoot(value: bigint): bigint {
  let root = ONE * 2n;
  for (;;) {
    const next = (root + (value << BITS) / root) >> 1n;
    if (next >= root) return root;
    root = next;
  }
}

/** π × `quarters` / 4 with a sign. */
const angle = (env: FloatEnvironment, sign: 0 | 1, quarters: bigint): bigint =>
  finish(env, { sign, significand: PI * quarters, exponent: -Number(BITS) - 2 });

/** FPATAN: the angle of the point (x, y). */
export function arctangent(env: FloatEnvironment, x: bigint, y: bigint): bigint {
  const a = decode(F80, x);
  const b = decode(F80, y);
  const special = ofNoNumber(env, a, b);
  if (special !== null) return special;
  noteDenormals(env, a, b);
  const { sign } = b;
  if (b.kind === 'infinity') return angle(env, sign, a.kind !== 'infinity' ? 2n : a.sign === 0 ? 1n : 3n);
  if (a.kind === 'infinity' || b.kind === 'zero') return a.sign === 0 ? zero(F80, sign) : angle(env, sign, 4n);
  if (a.kind === 'zero') return angle(env, sign, 2n);
  return ofPoint(env, a, b);
}

function ofPoint(env: FloatEnvironment, a: Decoded, b: Decoded): bigint {
  const distance = b.exponent + bitLength(b.significand) - a.exponent - bitLength(a.significand);
  const far = Number(BITS) - 40;
  if (distance > far) return angle(env, b.sign, 2n);
  if (distance < -far && a.sign === 1) return angle(env, b.sign, 4n);
  if (distance < -far) {
    const quotient = (b.significand << BITS) / a.significand - 1n;
    return finish(env, { sign: b.sign, significand: quotient, exponent: b.exponent - a.exponent - Number(BITS) });
  }
  const exponent = Math.min(a.exponent, b.exponent);
  const [x, y] = [a, b].map((each) => each.significand << BigInt(each.exponent - exponent));
  const isSteep = y > x;
  const [low, high] = isSteep ? [x, y] : [y, x];
  // The angle to the nearer axis, in fixed point with room for small ones.
  const extra = BITS;
  const small = ((((low << extra) << BITS) / high) * arctangentRatio(low, high)) >> BITS;
  const pi = PI << extra;
  let result = isSteep ? pi / 2n - small : small;
  if (a.sign === 1) result = pi - result;
  return finish(env, { sign: b.sign, significand: result, exponent: -Number(BITS) * 2 });
}
