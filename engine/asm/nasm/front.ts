import type { AssembleOptions, Diagnostic, SourceFile, Span } from '../api';
import type { Assembler } from '../assembler';
import type { Expr } from '../expr';
import type { DataItem, Operand, Prefix, Statement } from '../statement';
import { readData } from './data';
import { DIRECTIVE_ACTIONS, isOpen, useSection, type DirectiveHost } from './directives';
import { ExpressionReader } from './expressions';
import { stringBytes, utf8 } from './literals';
import { attWord, foreignDirective, undefinedName, unknownWord } from './mistakes';
import { readingOf } from './operand-rules';
import { readOperands, registerOf, type OperandHost } from './operands';
import { Preprocessor, related } from './preprocessor';
import { after, cover, isMark, spanOf, splitCommas, type Expansion, type Line, type Token } from './token';
import { DATA_WIDTHS, isStatementWord, mnemonicNamed, nearestWord, PREFIXES, RESERVE_WIDTHS } from './words';

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
/** Instructions of one byte, which `times` repeats as often as data. */
const ONE_BYTE: ReadonlyMap<string, number> = new Map([
  ['nop', 0x90],
  ['int3', 0xcc],
  ['hlt', 0xf4],
]);
/** From here on a repeated list of constants is written as bytes at once. */
const MANY = { from: 256n, to: 1n << 22n } as const;

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
      this.complain(undefinedName(name, this.known), token.span, token.via);
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
    this.report({ severity: 'error', message, span, ...related(via) });
  }

  error(message: string, span: Span): void {
    this.complain(message, span, this.via);
  }

  warn(message: string, span: Span): void {
    this.report({ severity: 'warning', message, span, ...related(this.via) });
  }

  report(diagnostic: Diagnostic): void {
    this.assembler.report(diagnostic);
  }

  evaluate(expr: Expr): bigint | undefined {
    return this.assembler.evaluate(expr);
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
      this.strange(first, tokens);
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
    const hint = near === undefined ? '' : ` If \`${near}\` is meant, it is misspelt.`;
    this.warn(
      `\`${label.text}\` alone on a line is taken as a label; a colon behind it would say so.${hint}`,
      label.span,
    );
    this.labelled(label, [], span);
  }

  private strange(first: Token, tokens: readonly Token[]): void {
    const text = first.text;
    if (first.kind === 'number') {
      this.error(
        `A label cannot start with a digit; \`${text}\` is a number. NASM has no numeric labels: use a local one such as \`.loop\`.`,
        first.span,
      );
    } else if (text === '#' || text === '//') this.error('A comment of NASM starts with `;`.', first.span);
    else if (text === '/' && isMark(tokens[1], '*'))
      this.error('NASM has no /* */ comments; each line of one starts with `;`.', first.span);
    else if (first.kind === 'string') this.error('Text must stand in a data directive, such as db.', first.span);
    else
      this.error(
        `A line cannot start with \`${text}\`; a label, an instruction or a directive is expected.`,
        first.span,
      );
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
    else this.strange(first, rest);
  }

  private label(token: Token): void {
    const name = this.fullName(token.text, token);
    if (!token.text.startsWith('.')) this.parent = name;
    this.declare(name);
    if (this.counting === null) this.emit({ kind: 'label', name, span: token.span });
    else {
      const value: Expr = { kind: 'number', value: this.counting.offset, span: token.span };
      this.emit({ kind: 'assign', name, value, once: true, span: token.span });
    }
  }

  private equ(label: Token, rest: readonly Token[], span: Span): void {
    const value = this.expression(rest.slice(1), rest[0].span);
    if (value === null) return;
    this.emit({
      kind: 'assign',
      name: this.qualify(label.text, label),
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
    if (word === 'times') this.times(first, rest, span);
    else if (DATA_WIDTHS.has(word)) this.data(first, rest, span, null);
    else if (RESERVE_WIDTHS.has(word)) this.reserve(first, rest, span, null);
    else if (word === 'incbin') this.incbin(first, rest, span);
    else if (word === 'equ') this.error('`equ` needs a name before it.', first.span);
    else if (word === 'dy' || word === 'dz') this.error(`The lab does not know \`${word}\` yet.`, first.span);
    else {
      const action = DIRECTIVE_ACTIONS.get(word);
      if (action === undefined) this.instruction(tokens, span);
      else action(this, first, rest, span);
    }
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
    if (DATA_WIDTHS.has(name)) this.data(first, body.slice(1), span, count);
    else if (RESERVE_WIDTHS.has(name)) this.reserve(first, body.slice(1), span, count);
    else if (ONE_BYTE.has(name) && body.length === 1 && this.counting === null) {
      this.emit({ kind: 'data', width: 1, items: [bytesItem([ONE_BYTE.get(name)!], first.span)], times: count, span });
    } else if (value === undefined) {
      this.error('How often `times` repeats an instruction must be known here already.', count.span);
    } else if (value > MAX_TIMES)
      this.error(`\`times\` repeats an instruction at most ${MAX_TIMES} times.`, count.span);
    else for (let index = 0n; index < value && !this.assembler.stopped; index++) this.line({ tokens: body, span });
  }

  // ---- data

  private data(word: Token, rest: readonly Token[], span: Span, times: Expr | null): void {
    const width = DATA_WIDTHS.get(word.text.toLowerCase())!;
    if (rest.length === 0) {
      this.warn(`\`${word.text}\` needs at least one value; this line makes nothing.`, word.span);
      return;
    }
    const elements = readData(rest, width, this, after(word.span));
    if (elements === null) return;
    if (elements.every((element) => element.kind === 'reserved')) {
      const count: Expr = { kind: 'number', value: BigInt(elements.length), span: word.span };
      this.space(times === null ? count : product(times, count), width, span);
      return;
    }
    if (this.counting !== null) {
      this.error('Between `struc` and `endstruc` space is only counted; use resb and its kind.', word.span);
      return;
    }
    const items = elements.map(
      (element): DataItem =>
        element.kind === 'reserved'
          ? { kind: 'value', value: { kind: 'number', value: 0n, span: element.span } }
          : element,
    );
    const repeated = times === null ? undefined : this.evaluate(times);
    const bytes =
      repeated !== undefined && repeated > MANY.from && repeated <= MANY.to ? this.constantBytes(items, width) : null;
    if (bytes === null || repeated === undefined) {
      this.emit({ kind: 'data', width, items, span, ...(times === null ? {} : { times }) });
      return;
    }
    // Once as written, for its warnings; the rest as bytes.
    this.emit({ kind: 'data', width, items, span });
    const others: Expr = { kind: 'number', value: repeated - 1n, span: word.span };
    this.emit({ kind: 'data', width: 1, items: [bytesItem(bytes, word.span)], times: others, span });
  }

  /** The bytes of the list when they are the same wherever it stands. */
  private constantBytes(items: readonly DataItem[], width: number): number[] | null {
    const bytes: number[] = [];
    for (const item of items) {
      if (item.kind !== 'value') {
        for (const byte of item.bytes) bytes.push(byte);
        continue;
      }
      const value = item.value.kind === 'number' ? item.value.value : undefined;
      if (value === undefined) return null;
      for (let index = 0; index < width; index++) bytes.push(Number((value >> BigInt(8 * index)) & 255n));
    }
    return bytes;
  }

  private reserve(word: Token, rest: readonly Token[], span: Span, times: Expr | null): void {
    const width = RESERVE_WIDTHS.get(word.text.toLowerCase())!;
    const count = rest.length === 0 ? null : this.expression(rest, word.span);
    if (rest.length === 0) this.error(`\`${word.text}\` needs to know how many.`, after(word.span));
    if (count !== null) this.space(times === null ? count : product(times, count), width, span);
  }

  /** `count` × `width` bytes without a value. */
  space(count: Expr, width: number, span: Span): void {
    if (this.counting === null) {
      this.emit({ kind: 'reserve', count, width, span });
      return;
    }
    const value = this.evaluate(count);
    if (value === undefined) this.error('This count must be known here already.', count.span);
    else this.counting.offset += value * BigInt(width);
  }

  private incbin(word: Token, rest: readonly Token[], span: Span): void {
    const [name, skip, length] = splitCommas(rest);
    if (name.length !== 1 || name[0].kind !== 'string') {
      this.error('`incbin` needs the name of a file in quotes.', spanOf(name, after(word.span)));
      return;
    }
    const file = this.options.include?.(String.fromCharCode(...stringBytes(name[0].text)));
    if (file === undefined) {
      this.error(`There is no file ${name[0].text} to include.`, name[0].span);
      return;
    }
    const from = skip === undefined ? 0n : this.constant(skip, word.span);
    const size = length === undefined ? null : this.constant(length, word.span);
    if (from === null) return;
    const all = utf8(file.text);
    const bytes = Uint8Array.from(all.slice(Number(from), size === null ? undefined : Number(from + size)));
    this.emit({ kind: 'data', width: 1, items: [{ kind: 'bytes', bytes, span: name[0].span }], span });
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
    }
    const name = tokens[at];
    if (name === undefined) {
      this.lonePrefixes(prefixes, span);
      return;
    }
    const mnemonic = name.kind === 'identifier' ? mnemonicNamed(name.text, this.bits) : undefined;
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

const PREFIX_BYTES: ReadonlyMap<string, number> = new Map([
  ['lock', 0xf0],
  ['rep', 0xf3],
  ['repne', 0xf2],
  ['data16', 0x66],
  ['addr32', 0x67],
  ['rex.w', 0x48],
  ['es', 0x26],
  ['cs', 0x2e],
  ['ss', 0x36],
  ['ds', 0x3e],
  ['fs', 0x64],
  ['gs', 0x65],
]);

const bytesItem = (bytes: readonly number[], span: Span): DataItem => ({
  kind: 'bytes',
  bytes: Uint8Array.from(bytes),
  span,
});

const product = (left: Expr, right: Expr): Expr => ({ kind: 'binary', operator: 'mul', left, right, span: left.span });
