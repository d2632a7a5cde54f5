import type { Diagnostic, SourceFile, Span } from '../../api';
import type { WordKind, WordRole } from '../../listener';
import { lexText, type Lexed } from '../text/lexer';
import { Names } from '../text/names';
import { fuses, reread } from '../text/seams';
import { after, isMark, placed, spanOf, type Expansion, type Token } from '../text/token';
import { MacroCaller } from './calls';
import { Collector } from './collector';
import { Conditionals } from './conditionals';
import { conditionalName, conditionHolds, type ConditionalName } from './conditions';
import { contextLabel, Contexts } from './contexts';
import { DIRECTIVES, suggested, type DirectiveHost } from './directives';
import { saysLine, setLine } from './directives-control';
import { Expander } from './expand';
import { defineFunctions, mayBeFunction } from './functions';
import type { PreprocessorHost } from './host';
import { MultiMacros } from './multi-table';
import { isPackage, usePackage } from './packages';
import { predefine, type Environment } from './predefined';
import { MacroTable, type SingleMacro } from './single';
import { StackLayout } from './stack-layout';
import { defineStandardMacros } from './standard';
import { Streams, type Stream } from './streams';
import { Substitution } from './substitution';

/** A line for the assembler. */
export interface Line {
  readonly tokens: readonly Token[];
  /** Its way through multi-line macros and inclusions. */
  readonly via: Expansion | null;
}

const ENDS = { struc: 'endstruc', istruc: 'iend' } as const;
/** No program a person writes comes near these. */
const LIMITS = { lines: 500_000, tokens: 4_000_000, include: 64, repeat: 1_000_000n } as const;

/**
 * NASM's preprocessor: reads files and gives the lines that are left after macros, conditionals and loops.
 * Source: The NASM manual 2.16, chapters 4 and 5. Not modeled: the environment (`%!NAME` is empty).
 */
export class Preprocessor implements DirectiveHost {
  readonly names = new Names();
  readonly singles = new MacroTable((name, count) => {
    this.names.fold(name).singles = count;
  });
  readonly multis = new MultiMacros(this.names);
  readonly streams = new Streams();
  readonly contexts = new Contexts();
  readonly stackLayout = new StackLayout();
  readonly packages = new Set<string>();
  /** The `struc` and `istruc` that are open, innermost last. */
  readonly structures: { readonly word: 'struc' | 'istruc'; readonly span: Span }[] = [];
  /** `%aliases off`, `%pragma preproc sane_empty_expansion`. */
  readonly options = { aliases: true, saneEmptyExpansion: false };
  private readonly substitution = new Substitution(this);
  private readonly expander: Expander = new Expander(this);
  private readonly caller = new MacroCaller(this);
  private readonly collector = new Collector(this);
  private ids = 0;
  private spentLines = 0;
  private spentTokens = 0;
  private isHalted = false;

  constructor(
    source: SourceFile,
    readonly environment: Environment,
    readonly host: PreprocessorHost,
  ) {
    defineFunctions(this);
    predefine(this);
    defineStandardMacros(this);
    this.openFile(source, null);
  }

  /** The next line for the assembler, or null at the end. */
  next(): Line | null {
    for (;;) {
      const stream = this.streams.top;
      if (stream === undefined || this.isHalted) return null;
      const raw = this.streams.next();
      if (raw === null) {
        this.close(stream);
        continue;
      }
      if (raw.tokens.length === 0) continue;
      if (!this.spendLine(raw.tokens[0])) return null;
      const tokens = this.process(raw, stream);
      if (tokens !== null) return { tokens, via: this.via };
    }
  }

  private process(raw: Lexed, stream: Stream): readonly Token[] | null {
    const { conditionals } = stream;
    const isReading = !this.collector.isOpen && !conditionals.skipping;
    const tokens = isReading ? this.substitution.substitute(raw, stream.call) : raw.tokens;
    const first = tokens[0];
    if (first === undefined || first.kind === 'blank') return null;
    if (this.collector.isOpen) {
      if (this.collector.ends(first, raw)) this.directive(first, tokens);
      return null;
    }
    if (first.kind === 'directive' && !this.isFunctionCall(tokens)) {
      const condition = conditionalName(first.text);
      if (condition !== null) this.condition(condition, first, tokens.slice(1), stream);
      else if (!conditionals.skipping) return this.directive(first, tokens);
      else if (!this.skip(first, conditionals)) this.skipped(tokens);
      return null;
    }
    if (conditionals.skipping) {
      this.skipped(tokens);
      return null;
    }
    return this.finish(this.expander.expand(tokens), raw);
  }

  private skipped(tokens: readonly Token[]): void {
    this.host.listener?.skipped(placed(spanOf(tokens, tokens[0].span), this.via));
  }

  /** `%eval(…)` at the start of a line makes text; `%strlen name 'text'` is a directive. */
  private isFunctionCall(tokens: readonly Token[]): boolean {
    return isMark(tokens[1], '(') && mayBeFunction(tokens[0].text);
  }

  private condition(name: ConditionalName, first: Token, rest: readonly Token[], stream: Stream): void {
    const { conditionals } = stream;
    this.word('directive', first.text.toLowerCase(), first);
    if (name.family === 'if') {
      conditionals.if(first, placed(first.span, this.via), () => conditionHolds(name, rest, this, first));
      return;
    }
    conditionals.elif(first, () => {
      const line: Lexed = { tokens: [...rest], plain: false, seams: false };
      return conditionHolds(name, this.substitution.substitute(line, stream.call), this, first);
    });
  }

  /** Whether the line is one of a conditional whose branch is not taken. */
  private skip(first: Token, conditionals: Conditionals): boolean {
    const directive = first.text.toLowerCase();
    if (directive !== '%else' && directive !== '%endif') return false;
    this.word('directive', directive, first);
    if (directive === '%else') conditionals.else(first);
    else this.endIf(first);
    return true;
  }

  private directive(first: Token, tokens: readonly Token[]): readonly Token[] | null {
    const action = DIRECTIVES.get(first.text.toLowerCase());
    if (action === undefined && first.name!.folded.singles > 0) return this.finish(this.expander.expand(tokens), null);
    if (action === undefined) {
      this.word('directive', first.text.toLowerCase(), first);
      this.error(`\`${first.text}\` is not a directive of NASM's preprocessor.${suggested(first.text)}`, first.span);
      return null;
    }
    this.word('directive', first.text.toLowerCase(), first);
    action(this, first, tokens.slice(1));
    return null;
  }

  private finish(tokens: readonly Token[], raw: Lexed | null): readonly Token[] | null {
    if (tokens.length === 0 || tokens[0].kind === 'blank') return null;
    if (this.caller.takes(tokens)) return null;
    if (raw !== null && tokens === raw.tokens && raw.plain) return raw.seams ? reread(tokens, this.names) : tokens;
    const line: Token[] = [];
    let hasSeams = false;
    for (const token of tokens) {
      const named = this.named(token);
      if (named === null) continue;
      const before = line.at(-1);
      if (before !== undefined && !named.space && fuses(before, named)) hasSeams = true;
      line.push(named);
    }
    if (line.length === 0) return null;
    return hasSeams ? reread(line, this.names) : line;
  }

  /** What is left of the preprocessor's own tokens in a line. */
  private named(token: Token): Token | null {
    if (token.kind === 'blank') return null;
    if (token.kind === 'context') {
      const found = this.contexts.find(token);
      if (typeof found === 'string') {
        this.error(found, token.span);
        return null;
      }
      const text = contextLabel(found.context.id, found.name);
      return token.remade('id', text, this.names.of(text));
    }
    if (token.kind !== 'environment') return token;
    this.warn(
      `\`${token.text}\` asks for an environment variable; the lab has none, so that a build is the same everywhere.`,
      token.span,
    );
    return null;
  }

  // ---- single-line macros

  private allMacrosOf(token: Token): readonly SingleMacro[] {
    let macros: readonly SingleMacro[];
    if (token.kind === 'context') {
      const found = this.contexts.find(token);
      if (typeof found === 'string') {
        this.error(found, token.span);
        return [];
      }
      macros = found.context.macros.named(found.name);
    } else macros = this.singles.named(token.text);
    return macros;
  }

  /** Those that count now, in which `%aliases off` leaves no aliases. */
  macrosOf(token: Token): readonly SingleMacro[] {
    const macros = this.allMacrosOf(token);
    return this.options.aliases || macros.length === 0 ? macros : macros.filter((macro) => !macro.alias);
  }

  /** Whether there is a macro, or an alias, of the name or of what it stands for. */
  isDefined(token: Token, alias: boolean): boolean {
    const wanted = [token];
    const seen = new Set<SingleMacro>();
    for (const name of wanted) {
      for (const macro of alias ? this.allMacrosOf(name) : this.macrosOf(name)) {
        if (macro.alias === alias) return true;
        if (!seen.has(macro) && macro.body.length > 0) wanted.push(macro.body[0]);
        seen.add(macro);
      }
    }
    return false;
  }

  expand(tokens: readonly Token[]): readonly Token[] {
    return this.expander.expand(tokens);
  }

  /** Where a directive wants a name that is written in several pieces, such as `a%1`, those are put together. */
  expandName(tokens: readonly Token[]): readonly Token[] {
    let end = 1;
    while (end < tokens.length && !tokens[end].space && ['id', 'directive', 'context', 'number'].includes(tokens[end].kind)) end++; // prettier-ignore
    return end > 1 && tokens.length > 0
      ? [...this.expander.expand(tokens.slice(0, end)), ...tokens.slice(end)]
      : tokens;
  }

  evaluate(tokens: readonly Token[], at: Span): bigint | null {
    if (tokens.length > 0) return this.host.evaluate(tokens, at);
    this.error('An expression is missing here.', after(at));
    return null;
  }

  // ---- bodies and loops

  collect(kind: 'macro' | 'rep', directive: Token, finish: (body: readonly Lexed[]) => void): void {
    this.collector.open(kind, directive.text, placed(directive.span, this.via), finish);
  }

  endCollecting(kind: 'macro' | 'rep', directive: Token): boolean {
    if (this.collector.kind !== kind) return false;
    const begin = this.collector.close();
    this.host.listener?.block(kind === 'rep' ? 'repetition' : 'macro', begin, placed(directive.span, this.via));
    return true;
  }

  repeat(count: bigint, body: readonly Lexed[], at: Token): void {
    if (count <= LIMITS.repeat) this.streams.repeat(count, body);
    else this.error(`${count} repetitions are more than \`%rep\` can do (${LIMITS.repeat}).`, at.span);
  }

  elseBranch(directive: Token): void {
    this.streams.top!.conditionals.else(directive);
  }

  endIf(directive: Token): void {
    const begin = this.streams.top!.conditionals.end(directive);
    if (begin !== null) this.host.listener?.block('condition', begin, placed(directive.span, this.via));
  }

  passOn(tokens: readonly Token[]): void {
    this.streams.open('made', [{ tokens: [...tokens], plain: false, seams: false }], this.streams.call);
  }

  newId(): number {
    return this.ids++;
  }

  // ---- files and packages

  get via(): Expansion | null {
    return this.streams.via;
  }

  private openFile(source: SourceFile, via: Expansion | null): void {
    const conditionals = new Conditionals(
      (message, at) => this.error(message, at),
      (message, at) => this.warn(message, at),
    );
    this.streams.openFile(source, this.names, conditionals, via, ({ tokens }, file) => {
      if (!saysLine(tokens)) return false;
      this.word('directive', '%line', tokens[0]);
      setLine(this, file, tokens[0], tokens.slice(1));
      return true;
    });
  }

  include(name: string, at: Token): void {
    const files = this.streams.list.filter((stream) => stream.kind === 'file').length;
    if (files > LIMITS.include) {
      this.halt(`\`%include\` goes too deep at \`${name}\`; does a file include itself?`, at);
      return;
    }
    const source = this.host.include(name);
    if (source === undefined) {
      this.error(`There is no file \`${name}\` to include.`, at.span);
      return;
    }
    this.word('file', source.name, at);
    const message = `\`${source.name}\` is included here`;
    this.openFile(source, { message, span: placed(at.span, this.via), includes: true });
  }

  fileNamed(name: string): string | undefined {
    return this.host.include(name)?.name;
  }

  use(name: string, at: Token): void {
    if (!isPackage(name)) {
      this.error(`There is no package \`${name}\`; NASM has altreg, smartalign, fp, ifunc and masm.`, at.span);
    } else if (!this.packages.has(name)) {
      this.packages.add(name);
      this.streams.open('made', usePackage(name, this), null);
    }
  }

  isPackage(name: string): 'no' | 'usable' | 'used' {
    return !isPackage(name) ? 'no' : this.packages.has(name) ? 'used' : 'usable';
  }

  get contextName(): string | undefined {
    return this.contexts.top?.name;
  }

  private close(stream: Stream): void {
    const isLast = this.streams.list.length === 1;
    if (this.collector.isOpen && (isLast || (stream.kind === 'macro' && this.collector.kind === 'rep'))) {
      this.collector.unfinished(stream.kind === 'macro' ? stream.call : null);
    }
    if (stream.kind === 'file') stream.conditionals.close();
    if (isLast)
      for (const { word, span } of this.structures) this.warn(`This \`${word}\` has no \`${ENDS[word]}\`.`, span);
    this.streams.close();
  }

  // ---- limits and messages

  lexed(text: string, like: Token): Token[] {
    return lexText(text, like, this.names);
  }

  word(kind: WordKind, name: string, at: Token, role?: WordRole): void {
    if (this.host.listener !== undefined) this.host.word(kind, name, at, role, this.via);
  }

  error(message: string, span: Span): void {
    this.report({ severity: 'error', message, span });
  }

  warn(message: string, span: Span): void {
    this.report({ severity: 'warning', message, span });
  }

  say(severity: 'error' | 'warning', message: string, span: Span): void {
    this.report({ severity, message, span }, true);
  }

  report(diagnostic: Diagnostic, late = false): void {
    this.host.report({ ...diagnostic, span: placed(diagnostic.span, this.via) }, late);
  }

  halt(message: string, at: Token): void {
    if (!this.isHalted) this.error(message, at.span);
    this.isHalted = true;
    this.streams.list.length = 0;
  }

  spend(tokens: number, at: Token): boolean {
    this.spentTokens += tokens;
    if (this.spentTokens <= LIMITS.tokens) return true;
    const single = (at.name?.folded.singles ?? 0) > 0 ? at.text : undefined;
    const name = this.streams.call?.macro.name ?? single;
    const who = name === undefined ? 'The macros make' : `The macro \`${name}\` makes`;
    this.halt(`${who} more text than the lab reads; does it double itself?`, at);
    return false;
  }

  private spendLine(at: Token): boolean {
    if (++this.spentLines <= LIMITS.lines) return true;
    const { call, top } = this.streams;
    const what = call !== null ? `The macro \`${call.macro.name}\`` : top?.kind === 'rep' ? '`%rep`' : 'The source';
    this.halt(`${what} makes more than ${LIMITS.lines} lines here.`, at);
    return false;
  }
}
