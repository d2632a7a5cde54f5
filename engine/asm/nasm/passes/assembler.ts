import type { AssembleOptions, Diagnostic, SourceFile, Span } from '../../api';
import type { SourceListener, WordKind, WordRole } from '../../listener';
import type { Statement as SharedStatement } from '../../statement';
import { Preprocessor, type Line } from '../macros/preprocessor';
import type { Format } from '../output/format';
import { nameIn } from '../source/keywords';
import { readLine, type LineHost } from '../source/lines';
import { ExpressionReader } from '../source/reader';
import type { Statement, StatementLabel } from '../source/statement';
import type { FloatMode } from '../text/floats';
import { lexText } from '../text/lexer';
import { utf8 } from '../text/strings';
import { after, placed, type Expansion, Token } from '../text/token';
import { ALL_ENCODINGS, DIRECTIVES, type Encodings, type Mangling } from './directives';
import type { DirectiveText } from './directive-text';
import { Emitter } from './emit';
import { Evaluator } from './evaluate';
import { Executor } from './execute';
import type { LineModes } from './known-bytes';
import type { Label } from './labels';
import { Labels } from './labels';
import { Place } from './place';
import { Reporter } from './reporter';
import { UndefinedNames } from './undefined-names';
import * as values from './value';
import { Warnings, type WarningClass } from './warnings';

interface Trial {
  note(statement: SharedStatement): void;
}

/** Readings without progress. */
const STALLED = 100;

/**
 * Reads a source again and again until every label stays where it was, then once more to write, as NASM does. Lines are
 * kept from the first reading, unless what the preprocessor made of them depended on where things lie.
 * Source: The NASM manual 2.16, chapters 2.1.24 (-Ox) and 3.8.
 */
export class NasmAssembler<F extends Format = Format> implements LineHost {
  readonly labels = new Labels(this);
  readonly evaluator = new Evaluator(this);
  readonly warnings = new Warnings();
  readonly place = new Place();
  readonly emitter = new Emitter(this);
  readonly floatMode: FloatMode = { round: 'near', daz: false };
  readonly mangling: Mangling = {};
  readonly encodings: Encodings = { ...ALL_ENCODINGS };
  readonly directives = DIRECTIVES;
  readonly format: F;
  listener: SourceListener | undefined;
  pass = 0;
  remarks = 0;
  isFirst = true;
  isFinal = false;
  bits: 16 | 32 | 64 = 64;
  defaultRelative = false;
  defaultBound = false;
  private readonly reporter = new Reporter();
  /** From reading lines, which happens once when they are kept. */
  private readonly readingReporter = new Reporter();
  private readonly executor = new Executor(this);
  private kept: Statement[] = [];
  private mayKeep = true;
  /** While lines are read, else null. */
  private preprocessor: Preprocessor | null = null;
  private isPreprocessing = false;
  /** The last label without a dot, to which local labels belong. */
  private parent = '';
  /** Of the line at hand. */
  private via: Expansion | null = null;
  statementSpan: Span;
  private segments = 2;
  private readonly externs = new Map<number, Label>();
  private readonly undefined: UndefinedNames;

  constructor(
    private readonly source: SourceFile,
    private readonly options: AssembleOptions,
    makeFormat: (host: NasmAssembler) => F,
    /** Every name counts as one of another file; told of the statements in the last reading. */
    readonly trial: Trial | undefined,
  ) {
    this.statementSpan = this.start;
    this.undefined = new UndefinedNames(this.labels, options.headers);
    this.format = makeFormat(this);
  }

  // ---- readings

  /** Reads until the labels stay, then writes; null when there was an error. */
  run<T>(finish: (format: F) => T): T | null {
    for (let before = Infinity, stalled = 0; !this.isFinal; ) {
      const { changes } = this.labels;
      if (this.pass > 1) stalled = changes < before ? 0 : stalled + 1;
      if (this.pass > 1) before = changes;
      this.isFirst = this.pass === 0;
      this.isFinal = this.pass > 1 && changes === 0;
      if (stalled > STALLED) {
        this.error('The labels of this source never come to rest: some `equ`, `times` or `%if` depends on itself.', this.start); // prettier-ignore
        break;
      }
      if (this.isFinal) this.format.prepare?.();
      this.read();
      if (this.hasFailed) break;
      if (this.isFirst && this.trial !== undefined) this.assumeNames();
    }
    // When there are errors already: the names that stayed without a definition, too.
    if (this.hasFailed) for (const diagnostic of this.undefined.left()) this.reporter.add(diagnostic);
    const result = this.hasFailed ? null : finish(this.format);
    return this.hasFailed ? null : result;
  }

  private assumeNames(): void {
    for (const [label, span] of this.undefined.take()) {
      this.labels.declare(label, 'extern', null, span);
      this.defineExtern(label, 0n, span);
    }
  }

  get diagnostics(): Diagnostic[] {
    const all = new Reporter();
    for (const diagnostic of [...this.readingReporter.list, ...this.reporter.list]) all.add(diagnostic);
    return all.list.toSorted((a, b) => a.span.line - b.span.line || a.span.column - b.span.column);
  }

  private get hasFailed(): boolean {
    const all = [this.reporter, this.readingReporter];
    const late = this.isFinal && all.some(({ list }) => list.some(({ severity }) => severity === 'error'));
    return late || all.some(({ errors }) => errors > 0);
  }

  private get start(): Span {
    return { file: this.source.name, line: 1, column: 1, endLine: 1, endColumn: 1 };
  }

  private read(): void {
    this.pass++;
    this.reporter.clear();
    this.labels.begin();
    this.undefined.begin();
    this.warnings.reset();
    this.emitter.begin();
    this.defaultRelative = false;
    this.defaultBound = false;
    Object.assign(this.encodings, ALL_ENCODINGS);
    Object.assign(this.floatMode, { round: 'near', daz: false });
    this.bits = this.format.bits;
    this.parent = '';
    this.place.begin(this.format.begin());
    if (!this.isFirst && this.mayKeep) for (const statement of this.kept) this.execute(statement);
    else this.readSource();
  }

  private readSource(): void {
    this.kept = [];
    this.readingReporter.clear();
    const { options } = this;
    this.listener = options.listener?.();
    const format = options.format === 'bin' ? 'bin' : options.target === 'i386' ? 'elf32' : 'elf64';
    this.isPreprocessing = true;
    const preprocessor = new Preprocessor(
      this.source,
      { format, now: options.now, defines: options.defines ?? {} },
      this,
    );
    this.preprocessor = preprocessor;
    for (let line = preprocessor.next(); line !== null; line = preprocessor.next()) {
      this.isPreprocessing = false;
      this.line(line);
      if (this.reporter.isFull || this.readingReporter.isFull || this.emitter.isTooLarge) break;
      this.isPreprocessing = true;
    }
    this.isPreprocessing = false;
    this.via = null;
  }

  private line(line: Line): void {
    this.via = line.via;
    const statement = readLine(line, this);
    if (statement === null) return;
    if (this.mayKeep) this.kept.push(statement);
    this.execute(statement);
  }

  private execute(statement: Statement): void {
    if (this.emitter.isTooLarge) return;
    this.via = statement.via;
    this.executor.run(statement);
  }

  // ---- the preprocessor's host

  /** The value of an expression that must be known now. */
  evaluate(tokens: readonly Token[], at: Span): bigint | null {
    const reader = new ExpressionReader(tokens, this, after(at));
    const expression = reader.read();
    if (expression === null) return null;
    const extra = reader.peek();
    if (extra !== undefined) this.caution(`\`${extra.text}\` and what follows does not count here.`, extra.span);
    const value = this.evaluator.evaluate(expression, true);
    if (value === null) return null;
    if (values.isSimple(value)) return values.numberOf(value);
    this.error('This must be a number that is known here already; an address is known only when the program is linked.', expression.span); // prettier-ignore
    return null;
  }

  report(diagnostic: Diagnostic, late = false): void {
    this.remarks++;
    this.readingReporter.add(diagnostic, late);
  }

  include(name: string): SourceFile | undefined {
    return this.options.include?.(name);
  }

  bytesOf(name: string): Uint8Array | undefined {
    const file = this.options.include?.(name);
    return file === undefined ? undefined : (file.bytes ?? Uint8Array.from(utf8(file.text)));
  }

  dependsOnReading(): void {
    if (this.isPreprocessing) this.mayKeep = false;
  }

  word(kind: WordKind, name: string, at: Token, role?: WordRole, via = this.way): void {
    if (this.listener === undefined) return;
    const span = placed(at.span, via);
    if (at.line.file !== '') this.listener.word(kind, name, span, role);
  }

  // ---- the host of the readers

  complain(message: string, span: Span): void {
    this.remarks++;
    this.readingReporter.add({ severity: 'error', message, span: placed(span, this.way) });
  }

  caution(message: string, span: Span): void {
    this.remarks++;
    this.readingReporter.add({ severity: 'warning', message, span: placed(span, this.way) });
  }

  /** Whoever hears words, or asks for statements, hears of all. */
  get modes(): LineModes | null {
    return this.listener === undefined && this.trial === undefined ? this : null;
  }

  labelOf(written: string, token: Token): Label {
    return this.labels.of(this.fullName(written, token));
  }

  private fullName(name: string, token: Token): string {
    if (!name.startsWith('.') || name.startsWith('..')) return name;
    if (this.parent === '' && !this.isPreprocessing) {
      this.caution(`\`${name}\` is a local label, but no label without a dot stands before it.`, token.span);
    }
    return this.parent + name;
  }

  enterLabel(token: Token): StatementLabel {
    const written = nameIn(token);
    const label = this.labelOf(written, token);
    this.word('symbol', label.name, token, 'definition');
    if (!written.startsWith('.')) this.parent = label.name;
    return { label, span: token.span };
  }

  // ---- messages

  /** What the line at hand came through. */
  private get way(): Expansion | null {
    return this.isPreprocessing && this.preprocessor !== null ? this.preprocessor.via : this.via;
  }

  private get currentReporter(): Reporter {
    return this.isPreprocessing ? this.readingReporter : this.reporter;
  }

  get hasErrors(): boolean {
    return this.reporter.list.some(({ severity }) => severity === 'error');
  }

  get messages(): number {
    return this.reporter.list.length;
  }

  error(message: string, span: Span, related?: { message: string; span: Span }[]): void {
    this.remarks++;
    const diagnostic: Diagnostic = { severity: 'error', message, span: placed(span, this.way) };
    this.currentReporter.add(related === undefined ? diagnostic : { ...diagnostic, related });
  }

  warn(message: string, span: Span, category: WarningClass = 'other'): void {
    this.remarks++;
    const status = this.warnings.status(category);
    if (status === 'off') return;
    const severity = status === 'error' ? 'error' : 'warning';
    this.currentReporter.add({ severity, message, span: placed(span, this.way) }, true);
  }

  undefinedName(label: Label, span: Span, isCritical: boolean, isDivisor: boolean): void {
    this.remarks++;
    const use = { span: placed(span, this.way), isDivisor };
    if (!isCritical) {
      this.undefined.note(label, use);
      return;
    }
    const told = this.undefined.diagnostic(label, use);
    const message =
      this.isPreprocessing && this.isFirst ? `${told.message} Here it must be defined before.` : told.message;
    this.currentReporter.add({ ...told, message });
  }

  // ---- segments

  get segment(): number | null {
    return this.place.segment;
  }

  get offset(): bigint {
    return this.place.offset;
  }

  newSegment(): number {
    const segment = this.segments;
    this.segments += 2;
    return segment;
  }

  segmentBase(segment: number): number {
    return segment;
  }

  externOf(segment: number): Label | undefined {
    return this.externs.get(segment);
  }

  // ---- names

  get defined(): readonly Label[] {
    return this.labels.order;
  }

  label(name: string): Label {
    return this.labels.of(name);
  }

  define(label: Label, segment: number, offset: bigint): void {
    this.labels.define(label, segment, offset, this.start);
  }

  defineExtern(label: Label, size: bigint, span: Span): void {
    this.labels.defineOutside(label, size, span);
    if (label.segment !== null) this.externs.set(label.segment, label);
  }

  // ---- values of directives

  constant(text: DirectiveText, from: number, to: number, span: Span): bigint | null {
    const value = this.critical(text.tokensIn(from, to), span);
    if (value === null) return null;
    if (values.isReallySimple(value)) return values.numberOf(value);
    this.error('This must be a number that is known here already.', text.spanAt(from, to));
    return null;
  }

  /** The value of an expression whose names must all have a place. */
  critical(tokens: readonly Token[], span: Span): values.Value | null {
    const reader = new ExpressionReader(tokens, this, after(span));
    const expression = reader.read();
    return expression === null ? null : this.evaluator.evaluate(expression, true);
  }

  /** The value of an expression written as text, among the local names of a label; null after a complaint. */
  valueOf(text: string, label: Label): bigint | null {
    const { names } = this.preprocessor!;
    const span = label.span ?? this.start;
    const line = { file: span.file, text: '', parts: [{ start: 0, line: span.line }] };
    const like = new Token('mark', '', false, line, span.column - 1, span.endColumn - 1, null, null);
    const { parent } = this;
    this.parent = label.name;
    const value = this.critical(lexText(text, like, names, 'assembler'), span);
    this.parent = parent;
    if (value === null) return null;
    if (values.isSimple(value)) return values.numberOf(value);
    this.error('The size of a symbol is a number, such as the distance of two labels.', span);
    return null;
  }
}
