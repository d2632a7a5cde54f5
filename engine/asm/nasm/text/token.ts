import type { Passage, Span } from '../../api';
import { joinSpans } from '../../expr';
import { placeOf } from '../../trace';
import type { Name } from './names';

/** A use of a macro, or an inclusion, that text came through; its span says what that came through itself. */
export interface Expansion extends Passage {
  readonly includes?: true;
  /** The macro is one of NASM's own, of whose text a reader sees nothing. */
  readonly isStandard?: boolean;
}

export type TokenKind =
  /** A name: label, register, mnemonic, local label with its dot, `$name` with its dollar. */
  | 'id'
  /** An integer, perhaps a malformed one. */
  | 'number'
  | 'float'
  /** With its quotes. */
  | 'string'
  /** A quote without its end. */
  | 'open-string'
  /** An operator, a bracket, a comma, or a character that means nothing. */
  | 'mark'
  /** `%define`, `%if`, `%eval`, … and any other `%name`. */
  | 'directive'
  /** `%1`, `%0`, `%{2:3}`, `%+1`, `%-1`: what stands for a part of a macro call. */
  | 'parameter'
  /** `%%name`: a label of one macro call. */
  | 'local'
  /** `%$name`: a name of a context on the stack. */
  | 'context'
  /** `%+` between two tokens. */
  | 'paste'
  /** `%[…]`; `text` holds what is inside. */
  | 'indirect'
  /** `%!NAME`. */
  | 'environment'
  /** `%?`, `%??`, `%*?`, `%*??`: the name of the macro. */
  | 'self'
  /** `%,`: a comma if something came before it. */
  | 'comma-if'
  /** In the body of a single-line macro: a parameter; `text` is its number. */
  | 'argument'
  /** White space at the end of a line, where something that stood behind it vanished. */
  | 'blank';

/** A line as NASM sees it: physical lines joined where one ends in a backslash. */
export interface SourceLine {
  readonly file: string;
  readonly text: string;
  /** Where each physical line starts in `text`. */
  readonly parts: readonly { readonly start: number; readonly line: number }[];
}

/** A piece of a line with the place where it was written, whatever it went through since. */
export class Token {
  constructor(
    readonly kind: TokenKind,
    readonly text: string,
    /** White space stood before it. */
    readonly space: boolean,
    readonly line: SourceLine,
    readonly start: number,
    readonly end: number,
    /** Of single-line macros; those of multi-line macros are the line's. */
    readonly via: Expansion | null,
    /** Of names and directives. */
    readonly name: Name | null,
  ) {}

  get span(): Span {
    return new TokenSpan(this);
  }

  /** The same elsewhere: with or without white space before it, or come through a macro. */
  with(space: boolean, via: Expansion | null): Token {
    if (space === this.space && via === this.via) return this;
    return new Token(this.kind, this.text, space, this.line, this.start, this.end, via, this.name);
  }

  /** Another token in the place of this one. */
  remade(kind: TokenKind, text: string, name: Name | null = null): Token {
    return new Token(kind, text, this.space, this.line, this.start, this.end, this.via, name);
  }
}

/** The physical line that an offset of a logical one lies in. */
function partAt({ parts }: SourceLine, offset: number): SourceLine['parts'][number] {
  let part = parts[0];
  for (let index = 1; index < parts.length && parts[index].start <= offset; index++) part = parts[index];
  return part;
}

/** Computed when it is looked at: few places of a source ever are. */
class TokenSpan implements Span {
  constructor(private readonly token: Token) {}

  get file(): string {
    return this.token.line.file;
  }
  get line(): number {
    return partAt(this.token.line, this.token.start).line;
  }
  get column(): number {
    return this.token.start - partAt(this.token.line, this.token.start).start + 1;
  }
  private get last(): number {
    return Math.max(this.token.start, this.token.end - 1);
  }
  get endLine(): number {
    return partAt(this.token.line, this.last).line;
  }
  get endColumn(): number {
    return this.last + 1 - partAt(this.token.line, this.last).start + 1;
  }
  get via(): Expansion | undefined {
    return this.token.via ?? undefined;
  }
}

/** From the start of `first` to the end of `last`; only of `first` when they come from different files or lines. */
export function cover(first: Span, last: Span): Span {
  if (first.file !== last.file || last.endLine < first.line) return first;
  if (last.endLine === first.line && last.endColumn < first.endColumn) return first;
  return joinSpans(first, last);
}

/**
 * Where a reader finds the text that stands at `span` and came through `via`: text of NASM's own macros stands where those
 * are used.
 */
export function placed(span: Span, via: Expansion | null): Span {
  let step: Expansion | undefined = span.via ?? via ?? undefined;
  let place = span;
  while (step !== undefined && (step.isStandard === true || place.file === '')) {
    if (place.file === '') place = step.span;
    step = step.span.via;
  }
  return step === undefined ? placeOf(place) : { ...placeOf(place), via: step };
}

/** `cover` of two tokens, computed when it is looked at. */
export function lazily(first: Token, last: Token): Span {
  return first === last ? first.span : new CoverSpan(first, last);
}

class CoverSpan implements Span {
  private known: Span | null = null;

  constructor(
    private readonly first: Token,
    private readonly last: Token,
  ) {}

  private get whole(): Span {
    this.known ??= cover(this.first.span, this.last.span);
    return this.known;
  }
  get file(): string {
    return this.whole.file;
  }
  get line(): number {
    return this.whole.line;
  }
  get column(): number {
    return this.whole.column;
  }
  get endLine(): number {
    return this.whole.endLine;
  }
  get endColumn(): number {
    return this.whole.endColumn;
  }
  get via(): Passage | undefined {
    return this.whole.via;
  }
}

/** The place in a file that text comes from in the end. */
export function outermost(span: Span, via: Expansion | null): Span {
  let place = span;
  let step: Expansion | undefined = span.via ?? via ?? undefined;
  for (; step !== undefined && step.includes !== true; step = step.span.via) place = step.span;
  return placeOf(place);
}

/** The place of a run of tokens, `fallback` when there is none. */
export function spanOf(tokens: readonly Token[], fallback: Span): Span {
  const first = tokens[0];
  const last = tokens.at(-1);
  return first === undefined || last === undefined ? fallback : cover(first.span, last.span);
}

/** The empty place just behind `span`, where something is missing. */
export const after = (span: Span): Span => ({
  file: span.file,
  line: span.endLine,
  column: span.endColumn,
  endLine: span.endLine,
  endColumn: span.endColumn + 1,
  via: span.via,
});

/** The text of tokens as written, one blank where there was white space. */
export function textOf(tokens: readonly Token[]): string {
  let text = '';
  for (const token of tokens) {
    if ((token.space || token.kind === 'blank') && text !== '') text += ' ';
    text += token.kind === 'indirect' ? `%[${token.text}]` : token.text;
  }
  return text;
}

export const isMark = (token: Token | undefined, text: string): boolean =>
  token !== undefined && token.kind === 'mark' && token.text === text;

/** The name of a macro for whoever hears of words: one in an outer context is the same. */
export const macroName = ({ kind, text }: Token): string => (kind === 'context' ? text.replace(/^%\$+/, '%$') : text);

/** Without the white space that vanished text left at the end. */
export const trimmed = (tokens: readonly Token[]): readonly Token[] =>
  tokens.at(-1)?.kind === 'blank' ? tokens.slice(0, -1) : tokens;

/** Splits at top-level commas, minding brackets of all kinds. */
export function splitCommas(tokens: readonly Token[]): Token[][] {
  const parts: Token[][] = [[]];
  let depth = 0;
  for (const token of tokens) {
    if (token.kind === 'mark') {
      if (token.text === '(' || token.text === '[' || token.text === '{') depth++;
      else if (token.text === ')' || token.text === ']' || token.text === '}') depth = Math.max(0, depth - 1);
      else if (token.text === ',' && depth === 0) {
        parts.push([]);
        continue;
      }
    }
    parts.at(-1)!.push(token);
  }
  return parts;
}
