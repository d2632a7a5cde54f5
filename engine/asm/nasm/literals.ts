/**
 * Numbers, strings and character constants as NASM reads them.
 * Source: The NASM manual 2.16, chapters 3.4.1 to 3.4.4.
 */

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
  [2, /^[01_]+$/],
  [8, /^[0-7_]+$/],
  [10, /^[0-9_]+$/],
  [16, /^[0-9a-f_]+$/],
]);

const RADIX_WORD: ReadonlyMap<number, string> = new Map([
  [2, 'binary'],
  [8, 'octal'],
  [10, 'decimal'],
  [16, 'hexadecimal'],
]);

export type Number = { readonly value: bigint } | { readonly problem: string };

/**
 * Reads an integer: a radix letter after a leading 0 (`0x`, `0h`, `0d`, `0t`, `0q`, `0o`, `0b`, `0y`), `$` before a digit,
 * or a radix letter at the end; where both ends could be one, the larger radix wins (`0b1h` is hexadecimal).
 */
export function readInteger(text: string): Number {
  const lower = text.toLowerCase();
  const prefix = lower.startsWith('$') ? 16 : lower[0] === '0' && lower.length > 2 ? RADIX_OF.get(lower[1]) : undefined;
  const suffix = lower.length > 1 ? RADIX_OF.get(lower.at(-1)!) : undefined;
  let radix = 10;
  let digits = lower;
  if ((prefix ?? 0) > (suffix ?? 0)) {
    radix = prefix!;
    digits = lower.slice(lower.startsWith('$') ? 1 : 2);
  } else if ((suffix ?? 0) > (prefix ?? 0)) {
    radix = suffix!;
    digits = lower.slice(0, -1);
  }
  const plain = digits.replaceAll('_', '');
  if (plain === '' || !DIGITS.get(radix)!.test(digits)) return { problem: numberProblem(text, lower, digits, radix) };
  const shown = radix === 16 ? `0x${plain}` : radix === 8 ? `0o${plain}` : radix === 2 ? `0b${plain}` : plain;
  return { value: BigInt(shown) };
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

/** Whether a number token is a floating-point constant rather than an integer. */
export function isFloat(text: string): boolean {
  if (/^0[xh]/i.test(text) || text.startsWith('$')) return /\.|p/i.test(text);
  if (/^0[boqy]/i.test(text) && /p/i.test(text)) return true;
  return text.includes('.') || /^[0-9_]+e[+-]?[0-9_]+$/i.test(text);
}

const UTF8_STEPS = [0x80, 0x800, 0x10000] as const;

/** The bytes of text in UTF-8; a lone surrogate becomes U+FFFD. */
export function utf8(text: string): number[] {
  const bytes: number[] = [];
  for (const char of text) pushCodePoint(bytes, char.codePointAt(0)!);
  return bytes;
}

function pushCodePoint(bytes: number[], code: number): void {
  const point = code >= 0xd800 && code < 0xe000 ? 0xfffd : code;
  if (point < UTF8_STEPS[0]) bytes.push(point);
  else if (point < UTF8_STEPS[1]) bytes.push(0xc0 | (point >> 6), 0x80 | (point & 63));
  else if (point < UTF8_STEPS[2]) bytes.push(0xe0 | (point >> 12), 0x80 | ((point >> 6) & 63), 0x80 | (point & 63));
  else {
    bytes.push(0xf0 | (point >> 18), 0x80 | ((point >> 12) & 63), 0x80 | ((point >> 6) & 63), 0x80 | (point & 63));
  }
}

const SIMPLE_ESCAPES: ReadonlyMap<string, number> = new Map([
  ['a', 7],
  ['b', 8],
  ['t', 9],
  ['n', 10],
  ['v', 11],
  ['f', 12],
  ['r', 13],
  ['e', 27],
]);

/** The bytes of a quoted token. Only backquotes know escapes: \n, \x41, \101, \u20ac, \U0001f600, … */
export function stringBytes(token: string): number[] {
  const inner = token.slice(1, -1);
  return token.startsWith('`') ? unescape(inner) : utf8(inner);
}

function unescape(text: string): number[] {
  const bytes: number[] = [];
  const pattern = /\\(?:x([0-9a-fA-F]{1,2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([0-7]{1,3})|([^]))|([^\\]+)|\\/gu;
  for (const [, hex, short, long, octal, letter, plain] of text.matchAll(pattern)) {
    if (hex !== undefined) bytes.push(Number.parseInt(hex, 16));
    else if (short !== undefined) pushCodePoint(bytes, Number.parseInt(short, 16));
    else if (long !== undefined) pushCodePoint(bytes, Math.min(Number.parseInt(long, 16), 0x10ffff));
    else if (octal !== undefined) bytes.push(Number.parseInt(octal, 8) & 255);
    else if (letter !== undefined) {
      const simple = SIMPLE_ESCAPES.get(letter);
      if (simple === undefined) bytes.push(...utf8(letter));
      else bytes.push(simple);
    } else if (plain !== undefined) bytes.push(...utf8(plain));
    else bytes.push(0x5c);
  }
  return bytes;
}

/** A quoted token as a number: its first eight bytes, the first of them lowest. */
export function characterConstant(bytes: readonly number[]): bigint {
  let value = 0n;
  for (let index = Math.min(bytes.length, 8) - 1; index >= 0; index--) value = (value << 8n) | BigInt(bytes[index]);
  return value;
}

/** A quoted token that holds `bytes`, for the results of `%strcat` and its kind. Bytes above 127 are kept as escapes. */
export function quote(bytes: readonly number[]): string {
  const printable = bytes.every((byte) => byte >= 32 && byte < 127);
  const text = String.fromCharCode(...bytes);
  if (printable && !text.includes("'")) return `'${text}'`;
  if (printable && !text.includes('"')) return `"${text}"`;
  const escaped = bytes.map((byte) => {
    if (byte === 0x60 || byte === 0x5c) return `\\${String.fromCharCode(byte)}`;
    return byte >= 32 && byte < 127 ? String.fromCharCode(byte) : `\\x${byte.toString(16).padStart(2, '0')}`;
  });
  return `\`${escaped.join('')}\``;
}
