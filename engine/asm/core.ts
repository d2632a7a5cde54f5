import type { ObjectFile, Span } from './api';
import type { Assembler } from './assembler';
import { InstructionWriter } from './instruction-writer';
import { buildObject, explainUnresolved } from './layout/object';
import { SECTION_LIMIT } from './layout/relax';
import { linear, type Sym } from './layout/symbols';
import type { Statement } from './statement';

/** Takes statements, keeps sections and symbols, and ends in an object file. */
export class SourceAssembler extends InstructionWriter implements Assembler {
  finish(): ObjectFile | undefined {
    this.placeCommons();
    const object = buildObject({
      name: this.options.name,
      sections: [...this.sections.values()],
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
    if (statement.value.kind === 'number') {
      symbol.state = 'equate';
      symbol.value = { kind: 'constant', value: statement.value.value };
      symbol.replaceable = !statement.once;
      symbol.span = statement.span;
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
}
