import { RECIPROCALS, ROOTS_OF_ONES, ROOTS_OF_TWOS } from './approximations.gen';
import { F32, decode, indefinite, infinity, quieted, zero } from './number';

/** Answers have 12 bits: these many units to 1. */
const UNITS = 8192;
const ZERO_DIGIT = 52; // '4': no difference

/** The answer for a number of [1, 4), as a number. */
function lookUp(table: string, index: number, exact: number): number {
  return (Math.floor(exact * UNITS) + table.charCodeAt(index) - ZERO_DIGIT) / UNITS;
}

const buffer = new DataView(new ArrayBuffer(4));
function single(value: number): bigint {
  buffer.setFloat32(0, value);
  return BigInt(buffer.getUint32(0));
}

/**
 * RCPSS and RSQRTSS of one single. No exception, no rounding mode: denormals are zeros, tiny results too.
 * Source: SDM Vol. 2B RCPPS, RSQRTPS; the digits as an AMD processor has them. modeled: Intel's are others.
 */
export function approximated(op: 'rcp' | 'rsqrt', bits: bigint): bigint {
  const a = decode(F32, bits);
  if (a.kind === 'quiet' || a.kind === 'signaling') return quieted(F32, bits);
  if (a.kind === 'zero' || a.isDenormal) return infinity(F32, a.sign);
  if (op === 'rsqrt' && a.sign === 1) return indefinite(F32);
  if (a.kind === 'infinity') return zero(F32, a.sign);
  const index = Number((bits >> 11n) & 0xfffn);
  const exponent = Number((bits >> 23n) & 0xffn) - 127;
  if (op === 'rcp') {
    const value = lookUp(RECIPROCALS, index, 1 / (1 + index / 4096)) * 2 ** -exponent;
    return value < 2 ** -126 ? zero(F32, a.sign) : single(a.sign === 0 ? value : -value);
  }
  const isOdd = (exponent & 1) !== 0;
  const root = isOdd
    ? lookUp(ROOTS_OF_TWOS, index, 1 / Math.sqrt(2 + index / 2048))
    : lookUp(ROOTS_OF_ONES, index, 1 / Math.sqrt(1 + index / 4096));
  return single(root * 2 ** (-(exponent - (isOdd ? 1 : 0)) / 2));
}
