import type { Span } from '../api';
import { lexText } from './lexer';
import { quote, utf8 } from './literals';
import { cover, isMark, placed, textOf, type Expansion, type Token } from './token';
import { expandedFrom } from './trace';

/** `%define name(a, =b, &c, d+) body`. */
export interface SingleMacro {
  readonly name: string;
  readonly anyCase: boolean;
  /** Null where the name stands alone; `name()` has an empty list. */
  readonly parameters: readonly MacroParameter[] | null;
  readonly body: readonly Token[];
  /** Computes the body at each use (`__LINE__`). */
  readonly compute?: (use: Token) => string;
}

export interface MacroParameter {
  readonly name: string;
  /** `=x`: the argument is replaced by its value. */
  readonly evaluated: boolean;
  /** `&x`: the argument is replaced by a string of its text. */
  readonly quoted: boolean;
  /** `x+`: takes the remaining arguments with their commas. */
  readonly greedy: boolean;
}

export interface ExpansionHost {
  error(message: string, at: Token): void;
  evaluate(tokens: readonly Token[], at: Span): bigint | null;
  /** Counts tokens made; false when the source makes more than any real one does. */
  spend(tokens: number, at: Token): boolean;
  /** A macro is used. */
  word(name: string, at: Token): void;
}

type Work = Token | { readonly leave: SingleMacro };

const PASTES = 64;

/** The table of `%define` and its relatives, and their expansion. Source: The NASM manual 2.16, chapter 4.1. */
export class SingleMacros {
  private readonly byName = new Map<string, SingleMacro[]>();

  constructor(private readonly host: ExpansionHost) {}

  /** A macro without parameters replaces all of that name; one with parameters those of the same number. */
  define(macro: SingleMacro): void {
    const key = macro.name.toLowerCase();
    const count = macro.parameters?.length;
    const kept = (this.byName.get(key) ?? []).filter(
      (other) =>
        !sameName(macro, other) ||
        (count !== undefined && other.parameters !== null && other.parameters.length !== count),
    );
    this.byName.set(key, [macro, ...kept]);
  }

  undefine(name: string): void {
    const key = name.toLowerCase();
    const kept = (this.byName.get(key) ?? []).filter((macro) => !macro.anyCase && macro.name !== name);
    if (kept.length > 0) this.byName.set(key, kept);
    else this.byName.delete(key);
  }

  clear(): void {
    for (const [key, macros] of this.byName) {
      const kept = macros.filter((macro) => macro.compute !== undefined || macro.name.startsWith('__'));
      if (kept.length > 0) this.byName.set(key, kept);
      else this.byName.delete(key);
    }
  }

  named(name: string): readonly SingleMacro[] {
    return (this.byName.get(name.toLowerCase()) ?? []).filter((macro) => macro.anyCase || macro.name === name);
  }

  names(): string[] {
    return [...this.byName.values()].flatMap((macros) => macros.map((macro) => macro.name));
  }

  /** Replaces every macro in `tokens`, joins what `%+` joins, and expands what that made. */
  expand(tokens: readonly Token[]): Token[] {
    let line = this.replace(tokens);
    for (let round = 0; round < PASTES && line.some((token) => token.kind === 'paste'); round++) {
      line = this.replace(paste(line));
    }
    return line;
  }

  private replace(tokens: readonly Token[]): Token[] {
    const output: Token[] = [];
    const work: Work[] = tokens.toReversed();
    const active = new Set<SingleMacro>();
    for (let item = work.pop(); item !== undefined; item = work.pop()) {
      if ('leave' in item) {
        active.delete(item.leave);
        continue;
      }
      const expanded = item.kind === 'identifier' && item.escaped !== true ? this.use(item, work, active) : null;
      if (expanded === null) {
        output.push(item);
        continue;
      }
      if (!this.host.spend(expanded.tokens.length + 1, item)) return output;
      active.add(expanded.macro);
      work.push({ leave: expanded.macro });
      for (let index = expanded.tokens.length - 1; index >= 0; index--) work.push(expanded.tokens[index]);
    }
    return output;
  }

  /** The replacement of `token`, with its arguments taken off `work`; null when it stays as it is. */
  private use(
    token: Token,
    work: Work[],
    active: Set<SingleMacro>,
  ): { macro: SingleMacro; tokens: readonly Token[] } | null {
    const macros = this.named(token.text);
    if (macros.length === 0) return null;
    const plain = macros.find((macro) => macro.parameters === null);
    if (plain !== undefined) {
      if (!active.has(plain)) this.host.word(plain.name, token);
      return active.has(plain) ? null : { macro: plain, tokens: this.body(plain, token, new Map()) };
    }
    const call = argumentsOf(work);
    if (call === null) return null;
    const macro = macros.find((candidate) => accepts(candidate, call.parts));
    if (macro === undefined) {
      const counts = macros.map((candidate) => candidate.parameters!.length).join(' or ');
      this.host.error(
        `The macro \`${token.text}\` takes ${counts} argument${counts === '1' ? '' : 's'}, not ${call.parts.length}.`,
        token,
      );
      this.take(work, call.length, active);
      return { macro: macros[0], tokens: lexText('0', token) };
    }
    if (active.has(macro)) return null;
    this.host.word(macro.name, token);
    this.take(work, call.length, active);
    return { macro, tokens: this.body(macro, token, this.bind(macro, call.parts, token)) };
  }

  private take(work: Work[], count: number, active: Set<SingleMacro>): void {
    for (let taken = 0; taken < count; taken++) {
      const item = work.pop()!;
      if ('leave' in item) active.delete(item.leave);
    }
  }

  private bind(macro: SingleMacro, parts: readonly Token[][], use: Token): Map<string, readonly Token[]> {
    const bound = new Map<string, readonly Token[]>();
    for (const [index, parameter] of macro.parameters!.entries()) {
      const raw = parameter.greedy ? joinWithCommas(parts.slice(index), use.span) : (parts[index] ?? []);
      bound.set(parameter.name, this.argument(parameter, unbrace(raw), use));
    }
    return bound;
  }

  private argument(parameter: MacroParameter, raw: readonly Token[], use: Token): readonly Token[] {
    if (parameter.quoted) return lexText(quote(utf8(textOf(raw))), use);
    if (!parameter.evaluated) return this.replace(raw);
    const value = this.host.evaluate(this.expand(raw), use.span);
    return lexText(String(value ?? 0n), use);
  }

  private body(macro: SingleMacro, use: Token, bound: ReadonlyMap<string, readonly Token[]>): readonly Token[] {
    if (macro.compute !== undefined) return lexText(macro.compute(use), use);
    const via: Expansion = { message: expandedFrom(macro.name), span: placed(use) };
    const tokens: Token[] = [];
    for (const token of macro.body) {
      const argument = token.kind === 'identifier' ? bound.get(token.text) : undefined;
      if (argument === undefined) tokens.push({ ...token, via });
      else
        for (const [index, part] of argument.entries())
          tokens.push(index === 0 ? { ...part, space: token.space } : part);
    }
    if (tokens[0] !== undefined) tokens[0] = { ...tokens[0], space: use.space };
    return tokens;
  }
}

const sameName = (a: SingleMacro, b: SingleMacro): boolean =>
  a.name === b.name || ((a.anyCase || b.anyCase) && a.name.toLowerCase() === b.name.toLowerCase());

function accepts(macro: SingleMacro, parts: readonly Token[][]): boolean {
  const wanted = macro.parameters!.length;
  if (wanted === 0) return parts.length === 1 && parts[0].length === 0;
  return parts.length === wanted || (macro.parameters!.at(-1)!.greedy && parts.length > wanted);
}

/** Reads `( a , b )` from the top of the work stack without taking it; null when no list of arguments stands there. */
function argumentsOf(work: readonly Work[]): { parts: Token[][]; length: number } | null {
  const parts: Token[][] = [[]];
  let depth = 0;
  let braces = 0;
  for (let index = work.length - 1; index >= 0; index--) {
    const item = work[index];
    if ('leave' in item) continue;
    if (depth === 0 && !isMark(item, '(')) return null;
    if (isMark(item, '{')) braces++;
    else if (isMark(item, '}')) braces = Math.max(0, braces - 1);
    const marks = item.kind === 'mark' && braces === 0;
    if (marks && item.text === '(' && depth++ === 0) continue;
    if (marks && item.text === ')' && --depth === 0) return { parts, length: work.length - index };
    if (marks && item.text === ',' && depth === 1) parts.push([]);
    else parts.at(-1)!.push(item);
  }
  return null;
}

/** Arguments that were split, as one again. */
export function joinWithCommas(parts: readonly Token[][], span: Span): Token[] {
  const output: Token[] = [];
  for (const [index, part] of parts.entries()) {
    if (index > 0) output.push({ kind: 'mark', text: ',', space: false, span, via: null });
    output.push(...part);
  }
  return output;
}

/** `{a, b}` as one argument loses its braces. */
export function unbrace(tokens: readonly Token[]): readonly Token[] {
  return tokens.length >= 2 && isMark(tokens[0], '{') && isMark(tokens.at(-1), '}') ? tokens.slice(1, -1) : tokens;
}

/** Joins the neighbours of each `%+`. */
function paste(tokens: readonly Token[]): Token[] {
  const output: Token[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (token.kind !== 'paste') {
      output.push(token);
      continue;
    }
    const right = tokens[index + 1];
    const left = output.pop();
    if (left === undefined || right === undefined || right.kind === 'paste') {
      if (left !== undefined) output.push(left);
      continue;
    }
    index++;
    output.push(...join(left, right));
  }
  return output;
}

/** One token of the text of two. Keeps the place of the first. */
export function join(left: Token, right: Token): Token[] {
  const span = left.via === right.via ? cover(left.span, right.span) : left.span;
  return lexText(left.text + right.text, { ...left, span });
}
