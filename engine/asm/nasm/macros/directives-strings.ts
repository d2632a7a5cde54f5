import { latin, quote, stringBytes, utf8 } from '../text/strings';
import { lexText } from '../text/lexer';
import { after, isMark, textOf, trimmed, type Token } from '../text/token';
import { define, nameOf, plain, type Action, type DirectiveHost } from './directive-host';
import { numberTokens } from './expand';

/** No program needs longer strings of `%strcat`. */
const MAX_STRING = 1 << 20;

/** Makes a body of what follows the name, with the white space at its end. */
type Make = (host: DirectiveHost, directive: Token, rest: readonly Token[]) => readonly Token[] | null;

/** Defines the name as what is made of the rest of the line, which is expanded first. */
const making =
  (anyCase: boolean, make: Make): Action =>
  (host, directive, raw) => {
    const named = nameOf(host, directive, raw);
    if (named === null) return;
    const body = make(host, named.name, host.expand(named.rest));
    if (body !== null) define(host, named.name, plain(body, anyCase));
  };

const stringToken = (like: Token, bytes: readonly number[]): Token => like.remade('string', quote(bytes));

/** The bytes of the string that must stand first; null after a complaint. */
function firstString(host: DirectiveHost, at: Token, tokens: readonly Token[], what: string): number[] | null {
  const [token] = tokens;
  if (token?.kind === 'string') return stringBytes(token.text);
  if (token === undefined) host.error(`\`${what}\` needs a string.`, after(at.span));
  else host.error(`\`${what}\` works on strings; \`${token.text}\` is none.`, token.span);
  return null;
}

const length: Make = (host, name, rest) => {
  const bytes = firstString(host, name, rest, '%strlen');
  return bytes === null ? null : numberTokens(BigInt(bytes.length), name);
};

const concatenation: Make = (host, name, rest) => {
  const all: number[] = [];
  for (const token of trimmed(rest)) {
    if (isMark(token, ',')) continue;
    const bytes = firstString(host, name, [token], '%strcat');
    if (bytes === null) return null;
    for (const byte of bytes) all.push(byte);
    if (all.length > MAX_STRING) {
      host.error(`The string grows over ${MAX_STRING} bytes.`, name.span);
      return null;
    }
  }
  return [stringToken(name, all)];
};

/** Bytes of a string from `start`, which counts from 1; a negative `count` counts from the end. */
export function substring(bytes: readonly number[], start: bigint, count: bigint): readonly number[] {
  const from = start < 1n ? 0n : start - 1n;
  const length = BigInt(bytes.length);
  let size = count < 0n ? length + count + 1n - from : count;
  if (from + size > length) size = length - from;
  return size < 0n || from >= length ? [] : bytes.slice(Number(from), Number(from + size));
}

/** `%substr name 'text' start, count` */
const part: Make = (host, name, raw) => {
  const rest = trimmed(raw);
  const bytes = firstString(host, name, rest, '%substr');
  if (bytes === null) return null;
  const tail = isMark(rest[1], ',') ? rest.slice(2) : rest.slice(1);
  const comma = tail.findIndex((token) => isMark(token, ','));
  const start = host.evaluate(comma < 0 ? tail : tail.slice(0, comma), tail[0]?.span ?? name.span);
  if (start === null) return null;
  const count = comma < 0 ? 1n : host.evaluate(tail.slice(comma + 1), tail[comma].span);
  return count === null ? null : [stringToken(name, substring(bytes, start, count))];
};

const asString: Make = (_host, name, rest) => [stringToken(name, utf8(textOf(rest)))];

const asTokens: Make = (host, name, rest) => {
  const bytes = firstString(host, name, rest, '%deftok');
  if (bytes === null) return null;
  if (bytes.some((byte) => byte < 32 && byte !== 9)) {
    host.error('The text of `%deftok` cannot hold control characters.', rest[0].span);
    return null;
  }
  return lexText(decoded(bytes), name, host.names);
};

/** Bytes as text, where they are UTF-8. */
export const decoded = (bytes: readonly number[]): string =>
  decodeURIComponent(bytes.map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join(''));

const searched: Make = (host, name, rest) => {
  const bytes = firstString(host, name, rest, '%pathsearch');
  if (bytes === null) return null;
  const wanted = latin(bytes);
  return [stringToken(name, utf8(host.fileNamed(wanted) ?? wanted))];
};

const both = (name: string, make: Make): (readonly [string, Action])[] => [
  [`%${name}`, making(false, make)],
  [`%i${name}`, making(true, make)],
];

export const stringDirectives: readonly (readonly [string, Action])[] = [
  ...both('strlen', length),
  ...both('strcat', concatenation),
  ...both('substr', part),
  ...both('defstr', asString),
  ...both('deftok', asTokens),
  ...both('pathsearch', searched),
];
