import type { Diagnostic, ObjectFile, Span } from './api';
import type { Assembler, AssemblerOptions } from './assembler';
import { encode, type Encoded } from './encode/encode';
import type { Expr } from './expr';
import type { Frag } from './layout/frag';
import { Section, type PendingFixup } from './layout/frag';
import { buildObject, explainUnresolved } from './layout/object';
import { SECTION_LIMIT } from './layout/relax';
import { constantOf, linear, Sym, type Bound } from './layout/symbols';
import { GAS, NASM, type Policy } from './select/policy';
import { select, type Match, type MatchContext } from './select/match';
import { explainEncoding, explainMismatch, explainSizes } from './select/explain';
import type { Candidate, InstructionStatement, Operand, PrefixName, SectionAttributes, Statement } from './statement';

const NO_PREFIXES: ReadonlySet<PrefixName> = new Set();
const ERROR_LIMIT = 200;
const DATUM_LIMIT = 4 * 1024 * 1024;

const UNKNOWN_SECTION = { alloc: false, write: false, exec: false };
const CONVENTIONS: readonly (readonly [RegExp, { alloc: boolean; write: boolean; exec: boolean }, Section['kind']])[] =
  [
    [/^\.(text|init|fini)(\.|$)/, { alloc: true, write: false, exec: true }, 'progbits'],
    [/^\.(bss|tbss|lbss|sbss)(\.|$)/, { alloc: true, write: true, exec: false }, 'nobits'],
    [
      /^\.(data|tdata|ldata|sdata|init_array|fini_array)(\d*)(\.|$)/,
      { alloc: true, write: true, exec: false },
      'progbits',
    ],
    [/^\.(rodata|rodata1|lrodata|eh_frame)(\.|$)/, { alloc: true, write: false, exec: false }, 'progbits'],
    [/^\.note(\.|$)/, UNKNOWN_SECTION, 'note'],
  ];

/** Takes statements, keeps sections and symbols, and ends in an object file. */
export class SourceAssembler implements Assembler {
  bits: 16 | 32 | 64 = 64;
  stopped = false;
  readonly diagnostics: Diagnostic[] = [];
  private readonly policy: Policy;
  private readonly symbols = new Map<string, Sym>();
  private readonly sections = new Map<string, Section>();
  private current: Section;
  private previous: Section;
  private readonly stack: { current: Section; previous: Section }[] = [];
  private start: Sym | undefined;
  /** Where the statement being emitted starts. */
  private begin: { frag: Frag; offset: number };
  private readonly bssCommons: { symbol: Sym; size: number; align: number }[] = [];
  private total = 0;
  private anonymous = 0;
  private readonly seen = new Set<string>();
  /** Names made `.local`, so that a later `.comm` goes to .bss. */
  private readonly locals = new Set<string>();

  constructor(private readonly options: AssemblerOptions) {
    this.policy = options.policy === 'nasm' ? NASM : GAS;
    this.current = this.section('.text');
    this.previous = this.current;
    this.begin = this.mark();
    this.section('.data');
    this.section('.bss');
  }

  report(diagnostic: Diagnostic): void {
    if (this.stopped) return;
    const { span } = diagnostic;
    const key = `${span.file}:${span.line}:${span.column}:${diagnostic.message}`;
    if (this.seen.has(key)) return;
    this.seen.add(key);
    this.diagnostics.push(diagnostic);
    if (this.diagnostics.length >= ERROR_LIMIT) {
      this.stopped = true;
      this.diagnostics.push({
        severity: 'error',
        message: `More than ${ERROR_LIMIT} messages; reading stops here.`,
        span,
      });
    }
  }

  error(message: string, span: Span, related?: Diagnostic['related']): void {
    this.report({ severity: 'error', message, span, ...(related !== undefined && { related }) });
  }

  warning(message: string, span: Span): void {
    this.report({ severity: 'warning', message, span });
  }

  definition(name: string): 'none' | 'label' | 'absolute' {
    const symbol = this.symbols.get(name);
    if (symbol === undefined || symbol.state === 'undefined') return 'none';
    if (symbol.state !== 'equate' || symbol.value === undefined) return 'label';
    return constantOf(symbol.value, false) === undefined ? 'label' : 'absolute';
  }

  evaluate(expr: Expr): bigint | undefined {
    return this.fold(this.bind(expr, false));
  }

  constants(): ReadonlyMap<string, bigint> {
    const found = new Map<string, bigint>();
    for (const symbol of this.symbols.values()) {
      if (symbol.state !== 'equate' || symbol.value === undefined) continue;
      const value = constantOf(symbol.value, true);
      if (value !== undefined) found.set(symbol.name, value);
    }
    return found;
  }

  finish(): ObjectFile | undefined {
    this.placeCommons();
    const object = buildObject({
      name: this.options.name,
      sections: [...this.sections.values()],
      symbols: this.symbols.values(),
      reporter: this,
      resolvesGlobals: this.policy.name === 'nasm',
    });
    return this.diagnostics.some((diagnostic) => diagnostic.severity === 'error') ? undefined : object;
  }

  emit(statement: Statement): void {
    if (this.stopped) return;
    switch (statement.kind) {
      case 'label':
        this.label(statement.name, statement.span);
        break;
      case 'instruction':
        this.instruction(statement);
        break;
      case 'data':
        this.data(statement);
        break;
      case 'leb128':
        for (const value of statement.values) {
          const bound = this.bind(value, true);
          this.current.close({ kind: 'leb128', signed: statement.signed, value: bound, span: statement.span, size: 1 });
        }
        break;
      case 'fill':
        this.fill(statement);
        break;
      case 'reserve':
        this.space(statement.count, new Uint8Array(statement.width), statement.span);
        break;
      case 'align':
        this.align(statement);
        break;
      case 'org': {
        const fill = statement.fill === undefined ? 0n : this.absolute(statement.fill, 'The fill value');
        const target = this.bind(statement.offset, true);
        this.current.close({ kind: 'org', target, fill: Number((fill ?? 0n) & 0xffn), span: statement.span, size: 0 });
        break;
      }
      case 'section':
        this.switchTo(this.section(statement.name, statement.attributes, statement.span));
        break;
      case 'pushSection':
        this.stack.push({ current: this.current, previous: this.previous });
        break;
      case 'popSection': {
        const top = this.stack.pop();
        if (top === undefined) this.error('`.popsection` without a `.pushsection` before it.', statement.span);
        else ({ current: this.current, previous: this.previous } = top);
        break;
      }
      case 'previousSection':
        this.switchTo(this.previous);
        break;
      case 'symbol':
        this.attribute(statement);
        break;
      case 'assign':
        this.assign(statement);
        break;
      case 'common':
        this.common(statement);
        break;
      case 'bits':
        this.bits = statement.bits;
        break;
      case 'origin':
        break;
      case 'message':
        this.report({ severity: statement.severity, message: statement.message, span: statement.span });
        break;
    }
    this.start = undefined;
    this.begin = this.mark();
  }

  /* Symbols and expressions */

  private symbol(name: string): Sym {
    let symbol = this.symbols.get(name);
    if (symbol === undefined) {
      symbol = new Sym(name);
      this.symbols.set(name, symbol);
    }
    return symbol;
  }

  private here(): Sym {
    if (this.start !== undefined) return this.start;
    const place = new Sym(`\u0001here${this.anonymous++}`);
    place.state = 'label';
    const { frag, offset } = this.policy.hereIsDatum ? this.mark() : this.begin;
    place.frag = frag;
    place.offset = offset;
    if (!this.policy.hereIsDatum) this.start = place;
    return place;
  }

  private sectionStart(): Sym {
    const section = this.current;
    if (section.symbol === undefined) {
      section.symbol = new Sym(`\u0001start${this.anonymous++}`);
      section.symbol.state = 'label';
      section.symbol.frag = section.frags[0];
    }
    return section.symbol;
  }

  /** Replaces names by symbols. With `use`, an undefined name becomes one that the linker must find. */
  private bind(expr: Expr, use: boolean): Bound {
    switch (expr.kind) {
      case 'number':
        return { kind: 'constant', value: expr.value };
      case 'here':
        return { kind: 'symbol', symbol: this.here() };
      case 'sectionStart':
        return { kind: 'symbol', symbol: this.sectionStart() };
      case 'symbol': {
        const known = this.symbols.get(expr.name);
        const assumed =
          known === undefined || known.state === 'undefined' ? this.options.assumed?.get(expr.name) : undefined;
        if (assumed !== undefined) return { kind: 'constant', value: assumed };
        if (known?.state === 'equate' && known.value !== undefined && known.replaceable) return known.value;
        const symbol = use ? this.symbol(expr.name) : (known ?? new Sym(expr.name));
        if (use && symbol.used === undefined) symbol.used = expr.span;
        return { kind: 'symbol', symbol, ...(expr.modifier !== undefined && { modifier: expr.modifier }) };
      }
      case 'unary':
        return { kind: 'unary', operator: expr.operator, operand: this.bind(expr.operand, use) };
      case 'binary':
        return {
          kind: 'binary',
          operator: expr.operator,
          left: this.bind(expr.left, use),
          right: this.bind(expr.right, use),
        };
    }
  }

  private fold(bound: Bound): bigint | undefined {
    return constantOf(bound, false);
  }

  private absolute(expr: Expr, what: string): bigint | undefined {
    const value = this.evaluate(expr);
    if (value === undefined) {
      this.error(`${what} must be a number that is known at this point of the source.`, expr.span);
    }
    return value;
  }

  private label(name: string, span: Span): void {
    const symbol = this.symbol(name);
    if (symbol.state !== 'undefined') {
      const first = symbol.span;
      this.error(
        `\`${name}\` is already defined${first === undefined ? '' : ` in line ${first.line}`}; a label can name only one place.`,
        span,
        first === undefined ? undefined : [{ message: `first definition of \`${name}\``, span: first }],
      );
      return;
    }
    symbol.state = 'label';
    symbol.frag = this.current.current;
    symbol.offset = symbol.frag.length;
    symbol.span = span;
  }

  private assign(statement: Statement & { kind: 'assign' }): void {
    const symbol = this.symbol(statement.name);
    const fixed = symbol.state !== 'undefined' && (symbol.state !== 'equate' || statement.once || !symbol.replaceable);
    if (fixed) {
      const first = symbol.span;
      this.error(
        `\`${statement.name}\` is already defined${first === undefined ? '' : ` in line ${first.line}`}.`,
        statement.span,
        first === undefined ? undefined : [{ message: `first definition of \`${statement.name}\``, span: first }],
      );
      return;
    }
    const bound = this.bind(statement.value, true);
    const value = linear(bound, false);
    if ('problem' in value && value.problem !== 'operands') {
      this.error(explainUnresolved(value.problem), statement.value.span);
      return;
    }
    symbol.state = 'equate';
    symbol.value =
      'problem' in value || value.plus || value.minus ? bound : { kind: 'constant', value: value.constant };
    symbol.replaceable = !statement.once;
    symbol.span = statement.span;
    const self = linear({ kind: 'symbol', symbol }, false);
    if ('problem' in self && self.problem === 'deep') {
      this.error(`\`${statement.name}\` is defined by itself.`, statement.span);
      symbol.value = { kind: 'constant', value: 0n };
    }
  }

  private attribute(statement: Statement & { kind: 'symbol' }): void {
    const symbol = this.symbol(statement.name);
    symbol.span ??= statement.span;
    if (symbol.state === 'undefined' && symbol.span === statement.span) symbol.span = statement.span;
    if (statement.binding !== undefined) {
      symbol.binding = statement.binding;
      if (statement.binding === 'local') this.locals.add(statement.name);
      symbol.bindingSet = statement.binding !== 'local';
    }
    if (statement.extern === true) symbol.bindingSet = true;
    if (statement.type !== undefined) symbol.type = statement.type;
    if (statement.size !== undefined) symbol.sizeValue = this.bind(statement.size, true);
  }

  private common(statement: Statement & { kind: 'common' }): void {
    const size = this.absolute(statement.size, 'The size of a common symbol');
    const align = statement.alignment === undefined ? 1n : this.absolute(statement.alignment, 'The alignment');
    if (size === undefined || align === undefined) return;
    if (size < 0n || size > BigInt(SECTION_LIMIT)) {
      this.error(`The size must be between 0 and ${SECTION_LIMIT}.`, statement.size.span);
      return;
    }
    const symbol = this.symbol(statement.name);
    if (symbol.state !== 'undefined' && symbol.state !== 'common') {
      this.error(`\`${statement.name}\` is already defined.`, statement.span);
      return;
    }
    symbol.span = statement.span;
    symbol.type = 'object';
    const alignment = Math.max(1, Number(align > 4096n ? 4096n : align));
    if (statement.local) {
      this.placeInBss(symbol, Number(size), alignment);
    } else if (symbol.binding === 'local' && this.locals.has(statement.name)) {
      this.bssCommons.push({ symbol, size: Number(size), align: alignment });
      symbol.sizeValue = { kind: 'constant', value: size };
    } else {
      symbol.state = 'common';
      symbol.commonSize = size;
      symbol.commonAlign = BigInt(alignment);
    }
  }

  private placeInBss(symbol: Sym, size: number, align: number): void {
    const bss = this.section('.bss');
    bss.align = Math.max(bss.align, align);
    if (align > 1) bss.close({ kind: 'align', alignment: align, fill: new Uint8Array(1), max: 0, bits: 64 });
    symbol.state = 'label';
    symbol.frag = bss.current;
    symbol.offset = bss.current.length;
    bss.current.length += size;
  }

  private placeCommons(): void {
    for (const { symbol, size, align } of this.bssCommons) this.placeInBss(symbol, size, align);
  }

  /* Sections */

  private section(name: string, attributes?: SectionAttributes, span?: Span): Section {
    const known = this.sections.get(name);
    if (known !== undefined) {
      if (attributes?.align !== undefined) known.align = Math.max(known.align, attributes.align);
      return known;
    }
    if (this.sections.size > 1000 && span !== undefined) {
      this.error('More than 1000 sections.', span);
      this.stopped = true;
    }
    const convention = CONVENTIONS.find(([pattern]) => pattern.test(name));
    const base = convention?.[1] ?? UNKNOWN_SECTION;
    const flags = {
      alloc: attributes?.alloc ?? base.alloc,
      write: attributes?.write ?? base.write,
      exec: attributes?.exec ?? base.exec,
    };
    const section = new Section(name, flags, attributes?.kind ?? convention?.[2] ?? 'progbits');
    if (attributes?.align !== undefined) section.align = attributes.align;
    this.sections.set(name, section);
    return section;
  }

  private switchTo(section: Section): void {
    const before = this.current;
    this.current = section;
    this.previous = before;
  }

  /* Bytes */

  /** Counts what is produced, so that no source can ask for more memory than a section may have. */
  private room(bytes: number, span: Span): boolean {
    this.total += bytes;
    if (this.total <= SECTION_LIMIT) return true;
    this.error(`The program is larger than the ${SECTION_LIMIT >> 20} MiB allowed here.`, span);
    this.stopped = true;
    return false;
  }

  private put(bytes: ArrayLike<number>, span: Span): void {
    if (!this.room(bytes.length, span)) return;
    const frag = this.current.current;
    if (this.current.kind === 'nobits') {
      if (Array.prototype.some.call(bytes, (byte: number) => byte !== 0)) {
        this.error(`Section ${this.current.name} holds no bytes: reserve space there, and put values in .data.`, span);
      }
      frag.length += bytes.length;
      return;
    }
    frag.append(bytes);
  }

  private mark(): { frag: Frag; offset: number } {
    const frag = this.current.current;
    return { frag, offset: frag.length };
  }

  private line(from: { frag: Frag; offset: number }, span: Span): void {
    const end = this.mark();
    if (end.frag === from.frag && end.offset === from.offset) return;
    this.current.lines.push({
      frag: from.frag,
      offset: from.offset,
      endFrag: end.frag,
      endOffset: end.offset,
      file: span.file,
      line: span.line,
    });
  }

  private data(statement: Statement & { kind: 'data' }): void {
    const from = this.mark();
    let times = 1n;
    if (statement.times !== undefined) {
      const known = this.evaluate(statement.times);
      if (known === undefined) {
        this.deferredTimes(statement);
        return;
      }
      if (known < 0n) {
        this.error(`The count is ${known}; it cannot be negative.`, statement.times.span);
        return;
      }
      times = known;
    }
    if (times > BigInt(DATUM_LIMIT)) {
      this.error(`A repetition of ${times} is more than the ${DATUM_LIMIT} allowed.`, statement.times!.span);
      return;
    }
    for (let n = 0n; n < times && !this.stopped; n++) {
      for (const item of statement.items) {
        if (item.kind === 'value') this.datum(item.value, statement.width, statement.span);
        else this.put(item.bytes, item.span);
      }
    }
    this.line(from, statement.span);
  }

  /** `times 510-($-$$) db 0`: the count is known only after layout, so the content must be constant now. */
  private deferredTimes(statement: Statement & { kind: 'data' }): void {
    const bytes: number[] = [];
    for (const item of statement.items) {
      if (item.kind === 'value') {
        const value = this.absolute(item.value, 'The value repeated an unknown number of times');
        for (let n = 0; n < statement.width; n++) bytes.push(Number(((value ?? 0n) >> BigInt(8 * n)) & 0xffn));
      } else bytes.push(...item.bytes);
    }
    this.space(statement.times!, Uint8Array.from(bytes), statement.span);
  }

  private datum(expr: Expr, width: number, span: Span): void {
    const bound = this.bind(expr, true);
    const value = this.fold(bound);
    if (value !== undefined) {
      const bits = BigInt(width * 8);
      if (width < 8 && (value >= 1n << bits || value < -(1n << (bits - 1n)))) {
        const range = `${-(1n << (bits - 1n))} to ${(1n << bits) - 1n}`;
        this.warning(
          `The value ${value} does not fit in ${width} bytes (${range}); only its low bytes are stored.`,
          expr.span,
        );
      }
      const bytes = new Uint8Array(width);
      let rest = value;
      for (let n = 0; n < width; n++, rest >>= 8n) bytes[n] = Number(rest & 0xffn);
      this.put(bytes, span);
      return;
    }
    const size = (width > 8 ? 8 : width) as PendingFixup['size'];
    const frag = this.current.current;
    const offset = frag.length;
    this.put(new Uint8Array(width), span);
    frag.fixups.push({
      offset,
      size,
      pcRelative: false,
      signed: false,
      branch: false,
      addend: 0n,
      value: bound,
      rex: false,
      relaxable: false,
      data: true,
      span: expr.span,
    });
  }

  private fill(statement: Statement & { kind: 'fill' }): void {
    const value = statement.value === undefined ? 0n : this.absolute(statement.value, 'The fill value');
    const unit = new Uint8Array(Math.max(0, Math.min(8, statement.width)));
    for (let n = 0; n < unit.length && n < 8; n++) unit[n] = Number(((value ?? 0n) >> BigInt(8 * n)) & 0xffn);
    this.space(statement.count, unit, statement.span);
  }

  private space(count: Expr, unit: Uint8Array, span: Span): void {
    const from = this.mark();
    const known = this.evaluate(count);
    if (unit.length === 0) return;
    if (known === undefined) {
      this.current.close({ kind: 'space', count: this.bind(count, true), unit, span, size: 0 });
      this.line(from, span);
      return;
    }
    if (known < 0n) {
      this.error(`The count is ${known}; it cannot be negative.`, count.span);
      return;
    }
    if (known * BigInt(unit.length) > BigInt(SECTION_LIMIT)) {
      this.error(
        `${known} × ${unit.length} bytes is more than the ${SECTION_LIMIT >> 20} MiB a section may have here.`,
        count.span,
      );
      return;
    }
    const length = Number(known) * unit.length;
    if (!this.room(length, span)) return;
    const frag = this.current.current;
    if (this.current.kind !== 'nobits') {
      frag.reserve(length);
      if (unit.some((byte) => byte !== 0)) {
        for (let n = 0; n < length; n += unit.length) frag.bytes.set(unit, frag.length + n);
      }
    }
    frag.length += length;
    this.line(from, span);
  }

  private align(statement: Statement & { kind: 'align' }): void {
    const alignment = this.absolute(statement.alignment, 'The alignment');
    if (alignment === undefined) return;
    if (alignment < 0n || alignment > 0x100000n || (alignment & (alignment - 1n)) !== 0n) {
      this.error(`The alignment ${alignment} is not a power of two (1, 2, 4, 8, …).`, statement.alignment.span);
      return;
    }
    if (alignment <= 1n) return;
    const max = statement.max === undefined ? 0n : this.absolute(statement.max, 'The limit of the alignment');
    const value = statement.fill === undefined ? undefined : this.absolute(statement.fill, 'The fill value');
    const width = statement.fillWidth ?? 1;
    const fill = new Uint8Array(width);
    if (value !== undefined) for (let n = 0; n < width; n++) fill[n] = Number((value >> BigInt(8 * n)) & 0xffn);
    const nops = value === undefined && this.current.flags.exec;
    if (alignment > BigInt(this.current.align)) this.current.align = Number(alignment);
    this.current.close({
      kind: 'align',
      alignment: Number(alignment),
      fill: nops ? 'nop' : fill,
      max: Number(max ?? 0n),
      bits: this.bits,
    });
  }

  /* Instructions */

  private instruction(statement: InstructionStatement): void {
    const prefixes =
      statement.prefixes.length === 0 ? NO_PREFIXES : new Set(statement.prefixes.map(({ name }) => name));
    const found = this.choose(statement, prefixes);
    if (found === undefined) return;
    const { match, others } = found;
    const from = this.mark();
    if (prefixes.has('lock') && !lockable(match)) {
      const span = statement.prefixes.find((prefix) => prefix.name === 'lock')?.span ?? statement.span;
      this.error(
        `\`lock\` needs an instruction that reads, changes and writes memory; \`${statement.text}\` here does not.`,
        span,
      );
      return;
    }
    if (this.relaxable(statement, match, others, prefixes)) {
      this.line(from, statement.span);
      return;
    }
    const result = encode(match, {
      bits: this.bits,
      policy: this.policy,
      prefixes,
      constant: (expr) => this.evaluate(expr),
    });
    if ('problem' in result) {
      const operand = match.operands[result.operand];
      this.error(explainEncoding(result.problem, operand), operand?.span ?? statement.span);
      return;
    }
    this.place(result, statement.span);
    this.line(from, statement.span);
  }

  private place(encoded: Encoded, span: Span): void {
    const frag = this.current.current;
    const base = frag.length;
    const bound = encoded.fixups.map((fixup) => this.bind(fixup.value, true));
    this.put(encoded.bytes, span);
    for (const [index, fixup] of encoded.fixups.entries()) {
      frag.fixups.push({
        ...fixup,
        offset: base + fixup.offset,
        value: bound[index],
        rex: fixup.rex === true,
        relaxable: fixup.relaxable === true,
        data: false,
      });
    }
  }

  /** jmp and jcc without a written distance: the short form in the fixed part, the rest decided by relaxation. */
  private relaxable(
    statement: InstructionStatement,
    match: Match,
    others: readonly Match[],
    prefixes: ReadonlySet<PrefixName>,
  ): boolean {
    const target = match.operands[0];
    if (match.form.operands[0]?.slot !== 'branch' || target?.kind !== 'immediate' || target.distance !== undefined)
      return false;
    const long = others.find((other) => other.form.operands[0]?.slot === 'branch');
    if (long === undefined || match.form.operands[0].immediateBytes !== 1) return false;
    const bytes = [...(prefixes.has('bnd') ? [0xf2] : []), ...hints(prefixes), ...match.form.opcode];
    const bound = this.bind(target.value, true);
    this.put(bytes, statement.span);
    this.current.close({
      kind: 'branch',
      target: bound,
      conditional: match.form.opcode[0] !== 0xeb,
      long: false,
      displacementBytes: this.bits === 16 ? 2 : 4,
      span: target.span,
    });
    return true;
  }

  private choose(
    statement: InstructionStatement,
    prefixes: ReadonlySet<PrefixName>,
  ): { match: Match; others: readonly Match[] } | undefined {
    for (const candidate of statement.candidates) {
      const operands = candidate.operands ?? statement.operands;
      const context = this.context(candidate, operands, prefixes);
      const name = candidate.mnemonic === 'movabs' ? 'mov' : candidate.mnemonic;
      const selection = select(name, operands, context);
      if (selection.kind === 'match') return selection;
      if (selection.kind === 'ambiguous') {
        if (/^cvtsi2s[sd]$/.test(name) && statement.notation === 'att') return { match: selection.match, others: [] };
        const { message, fatal } = explainSizes(statement, selection.sizes, selection.match, this.policy);
        const span = operands[selection.operand]?.span ?? statement.span;
        this.report({ severity: fatal ? 'error' : 'warning', message, span });
        return fatal ? undefined : { match: selection.match, others: [] };
      }
    }
    const first = statement.candidates[0];
    const context = this.context(first, first.operands ?? statement.operands, prefixes);
    this.report(explainMismatch(statement, context));
    return undefined;
  }

  private context(candidate: Candidate, operands: readonly Operand[], prefixes: ReadonlySet<PrefixName>): MatchContext {
    return {
      bits: this.bits,
      policy: this.policy,
      prefixes,
      ...(candidate.size !== undefined && { size: candidate.size }),
      ...(candidate.mnemonic === 'movabs' && { absolute: true }),
      constants: operands.map((operand) => (operand.kind === 'immediate' ? this.evaluate(operand.value) : undefined)),
    };
  }
}

const hints = (prefixes: ReadonlySet<PrefixName>): number[] => [
  ...(prefixes.has('cs') ? [0x2e] : []),
  ...(prefixes.has('ds') ? [0x3e] : []),
];

function lockable(match: Match): boolean {
  const first = match.operands[0];
  const memory =
    first?.kind === 'memory' || (match.form.mnemonic === 'xchg' && match.operands.some((o) => o.kind === 'memory'));
  return memory && match.form.lockable;
}
