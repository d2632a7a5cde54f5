import { lexText } from '../text/lexer';
import type { Names } from '../text/names';
import { fuses } from '../text/seams';
import type { Token, TokenKind } from '../text/token';

/** Which kinds of neighbours grow together without `%+`: what may begin, and what may follow it. */
export interface Growth {
  readonly heads: ReadonlySet<TokenKind>;
  readonly tails: ReadonlySet<TokenKind>;
}

const growth = (heads: readonly TokenKind[], tails: readonly TokenKind[]): Growth => ({
  heads: new Set(heads),
  tails: new Set(tails),
});

const NAMES: readonly TokenKind[] = ['id', 'context', 'environment', 'directive'];
/** After single-line macros were replaced. */
export const NAME_GROWTH: readonly Growth[] = [growth(NAMES, [...NAMES, 'number', 'float'])];
/** After the parameters of a multi-line macro were put in. */
export const PARAMETER_GROWTH: readonly Growth[] = [
  growth(['id'], ['id', 'number', 'float', 'mark']),
  growth(['number', 'float'], ['number', 'float']),
];

const follows = (token: Token, rule: Growth): boolean => !token.space && rule.tails.has(token.kind);
/** A lone question mark is a word to NASM. */
const begins = (token: Token, rule: Growth): boolean =>
  rule.heads.has(token.kind) || (token.kind === 'mark' && token.text === '?' && rule.heads.has('id'));

/** One token, or several, of the text of some. Keeps the place of the first. */
export function joined(tokens: readonly Token[], names: Names): Token[] {
  return lexText(tokens.map((token) => token.text).join(''), tokens[0], names);
}

/** Whether anything is there for `pasted` to do. */
export function hasPastes(tokens: readonly Token[], rules: readonly Growth[], explicit: boolean): boolean {
  let rule: Growth | undefined;
  for (const [index, token] of tokens.entries()) {
    if (explicit && token.kind === 'paste') return true;
    if (rule !== undefined && follows(token, rule)) {
      if (fuses(tokens[index - 1], token)) return true;
    } else rule = rules.find((each) => begins(token, each));
  }
  return false;
}

/** Takes the next token when it may be part of what grows. */
function following(work: Token[], rule: Growth | undefined): Token | undefined {
  const next = work.at(-1);
  return rule !== undefined && next !== undefined && follows(next, rule) ? work.pop() : undefined;
}

/** Joins neighbours that have grown together and, when `explicit`, those around each `%+`. */
export function pasted(tokens: readonly Token[], rules: readonly Growth[], explicit: boolean, names: Names): Token[] {
  const output: Token[] = [];
  const work = tokens.toReversed();
  let rule: Growth | undefined;
  for (let token = work.pop(); token !== undefined; token = work.pop()) {
    if (token.kind === 'paste' && explicit) {
      rule = undefined;
      while (work.at(-1)?.kind === 'paste' || work.at(-1)?.kind === 'blank') work.pop();
      const right = work.pop();
      const left = output.pop();
      if (left !== undefined && right !== undefined) work.push(...joined([left, right], names).toReversed());
      else if (left !== undefined) output.push(left);
      else if (right !== undefined) work.push(right);
      continue;
    }
    if (rule === undefined || !follows(token, rule)) rule = rules.find((each) => begins(token, each));
    let last = token;
    for (let next = following(work, rule); next !== undefined; next = following(work, rule)) {
      const made = fuses(last, next) ? joined([last, next], names) : [last, next];
      output.push(...made.slice(0, -1));
      last = made.at(-1) ?? next;
    }
    output.push(last);
  }
  return output;
}
