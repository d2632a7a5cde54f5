import type { Span } from '../api';
import { isFloat, stringBytes } from './literals';
import { isMark, splitCommas, type Token } from './token';

/** What a conditional asks the preprocessor. */
export interface ConditionHost {
  expand(tokens: readonly Token[]): Token[];
  evaluate(tokens: readonly Token[], at: Span): bigint | null;
  error(message: string, at: Span): void;
  singleMacroDefined(tokens: readonly Token[]): boolean;
  multiMacroDefined(tokens: readonly Token[]): boolean;
  contextNamed(tokens: readonly Token[]): boolean;
}

export interface ConditionalName {
  readonly family: 'if' | 'elif';
  readonly negated: boolean;
  readonly test: string;
}

const TESTS = new Set([
  '',
  'def',
  'macro',
  'ctx',
  'idn',
  'idni',
  'id',
  'num',
  'str',
  'token',
  'empty',
  'env',
  'diropt',
  'usable',
  'using',
  'file',
]);

/** Reads `%ifndef`, `%elifidni` and so on apart; null when it is none of them. */
export function conditionalName(directive: string): ConditionalName | null {
  const match = /^%(if|elif)(n?)([a-z]*)$/.exec(directive.toLowerCase());
  if (match === null) return null;
  const family = match[1] as 'if' | 'elif';
  const rest = match[3];
  if (match[2] === 'n' && TESTS.has(rest)) return { family, negated: true, test: rest };
  const whole = match[2] + rest;
  return TESTS.has(whole) ? { family, negated: false, test: whole } : null;
}

/** The outcome of a conditional; false after a complaint. Source: The NASM manual 2.16, chapter 4.4. */
export function conditionHolds(
  name: ConditionalName,
  tokens: readonly Token[],
  host: ConditionHost,
  at: Span,
): boolean {
  return test(name.test, tokens, host, at) !== name.negated;
}

function test(kind: string, raw: readonly Token[], host: ConditionHost, at: Span): boolean {
  switch (kind) {
    case '':
      return (host.evaluate(host.expand(raw), at) ?? 0n) !== 0n;
    case 'def':
      return host.singleMacroDefined(raw);
    case 'macro':
      return host.multiMacroDefined(raw);
    case 'ctx':
      return host.contextNamed(raw);
    case 'idn':
    case 'idni':
      return identical(host.expand(raw), kind === 'idni', host, at);
    case 'empty':
      return host.expand(raw).length === 0;
    case 'env':
    case 'diropt':
    case 'usable':
    case 'using':
    case 'file':
      return false;
    default:
      return isKind(kind, host.expand(raw));
  }
}

function isKind(kind: string, tokens: readonly Token[]): boolean {
  const signed = isMark(tokens[0], '-') || isMark(tokens[0], '+') ? tokens.slice(1) : tokens;
  const [first] = tokens;
  if (first === undefined) return false;
  if (kind === 'id') return first.kind === 'identifier';
  if (kind === 'str') return first.kind === 'string';
  if (kind === 'num') return signed[0]?.kind === 'number' && !isFloat(signed[0].text);
  return tokens.length === 1;
}

function identical(tokens: readonly Token[], anyCase: boolean, host: ConditionHost, at: Span): boolean {
  const [left, right, ...more] = splitCommas(tokens);
  if (left === undefined || right === undefined || more.length > 0) {
    host.error('A comparison of texts takes two of them, separated by a comma.', at);
    return false;
  }
  const key = (token: Token): string => {
    const text = token.kind === 'string' ? `"${stringBytes(token.text).join(' ')}` : token.text;
    return anyCase && token.kind !== 'string' ? text.toLowerCase() : text;
  };
  const keyOfString = (token: Token): string =>
    anyCase && token.kind === 'string' ? `"${stringBytes(token.text.toLowerCase()).join(' ')}` : key(token);
  return left.length === right.length && left.every((token, index) => keyOfString(token) === keyOfString(right[index]));
}
