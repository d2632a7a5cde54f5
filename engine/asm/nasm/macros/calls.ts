import type { Diagnostic, Span } from '../../api';
import type { Lexed } from '../text/lexer';
import { keywordOf } from '../source/keywords';
import { isMark, placed, spanOf, type Expansion, type Token } from '../text/token';
import { argumentTokens, arity, choose, cutArguments, type Choice, type MacroCall, type MultiMacro } from './multi';
import type { MultiMacros } from './multi-table';
import type { Streams } from './streams';
import { expandedFrom } from './trace';

interface CallHost {
  readonly multis: MultiMacros;
  readonly streams: Streams;
  readonly options: { readonly saneEmptyExpansion: boolean };
  newId(): number;
  error(message: string, span: Span): void;
  report(diagnostic: Diagnostic): void;
  halt(message: string, at: Token): void;
  word(kind: 'directive' | 'macro', name: string, at: Token): void;
}

/** Macros, loops and files that stand in one another. */
const DEPTH = 5000;

/** Opens the bodies of multi-line macros where lines call them. */
export class MacroCaller {
  constructor(private readonly host: CallHost) {}

  /** Whether the line is a call of a macro, perhaps behind a label. */
  takes(tokens: readonly Token[]): boolean {
    const [first] = tokens;
    if (first.kind !== 'id' && first.kind !== 'context') return false;
    if (mayCall(first) && this.call(tokens, 0, null)) return true;
    const at = isMark(tokens[1], ':') ? 2 : 1;
    return mayCall(tokens[at]) && this.call(tokens, at, first);
  }

  private call(tokens: readonly Token[], at: number, label: Token | null): boolean {
    const { host } = this;
    const name = tokens[at];
    const macros = host.multis.named(name.text);
    if (!macros.some(isFree)) return false;
    const rest = tokens.slice(at + 1);
    const given = cutArguments(rest);
    if (given.problem !== undefined) host.error(given.problem.message, given.problem.at.span);
    const choice = choose(macros, given, rest.length === 0, host.options.saneEmptyExpansion);
    if (choice.macro === null) return this.wrongCount(name, rest, macros, choice);
    const { macro } = choice;
    if (!isFree(macro)) return false;
    this.open(macro, choice.parameters, tokens, at, label);
    return true;
  }

  /** Whether the line cannot be anything else. */
  private wrongCount(
    name: Token,
    rest: readonly Token[],
    macros: readonly MultiMacro[],
    choice: Choice & { macro: null },
  ): boolean {
    // prettier-ignore
    const counts = macros.map(arity).join(' or ');
    const shown = macros.filter((macro) => macro.span.file !== '');
    const takes = `takes ${counts} argument${counts === '1' ? '' : 's'}, not ${choice.count}`;
    const isOther = keywordOf(name) !== null || isMark(rest[0], ':') || (rest.length === 0 && shown.length === 0);
    this.host.report({
      severity: isOther ? 'warning' : 'error',
      message:
        shown.length === 0
          ? `The directive \`${name.text}\` ${takes}; here it is taken for a label.`
          : isOther
            ? `The macro \`${name.text}\` ${takes}; it is not used here.`
            : `The macro \`${name.text}\` ${takes}.`,
      span: name.span,
      related: shown.map((macro) => ({ message: 'defined here', span: macro.span })),
    });
    return !isOther;
  }

  private open(
    macro: MultiMacro,
    parameters: MacroCall['parameters'],
    tokens: readonly Token[],
    at: number,
    label: Token | null,
  ): void {
    const { host } = this;
    const { streams } = host;
    const name = tokens[at];
    if (streams.list.length > DEPTH) {
      host.halt(`Macros call one another too deeply at \`${name.text}\`; is one of them calling itself?`, name);
      return;
    }
    const isStandard = macro.make !== undefined;
    host.word(isStandard ? 'directive' : 'macro', isStandard ? macro.name : name.text, name);
    const written = tokens.filter((token) => token.via === name.via && token.line === name.line);
    const span = placed(spanOf(written, name.span), streams.via);
    const via: Expansion = { message: expandedFrom(macro.name), span, ...(isStandard && { isStandard }) };
    const call: MacroCall = { macro, name, parameters, label, id: host.newId(), via, rotation: 0 };
    streams.open('macro', macro.make?.(complete(call)) ?? macro.body, call);
    if (label === null || macro.takesLabel) return;
    const colon = isMark(tokens[1], ':') ? tokens[1] : label.remade('mark', ':').with(false, label.via);
    const line: Lexed = { tokens: [label, colon], plain: false, seams: false };
    streams.open('made', [line], call);
  }
}

/** Its body is not being read now, or it may call itself. */
const isFree = (macro: MultiMacro): boolean => macro.recursive || macro.active === 0;
/** An argument that is only white space may be missing, and the defaults behind it then. */
function complete(call: MacroCall): MacroCall {
  const { parameters, macro } = call;
  const { min, defaults } = macro;
  const wanted = min + defaults.length;
  if (parameters.length >= wanted) return call;
  const missing = (index: number): readonly Token[] => (index < min ? [] : argumentTokens(defaults[index - min], true));
  return { ...call, parameters: Array.from({ length: wanted }, (_, index) => parameters[index] ?? missing(index)) };
}

const mayCall = (token: Token | undefined): boolean => token?.kind === 'id' && token.name!.folded.multis > 0;
