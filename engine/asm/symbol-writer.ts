import type { Span } from './api';
import { leadingName } from './expr';
import { InstructionWriter } from './instruction-writer';
import { explainUnresolved } from './layout/unresolved';
import { ROOM_LIMIT, SECTION_LIMIT } from './layout/relax';
import { SHF, SHT } from './layout/special-sections';
import type { Section } from './layout/frag';
import { linear, type Sym, type ViewPlace } from './layout/symbols';
import type { Statement } from './statement';

const RANK = { local: 0, global: 0, weak: 1, unique: 2 } as const;

/** Names: what they are defined as, what the linker may see of them, and what else the source says about the file. */
export class SymbolWriter extends InstructionWriter {
  protected readonly versions: (Statement & { kind: 'version' })[] = [];
  /** Of `.file`, for the symbol table. */
  protected readonly files: string[] = [];
  /** Of each section by the numbers of its parts: its first `.loc` and its last. */
  private readonly views = new Map<Section, Map<number, { readonly first: ViewPlace; last: ViewPlace }>>();
  protected readonly debugFiles = new Map<number, string>();

  /** Labels in a structure are numbers. */
  protected structure(statement: Statement & { kind: 'structure' }): void {
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

  protected label(name: string, span: Span): void {
    const known = this.symbol(name);
    const symbol = known.state === 'equate' && known.replaceable ? this.renewed(known) : known;
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

  protected assign(statement: Statement & { kind: 'assign' }): void {
    // The value may speak of what the name meant before.
    const bound = this.bind(statement.value, statement.deferred !== true);
    const symbol = this.assignable(statement);
    if (symbol === undefined) return;
    symbol.order ??= this.turn();
    const source = leadingName(statement.value);
    if (source !== undefined) this.meetTemporary(source);
    symbol.state = 'equate';
    symbol.replaceable = !statement.once;
    symbol.span = statement.span;
    if (statement.deferred === true) {
      symbol.deferred = statement.value;
      symbol.value = bound;
      return;
    }
    if (bound.kind === 'constant') {
      symbol.value = bound;
      return;
    }
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

  protected attribute(statement: Statement & { kind: 'symbol' }): void {
    const symbol = this.symbol(statement.name);
    symbol.order ??= this.turn();
    symbol.span ??= statement.span;
    if (symbol.state === 'undefined' && symbol.span === statement.span) symbol.span = statement.span;
    const { binding } = statement;
    // GNU as lets `.weak` prevail over what else is said, but for unique objects.
    const isKept = RANK[symbol.binding] > RANK[binding ?? 'local'];
    if (binding !== undefined && !isKept) {
      symbol.binding = binding;
      if (binding === 'local') this.locals.add(statement.name);
      symbol.bindingSet = binding !== 'local';
    }
    if (statement.extern === true) symbol.bindingSet = true;
    if (statement.type !== undefined) symbol.type = statement.type;
    if (statement.visibility !== undefined) symbol.visibility = statement.visibility;
    if (statement.size !== undefined) symbol.sizeValue = this.bind(statement.size, true);
  }

  protected common(statement: Statement & { kind: 'common' }): void {
    const size = this.absolute(statement.size, 'The size of a common symbol');
    const align = statement.alignment === undefined ? 1n : this.absolute(statement.alignment, 'The alignment');
    if (size === undefined || align === undefined) return;
    const known = this.symbol(statement.name);
    const symbol = known.state === 'equate' && known.replaceable ? this.renewed(known) : known;
    const here = statement.local || (symbol.binding === 'local' && this.locals.has(statement.name));
    if (size < 0n || (here && size > BigInt(ROOM_LIMIT))) {
      this.error(`The size must be between 0 and ${ROOM_LIMIT}.`, statement.size.span);
      return;
    }
    if (align < 0n || align > 0x100000n) {
      this.error('The alignment must be between 0 and 1048576.', statement.alignment!.span);
      return;
    }
    if (symbol.state !== 'undefined' && symbol.state !== 'common') {
      this.error(`\`${statement.name}\` is already defined.`, statement.span);
      return;
    }
    symbol.span = statement.span;
    symbol.type = statement.threadLocal === true ? 'tls' : 'object';
    const alignment = Math.max(1, Number(align));
    if (here) {
      this.placeInBss(symbol, Number(size), alignment);
      if (!statement.local) symbol.sizeValue = { kind: 'constant', value: size };
    } else {
      symbol.state = 'common';
      symbol.commonSize = size;
      symbol.commonAlign = BigInt(alignment);
    }
  }

  private placeInBss(symbol: Sym, size: number, align: number): void {
    const bss = this.sections.find(symbol.type === 'tls' ? '.tbss' : '.bss');
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

  protected groupSymbol(name: string, attach: boolean): void {
    this.find(name).signature = true;
    if (attach) this.sections.attach(name);
  }

  /** @returns the place of the instruction that follows, as soon as it is known. */
  protected debugLine({ file, line, column, view, span }: Statement & { kind: 'debugLine' }): ViewPlace {
    this.madeFrom = { file: this.debugFiles.get(file) ?? '', line, column };
    this.placeView();
    const parts = this.views.get(this.current) ?? new Map<number, { first: ViewPlace; last: ViewPlace }>();
    this.views.set(this.current, parts);
    const part = parts.get(this.current.subsection);
    const isFirst = view === '-0';
    const here: ViewPlace = { before: isFirst ? undefined : part?.last, isFirst };
    if (part === undefined) parts.set(this.current.subsection, { first: here, last: here });
    else part.last = here;
    this.openView = here;
    if (view === undefined) return here;
    this.placeView();
    if (/^-?0$/.test(view)) return here;
    const symbol = this.symbol(view);
    if (symbol.state !== 'undefined') {
      this.error(`\`${view}\` is already defined.`, span);
      return here;
    }
    symbol.state = 'equate';
    symbol.span = span;
    symbol.value = { kind: 'view', place: here };
    return here;
  }

  protected weakref({ alias, target, span }: Statement & { kind: 'weakref' }): void {
    const symbol = this.symbol(alias);
    if (symbol.state !== 'undefined') {
      this.error(`\`${alias}\` is already defined.`, span);
      return;
    }
    const aim = this.symbol(target);
    for (let next: Sym | undefined = aim; next !== undefined; next = next.weakrefTo) {
      if (next !== symbol) continue;
      this.error(`\`${alias}\` would refer to itself.`, span);
      return;
    }
    symbol.state = 'equate';
    symbol.span = span;
    symbol.weakrefTo = aim;
    symbol.value = { kind: 'symbol', symbol: symbol.weakrefTo };
  }

  protected relocation({ offset, name, value, span }: Statement & { kind: 'relocation' }): void {
    this.current.relocations.push({
      section: this.current,
      offset: this.bind(offset, true),
      name,
      ...(value && { value: this.bind(value, true) }),
      span,
    });
  }

  /** The first text of .comment follows an empty one; notes are records with the text as name. */
  protected remark({ as: kind, bytes, span }: Statement & { kind: 'remark' }): void {
    this.sections.push();
    if (kind === 'ident') {
      const attributes = { flags: SHF.merge | SHF.strings, type: SHT.progbits, entrySize: 1 };
      const isNew = !this.sections.has('.comment');
      this.sections.enter(this.sections.find('.comment', attributes));
      if (isNew) this.put([0], span);
      this.put([...bytes, 0], span);
    } else {
      this.sections.enter(this.sections.find('.note', { flags: 0, type: SHT.note }));
      const length = bytes.length + 1;
      const padded = new Uint8Array(12 + Math.ceil(length / 4) * 4);
      padded.set([length & 255, length >> 8, 0, 0, 0, 0, 0, 0, 1], 0);
      padded.set(bytes, 12);
      this.put(padded, span);
      this.current.align = Math.max(this.current.align, 4);
    }
    this.sections.pop();
  }

  /** The parts of a section follow each other. */
  private joinViews(): void {
    for (const parts of this.views.values()) {
      let before: ViewPlace | undefined;
      for (const [, { first, last }] of [...parts].sort(([a], [b]) => a - b)) {
        if (!first.isFirst) first.before = before;
        before = last;
      }
    }
  }

  /** The name of a section is its beginning, unless it is another symbol's. */
  private settleSectionNames(): void {
    for (const section of this.sections.all) {
      const symbol = this.symbols.get(section.name);
      if (section.instance > 1 || symbol?.state !== 'undefined' || symbol.bindingSet) continue;
      symbol.state = 'label';
      symbol.isSection = true;
      symbol.frag = section.frags[0];
    }
  }

  /** What can be said of names only when all of the source was read. */
  protected settleSymbols(): void {
    this.placeView();
    this.joinViews();
    this.settleSectionNames();
    for (const { name, version, span } of this.versions) {
      const symbol = this.symbol(name);
      const plain = version.replace('@@@', symbol.state === 'undefined' ? '@' : '@@');
      const alias = this.symbol(plain);
      if (alias.state !== 'undefined') continue;
      alias.span = span;
      alias.binding = symbol.binding;
      alias.type = symbol.type;
      alias.visibility = symbol.visibility;
      if (symbol.state === 'undefined') symbol.versioned = alias;
      else {
        alias.state = 'equate';
        alias.value = { kind: 'symbol', symbol };
      }
    }
  }
}
