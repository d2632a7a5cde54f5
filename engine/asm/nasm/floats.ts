/**
 * Floating-point constants, correctly rounded to nearest even in any IEEE format, from their decimal or hexadecimal text.
 * Source: IEEE 754-2019 §3.4, §4.3.1; SDM Vol. 1 §4.2.2 for the explicit integer bit of double extended.
 */
export interface FloatFormat {
  readonly bytes: number;
  readonly exponentBits: number;
  /** Without the integer bit. */
  readonly fractionBits: number;
  readonly explicitInteger: boolean;
}

const format = (bytes: number, exponentBits: number, fractionBits: number, explicitInteger = false): FloatFormat => ({
  bytes,
  exponentBits,
  fractionBits,
  explicitInteger,
});

/** By size in bytes. */
export const FLOAT_FORMATS: ReadonlyMap<number, FloatFormat> = new Map([
  [2, format(2, 5, 10)],
  [4, format(4, 8, 23)],
  [8, format(8, 11, 52)],
  [10, format(10, 15, 63, true)],
  [16, format(16, 15, 112)],
]);

/** A value as a fraction of whole numbers, or by name. */
export type FloatValue = { readonly numerator: bigint; readonly denominator: bigint } | string;

/** Exponents beyond this are infinite or zero in every format. */
const FAR = 20_000;

/** Reads `1.5`, `1e-3`, `0x1.8p3`; null when it is no number. */
export function readFloat(text: string): FloatValue | null {
  const plain = text.replaceAll('_', '').toLowerCase();
  const hex = /^(?:0[xh]|\$)([0-9a-f]*)(?:\.([0-9a-f]*))?(?:p([+-]?\d+))?$/.exec(plain);
  if (hex !== null) return scaled(hex[1], hex[2] ?? '', Number(hex[3] ?? 0), 16n, 2n, 4);
  const decimal = /^(\d*)(?:\.(\d*))?(?:e([+-]?\d+))?$/.exec(plain);
  if (decimal !== null) return scaled(decimal[1], decimal[2] ?? '', Number(decimal[3] ?? 0), 10n, 10n, 1);
  return null;
}

function scaled(
  whole: string,
  part: string,
  exponent: number,
  radix: bigint,
  step: bigint,
  stepsPerDigit: number,
): FloatValue | null {
  const digits = whole + part;
  if (digits === '') return null;
  let numerator = BigInt(radix === 16n ? `0x${digits}` : digits);
  const shift = exponent - part.length * stepsPerDigit;
  if (numerator === 0n) return { numerator: 0n, denominator: 1n };
  const size = shift + digits.length * stepsPerDigit;
  if (size > FAR) return 'infinity';
  if (size < -FAR) return { numerator: 0n, denominator: 1n };
  let denominator = 1n;
  if (shift >= 0) numerator *= step ** BigInt(shift);
  else denominator = step ** BigInt(-shift);
  return { numerator, denominator };
}

const bitLength = (value: bigint): number => value.toString(2).length;

/** The little-endian bytes of the value. Too large gives infinity, too small zero or a denormal. */
export function encodeFloat(value: FloatValue, negative: boolean, target: FloatFormat): Uint8Array {
  const { exponentBits, fractionBits, explicitInteger } = target;
  const top = (1n << BigInt(exponentBits)) - 1n;
  let exponent: bigint;
  let significand: bigint;
  if (typeof value === 'string') {
    exponent = top;
    const quiet = 1n << BigInt(fractionBits - 1);
    significand = (1n << BigInt(fractionBits)) | (value === 'infinity' ? 0n : value === 'snan' ? 1n : quiet);
  } else [exponent, significand] = round(value, target);
  const stored = explicitInteger ? significand : BigInt.asUintN(fractionBits, significand);
  const width = explicitInteger ? fractionBits + 1 : fractionBits;
  let bits = (exponent << BigInt(width)) | stored | (negative ? 1n << BigInt(width + exponentBits) : 0n);
  const bytes = new Uint8Array(target.bytes);
  for (let index = 0; index < bytes.length; index++, bits >>= 8n) bytes[index] = Number(bits & 255n);
  return bytes;
}

/** Biased exponent and significand with its integer bit. */
function round(value: { numerator: bigint; denominator: bigint }, target: FloatFormat): [bigint, bigint] {
  const { exponentBits, fractionBits } = target;
  const { numerator, denominator } = value;
  if (numerator === 0n) return [0n, 0n];
  const bias = (1 << (exponentBits - 1)) - 1;
  let exponent = bitLength(numerator) - bitLength(denominator);
  if (exponent >= 0 ? numerator < denominator << BigInt(exponent) : numerator << BigInt(-exponent) < denominator)
    exponent--;
  exponent = Math.max(exponent, 1 - bias);
  const shift = fractionBits - exponent;
  const up = shift >= 0 ? numerator << BigInt(shift) : numerator;
  const down = shift >= 0 ? denominator : denominator << BigInt(-shift);
  let significand = up / down;
  const twice = (up % down) * 2n;
  if (twice > down || (twice === down && (significand & 1n) === 1n)) significand++;
  if (significand >> BigInt(fractionBits + 1) !== 0n) {
    significand >>= 1n;
    exponent++;
  }
  if (exponent > bias) return [(1n << BigInt(exponentBits)) - 1n, 1n << BigInt(fractionBits)];
  const normal = significand >> BigInt(fractionBits) !== 0n;
  return [normal ? BigInt(exponent + bias) : 0n, significand];
}
