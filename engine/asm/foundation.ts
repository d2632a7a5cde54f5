import type { Diagnostic, SourceLine, Span, Target } from './api';
import type { AssemblerOptions } from './assembler';
import type { Expr } from './expr';
import type { Frag, Section } from './layout/frag';
import { SectionTable } from './layout/section-table';
import type { SourceListener } from './listener';
import { SECTION_LIMIT } from './layout/relax';
import { GLOBAL_OFFSET_TABLE } from './layout/relocations';
import { constantOf, Sym, type Bound, type ViewPlace } from './layout/symbols';
import { GAS } from './select/policy';
import { traced } from './trace';

const ERROR_LIMIT = 200;

/** Steps between where a text is written and where it came to be read. */
function depthOf(span: Span): number {
  let depth = 0;
  for (let step = span.via; step !== undefined; step = step.span.via) depth++;
  return depth;
}

/** What every kind of statement needs: messages, names and their values, sections and their bytes. */
export class Foundation {
  bits: 16 | 32 | 64;
  stopped = false;
  /** Code may be filled with the NOPs of several bytes. */
  protected hasLongNops = true;
  readonly diagnostics: Diagnostic[] = [];
  protected readonly policy = GAS;
  protected readonly symbols = new Map<string, Sym>();
  private turns = 0;
  /** The next place in the symbol table, which sections and names share. */
  protected readonly turn = (): number => this.turns++;
  protected readonly sections = new SectionTable(
    (message, span) => this.error(message, span),
    () => this.turn(),
  );
  /** Where the statement being emitted starts. */
  protected begin: { frag: Frag; offset: number };
  protected total = 0;
  protected anonymous = 0;
  protected readonly seen = new Set<string>();
  reports = 0;
  /** The `.loc` that no instruction has followed yet. */
  protected openView: ViewPlace | undefined;
  /** Which line of another language what follows was made from. */
  protected madeFrom: SourceLine | undefined;
  readonly listener: SourceListener | undefined;
  /** Names made `.local`, so that a later `.comm` goes to .bss. */
  protected readonly locals = new Set<string>();

  constructor(protected readonly options: AssemblerOptions) {
    this.listener = options.listener;
    this.bits = options.target === 'i386' ? 32 : 64;
    this.begin = this.mark();
  }

  report(untraced: Diagnostic): void {
    this.reports++;
    if (this.stopped) return;
    const diagnostic = traced(untraced);
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
    if (expr.kind === 'number') return expr.value;
    return this.fold(this.bind(expr, false));
  }

  /* Symbols and expressions */

  /** A name that the source defines or uses here. */
  protected symbol(name: string): Sym {
    const symbol = this.find(name);
    symbol.meet(this.turn);
    return symbol;
  }

  /** A name that is only for the assembler takes its turn here. */
  protected meetTemporary(name: string): void {
    if (name.startsWith('.L')) this.find(name).order ??= this.turn();
  }

  protected find(name: string): Sym {
    let symbol = this.symbols.get(name);
    if (symbol === undefined) {
      symbol = new Sym(name);
      this.symbols.set(name, symbol);
    }
    return symbol;
  }

  protected here(): Sym {
    const place = new Sym(`\u0001here${this.anonymous++}`);
    place.state = 'label';
    const { frag, offset } = this.mark();
    place.frag = frag;
    place.offset = offset;
    return place;
  }

  /** Replaces names by symbols. With `use`, an undefined name becomes one that the linker must find. */
  protected bind(expr: Expr, use: boolean): Bound {
    switch (expr.kind) {
      case 'number':
        return { kind: 'constant', value: expr.value };
      case 'here':
        if (this.current === this.sections.absolute) return { kind: 'constant', value: BigInt(this.begin.offset) };
        return { kind: 'symbol', symbol: this.here() };
      case 'symbol': {
        const known = this.symbols.get(expr.name);
        if (known?.deferred !== undefined) return this.bindDeferred(known, known.deferred, use);
        if (known?.weakrefTo !== undefined) {
          if (use) known.weakrefTo.weaklyUsed = true;
          return {
            kind: 'symbol',
            symbol: known.weakrefTo,
            ...(expr.modifier !== undefined && { modifier: expr.modifier }),
          };
        }
        if (use && expr.modifier !== undefined) this.meetModifier(expr.modifier);
        const symbol = known ?? this.find(expr.name);
        if (use) {
          symbol.meet(this.turn);
          symbol.used ??= expr.span;
          symbol.plainlyUsed = true;
        }
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

  /** GNU as names the global offset table in the file wherever a modifier may have to do with it. */
  private meetModifier(modifier: string): void {
    if (modifier === 'PLT' || modifier === 'SIZE') return;
    const table = this.symbol(GLOBAL_OFFSET_TABLE);
    table.bindingSet = true;
    if (table.binding === 'local') table.binding = 'global';
  }

  private bindDeferred(symbol: Sym, expr: Expr, use: boolean): Bound {
    symbol.deferred = undefined;
    const bound = this.bind(expr, use);
    symbol.deferred = expr;
    return bound;
  }

  /** What `.loc` speaks of begins here. */
  protected placeView(): void {
    if (this.openView === undefined) return;
    Object.assign(this.openView, this.mark());
    this.openView = undefined;
  }

  protected fold(bound: Bound): bigint | undefined {
    return constantOf(bound, false);
  }

  protected absolute(expr: Expr, what: string): bigint | undefined {
    const value = this.evaluate(expr);
    if (value === undefined) {
      this.error(`${what} must be a number that is known at this point of the source.`, expr.span);
    }
    return value;
  }

  /* Sections */

  get target(): Target {
    return this.options.target ?? 'x86-64';
  }

  get section(): Section {
    return this.sections.current;
  }

  protected get current(): Section {
    return this.sections.current;
  }

  /* Bytes */

  /** Counts what is produced, so that no source can ask for more memory than a section may have. */
  protected room(bytes: number, span: Span): boolean {
    this.total += bytes;
    if (this.total <= SECTION_LIMIT) return true;
    this.error(`The program is larger than the ${SECTION_LIMIT >> 20} MiB allowed here.`, span);
    this.stopped = true;
    return false;
  }

  protected put(bytes: ArrayLike<number>, span: Span): void {
    if (!this.room(bytes.length, span)) return;
    const frag = this.current.current;
    if (this.current.kind === 'nobits') {
      if (this.current !== this.sections.absolute && Array.prototype.some.call(bytes, (byte: number) => byte !== 0)) {
        const message = `Section ${this.current.name} holds no bytes: reserve space there, and put values in .data.`;
        this.error(message, span);
      }
      frag.length += bytes.length;
      return;
    }
    frag.append(bytes);
  }

  protected mark(): { frag: Frag; offset: number } {
    const frag = this.current.current;
    return { frag, offset: frag.length };
  }

  protected line(from: { frag: Frag; offset: number }, span: Span): void {
    const end = this.mark();
    if (end.frag === from.frag && end.offset === from.offset) return;
    const { via } = span;
    const { madeFrom } = this;
    const line = {
      frag: from.frag,
      offset: from.offset,
      endFrag: end.frag,
      endOffset: end.offset,
      file: span.file,
      line: span.line,
    };
    if (via === undefined && madeFrom === undefined) this.current.lines.push(line);
    else
      this.current.lines.push({ ...line, ...(via && { depth: depthOf(span) }), ...(madeFrom && { from: madeFrom }) });
  }
}
