import type { Span } from '../../api';
import { lexText } from '../text/lexer';
import type { Names } from '../text/names';
import { quote, utf8 } from '../text/strings';
import { macroName, placed, textOf, type Expansion, type Token } from '../text/token';
import { collectArguments, countArguments, type Call } from './arguments';
import { cellsOf, tokensOf, type Cell } from './cells';
import { hasPastes, NAME_GROWTH, pasted } from './paste';
import { expandedFrom } from './trace';
import { isVariadic, type Parameter, type SingleMacro } from './single';

export interface ExpansionHost {
  readonly names: Names;
  /** Macros that the token may be a use of, the latest first; aliases are macros too. */
  macrosOf(token: Token): readonly SingleMacro[];
  error(message: string, span: Span): void;
  warn(message: string, span: Span): void;
  word(kind: 'macro', name: string, at: Token): void;
  evaluate(tokens: readonly Token[], at: Span): bigint | null;
  /** Counts tokens made; false when the source makes more than any real one does. */
  spend(tokens: number, at: Token): boolean;
  /** The way through macros of the line at hand. */
  readonly via: Expansion | null;
}

/** How deep macros may stand in macros. */
const DEPTH = 1000;
/** How often a line is looked through again because names grew together. */
const ROUNDS = 1000;

const mayBeMacro = (token: Token): boolean => token.name !== null && token.name.folded.singles > 0;
const isUse = (token: Token): boolean => token.kind === 'context' || mayBeMacro(token);

/**
 * Replaces single-line macros. The body of a macro is looked through from its end, so that the last name in it may take
 * its arguments from what follows the use; a macro does not expand inside itself.
 * Source: The NASM manual 2.16, chapters 4.1 and 4.5.
 */
export class Expander {
  private readonly active = new Map<SingleMacro, number>();
  private depth = 0;
  private isTooMuch = false;

  constructor(private readonly host: ExpansionHost) {}

  /** A line with its macros replaced and what `%+` joins joined; that is looked through again. */
  expand(tokens: readonly Token[]): readonly Token[] {
    if (this.depth === 0) this.isTooMuch = false;
    let line = tokens;
    for (let round = 0; round < ROUNDS; round++) {
      if (line.some(isUse)) line = this.once(line);
      if (!hasPastes(line, NAME_GROWTH, true)) return line;
      line = pasted(line, NAME_GROWTH, true, this.host.names);
      if (!this.host.spend(line.length, line[0] ?? tokens[0])) return line;
    }
    return line;
  }

  private once(tokens: readonly Token[]): readonly Token[] {
    const head: Cell = { token: tokens[0], next: cellsOf(tokens) };
    let before = head;
    while (before.next !== null) {
      const after = this.at(before);
      if (after === undefined) before = before.next;
      else while (before.next !== null && before.next !== after) before = before.next;
    }
    return tokensOf(head.next);
  }

  /** Expands the use behind `before`; gives what follows it, undefined when there is no use. */
  private at(before: Cell): Cell | null | undefined {
    const start = before.next!;
    const call = isUse(start.token) ? this.callAt(start) : null;
    if (call === null) return undefined;
    const { macro } = call;
    this.depth++;
    this.active.set(macro, (this.active.get(macro) ?? 0) + 1);
    before.next = this.replacement(call, start.token);
    this.active.set(macro, this.active.get(macro)! - 1);
    this.depth--;
    return call.after;
  }

  private callAt(start: Cell): Call | null {
    const { token } = start;
    const macros = this.host.macrosOf(token);
    const [first] = macros;
    if (first === undefined || this.isTooMuch) return null;
    if (this.depth > DEPTH || !this.host.spend(1, token)) {
      this.isTooMuch = true;
      if (this.depth > DEPTH) this.host.error(`The macro \`${token.text}\` goes too deep here.`, token.span);
      return null;
    }
    if (first.parameters.length === 0) {
      if (!this.isFree(first)) return null;
      this.host.word('macro', token.kind === 'context' ? macroName(token) : first.name, token);
      return { macro: first, parts: [], after: start.next };
    }
    const count = countArguments(start.next);
    if (count === null) return null;
    if (count < 0) {
      this.host.error(`The arguments of the macro \`${token.text}\` have no closing \`)\`.`, token.span);
      return null;
    }
    const macro = macros.find((each) => count >= each.least && (isVariadic(each) || count <= each.parameters.length));
    if (macro === undefined) {
      this.wrongCount(token, macros, count);
      return null;
    }
    if (!this.isFree(macro)) return null;
    this.host.word('macro', token.kind === 'context' ? macroName(token) : macro.name, token);
    return collectArguments(macro, start.next!);
  }

  private isFree(macro: SingleMacro): boolean {
    return macro.recursive || (this.active.get(macro) ?? 0) === 0;
  }

  private wrongCount(token: Token, macros: readonly SingleMacro[], count: number): void {
    const counts = macros.map((macro) => macro.parameters.length).filter((each) => each > 0);
    const wanted = [...new Set(counts)].join(' or ');
    this.host.warn(
      `The macro \`${token.text}\` takes ${wanted} argument${wanted === '1' ? '' : 's'}, not ${count}; it is left as it is.`,
      token.span,
    );
  }

  private replacement(call: Call, use: Token): Cell | null {
    const { macro } = call;
    const parts = call.parts.map((part, index) => this.argument(macro, index, part, use));
    const via = macro.compute === undefined ? new MacroUse(macro, use, this.host.via) : use.via;
    const body = macro.compute?.(use, parts) ?? macro.body;
    if (!this.host.spend(body.length, use)) return call.after;
    let rest = call.after;
    let comesAfter = false;
    for (let index = body.length - 1; index >= 0; index--) {
      const token = body[index];
      if (token.kind !== 'argument') {
        const next = this.put(token.with(token.space, via), macro, use, rest, comesAfter);
        comesAfter ||= next !== rest;
        rest = next;
        continue;
      }
      comesAfter = false;
      const part = parts[Number(token.text)] ?? [];
      if (!this.host.spend(part.length, use)) return rest;
      for (let at = part.length - 1; at >= 0; at--) {
        const space = at === 0 ? token.space : part[at].space;
        const next = this.put(part[at].with(space, part[at].via), macro, use, rest, comesAfter);
        comesAfter ||= next !== rest;
        rest = next;
      }
      if (part.length === 0 && token.space) rest = spaced(rest, call.after, token);
    }
    return firstSpace(rest, call.after, use);
  }

  /** One token of a body in front of what is there already. */
  private put(token: Token, macro: SingleMacro, use: Token, rest: Cell | null, comesAfter: boolean): Cell | null {
    switch (token.kind) {
      case 'self': {
        const text = token.text.endsWith('??') ? nameAs(macro.name, use) : use.text;
        const self = token.remade(use.kind, text, this.host.names.of(text));
        return { token: self, next: rest };
      }
      case 'comma-if':
        return comesAfter ? { token: token.remade('mark', ','), next: rest } : rest;
      case 'id':
      case 'directive':
      case 'context': {
        const head: Cell = { token, next: { token, next: rest } };
        if (isUse(token)) this.at(head);
        return head.next;
      }
      default:
        return { token, next: rest };
    }
  }

  private argument(macro: SingleMacro, index: number, raw: readonly Token[], use: Token): readonly Token[] {
    const parameter = macro.parameters[Math.min(index, macro.parameters.length - 1)];
    let tokens = raw;
    if (parameter.evaluated) tokens = this.evaluated(parameter, raw, use);
    return parameter.quoted === 'no' ? tokens : this.quoted(parameter, tokens, use);
  }

  private evaluated(parameter: Parameter, raw: readonly Token[], use: Token): readonly Token[] {
    const expanded = raw.length === 0 ? raw : this.expand(raw);
    if (expanded.length === 0 && parameter.optional) {
      return parameter.standard === undefined ? [] : lexText(parameter.standard, use, this.host.names);
    }
    const value = this.host.evaluate(expanded, use.span);
    return numberTokens(value ?? 0n, use);
  }

  private quoted(parameter: Parameter, raw: readonly Token[], use: Token): readonly Token[] {
    const expanded = raw.length === 0 ? raw : this.expand(raw);
    const [first] = expanded;
    if (parameter.quoted === 'unless-string' && expanded.length === 1 && first.kind === 'string') return expanded;
    return [use.remade('string', quote(utf8(textOf(expanded))))];
  }
}

/** A use of a single-line macro, told when a message needs it. In text of NASM's own it is no step of the reader's. */
class MacroUse implements Expansion {
  constructor(
    private readonly macro: SingleMacro,
    private readonly use: Token,
    private readonly via: Expansion | null,
  ) {}

  get message(): string {
    return expandedFrom(this.macro.name);
  }
  get span(): Span {
    return placed(this.use.span, this.via);
  }
  get isStandard(): boolean {
    return this.use.line.file === '';
  }
}

/** A number as tokens: the sign of a negative one is a token of its own. */
export function numberTokens(value: bigint, like: Token): Token[] {
  const digits = like.remade('number', String(value < 0n ? -value : value));
  return value < 0n ? [like.remade('mark', '-'), digits.with(false, like.via)] : [digits];
}

/** The name of a macro of a context carries its `%$`. */
const nameAs = (name: string, use: Token): string =>
  use.kind === 'context' ? (/^%\$+/.exec(use.text)?.[0] ?? '') + name : name;

/** What follows an argument that was empty keeps the white space before it. */
function spaced(rest: Cell | null, after: Cell | null, like: Token): Cell | null {
  if (rest === null) return { token: like.remade('blank', ''), next: null };
  if (rest !== after || !rest.token.space) return { token: rest.token.with(true, rest.token.via), next: rest.next };
  return rest;
}

/** The first token of a replacement stands where the use stood. */
function firstSpace(rest: Cell | null, after: Cell | null, use: Token): Cell | null {
  if (rest === after) return rest === null || !use.space ? rest : spaced(rest, after, use);
  if (rest === null || rest.token.space === use.space) return rest;
  return { token: rest.token.with(use.space || rest.token.space, rest.token.via), next: rest.next };
}
