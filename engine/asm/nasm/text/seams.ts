import { isIdPart, isNumberPart } from './characters';
import { lexText } from './lexer';
import type { Names } from './names';
import type { Token } from './token';

const WORDS: ReadonlySet<Token['kind']> = new Set(['id', 'directive', 'context', 'environment', 'local', 'parameter']);
const NUMBERS: ReadonlySet<Token['kind']> = new Set(['number', 'float']);
/** Pairs of marks that are one mark when they touch. */
const PAIRS = new Set(['<<', '<=', '<>', '<<<', '<=>', '>>', '>=', '>>>', '==', '!=', '&&', '||', '^^', '//', '%%', '$$']); // prettier-ignore

/** Whether two tokens, written without white space between them, would read differently. */
export function fuses(left: Token, right: Token): boolean {
  const first = right.text.charCodeAt(0);
  if (WORDS.has(left.kind)) return isIdPart(first);
  if (NUMBERS.has(left.kind)) {
    const isSign = right.text === '+' || right.text === '-';
    return isNumberPart(first) || right.text.startsWith('.') || (isSign && /[ep]$/i.test(left.text));
  }
  if (left.kind !== 'mark') return false;
  if (left.text === '$' || left.text === '?') return isIdPart(first);
  if (left.text === '%' && (WORDS.has(right.kind) || NUMBERS.has(right.kind))) return true;
  return right.kind === 'mark' && PAIRS.has(left.text + right.text);
}

/** The tokens as the assembler reads them, which looks at the text of the line only. */
export function reread(tokens: readonly Token[], names: Names): readonly Token[] {
  const output: Token[] = [];
  for (const token of tokens) {
    const last = output.at(-1);
    if (last === undefined || token.space || !fuses(last, token)) {
      output.push(token);
      continue;
    }
    output.pop();
    output.push(...lexText(last.text + token.text, last, names, 'assembler'));
  }
  return output;
}
