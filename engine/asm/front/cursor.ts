import type { Passage, Span } from '../api';
import type { Pieces } from './pieces';

/** Where a piece of text stands. */
export interface Origin {
  readonly file: string;
  readonly line: number;
  /** Column (from 1) of the text's first character; of the source line's when there are `pieces`. */
  readonly column: number;
  /** Set for text that a macro put together: which part of the source line each part of it is. */
  readonly pieces?: Pieces | undefined;
  /** The macro call, the repetition or the inclusion that brought the text here. */
  readonly call?: Passage | undefined;
}

const IDENTIFIER = /[A-Za-z_.$\u0080-\uffff][\w.$\u0080-\uffff]*/y;

/** The place of `[from, end)` of a text in the source, found when it is asked for: of a thousand spans one is looked at. */
class TextSpan implements Span {
  private found: Span | undefined;

  constructor(
    private readonly cursor: Cursor,
    private readonly from: number,
    private readonly end: number,
  ) {}

  private get place(): Span {
    return (this.found ??= spanIn(this.cursor.place, this.from, this.end));
  }
  /**
   * Whether it lies in the line that the text comes from, whatever the columns are: what most ask for is the line, and where in
   * an expansion the columns are takes longer to find.
   */
  private get isInLine(): boolean {
    return this.found === undefined && this.cursor.origin.pieces?.mayBeArgument(this.from) !== true;
  }
  get file(): string {
    return this.isInLine ? this.cursor.origin.file : this.place.file;
  }
  get line(): number {
    return this.isInLine ? this.cursor.origin.line : this.place.line;
  }
  get column(): number {
    return this.place.column;
  }
  get endLine(): number {
    return this.place.endLine;
  }
  get endColumn(): number {
    return this.place.endColumn;
  }
  get via(): Passage | undefined {
    return this.isInLine ? (this.cursor.origin.call ?? this.cursor.via) : this.place.via;
  }
}

/** The place of `[from, end)` of a text in the source, with the way from there. */
function spanIn(origin: Origin, from: number, end: number): Span {
  const { file, line, column, pieces, call } = origin;
  const span = {
    file,
    line,
    column: column + (pieces?.start(from) ?? from),
    endLine: line,
    endColumn: column + (pieces?.end(end) ?? end),
    ...(call && { via: call }),
  };
  const argument = pieces?.argument(from, end);
  if (argument === undefined) return span;
  const written = spanIn(argument.origin, argument.at, argument.at + end - from);
  return { ...written, via: { message: 'used here', span } };
}

/** Reads one statement from left to right. */
export class Cursor {
  at = 0;

  constructor(
    readonly text: string,
    readonly origin: Origin,
    /** What brought the text here, if its origin does not say: the inclusion of the file. */
    readonly via?: Passage,
  ) {}

  /** The origin with what brought the text here. */
  get place(): Origin {
    return this.via === undefined || this.origin.call !== undefined ? this.origin : { ...this.origin, call: this.via };
  }

  span(from: number, to: number = this.at): Span {
    return new TextSpan(this, from, Math.max(to, from + 1));
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
