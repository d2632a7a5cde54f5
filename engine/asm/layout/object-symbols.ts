import type { ObjectSymbol, Span } from '../api';
import { sectionKey } from '../section-key';
import type { Section } from './frag';
import type { ObjectInput } from './object';
import { constantOf, isTemporary, linear, type Sym } from './symbols';

type Common = Pick<ObjectSymbol, 'name' | 'size' | 'binding' | 'type' | 'visibility' | 'span'>;

const NOWHERE: Span = { file: '', line: 1, column: 1, endLine: 1, endColumn: 1 };

function sectionEntry(section: Section): ObjectSymbol {
  const key = sectionKey(section);
  const none = { defined: true, value: 0n, size: 0n, span: null } as const;
  return { name: key, section: key, ...none, binding: 'local', type: 'section' };
}

/** The symbol table of a laid-out file, in GNU as's order: as names and sections were first met. */
export class ObjectSymbols {
  constructor(private readonly input: ObjectInput) {}

  /** @param named sections that relocations refer to */
  build(named: ReadonlySet<Section>): ObjectSymbol[] {
    const list: ObjectSymbol[] = [];
    for (const name of this.input.files) {
      const none = { section: null, defined: true, value: 0n, size: 0n, span: null } as const;
      list.push({ name, ...none, binding: 'local', type: 'file' });
    }
    const rows: { entry: ObjectSymbol; order: number }[] = [];
    for (const section of this.input.sections) {
      if (named.has(section)) rows.push({ entry: sectionEntry(section), order: section.order });
    }
    for (const symbol of this.input.symbols) {
      const entry = this.symbol(symbol);
      if (entry !== undefined) rows.push({ entry, order: symbol.order ?? Infinity });
    }
    rows.sort((a, b) => a.order - b.order);
    for (const { entry } of rows) list.push(entry);
    return list;
  }

  private symbol(symbol: Sym): ObjectSymbol | undefined {
    if (symbol.weakrefTo !== undefined || symbol.isSection) return undefined;
    if (!symbol.listed && isTemporary(symbol.name)) return undefined;
    const size = this.sizeOf(symbol);
    const { binding, type, visibility } = symbol;
    const name = symbol.versioned?.name ?? symbol.name;
    if (visibility === 'default' && symbol.state === 'equate' && symbol.value?.kind === 'constant') {
      // Headers have hundreds of these.
      const { value } = symbol.value;
      return { name, size, binding, type, span: symbol.span ?? null, section: null, defined: true, value };
    }
    const common: Common = {
      name,
      size,
      binding,
      type,
      ...(visibility !== 'default' && { visibility }),
      span: symbol.span ?? null,
    };
    if (symbol.state === 'equate' && symbol.value?.kind === 'constant')
      return { ...common, section: null, defined: true, value: symbol.value.value };
    if (symbol.state === 'common') {
      if (binding === 'weak') {
        const message = `\`${symbol.name}\` cannot be weak: the linker gives it its room.`;
        this.input.reporter.error(message, symbol.span ?? NOWHERE);
      }
      const value = symbol.commonAlign;
      const room = { value, size: symbol.commonSize, binding: 'global', type: 'common' } as const;
      return { ...common, section: null, defined: true, ...room };
    }
    if (symbol.frag !== undefined && symbol.state === 'label') {
      const value = BigInt(symbol.frag.address + symbol.offset);
      return { ...common, section: sectionKey(symbol.frag.section), defined: true, value };
    }
    if (symbol.state === 'equate' && symbol.value !== undefined) return this.equate(symbol, common);
    if (!symbol.listed && !symbol.bindingSet && !symbol.signature) return undefined;
    const isSignature = symbol.signature && !symbol.listed && !symbol.bindingSet;
    const isWeak = symbol.weaklyUsed && !symbol.plainlyUsed && binding === 'local';
    const undefinedBinding = isWeak ? 'weak' : binding === 'local' && !isSignature ? 'global' : binding;
    const span = symbol.used ?? symbol.span ?? null;
    return { ...common, section: null, defined: false, value: 0n, binding: undefinedBinding, span };
  }

  private sizeOf(symbol: Sym): bigint {
    if (symbol.sizeValue === undefined) return 0n;
    const size = constantOf(symbol.sizeValue, true);
    if (size === undefined) {
      const message = `The size of \`${symbol.name}\` is not a number that is known, once everything has its place.`;
      this.input.reporter.error(message, symbol.span ?? NOWHERE);
    }
    return size ?? 0n;
  }

  private equate(symbol: Sym, common: Common): ObjectSymbol | undefined {
    const value = linear(symbol.value!, true);
    if ('problem' in value || value.minus !== undefined) {
      this.input.reporter.error(`The value of \`${symbol.name}\` cannot be computed.`, symbol.span ?? NOWHERE);
      return undefined;
    }
    if (value.plus === undefined) return { ...common, section: null, defined: true, value: value.constant };
    const { frag, offset, state, name } = value.plus;
    if (state === 'common') {
      const message = `\`${symbol.name}\` cannot be another name of \`${name}\`, to which the linker gives its room.`;
      this.input.reporter.error(message, symbol.span ?? NOWHERE);
    }
    if (frag === undefined) return undefined;
    const address = BigInt(frag.address + offset) + value.constant;
    return { ...common, section: sectionKey(frag.section), defined: true, value: address };
  }
}
