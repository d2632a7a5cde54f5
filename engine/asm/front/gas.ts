import type { SourceFile, Span } from '../api';
import type { Assembler } from '../assembler';
import { didYouMean } from '../names';
import { allMnemonics } from '../select/forms';
import type { Operand, Prefix } from '../statement';
import { attCandidates } from './att-mnemonics';
import { attOperand } from './att';
import { preprocess } from './cpp';
import { Cursor, type Origin } from './cursor';
import { parseExpression } from './gas-expression';
import { DIRECTIVES, isIgnored } from './gas-directives';
import { bindArguments, parseParameters, splitArguments, substitute, type Macro } from './gas-macro';
import { splitLine, statementsOf, withoutComments, type SourceStatement } from './gas-source';
import { intelCandidates, intelOperand, type IntelContext } from './intel';
import { isBranch, PREFIXES } from './mnemonics';

/** Names once found to be instructions; the answer never changes. */
const ATT_MNEMONICS = new Map<string, boolean>();
const INTEL_MNEMONICS = new Map<string, boolean>();

const DEPTH_LIMIT = 128;
const EXPANSION_LIMIT = 400_000;
const TEXT_LIMIT = 20_000;

interface Frame {
  readonly statements: readonly SourceStatement[];
  at: number;
  readonly macro?: Macro;
  /** Depth of `.if` at entry; `.exitm` goes back to it. */
  readonly conditions: number;
}

interface Condition {
  active: boolean;
  /** A branch was taken already, or the surroundings are skipped. */
  done: boolean;
  readonly span: Span;
}

/** Reads GNU as source, in either notation, and drives an assembler. */
export class GasReader {
  intel: boolean;
  bareRegisters = false;
  readonly macros = new Map<string, Macro>();
  private readonly frames: Frame[] = [];
  private readonly conditions: Condition[] = [];
  private readonly locals = new Map<string, number>();
  private readonly forward = new Map<string, { number: string; span: Span }>();
  private expansions = 0;
  private calls = 0;
  private ended = false;

  constructor(
    readonly assembler: Assembler,
    private readonly include: (name: string) => SourceFile | undefined,
    intel: boolean,
  ) {
    this.intel = intel;
    this.bareRegisters = intel;
  }

  read(source: SourceFile, defines: Readonly<Record<string, string>> = {}): void {
    this.open(source, undefined, defines);
    while (this.frames.length > 0 && !this.assembler.stopped && !this.ended) {
      const frame = this.frames.at(-1)!;
      const statement = frame.statements[frame.at++];
      if (statement === undefined) this.frames.pop();
      else this.statement(statement);
    }
    for (const { number, span } of this.forward.values()) {
      this.assembler.error(`There is no label \`${number}:\` after this place.`, span);
    }
    const open = this.conditions[0];
    if (open !== undefined) this.assembler.error('This `.if` has no `.endif`.', open.span);
  }

  /** Opens a file; `at` is the directive that asked. */
  open(source: SourceFile, at: Span | undefined, defines: Readonly<Record<string, string>> = {}): void {
    if (this.frames.length > 32) {
      this.assembler.error('Files include each other too deeply.', at ?? this.firstLine(source));
      return;
    }
    const prepared = /\.(S|sx|inc|h)$/.test(source.name)
      ? preprocess(source, { include: this.include, error: (m, s) => this.assembler.error(m, s), defines })
      : [source];
    const statements: SourceStatement[] = [];
    for (const piece of prepared) {
      const { text, openComment } = withoutComments(piece.text);
      if (openComment !== undefined) this.unclosedComment(piece, openComment);
      for (const statement of statementsOf({ name: piece.name, text })) {
        const { origin } = statement;
        const shift =
          'lines' in piece ? (piece.lines as readonly { file: string; line: number }[])[origin.line - 1] : undefined;
        statements.push(shift === undefined ? statement : { ...statement, origin: { ...origin, ...shift } });
      }
    }
    this.frames.push({ statements, at: 0, conditions: this.conditions.length });
  }

  private unclosedComment(source: SourceFile, at: number): void {
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

  private firstLine(source: SourceFile): Span {
    return { file: source.name, line: 1, column: 1, endLine: 1, endColumn: 2 };
  }

  end(): void {
    this.ended = true;
  }

  included(name: string): SourceFile | undefined {
    return this.include(name);
  }

  /* Conditions */

  get skipping(): boolean {
    return this.conditions.some((condition) => !condition.active);
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
    if (this.conditions.pop() === undefined) this.assembler.error('`.endif` without an `.if` before it.', span);
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
      if (closing.test(word) && --depth === 0) return body;
      body.push(statement);
    }
    this.assembler.error(`This \`${what}\` is never closed.`, span);
    return undefined;
  }

  defineMacro(cursor: Cursor, span: Span): void {
    const name = cursor.identifier();
    cursor.take(',');
    const parameters = parseParameters(spaced(cursor.rest()));
    const body = this.block(/^\.macro$/, /^\.endm$/, span, '.macro');
    if (body === undefined) return;
    if (name === undefined) {
      this.assembler.error('The macro needs a name.', span);
      return;
    }
    const known = this.macros.get(name.toLowerCase());
    if (known !== undefined) {
      this.assembler.error(`The macro \`${name}\` is already defined in line ${known.span.line}.`, span, [
        { message: 'first definition', span: known.span },
      ]);
      return;
    }
    this.macros.set(name.toLowerCase(), { name, parameters, body, span });
  }

  repeat(
    body: readonly SourceStatement[],
    rounds: readonly ReadonlyMap<string, string>[],
    span: Span,
    what: string,
  ): void {
    const list: SourceStatement[] = [];
    for (const values of rounds) {
      if (!this.allow(body.length + 1, span)) return;
      this.expand(body, values, { message: `repeated by this \`${what}\``, span }, list);
    }
    this.push(list, undefined, span);
  }

  /** Substitutes into a body and appends the statements. */
  private expand(
    body: readonly { text: string; origin: { file: string; line: number; column?: number } }[],
    values: ReadonlyMap<string, string>,
    call: { message: string; span: Span },
    into: SourceStatement[],
  ): void {
    for (const { text, origin } of body) {
      const done = substitute(text, values, this.calls);
      if (done.length > TEXT_LIMIT) {
        this.assembler.error(`The expansion makes a line longer than ${TEXT_LIMIT} characters.`, call.span);
        this.ended = true;
        return;
      }
      const indent = text.length - text.trimStart().length;
      const column = (origin.column ?? 1) + indent;
      const whole = text.trim().length;
      splitLine(done, { file: origin.file, line: origin.line, column, whole, call }, into);
    }
  }

  private allow(count: number, span: Span): boolean {
    this.expansions += count;
    if (this.expansions <= EXPANSION_LIMIT) return true;
    this.assembler.error(
      `Macros and repetitions produce more than ${EXPANSION_LIMIT} lines; reading stops here.`,
      span,
    );
    this.ended = true;
    return false;
  }

  private push(statements: readonly SourceStatement[], macro: Macro | undefined, span: Span): void {
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

  private callMacro(macro: Macro, cursor: Cursor, span: Span): void {
    const { values, problem } = bindArguments(macro, cursor.rest());
    if (problem !== undefined) {
      this.assembler.error(problem, span, [{ message: `the macro \`${macro.name}\``, span: macro.span }]);
      return;
    }
    if (!this.allow(macro.body.length + 1, span)) return;
    const list: SourceStatement[] = [];
    this.expand(macro.body, values, { message: `expanded from this call of \`${macro.name}\``, span }, list);
    this.calls++;
    this.push(list, macro, span);
  }

  /* Statements */

  private contextOf: Cursor | undefined;
  private context: IntelContext | undefined;

  /** One object a statement: what the parsers of operands and expressions ask for. */
  expressionContext(cursor: Cursor): IntelContext {
    if (this.contextOf === cursor && this.context?.intel === this.intel) return this.context;
    this.contextOf = cursor;
    this.context = {
      isAbsolute: (expr) => this.assembler.evaluate(expr) !== undefined,
      warning: (message, span) => this.assembler.warning(message, span),
      intel: this.intel,
      bareRegisters: this.bareRegisters,
      bits: this.assembler.bits,
      localLabel: (number, direction) => this.localLabel(number, direction, cursor),
      error: (message, span) => this.fail(message, span, cursor.origin),
    };
    return this.context;
  }

  fail(message: string, span: Span, origin: Origin): void {
    this.assembler.error(message, span, origin.call === undefined ? undefined : [origin.call]);
  }

  expression(cursor: Cursor) {
    const context = this.expressionContext(cursor);
    return parseExpression(cursor, this.intel ? { ...context, bareRegisters: false } : context);
  }

  private localLabel(number: string, direction: 'f' | 'b', cursor: Cursor): string | undefined {
    const key = String(Number(number));
    const count = this.locals.get(key) ?? 0;
    if (direction === 'b') return count === 0 ? undefined : `\u0001${key}#${count}`;
    const name = `\u0001${key}#${count + 1}`;
    if (!this.forward.has(name))
      this.forward.set(name, { number: key, span: cursor.span(cursor.at - number.length - 1) });
    return name;
  }

  private statement(statement: SourceStatement): void {
    const cursor = new Cursor(statement.text, statement.origin);
    if (this.skipping) {
      this.skipped(cursor);
      return;
    }
    while (this.label(cursor));
    if (cursor.done) return;
    const from = cursor.at;
    if (cursor.text[from] === '{') {
      this.instruction(cursor, from);
      return;
    }
    const word = cursor.identifier();
    if (word === undefined) {
      const quoted = cursor.next;
      this.fail(`A statement cannot begin with \`${quoted}\`.`, cursor.span(from), cursor.origin);
      return;
    }
    const span = cursor.span(from);
    if (cursor.peek('=')) {
      this.assignment(cursor, word, span);
      return;
    }
    const lower = word.toLowerCase();
    const macro = this.macros.get(lower);
    if (macro !== undefined)
      this.callMacro(macro, cursor, {
        ...span,
        endColumn:
          cursor.origin.whole === undefined ? cursor.origin.column + cursor.text.trimEnd().length : span.endColumn,
      });
    else if (word.startsWith('.')) this.directive(lower, word, cursor, span);
    else {
      cursor.at = from;
      this.instruction(cursor, from);
    }
  }

  /** Inside a false `.if`, only the conditional directives count. */
  private skipped(cursor: Cursor): void {
    const from = (cursor.space(), cursor.at);
    const word = cursor.identifier()?.toLowerCase() ?? '';
    const span = cursor.span(from);
    if (word.startsWith('.if')) this.if(false, span);
    else if (word === '.endif') this.endIf(span);
    else if (word === '.else') this.elseIf(() => true, span);
    else if (word === '.elseif') {
      this.elseIf(() => this.truth(cursor, (value) => value !== 0n), span);
    }
  }

  truth(cursor: Cursor, test: (value: bigint) => boolean): boolean {
    const expr = this.expression(cursor);
    if (expr === undefined) return false;
    const value = this.assembler.evaluate(expr);
    if (value === undefined) {
      this.fail('The condition must be a number that is known at this point of the source.', expr.span, cursor.origin);
      return false;
    }
    return test(value);
  }

  private label(cursor: Cursor): boolean {
    cursor.space();
    const from = cursor.at;
    const name = cursor.match(/([A-Za-z_.$\u0080-\uffff][\w.$\u0080-\uffff]*|[0-9]+|"[^"]*")[ \t]*:(?!:)/y);
    if (name === undefined) return false;
    const text = name.slice(0, -1).trim();
    const span = cursor.span(from, from + text.length);
    if (this.bareRegisters && /^[cdefgs]s$/i.test(text)) {
      cursor.at = from;
      return false;
    }
    if (/^[0-9]/.test(text)) {
      const key = String(Number(text));
      const count = (this.locals.get(key) ?? 0) + 1;
      this.locals.set(key, count);
      const unique = `\u0001${key}#${count}`;
      this.forward.delete(unique);
      this.assembler.emit({ kind: 'label', name: unique, span });
    } else this.assembler.emit({ kind: 'label', name: text.replaceAll('"', ''), span });
    return true;
  }

  private assignment(cursor: Cursor, name: string, span: Span): void {
    cursor.take('=');
    const once = cursor.take('=');
    const value = this.expression(cursor);
    if (value === undefined) return;
    if (name === '.') this.assembler.emit({ kind: 'org', offset: value, span });
    else this.assembler.emit({ kind: 'assign', name, value, once, span });
    this.finish(cursor);
  }

  /** Anything left over is a mistake. */
  finish(cursor: Cursor): void {
    if (cursor.done) return;
    const from = cursor.at;
    const rest = cursor.rest();
    this.fail(
      `\`${rest.length > 30 ? `${rest.slice(0, 30)}…` : rest}\` is not expected here.`,
      cursor.span(from, from + rest.length),
      cursor.origin,
    );
  }

  private directive(lower: string, word: string, cursor: Cursor, span: Span): void {
    const run = DIRECTIVES.get(lower);
    if (run !== undefined) run(this, cursor, span, lower);
    else if (!isIgnored(lower)) {
      this.fail(`There is no directive \`${word}\`.${didYouMean(lower, DIRECTIVES.keys())}`, span, cursor.origin);
    }
  }

  private prefixes(cursor: Cursor): Prefix[] {
    const list: Prefix[] = [];
    for (;;) {
      cursor.space();
      const from = cursor.at;
      const brace = cursor.match(/\{\s*(vex|vex2|vex3|evex|load|store|disp8|disp32|rex)\s*\}/y);
      if (brace !== undefined) {
        list.push({ name: brace.replace(/\s/g, '').toLowerCase() as Prefix['name'], span: cursor.span(from) });
        continue;
      }
      const word = cursor.match(/[A-Za-z][\w.]*/y)?.toLowerCase();
      const name = word === undefined ? undefined : PREFIXES.get(word);
      if (name === undefined || (/^[cdefgs]s$/.test(word!) && cursor.next === ':')) {
        cursor.at = from;
        return list;
      }
      list.push({ name, span: cursor.span(from) });
      cursor.take(',');
    }
  }

  private instruction(cursor: Cursor, from: number): void {
    const prefixes = this.prefixes(cursor);
    cursor.space();
    const at = cursor.at;
    const word = cursor.match(/[A-Za-z_][\w.]*/y);
    if (word === undefined) {
      if (prefixes.length > 0 && cursor.done) this.lonelyPrefixes(prefixes, cursor, from);
      else this.fail('An instruction is expected here.', cursor.span(at), cursor.origin);
      return;
    }
    const mnemonicSpan = cursor.span(at);
    const name = word.toLowerCase();
    if (!this.isInstruction(name)) {
      const close = didYouMean(name, allMnemonics());
      this.fail(`There is no instruction \`${word}\`.${close}`, mnemonicSpan, cursor.origin);
      return;
    }
    const operands = this.operands(cursor, name);
    if (operands === undefined) return;
    if (!this.intel && name !== 'enter') operands.reverse();
    const { bits } = this.assembler;
    const candidates = this.intel ? intelCandidates(name, operands, bits) : attCandidates(name, operands, bits);
    const span = cursor.trimmed(from);
    if (candidates.length === 0) {
      this.fail(`\`${word}\` does not take these operands.${extensionHint(name)}`, span, cursor.origin);
      return;
    }
    if (!this.intel) this.warnOfAddress(operands, name);
    if (bits === 64 && /^(l?retf?|iret|sysret|sysexit)$/.test(name) && name !== 'ret') this.warnOfSize(name, span);
    const notation = this.intel ? 'intel' : 'att';
    this.assembler.emit({
      kind: 'instruction',
      text: word,
      notation,
      mnemonicSpan,
      candidates,
      prefixes,
      operands,
      span,
    });
  }

  /** `mov 5, %eax` reads the memory at address 5, where nothing is; the student meant `$5`. */
  private warnOfAddress(operands: readonly Operand[], name: string): void {
    if (this.assembler.bits !== 64 || /^(lea|nop|mov?abs)/.test(name)) return;
    for (const operand of operands) {
      if (operand.kind !== 'memory' || operand.displacement?.kind !== 'number') continue;
      const { base, index, segment, ripRelative, displacement } = operand;
      if (base ?? index ?? segment ?? ripRelative ?? undefined) continue;
      if (displacement.value < 0n || displacement.value >= 0x1000n) continue;
      this.assembler.warning(
        `\`${displacement.value}\` without \`$\` is the memory at that address; the constant is \`$${displacement.value}\`.`,
        operand.span,
      );
    }
  }

  /** These have a 64-bit form of another name, and the short name is nearly always a mistake. */
  private warnOfSize(name: string, span: Span): void {
    const wide = this.intel && /retf?$/.test(name) && name !== 'iret' ? 'rex.w retf' : `${name}q`;
    this.assembler.warning(
      `\`${name}\` works on 32-bit values, also in 64-bit mode; the form for 64-bit code is \`${wide}\`.`,
      span,
    );
  }

  /** Whether any operands make it an instruction; asked before the operands are read, for a better message. */
  private isInstruction(name: string): boolean {
    const mnemonics = this.intel ? INTEL_MNEMONICS : ATT_MNEMONICS;
    const known = mnemonics.get(name);
    if (known !== undefined) return known;
    const candidates = this.intel ? intelCandidates(name, [], 64) : attCandidates(name, [], 64);
    const found =
      candidates.length > 0 ||
      /^(v?cmp\w+[ps][sd]|movabs[bwlq]?|mov[sz][bwl][wlq]?|l(jmp|call)[wlq]?|fi?(ld|st|stp|sttp|add|sub|subr|mul|div|divr|com|comp)(s|l|ll|t|q)?|fi(ld|st|stp)ll)$/.test(
        name,
      );
    if (found) mnemonics.set(name, found);
    return found;
  }

  private operands(cursor: Cursor, name: string): Operand[] | undefined {
    const list: Operand[] = [];
    const branch = isBranch(name);
    if (cursor.done) return list;
    const context = this.expressionContext(cursor);
    const far = this.farPointer(cursor, name);
    if (far !== 'no') return far;
    for (;;) {
      const operand = this.intel ? intelOperand(cursor, context, branch) : attOperand(cursor, context, branch);
      if (operand === undefined) return undefined;
      list.push(operand.kind === 'memory' && /^l(jmp|call)/.test(name) ? { ...operand, far: true } : operand);
      if (cursor.done) return list;
      if (!cursor.take(',')) {
        this.finish(cursor);
        return undefined;
      }
      if (list.length > 5) {
        this.fail('Too many operands.', cursor.span(cursor.at), cursor.origin);
        return undefined;
      }
    }
  }

  /** `ljmp $segment, $offset` of 16- and 32-bit code. */
  private farPointer(cursor: Cursor, name: string): Operand[] | undefined | 'no' {
    if (!/^l(jmp|call)[wlq]?$/.test(name) || this.intel || cursor.next !== '$') return 'no';
    const from = cursor.at;
    cursor.take('$');
    const segment = this.expression(cursor);
    if (segment === undefined || !cursor.take(',') || !cursor.take('$')) return undefined;
    const offset = this.expression(cursor);
    return offset && [{ kind: 'far', segment, offset, span: cursor.trimmed(from) }];
  }

  /** `rep` alone in a statement, as old sources write before `; stosb`: its byte is emitted as it stands. */
  private lonelyPrefixes(prefixes: readonly Prefix[], cursor: Cursor, from: number): void {
    const bytes: Readonly<Record<string, number>> = {
      lock: 0xf0,
      rep: 0xf3,
      repne: 0xf2,
      data16: 0x66,
      addr32: 0x67,
      es: 0x26,
      cs: 0x2e,
      ss: 0x36,
      ds: 0x3e,
      fs: 0x64,
      gs: 0x65,
      bnd: 0xf2,
      notrack: 0x3e,
    };
    const span = cursor.trimmed(from);
    const list = prefixes.map((prefix) => bytes[prefix.name]).filter((byte) => byte !== undefined);
    this.assembler.emit({
      kind: 'data',
      width: 1,
      items: [{ kind: 'bytes', bytes: Uint8Array.from(list), span }],
      span,
    });
  }

  roundsOf(name: string, values: readonly string[]): ReadonlyMap<string, string>[] {
    return values.map((value) => new Map([[name, value]]));
  }

  argumentsOf(text: string): string[] {
    return splitArguments(text, true).map((value) => (/^".*"$/.test(value) ? value.slice(1, -1) : value));
  }
}

/** What `movzbl` and its like want, for the message. */
function extensionHint(name: string): string {
  const found = /^mov[sz]([bwl])([wlq])$/.exec(name);
  if (found === null) return '';
  const bits = { b: 8, w: 16, l: 32, q: 64 } as const;
  const [from, to] = [bits[found[1] as 'b'], bits[found[2] as 'w']];
  const article = from === 8 ? 'an' : 'a';
  return ` It extends ${from} bits of memory or of ${article} ${from}-bit register to a ${to}-bit register.`;
}

/** Parameter lists may be separated by spaces: put commas there. */
const spaced = (text: string): string =>
  text.replace(/([\w.$"])(\s+)(?=[A-Za-z_.$])/g, (whole, before: string, _space, offset: number) =>
    insideString(text, offset) ? whole : `${before},`,
  );

const insideString = (text: string, at: number): boolean => (text.slice(0, at + 1).match(/"/g)?.length ?? 0) % 2 === 1;
