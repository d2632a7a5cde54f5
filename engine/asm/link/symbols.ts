import type { Diagnostic, ImageSymbol, ObjectFile, ObjectSymbol, Span } from '../api';
import { sectionKey } from '../section-key';
import type { OutputSection } from './place';

/** A symbol with its final address. */
export interface Resolved {
  readonly address: bigint;
  readonly symbol: ObjectSymbol;
  readonly output: OutputSection | undefined;
  /** Weak and nowhere defined: zero. */
  readonly absent?: boolean;
}

const NOWHERE: Span = { file: '', line: 1, column: 1, endLine: 1, endColumn: 2 };

/** The definitions of all objects, and where they ended up. */
export class SymbolTable {
  private readonly globals = new Map<string, { object: ObjectFile; symbol: ObjectSymbol }>();
  private readonly locals = new Map<ObjectFile, Map<string, ObjectSymbol>>();
  private readonly pieces = new Map<ObjectFile, Map<string, { output: OutputSection; offset: number }>>();
  private readonly added = new Map<string, { address: bigint; output: OutputSection | undefined }>();
  readonly commons = new Map<string, { symbol: ObjectSymbol; output: OutputSection; offset: number }>();

  constructor(
    private readonly objects: readonly ObjectFile[],
    private readonly report: (diagnostic: Diagnostic) => void,
  ) {
    for (const object of objects) {
      const locals = new Map<string, ObjectSymbol>();
      this.locals.set(object, locals);
      for (const symbol of object.symbols) {
        if (symbol.type === 'file') continue;
        if (symbol.binding === 'local')
          locals.set(symbol.type === 'section' ? `section ${symbol.name}` : symbol.name, symbol);
        else if (symbol.defined) this.define(object, symbol);
      }
    }
  }

  private define(object: ObjectFile, symbol: ObjectSymbol): void {
    const before = this.globals.get(symbol.name);
    if (before === undefined || replaces(symbol, before.symbol)) {
      this.globals.set(symbol.name, { object, symbol });
      return;
    }
    if (!replaces(before.symbol, symbol) && symbol.binding === 'global' && before.symbol.binding === 'global') {
      const first = before.symbol.span;
      this.report({
        severity: 'error',
        message: `\`${symbol.name}\` is defined twice: here and in ${before.object.name}${first === null ? '' : `:${first.line}`}.`,
        span: symbol.span ?? NOWHERE,
        ...(first !== null && { related: [{ message: 'first definition', span: first }] }),
      });
    }
  }

  /** Common symbols that no object defines fully; the caller gives them room. */
  openCommons(): ObjectSymbol[] {
    return [...this.globals.values()].map(({ symbol }) => symbol).filter((symbol) => symbol.type === 'common');
  }

  place(output: OutputSection): void {
    for (const { object, section, offset } of output.pieces) {
      const places = this.pieces.get(object) ?? new Map<string, { output: OutputSection; offset: number }>();
      places.set(sectionKey(section), { output, offset });
      this.pieces.set(object, places);
    }
  }

  add(name: string, address: bigint, output: OutputSection | undefined): void {
    if (!this.globals.has(name)) this.added.set(name, { address, output });
  }

  names(object: ObjectFile): string[] {
    return [
      ...this.globals.keys(),
      ...[...this.locals.get(object)!.values()].map((symbol) => symbol.name),
      ...this.added.keys(),
    ];
  }

  /** @param ofSection the name is a section's, not a symbol's */
  find(object: ObjectFile, name: string, ofSection = false): Resolved | undefined {
    const locals = this.locals.get(object)!;
    const local = locals.get(ofSection ? `section ${name}` : name);
    if (local !== undefined) return this.resolve(object, local);
    const global = this.globals.get(name);
    if (global !== undefined) return this.resolve(global.object, global.symbol);
    const added = this.added.get(name);
    if (added !== undefined) return { address: added.address, symbol: defaultSymbol(name), output: added.output };
    const weak = object.symbols.find((symbol) => symbol.name === name && symbol.binding === 'weak');
    return weak === undefined ? undefined : { address: 0n, symbol: weak, output: undefined, absent: true };
  }

  private resolve(object: ObjectFile, symbol: ObjectSymbol): Resolved | undefined {
    if (symbol.type === 'common') {
      const room = this.commons.get(symbol.name);
      return room && { address: room.output.address + BigInt(room.offset), symbol, output: room.output };
    }
    if (symbol.section === null) return { address: symbol.value, symbol, output: undefined };
    const place = this.pieces.get(object)?.get(symbol.section);
    if (place === undefined) return { address: symbol.value, symbol, output: undefined };
    return { address: place.output.address + BigInt(place.offset) + symbol.value, symbol, output: place.output };
  }

  /** All names for the image, ascending by address. */
  list(): ImageSymbol[] {
    const list: ImageSymbol[] = [];
    const push = (resolved: Resolved | undefined): void => {
      if (resolved === undefined || resolved.symbol.type === 'section') return;
      const { name, size, type, binding } = resolved.symbol;
      list.push({
        name,
        address: resolved.address,
        size,
        type: type === 'common' ? 'object' : type,
        binding,
        section: resolved.output?.name ?? null,
      });
    };
    for (const object of this.objects) {
      for (const symbol of this.locals.get(object)!.values()) {
        if (symbol.section === null || this.pieces.get(object)?.has(symbol.section)) push(this.resolve(object, symbol));
      }
    }
    for (const { object, symbol } of this.globals.values()) push(this.resolve(object, symbol));
    for (const [name, { address, output }] of this.added) push({ address, symbol: defaultSymbol(name), output });
    return list.sort((a, b) => (a.address < b.address ? -1 : a.address > b.address ? 1 : 0));
  }
}

const defaultSymbol = (name: string): ObjectSymbol => ({
  name,
  section: null,
  defined: true,
  value: 0n,
  size: 0n,
  binding: 'global',
  type: 'notype',
  span: null,
});

/** A real definition beats a common one, a common or real one beats a weak one, the larger common wins. */
function replaces(a: ObjectSymbol, b: ObjectSymbol): boolean {
  if (b.binding === 'weak') return a.binding !== 'weak';
  if (b.type !== 'common') return false;
  return a.binding !== 'weak' && (a.type !== 'common' || a.size > b.size);
}
