import type { Span } from '../api';
import type { Cursor } from './cursor';

const SIMPLE: Readonly<Record<string, number>> = { b: 8, f: 12, n: 10, r: 13, t: 9, v: 11 };
const encoder = { encode: utf8 };
/** A byte that is no part of UTF-8 stands in a name as the surrogate this far above it. */
const ESCAPED = 0xdc00;

/**
 * UTF-8, written out because the engine has no TextEncoder of a host. A lone surrogate from U+DC80 to U+DCFF is the byte that
 * {@link textOfBytes} made it of.
 */
export function utf8(text: string): number[] {
  const bytes: number[] = [];
  for (const char of text) {
    const code = char.codePointAt(0)!;
    if (code < 0x80) bytes.push(code);
    else if (code >= ESCAPED + 0x80 && code <= ESCAPED + 0xff) bytes.push(code - ESCAPED);
    else if (code < 0x800) bytes.push(0xc0 | (code >> 6), 0x80 | (code & 63));
    else if (code < 0x1_0000) bytes.push(0xe0 | (code >> 12), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63));
    else {
      bytes.push(0xf0 | (code >> 18), 0x80 | ((code >> 12) & 63), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63));
    }
  }
  return bytes;
}

/** A GNU as string in double quotes at the cursor, as bytes. Escapes: `\b \f \n \r \t \v \ooo \xhh… \\ \"`. */
export function parseString(cursor: Cursor, error: (message: string, span: Span) => void): number[] | undefined {
  cursor.space();
  const from = cursor.at;
  if (!cursor.take('"')) {
    error('A string in double quotes is expected here.', cursor.span(from));
    return undefined;
  }
  const bytes: number[] = [];
  const { text } = cursor;
  while (cursor.at < text.length) {
    const char = String.fromCodePoint(text.codePointAt(cursor.at)!);
    cursor.at += char.length;
    if (char === '"') return bytes;
    if (char === '\\') escape(cursor, bytes);
    else bytes.push(...encoder.encode(char));
  }
  error('The string is not closed by a `"`.', cursor.span(from));
  return undefined;
}

function escape(cursor: { readonly text: string; at: number }, bytes: number[]): void {
  const { text } = cursor;
  const char = text[cursor.at] ?? '';
  const simple = SIMPLE[char];
  if (simple !== undefined) {
    bytes.push(simple);
    cursor.at++;
    return;
  }
  const octal = /[0-7]{1,3}/y;
  octal.lastIndex = cursor.at;
  const digits = octal.exec(text)?.[0];
  if (digits !== undefined) {
    bytes.push(parseInt(digits, 8) & 255);
    cursor.at += digits.length;
    return;
  }
  const hex = /[xX]([0-9a-fA-F]*)/y;
  hex.lastIndex = cursor.at;
  const found = hex.exec(text);
  if (found !== null) {
    bytes.push(parseInt(found[1].slice(-2) || '0', 16));
    cursor.at += found[0].length;
    return;
  }
  if (char !== '') bytes.push(...utf8(char));
  cursor.at++;
}

/** What stands between quotation marks, its escapes replaced, as a name. */
export function quotedText(text: string): string {
  if (!text.includes('\\')) return text;
  const bytes: number[] = [];
  const cursor = { text, at: 0 };
  while (cursor.at < text.length) {
    const char = String.fromCodePoint(text.codePointAt(cursor.at)!);
    cursor.at += char.length;
    if (char === '\\') escape(cursor, bytes);
    else bytes.push(...utf8(char));
  }
  return textOfBytes(bytes);
}

/** How many bytes a sequence of UTF-8 has that begins so; 0 where none does. */
const sequenceLength = (first: number): number =>
  first < 0x80 ? 1 : first < 0xc2 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf5 ? 4 : 0;

/** The text of bytes in UTF-8; each byte that is no part of a sequence becomes a lone surrogate. */
function textOfBytes(bytes: readonly number[]): string {
  let text = '';
  for (let at = 0; at < bytes.length; ) {
    const length = sequenceLength(bytes[at]);
    const rest = bytes.slice(at + 1, at + length);
    const isWhole = length > 0 && rest.length === length - 1 && rest.every((byte) => byte >> 6 === 2);
    const lead = length < 2 ? bytes[at] : bytes[at] & (0x7f >> length);
    const point = rest.reduce((code, byte) => (code << 6) | (byte & 63), lead);
    text += String.fromCodePoint(isWhole ? point : ESCAPED + bytes[at]);
    at += isWhole ? length : 1;
  }
  return text;
}
