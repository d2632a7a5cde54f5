import type { AssembleOptions, Diagnostic, SourceFile, Span } from '../api';
import { Conditionals } from './conditionals';
import { conditionalName, type ConditionalName } from './conditions';
import { lexLine, logicalLines, type LogicalLine } from './lexer';
import { arity, bindArguments, callArguments, type Call, type MultiMacro } from './multi-macros';
import { DIRECTIVES, type DirectiveHost } from './preprocessor-directives';
import { predefine } from './predefined';
import type { WordKind, WordRole } from '../listener';
import type { PreprocessorHost } from './preprocessor-host';
import { SingleMacros } from './single-macros';
import { Substitution } from './substitution';
import { after, isMark, placed, spanOf, type Expansion, type Line, type Token } from './token';
import { expandedFrom } from './trace';

/** Where lines come from: a file, the body of a macro call, or the body of `%rep`. */
interface Stream {
  readonly kind: 'file' | 'macro' | 'rep' | 'text';
  next(): readonly Token[] | null;
  readonly call: Call | null;
  /** Conditionals open when it began; those above are its own. */
  readonly conditions: number;
  readonly file: string;
  /** What its lines came through. */
  readonly via: Expansion | null;
}

interface Collecting {
  readonly kind: 'macro' | 'rep';
  /** Null: to be thrown away. */
  readonly finish: ((body: readonly (readonly Token[])[]) => void) | null;
  readonly body: (readonly Token[])[];
  readonly span: Span;
  nested: string[];
}

/** No program a person writes comes near these. */
const LIMITS = { lines: 250_000, tokens: 2_000_000, depth: 1024, include: 32, repeat: 1_000_000n } as const;

/**
 * NASM's preprocessor: reads files and gives the lines that are left after macros, conditionals and loops.
 * Source: The NASM manual 2.16, chapter 4. Not modeled: `%arg`, `%local`, `%stacksize`, `%use` packages, `%pathsearch`,
 * the environment (`%!`), the date and time macros.
 */
export class Preprocessor implements DirectiveHost {
  readonly singles: SingleMacros;
  readonly multis = new Map<string, MultiMacro[]>();
  readonly contexts: { readonly name: string; readonly id: number }[] = [];
  private readonly streams: Stream[] = [];
  private readonly conditionals: Conditionals;
  private readonly substitution = new Substitution(this);
  private collecting: Collecting | null = null;
  private ids = 0;
  private spentLines = 0;
  private spentTokens = 0;
  private halted = false;

  constructor(
    source: SourceFile,
    private readonly options: AssembleOptions,
    private readonly host: PreprocessorHost,
  ) {
    this.singles = new SingleMacros({
      error: (message, at) => this.error(message, at.span, at.via),
      evaluate: (tokens, at) => this.evaluate(tokens, at),
      spend: (tokens, at) => this.spend(tokens, at.span),
      word: (name, at) => this.word('macro', name, at),
    });
    this.conditionals = new Conditionals(
      this,
      () => this.streams.at(-1)?.conditions ?? 0,
      (message, at, via) => this.error(message, at, via),
    );
    predefine(this.singles, host, options.defines ?? {}, options.target);
    this.openFile(source);
  }

  /** The next line for the assembler, or null at the end. */
  next(): Line | null {
    for (;;) {
      const stream = this.streams.at(-1);
      if (stream === undefined || this.halted) return null;
      const raw = stream.next();
      if (raw === null) {
        this.close(stream);
        continue;
      }
      if (raw.length === 0) continue;
      if (!this.spendLine(raw[0].span)) return null;
      const line = this.process(raw);
      if (line !== null) return line;
    }
  }

  private process(raw: readonly Token[]): Line | null {
    if (this.collecting !== null) {
      this.collect(raw, this.collecting);
      return null;
    }
    const condition = raw[0].kind === 'directive' ? conditionalName(raw[0].text) : null;
    if (raw[0].kind === 'directive') this.word('directive', raw[0].text.toLowerCase(), raw[0]);
    if (this.conditionals.skipping && condition?.family !== 'elif') {
      this.skip(raw, condition);
      return null;
    }
    const tokens = this.substitution.substitute(raw, this.call, this.via);
    const first = tokens[0];
    if (first === undefined) return null;
    if (condition !== null) this.conditionals.test(condition, first, tokens.slice(1));
    else if (first.kind === 'directive' && !this.isForeign(first)) this.directive(first, tokens.slice(1));
    else return this.finishLine(this.singles.expand(tokens));
    return null;
  }

  /** `%rax` at the start of a line is a register of AT&T notation, for the assembler to complain about. */
  private isForeign(token: Token): boolean {
    return (
      /^%(?:r[a-z0-9]+|e[a-d]x|e[sd]i|e[sb]p|[a-d][lhx])$/i.test(token.text) &&
      !DIRECTIVES.has(token.text) &&
      !/^%r(?:ep|otate|macro)$/i.test(token.text)
    );
  }

  private finishLine(tokens: readonly Token[]): Line | null {
    if (tokens.length === 0) return null;
    if (this.callMacro(tokens)) return null;
    return { tokens, span: this.lineSpan(tokens) };
  }

  private lineSpan(tokens: readonly Token[]): Span {
    const outermost = this.streams.find((stream) => stream.call !== null)?.call;
    return outermost?.via.span ?? spanOf(tokens, tokens[0].span);
  }

  // ---- parameters of macro calls

  private get call(): Call | null {
    return this.streams.findLast((stream) => stream.call !== null)?.call ?? null;
  }

  private get via(): Expansion | null {
    return this.streams.at(-1)?.via ?? null;
  }

  // ---- conditionals

  private skip(raw: readonly Token[], condition: ConditionalName | null): void {
    const directive = raw[0].kind === 'directive' ? raw[0].text.toLowerCase() : '';
    if (condition?.family === 'if') this.conditionals.nest(raw[0]);
    else if (directive === '%else') this.conditionals.else(raw[0]);
    else if (directive === '%endif') this.endIf(raw[0]);
    else this.host.listener?.skipped(spanOf(raw, raw[0].span));
  }

  elseBranch(directive: Token): void {
    this.conditionals.else(directive);
  }

  endIf(directive: Token): void {
    const opened = this.conditionals.end(directive);
    if (opened !== null) this.host.listener?.block('condition', opened, directive.span);
  }

  word(kind: WordKind, name: string, at: Token, role?: WordRole): void {
    this.host.listener?.word(kind, name, placed(at), role);
  }

  singleMacroDefined(tokens: readonly Token[]): boolean {
    return tokens[0]?.kind === 'identifier' && this.singles.named(tokens[0].text).length > 0;
  }

  multiMacroDefined(tokens: readonly Token[]): boolean {
    const macros = this.multiMacros(tokens[0]?.text ?? '');
    const count = tokens[1]?.kind === 'number' ? Number(tokens[1].text) : null;
    return macros.some((macro) => count === null || (count >= macro.min && (macro.greedy || count <= macro.max)));
  }

  contextNamed(tokens: readonly Token[]): boolean {
    return this.contexts.at(-1)?.name === (tokens[0]?.text ?? '');
  }

  // ---- bodies

  collectBody(kind: Collecting['kind'], span: Span, finish: Collecting['finish']): void {
    this.collecting = { kind, finish, body: [], span, nested: [] };
  }

  private collect(raw: readonly Token[], collecting: Collecting): void {
    const directive = raw[0].kind === 'directive' ? raw[0].text.toLowerCase() : '';
    if (/^%i?r?macro$/.test(directive)) collecting.nested.push('macro');
    else if (directive === '%rep') collecting.nested.push('rep');
    else if (/^%endm(?:acro)?$/.test(directive) || directive === '%endrep') {
      const ends = directive === '%endrep' ? 'rep' : 'macro';
      if (collecting.nested.length === 0 && collecting.kind === ends) {
        this.collecting = null;
        this.word('directive', directive, raw[0]);
        const kind = ends === 'rep' ? 'repetition' : 'macro';
        this.host.listener?.block(kind, collecting.span, raw[0].span);
        collecting.finish?.(collecting.body);
        return;
      }
      if (collecting.nested.at(-1) === ends) collecting.nested.pop();
    }
    collecting.body.push(raw);
  }

  multiMacros(name: string): readonly MultiMacro[] {
    return (this.multis.get(name.toLowerCase()) ?? []).filter((macro) => macro.anyCase || macro.name === name);
  }

  /** Opens the body of a macro when the line is a call of one. */
  private callMacro(tokens: readonly Token[]): boolean {
    const [first, second] = tokens;
    if (first?.kind !== 'identifier') return false;
    if (this.multis.size === 0) return false;
    if (first.escaped !== true && this.multiMacros(first.text).length > 0)
      return this.expandCall(first, tokens.slice(1), null, []);
    const at = isMark(second, ':') ? 2 : 1;
    const name = tokens[at];
    if (name?.kind !== 'identifier' || name.escaped === true || this.multiMacros(name.text).length === 0) return false;
    return this.expandCall(name, tokens.slice(at + 1), first, tokens.slice(0, at));
  }

  private expandCall(name: Token, rest: readonly Token[], label: Token | null, before: readonly Token[]): boolean {
    const parts = callArguments(rest);
    this.word('macro', name.text, name);
    const candidates = this.multiMacros(name.text);
    for (const macro of candidates) {
      const parameters = bindArguments(macro, parts);
      if (parameters === null) continue;
      if (!macro.recursive && this.streams.some((stream) => stream.call?.macro === macro)) continue;
      this.openCall(macro, parameters, name, rest, label, before);
      return true;
    }
    if (candidates.some((macro) => this.streams.some((stream) => stream.call?.macro === macro))) return false;
    const counts = candidates.map(arity).join(' or ');
    this.report({
      severity: 'error',
      message: `The macro \`${name.text}\` takes ${counts} argument${counts === '1' ? '' : 's'}, not ${parts.length}.`,
      span: placed(name),
      related: candidates.map((macro) => ({ message: 'defined here', span: macro.span })),
    });
    return true;
  }

  private openCall(
    macro: MultiMacro,
    parameters: readonly (readonly Token[])[],
    name: Token,
    rest: readonly Token[],
    label: Token | null,
    before: readonly Token[],
  ): void {
    if (this.streams.length > LIMITS.depth) {
      this.halt('Macros call one another too deeply here; is one of them calling itself?', name.span);
      return;
    }
    // Arguments of an outer call stand elsewhere.
    const written = [...before, name, ...rest].filter((token) => token.via === name.via);
    const span = spanOf(written, name.span);
    const via: Expansion = { message: expandedFrom(macro.name), span: placed({ span, via: name.via }) };
    const call: Call = { macro, parameters, label, id: this.newId(), via, rotation: 0 };
    this.open('macro', macro.body, call);
    if (label !== null && !macro.takesLabel) {
      const colon: Token = { ...label, kind: 'mark', text: ':', space: false };
      this.open('text', [[label, colon]], null);
    }
  }

  repeat(count: bigint, body: readonly (readonly Token[])[], at: Span): void {
    if (count > LIMITS.repeat) {
      this.error(`${count} repetitions are more than \`%rep\` can do (${LIMITS.repeat}).`, at, null);
      return;
    }
    let left = count;
    let index = 0;
    if (body.length === 0) return;
    const conditions = this.conditionals.depth;
    const next = (): readonly Token[] | null => {
      if (index >= body.length) {
        this.conditionals.trim(conditions);
        index = 0;
        left--;
      }
      return left > 0n ? body[index++] : null;
    };
    this.push({ kind: 'rep', next, call: null, conditions, file: at.file, via: this.via });
  }

  /** Leaves the innermost `%rep` or macro call. */
  exit(kind: 'rep' | 'macro'): boolean {
    const at = this.streams.findLastIndex((stream) => stream.kind === kind);
    if (at < 0) return false;
    this.conditionals.drop(this.streams[at].conditions);
    this.streams.length = at;
    return true;
  }

  rotate(by: bigint): boolean {
    const call = this.call;
    if (call === null) return false;
    const count = BigInt(call.parameters.length);
    if (count > 0n) call.rotation = Number((((BigInt(call.rotation) + by) % count) + count) % count);
    return true;
  }

  newId(): number {
    return this.ids++;
  }

  // ---- streams

  private open(kind: Stream['kind'], lines: readonly (readonly Token[])[], call: Call | null): void {
    let index = 0;
    const file = this.streams.at(-1)?.file ?? '';
    const via = call?.via ?? this.via;
    this.push({ kind, next: () => lines[index++] ?? null, call, conditions: this.conditionals.depth, file, via });
  }

  private push(stream: Stream): void {
    this.streams.push(stream);
  }

  private openFile(source: SourceFile, via: Expansion | null = null): void {
    const lines: LogicalLine[] = logicalLines(source.text);
    let index = 0;
    const next = (): readonly Token[] | null => {
      const line = lines[index++];
      return line === undefined ? null : lexLine(source.name, line, via);
    };
    this.push({ kind: 'file', next, call: null, conditions: this.conditionals.depth, file: source.name, via });
  }

  include(name: string, at: Span): void {
    const files = this.streams.filter((stream) => stream.kind === 'file').length;
    if (files > LIMITS.include) {
      this.halt(`\`%include\` goes too deep at \`${name}\`; does a file include itself?`, at);
      return;
    }
    const source = this.options.include?.(name);
    if (source === undefined) this.error(`There is no file \`${name}\` to include.`, at, null);
    else {
      const message = `\`${source.name}\` is included here`;
      this.openFile(source, { message, span: placed({ span: at, via: this.via }), includes: true });
    }
  }

  private close(stream: Stream): void {
    this.conditionals.trim(stream.conditions);
    const open = this.collecting;
    const outermost = this.streams.length === 1;
    if (open !== null && (outermost || stream.kind === 'file')) {
      const ends = open.kind === 'rep' ? '%endrep' : '%endmacro';
      this.error(`This \`%${open.kind}\` has no \`${ends}\`.`, open.span, null);
      this.collecting = null;
    }
    this.streams.pop();
  }

  // ---- directives, limits, messages

  private directive(directive: Token, rest: readonly Token[]): void {
    const action = DIRECTIVES.get(directive.text.toLowerCase());
    if (action !== undefined) action(this, directive, rest);
    else this.error(`\`${directive.text}\` is not a directive of NASM's preprocessor.`, directive.span, directive.via);
  }

  expand(tokens: readonly Token[]): Token[] {
    return this.singles.expand(tokens);
  }

  evaluate(tokens: readonly Token[], at: Span): bigint | null {
    if (tokens.length > 0) return this.host.evaluate(tokens, at);
    this.error('An expression is missing here.', after(at), null);
    return null;
  }

  error(message: string, span: Span, via: Expansion | null = null): void {
    this.report({ severity: 'error', message, span: placed({ span, via: via ?? this.via }) });
  }

  report(diagnostic: Diagnostic): void {
    this.host.report(diagnostic);
  }

  halt(message: string, span: Span): void {
    if (!this.halted) this.error(message, span, null);
    this.halted = true;
    this.streams.length = 0;
  }

  spend(tokens: number, at: Span): boolean {
    this.spentTokens += tokens;
    if (this.spentTokens <= LIMITS.tokens) return true;
    this.halt('The macros make more text than the lab reads; does one of them double itself?', at);
    return false;
  }

  private spendLine(at: Span): boolean {
    if (++this.spentLines <= LIMITS.lines) return true;
    this.halt(`Macros and \`%rep\` make more than ${LIMITS.lines} lines here.`, at);
    return false;
  }
}
