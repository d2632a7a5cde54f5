/** Significant digits that tell any two extended numbers apart. */
const PRECISION = 21;
const BIAS = 16383;

/**
 * An x87 register, 20 hexadecimal digits (sign and exponent, significand), as a decimal number of 21 digits, trailing
 * zeroes dropped, as printf writes %.21Lg; rounded to the nearest, ties to even. Source: SDM Vol. 1 §4.2.2, table 4-3.
 */
export function extendedText(digits: string): string {
  const value = BigInt(`0x${digits}`);
  const sign = value >> 79n === 1n ? '-' : '';
  const exponent = Number((value >> 64n) & 0x7fffn);
  const significand = value & 0xffff_ffff_ffff_ffffn;
  const isInteger = significand >> 63n === 1n;
  if (exponent === 0x7fff) return special(sign, significand, isInteger);
  if (significand === 0n && exponent === 0) return `${sign}0`;
  // An unnormal: the x87 has refused them since the 80387.
  if (exponent !== 0 && !isInteger) return 'unsupported';
  return sign + decimal(significand, Math.max(exponent, 1) - BIAS - 63);
}

function special(sign: string, significand: bigint, isInteger: boolean): string {
  if (!isInteger) return 'unsupported';
  const fraction = significand & 0x7fff_ffff_ffff_ffffn;
  if (fraction === 0n) return `${sign}∞`;
  const isQuiet = fraction >> 62n === 1n;
  const payload = fraction & 0x3fff_ffff_ffff_ffffn;
  return `${isQuiet ? 'QNaN' : 'SNaN'}${payload === 0n ? '' : ` 0x${payload.toString(16)}`}`;
}

/** significand · 2^power, exactly, then rounded. */
function decimal(significand: bigint, power: number): string {
  const [top, bottom] = power >= 0 ? [significand << BigInt(power), 1n] : [significand, 1n << BigInt(-power)];
  // An estimate of the decimal exponent, put right below.
  let exponent = Math.floor((significand.toString(2).length - 1 + power) * Math.LOG10E * Math.LN2);
  let rounded = scaled(top, bottom, PRECISION - 1 - exponent);
  if (rounded >= 10n ** BigInt(PRECISION)) {
    exponent += 1;
    rounded = scaled(top, bottom, PRECISION - 1 - exponent);
  }
  const all = rounded.toString();
  const figures = all.replace(/0+$/u, '');
  if (exponent < -4 || exponent >= PRECISION) {
    const rest = figures.slice(1);
    return `${figures[0]}${rest === '' ? '' : `.${rest}`}e${exponent < 0 ? '-' : '+'}${String(Math.abs(exponent)).padStart(2, '0')}`;
  }
  if (exponent < 0) return `0.${'0'.repeat(-exponent - 1)}${figures}`;
  const whole = all.slice(0, exponent + 1);
  const fraction = figures.slice(exponent + 1);
  return fraction === '' ? whole : `${whole}.${fraction}`;
}

/** top / bottom · 10^power, rounded to the nearest integer, ties to even. */
function scaled(top: bigint, bottom: bigint, power: number): bigint {
  const [above, below] = power >= 0 ? [top * 10n ** BigInt(power), bottom] : [top, bottom * 10n ** BigInt(-power)];
  const quotient = above / below;
  const twice = (above % below) * 2n;
  if (twice > below || (twice === below && quotient % 2n === 1n)) return quotient + 1n;
  return quotient;
}
