import { lexText, type Lexed } from '../text/lexer';
import type { Names } from '../text/names';
import { placed, type Expansion, type Token } from '../text/token';
import type { MacroCall } from './multi';
import { hasPastes, PARAMETER_GROWTH, pasted } from './paste';
import type { Span } from '../../api';

interface SubstitutionHost {
  readonly names: Names;
  expand(tokens: readonly Token[]): readonly Token[];
  error(message: string, span: Span): void;
  /** Counts what was made; false when it is too much. */
  spend(tokens: number, at: Token): boolean;
}

const OPPOSITE: ReadonlyMap<string, string> = new Map(
  ['a na', 'ae nae', 'b nb', 'be nbe', 'c nc', 'e ne', 'g ng', 'ge nge', 'l nl', 'le nle', 'o no', 'p np', 'pe po', 's ns', 'z nz']
    .map((pair) => pair.split(' ') as [string, string])
    .flatMap(([one, other]): [string, string][] => [[one, other], [other, one]]),
); // prettier-ignore
/** Conditions of jumps that have no opposite. */
const COUNTERS = new Set(['cxz', 'ecxz', 'rcxz']);

/** An argument that is written at the call comes through the place in the body that it takes. */
class ArgumentUse implements Expansion {
  readonly message = 'used here';

  constructor(
    private readonly place: Token,
    private readonly call: MacroCall,
  ) {}

  get span(): Span {
    return placed(this.place.span, this.call.via);
  }
}

function used(tokens: readonly Token[], call: MacroCall, place: Token): readonly Token[] {
  if (tokens.length === 0) return tokens;
  const use = new ArgumentUse(place, call);
  return tokens.map((part) => part.with(part.space, use));
}

/** Replaces what stands for parts of a macro call, for labels of a call, and `%[…]`. */
export class Substitution {
  constructor(private readonly host: SubstitutionHost) {}

  /** The line with `%1`, `%%label`, `%[…]` replaced. */
  substitute(line: Lexed, call: MacroCall | null): readonly Token[] {
    if (line.plain) return line.tokens;
    return this.replace(line.tokens, call);
  }

  replace(tokens: readonly Token[], call: MacroCall | null): readonly Token[] {
    const output: Token[] = [];
    let pending = false;
    let hasChanged = false;
    for (const token of tokens) {
      const made = this.one(token, call);
      if (made === null) {
        output.push(pending && !token.space ? token.with(true, token.via) : token);
        pending = false;
        continue;
      }
      hasChanged = true;
      const space: boolean = token.space || pending;
      const isBlank = made.at(-1)?.kind === 'blank';
      const count = isBlank ? made.length - 1 : made.length;
      pending = isBlank || (space && count === 0);
      for (let index = 0; index < count; index++)
        output.push(index === 0 ? made[0].with(space, made[0].via) : made[index]);
    }
    if (pending) output.push(tokens.at(-1)!.remade('blank', ''));
    if (!hasChanged) return output;
    this.host.spend(output.length, tokens[0]);
    if (!hasPastes(output, PARAMETER_GROWTH, false)) return output;
    return pasted(output, PARAMETER_GROWTH, false, this.host.names);
  }

  /** What replaces the token; null when it stays. */
  private one(token: Token, call: MacroCall | null): readonly Token[] | null {
    switch (token.kind) {
      case 'parameter':
        return this.parameter(token, call);
      case 'local':
        return this.localLabel(token, call);
      case 'self':
        return call === null || token.text.startsWith('%*') ? null : [this.named(token, token.text === '%??' ? call.macro.name : call.name.text)]; // prettier-ignore
      case 'indirect':
        return this.host.expand(this.replace(lexText(token.text, token, this.host.names), call));
      default:
        return null;
    }
  }

  private named(token: Token, text: string): Token {
    return token.remade('id', text, this.host.names.of(text));
  }

  private parameter(token: Token, call: MacroCall | null): readonly Token[] {
    if (call === null) {
      this.host.error(`\`${token.text}\` stands for a macro's argument, but this line is in no macro.`, token.span);
      return [];
    }
    const tokens = this.parameterTokens(call, token);
    if (typeof tokens !== 'string') return tokens;
    this.host.error(tokens, token.span);
    return [];
  }

  private localLabel(token: Token, call: MacroCall | null): readonly Token[] {
    if (call !== null) return [this.named(token, `..@${call.id}.${token.text.slice(2)}`)];
    this.host.error(`\`${token.text}\` is a label of a macro call, but this line is in no macro.`, token.span);
    return [];
  }

  /** What `%1`, `%0`, `%{2:-1}`, `%+1`, `%-1`, `%00` stands for; a string is a complaint. */
  private parameterTokens(call: MacroCall, token: Token): readonly Token[] | string {
    const text = token.text.slice(1);
    if (text === '0') return [token.remade('number', String(call.parameters.length))];
    if (text === '00') return call.label === null ? [] : used([call.label], call, token);
    if (/^\d+$/.test(text)) return used(numbered(call, Number(text)), call, token);
    const range = /^([+-]?\d+):([+-]?\d+)$/.exec(text);
    if (range !== null) {
      const tokens = rangeTokens(call, Number(range[1]), Number(range[2]), token);
      return typeof tokens === 'string' ? tokens : used(tokens, call, token);
    }
    const condition = /^([+-])(\d+)$/.exec(text);
    if (condition !== null) return this.condition(call, condition[1] === '-', Number(condition[2]), token);
    return `\`${token.text}\` is no parameter of a macro.`;
  }

  private condition(call: MacroCall, isInverted: boolean, index: number, token: Token): readonly Token[] | string {
    const [only, ...more] = numbered(call, index);
    const name = only?.text.toLowerCase() ?? '';
    const opposite = OPPOSITE.get(name);
    if (more.length === 0 && COUNTERS.has(name) && !isInverted) return [this.named(token, name)];
    if (more.length > 0 || opposite === undefined) {
      return `Parameter ${index} of \`${call.macro.name}\` must be a condition such as e, ne or ae.`;
    }
    return [this.named(token, isInverted ? opposite : name)];
  }
}

/** Parameter `index` from 1; nothing beyond the last. */
function numbered(call: MacroCall, index: number): readonly Token[] {
  const count = call.parameters.length;
  if (index < 1 || index > count) return [];
  return call.parameters[(index - 1 + call.rotation) % count];
}

function rangeTokens(call: MacroCall, from: number, to: number, token: Token): readonly Token[] | string {
  const count = call.parameters.length;
  const first = from < 0 ? count + from + 1 : from;
  const last = to < 0 ? count + to + 1 : to;
  if (first < 1 || last < 1 || first > count || last > count) {
    return `\`%{${token.text.slice(1)}}\` reaches beyond the arguments; there ${count === 1 ? 'is 1' : `are ${count}`}.`;
  }
  const step = first <= last ? 1 : -1;
  const output: Token[] = [];
  for (let index = first; ; index += step) {
    if (output.length > 0) output.push(token.remade('mark', ',').with(false, token.via));
    output.push(...numbered(call, index));
    if (index === last) return output;
  }
}
