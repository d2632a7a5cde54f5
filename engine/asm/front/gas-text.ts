import type { HeaderConstants, Passage, SourceFile, Span } from '../api';
import type { Assembler } from '../assembler';
import type { SourceListener } from '../listener';
import { hasDirectives, preprocess } from './cpp';
import { Cursor, type Origin } from './cursor';
import { argumentPlaces, bindArguments, parseParameters, type ArgumentStyle, type Macro } from './gas-macro';
import { splitLine, statementsOf, type SourceStatement } from './gas-source';
import type { Register } from '../registers';
import { substitute, templatesOf, type Template, type Values } from './gas-template';
import type { Argument } from './pieces';

const DEPTH_LIMIT = 128;
const EXPANSION_LIMIT = 400_000;
const TEXT_LIMIT = 20_000;
/** Lines of one file: some ten times what a compiler makes of the largest C file that people compile as one. */
const SOURCE_LIMIT = 2_000_000;

function hasMoreLines(text: string, limit: number): boolean {
  let lines = 0;
  for (let at = text.indexOf('\n'); at >= 0 && lines <= limit; at = text.indexOf('\n', at + 1)) lines++;
  return lines > limit;
}

interface Frame {
  readonly statements: readonly SourceStatement[];
  at: number;
  readonly macro?: Macro;
  /** Of an included file: the inclusion. Its statements do not know of it, for every inclusion shares them. */
  readonly via?: Passage;
  /** Depth of `.if` at entry; `.exitm` goes back to it. */
  readonly conditions: number;
}

interface Condition {
  active: boolean;
  /** A branch was taken already, or the surroundings are skipped. */
  done: boolean;
  readonly span: Span;
}

/** The text side of GNU as: files, conditions, macros and repetitions, with limits that no source can pass. */
export class GasText {
  intel: boolean;
  bareRegisters = false;
  readonly macros = new Map<string, Macro>();
  /** Other names of registers, of `.set` and its like. */
  readonly aliases = new Map<string, Register>();
  protected readonly frames: Frame[] = [];
  protected readonly conditions: Condition[] = [];
  protected readonly locals = new Map<string, number>();
  protected readonly forward = new Map<string, { number: string; span: Span }>();
  /** Of `.loc`: a debugger may stop there. */
  isStatement = true;
  /** `%riz` and `%eiz` are registers. */
  indexRegisters = false;
  /** FSUB and FDIV of AT&T notation as Intel names them. */
  intelMnemonics = false;
  /** `.altmacro` */
  alternate = false;
  private locallyNamed = 0;
  protected expansions = 0;
  protected calls = 0;
  protected ended = false;
  /** Tells of each word that is read. */
  readonly word: SourceListener['word'] | undefined;

  constructor(
    readonly assembler: Assembler,
    protected readonly include: (name: string) => SourceFile | undefined,
    intel: boolean,
    private readonly headers?: HeaderConstants,
  ) {
    this.intel = intel;
    this.bareRegisters = intel;
    const { listener } = assembler;
    this.word = listener && ((kind, name, span, role) => listener.word(kind, name, span, role));
  }

  /** Opens a file; `at` is the directive that asked. */
  open(source: SourceFile, at: Span | undefined, defines: Readonly<Record<string, string>> = {}): void {
    if (this.frames.length > 32) {
      this.assembler.error('Files include each other too deeply.', at ?? this.firstLine(source));
      return;
    }
    if (hasMoreLines(source.text, SOURCE_LIMIT)) {
      this.assembler.error(
        `The source has more than the ${SOURCE_LIMIT} lines allowed here.`,
        at ?? this.firstLine(source),
      );
      return;
    }
    const via: Passage | undefined = at && { message: `\`${source.name}\` is included here`, span: at };
    const isPreprocessed = /\.(S|sx|inc|h)$/.test(source.name) && needsPreprocessing(source, defines);
    this.frames.push({
      statements: isPreprocessed ? this.preprocessed(source, defines) : this.statementsOf(source),
      at: 0,
      conditions: this.conditions.length,
      ...(via && { via }),
    });
  }

  private preprocessed(source: SourceFile, defines: Readonly<Record<string, string>>): readonly SourceStatement[] {
    const [piece] = preprocess(source, {
      include: this.include,
      headers: this.headers,
      error: (message, span) => this.assembler.error(message, span),
      defines,
      listener: this.assembler.listener,
    });
    return this.statementsOf(piece).map(({ text, origin }) => {
      const placed = { ...origin, ...piece.lines[origin.line - 1] };
      const { pieces } = placed;
      return {
        text,
        origin: pieces === undefined ? placed : { ...placed, column: 1, pieces: pieces.after(origin.column - 1) },
      };
    });
  }

  private statementsOf(source: SourceFile): readonly SourceStatement[] {
    const { statements, openComment } = statementsOf(source);
    if (openComment !== undefined) this.unclosedComment(source, openComment);
    return statements;
  }

  protected unclosedComment(source: SourceFile, at: number): void {
    const before = source.text.slice(0, at).split('\n');
    const column = before.at(-1)!.length + 1;
    const line = before.length;
    this.assembler.error('This comment is never closed by `*/`.', {
      file: source.name,
      line,
      column,
      endLine: line,
      endColumn: column + 2,
    });
  }

  protected firstLine(source: SourceFile): Span {
    return { file: source.name, line: 1, column: 1, endLine: 1, endColumn: 2 };
  }

  /** How the arguments of macros are read now. */
  get style(): ArgumentStyle {
    return { alternate: this.alternate, evaluate: (text) => String(this.valueOf(text) ?? text) };
  }

  /** The number an expression is, in the text of an argument. */
  protected valueOf(_text: string): bigint | undefined {
    return undefined;
  }

  end(): void {
    this.ended = true;
  }

  included(name: string): SourceFile | undefined {
    return this.include(name);
  }

  /* Conditions */

  /** Inside of a branch that is not taken no branch is. */
  get skipping(): boolean {
    return this.conditions.at(-1)?.active === false;
  }

  if(truth: boolean, span: Span): void {
    const outer = this.skipping;
    this.conditions.push({ active: !outer && truth, done: outer || truth, span });
    if (this.conditions.length > 1000) {
      this.assembler.error('More than 1000 `.if` inside each other.', span);
      this.ended = true;
    }
  }

  elseIf(truth: () => boolean, span: Span): void {
    const condition = this.conditions.at(-1);
    if (condition === undefined) {
      this.assembler.error('`.else` without an `.if` before it.', span);
      return;
    }
    condition.active = !condition.done && truth();
    condition.done ||= condition.active;
  }

  endIf(span: Span): void {
    const open = this.conditions.pop();
    if (open === undefined) this.assembler.error('`.endif` without an `.if` before it.', span);
    else this.assembler.listener?.block('condition', open.span, span);
  }

  /* Blocks */

  /** The statements up to the matching end, which is consumed; undefined (and an error) when there is none. */
  block(opening: RegExp, closing: RegExp, span: Span, what: string): SourceStatement[] | undefined {
    const frame = this.frames.at(-1)!;
    const body: SourceStatement[] = [];
    let depth = 1;
    while (frame.at < frame.statements.length) {
      const statement = frame.statements[frame.at++];
      const word = /^\s*(?:[\w.$]+:\s*)*(\.[A-Za-z]+)/.exec(statement.text)?.[1]?.toLowerCase() ?? '';
      if (opening.test(word)) depth++;
      if (closing.test(word) && --depth === 0) {
        this.closed(word, what, span, statement);
        return body;
      }
      body.push(statement);
    }
    this.assembler.error(`This \`${what}\` is never closed.`, span);
    return undefined;
  }

  private closed(word: string, what: string, open: Span, { text, origin }: SourceStatement): void {
    const from = text.toLowerCase().indexOf(word);
    const close = new Cursor(text, origin).span(from, from + word.length);
    this.word?.('directive', word, close);
    this.assembler.listener?.block(what === '.macro' ? 'macro' : 'repetition', open, close);
  }

  defineMacro(cursor: Cursor, span: Span): void {
    cursor.space();
    const from = cursor.at;
    const name = cursor.identifier();
    if (name !== undefined) this.word?.('macro', name, cursor.span(from), 'definition');
    cursor.take(',');
    const parameters = parseParameters(cursor.rest(), this.style);
    const body = this.block(/^\.macro$/, /^\.endm$/, span, '.macro');
    if (body === undefined) return;
    if (name === undefined || parameters === undefined) {
      const what = name === undefined ? 'The macro needs a name.' : `\`${name}\` needs a list of names as parameters.`;
      this.assembler.error(what, span);
      return;
    }
    const known = this.macros.get(name.toLowerCase());
    if (known !== undefined) {
      this.assembler.error(`The macro \`${name}\` is already defined in line ${known.span.line}.`, span, [
        { message: 'first definition', span: known.span },
      ]);
      return;
    }
    const { alternate } = this;
    const locals = alternate ? body.flatMap(({ text }) => localNames(text)) : [];
    const kept = locals.length === 0 ? body : body.filter(({ text }) => localNames(text).length === 0);
    const names = new Set([...parameters.map((parameter) => parameter.name), ...locals]);
    this.macros.set(name.toLowerCase(), { name, parameters, body: templatesOf(kept, names, alternate), locals, span });
  }

  repeat(
    body: readonly SourceStatement[],
    rounds: readonly ReadonlyMap<string, string>[],
    span: Span,
    what: string,
  ): void {
    const list: SourceStatement[] = [];
    const templates = templatesOf(body, new Set(rounds[0]?.keys()), this.alternate);
    const { calls } = this;
    for (const named of rounds) {
      if (!this.allow(body.length + 1, span, `\`${what}\``)) return;
      this.expand(templates, { named, calls }, { message: `repeated by this \`${what}\``, span }, list);
    }
    this.push(list, undefined, span);
  }

  /** Substitutes into a body and appends the statements. */
  protected expand(body: readonly Template[], values: Values, call: Passage, into: SourceStatement[]): void {
    for (const template of body) {
      const { text, pieces } = substitute(template, values);
      if (text.length > TEXT_LIMIT) {
        this.assembler.error(`The expansion makes a line longer than ${TEXT_LIMIT} characters.`, call.span);
        this.ended = true;
        return;
      }
      const { file, line, column } = template.origin;
      splitLine(text, { file, line, column, pieces, call }, into);
    }
  }

  /** @param what produces the lines, for the message */
  protected allow(count: number, span: Span, what: string): boolean {
    this.expansions += count;
    if (this.expansions <= EXPANSION_LIMIT) return true;
    this.assembler.error(
      `With ${what}, macros and repetitions produce more than ${EXPANSION_LIMIT} lines; reading stops here.`,
      span,
    );
    this.ended = true;
    return false;
  }

  protected push(statements: readonly SourceStatement[], macro: Macro | undefined, span: Span): void {
    if (this.frames.length >= DEPTH_LIMIT) {
      const what = macro === undefined ? 'Repetitions' : `The macro \`${macro.name}\``;
      this.assembler.error(`${what} expands inside itself more than ${DEPTH_LIMIT} times; it never ends.`, span);
      this.ended = true;
      return;
    }
    this.frames.push({ statements, at: 0, conditions: this.conditions.length, ...(macro && { macro }) });
  }

  exitMacro(span: Span): void {
    while (this.frames.length > 0) {
      const frame = this.frames.pop()!;
      if (frame.macro === undefined) continue;
      this.conditions.length = frame.conditions;
      return;
    }
    this.assembler.error('`.exitm` outside of a macro.', span);
    this.ended = true;
  }

  protected callMacro(macro: Macro, cursor: Cursor, span: Span): void {
    const before = cursor.at;
    const { values: named, problem } = bindArguments(macro, cursor.rest(), this.style);
    if (problem !== undefined) {
      this.assembler.error(problem, span, [{ message: `the macro \`${macro.name}\``, span: macro.span }]);
      return;
    }
    if (!this.allow(macro.body.length + 1, span, `the macro \`${macro.name}\``)) return;
    for (const name of macro.locals) named.set(name, `.LL${(++this.locallyNamed).toString(16).padStart(4, '0')}`);
    const list: SourceStatement[] = [];
    let found: ReadonlyMap<string, Argument> | undefined;
    const places = (): ReadonlyMap<string, Argument> =>
      (found ??= argumentPlaces(named, `${' '.repeat(before)}${cursor.text.slice(before)}`, cursor.place));
    const call = { message: `expanded from this call of \`${macro.name}\``, span };
    this.expand(macro.body, { named, calls: this.calls, places }, call, list);
    this.calls++;
    this.push(list, macro, span);
  }

  fail(message: string, span: Span, _origin: Origin): void {
    this.assembler.error(message, span);
  }

  roundsOf(name: string, values: readonly string[]): ReadonlyMap<string, string>[] {
    return values.map((value) => new Map([[name, value]]));
  }
}

const needsPreprocessing = ({ text }: SourceFile, defines: Readonly<Record<string, string>>): boolean =>
  hasDirectives(text) || Object.keys(defines).length > 0;

/** The names of a `LOCAL` statement. */
const localNames = (text: string): string[] =>
  /^\s*local\s+(.*)$/i
    .exec(text)?.[1]
    .split(/[\s,]+/)
    .filter(Boolean) ?? [];
