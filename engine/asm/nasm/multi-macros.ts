import type { Span } from '../api';
import { join, joinWithCommas, unbrace } from './single-macros';
import { isMark, type Expansion, type Token } from './token';

/** `%macro name min-max+ defaults`. */
export interface MultiMacro {
  readonly name: string;
  readonly anyCase: boolean;
  readonly min: number;
  /** Infinity for `*`. */
  readonly max: number;
  /** `+`: the last parameter takes the rest of the line. */
  readonly greedy: boolean;
  /** `%rmacro`: may call itself. */
  readonly recursive: boolean;
  readonly defaults: readonly (readonly Token[])[];
  readonly body: readonly (readonly Token[])[];
  readonly span: Span;
  /** The body speaks of `%00`, so a label before the call is an argument, not a label. */
  readonly takesLabel: boolean;
}

/** One call of a multi-line macro, with its arguments. */
export interface Call {
  readonly macro: MultiMacro;
  readonly parameters: readonly (readonly Token[])[];
  readonly label: Token | null;
  readonly id: number;
  readonly via: Expansion;
  /** `%rotate`. */
  rotation: number;
}

/** Splits the arguments of a call: at commas, where only braces protect. */
export function callArguments(tokens: readonly Token[]): Token[][] {
  if (tokens.length === 0) return [];
  const parts: Token[][] = [[]];
  let braces = 0;
  for (const token of tokens) {
    if (isMark(token, '{')) braces++;
    else if (isMark(token, '}')) braces = Math.max(0, braces - 1);
    if (braces === 0 && isMark(token, ',')) parts.push([]);
    else parts.at(-1)!.push(token);
  }
  return parts;
}

/** The parameters a call with these arguments has, or null when the macro does not take that many. */
export function bindArguments(macro: MultiMacro, given: readonly Token[][]): (readonly Token[])[] | null {
  let parts: Token[][] = [...given];
  if (macro.greedy && parts.length > macro.max) {
    const head = parts.slice(0, macro.max - 1);
    const rest = parts.slice(macro.max - 1);
    parts = [...head, joinWithCommas(rest, rest.flat()[0]?.span ?? macro.span)];
  }
  if (parts.length < macro.min || parts.length > macro.max) return null;
  const bound: (readonly Token[])[] = parts.map(unbrace);
  while (bound.length < macro.min + macro.defaults.length) bound.push(macro.defaults[bound.length - macro.min]);
  return bound;
}

/** The counts a macro accepts, in words. */
export function arity(macro: MultiMacro): string {
  if (macro.greedy) return `${macro.min} or more`;
  if (macro.min === macro.max) return String(macro.min);
  return macro.max === Infinity ? `${macro.min} or more` : `${macro.min} to ${macro.max}`;
}

const OPPOSITE: ReadonlyMap<string, string> = new Map(
  ['a na', 'ae nae', 'b nb', 'be nbe', 'c nc', 'e ne', 'g ng', 'ge nge', 'l nl', 'le nle', 'o no', 'p np', 'pe po', 's ns', 'z nz']
    .map((pair) => pair.split(' ') as [string, string])
    .flatMap(([one, other]): [string, string][] => [[one, other], [other, one]]),
); // prettier-ignore

/** The tokens that a `%1`, `%0`, `%{2:-1}`, `%+1`, `%-1`, `%00` of the call stands for; a string is a complaint. */
export function parameterTokens(call: Call, token: Token): readonly Token[] | string {
  const text = token.text.slice(1);
  const made = (kind: Token['kind'], content: string): Token => ({ ...token, kind, text: content, via: call.via });
  if (/^\*?\?{1,2}$/.test(text)) return [made('identifier', call.macro.name)];
  if (text === '0') return [made('number', String(call.parameters.length))];
  if (text === '00') return call.label === null ? [] : [call.label];
  const range = /^([+-]?\d+):([+-]?\d+)$/.exec(text);
  if (range !== null) return rangeTokens(call, Number(range[1]), Number(range[2]), token);
  const condition = /^([+-])(\d+)$/.exec(text);
  if (condition !== null) return conditionTokens(call, condition[1] === '-', Number(condition[2]), made);
  return numbered(call, Number(text));
}

/** Parameter `index` from 1, or from the end when negative; nothing beyond the last. */
function numbered(call: Call, index: number): readonly Token[] {
  const count = call.parameters.length;
  const position = index < 0 ? count + index : index - 1;
  if (position < 0 || position >= count) return [];
  return call.parameters[(position + call.rotation) % count];
}

function rangeTokens(call: Call, from: number, to: number, token: Token): readonly Token[] {
  const count = call.parameters.length;
  const first = from < 0 ? count + from + 1 : from;
  const last = to < 0 ? count + to + 1 : to;
  if (first < 1 || last < 1 || first > count || last > count) return [];
  const step = first <= last ? 1 : -1;
  const output: Token[] = [];
  for (let index = first; ; index += step) {
    if (output.length > 0) output.push({ ...token, kind: 'mark', text: ',', space: false, via: call.via });
    output.push(...numbered(call, index));
    if (index === last) return output;
  }
}

function conditionTokens(
  call: Call,
  inverted: boolean,
  index: number,
  made: (kind: Token['kind'], text: string) => Token,
): readonly Token[] | string {
  const [only, ...more] = numbered(call, index);
  // `%-1` of a number that is no condition: the parameter counted from the end.
  const name = only?.text.toLowerCase();
  const opposite = name === undefined ? undefined : OPPOSITE.get(name);
  const special = name === 'cxz' || name === 'ecxz' || name === 'rcxz';
  if (only === undefined || more.length > 0 || (opposite === undefined && (!special || inverted))) {
    return `Parameter ${index} of \`${call.macro.name}\` must be a condition such as e, ne or ae.`;
  }
  return [made('identifier', inverted ? opposite! : name)];
}

const isNameLike = (token: Token): boolean => token.kind === 'identifier' || token.kind === 'number';

/** Collects tokens, joining names that a substitution made neighbours: `label%1`, `%1_end`, `%2h`. */
export class Splice {
  readonly tokens: Token[] = [];
  private joint = false;

  /** A token of the line itself. */
  own(token: Token): void {
    this.append(token, this.joint);
    this.joint = false;
  }

  /** What replaced `place`. */
  inserted(tokens: readonly Token[], place: Token): void {
    for (const [index, token] of tokens.entries()) {
      this.append(index === 0 ? { ...token, space: place.space } : token, index === 0);
    }
    if (tokens.length > 0) this.joint = true;
  }

  private append(token: Token, joint: boolean): void {
    const left = this.tokens.at(-1);
    if (!joint || left === undefined || token.space || !isNameLike(left) || !isNameLike(token)) {
      this.tokens.push(token);
      return;
    }
    this.tokens.pop();
    this.tokens.push(...join(left, token));
  }
}
