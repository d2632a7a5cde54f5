/** Integers as NASM reads them. Source: The NASM manual 2.16, chapter 3.4.1. */

const RADIX_OF: ReadonlyMap<string, number> = new Map([
  ['b', 2],
  ['y', 2],
  ['q', 8],
  ['o', 8],
  ['d', 10],
  ['t', 10],
  ['h', 16],
  ['x', 16],
]);

const DIGITS: ReadonlyMap<number, RegExp> = new Map([
  [2, /^[01_]*$/],
  [8, /^[0-7_]*$/],
  [10, /^[0-9_]*$/],
  [16, /^[0-9a-f_]*$/],
]);

const RADIX_WORD: ReadonlyMap<number, string> = new Map([
  [2, 'binary'],
  [8, 'octal'],
  [10, 'decimal'],
  [16, 'hexadecimal'],
]);

/** The value has 64 bits, as a signed number; `tooLong` when there were more. */
export type Integer = { readonly value: bigint; readonly tooLong: boolean } | { readonly problem: string };

const small = (value: bigint): Integer => ({ value, tooLong: false });

/**
 * Reads an integer: a radix letter after a leading 0 (`0x`, `0h`, `0d`, `0t`, `0q`, `0o`, `0b`, `0y`), `$` before a digit,
 * or a radix letter at the end; where both ends could be one, the larger radix wins (`0b1h` is hexadecimal).
 */
export function readInteger(text: string): Integer {
  if (text.length < 15 && /^(?:[1-9]\d*|0)$/.test(text)) return small(BigInt(text));
  const lower = text.toLowerCase();
  const dollar = lower.startsWith('$') && lower.length > 1;
  const prefix = dollar ? 16 : lower[0] === '0' && lower.length > 2 ? RADIX_OF.get(lower[1]) : undefined;
  const suffix = lower.length > 1 ? RADIX_OF.get(lower.at(-1)!) : undefined;
  let radix = 10;
  let digits = lower;
  if ((prefix ?? 0) > (suffix ?? 0)) {
    radix = prefix!;
    digits = lower.slice(dollar ? 1 : 2);
  } else if ((suffix ?? 0) > (prefix ?? 0)) {
    radix = suffix!;
    digits = lower.slice(0, -1);
  }
  if (!DIGITS.get(radix)!.test(digits)) return { problem: numberProblem(text, lower, digits, radix) };
  const plain = digits.replaceAll('_', '') || '0';
  const shown = radix === 16 ? `0x${plain}` : radix === 8 ? `0o${plain}` : radix === 2 ? `0b${plain}` : plain;
  const value = BigInt(shown);
  return { value: BigInt.asIntN(64, value), tooLong: value >> 64n !== 0n };
}

function numberProblem(text: string, lower: string, digits: string, radix: number): string {
  if (radix === 10 && /^[0-9][0-9a-f]*$/.test(lower)) {
    return `\`${text}\` is not a decimal number; write 0x${lower} for hexadecimal.`;
  }
  const wrong = digits.split('').find((digit) => !DIGITS.get(radix)!.test(digit));
  return wrong === undefined
    ? `\`${text}\` has no digits.`
    : `\`${text}\` is not a ${RADIX_WORD.get(radix)} number: \`${wrong}\` is no digit of it.`;
}
