/**
 * Floating-point constants as NASM encodes them: 192 bits of mantissa, cut off at each step of a conversion from decimal,
 * then rounded. So the last bit is NASM's even where exact arithmetic would round otherwise.
 * Source: The NASM manual 2.16, chapters 3.4.6, 3.4.7 and 7.9; IEEE 754-2019 §3.4 and §4.3; SDM Vol. 1 §4.2.2 for the explicit
 * integer bit of double extended.
 */
export interface FloatFormat {
  readonly bytes: number;
  /** Without the integer bit. */
  readonly fractionBits: number;
  readonly explicitInteger: boolean;
  readonly exponentBits: number;
}

const format = (bytes: number, fractionBits: number, exponentBits: number, explicitInteger = false): FloatFormat => ({
  bytes,
  fractionBits,
  explicitInteger,
  exponentBits,
});

export const FLOAT8 = format(1, 3, 4);
export const FLOAT16 = format(2, 10, 5);
export const BFLOAT16 = format(2, 7, 8);
export const FLOAT32 = format(4, 23, 8);
export const FLOAT64 = format(8, 52, 11);
export const FLOAT80 = format(10, 63, 15, true);
export const FLOAT128 = format(16, 112, 15);

/** Of the data directives, by the bytes of one element. */
export const FORMAT_OF_SIZE: ReadonlyMap<number, FloatFormat> = new Map(
  [FLOAT8, FLOAT16, FLOAT32, FLOAT64, FLOAT80, FLOAT128].map((each) => [each.bytes, each]),
);

export interface FloatMode {
  round: 'near' | 'down' | 'up' | 'zero';
  /** Denormals become zero. */
  daz: boolean;
}

export type FloatResult = { readonly bytes: Uint8Array; readonly warning?: string } | { readonly problem: string };

const MANTISSA = 192;
const MASK = (1n << BigInt(MANTISSA)) - 1n;
/** More digits of a decimal number do not count. */
const MAX_DIGITS = 52;

/** mantissa / 2^192 · 2^exponent; the top bit of the mantissa is set, or it is zero. */
interface Binary {
  readonly mantissa: bigint;
  readonly exponent: number;
  readonly warning?: string;
}

/** The product of two mantissas and what the exponent must lose for it. */
function multiply(a: bigint, b: bigint): [mantissa: bigint, exponent: number] {
  const product = a * b;
  const half = BigInt(MANTISSA);
  return product >> (2n * half - 1n) === 0n ? [(product >> (half - 1n)) & MASK, -1] : [product >> half, 0];
}

const ONE_FIFTH = BigInt(`0x${'c'.repeat(MANTISSA / 4 - 1)}d`);
const FIVE = 5n << BigInt(MANTISSA - 3);

/** mantissa · 5^power. */
function timesFive(start: bigint, power: number): [mantissa: bigint, exponent: number] {
  let mantissa = start;
  let exponent = 0;
  let factor = power < 0 ? ONE_FIFTH : FIVE;
  let twos = power < 0 ? -2 : 3;
  for (let left = Math.abs(power); left > 0; left >>= 1) {
    if ((left & 1) === 1) {
      const [product, lost] = multiply(mantissa, factor);
      mantissa = product;
      exponent += twos + lost;
    }
    const [square, lost] = multiply(factor, factor);
    factor = square;
    twos = twos * 2 + lost;
  }
  return [mantissa, exponent];
}

function readExponent(text: string, most: number): number | null {
  const match = /^([+-]?)([0-9_]*)$/.exec(text);
  if (match === null) return null;
  const value = Math.min(most, Number(match[2].replaceAll('_', '') || '0'));
  return match[1] === '-' ? -value : value;
}

/** `12.5e-3` */
function readDecimal(text: string): Binary | string {
  const at = text.search(/e/i);
  const significand = (at < 0 ? text : text.slice(0, at)).replaceAll('_', '');
  const match = /^([0-9]*)(?:\.([0-9]*))?$/.exec(significand);
  if (match === null) return wrongCharacter(significand, /[^0-9.]/);
  const power = at < 0 ? 0 : readExponent(text.slice(at + 1), 5000);
  if (power === null) return 'The exponent of this floating-point number is not a number.';
  const [, whole, fraction = ''] = match;
  const all = whole + fraction;
  const zeros = /^0*/.exec(all)![0].length;
  const digits = all.slice(zeros, zeros + MAX_DIGITS);
  const warning =
    all.length - zeros > MAX_DIGITS ? { warning: `Only the first ${MAX_DIGITS} digits of this number count.` } : {};
  if (/^0*$/.test(digits)) return { mantissa: 0n, exponent: 0, ...warning };
  // The number is 0.digits · 10^tens.
  const tens = whole.length - zeros + power;
  const numerator = BigInt(digits);
  const denominator = 10n ** BigInt(digits.length);
  let twos = 0;
  while (numerator << BigInt(twos + 1) < denominator) twos++;
  const start = (numerator << BigInt(MANTISSA + twos)) / denominator;
  const [mantissa, exponent] = timesFive(start, tens);
  return { mantissa, exponent: exponent - twos + tens, ...warning };
}

const wrongCharacter = (text: string, wrong: RegExp): string => {
  const found = wrong.exec(text);
  return found === null
    ? 'A floating-point number has one point.'
    : `\`${found[0]}\` does not belong into a floating-point number.`;
};

/** `1.8p3` of a radix that is 2 to the power of `bits`. */
function readBinary(text: string, bits: number): Binary | string {
  const at = text.search(/p/i);
  const significand = (at < 0 ? text : text.slice(0, at)).replaceAll('_', '');
  const power = at < 0 ? 0 : readExponent(text.slice(at + 1), 20_000);
  if (power === null) return 'The exponent of this floating-point number is not a number.';
  const digit = bits === 4 ? '[0-9a-fA-F]' : bits === 3 ? '[0-7]' : '[01]';
  const match = new RegExp(`^(${digit}*)(?:\\.(${digit}*))?$`).exec(significand);
  if (match === null) return wrongCharacter(significand, new RegExp(`(?!${digit})[^.]`));
  const [, whole, fraction = ''] = match;
  const value = Array.from(whole + fraction).reduce((sum, each) => (sum << BigInt(bits)) | BigInt(`0x${each}`), 0n);
  if (value === 0n) return { mantissa: 0n, exponent: 0 };
  const length = value.toString(2).length;
  const shift = MANTISSA - length;
  const mantissa = shift >= 0 ? value << BigInt(shift) : value >> BigInt(-shift);
  return { mantissa, exponent: length - fraction.length * bits + power };
}

const BITS_OF_PREFIX: ReadonlyMap<string, number> = new Map([
  ['x', 4],
  ['h', 4],
  ['o', 3],
  ['q', 3],
  ['b', 1],
  ['y', 1],
]);

function readNumber(text: string): Binary | string {
  if (text.startsWith('$')) return readBinary(text.slice(1), 4);
  const letter = text[0] === '0' ? (text[1] ?? '').toLowerCase() : '';
  const bits = BITS_OF_PREFIX.get(letter);
  if (bits !== undefined) return readBinary(text.slice(2), bits);
  return readDecimal(letter === 'd' || letter === 't' ? text.slice(2) : text);
}

/**
 * Rounds the lower bits of a number of `MANTISSA` bits away, leaving `bits`. Away from zero NASM 2.16 goes from one half
 * on only, so `float up` and `float down` differ from the usual rounding in ties alone.
 */
function rounded(value: bigint, bits: number, isNegative: boolean, mode: FloatMode): bigint {
  const cut = BigInt(MANTISSA - bits);
  const kept = value >> cut;
  const rest = value & ((1n << cut) - 1n);
  const half = 1n << (cut - 1n);
  if (rest < half) return kept;
  if (mode.round === 'near') return rest > half || (kept & 1n) === 1n ? kept + 1n : kept;
  return mode.round === (isNegative ? 'down' : 'up') ? kept + 1n : kept;
}

const shifted = (value: bigint, by: number): bigint => (by >= MANTISSA ? 0n : value >> BigInt(by));

type Special = 'infinity' | 'nan' | 'qnan' | 'snan';

/** `__?infinity?__` and the NaNs by name. */
export const specialFloat = (word: string): Special | undefined =>
  /^__\?(infinity|nan|qnan|snan)\?__$/i.exec(word)?.[1].toLowerCase() as Special | undefined;

function specialBits(special: Special, target: FloatFormat): bigint {
  const { fractionBits, exponentBits, explicitInteger } = target;
  const integer = explicitInteger ? 1n << BigInt(fractionBits) : 0n;
  const quiet = 1n << BigInt(fractionBits - 1);
  const fraction = special === 'infinity' ? 0n : special === 'snan' ? 1n : quiet;
  const top = (1n << BigInt(exponentBits)) - 1n;
  return (top << BigInt(fractionBits + (explicitInteger ? 1 : 0))) | integer | fraction;
}

const OVERFLOW = 'This number is too large for the format; it becomes infinite.';

/** Exponent and fraction of the number in the format, without its sign. */
function encoded(
  number: Binary,
  target: FloatFormat,
  isNegative: boolean,
  mode: FloatMode,
): { bits: bigint; warning?: string } {
  if (number.mantissa === 0n) return { bits: 0n };
  const { bytes, fractionBits, exponentBits, explicitInteger } = target;
  const integer = explicitInteger ? 1 : 0;
  const half = 2 ** (exponentBits - 1);
  const exponent = number.exponent - 1;
  const width = bytes * 8;
  const field = BigInt(fractionBits + integer);
  const one = 1n << BigInt(fractionBits);
  if (exponent > half) return { bits: specialBits('infinity', target), warning: OVERFLOW };
  if (exponent < 2 - half) {
    const small = rounded(
      shifted(number.mantissa, -(exponent + half - 2 - exponentBits) + integer),
      width,
      isNegative,
      mode,
    );
    if ((small & one) !== 0n) return { bits: explicitInteger ? small | (1n << field) : 1n << field };
    return mode.daz ? { bits: 0n } : { bits: small };
  }
  let biased = exponent + half - 1;
  let value = rounded(number.mantissa >> BigInt(exponentBits + integer), width, isNegative, mode);
  if (value >> BigInt(fractionBits + 1) !== 0n) {
    value >>= 1n;
    biased++;
    if (biased >= half * 2 - 1) return { bits: specialBits('infinity', target), warning: OVERFLOW };
  }
  return { bits: (BigInt(biased) << field) | (explicitInteger ? value : value & (one - 1n)) };
}

function littleEndian(value: bigint, bytes: number): Uint8Array {
  const result = new Uint8Array(bytes);
  let rest = value;
  for (let index = 0; index < bytes; index++, rest >>= 8n) result[index] = Number(rest & 255n);
  return result;
}

/** `0p1234` or `1234p`: two decimal digits a byte, at most 18, and a byte of sign. */
function packedDecimal(digits: string, isNegative: boolean, target: FloatFormat): FloatResult {
  if (target.bytes !== 10) return { problem: 'A packed decimal number has 80 bits; it stands behind `dt`.' };
  const plain = digits.replaceAll('_', '');
  const wrong = /[^0-9]/.exec(plain);
  if (wrong !== null) return { problem: `\`${wrong[0]}\` does not belong into a packed decimal number.` };
  const bytes = new Uint8Array(10);
  for (let index = 0; index < 9; index++) {
    const pair = plain.slice(Math.max(0, plain.length - 2 * index - 2), Math.max(0, plain.length - 2 * index));
    bytes[index] = Number.parseInt(pair || '0', 16);
  }
  bytes[9] = isNegative ? 0x80 : 0;
  return plain.length > 18 ? { bytes, warning: 'Only the last 18 digits of this number count.' } : { bytes };
}

/** The little-endian bytes of a constant. */
export function encodeFloat(text: string, isNegative: boolean, target: FloatFormat, mode: FloatMode): FloatResult {
  const special = specialFloat(text);
  const sign = isNegative ? 1n << BigInt(target.bytes * 8 - 1) : 0n;
  if (special !== undefined) return { bytes: littleEndian(specialBits(special, target) | sign, target.bytes) };
  if (/p$/i.test(text)) return packedDecimal(text.slice(0, -1), isNegative, target);
  if (/^0p/i.test(text)) return packedDecimal(text.slice(2), isNegative, target);
  const number = readNumber(text);
  if (typeof number === 'string') return { problem: number };
  const { bits, warning = number.warning } = encoded(number, target, isNegative, mode);
  const bytes = littleEndian(bits | sign, target.bytes);
  return warning === undefined ? { bytes } : { bytes, warning };
}
