import type { ObjectFile, ObjectSection, ObjectSymbol, Relocation, Span } from '../../api';
import type { DirectiveText } from '../passes/directive-text';
import type { Mangling } from '../passes/directives';
import { isExtern, type Label } from '../passes/labels';
import { readInteger } from '../text/numbers';
import { Bytes } from './bytes';
import { attributesOf, KNOWN_SECTIONS, OTHER_SECTION, SHF, SHT, type KnownSection } from './elf-sections';
import { filledWithZeros, holdsNothing, type Field, type Format, type FormatHost } from './format';
import { relocationOf } from './elf-relocations';
import { described, mangled, NOWHERE } from './elf-symbols';

interface Section {
  readonly name: string;
  readonly segment: number;
  readonly type: number;
  readonly flags: number;
  align: number;
  entrySize: number;
  readonly bytes: Bytes;
  /** Of sections without bytes. */
  reserved: number;
  readonly relocations: Relocation[];
  readonly lines: ObjectSection['lines'][number][];
  /** Global symbols of the section, by their place. */
  readonly globals: Map<bigint, Label>;
}

export interface ElfHost extends FormatHost {
  readonly mangling: Mangling;
  /** The labels that this reading has defined, in order. */
  readonly defined: readonly Label[];
  readonly pass: number;
  /** The value of an expression written as text, in the place and among the local names of a label; null after a complaint. */
  valueOf(text: string, label: Label): bigint | null;
}

/** Names of references that `wrt` knows. */
const REFERENCES = ['..gotpc', '..gotoff', '..got', '..plt', '..sym', '..gottpoff', '..tlsie'] as const;
export type Reference = (typeof REFERENCES)[number];

/** Relocatable ELF files, of class 64 or 32, as `nasm -f elf64` and `-f elf32` make them. */
export class ElfFormat implements Format {
  readonly bits: 32 | 64;
  readonly addressBytes: number;
  private readonly sections: Section[] = [];
  private readonly bySegment = new Map<number, Section>();
  private readonly byName = new Map<string, Section>();
  private readonly references = new Map<number, Reference>();
  private readonly defaultSegment: number;
  private osAbi: readonly [number, number] | undefined;

  constructor(
    private readonly name: string,
    private readonly isWide: boolean,
    private readonly host: ElfHost,
  ) {
    this.bits = isWide ? 64 : 32;
    this.addressBytes = isWide ? 8 : 4;
    for (const reference of REFERENCES) {
      const segment = host.newSegment() + 1;
      this.references.set(segment, reference);
      const label = host.label(reference);
      label.type = 'backend';
      label.segment = segment;
      label.defined = 1;
    }
    this.defaultSegment = host.newSegment();
  }

  begin(): number {
    return this.defaultSegment;
  }

  section(text: DirectiveText, span: Span): number | null {
    const match = /^(\S+)\s*/.exec(text.text)!;
    const name = match[1];
    if (/^\.(?:shstrtab|strtab|symtab|symtab_shndx)$/.test(name)) {
      this.host.error(`The section \`${name}\` belongs to the file format itself.`, text.spanAt(0, name.length));
      return null;
    }
    const attributes = attributesOf(text, match[0].length, this.addressBytes, this.host);
    let section = this.byName.get(name);
    const isNew = section === undefined;
    if (section === undefined) {
      const defaults = KNOWN_SECTIONS.get(name) ?? OTHER_SECTION;
      const flags = (defaults.flags & ~attributes.spoken) | attributes.wanted;
      section = this.create(
        name,
        defaults,
        attributes.type || defaults.type,
        flags,
        attributes.align,
        attributes.entrySize,
      );
    }
    const { type, spoken, wanted, align, entrySize } = attributes;
    const differs =
      (type !== 0 && type !== section.type) ||
      (section.flags & spoken) !== wanted ||
      (entrySize !== 0 && section.entrySize !== 0 && entrySize !== section.entrySize);
    if (differs && !isNew)
      this.host.warn(`The section \`${name}\` has other attributes already; these do not count.`, span);
    section.align = Math.max(section.align, align);
    section.entrySize ||= entrySize;
    if ((wanted & SHF.merge) !== 0 && section.entrySize === 0) {
      if ((section.flags & SHF.strings) === 0) this.host.error('A section to merge needs the size of its elements, or `strings`.', span); // prettier-ignore
      section.entrySize = 1;
    }
    return section.segment;
  }

  private create(
    name: string,
    defaults: KnownSection,
    type: number,
    flags: number,
    align: number,
    entrySize: number,
  ): Section {
    // prettier-ignore
    const pointers = (value: number): number => (value < 0 ? -value * this.addressBytes : value);
    const section: Section = {
      name,
      segment: name === '.text' ? this.defaultSegment : this.host.newSegment(),
      type,
      flags,
      align: align || pointers(defaults.align),
      entrySize: entrySize || pointers(defaults.entrySize),
      bytes: new Bytes(),
      reserved: 0,
      relocations: [],
      lines: [],
      globals: new Map(),
    };
    this.sections.push(section);
    this.bySegment.set(section.segment, section);
    this.byName.set(name, section);
    return section;
  }

  /** The section of a segment; that of the code before any `section` comes into being when it is needed. */
  private at(segment: number): Section {
    const known = this.bySegment.get(segment);
    if (known !== undefined) return known;
    const defaults = KNOWN_SECTIONS.get('.text')!;
    return this.create('.text', defaults, defaults.type, defaults.flags, 0, 0);
  }

  alignSection(segment: number, alignment: number): void {
    const section = this.bySegment.get(segment);
    if (section !== undefined) section.align = Math.max(section.align, alignment);
  }

  directive(name: string, text: DirectiveText, span: Span): boolean {
    if (name !== 'osabi') return false;
    const [system, version = '0'] = text.text.split(',');
    const numbers = [readInteger(system.trim()), readInteger(version.trim())];
    const [first, second] = numbers.map((each) => ('value' in each && each.value >= 0n && each.value < 256n ? Number(each.value) : -1)); // prettier-ignore
    if (first < 0 || second < 0) this.host.error('`osabi` needs a number from 0 to 255.', span);
    else this.osAbi = [first, second];
    return true;
  }

  lengthOf(segment: number): number {
    const section = this.at(segment);
    return section.type === SHT.nobits ? section.reserved : section.bytes.length;
  }

  private holdsBytes(section: Section, span: Span | null): boolean {
    if (section.type !== SHT.nobits) return true;
    if (span !== null) this.host.warn(holdsNothing(section.name), this.host.statementSpan);
    return false;
  }

  put(segment: number, bytes: Uint8Array, span: Span): void {
    const section = this.at(segment);
    if (this.holdsBytes(section, span)) section.bytes.put(bytes);
    else section.reserved += bytes.length;
  }

  reserve(segment: number, count: number): void {
    const section = this.at(segment);
    if (this.holdsBytes(section, null)) {
      section.bytes.zeros(count);
      this.host.warn(filledWithZeros(section.name), this.host.statementSpan, 'zeroing');
    } else section.reserved += count;
  }

  line(segment: number, from: number, origin: Span): void {
    const section = this.at(segment);
    const length = this.lengthOf(segment) - from;
    if (length > 0) section.lines.push({ offset: from, length, file: origin.file, line: origin.line });
  }

  field(field: Field): void {
    const section = this.at(field.segment);
    if (!this.holdsBytes(section, field.span)) {
      section.reserved += field.size;
      return;
    }
    section.bytes.number(this.relocate(section, field), field.size);
  }

  /** Notes the relocation; what stands in the field itself. */
  private relocate(section: Section, field: Field): bigint {
    const { target, span } = field;
    const at = section.bytes.length;
    const distance = field.kind === 'distance' ? BigInt(field.base - at) : 0n;
    const addend = field.offset - distance;
    if (target !== null && target % 2 === 1) {
      this.host.error('ELF has no segments that a program could name.', span);
      return 0n;
    }
    const reference = field.wrt === null ? undefined : this.references.get(field.wrt);
    if (field.wrt !== null && reference === undefined) {
      this.host.error(
        'Behind `wrt` can stand ..plt, ..got, ..gotpc, ..gotoff, ..sym, ..gottpoff or ..tlsie here.',
        span,
      );
      return 0n;
    }
    if (target === null && (this.isWide || field.kind === 'address')) return addend;
    const found = relocationOf(this.isWide, field, reference);
    if (typeof found === 'string') {
      this.host.error(found, span);
      return 0n;
    }
    const more = reference === '..gotpc' && field.kind === 'address' ? BigInt(at) : 0n;
    const place = this.symbolOf(target, field, found.exact, addend + more, distance, span);
    if (place === null) return 0n;
    section.relocations.push({ offset: at, type: found.type, ...place, span });
    return this.isWide ? 0n : place.addend;
  }

  /** What a relocation refers to: a section of this file, or a symbol. */
  private symbolOf(
    target: number | null,
    field: Field,
    exact: boolean | undefined,
    addend: bigint,
    distance: bigint,
    span: Span,
  ): { symbol: string; toSection?: boolean; addend: bigint } | null {
    if (target === null) return { symbol: '', addend };
    const section = this.bySegment.get(target);
    if (section === undefined && target !== this.defaultSegment) {
      if (exact === true && field.offset !== 0n) {
        this.host.error('A reference of this kind is to the symbol itself, without a number.', span);
        return null;
      }
      const label = this.host.externOf(target);
      return { symbol: label === undefined ? '' : mangled(label, this.host.mangling), addend };
    }
    const { name, globals } = this.at(target);
    if (exact === undefined) return { symbol: name, toSection: true, addend };
    const label = exact ? globals.get(field.offset) : nearest(globals, field.offset);
    if (label === undefined) {
      this.host.error('A reference of this kind is to a global symbol; none stands there.', span);
      return null;
    }
    return { symbol: mangled(label, this.host.mangling), addend: field.offset - distance - label.offset };
  }

  /** Before the last reading: which symbols stand where, for references to them. */
  prepare(): void {
    for (const label of this.host.defined) {
      const section = label.segment === null ? undefined : this.bySegment.get(label.segment);
      if (label.type === 'global' && section !== undefined && !section.globals.has(label.offset)) section.globals.set(label.offset, label); // prettier-ignore
    }
  }

  finish(): ObjectFile {
    const symbols = this.host.defined.flatMap((label) => this.symbol(label));
    const file: ObjectSymbol = { ...NO_SYMBOL, name: this.name, type: 'file', defined: true };
    const own = this.sections.map(({ name }): ObjectSymbol => ({ ...NO_SYMBOL, name, section: name, type: 'section', defined: true })); // prettier-ignore
    return {
      name: this.name,
      ...(this.isWide ? {} : { target: 'i386' as const }),
      tables: 'nasm',
      ...(this.osAbi && { osAbi: this.osAbi }),
      sections: this.sections.map(objectSection),
      symbols: [file, ...own, ...symbols],
    };
  }

  private symbol(label: Label): ObjectSymbol[] {
    const { name, type, segment, span } = label;
    if (type === 'backend') return [];
    if (name.startsWith('..') && !name.startsWith('..@')) {
      this.host.error(`\`${name}\` is no special symbol that NASM knows.`, span ?? NOWHERE);
      return [];
    }
    if (type === 'extern' && label.referenced < this.host.pass - 1) return [];
    if (segment === this.defaultSegment) this.at(segment);
    const section = segment === null ? undefined : this.bySegment.get(segment);
    const isPublic = type === 'global' || type === 'common' || isExtern(type);
    const attributes = described(label, isPublic, this.host);
    const isTls = section !== undefined && (section.flags & SHF.tls) !== 0;
    const common = {
      name: mangled(label, this.host.mangling),
      span,
      ...attributes,
      ...(isTls ? { type: 'tls' as const } : {}),
    };
    if (type === 'common') {
      return [
        { ...common, section: null, defined: true, value: attributes.alignment, size: label.size, type: 'common' },
      ];
    }
    if (segment !== null && section === undefined) return [{ ...common, section: null, defined: false, value: 0n }];
    return [{ ...common, section: section?.name ?? null, defined: true, value: label.offset }];
  }
}

const NO_SYMBOL = { section: null, value: 0n, size: 0n, binding: 'local', span: null } as const;

/** The last symbol that does not lie behind the place. */
function nearest(globals: ReadonlyMap<bigint, Label>, offset: bigint): Label | undefined {
  let best: Label | undefined;
  for (const [at, label] of globals) if (at <= offset && (best === undefined || at > best.offset)) best = label;
  return best;
}

function objectSection(section: Section): ObjectSection {
  const { name, type, flags, align, entrySize, bytes, reserved, relocations, lines } = section;
  const isEmpty = type === SHT.nobits;
  return {
    name,
    flags: { alloc: (flags & SHF.alloc) !== 0, write: (flags & SHF.write) !== 0, exec: (flags & SHF.exec) !== 0 },
    kind: isEmpty ? 'nobits' : type === SHT.note ? 'note' : 'progbits',
    elf: { type, flags, entrySize },
    align,
    size: isEmpty ? reserved : bytes.length,
    bytes: isEmpty ? new Uint8Array(0) : bytes.all(),
    relocations,
    lines,
  };
}
