import type { Passage, SourceFile, Span } from '../api';
import { areFixed, knownInstruction } from '../known-instructions';
import { didYouMean } from '../names';
import { allMnemonics } from '../select/forms';
import { gnuRegister, type Register } from '../registers';
import type { Operand, Prefix, PrefixName, Rounding } from '../statement';
import { attCandidates } from './att-mnemonics';
import { attOperand } from './att';
import { Cursor } from './cursor';
import { parseExpression } from './gas-expression';
import { DIRECTIVES, isIgnored, RARE_DIRECTIVES } from './gas-directives';
import { decorate, takeRounding } from './decorations';
import { keepsOrder } from './implied';
import type { SourceStatement } from './gas-source';
import { GasText } from './gas-text';
import { extensionHint, warnOfAddress, warnOfSize, warnOfString } from './gas-warnings';
import { rexBits } from '../encode/encode';
import { registerAlias, unquotedName } from './gas-symbols';
import { intelCandidates, intelOperand, type IntelContext } from './intel';
import { comparison, isBranch, PREFIXES } from './mnemonics';

/** Names once found to be instructions; the answer never changes. */
const isControl = (code: number): boolean => code < 0x20 || (code >= 0x7f && code < 0xa0) || code === 0xfffd;

const ATT_MNEMONICS = new Map<string, boolean>();
const INTEL_MNEMONICS = new Map<string, boolean>();

/** Endings of mnemonics, which GNU as has given up for braces in front. */
const STEERING: ReadonlyMap<string, PrefixName> = new Map<string, PrefixName>([
  ['.s', '{swap}'],
  ['.d8', '{disp8}'],
  ['.d32', '{disp32}'],
]);

interface OperandList {
  readonly operands: Operand[];
  readonly rounding?: Rounding;
}

/** Reads GNU as source, in either notation, and drives an assembler. */
export class GasReader extends GasText {
  read(source: SourceFile, defines: Readonly<Record<string, string>> = {}): void {
    this.open(source, undefined, defines);
    while (this.frames.length > 0 && !this.assembler.stopped && !this.ended) {
      const frame = this.frames.at(-1)!;
      const statement = frame.statements[frame.at++];
      if (statement === undefined) this.frames.pop();
      else this.statement(statement, frame.via);
    }
    for (const { number, span } of this.forward.values()) {
      this.assembler.error(`There is no label \`${number}:\` after this place.`, span);
    }
    const open = this.conditions[0];
    if (open !== undefined) this.assembler.error('This `.if` has no `.endif`.', open.span);
  }

  private readonly registerNamed = (name: string): Register | undefined =>
    this.aliases.get(name) ?? this.inMode(gnuRegister(name, this.indexRegisters));

  /** 64-bit mode has no test registers, so these are ordinary names there. */
  private inMode(register: Register | undefined): Register | undefined {
    return register?.class === 'test' && this.assembler.bits === 64 ? undefined : register;
  }

  private contextOf: Cursor | undefined;
  private context: IntelContext | undefined;

  /** One object a statement: what the parsers of operands and expressions ask for. */
  expressionContext(cursor: Cursor): IntelContext {
    if (this.contextOf === cursor && this.context?.intel === this.intel) return this.context;
    this.contextOf = cursor;
    this.context = {
      word: this.word,
      registerNamed: this.registerNamed,
      hasAliases: this.aliases.size > 0,
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

  /** @param wide numbers of more than 64 bits may stand in it */
  expression(cursor: Cursor, wide = false) {
    const context = this.expressionContext(cursor);
    if (!this.intel && !wide) return parseExpression(cursor, context);
    return parseExpression(cursor, { ...context, wide, ...(this.intel && { bareRegisters: false }) });
  }

  protected override valueOf(text: string): bigint | undefined {
    const cursor = new Cursor(text, { file: '', line: 1, column: 1 });
    const expr = this.expression(cursor);
    return expr && this.assembler.evaluate(expr);
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

  private statement({ text, origin }: SourceStatement, via: Passage | undefined): void {
    const cursor = new Cursor(text, origin, via);
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
      const code = quoted.codePointAt(0) ?? 0;
      const message = isControl(code)
        ? `A statement cannot begin with the character ${code}; is this a source text?`
        : `A statement cannot begin with \`${quoted}\`.`;
      this.fail(message, cursor.span(from), cursor.origin);
      return;
    }
    const span = cursor.span(from);
    if (cursor.peek('=')) {
      this.word?.('symbol', word, span, 'definition');
      this.assignment(cursor, word, span);
      return;
    }
    const lower = word.toLowerCase();
    const macro = this.macros.get(lower);
    if (macro !== undefined) this.word?.('macro', macro.name, span);
    else if (word.startsWith('.')) this.word?.('directive', lower, span);
    if (macro !== undefined) this.callMacro(macro, cursor, cursor.span(from, cursor.text.trimEnd().length));
    else if (word.startsWith('.')) this.directive(lower, word, cursor, span);
    else {
      cursor.at = from;
      this.instruction(cursor, from);
    }
  }

  /** Inside a false `.if`, only the conditional directives count. */
  private skipped(cursor: Cursor): void {
    if (cursor.next !== '.') {
      this.assembler.listener?.skipped(cursor.span(cursor.at, cursor.text.trimEnd().length));
      return;
    }
    const from = cursor.at;
    const word = cursor.identifier()?.toLowerCase() ?? '';
    const span = cursor.span(from);
    if (/^\.(if|else|endif)/.test(word)) this.word?.('directive', word, span);
    if (word.startsWith('.if')) this.if(false, span);
    else if (word === '.endif' || word === '.endc') this.endIf(span);
    else if (word === '.else' || word === '.elsec') this.elseIf(() => true, span);
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
    if (!cursor.text.includes(':', cursor.at)) return false;
    cursor.space();
    const from = cursor.at;
    const name = cursor.match(
      /([A-Za-z_.$\u0080-\uffff][\w.$\u0080-\uffff]*|[0-9]+|"(?:[^"\\]|\\.|"")*")[ \t]*:(?!:)/y,
    );
    if (name === undefined) return false;
    const text = name.slice(0, -1).trim();
    const span = cursor.span(from, from + text.length);
    if (this.bareRegisters && /^[cdefgs]s$/i.test(text)) {
      cursor.at = from;
      return false;
    }
    if (!/^[0-9]/.test(text)) this.word?.('symbol', text.replaceAll('"', ''), span, 'definition');
    if (/^[0-9]/.test(text)) {
      const key = String(Number(text));
      const count = (this.locals.get(key) ?? 0) + 1;
      this.locals.set(key, count);
      const unique = `\u0001${key}#${count}`;
      this.forward.delete(unique);
      this.word?.('symbol', unique, span, 'definition');
      this.assembler.emit({ kind: 'label', name: unique, span });
    } else this.assembler.emit({ kind: 'label', name: unquotedName(text), span });
    return true;
  }

  private assignment(cursor: Cursor, name: string, span: Span): void {
    cursor.take('=');
    const deferred = cursor.take('=');
    if (registerAlias(this, cursor, name)) return;
    const value = this.expression(cursor);
    if (value === undefined) return;
    if (name === '.') this.assembler.emit({ kind: 'org', offset: value, span });
    else this.assembler.emit({ kind: 'assign', name, value, once: deferred, ...(deferred && { deferred }), span });
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
    const run = DIRECTIVES.get(lower) ?? RARE_DIRECTIVES.get(lower);
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
      const brace = cursor.match(/\{\s*(vex|vex2|vex3|evex|load|store|disp8|disp32|rex|nooptimize)\s*\}/y);
      if (brace !== undefined) {
        list.push({ name: brace.replace(/\s/g, '').toLowerCase() as Prefix['name'], span: cursor.span(from) });
        this.word?.('prefix', brace, cursor.span(from));
        continue;
      }
      const word = cursor.match(/[A-Za-z][\w.]*/y)?.toLowerCase();
      const name = word === undefined ? undefined : PREFIXES.get(word);
      if (name === undefined || (/^[cdefgs]s$/.test(word!) && cursor.next === ':')) {
        cursor.at = from;
        return list;
      }
      list.push({ name, span: cursor.span(from) });
      this.word?.('prefix', word!, cursor.span(from));
      if (!cursor.take(',')) cursor.take('/');
    }
  }

  private instruction(cursor: Cursor, from: number): void {
    const { assembler } = this;
    const key = `${this.intel ? 'intel' : 'att'} ${this.bareRegisters} ${assembler.bits} ${cursor.text.slice(from).trimEnd()}`;
    const bytes = this.word === undefined ? knownInstruction(key) : undefined;
    if (bytes !== undefined) {
      cursor.at = cursor.text.length;
      assembler.emit({ kind: 'encoded', bytes, span: cursor.trimmed(from) });
      return;
    }
    const { reports } = assembler;
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
    const suffix = /\.(?:s|d8|d32)$/i.exec(word)?.[0] ?? '';
    const name = word.slice(0, word.length - suffix.length).toLowerCase();
    const steer = STEERING.get(suffix.toLowerCase());
    if (steer !== undefined) prefixes.push({ name: steer, span: mnemonicSpan });
    const guess = isBranch(name) ? cursor.match(/,\s*p[tn](?![\w.$])/iy)?.at(-1) : undefined;
    if (guess !== undefined) prefixes.push({ name: guess.toLowerCase() === 't' ? 'ds' : 'cs', span: mnemonicSpan });
    const isKnown = this.isInstruction(name);
    this.word?.(isKnown ? 'mnemonic' : 'unknown', name, mnemonicSpan);
    if (!isKnown) {
      const close = didYouMean(name, allMnemonics());
      const shown = word.length > 60 ? `${word.slice(0, 60)}…` : word;
      this.fail(`There is no instruction \`${shown}\`.${close}`, mnemonicSpan, cursor.origin);
      return;
    }
    const list = this.operands(cursor, name);
    if (list === undefined) return;
    const { operands, rounding } = list;
    if (!this.intel && !keepsOrder(name)) operands.reverse();
    const { bits } = this.assembler;
    const candidates = this.intel ? intelCandidates(name, operands, bits) : attCandidates(name, operands, bits);
    const span = cursor.trimmed(from);
    if (candidates.length === 0) {
      this.fail(`\`${word}\` does not take these operands.${extensionHint(name)}`, span, cursor.origin);
      return;
    }
    if (!this.intel) {
      warnOfAddress(assembler, operands, name);
      warnOfString(assembler, operands, name, prefixes, span);
    }
    if (bits === 64 && /^(l?retf?|iret|sysret|sysexit)$/.test(name) && name !== 'ret')
      warnOfSize(assembler, name, span, this.intel);
    const notation = this.intel ? 'intel' : 'att';
    this.assembler.emit({
      kind: 'instruction',
      text: word,
      notation,
      mnemonicSpan,
      candidates,
      prefixes,
      operands,
      ...(rounding && { rounding }),
      key: assembler.reports === reports && areFixed(operands) ? key : undefined,
      span,
    });
  }

  /** Whether any operands make it an instruction; asked before the operands are read, for a better message. */
  private isInstruction(name: string): boolean {
    const mnemonics = this.intel ? INTEL_MNEMONICS : ATT_MNEMONICS;
    const known = mnemonics.get(name);
    if (known !== undefined) return known;
    const candidates = this.intel ? intelCandidates(name, [], 64) : attCandidates(name, [], 64);
    const found =
      candidates.length > 0 ||
      comparison(name) !== undefined ||
      /^(clr[bwlq]?|v?pclmul[lh]q[lh]qdq|f(ldenv|n?stenv|rstor|n?save)[sl]|movabs[bwlq]?|mov[sz][bwl][wlq]?|l(jmp|call)[wlq]?|fi?(ld|st|stp|sttp|add|sub|subr|mul|div|divr|com|comp)(s|l|ll|t|q)?|fi(ld|st|stp)ll)$/.test(
        name,
      );
    if (found) mnemonics.set(name, found);
    return found;
  }

  private operands(cursor: Cursor, name: string): OperandList | undefined {
    const operands: Operand[] = [];
    let rounding: Rounding | undefined;
    const branch = isBranch(name);
    if (cursor.done) return { operands };
    const context = this.expressionContext(cursor);
    const far = this.farPointer(cursor, name);
    if (far !== 'no') return far && { operands: far };
    for (;;) {
      const taken = takeRounding(cursor);
      if (taken === undefined) {
        const plain = this.intel ? intelOperand(cursor, context, branch) : attOperand(cursor, context, branch);
        const operand = plain && decorate(cursor, context, plain);
        if (operand === undefined) return undefined;
        operands.push(operand.kind === 'memory' && /^l(jmp|call)/.test(name) ? { ...operand, far: true } : operand);
      } else rounding = taken;
      if (cursor.done) return { operands, ...(rounding && { rounding }) };
      if (!cursor.take(',')) {
        this.finish(cursor);
        return undefined;
      }
      if (operands.length > 5) {
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
    const rex = (name: Prefix['name']): number | undefined =>
      name === 'rex' || name.startsWith('rex.') ? 0x40 | rexBits(new Set([name])) : undefined;
    const list = prefixes.map(({ name }) => bytes[name] ?? rex(name)).filter((byte) => byte !== undefined);
    this.assembler.emit({
      kind: 'data',
      width: 1,
      items: [{ kind: 'bytes', bytes: Uint8Array.from(list), span }],
      span,
    });
  }
}
