/** Strings of NASM and what they hold. Source: The NASM manual 2.16, chapters 3.4.2 to 3.4.5. */

const BACKQUOTE = '`'.charCodeAt(0);
const BACKSLASH = '\\'.charCodeAt(0);

/** The end of the string that starts at `start`, behind its closing quote; `text.length + 1` when it has none. */
export function stringEnd(text: string, start: number): number {
  const quote = text.charCodeAt(start);
  for (let at = start + 1; at < text.length; at++) {
    const here = text.charCodeAt(at);
    if (here === quote) return at + 1;
    if (here === BACKSLASH && quote === BACKQUOTE) at++;
  }
  return text.length + 1;
}

/** Bits of the first byte and largest value of each length of UTF-8, the two that no longer count as UTF-8 included. */
const LENGTHS = [
  [0, 0x7f],
  [0xc0, 0x7ff],
  [0xe0, 0xffff],
  [0xf0, 0x1f_ffff],
  [0xf8, 0x3ff_ffff],
  [0xfc, 0xffff_ffff],
] as const;

function pushCodePoint(bytes: number[], value: number): void {
  const more = LENGTHS.findIndex(([, last]) => value <= last);
  bytes.push(LENGTHS[more][0] + Math.floor(value / 64 ** more));
  for (let left = more - 1; left >= 0; left--) bytes.push(0x80 | (Math.floor(value / 64 ** left) & 63));
}

/** The bytes of text in UTF-8; a lone surrogate becomes U+FFFD. */
export function utf8(text: string): number[] {
  const bytes: number[] = [];
  for (const character of text) {
    const point = character.codePointAt(0)!;
    if (point < 0x80) bytes.push(point);
    else pushCodePoint(bytes, point >= 0xd800 && point < 0xe000 ? 0xfffd : point);
  }
  return bytes;
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

/** `\x` takes up to two digits, `\u` four, `\U` eight, an octal number three; none of them: the letter itself. */
const ESCAPE = /\\(?:[xX]([0-9a-fA-F]{1,2})|u([0-9a-fA-F]{1,4})|U([0-9a-fA-F]{1,8})|([0-7]{1,3})|([^]))|([^\\]+)|\\/gu;

/** The bytes of a quoted token. Only backquotes know escapes. */
export function stringBytes(token: string): number[] {
  const inner = token.slice(1, -1);
  if (!token.startsWith('`')) return utf8(inner);
  const bytes: number[] = [];
  for (const [, hex, short, long, octal, letter, plain] of inner.matchAll(ESCAPE)) {
    if (hex !== undefined) bytes.push(Number.parseInt(hex, 16));
    else if (short !== undefined) pushCodePoint(bytes, Number.parseInt(short, 16));
    else if (long !== undefined) pushCodePoint(bytes, Number.parseInt(long, 16));
    else if (octal !== undefined) bytes.push(Number.parseInt(octal, 8) & 255);
    else if (letter !== undefined) {
      const simple = SIMPLE_ESCAPES.get(letter);
      if (simple === undefined) bytes.push(...utf8(letter));
      else bytes.push(simple);
    } else if (plain !== undefined) for (const byte of utf8(plain)) bytes.push(byte);
    else bytes.push(0x5c);
  }
  return bytes;
}

/** Bytes as a number, the first of them lowest; those beyond eight do not count. */
export function characterConstant(bytes: readonly number[]): bigint {
  let value = 0n;
  for (let index = Math.min(bytes.length, 8) - 1; index >= 0; index--) value = (value << 8n) | BigInt(bytes[index]);
  return value;
}

const LETTER_OF: ReadonlyMap<number, string> = new Map([...SIMPLE_ESCAPES].map(([letter, value]) => [value, letter]));
const isOctalDigit = (byte: number | undefined): boolean => byte !== undefined && byte >= 0x30 && byte <= 0x37;

/** Bytes as characters. */
export const latin = (bytes: readonly number[]): string => bytes.map((byte) => String.fromCharCode(byte)).join('');

/** A quoted token that holds `bytes`: in single quotes where that can be, else in double ones, else with escapes. */
export function quote(bytes: readonly number[]): string {
  const printable = bytes.every((byte) => byte >= 32 && byte < 127);
  const text = printable ? latin(bytes) : '';
  if (printable && !text.includes("'")) return `'${text}'`;
  if (printable && !text.includes('"')) return `"${text}"`;
  const escaped = bytes.map((byte, index) => {
    if (byte === 0x60 || byte === 0x5c) return `\\${String.fromCharCode(byte)}`;
    if (byte >= 32 && byte < 127) return String.fromCharCode(byte);
    const letter = LETTER_OF.get(byte);
    if (letter !== undefined) return `\\${letter}`;
    return `\\${byte.toString(8).padStart(isOctalDigit(bytes[index + 1]) ? 3 : 1, '0')}`;
  });
  return `\`${escaped.join('')}\``;
}

export type Transform = 'utf16' | 'utf16le' | 'utf16be' | 'utf32' | 'utf32le' | 'utf32be';

/** The code points of UTF-8 bytes, or null when they are none. */
function codePoints(bytes: readonly number[]): number[] | null {
  const points: number[] = [];
  for (let at = 0; at < bytes.length; ) {
    const first = bytes[at];
    const more = LENGTHS.findLastIndex(([lead]) => first >= lead && (lead > 0 || first < 0x80));
    if (more < 0 || first >= 0xfe || at + more >= bytes.length) return null;
    let value = more === 0 ? first : first & (0x3f >> more);
    for (let index = 1; index <= more; index++) {
      const next = bytes[at + index];
      if ((next & 0xc0) !== 0x80) return null;
      value = value * 64 + (next & 63);
    }
    const shortest = more === 0 || value > LENGTHS[more - 1][1];
    if (!shortest || value > 0x10_ffff || (value >= 0xd800 && value < 0xe000)) return null;
    points.push(value);
    at += more + 1;
  }
  return points;
}

/** The two halves of a code point beyond 16 bits; NASM 2.16 has them the wrong way round in the big-endian encoding. */
function surrogates(point: number, isBig: boolean): number[] {
  const halves = [0xd800 | ((point - 0x1_0000) >> 10), 0xdc00 | (point & 0x3ff)];
  return isBig ? halves.toReversed() : halves;
}

/** UTF-8 bytes in another encoding, for `__?utf16?__` and its kind; null when they are not UTF-8. */
export function transformed(bytes: readonly number[], transform: Transform): number[] | null {
  const points = codePoints(bytes);
  if (points === null) return null;
  const isBig = transform.endsWith('be');
  const isWide = transform.startsWith('utf32');
  const units = isWide ? points : points.flatMap((point) => (point > 0xffff ? surrogates(point, isBig) : [point]));
  const size = isWide ? 4 : 2;
  const order = Array.from({ length: size }, (_, index) => (isBig ? size - 1 - index : index));
  return units.flatMap((unit) => order.map((place) => Math.floor(unit / 256 ** place) & 255));
}
