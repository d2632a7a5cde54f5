import type { Span } from '../../api';
import type { WordKind } from '../../listener';
import { latin, stringBytes } from '../text/strings';
import { isMark, macroName, spanOf, trimmed, type Token } from '../text/token';
import { readInteger } from '../text/numbers';
import type { MultiMacros } from './multi-table';

/** What a conditional asks the preprocessor. */
export interface ConditionHost {
  expand(tokens: readonly Token[]): readonly Token[];
  expandName(tokens: readonly Token[]): readonly Token[];
  evaluate(tokens: readonly Token[], at: Span): bigint | null;
  error(message: string, at: Span): void;
  word(kind: WordKind, name: string, at: Token): void;
  /** Whether a single-line macro of the name exists: an alias, or anything but one. */
  isDefined(token: Token, alias: boolean): boolean;
  readonly multis: MultiMacros;
  /** Name of the context on top, undefined when there is none or it has none. */
  readonly contextName: string | undefined;
  isPackage(name: string): 'no' | 'usable' | 'used';
}

export interface ConditionalName {
  readonly family: 'if' | 'elif';
  readonly negated: boolean;
  readonly test: string;
}

const TESTS = new Set([
  '',
  'ctx',
  'def',
  'defalias',
  'difi',
  'empty',
  'env',
  'id',
  'idn',
  'idni',
  'macro',
  'num',
  'str',
  'token',
  'usable',
  'using',
]);

const known = new Map<string, ConditionalName>();
for (const test of TESTS) {
  for (const family of ['if', 'elif'] as const) {
    known.set(`%${family}n${test}`, { family, negated: true, test });
    known.set(`%${family}${test}`, { family, negated: false, test });
  }
}
/** Reads `%ifndef`, `%elifidni` and so on apart; null when it is none of them. */
export const conditionalName = (directive: string): ConditionalName | null =>
  known.get(directive) ?? known.get(directive.toLowerCase()) ?? null;

/** `%if…` and `%elif…` of all kinds. */
export const CONDITIONALS: Iterable<string> = known.keys();
export const TEST_NAMES: Iterable<string> = TESTS;

/** The outcome of a conditional, or null after a complaint. Source: The NASM manual 2.16, chapter 4.4. */
export function conditionHolds(
  name: Pick<ConditionalName, 'negated' | 'test'>,
  tokens: readonly Token[],
  host: ConditionHost,
  directive: Token,
): boolean | null {
  const outcome = test(name.test, trimmed(tokens), host, directive);
  return outcome === null ? null : outcome !== name.negated;
}

function test(kind: string, raw: readonly Token[], host: ConditionHost, directive: Token): boolean | null {
  const at = directive.span;
  switch (kind) {
    case '': {
      const value = host.evaluate(trimmed(host.expand(raw)), at);
      return value === null ? null : value !== 0n;
    }
    case 'def':
    case 'defalias':
      return everyName(raw, host, directive, (token) => {
        host.word('macro', macroName(token), token);
        return host.isDefined(token, kind === 'defalias');
      });
    case 'ctx':
      return (
        raw.length > 0 &&
        everyName(raw, host, directive, (token) => token.text.toLowerCase() === host.contextName?.toLowerCase())
      );
    case 'macro':
      return isMacro(raw, host, directive);
    case 'idn':
    case 'idni':
      return identical(host.expand(raw), kind === 'idni', host, at);
    case 'empty':
      return trimmed(host.expand(raw)).length === 0;
    case 'env':
      host.expand(raw);
      return false;
    case 'difi':
      return null;
    case 'usable':
    case 'using':
      return isPackage(kind, trimmed(host.expand(raw)), host, directive);
    default:
      return isKind(kind, trimmed(host.expand(raw)));
  }
}

/** Whether one of the names passes. */
function everyName(
  tokens: readonly Token[],
  host: ConditionHost,
  directive: Token,
  passes: (token: Token) => boolean,
): boolean | null {
  if (tokens.length === 0) {
    host.error(`\`${directive.text}\` needs a name.`, directive.span);
    return null;
  }
  for (const token of tokens) {
    if (token.kind !== 'id' && token.kind !== 'context') {
      host.error(`\`${directive.text}\` needs names; \`${token.text}\` is none.`, token.span);
      return null;
    }
    if (passes(token)) return true;
  }
  return false;
}

const KINDS: ReadonlyMap<string, Token['kind']> = new Map([
  ['id', 'id'],
  ['str', 'string'],
  ['num', 'number'],
]);

function isKind(kind: string, tokens: readonly Token[]): boolean {
  if (kind === 'token') return tokens.length === 1;
  const first = kind === 'num' ? tokens.find((token) => !isMark(token, '-') && !isMark(token, '+')) : tokens[0];
  return first?.kind === KINDS.get(kind);
}

function identical(tokens: readonly Token[], anyCase: boolean, host: ConditionHost, at: Span): boolean | null {
  const commas = tokens.flatMap((token, index) => (isMark(token, ',') ? [index] : []));
  const [comma] = commas;
  if (comma === undefined) {
    host.error('A comparison of texts takes two of them, separated by a comma.', at);
    return null;
  }
  const [left, right] = [tokens.slice(0, comma), tokens.slice(comma + 1)];
  // White space at the end of either text is a part of it.
  if ((left.length > 0 && tokens[comma].space) || right.at(-1)?.kind === 'blank') return false;
  if (commas.length > 1 && left.length > commas[1] - comma - 1) {
    host.error('A comparison of texts has one comma.', tokens[commas[1]].span);
    return null;
  }
  const key = (token: Token): string => {
    const text = token.kind === 'string' ? latin(stringBytes(token.text)) : token.text;
    return `${token.kind} ${anyCase ? text.toLowerCase() : text}`;
  };
  return left.length === right.length && left.every((token, index) => key(token) === key(right[index]));
}

function isMacro(raw: readonly Token[], host: ConditionHost, directive: Token): boolean | null {
  const [name, ...rest] = host.expandName(raw);
  if (name?.kind !== 'id') {
    host.error(`\`${directive.text}\` needs the name of a macro.`, name?.span ?? directive.span);
    return null;
  }
  host.word('macro', name.text, name);
  const counts = readCounts(trimmed(host.expand(rest)));
  if (counts === null) {
    host.error(
      `Behind the name stands how many arguments the macro takes, such as \`2\` or \`1-3\`.`,
      spanOf(rest, directive.span),
    );
    return null;
  }
  return host.multis
    .named(name.text)
    .some(
      (macro) =>
        macro.name === name.text &&
        (counts.greedy || macro.min <= counts.max) &&
        (macro.greedy || counts.min <= macro.max),
    );
}

export interface Counts {
  readonly min: number;
  /** Infinity for `*`. */
  readonly max: number;
  readonly greedy: boolean;
  /** Where reading ended. */
  readonly end: number;
}

const countOf = (token: Token | undefined): number | null => {
  const number = token?.kind === 'number' ? readInteger(token.text) : null;
  return number !== null && 'value' in number && number.value >= 0n && number.value < 1n << 31n ? Number(number.value) : null; // prettier-ignore
};

/** `2`, `1-3`, `1-*`, each perhaps with `+`; all counts when nothing is written. */
export function readCounts(tokens: readonly Token[]): Counts | null {
  if (tokens.length === 0) return { min: 0, max: Infinity, greedy: false, end: 0 };
  const min = countOf(tokens[0]);
  if (min === null) return null;
  let max: number | null = min;
  let end = 1;
  if (isMark(tokens[1], '-')) {
    max = isMark(tokens[2], '*') ? Infinity : countOf(tokens[2]);
    if (max === null || max < min) return null;
    end = 3;
  }
  const greedy = isMark(tokens[end], '+');
  return { min, max, greedy, end: greedy ? end + 1 : end };
}

function isPackage(kind: string, tokens: readonly Token[], host: ConditionHost, directive: Token): boolean | null {
  const [name] = tokens;
  if (name?.kind !== 'id' && name?.kind !== 'string') {
    host.error(`\`${directive.text}\` needs the name of a package.`, name?.span ?? directive.span);
    return null;
  }
  const state = host.isPackage(packageName(name));
  return kind === 'usable' ? state !== 'no' : state === 'used';
}

export const packageName = (token: Token): string =>
  (token.kind === 'string' ? latin(stringBytes(token.text)) : token.text).toLowerCase();
