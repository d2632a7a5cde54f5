import type { Span } from '../../api';
import type { WordKind, WordRole } from '../../listener';
import type { Lexed } from '../text/lexer';
import type { Names } from '../text/names';
import { after, macroName, trimmed, type Token } from '../text/token';
import type { Contexts } from './contexts';
import type { MultiMacros } from './multi-table';
import type { MacroTable, SingleMacro } from './single';
import type { StackLayout } from './stack-layout';
import type { Streams } from './streams';

/** What the directives of the preprocessor work on. */
export interface DirectiveHost {
  readonly names: Names;
  readonly singles: MacroTable;
  readonly contexts: Contexts;
  readonly stackLayout: StackLayout;
  readonly options: { aliases: boolean; saneEmptyExpansion: boolean };
  expand(tokens: readonly Token[]): readonly Token[];
  expandName(tokens: readonly Token[]): readonly Token[];
  evaluate(tokens: readonly Token[], at: Span): bigint | null;
  macrosOf(token: Token): readonly SingleMacro[];
  readonly multis: MultiMacros;
  readonly streams: Streams;
  error(message: string, span: Span): void;
  warn(message: string, span: Span): void;
  halt(message: string, at: Token): void;
  collect(kind: 'macro' | 'rep', directive: Token, finish: (body: readonly Lexed[]) => void): void;
  /** Ends the body being gathered, when it is of that kind. */
  endCollecting(kind: 'macro' | 'rep', directive: Token): boolean;
  word(kind: WordKind, name: string, at: Token, role?: WordRole): void;
  repeat(count: bigint, body: readonly Lexed[], at: Token): void;
  elseBranch(directive: Token): void;
  endIf(directive: Token): void;
  include(name: string, at: Token): void;
  use(name: string, at: Token): void;
  /** Whether there is a file of that name to include. */
  fileNamed(name: string): string | undefined;
  /** Gives a line to the assembler. */
  passOn(tokens: readonly Token[]): void;
  /** What the program says of itself; it counts in the last reading. */
  say(severity: 'error' | 'warning', message: string, span: Span): void;
  newId(): number;
}

export type Action = (host: DirectiveHost, directive: Token, rest: readonly Token[]) => void;

/** The name that a directive is about, and what follows it, white space at the end too; null after a complaint. */
export function nameOf(
  host: DirectiveHost,
  directive: Token,
  raw: readonly Token[],
): { readonly name: Token; readonly rest: readonly Token[] } | null {
  const [name, ...rest] = host.expandName(raw);
  if (name?.kind === 'id' || name?.kind === 'context') {
    host.word(
      'macro',
      macroName(name),
      name,
      directive.text.toLowerCase().startsWith('%undef') ? 'reference' : 'definition',
    );
    return { name, rest };
  }
  host.error(`\`${directive.text}\` needs the name of a macro.`, name?.span ?? after(directive.span));
  return null;
}

/** Defines a macro, in the context that its name speaks of, following an alias to what it stands for. */
export function define(host: DirectiveHost, name: Token, macro: Omit<SingleMacro, 'name'>): void {
  let target = name;
  for (let steps = 0; !macro.alias && host.options.aliases; steps++) {
    const alias = host.macrosOf(target).find((each) => each.alias);
    if (alias === undefined) break;
    if (steps > 100) {
      host.error(`The alias \`${name.text}\` leads back to itself.`, name.span);
      return;
    }
    target = alias.body[0];
  }
  const place = tableOf(host, target);
  place?.table.define({ ...macro, name: place.name });
}

/** The table and the name in it that a token speaks of; null after a complaint. */
export function tableOf(
  host: DirectiveHost,
  token: Token,
): { readonly table: MacroTable; readonly name: string } | null {
  if (token.kind !== 'context') return { table: host.singles, name: token.text };
  const found = host.contexts.find(token);
  if (typeof found !== 'string') return { table: found.context.macros, name: found.name };
  host.error(found, token.span);
  return null;
}

/** A macro without parameters. */
export const plain = (body: readonly Token[], anyCase: boolean): Omit<SingleMacro, 'name'> => ({
  anyCase,
  parameters: [],
  least: 0,
  body: unspaced(body),
  alias: false,
  recursive: false,
});

/** White space before a body is not part of it. */
export const unspaced = (tokens: readonly Token[]): readonly Token[] =>
  tokens.length > 0 && tokens[0].space ? [tokens[0].with(false, tokens[0].via), ...tokens.slice(1)] : tokens;

/** The number that an expression of a directive has; null after a complaint. */
export function valueOf(host: DirectiveHost, directive: Token, tokens: readonly Token[]): bigint | null {
  const expanded = trimmed(host.expand(trimmed(tokens)));
  return host.evaluate(expanded, expanded[0]?.span ?? directive.span);
}

/** `[word …]`, a directive of the assembler. */
export function bracketed(host: DirectiveHost, word: string, tokens: readonly Token[], like: Token): Token[] {
  const mark = (text: string): Token => like.remade('mark', text).with(false, like.via);
  const name = like.remade('id', word, host.names.of(word)).with(false, like.via);
  return [
    mark('['),
    name,
    ...tokens.map((token, index) => (index === 0 ? token.with(true, token.via) : token)),
    mark(']'),
  ];
}
