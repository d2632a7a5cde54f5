/** A binary floating-point format. `precision` counts the leading bit, `emax` is the exponent of the largest numbers. */
export interface Format {
  readonly width: 16 | 32 | 64 | 80;
  readonly precision: number;
  readonly emin: number;
  readonly emax: number;
  /** The leading bit is stored (x87 only). */
  readonly isExplicit: boolean;
}
/** Source: SDM Vol. 1 table 4-3. */
export const F16: Format = { width: 16, precision: 11, emin: -14, emax: 15, isExplicit: false };
export const F32: Format = { width: 32, precision: 24, emin: -126, emax: 127, isExplicit: false };
export const F64: Format = { width: 64, precision: 53, emin: -1022, emax: 1023, isExplicit: false };
export const F80: Format = { width: 80, precision: 64, emin: -16382, emax: 16383, isExplicit: true };

/** Exception flags, in the places that MXCSR and the x87 status word share. */
export const IE = 1;
export const DE = 2;
export const ZE = 4;
export const OE = 8;
export const UE = 16;
export const PE = 32;

/** RC as MXCSR and FCW code it. */
export const NEAREST = 0;
export const DOWN = 1;
export const UP = 2;
export const ZERO = 3;

/**
 * What of a result the manual leaves open: nothing; its last bit, where it promises less than one unit in the last place;
 * or all of it.
 */
export type Openness = 'nothing' | 'lastBit' | 'result';

/** What computations depend on beside their operands, and what they report. */
export interface FloatEnvironment {
  /** RC. */
  rounding: number;
  /** Exceptions that are masked, as flags. */
  masked: number;
  daz: boolean;
  ftz: boolean;
  /** Exceptions that happened. */
  flags: number;
  /** The last rounding made the magnitude larger (x87's C1). */
  roundedUp: boolean;
  /** What is open of the results so far; only approximations set it. */
  open?: Openness;
}

export type NumberKind = 'zero' | 'finite' | 'infinity' | 'quiet' | 'signaling' | 'unsupported';
/** A number taken apart: (−1)^sign × significand × 2^exponent where it is finite. */
export interface Decoded {
  readonly kind: NumberKind;
  readonly sign: 0 | 1;
  readonly significand: bigint;
  readonly exponent: number;
  readonly isDenormal: boolean;
  readonly bits: bigint;
}

const LOW_32 = 0xffff_ffffn;

/** Number of bits up to the highest one; 0 for 0. */
export function bitLength(value: bigint): number {
  let rest = value;
  let bits = 0;
  while (rest > 0xffff_ffff_ffff_ffffn) {
    rest >>= 64n;
    bits += 64;
  }
  const high = Number(rest >> 32n);
  return bits + (high === 0 ? 32 - Math.clz32(Number(rest & LOW_32)) : 64 - Math.clz32(high));
}

const bias = (format: Format): number => format.emax;
const storedBits = (format: Format): bigint => BigInt(format.isExplicit ? 64 : format.precision - 1);
const ONE = 1n;

export function decode(format: Format, bits: bigint): Decoded {
  return format.isExplicit ? decode80(bits) : decodeShort(format, bits);
}

function decodeShort(format: Format, bits: bigint): Decoded {
  const stored = storedBits(format);
  const sign = bits >> BigInt(format.width - 1) === 0n ? 0 : 1;
  const biased = Number((bits >> stored) & BigInt(format.emax * 2 + 1));
  const fraction = bits & ((ONE << stored) - ONE);
  const lowest = format.emin - format.precision + 1;
  if (biased === 0) {
    const kind = fraction === 0n ? 'zero' : 'finite';
    return { kind, sign, significand: fraction, exponent: lowest, isDenormal: fraction !== 0n, bits };
  }
  if (biased === format.emax * 2 + 1) {
    const isQuiet = fraction >> (stored - ONE) !== 0n;
    const kind = fraction === 0n ? 'infinity' : isQuiet ? 'quiet' : 'signaling';
    return { kind, sign, significand: fraction, exponent: 0, isDenormal: false, bits };
  }
  const significand = fraction | (ONE << stored);
  return { kind: 'finite', sign, significand, exponent: lowest + biased - 1, isDenormal: false, bits };
}

const INTEGER_BIT = ONE << 63n;

/** Unnormals, pseudo-infinities and pseudo-NaNs are unsupported. Source: SDM Vol. 1 §8.2.2. */
function decode80(bits: bigint): Decoded {
  const sign = bits >> 79n === 0n ? 0 : 1;
  const biased = Number((bits >> 64n) & 0x7fffn);
  const significand = bits & 0xffff_ffff_ffff_ffffn;
  const lowest = F80.emin - 63;
  if (biased === 0) {
    const kind = significand === 0n ? 'zero' : 'finite';
    return { kind, sign, significand, exponent: lowest, isDenormal: significand !== 0n, bits };
  }
  const hasIntegerBit = significand >= INTEGER_BIT;
  if (biased === 0x7fff && hasIntegerBit) {
    const fraction = significand - INTEGER_BIT;
    const kind = fraction === 0n ? 'infinity' : fraction >> 62n !== 0n ? 'quiet' : 'signaling';
    return { kind, sign, significand, exponent: 0, isDenormal: false, bits };
  }
  const kind = hasIntegerBit ? 'finite' : 'unsupported';
  return { kind, sign, significand, exponent: lowest + biased - 1, isDenormal: false, bits };
}

const signBit = (format: Format, sign: 0 | 1): bigint => BigInt(sign) << BigInt(format.width - 1);
const exponentField = (format: Format, biased: number): bigint => BigInt(biased) << storedBits(format);

export const zero = (format: Format, sign: 0 | 1): bigint => signBit(format, sign);
export const infinity = (format: Format, sign: 0 | 1): bigint =>
  signBit(format, sign) | exponentField(format, format.emax * 2 + 1) | (format.isExplicit ? INTEGER_BIT : 0n);
/** The largest finite number of a precision. */
function largest(format: Format, sign: 0 | 1, precision: number): bigint {
  const dropped = BigInt(format.precision - precision);
  const ones = (((ONE << BigInt(precision)) - ONE) << dropped) & ((ONE << storedBits(format)) - ONE);
  return signBit(format, sign) | exponentField(format, format.emax * 2) | ones;
}
/** The quiet NaN that invalid operations give: the "real indefinite", negative. Source: SDM Vol. 1 §4.8.3.7. */
export const indefinite = (format: Format): bigint => infinity(format, 1) | (ONE << BigInt(format.precision - 2));
/** A NaN made quiet. */
export const quieted = (format: Format, bits: bigint): bigint => bits | (ONE << BigInt(format.precision - 2));

/** Drops `count` low bits as RC says; what is left, and what that did. */
function dropBits(
  significand: bigint,
  count: number,
  sign: 0 | 1,
  rounding: number,
): { kept: bigint; isInexact: boolean; isUp: boolean } {
  if (count <= 0) return { kept: significand << BigInt(-count), isInexact: false, isUp: false };
  const by = BigInt(count);
  const kept = significand >> by;
  const rest = significand - (kept << by);
  if (rest === 0n) return { kept, isInexact: false, isUp: false };
  const half = ONE << (by - ONE);
  const isUp =
    rounding === NEAREST
      ? rest > half || (rest === half && (kept & ONE) === ONE)
      : rounding === UP
        ? sign === 0
        : rounding === DOWN && sign === 1;
  return { kept: isUp ? kept + ONE : kept, isInexact: true, isUp };
}

/** An integer of a finite number, as RC says. */
export function toInteger(from: Decoded, env: FloatEnvironment): bigint {
  const { kept, isInexact, isUp } = dropBits(from.significand, -from.exponent, from.sign, env.rounding);
  if (isInexact) env.flags |= PE;
  env.roundedUp = isUp;
  return from.sign === 0 ? kept : -kept;
}

/** Exponents of unmasked overflow and underflow are wrapped by this in the x87, where that helps. Source: SDM Vol. 1 §8.5.4. */
const WRAP = 24576;

/**
 * Rounds (−1)^sign × significand × 2^exponent into the format, with its exceptions. A significand whose lowest bit stands
 * for "and something more" has at least two bits more than the precision.
 * Tiny is what is tiny after rounding. Source: SDM Vol. 1 §§4.9.1.4–6.
 * @param precision less than the format's under the x87's precision control.
 */
export function rounded(
  env: FloatEnvironment,
  format: Format,
  sign: 0 | 1,
  significand: bigint,
  exponent: number,
  precision: number = format.precision,
): bigint {
  env.roundedUp = false;
  if (significand === 0n) return zero(format, sign);
  const drop = bitLength(significand) - precision;
  const { kept, isInexact, isUp } = dropBits(significand, drop, sign, env.rounding);
  const carried = bitLength(kept) > precision;
  const q = carried ? kept >> ONE : kept;
  let top = exponent + drop + precision - 1 + (carried ? 1 : 0);
  if (top < format.emin) {
    if ((env.masked & UE) !== 0) return tiny(env, format, sign, significand, exponent, precision);
    if (top + WRAP < format.emin) return beyond(env, zero(format, sign), UE);
    env.flags |= UE;
    top += WRAP;
  } else if (top > format.emax) {
    if ((env.masked & OE) !== 0) return overflowed(env, format, sign, precision);
    if (top - WRAP > format.emax) return beyond(env, infinity(format, sign), OE);
    env.flags |= OE;
    top -= WRAP;
  }
  env.roundedUp = isUp;
  if (isInexact) env.flags |= PE;
  return packed(format, sign, q, top, precision);
}

/** Farther out than the wrap reaches: infinity or zero, whatever RC says. */
function beyond(env: FloatEnvironment, result: bigint, flag: number): bigint {
  env.flags |= flag | PE;
  env.roundedUp = flag === OE;
  return result;
}

function packed(format: Format, sign: 0 | 1, q: bigint, top: number, precision: number): bigint {
  const biased = Math.min(Math.max(top + bias(format), 1), format.emax * 2);
  const aligned = q << BigInt(format.precision - precision);
  const stored = format.isExplicit ? aligned : aligned - (ONE << BigInt(format.precision - 1));
  return signBit(format, sign) | exponentField(format, biased) | stored;
}

function overflowed(env: FloatEnvironment, format: Format, sign: 0 | 1, precision: number): bigint {
  env.flags |= OE | PE;
  const toInfinity = env.rounding === NEAREST || env.rounding === (sign === 0 ? UP : DOWN);
  env.roundedUp = toInfinity;
  return toInfinity ? infinity(format, sign) : largest(format, sign, precision);
}

function tiny(
  env: FloatEnvironment,
  format: Format,
  sign: 0 | 1,
  significand: bigint,
  exponent: number,
  precision: number,
): bigint {
  if (env.ftz) {
    env.flags |= UE | PE;
    return zero(format, sign);
  }
  const lowest = format.emin - precision + 1;
  const { kept, isInexact, isUp } = dropBits(significand, lowest - exponent, sign, env.rounding);
  if (isInexact) env.flags |= UE | PE;
  env.roundedUp = isUp;
  const aligned = kept << BigInt(format.precision - precision);
  // Rounded up to the smallest normal number, the leading bit of an explicit format needs its exponent.
  const isNormal = format.isExplicit && aligned >= INTEGER_BIT;
  return signBit(format, sign) | (isNormal ? exponentField(format, 1) : 0n) | aligned;
}
