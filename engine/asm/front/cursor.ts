import type { Span } from '../api';

/** Where a piece of text stands. */
export interface Origin {
  readonly file: string;
  readonly line: number;
  /** Column (from 1) of the text's first character. */
  readonly column: number;
  /** Set for text that came out of a macro: columns inside it mean nothing, so spans cover the whole line of the body. */
  readonly whole?: number;
  /** The macro call or repetition that produced the text. */
  readonly call?: { readonly message: string; readonly span: Span };
}

const IDENTIFIER = /[A-Za-z_.$\u0080-\uffff][\w.$\u0080-\uffff]*/y;

/** Reads one statement from left to right. */
export class Cursor {
  at = 0;

  constructor(
    readonly text: string,
    readonly origin: Origin,
  ) {}

  span(from: number, to: number = this.at): Span {
    const { file, line, column, whole } = this.origin;
    if (whole !== undefined) return { file, line, column, endLine: line, endColumn: column + Math.max(1, whole) };
    const end = Math.max(to, from + 1);
    return { file, line, column: column + from, endLine: line, endColumn: column + end };
  }

  /** From `from` to the last character that is not a space. */
  trimmed(from: number): Span {
    let to = this.at;
    while (to > from && /\s/.test(this.text[to - 1])) to--;
    return this.span(from, to);
  }

  space(): void {
    const { text } = this;
    let { at } = this;
    for (let code = text.charCodeAt(at); code === 32 || (code >= 9 && code <= 13); code = text.charCodeAt(at)) at++;
    this.at = at;
  }

  get done(): boolean {
    this.space();
    return this.at >= this.text.length;
  }

  /** The next character that is not a space, or ''. */
  get next(): string {
    this.space();
    return this.text[this.at] ?? '';
  }

  peek(literal: string): boolean {
    this.space();
    return this.text.startsWith(literal, this.at);
  }

  take(literal: string): boolean {
    if (!this.peek(literal)) return false;
    this.at += literal.length;
    return true;
  }

  identifier(): string | undefined {
    this.space();
    IDENTIFIER.lastIndex = this.at;
    const found = IDENTIFIER.exec(this.text);
    if (found === null) return undefined;
    this.at = IDENTIFIER.lastIndex;
    return found[0];
  }

  /** Sticky regular expression at the cursor, after spaces. */
  match(pattern: RegExp): string | undefined {
    this.space();
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text);
    if (found === null) return undefined;
    this.at = pattern.lastIndex;
    return found[0];
  }

  rest(): string {
    const text = this.text.slice(this.at);
    this.at = this.text.length;
    return text.trim();
  }
}
