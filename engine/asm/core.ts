import type { ObjectFile, Span } from './api';
import type { Assembler } from './assembler';
import { suspiciousSection } from './explain/suspicion';
import { InstructionWriter } from './instruction-writer';
import { buildObject, explainUnresolved } from './layout/object';
import { SECTION_LIMIT } from './layout/relax';
import { linear, type Sym } from './layout/symbols';
import type { Statement } from './statement';

/** Takes statements, keeps sections and symbols, and ends in an object file. */
export class SourceAssembler extends InstructionWriter implements Assembler {
  finish(): ObjectFile | undefined {
    const object = buildObject({
      name: this.options.name,
      sections: this.sections.all,
      symbols: this.symbols.values(),
      reporter: this,
      target: this.options.target ?? 'x86-64',
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
      case 'encoded':
        this.encoded(statement.bytes, statement.span);
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
        if (this.current.kind !== 'nobits')
          this.warning(
            `Reserved space in ${this.current.name} is filled with zeros; space without bytes belongs in .bss.`,
            statement.span,
          );
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
      case 'section': {
        const suspicion = suspiciousSection(statement.name);
        if (suspicion !== undefined) this.warning(suspicion, statement.span);
        this.sections.enter(
          this.sections.find(statement.name, statement.attributes, statement.span),
          statement.subsection,
        );
        break;
      }
      case 'subsection':
        this.sections.enter(this.current, statement.number);
        break;
      case 'structure':
        this.structure(statement);
        break;
      case 'groupSymbol':
        this.symbol(statement.name).signature = true;
        break;
      case 'pushSection':
        this.sections.push();
        break;
      case 'popSection':
        if (!this.sections.pop()) this.error('`.popsection` without a `.pushsection` before it.', statement.span);
        break;
      case 'previousSection':
        this.sections.swap();
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

  /** Labels in a structure are numbers. */
  private structure(statement: Statement & { kind: 'structure' }): void {
    const section = this.sections.absolute;
    this.sections.enter(section);
    if (statement.offset === undefined) return;
    const offset = this.absolute(statement.offset, 'The offset');
    if (offset === undefined) return;
    if (offset < 0n || offset > BigInt(SECTION_LIMIT)) {
      this.error(`The offset must be between 0 and ${SECTION_LIMIT}.`, statement.offset.span);
      return;
    }
    section.current.length = Number(offset);
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
    if (this.current === this.sections.absolute) {
      symbol.state = 'equate';
      symbol.value = { kind: 'constant', value: BigInt(this.current.current.length) };
      symbol.span = span;
      return;
    }
    symbol.state = 'label';
    symbol.frag = this.current.current;
    symbol.offset = symbol.frag.length;
    symbol.span = span;
  }

  private assign(statement: Statement & { kind: 'assign' }): void {
    const symbol = this.assignable(statement);
    if (symbol === undefined) return;
    symbol.state = 'equate';
    symbol.replaceable = !statement.once;
    symbol.span = statement.span;
    if (statement.deferred === true) {
      symbol.deferred = statement.value;
      symbol.value = this.bind(statement.value, false);
      return;
    }
    if (statement.value.kind === 'number') {
      symbol.value = { kind: 'constant', value: statement.value.value };
      return;
    }
    const bound = this.bind(statement.value, true);
    const value = linear(bound, false);
    if ('problem' in value && value.problem !== 'operands') {
      this.error(explainUnresolved(value.problem), statement.value.span);
      symbol.value = { kind: 'constant', value: 0n };
      return;
    }
    symbol.value =
      'problem' in value || value.plus || value.minus ? bound : { kind: 'constant', value: value.constant };
    if (bound.kind === 'symbol') symbol.takeAfter(bound.symbol);
    const self = linear({ kind: 'symbol', symbol }, false);
    if ('problem' in self && self.problem === 'deep') {
      this.error(`\`${statement.name}\` is defined by itself.`, statement.span);
      symbol.value = { kind: 'constant', value: 0n };
    }
  }

  /**
   * The symbol that gets the value: a new one when it had another before, so that what was written with the old value keeps it;
   * undefined, and an error, when the name must not change.
   */
  private assignable(statement: Statement & { kind: 'assign' }): Sym | undefined {
    const { name, once, span } = statement;
    const symbol = this.symbol(name);
    if (symbol.state === 'undefined') return symbol;
    if (symbol.state === 'equate' && symbol.replaceable && !once) return this.renewed(symbol);
    const first = symbol.span;
    this.error(
      `\`${name}\` is already defined${first === undefined ? '' : ` in line ${first.line}`}.`,
      span,
      first === undefined ? undefined : [{ message: `first definition of \`${name}\``, span: first }],
    );
    return undefined;
  }

  private renewed(symbol: Sym): Sym {
    const next = symbol.renewed();
    this.symbols.set(symbol.name, next);
    return next;
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
    if (statement.visibility !== undefined) symbol.visibility = statement.visibility;
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
      this.placeInBss(symbol, Number(size), alignment);
      symbol.sizeValue = { kind: 'constant', value: size };
    } else {
      symbol.state = 'common';
      symbol.commonSize = size;
      symbol.commonAlign = BigInt(alignment);
    }
  }

  private placeInBss(symbol: Sym, size: number, align: number): void {
    const bss = this.sections.find('.bss');
    const { subsection } = bss;
    bss.enter(1);
    bss.align = Math.max(bss.align, align);
    if (align > 1) bss.close({ kind: 'align', alignment: align, fill: new Uint8Array(1), max: 0, bits: 64 });
    symbol.state = 'label';
    symbol.frag = bss.current;
    symbol.offset = bss.current.length;
    bss.current.length += size;
    bss.enter(subsection);
  }
}
