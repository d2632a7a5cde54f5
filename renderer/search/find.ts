/** What is searched for. */
export interface Query {
  readonly text: string;
  readonly isRegex: boolean;
  readonly matchCase: boolean;
  readonly wholeWord: boolean;
}
export interface SearchedText {
  readonly name: string;
  /** The document it is open as; null for a kernel source that is not. */
  readonly id: string | null;
  readonly side: 'user' | 'kernel';
  readonly text: string;
}
export interface Match {
  readonly line: number;
  /** From 1. */
  readonly column: number;
  readonly length: number;
  /** The line, cut to what can be shown; `shown` is where the match begins in it. */
  readonly preview: string;
  readonly shown: number;
}
export interface FoundText extends Omit<SearchedText, 'text'> {
  readonly matches: readonly Match[];
}
export interface SearchResult {
  readonly texts: readonly FoundText[];
  /** There are more than are given. */
  readonly more: boolean;
}

const MOST_MATCHES = 1000;
const PREVIEW = 160;

/** @throws SyntaxError when it is no regular expression. */
export function expressionOf({ text, isRegex, matchCase, wholeWord }: Query): RegExp {
  const source = isRegex ? text : text.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');
  return new RegExp(wholeWord ? `(?<!\\w)(?:${source})(?!\\w)` : source, matchCase ? 'g' : 'gi');
}

/** Searches line by line; a match that is empty is none. */
export function find(texts: readonly SearchedText[], query: Query): SearchResult {
  if (query.text === '') return { texts: [], more: false };
  const expression = expressionOf(query);
  const found: FoundText[] = [];
  let left = MOST_MATCHES;
  for (const { text, ...about } of texts) {
    const matches = matchesIn(text, expression, left + 1);
    if (matches.length > 0) found.push({ ...about, matches: matches.slice(0, left) });
    left -= matches.length;
    if (left < 0) return { texts: found.filter((one) => one.matches.length > 0), more: true };
  }
  return { texts: found, more: false };
}

function matchesIn(text: string, expression: RegExp, most: number): Match[] {
  const matches: Match[] = [];
  for (const [index, raw] of text.split('\n').entries()) {
    const line = raw.replace(/\r$/u, '');
    for (const match of line.matchAll(expression)) {
      if (match[0] === '') continue;
      const from = Math.max(0, match.index - PREVIEW / 4);
      matches.push({
        line: index + 1,
        column: match.index + 1,
        length: match[0].length,
        preview: line.slice(from, from + PREVIEW),
        shown: match.index - from,
      });
      if (matches.length >= most) return matches;
    }
  }
  return matches;
}
