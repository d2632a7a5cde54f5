import type { Span } from '../../api';
import { cover, type Token } from '../text/token';

/** What stands behind the name of a directive, as text; NASM reads most of it as such. */
export class DirectiveText {
  readonly text: string;
  /** Where each token begins in the text. */
  private readonly starts: number[] = [];

  constructor(
    readonly tokens: readonly Token[],
    private readonly fallback: Span,
  ) {
    let text = '';
    for (const token of tokens) {
      if (token.space && text !== '') text += ' ';
      this.starts.push(text.length);
      text += token.text;
    }
    this.text = text;
  }

  /** The place of the text from `from` to `to`. */
  spanAt(from: number, to = from + 1): Span {
    const [first, end] = this.range(from, to);
    const token = this.tokens[first] ?? this.tokens.at(-1);
    if (token === undefined) return this.fallback;
    const last = this.tokens[end - 1] ?? token;
    return cover(token.span, last.span);
  }

  /** The tokens between two places of the text. */
  tokensIn(from: number, to: number): readonly Token[] {
    const [first, end] = this.range(from, to);
    return this.tokens.slice(first, end);
  }

  private range(from: number, to: number): [first: number, end: number] {
    let first = this.starts.findLastIndex((start) => start <= from);
    if (first < 0) first = 0;
    const end = this.starts.findIndex((start) => start >= to);
    return [first, end < 0 ? this.tokens.length : Math.max(end, first + 1)];
  }
}

/** A word of the text with its place. */
export interface TextWord {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** The words of a text, apart where white space is. */
export function wordsOf(text: string, from = 0): TextWord[] {
  return [...text.slice(from).matchAll(/\S+/g)].map((match) => ({
    text: match[0],
    from: from + match.index,
    to: from + match.index + match[0].length,
  }));
}
