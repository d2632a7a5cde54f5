import type { Span } from '../../api';
import { lexText } from '../text/lexer';
import type { Names } from '../text/names';
import { quote, stringBytes } from '../text/strings';
import type { Token } from '../text/token';
import { conditionHolds, TEST_NAMES, type ConditionHost } from './conditions';
import { decoded, substring } from './directives-strings';
import { numberTokens } from './expand';
import { PLAIN, type MacroTable, type Parameter, type SingleMacro } from './single';

interface FunctionHost extends ConditionHost {
  readonly names: Names;
  readonly singles: MacroTable;
  warn(message: string, span: Span): void;
}

type Compute = NonNullable<SingleMacro['compute']>;

const value: Parameter = { ...PLAIN, evaluated: true };
const text: Parameter = { ...PLAIN, quoted: 'unless-string' };
const or = (standard: string): Parameter => ({ ...value, optional: true, standard });

/** The number that an evaluated argument is. */
function numberOf(tokens: readonly Token[]): bigint {
  const negative = tokens.length > 1;
  const digits = BigInt(tokens.at(-1)?.text ?? '0');
  return negative ? -digits : digits;
}

const bytesOf = (tokens: readonly Token[] | undefined): number[] =>
  tokens?.[0]?.kind === 'string' ? stringBytes(tokens[0].text) : [];

const DIGITS = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ@_';
const MOST_DIGITS = 253;

function inBase(number: bigint, base: bigint): string {
  let text = '';
  for (let rest = number; rest > 0n; rest /= base) text = DIGITS[Number(rest % base)] + text;
  return text;
}

/** `%num(value, digits, base)`: a negative number of digits is the fewest there are. */
function numeral(host: FunctionHost, use: Token, parts: readonly (readonly Token[])[]): readonly Token[] {
  const [number, count, base] = parts.map(numberOf);
  if (base < 2n || base > BigInt(DIGITS.length)) {
    host.error(`The base of \`%num\` is ${base}; it can be 2 to ${DIGITS.length}.`, use.span);
    return [];
  }
  let digits = count;
  if (count < -MOST_DIGITS || count > MOST_DIGITS) {
    host.error(`\`%num\` writes at most ${MOST_DIGITS} digits, not ${count}.`, use.span);
    digits = -1n;
  }
  const wanted = Number(digits < 0n ? -digits : digits);
  const all = inBase(BigInt.asUintN(64, number), base);
  const result = digits <= 0n ? all.padStart(wanted, '0') : all.padStart(wanted, '0').slice(-wanted);
  return [use.remade('string', `'${result}'`)];
}

/** The argument that is chosen, as if it stood in the body. */
const chosen = (use: Token, index: number): readonly Token[] => [use.remade('argument', String(index))];

function selected(host: FunctionHost, use: Token, parts: readonly (readonly Token[])[]): readonly Token[] {
  const which = numberOf(parts[0]);
  if (which >= 1n && which < BigInt(parts.length)) return chosen(use, Number(which));
  host.warn(`\`%sel\` has no choice ${which}; there are ${parts.length - 1}.`, use.span);
  return [];
}

function conditional(use: Token, parts: readonly (readonly Token[])[]): readonly Token[] {
  return chosen(use, numberOf(parts[0]) === 0n ? 2 : 1);
}

const separated = (use: Token, parts: readonly (readonly Token[])[]): readonly Token[] =>
  parts.flatMap((part, index) => (index === 0 ? part : [use.remade('mark', ',').with(false, use.via), ...part]));

/** Directives of the same name stand at the beginning of a line, unless a bracket follows. */
const ALSO_DIRECTIVES = new Set(['%strcat', '%strlen']);
export const mayBeFunction = (name: string): boolean => ALSO_DIRECTIVES.has(name.toLowerCase());

/** Defines the functions of the preprocessor. Source: The NASM manual 2.16, chapter 4.4 (preprocessor functions). */
export function defineFunctions(host: FunctionHost): void {
  const define = (name: string, parameters: readonly Parameter[], compute: Compute): void => {
    let least = parameters.length;
    while (least > 1 && parameters[least - 1].optional) least--;
    host.singles.define({ name, anyCase: true, parameters, least, body: [], compute, alias: false, recursive: true });
  };
  define('%abs', [value], (use, [part]) => {
    const number = numberOf(part);
    return [use.remade('number', String(number < 0n ? -number : number))];
  });
  define('%count', [{ ...PLAIN, variadic: true }], (use, parts) => numberTokens(BigInt(parts.length), use));
  define('%eval', [{ ...value, variadic: true }], separated);
  define('%str', [{ ...PLAIN, quoted: 'always', greedy: true }], (_use, [part]) => part);
  define('%strcat', [{ ...text, variadic: true }], (use, parts) => [
    use.remade('string', quote(parts.flatMap(bytesOf))),
  ]);
  define('%strlen', [text], (use, [part]) => numberTokens(BigInt(bytesOf(part).length), use));
  define('%tok', [text], (use, [part]) => lexText(decoded(bytesOf(part)), use, host.names));
  define('%sel', [value, { ...PLAIN, variadic: true }], (use, parts) => selected(host, use, parts));
  define('%cond', [value, PLAIN, { ...PLAIN, optional: true }], conditional);
  define('%num', [value, or('-1'), or('10')], (use, parts) => numeral(host, use, parts));
  define('%substr', [text, value, or('-1')], (use, [part, start, count]) => [
    use.remade('string', quote(substring(bytesOf(part), numberOf(start), numberOf(count)))),
  ]);
  for (const test of TEST_NAMES) {
    for (const negated of [false, true]) {
      define(`%is${negated ? 'n' : ''}${test}`, [{ ...PLAIN, greedy: true }], (use, [part]) => {
        const holds = conditionHolds({ test, negated }, part, host, use);
        return numberTokens(holds === true ? 1n : 0n, use);
      });
    }
  }
}
