import type { Span } from '../api';
import type { Expansion, Token, TokenKind } from './token';

/** A line as NASM sees it: physical lines joined where one ends in a backslash. */
export interface LogicalLine {
  readonly text: string;
  /** Where each physical line starts in `text`. */
  readonly parts: readonly { readonly start: number; readonly line: number }[];
}

/** Cuts a file into logical lines. */
export function logicalLines(text: string): LogicalLine[] {
  const physical = text.split(/\r\n|\n|\r/);
  if (physical.at(-1) === '') physical.pop();
  const lines: LogicalLine[] = [];
  for (let index = 0; index < physical.length; index++) {
    let joined = physical[index];
    const parts = [{ start: 0, line: index + 1 }];
    while (joined.endsWith('\\') && index + 1 < physical.length) {
      joined = joined.slice(0, -1);
      index++;
      parts.push({ start: joined.length, line: index + 1 });
      joined += physical[index];
    }
    lines.push({ text: joined, parts });
  }
  return lines;
}

const SPACE = /[ \t\v\f\u00a0\ufeff]/;
const IDENTIFIER_START = /[A-Za-z_.?@\u0080-\uffff]/;
const IDENTIFIER_PART = /[A-Za-z0-9_.?@$#~\u0080-\uffff]/;
const IDENTIFIER = /[A-Za-z_.?@\u0080-\uffff][A-Za-z0-9_.?@$#~\u0080-\uffff]*/y;
const NUMBER = /\$?[0-9](?:[eE][+-](?=[0-9])|[pP][+-](?=[0-9])|[A-Za-z0-9_.])*/y;
const MARKS = ['<<<', '>>>', '<=>', '<<', '>>', '<=', '>=', '<>', '==', '!=', '&&', '||', '^^', '//', '$$'] as const;
const SINGLE_MARKS = '+-*/%&|^~!=<>()[]{},:?$';

/** Cuts the text of one line into tokens; comments and white space go. Never fails: what it does not know is `stray`. */
export class Lexer {
  private offset = 0;
  private readonly tokens: Token[] = [];

  constructor(
    private readonly text: string,
    private readonly place: (start: number, end: number) => Span,
    private readonly via: Expansion | null,
  ) {}

  run(): Token[] {
    const { text } = this;
    while (this.offset < text.length) {
      const start = this.offset;
      while (this.offset < text.length && SPACE.test(text[this.offset])) this.offset++;
      const space = this.offset > start;
      const at = this.offset;
      const char = text[at];
      if (char === undefined || char === ';') break;
      if (char === '%') this.percent(space);
      else if (char === '"' || char === "'" || char === '`') this.string(char, space);
      else this.plain(char, space);
    }
    return this.tokens;
  }

  private add(kind: TokenKind, end: number, space: boolean, text?: string, escaped?: boolean): void {
    const start = this.offset;
    this.tokens.push({
      kind,
      text: text ?? this.text.slice(start, end),
      space,
      span: this.place(start, end),
      via: this.via,
      ...(escaped === true ? { escaped } : {}),
    });
    this.offset = end;
  }

  private match(pattern: RegExp, at: number): number {
    pattern.lastIndex = at;
    return pattern.test(this.text) ? pattern.lastIndex : at;
  }

  private plain(char: string, space: boolean): void {
    const { text, offset } = this;
    const numberEnd = /[0-9$]/.test(char) ? this.match(NUMBER, offset) : offset;
    if (numberEnd > offset) return this.number(numberEnd, space);
    if (IDENTIFIER_START.test(char) && !(char === '?' && !IDENTIFIER_PART.test(text[offset + 1] ?? ''))) {
      return this.add('identifier', this.match(IDENTIFIER, offset), space);
    }
    if (char === '$' && IDENTIFIER_START.test(text[offset + 1] ?? '')) {
      const end = this.match(IDENTIFIER, offset + 1);
      return this.add('identifier', end, space, text.slice(offset + 1, end), true);
    }
    const long = MARKS.find((mark) => text.startsWith(mark, offset));
    if (long !== undefined) return this.add('mark', offset + long.length, space);
    this.add(SINGLE_MARKS.includes(char) ? 'mark' : 'stray', offset + 1, space);
  }

  /** `1e+5` reads on over the sign only as a float; in `0x1e+5` and `1eh+5` the sign is an operator. */
  private number(end: number, space: boolean): void {
    const text = this.text.slice(this.offset, end);
    const sign = /[+-]/.exec(text);
    const isHex = /^(?:0[xXhH]|\$)/.test(text);
    const hexFloat = isHex && /[pP][+-]/.test(text);
    if (sign !== null && isHex && !hexFloat) return this.add('number', this.offset + sign.index, space);
    this.add('number', end, space);
  }

  private string(quote: string, space: boolean): void {
    let at = this.offset + 1;
    while (at < this.text.length && this.text[at] !== quote) at += quote === '`' && this.text[at] === '\\' ? 2 : 1;
    if (at >= this.text.length) return this.add('stray', this.text.length, space);
    this.add('string', at + 1, space);
  }

  private percent(space: boolean): void {
    const { text, offset } = this;
    const next = text[offset + 1] ?? '';
    if (next === '{') return this.enclosed('}', space);
    if (next === '[') return this.enclosed(']', space);
    const parameter = this.match(/%(?:[+-]?[0-9]+|\*?\?\??)/y, offset);
    if (parameter > offset) return this.add('parameter', parameter, space);
    if (next === '%') {
      const end = this.match(IDENTIFIER, offset + 2);
      return end > offset + 2 ? this.add('local', end, space) : this.add('mark', offset + 2, space);
    }
    if (next === '$') {
      const end = this.match(/%\$+[A-Za-z0-9_.?@$#~]+/y, offset);
      if (end > offset) return this.add('context', end, space);
    }
    if (next === '+') return this.add('paste', offset + 2, space);
    if (next === '!') {
      const end = this.match(/%!(?:[A-Za-z_][A-Za-z0-9_]*|'[^']*'|"[^"]*")/y, offset);
      if (end > offset) return this.add('environment', end, space);
    }
    const end = this.match(IDENTIFIER, offset + 1);
    this.add(end > offset + 1 ? 'directive' : 'mark', Math.max(end, offset + 1), space);
  }

  /** `%{…}` is the same as `%…` but ends where it says; `%[…]` holds tokens to expand. */
  private enclosed(close: '}' | ']', space: boolean): void {
    const { text, offset } = this;
    const open = close === '}' ? '{' : '[';
    let depth = 1;
    let at = offset + 2;
    for (; at < text.length; at++) {
      if (text[at] === open) depth++;
      else if (text[at] === close && --depth === 0) break;
    }
    if (depth > 0) return this.add('stray', text.length, space);
    const inner = text.slice(offset + 2, at);
    if (close === ']') return this.add('indirect', at + 1, space, inner);
    const kind: TokenKind = inner.startsWith('%')
      ? 'local'
      : inner.startsWith('$')
        ? 'context'
        : /^(?:[+-]?[0-9]+(?::[+-]?[0-9]+)?|\*?\?\??)$/.test(inner)
          ? 'parameter'
          : /^[A-Za-z_]/.test(inner)
            ? 'directive'
            : 'stray';
    this.add(kind, at + 1, space, `%${inner}`);
  }
}

/** Tokens of one logical line of a file. */
export function lexLine(file: string, line: LogicalLine, via: Expansion | null): Token[] {
  const { parts } = line;
  const locate = (offset: number): { line: number; column: number } => {
    let part = parts[0];
    for (const candidate of parts) if (candidate.start <= offset) part = candidate;
    return { line: part.line, column: offset - part.start + 1 };
  };
  const place = (start: number, end: number): Span => {
    const from = locate(start);
    if (parts.length === 1) {
      return { file, line: from.line, column: from.column, endLine: from.line, endColumn: end + 1 };
    }
    const to = locate(Math.max(start, end - 1));
    return { file, line: from.line, column: from.column, endLine: to.line, endColumn: to.column + 1 };
  };
  return new Lexer(line.text, place, via).run();
}

/** Tokens of text that was made, not written (pasted names, `%deftok`): all of them stand where `like` stands. */
export function lexText(text: string, like: Token): Token[] {
  const tokens = new Lexer(text, () => like.span, like.via).run();
  const first = tokens[0];
  if (first !== undefined) tokens[0] = { ...first, space: like.space };
  return tokens;
}
