import type { AssembleOptions, Diagnostic, SourceFile, Span } from '../api';
import type { Assembler } from '../assembler';
import type { Expr } from '../expr';
import { explainUndefined } from '../explain/undefined-name';
import type { WordKind, WordRole } from '../listener';
import type { Operand, Prefix, Statement } from '../statement';
import { bytesItem, DataStatements } from './data-statements';
import { DIRECTIVE_ACTIONS, isOpen, useSection, type DirectiveHost } from './directives';
import { ExpressionReader } from './expressions';
import { attWord, foreignDirective, strangeStart, unknownWord } from './mistakes';
import { readingOf } from './operand-rules';
import { readOperands, registerOf, type OperandHost } from './operands';
import { Preprocessor } from './preprocessor';
import { after, cover, isMark, placed, type Expansion, type Line, type Token } from './token';
import {
  DATA_WIDTHS,
  isStatementWord,
  mnemonicNamed,
  nearestWord,
  ONE_BYTE,
  PREFIX_BYTES,
  PREFIXES,
  RESERVE_WIDTHS,
} from './words';

/** Addresses that are only counted, between `struc` and `endstruc` or behind `absolute`. */
export interface Counting {
  offset: bigint;
  /** Name of the structure, null behind `absolute`. */
  readonly name: string | null;
  readonly span: Span;
  readonly parent: string;
}

/** Instructions that `times` may repeat; data and space have no limit of their own. */
const MAX_TIMES = 100_000n;
/**
 * Reads one NASM source and emits its statements. What the source needs and the lab lacks becomes a diagnostic.
 * `entered` hears through which macro calls each line came, so that messages about it can say so.
 * @returns the names that were used before they had a definition.
 */
export function readNasm(
  source: SourceFile,
  options: AssembleOptions,
  assembler: Assembler,
  entered: (via: Expansion | null) => void = () => undefined,
): ReadonlySet<string> {
  const front = new NasmFront(source, options, assembler, entered);
  front.run();
  return front.usedEarly;
}

class NasmFront implements OperandHost, DirectiveHost {
  defaultRelative = false;
  counting: Counting | null = null;
  instance: DirectiveHost['instance'] = null;
  section = '.text';
  /** The last label without a dot, to which local labels belong. */
  parent = '';
  private readonly preprocessor: Preprocessor;
  private readonly dataOf = new DataStatements(this);
  private readonly start: Span;
  /** Names used before they had a definition, with their first use. */
  private readonly early = new Map<string, Token>();
  private readonly known = new Set<string>();
  private via: Expansion | null = null;
  private labels = 0;

  constructor(
    source: SourceFile,
    private readonly options: AssembleOptions,
    readonly assembler: Assembler,
    private readonly entered: (via: Expansion | null) => void,
  ) {
    this.start = { file: source.name, line: 1, column: 1, endLine: 1, endColumn: 1 };
    this.preprocessor = new Preprocessor(source, options, {
      evaluate: (tokens, at) => this.constant(tokens, at),
      report: (diagnostic) => assembler.report(diagnostic),
      bits: () => assembler.bits,
      section: () => `[section ${this.section}]`,
      listener: assembler.listener,
    });
  }

  run(): void {
    useSection(this, '.text', this.start);
    for (let line = this.preprocessor.next(); line !== null; line = this.preprocessor.next()) {
      if (this.assembler.stopped) return;
      this.via = line.tokens[0].via;
      this.entered(this.via);
      this.line(line);
    }
    if (isOpen(this.counting)) this.error('This `struc` has no `endstruc`.', this.counting.span);
    if (this.instance !== null) this.error('This `istruc` has no `iend`.', this.instance.span);
    this.via = null;
    this.entered(null);
    for (const [name, token] of this.early) {
      if (this.known.has(name) || this.assembler.definition(name) !== 'none') continue;
      const { headers } = this.options;
      const span = placed(token);
      this.report(explainUndefined({ name, span, notation: 'nasm', known: this.known, headers, where: '' }));
    }
  }

  get usedEarly(): ReadonlySet<string> {
    return new Set(this.early.keys());
  }

  /** The name has its definition here, or is said to have it in another file. */
  declare(name: string): void {
    this.known.add(name);
  }

  // ---- the hosts of the readers

  get bits(): 16 | 32 | 64 {
    return this.assembler.bits;
  }

  complain(message: string, span: Span, via: Expansion | null): void {
    this.report({ severity: 'error', message, span: placed({ span, via }) });
  }

  error(message: string, span: Span): void {
    this.complain(message, span, this.via);
  }

  warn(message: string, span: Span): void {
    this.report({ severity: 'warning', message, span: placed({ span, via: this.via }) });
  }

  report(diagnostic: Diagnostic): void {
    this.assembler.report(diagnostic);
  }

  evaluate(expr: Expr): bigint | undefined {
    return this.assembler.evaluate(expr);
  }

  word(kind: WordKind, name: string, at: Token, role?: WordRole): void {
    this.assembler.listener?.word(kind, name, placed(at), role);
  }

  here(span: Span): Expr {
    return this.counting === null ? { kind: 'here', span } : { kind: 'number', value: this.counting.offset, span };
  }

  qualify(written: string, token: Token): string {
    const name = this.fullName(written, token);
    if (this.assembler.definition(name) === 'none' && !this.early.has(name)) this.early.set(name, token);
    return name;
  }

  private fullName(name: string, token: Token): string {
    if (!name.startsWith('.') || name.startsWith('..')) return name;
    if (this.parent === '') {
      this.complain(
        `\`${name}\` is a local label, but no label without a dot stands before it.`,
        token.span,
        token.via,
      );
    }
    return this.parent + name;
  }

  /** The value of an expression that must be known now; null after a complaint. */
  constant(tokens: readonly Token[], at: Span): bigint | null {
    const reader = new ExpressionReader(tokens, this, after(at));
    const expr = reader.read();
    if (expr === null) return null;
    const extra = reader.peek();
    if (extra !== undefined) {
      reader.complain(`\`${extra.text}\` does not belong to this expression.`, extra);
      return null;
    }
    const value = this.evaluate(expr);
    if (value === undefined) {
      this.complain(
        'This value must be known here already; it depends on something that comes later.',
        expr.span,
        tokens[0].via,
      );
    }
    return value ?? null;
  }

  /** A whole expression and nothing behind it. */
  expression(tokens: readonly Token[], at: Span): Expr | null {
    const reader = new ExpressionReader(tokens, this, after(at));
    const expr = reader.read();
    const extra = reader.peek();
    if (expr !== null && extra !== undefined) return reader.complain(`\`${extra.text}\` does not belong here.`, extra);
    return expr;
  }

  include(name: string): SourceFile | undefined {
    return this.options.include?.(name);
  }

  emit(statement: Statement): void {
    this.assembler.emit(statement);
  }

  newLabel(name: string): string {
    return `..@${name}${this.labels++}`;
  }

  // ---- lines

  line({ tokens, span }: Line): void {
    const [first] = tokens;
    if (isMark(first, '[') && isMark(tokens.at(-1), ']') && tokens[1]?.kind === 'identifier') {
      this.statement(tokens.slice(1, -1), span);
      return;
    }
    if (first.kind !== 'identifier') {
      this.error(strangeStart(first, tokens), first.span);
      return;
    }
    const second = tokens[1];
    if (isMark(second, ':')) {
      this.labelled(first, tokens.slice(2), span);
      return;
    }
    if (first.escaped !== true && isStatementWord(first.text)) {
      this.statement(tokens, span);
      return;
    }
    this.unknownFirst(first, tokens, span);
  }

  /** A line that begins with a word that is no statement: a label without colon, or a mistake. */
  private unknownFirst(first: Token, tokens: readonly Token[], span: Span): void {
    const second = tokens[1];
    const foreign = foreignDirective(first, second === undefined);
    if (foreign !== null) {
      if (second === undefined && !this.wantsError(first)) this.warn(foreign, first.span);
      else this.error(foreign, first.span);
      return;
    }
    if (registerOf(first) !== undefined) {
      this.error(`\`${first.text}\` is a register; an instruction or a label is missing before it.`, first.span);
      return;
    }
    if (second?.kind === 'identifier' && second.escaped !== true && isStatementWord(second.text)) {
      this.labelled(first, tokens.slice(1), span);
      return;
    }
    if (second === undefined && first.escaped !== true) {
      this.orphan(first, span);
      return;
    }
    this.word('unknown', first.text.toLowerCase(), first);
    this.error(unknownWord(first.text), first.span);
  }

  private wantsError(first: Token): boolean {
    return !/^\.(?:text|data|bss|rodata)$/i.test(first.text);
  }

  private orphan(label: Token, span: Span): void {
    const foreign = attWord(label.text);
    if (foreign !== null) {
      this.warn(`${foreign} Alone on a line it is taken as a label.`, label.span);
      this.labelled(label, [], span);
      return;
    }
    const near = nearestWord(label.text);
    const hint = near === undefined ? '' : ` Did you mean the instruction \`${near}\`?`;
    this.warn(
      `\`${label.text}\` alone on a line is taken as a label; a colon behind it would say so.${hint}`,
      label.span,
    );
    this.labelled(label, [], span);
  }

  private labelled(label: Token, rest: readonly Token[], span: Span): void {
    const isEqu = rest[0]?.kind === 'identifier' && rest[0].text.toLowerCase() === 'equ';
    if (isEqu) {
      this.equ(label, rest, span);
      return;
    }
    if (label.escaped !== true && registerOf(label) !== undefined) {
      this.error(`\`${label.text}\` is a register and cannot be the name of a label.`, label.span);
    } else this.label(label);
    const [first, ...more] = rest;
    if (first === undefined) return;
    if (
      isMark(first, '[') ||
      (first.kind === 'identifier' && !isMark(more[0], ':') && first.escaped !== true && isStatementWord(first.text))
    ) {
      if (isMark(first, '[')) this.line({ tokens: rest, span });
      else this.statement(rest, span);
    } else if (first.kind === 'identifier') this.line({ tokens: rest, span });
    else this.error(strangeStart(first, rest), first.span);
  }

  private label(token: Token): void {
    const name = this.fullName(token.text, token);
    this.word('symbol', name, token, 'definition');
    if (!token.text.startsWith('.')) this.parent = name;
    this.declare(name);
    if (this.counting === null) this.emit({ kind: 'label', name, span: token.span });
    else {
      const value: Expr = { kind: 'number', value: this.counting.offset, span: token.span };
      this.emit({ kind: 'assign', name, value, once: true, span: token.span });
    }
  }

  private equ(label: Token, rest: readonly Token[], span: Span): void {
    this.word('directive', 'equ', rest[0]);
    const name = this.qualify(label.text, label);
    this.word('symbol', name, label, 'definition');
    const value = this.expression(rest.slice(1), rest[0].span);
    if (value === null) return;
    this.emit({
      kind: 'assign',
      name,
      value,
      once: true,
      span: cover(label.span, span),
    });
  }

  /** A statement whose first token is a word. */
  statement(tokens: readonly Token[], span: Span): void {
    const [first] = tokens;
    const word = first.text.toLowerCase();
    const rest = tokens.slice(1);
    const action = DIRECTIVE_ACTIONS.get(word);
    const isDirective = action !== undefined || /^(times|equ|incbin|d[yz])$/.test(word);
    if (isDirective || DATA_WIDTHS.has(word) || RESERVE_WIDTHS.has(word)) this.word('directive', word, first);
    if (word === 'times') this.times(first, rest, span);
    else if (DATA_WIDTHS.has(word)) this.dataOf.values(first, rest, span, null);
    else if (RESERVE_WIDTHS.has(word)) this.dataOf.reserve(first, rest, span, null);
    else if (word === 'incbin') this.dataOf.incbin(first, rest, span);
    else if (word === 'equ') this.error('`equ` needs a name before it.', first.span);
    else if (word === 'dy' || word === 'dz') this.error(`The lab does not know \`${word}\` yet.`, first.span);
    else if (action === undefined) this.instruction(tokens, span);
    else action(this, first, rest, span);
  }

  private times(word: Token, rest: readonly Token[], span: Span): void {
    const reader = new ExpressionReader(rest, this, after(word.span));
    const count = reader.read();
    if (count === null) return;
    const body = rest.slice(reader.position);
    const [first] = body;
    if (first === undefined || first.kind !== 'identifier') {
      this.error('`times` repeats an instruction or data; none follows.', first?.span ?? after(count.span));
      return;
    }
    const name = first.text.toLowerCase();
    const value = this.evaluate(count);
    if (value !== undefined && value < 0n) {
      this.error(`\`times\` cannot repeat ${value} times.`, count.span);
      return;
    }
    if (DATA_WIDTHS.has(name) || RESERVE_WIDTHS.has(name)) this.word('directive', name, first);
    if (DATA_WIDTHS.has(name)) this.dataOf.values(first, body.slice(1), span, count);
    else if (RESERVE_WIDTHS.has(name)) this.dataOf.reserve(first, body.slice(1), span, count);
    else if (ONE_BYTE.has(name) && body.length === 1 && this.counting === null) {
      this.emit({ kind: 'data', width: 1, items: [bytesItem([ONE_BYTE.get(name)!], first.span)], times: count, span });
    } else if (value === undefined) {
      this.error('How often `times` repeats an instruction must be known here already.', count.span);
    } else if (value > MAX_TIMES)
      this.error(`\`times\` repeats an instruction at most ${MAX_TIMES} times.`, count.span);
    else for (let index = 0n; index < value && !this.assembler.stopped; index++) this.line({ tokens: body, span });
  }

  // ---- instructions

  private instruction(tokens: readonly Token[], span: Span): void {
    const prefixes: Prefix[] = [];
    let at = 0;
    for (; at < tokens.length; at++) {
      const token = tokens[at];
      const word = token.text.toLowerCase();
      if (word === 'times' && at > 0) {
        this.error('`times` stands before the other prefixes.', token.span);
        return;
      }
      const prefix = token.kind === 'identifier' ? PREFIXES.get(word) : undefined;
      if (prefix === undefined) break;
      prefixes.push({ name: prefix, span: token.span });
      this.word('prefix', word, token);
    }
    const name = tokens[at];
    if (name === undefined) {
      this.lonePrefixes(prefixes, span);
      return;
    }
    const mnemonic = name.kind === 'identifier' ? mnemonicNamed(name.text, this.bits) : undefined;
    this.word(mnemonic === undefined ? 'unknown' : 'mnemonic', name.text.toLowerCase(), name);
    if (mnemonic === undefined) {
      this.error(unknownWord(name.text), name.span);
      return;
    }
    if (this.counting !== null) {
      this.error('Between `struc` and `endstruc` stand labels and reserved space, no instructions.', name.span);
      return;
    }
    const operands = readOperands(tokens.slice(at + 1), this, after(name.span));
    if (operands !== null) this.encode(name, mnemonic, prefixes, operands, span);
  }

  /** A line of prefixes alone: their bytes, for the instruction on the next line. */
  private lonePrefixes(prefixes: readonly Prefix[], span: Span): void {
    for (const prefix of prefixes) {
      const byte = PREFIX_BYTES.get(prefix.name);
      if (byte === undefined) this.error('This prefix needs an instruction behind it.', prefix.span);
      else
        this.emit({
          kind: 'data',
          width: 1,
          items: [{ kind: 'bytes', bytes: Uint8Array.of(byte), span: prefix.span }],
          span,
        });
    }
  }

  private encode(name: Token, mnemonic: string, prefixes: Prefix[], operands: Operand[], span: Span): void {
    const last = operands.at(-1);
    const reading = readingOf(mnemonic, operands, name.span, this);
    const asked = reading.prefixes.map((prefix): Prefix => ({ name: prefix, span: name.span }));
    this.emit({
      kind: 'instruction',
      text: name.text,
      notation: 'nasm',
      mnemonicSpan: name.span,
      candidates: reading.candidates,
      prefixes: [...prefixes, ...asked],
      operands: reading.operands,
      span: this.via === null ? cover(prefixes[0]?.span ?? name.span, last?.span ?? name.span) : span,
    });
  }
}
