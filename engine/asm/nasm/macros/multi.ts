import type { Span } from '../../api';
import type { Lexed } from '../text/lexer';
import { isMark, type Expansion, type Token } from '../text/token';

/** Lines of a body: as written, or what a standard macro makes of its arguments. */
export type Body = readonly Lexed[];

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
  /** `.nolist`: its lines count as standing where it is called. */
  readonly isUnlisted: boolean;
  readonly defaults: readonly Argument[];
  readonly body: Body;
  /** Standard macros: the lines of one call. */
  readonly make?: (call: MacroCall) => Body;
  readonly span: Span;
  /** How many of its calls are being read. */
  active: number;
  /** The body speaks of `%00`, so a label before the call is an argument, not a label. */
  readonly takesLabel: boolean;
}

/** One call of a multi-line macro, with its arguments. */
export interface MacroCall {
  readonly macro: MultiMacro;
  /** Its name as it was written. */
  readonly name: Token;
  readonly parameters: readonly (readonly Token[])[];
  readonly label: Token | null;
  readonly id: number;
  readonly via: Expansion;
  /** `%rotate`. */
  rotation: number;
}

/** Where an argument begins in its line. */
export interface Argument {
  readonly line: readonly Token[];
  readonly start: number;
}

/** The arguments of a call, or the defaults of a definition. */
export interface Given {
  readonly list: readonly Argument[];
  /** Position of a comma behind which nothing stands, else -1. */
  readonly lastComma: number;
  /** Something is wrong with the braces, and where. */
  readonly problem?: { readonly message: string; readonly at: Token };
}

/** The position behind the brace that closes the one at `open`. */
function closing(line: readonly Token[], open: number): number {
  let depth = 0;
  for (let at = open; at < line.length; at++) {
    if (isMark(line[at], '{')) depth++;
    else if (isMark(line[at], '}') && --depth === 0) return at + 1;
  }
  return -1;
}

/** Cuts the rest of a line at its commas. Braces protect them only where an argument begins with one. */
export function cutArguments(tokens: readonly Token[]): Given {
  const line = tokens.at(-1)?.kind === 'blank' ? tokens.slice(0, -1) : tokens;
  const list: Argument[] = [];
  if (line.length === 0) return { list, lastComma: -1 };
  let problem: { message: string; at: Token } | undefined;
  for (let at = 0; ; at++) {
    list.push({ line, start: at });
    if (isMark(line[at], '{')) {
      const end = closing(line, at);
      if (end < 0) problem = { message: 'This `{` has no `}`.', at: line[at] };
      else if (end < line.length && !isMark(line[end], ',')) {
        problem = { message: 'An argument in braces ends at its `}`; a comma is missing.', at: line[end] };
      }
      at = end < 0 ? line.length : end;
    }
    while (at < line.length && !isMark(line[at], ',')) at++;
    if (at >= line.length) {
      const isEmpty = list.length > 1 && list.at(-1)!.start >= line.length;
      return { list, lastComma: isEmpty ? line.length - 1 : -1, ...(problem && { problem }) };
    }
  }
}

/** The tokens of an argument: up to the next comma, or all that follows; `{…}` around it is taken off. */
export function argumentTokens({ line, start }: Argument, stopsAtComma: boolean): readonly Token[] {
  if (isMark(line[start], '{')) {
    const end = closing(line, start);
    const inside = freed(line.slice(start + 1, end < 0 ? line.length : end - 1));
    const brace = line[end - 1];
    return end < 0 || !brace.space ? inside : [...inside, brace.remade('blank', '')];
  }
  let end = start;
  for (let braces = 0; end < line.length; end++) {
    if (isMark(line[end], '{')) braces++;
    else if (isMark(line[end], '}')) braces--;
    else if (stopsAtComma && braces === 0 && isMark(line[end], ',')) break;
  }
  return freed(line.slice(start, end));
}

/** White space before the first token is not the argument's. */
const freed = (tokens: readonly Token[]): readonly Token[] =>
  tokens.length > 0 && tokens[0].space ? [tokens[0].with(false, tokens[0].via), ...tokens.slice(1)] : tokens;

export const accepts = (macro: MultiMacro, count: number): boolean =>
  macro.min <= count && (macro.greedy || count <= macro.max);

/** A macro and the arguments that it gets. */
export interface Binding {
  readonly macro: MultiMacro;
  readonly parameters: readonly (readonly Token[])[];
}

/** Defaults fill what is missing; what is too much belongs to the last parameter. */
function filled(macro: MultiMacro, given: readonly Argument[]): readonly Argument[] {
  const list = [...given];
  while (list.length < macro.min + macro.defaults.length && list.length >= macro.min) {
    list.push(macro.defaults[list.length - macro.min]);
  }
  return macro.greedy ? list.slice(0, macro.max) : list;
}

const bind = (macro: MultiMacro, list: readonly Argument[]): Binding => ({
  macro,
  parameters: list.map((each, index) => argumentTokens(each, !macro.greedy || index < list.length - 1)),
});

/** What choosing among the macros of a name came to. */
export type Choice = Binding | { readonly macro: null; readonly count: number };

/**
 * The macro for these arguments among those of the name, the latest first. As NASM before 2.15 did, an empty argument
 * behind the last comma is dropped, and a call with nothing but white space behind its name may be one of one argument.
 */
export function choose(macros: readonly MultiMacro[], given: Given, isBare: boolean, isSane: boolean): Choice {
  const { list, lastComma } = given;
  const count = list.length;
  const macro = macros.find((each) => accepts(each, count));
  if (macro !== undefined) {
    return isSane || lastComma < 0 ? bind(macro, filled(macro, list)) : withoutLast(macro, given);
  }
  if (!isSane && count === 0 && !isBare) {
    const single = macros.find((each) => accepts(each, 1));
    if (single !== undefined) return { macro: single, parameters: [] };
  }
  if (!isSane && count > 1 && lastComma >= 0) {
    const shorter = macros.find((each) => accepts(each, count - 1));
    if (shorter !== undefined) return bind(shorter, filled(shorter, cut(given)));
  }
  return { macro: null, count };
}

/** The arguments but the last, whose line ends before its comma. */
const cut = ({ list, lastComma }: Given): Argument[] =>
  list.slice(0, -1).map(({ line, start }) => ({ line: line.slice(0, lastComma), start }));

/** The empty argument behind the last comma becomes a default, or vanishes. */
function withoutLast(macro: MultiMacro, given: Given): Binding {
  const count = given.list.length;
  const shorter = cut(given);
  const standard = macro.defaults[count - macro.min - 1];
  if (count > macro.min && standard !== undefined) return bind(macro, filled(macro, [...shorter, standard]));
  return bind(macro, count > macro.max ? shorter.slice(0, macro.max) : shorter);
}

/** The counts a macro accepts, in words. */
export function arity(macro: MultiMacro): string {
  if (macro.greedy) return `${macro.min} or more`;
  if (macro.min === macro.max) return String(macro.min);
  return macro.max === Infinity ? `${macro.min} or more` : `${macro.min} to ${macro.max}`;
}
