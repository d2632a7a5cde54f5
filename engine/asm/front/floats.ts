/** A binary format: bits of the exponent and of the fraction, and bytes of the whole. */
interface Format {
  readonly exponent: number;
  readonly fraction: number;
  readonly bytes: number;
  /** The bit before the point is stored (x87). */
  readonly explicit?: boolean;
  /** What lies exactly between two numbers goes to the smaller one. */
  readonly tiesDown?: boolean;
}

export const FORMATS = {
  half: { exponent: 5, fraction: 10, bytes: 2 },
  bfloat: { exponent: 8, fraction: 7, bytes: 2, tiesDown: true },
  single: { exponent: 8, fraction: 23, bytes: 4 },
  double: { exponent: 11, fraction: 52, bytes: 8 },
  extended: { exponent: 15, fraction: 63, bytes: 10, explicit: true },
} as const satisfies Readonly<Record<string, Format>>;

export type FloatFormat = keyof typeof FORMATS;

const NUMBER = /^([-+]?)([0-9]*)\.?([0-9]*)(?:[eE]([-+]?[0-9]+))?$/;
/** Decimal exponents beyond these are infinite or zero in every format. */
const [LARGEST, SMALLEST] = [5000, -10_000];

/**
 * Decimal text as the bytes of a floating-point number, little-endian, rounded as GNU as does: to the nearest, and away from
 * zero from halfway. Undefined when it is no number, or too large for the format.
 */
export function encodeFloat(text: string, name: FloatFormat): Uint8Array | undefined {
  const format: Format = FORMATS[name];
  const word = /^([-+]?)(inf|infinity|q?nan|snan)$/i.exec(text);
  const top = (1n << BigInt(format.exponent)) - 1n;
  const one = format.explicit === true ? 1n << BigInt(format.fraction) : 0n;
  if (word !== null) {
    const all = (1n << BigInt(format.fraction)) - 1n;
    const kind = word[2].toLowerCase();
    const quiet = 1n << BigInt(format.fraction - 1);
    const fraction = kind.startsWith('inf') ? 0n : kind === 'snan' ? all & ~quiet : all;
    return stored(format, word[1] === '-', top, one | fraction);
  }
  const found = NUMBER.exec(text);
  if (found === null || (found[2] === '' && found[3] === '')) return undefined;
  const negative = found[1] === '-';
  const digits = BigInt(`${found[2]}${found[3]}`);
  const decimal = Number(found[4] ?? 0) - found[3].length;
  if (digits === 0n || decimal + found[2].length + found[3].length < SMALLEST) return stored(format, negative, 0n, 0n);
  if (decimal > LARGEST) return undefined;
  return binary(format, negative, digits, decimal);
}

const bitsOf = (value: bigint): number => {
  const hex = value.toString(16);
  return hex.length * 4 - (3 - Math.floor(Math.log2(parseInt(hex[0], 16))));
};

/** digits × 10^decimal, of digits that are not zero. */
function binary(format: Format, negative: boolean, digits: bigint, decimal: number): Uint8Array | undefined {
  const over = decimal >= 0 ? digits * 10n ** BigInt(decimal) : digits;
  const under = decimal >= 0 ? 1n : 10n ** BigInt(-decimal);
  const bias = 2 ** (format.exponent - 1) - 1;
  // over / under lies in [2^power, 2^(power + 1)).
  let power = bitsOf(over) - bitsOf(under);
  if (power >= 0 ? over < under << BigInt(power) : over << BigInt(-power) < under) power--;
  if (power > bias) return undefined;
  const denormal = power < 1 - bias;
  const unit = (denormal ? 1 - bias : power) - format.fraction;
  const [top, bottom] = unit >= 0 ? [over, under << BigInt(unit)] : [over << BigInt(-unit), under];
  let mantissa = top / bottom;
  const twice = (top % bottom) * 2n;
  const down = denormal || format.tiesDown === true;
  if (twice > bottom || (twice === bottom && !down)) mantissa++;
  const implied = 1n << BigInt(format.fraction);
  // Rounding up may reach the next power of two, which may be the first beyond the denormal ones, or infinity.
  let exponent = denormal ? 0n : BigInt(power + bias);
  if (denormal && mantissa >= implied) exponent = 1n;
  if (mantissa >= implied * 2n) {
    mantissa >>= 1n;
    exponent++;
  }
  return stored(format, negative, exponent, format.explicit === true ? mantissa : mantissa & (implied - 1n));
}

function stored(format: Format, negative: boolean, exponent: bigint, mantissa: bigint): Uint8Array {
  const width = BigInt(format.fraction + (format.explicit === true ? 1 : 0));
  const sign = negative ? 1n << (width + BigInt(format.exponent)) : 0n;
  let rest = sign | (exponent << width) | mantissa;
  const bytes = new Uint8Array(format.bytes);
  for (let n = 0; n < bytes.length; n++, rest >>= 8n) bytes[n] = Number(rest & 0xffn);
  return bytes;
}
