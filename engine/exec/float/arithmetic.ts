import type { Decoded, FloatEnvironment, Format } from './number';
import { bitLength, DOWN, rounded, zero } from './number';

/**
 * Sums, products, quotients and roots of finite numbers, exact and then rounded once. NaNs, infinities and everything
 * that is an exception before the computation is for the callers.
 */

/** Bits that a significand is widened by where the other operand is too small to count but for its sign. */
const GUARD = 72;

const top = (a: Decoded): number => a.exponent + bitLength(a.significand);

export function add(env: FloatEnvironment, format: Format, a: Decoded, b: Decoded, precision?: number): bigint {
  if (a.significand === 0n && b.significand === 0n) {
    const sign = a.sign === b.sign ? a.sign : env.rounding === DOWN ? 1 : 0;
    return zero(format, sign);
  }
  if (a.significand === 0n) return rounded(env, format, b.sign, b.significand, b.exponent, precision);
  if (b.significand === 0n) return rounded(env, format, a.sign, a.significand, a.exponent, precision);
  const [large, small] = top(a) >= top(b) ? [a, b] : [b, a];
  const isFar = top(large) - top(small) > GUARD * 2;
  const exponent = isFar ? large.exponent - GUARD : Math.min(large.exponent, small.exponent);
  const x = large.significand << BigInt(large.exponent - exponent);
  const y = isFar ? 1n : small.significand << BigInt(small.exponent - exponent);
  const sum = (large.sign === 0 ? x : -x) + (small.sign === 0 ? y : -y);
  if (sum === 0n) return zero(format, env.rounding === DOWN ? 1 : 0);
  return rounded(env, format, sum < 0n ? 1 : 0, sum < 0n ? -sum : sum, exponent, precision);
}

export const negated = (a: Decoded): Decoded => ({ ...a, sign: a.sign === 0 ? 1 : 0 });

export function multiply(env: FloatEnvironment, format: Format, a: Decoded, b: Decoded, precision?: number): bigint {
  const sign = a.sign === b.sign ? 0 : 1;
  return rounded(env, format, sign, a.significand * b.significand, a.exponent + b.exponent, precision);
}

/** a × b + c, rounded once; the product is exact before. */
export function multiplyAdd(env: FloatEnvironment, format: Format, a: Decoded, b: Decoded, c: Decoded): bigint {
  const product: Decoded = {
    ...a,
    sign: a.sign === b.sign ? 0 : 1,
    significand: a.significand * b.significand,
    exponent: a.exponent + b.exponent,
  };
  return add(env, format, product, c);
}

export function divide(env: FloatEnvironment, format: Format, a: Decoded, b: Decoded, precision?: number): bigint {
  const sign = a.sign === b.sign ? 0 : 1;
  if (a.significand === 0n) return zero(format, sign);
  const widen = Math.max(0, format.precision + 3 + bitLength(b.significand) - bitLength(a.significand));
  const dividend = a.significand << BigInt(widen);
  const quotient = dividend / b.significand;
  const sticky = quotient * b.significand === dividend ? 0n : 1n;
  return rounded(env, format, sign, (quotient << 1n) | sticky, a.exponent - b.exponent - widen - 1, precision);
}

export function squareRoot(env: FloatEnvironment, format: Format, a: Decoded, precision?: number): bigint {
  if (a.significand === 0n) return zero(format, a.sign);
  let widen = Math.max(0, (format.precision + 3) * 2 - bitLength(a.significand));
  if (((a.exponent - widen) & 1) !== 0) widen++;
  const square = a.significand << BigInt(widen);
  const root = integerRoot(square);
  const sticky = root * root === square ? 0n : 1n;
  return rounded(env, format, 0, (root << 1n) | sticky, (a.exponent - widen) / 2 - 1, precision);
}

/** The largest integer whose square is not above `value`. */
export function integerRoot(value: bigint): bigint {
  const half = BigInt((bitLength(value) + 1) >> 1);
  let root = 1n << half;
  for (;;) {
    const next = (root + value / root) >> 1n;
    if (next >= root) return root;
    root = next;
  }
}

/** −1, 0 or 1 for finite numbers and infinities. */
export function order(a: Decoded, b: Decoded): number {
  const sign = (x: Decoded): number => (x.kind === 'zero' ? 0 : x.sign === 0 ? 1 : -1);
  const [left, right] = [sign(a), sign(b)];
  if (left !== right) return left < right ? -1 : 1;
  if (left === 0) return 0;
  return orderOfMagnitudes(a, b) * left;
}

function orderOfMagnitudes(a: Decoded, b: Decoded): number {
  if (a.kind === 'infinity' || b.kind === 'infinity')
    return Number(a.kind === 'infinity') - Number(b.kind === 'infinity');
  if (top(a) !== top(b)) return top(a) < top(b) ? -1 : 1;
  const exponent = Math.min(a.exponent, b.exponent);
  const x = a.significand << BigInt(a.exponent - exponent);
  const y = b.significand << BigInt(b.exponent - exponent);
  return x < y ? -1 : x > y ? 1 : 0;
}
