import type { Passage, Span } from '../api';
import { placeOf } from '../trace';

/** A call of a macro, or an inclusion, that a token came through; its span says what that came through itself. */
export interface Expansion extends Passage {
  readonly includes?: true;
}

/** The place of a token together with its way there. */
export const placed = ({ span, via }: Pick<Token, 'span' | 'via'>): Span =>
  via === null ? span : { ...placeOf(span), via };

export type TokenKind =
  /** A name: label, register, mnemonic, local label with its dot, or a `$`-escaped name (then `escaped`). */
  | 'identifier'
  /** Anything that starts like a number; it may turn out malformed or a float. */
  | 'number'
  /** With its quotes. */
  | 'string'
  /** An operator or a mark such as `,` `[` `<<` `$$`. */
  | 'mark'
  /** `%define`, `%if`, … */
  | 'directive'
  /** `%1`, `%0`, `%{2:3}`, `%+1`, `%-1`, `%?`: what stands for a part of a macro call. */
  | 'parameter'
  /** `%%name`: a label of one macro call. */
  | 'local'
  /** `%$name`: a name of the context on the stack. */
  | 'context'
  /** `%+` between two tokens. */
  | 'paste'
  /** `%[…]`; `text` holds what is inside. */
  | 'indirect'
  /** `%!NAME`. */
  | 'environment'
  /** A character that means nothing here, or a string without its end. */
  | 'stray';

/** A piece of a line with the place where it was written, whatever it went through since. */
export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  /** White space stood before it. */
  readonly space: boolean;
  readonly span: Span;
  readonly via: Expansion | null;
  /** `$name`: a name that is never a register or an instruction. */
  readonly escaped?: boolean;
}

/** A line after preprocessing. */
export interface Line {
  readonly tokens: readonly Token[];
  /** The line in a file that caused it: for text out of a macro, the outermost call. */
  readonly span: Span;
}

/** From the start of `first` to the end of `last`; only of `first` when they come from different files or macro bodies. */
export function cover(first: Span, last: Span): Span {
  if (first.file !== last.file || last.endLine < first.line) return first;
  if (last.endLine === first.line && last.endColumn < first.endColumn) return first;
  return { ...first, endLine: last.endLine, endColumn: last.endColumn };
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
});

/** The text of tokens as written, one blank where there was white space. */
export function textOf(tokens: readonly Token[]): string {
  let text = '';
  for (const [index, token] of tokens.entries()) {
    if (index > 0 && token.space) text += ' ';
    text += sourceText(token);
  }
  return text;
}

const sourceText = (token: Token): string => (token.kind === 'indirect' ? `%[${token.text}]` : token.text);

export const isMark = (token: Token | undefined, text: string): boolean =>
  token !== undefined && token.kind === 'mark' && token.text === text;

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
