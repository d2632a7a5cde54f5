import { isDigit, isIdPart, isQuote } from './characters';
import { stringEnd } from './strings';
import type { TokenKind } from './token';

/** The end of the construct that the `%` at `start` begins, when no bracket follows it. */
export function percentEnd(text: string, start: number): number {
  const at = start + 1;
  const code = (offset: number): number => text.charCodeAt(at + offset);
  const first = text[at];
  const signed = first === '+' || first === '-';
  if (isDigit(code(0)) || (signed && isDigit(code(1)))) {
    let end = at + 1;
    while (isDigit(text.charCodeAt(end))) end++;
    return end;
  }
  if (first === '+' || first === ',') return at + 1;
  if (first === '?') return at + (text[at + 1] === '?' ? 2 : 1);
  if (first === '*' && text[at + 1] === '?') return at + (text[at + 2] === '?' ? 3 : 2);
  if (first === '!') return environmentEnd(text, at + 1);
  if (isIdPart(code(0)) || ((first === '%' || first === '$') && isIdPart(code(1)))) {
    let end = at + 1;
    while (isIdPart(text.charCodeAt(end))) end++;
    return end;
  }
  return first === '%' ? at + 1 : at;
}

/** Behind `%!`: a name, or a name in quotes. */
function environmentEnd(text: string, start: number): number {
  let end = start;
  if (isQuote(text.charCodeAt(end))) return Math.min(text.length, stringEnd(text, end));
  while (isIdPart(text.charCodeAt(end))) end++;
  return end;
}

/** What stands in the brackets at `open`, which may hold strings and more brackets of their kind; all when they do not close. */
export function enclosed(text: string, open: number): { readonly inner: string; readonly end: number } {
  const opening = text[open];
  const closing = opening === '{' ? '}' : ']';
  let depth = 1;
  for (let at = open + 1; at < text.length; at++) {
    if (text[at] === opening) depth++;
    else if (text[at] === closing && --depth === 0) return { inner: text.slice(open + 1, at), end: at + 1 };
    else if (isQuote(text.charCodeAt(at))) at = stringEnd(text, at) - 1;
  }
  return { inner: text.slice(open + 1), end: text.length };
}

const SELF = new Set(['%?', '%??', '%*?', '%*??']);

/** What a `%…` is, however it was bracketed. */
export function percentKind(text: string): TokenKind {
  if (SELF.has(text)) return 'self';
  const second = text[1] ?? '';
  const alone = text.length === 2;
  switch (second) {
    case '':
      return 'mark';
    case '+':
      return alone ? 'paste' : 'parameter';
    case '-':
    case ':':
      return 'parameter';
    case '!':
      return alone ? 'mark' : 'environment';
    case '%':
      return alone ? 'mark' : 'local';
    case '$':
      return alone ? 'mark' : 'context';
    case ',':
      return alone ? 'comma-if' : 'directive';
    default:
      if (isDigit(text.charCodeAt(1))) return 'parameter';
      return isIdPart(text.charCodeAt(1)) || !alone ? 'directive' : 'mark';
  }
}
