import type { Span } from '../api';
import { joinSpans, type BinaryOperator, type Expr } from '../expr';
import type { Cursor } from './cursor';
import type { SourceListener } from '../listener';
import type { Register } from '../registers';
import { quotedText } from './strings';

/** What the parser must know of its surroundings. */
export interface ExpressionContext {
  /** Intel notation: word operators, `$` as the place, registers as terms of an address. */
  readonly intel: boolean;
  /** In Intel notation: bare register names are registers. */
  readonly bareRegisters?: boolean;
  /** The register of that name, or of that other name for one. */
  readonly registerNamed: (name: string) => Register | undefined;
  /** Numbers of more than 64 bits may stand here. */
  readonly wide?: boolean;
  /** The unique name of `1f` or `1b`, or undefined when there is no such label. */
  readonly localLabel: (number: string, direction: 'f' | 'b') => string | undefined;
  readonly error: (message: string, span: Span) => void;
  readonly word?: SourceListener['word'] | undefined;
}

/** Name given to a register inside an address expression; no symbol can be called so. */
export const REGISTER_MARK = '\u0002';

interface Operator {
  readonly rank: number;
  readonly operator: BinaryOperator;
  /** GNU as: comparisons give -1. */
  readonly negate?: boolean;
}

/** Of those that begin alike the longer ones stand first. */
const OPERATORS: readonly (readonly [string, Operator])[] = [
  ['||', { rank: 2, operator: 'lor' }],
  ['&&', { rank: 3, operator: 'land' }],
  ['==', { rank: 4, operator: 'eq', negate: true }],
  ['<>', { rank: 4, operator: 'ne', negate: true }],
  ['!=', { rank: 4, operator: 'ne', negate: true }],
  ['<<', { rank: 8, operator: 'shl' }],
  ['>>', { rank: 8, operator: 'shr' }],
  ['<=', { rank: 4, operator: 'le', negate: true }],
  ['>=', { rank: 4, operator: 'ge', negate: true }],
  ['<', { rank: 4, operator: 'lt', negate: true }],
  ['>', { rank: 4, operator: 'gt', negate: true }],
  ['+', { rank: 5, operator: 'add' }],
  ['-', { rank: 5, operator: 'sub' }],
  ['|', { rank: 7, operator: 'or' }],
  ['^', { rank: 7, operator: 'xor' }],
  ['&', { rank: 7, operator: 'and' }],
  ['!', { rank: 7, operator: 'ornot' }],
  ['*', { rank: 8, operator: 'mul' }],
  ['/', { rank: 8, operator: 'sdiv' }],
  ['%', { rank: 8, operator: 'smod' }],
];

const BY_FIRST = new Map<string, (readonly [string, Operator])[]>();
for (const row of OPERATORS) BY_FIRST.set(row[0][0], [...(BY_FIRST.get(row[0][0]) ?? []), row]);

const WORDS: ReadonlyMap<string, Operator> = new Map([
  ['or', { rank: 2, operator: 'or' }],
  ['xor', { rank: 2, operator: 'xor' }],
  ['and', { rank: 3, operator: 'and' }],
  ['eq', { rank: 4, operator: 'eq', negate: true }],
  ['ne', { rank: 4, operator: 'ne', negate: true }],
  ['lt', { rank: 4, operator: 'lt', negate: true }],
  ['le', { rank: 4, operator: 'le', negate: true }],
  ['gt', { rank: 4, operator: 'gt', negate: true }],
  ['ge', { rank: 4, operator: 'ge', negate: true }],
  ['mod', { rank: 8, operator: 'smod' }],
  ['shl', { rank: 8, operator: 'shl' }],
  ['shr', { rank: 8, operator: 'shr' }],
]);

const WORD = /[A-Za-z]+/y;
const NUMBER = /0[xX][0-9a-fA-F]+|0[bB][01]+(?![fb\w])|[0-9]+/y;
/** Most numbers there are. */
const SHORT = /(?:0x[0-9a-f]{1,15}|[1-9][0-9]{0,15}|0)(?![\w.$])/y;
const LOCAL = /[0-9]+[fb](?![\w.$])/y;
const DEPTH = 200;

const ESCAPES: Readonly<Record<string, number>> = { b: 8, f: 12, n: 10, r: 13, t: 9, v: 11 };

/** One expression at the cursor, or undefined when there is none (`error` has been told). */
export function parseExpression(cursor: Cursor, context: ExpressionContext): Expr | undefined {
  return binary(cursor, context, 0, 0);
}

function operatorAt(cursor: Cursor, context: ExpressionContext): { operator: Operator; length: number } | undefined {
  const rows = BY_FIRST.get(cursor.next);
  for (const [text, operator] of rows ?? []) {
    if (cursor.text.startsWith(text, cursor.at)) return { operator, length: text.length };
  }
  if (!context.intel) return undefined;
  WORD.lastIndex = cursor.at;
  const word = WORD.exec(cursor.text)?.[0];
  const operator = word === undefined ? undefined : WORDS.get(word.toLowerCase());
  return operator === undefined ? undefined : { operator, length: word!.length };
}

function binary(cursor: Cursor, context: ExpressionContext, least: number, depth: number): Expr | undefined {
  let left = unary(cursor, context, depth);
  if (left === undefined) return undefined;
  for (;;) {
    const found = operatorAt(cursor, context);
    if (found === undefined || found.operator.rank <= least) return left;
    cursor.at += found.length;
    const right = binary(cursor, context, found.operator.rank, depth + 1);
    if (right === undefined) return undefined;
    const span = joinSpans(left.span, right.span);
    left = { kind: 'binary', operator: found.operator.operator, left, right, span };
    if (found.operator.negate === true) left = { kind: 'unary', operator: 'neg', operand: left, span };
  }
}

function unary(cursor: Cursor, context: ExpressionContext, depth: number): Expr | undefined {
  cursor.space();
  const from = cursor.at;
  if (depth > DEPTH) {
    context.error('This expression is nested too deeply.', cursor.span(from));
    return undefined;
  }
  const sign = cursor.next;
  if (sign === '-' || sign === '~' || sign === '!' || sign === '+') {
    cursor.at++;
    const operand = unary(cursor, context, depth + 1);
    if (operand === undefined || sign === '+') return operand;
    if (operand.kind === 'number' && operand.wide !== undefined && sign !== '!') {
      const wide = sign === '-' ? -operand.wide : ~operand.wide;
      return { kind: 'number', value: BigInt.asIntN(64, wide), wide, span: cursor.trimmed(from) };
    }
    const operator = sign === '-' ? 'neg' : sign === '~' ? 'not' : 'lnot';
    return { kind: 'unary', operator, operand, span: cursor.trimmed(from) };
  }
  return primary(cursor, context, depth);
}

function primary(cursor: Cursor, context: ExpressionContext, depth: number): Expr | undefined {
  const from = cursor.at;
  const char = cursor.next;
  if (char === '(') {
    cursor.at++;
    const inner = binary(cursor, context, 0, depth + 1);
    if (inner === undefined) return undefined;
    if (!cursor.take(')')) {
      context.error('A `)` is missing here.', cursor.span(from));
      return undefined;
    }
    return { ...inner, span: cursor.span(from) };
  }
  if (char >= '0' && char <= '9') return numeral(cursor, context);
  if (char === "'") return character(cursor, context);
  if (context.intel && char === '$' && !/[\w.$]/.test(cursor.text[cursor.at + 1] ?? '')) {
    cursor.at++;
    return { kind: 'here', span: cursor.span(from) };
  }
  if (char === '%' && context.intel) {
    cursor.at++;
    return registerTerm(cursor, from, context);
  }
  return name(cursor, context);
}

function registerTerm(cursor: Cursor, from: number, context: ExpressionContext): Expr | undefined {
  const word = cursor.identifier() ?? '';
  context.word?.('register', word.toLowerCase(), cursor.span(from));
  const register = context.registerNamed(word);
  if (register !== undefined) {
    return { kind: 'symbol', name: REGISTER_MARK + register.name, span: cursor.span(from) };
  }
  context.error(`There is no register \`%${word}\`.`, cursor.span(from));
  return undefined;
}

function numeral(cursor: Cursor, context: ExpressionContext): Expr | undefined {
  cursor.space();
  const from = cursor.at;
  SHORT.lastIndex = from;
  const short = SHORT.exec(cursor.text)?.[0];
  if (short !== undefined) {
    cursor.at += short.length;
    const span = cursor.span(from);
    context.word?.('number', short, span);
    return { kind: 'number', value: BigInt(short), span };
  }
  const local = cursor.match(LOCAL);
  if (local !== undefined) {
    const direction = local.at(-1) as 'f' | 'b';
    const number = local.slice(0, -1);
    const target = context.localLabel(number, direction);
    if (target === undefined) {
      const where = direction === 'b' ? 'before' : 'after';
      context.error(`There is no label \`${number}:\` ${where} this place.`, cursor.span(from));
      return undefined;
    }
    context.word?.('symbol', target, cursor.span(from));
    return { kind: 'symbol', name: target, span: cursor.span(from) };
  }
  const text = cursor.match(NUMBER) ?? '0';
  if (/[\w.$]/.test(cursor.text[cursor.at] ?? '')) {
    while (/[\w.$]/.test(cursor.text[cursor.at] ?? '')) cursor.at++;
    const written = cursor.text.slice(from, cursor.at);
    const hex = /^([0-9a-fA-F]+)[hH]$/.exec(written);
    const hint = hex === null ? '' : ` A hexadecimal number is written \`0x${hex[1]}\`.`;
    context.error(`\`${written}\` is not a number.${hint}`, cursor.span(from));
    return undefined;
  }
  const octal = /^0[0-9]+$/.test(text);
  if (octal && /[89]/.test(text)) {
    context.error(`\`${text}\` begins with 0, so it is octal, and 8 and 9 are no octal digits.`, cursor.span(from));
    return undefined;
  }
  if (text.length > (context.wide === true ? 5000 : 80)) {
    context.error('This number is too long.', cursor.span(from));
    return undefined;
  }
  const value = octal ? BigInt(`0o${text.slice(1)}`) : BigInt(text);
  const span = cursor.span(from);
  context.word?.('number', text, span);
  if (value >= 1n << 64n && context.wide !== true) {
    context.error('This number does not fit in 64 bits.', span);
    return undefined;
  }
  return { kind: 'number', value: BigInt.asIntN(64, value), ...(value >= 1n << 63n && { wide: value }), span };
}

/** `'a`, `'a'`, `'\n`. */
function character(cursor: Cursor, context: ExpressionContext): Expr | undefined {
  const from = cursor.at;
  let char: string | undefined = cursor.text[from + 1];
  cursor.at = from + 2;
  let code: number | undefined = char?.charCodeAt(0);
  if (char === '\\') {
    char = cursor.text[cursor.at++];
    code = char === undefined ? undefined : (ESCAPES[char] ?? char.charCodeAt(0));
    if (char !== undefined && /[0-7]/.test(char)) {
      cursor.at--;
      code = parseInt(cursor.match(/[0-7]{1,3}/y)!, 8) & 255;
    }
  }
  if (code === undefined) {
    context.error('A character is missing after the quotation mark.', cursor.span(from, from + 1));
    cursor.at = cursor.text.length;
    return undefined;
  }
  if (cursor.text[cursor.at] === "'") cursor.at++;
  context.word?.('number', String(code), cursor.span(from));
  return { kind: 'number', value: BigInt(code), span: cursor.span(from) };
}

function name(cursor: Cursor, context: ExpressionContext): Expr | undefined {
  cursor.space();
  const from = cursor.at;
  const quoted = cursor.match(/"([^"\\]|\\.)*"/y);
  const word = quoted === undefined ? cursor.identifier() : quotedText(quoted.slice(1, -1));
  if (word === undefined) {
    const found = cursor.next;
    const message =
      found === '' ? 'A number or a name is missing here.' : `A number or a name is expected here, not \`${found}\`.`;
    context.error(message, cursor.span(from, from + 1));
    return undefined;
  }
  if (word === '.') return { kind: 'here', span: cursor.span(from) };
  if (word === '.startof.' || word === '.sizeof.') {
    const section = cursor.match(/\(\s*[^\s()]+\s*\)/y)?.replace(/[()\s]/g, '');
    if (section !== undefined) return { kind: 'symbol', name: word + section, span: cursor.span(from) };
  }
  const register =
    context.intel && context.bareRegisters === true && quoted === undefined ? context.registerNamed(word) : undefined;
  if (register !== undefined) {
    context.word?.('register', register.name, cursor.span(from));
    return { kind: 'symbol', name: REGISTER_MARK + register.name, span: cursor.span(from) };
  }
  if (context.intel && /^(not|offset)$/i.test(word)) {
    context.word?.('keyword', word.toLowerCase(), cursor.span(from));
    const operand = unary(cursor, context, 1);
    if (operand === undefined || word.toLowerCase() === 'offset') return operand;
    return { kind: 'unary', operator: 'not', operand, span: cursor.trimmed(from) };
  }
  context.word?.('symbol', word, cursor.span(from));
  if (cursor.text[cursor.at] === '@') {
    cursor.at++;
    const modifier = cursor.match(/[A-Za-z_]\w*/y) ?? '';
    return { kind: 'symbol', name: word, modifier: modifier.toUpperCase(), span: cursor.span(from) };
  }
  return { kind: 'symbol', name: word, span: cursor.span(from) };
}
