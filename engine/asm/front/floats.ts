/** Decimal text to IEEE 754 bytes (single, double) or to the x87 80-bit format, little-endian; undefined when it is no number. */
export function encodeFloat(text: string, bytes: 4 | 8 | 10): Uint8Array | undefined {
  const value = parse(text);
  if (value === undefined) return undefined;
  const view = new DataView(new ArrayBuffer(bytes));
  if (bytes === 4) view.setFloat32(0, value, true);
  else if (bytes === 8) view.setFloat64(0, value, true);
  else extended(view, value);
  return new Uint8Array(view.buffer);
}

function parse(text: string): number | undefined {
  const word = text.toLowerCase().replace(/^\+/, '');
  if (/^-?inf(inity)?$/.test(word)) return word.startsWith('-') ? -Infinity : Infinity;
  if (/^-?nan$/.test(word)) return NaN;
  if (!/^-?([0-9]+\.?[0-9]*|\.[0-9]+)(e[-+]?[0-9]+)?$/.test(word)) return undefined;
  return Number(word);
}

/** From the double: exact for every double, one rounding short of a direct conversion for longer decimals. */
function extended(view: DataView, value: number): void {
  const double = new DataView(new ArrayBuffer(8));
  double.setFloat64(0, value);
  const bits = double.getBigUint64(0);
  const sign = bits >> 63n;
  const exponent = Number((bits >> 52n) & 0x7ffn);
  const fraction = bits & 0xf_ffff_ffff_ffffn;
  let mantissa = 0n;
  let biased = 0;
  if (exponent === 0x7ff) {
    biased = 0x7fff;
    mantissa = (1n << 63n) | (fraction << 11n);
  } else if (exponent !== 0) {
    biased = exponent - 1023 + 16383;
    mantissa = (1n << 63n) | (fraction << 11n);
  } else if (fraction !== 0n) {
    const shift = 52 - (fraction.toString(2).length - 1);
    biased = 1 - 1023 + 16383 - shift;
    mantissa = (fraction << BigInt(shift)) << 11n;
  }
  view.setBigUint64(0, mantissa, true);
  view.setUint16(8, Number(sign << 15n) | biased, true);
}
