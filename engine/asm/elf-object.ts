import type { ObjectFile, ObjectSection, ObjectSymbol } from './api';
import { ABSOLUTE, COMMON, concat, header, Output, SHF, SHT, Strings } from './elf-output';
import { elfClassOf, symbolInfo, VISIBILITY, type ElfClass, type SectionHeader, type SymbolEntry } from './elf-records';
import { sectionKey } from './section-key';

/* Relocatable files in the layout of GNU as, byte by byte. */

const RELOCATABLE = 1;
const GRP_COMDAT = 1;
/** Sections of addresses of functions: SHT_INIT_ARRAY, SHT_FINI_ARRAY, SHT_PREINIT_ARRAY. */
const ARRAYS: ReadonlySet<number> = new Set([14, 15, 16]);
/** Where the identification names the operating system. */
const OS_ABI = 7;

type Groups = Map<string, { readonly comdat: boolean; readonly members: ObjectSection[] }>;

function groupsOf(sections: readonly ObjectSection[]): Groups {
  const groups: Groups = new Map();
  for (const section of sections) {
    if (section.group === undefined) continue;
    const { signature, comdat } = section.group;
    const group = groups.get(signature) ?? { comdat, members: [] };
    group.members.push(section);
    groups.set(signature, group);
  }
  return groups;
}

/** Under which a section's own symbol is found; no name has a space. */
const sectionSymbol = (key: string): string => `section ${key}`;

const words = (list: readonly number[]): number[] =>
  list.flatMap((word) => [0, 8, 16, 24].map((shift) => (word >> shift) & 255));

class ObjectWriter {
  private readonly elf: ElfClass;
  private readonly output = new Output();
  private readonly headers: SectionHeader[] = [header('', 0, { align: 0 })];
  private readonly groups: Groups;
  private readonly relocated: readonly ObjectSection[];
  /** Numbers of sections and of their relocations. */
  private readonly index = new Map<string, number>();
  private readonly relocationIndex = new Map<ObjectSection, number>();
  private readonly symtab: number;
  private readonly symbols: SymbolEntry[] = [{ name: '', info: 0, other: 0, section: 0, value: 0n, size: 0n }];
  /** Of symbols by their names. */
  private readonly position = new Map<string, number>();
  private readonly locals: number;

  constructor(private readonly object: ObjectFile) {
    this.elf = elfClassOf(object.target);
    this.groups = groupsOf(object.sections);
    this.relocated = object.sections.filter(({ relocations }) => relocations.length > 0);
    let next = 1 + this.groups.size;
    for (const section of object.sections) {
      this.index.set(sectionKey(section), next++);
      if (section.relocations.length > 0) this.relocationIndex.set(section, next++);
    }
    this.symtab = next;
    this.locals = this.enterSymbols();
  }

  write(): Uint8Array {
    const { elf, output, headers } = this;
    output.length = elf.fileHeaderSize;
    for (const [signature, group] of this.groups) this.group(signature, group);
    for (const section of this.object.sections) this.section(section);
    const strings = new Strings();
    for (const { name } of this.symbols) strings.add(name);
    this.symbolTable(strings);
    headers.push(header('.strtab', SHT.strtab, { offset: output.put(strings.bytes), size: strings.bytes.length }));
    for (const section of this.relocated) this.relocations(section);
    return this.finish();
  }

  private group(signature: string, { comdat, members }: { comdat: boolean; members: readonly ObjectSection[] }): void {
    const { output } = this;
    const numbers = members.flatMap((member) => {
      const relocations = this.relocationIndex.get(member);
      const own = this.index.get(sectionKey(member))!;
      return relocations === undefined ? [own] : [own, relocations];
    });
    const bytes = words([comdat ? GRP_COMDAT : 0, ...numbers]);
    output.align(4);
    const offset = output.put(bytes);
    const info = this.position.get(signature) ?? 0;
    const more = { offset, size: bytes.length, link: this.symtab, info, align: 4, entry: 4 };
    this.headers.push(header('.group', SHT.group, more));
  }

  private section(section: ObjectSection): void {
    const { output, headers, elf } = this;
    output.align(Math.max(1, section.align));
    const offset = section.kind === 'nobits' ? output.length : output.put(section.bytes);
    const { alloc, write, exec } = section.flags;
    const plain = (alloc ? SHF.alloc : 0) | (write ? SHF.write : 0) | (exec ? SHF.exec : 0);
    const inGroup = section.group === undefined ? 0 : SHF.group;
    headers.push(
      header(section.name, section.elf?.type ?? SHT[section.kind], {
        flags: (section.elf?.flags ?? plain) | inGroup,
        offset,
        size: section.size,
        align: section.align,
        entry: ARRAYS.has(section.elf?.type ?? 0) ? elf.align : (section.elf?.entrySize ?? 0),
        ...(section.elf?.linkedTo !== undefined && { link: this.index.get(section.elf.linkedTo) ?? 0 }),
      }),
    );
    if (section.relocations.length === 0) return;
    headers.push(
      header(`${elf.relocations.prefix}${section.name}`, elf.relocations.type, {
        flags: SHF.infoLink | inGroup,
        size: section.relocations.length * elf.relocationSize,
        link: this.symtab,
        info: headers.length - 1,
        align: elf.align,
        entry: elf.relocationSize,
      }),
    );
  }

  private relocations(section: ObjectSection): void {
    const { elf, output } = this;
    output.align(elf.align);
    const rows = section.relocations.map(({ offset, type, symbol, toSection, addend }) => {
      const key = toSection === true ? sectionSymbol(symbol) : symbol;
      return elf.relocation({ offset, type, addend, symbol: symbol === '' ? 0 : (this.position.get(key) ?? 0) });
    });
    this.headers[this.relocationIndex.get(section)!].offset = output.put(concat(rows));
  }

  /** @returns how many are local, the first, empty one among them. */
  private enterSymbols(): number {
    const sorted = this.object.symbols.toSorted(
      (a, b) => Number(a.binding !== 'local') - Number(b.binding !== 'local'),
    );
    for (const symbol of sorted) {
      const isSection = symbol.type === 'section';
      this.position.set(isSection ? sectionSymbol(symbol.name) : symbol.name, this.symbols.length);
      this.symbols.push({
        name: isSection ? '' : symbol.name,
        info: symbolInfo(symbol),
        other: VISIBILITY[symbol.visibility ?? 'default'],
        section: this.sectionOf(symbol),
        value: symbol.value,
        size: symbol.size,
      });
    }
    return 1 + sorted.filter(({ binding }) => binding === 'local').length;
  }

  private sectionOf(symbol: ObjectSymbol): number {
    // A signature that nothing defines is a name of its group.
    if (!symbol.defined) return symbol.binding === 'local' ? 1 + [...this.groups.keys()].indexOf(symbol.name) : 0;
    if (symbol.section !== null) return this.index.get(symbol.section) ?? 0;
    return symbol.type === 'common' ? COMMON : ABSOLUTE;
  }

  private symbolTable(strings: Strings): void {
    const { elf, output, headers, symbols } = this;
    const rows = symbols.map((symbol) => elf.symbol(symbol, strings.at(symbol.name)));
    output.align(elf.align);
    headers.push(
      header('.symtab', SHT.symtab, {
        offset: output.put(concat(rows)),
        size: rows.length * elf.symbolSize,
        link: this.symtab + 1,
        info: this.locals,
        align: elf.align,
        entry: elf.symbolSize,
      }),
    );
  }

  private finish(): Uint8Array {
    const { elf, output, headers } = this;
    const names = new Strings();
    const last = header('.shstrtab', SHT.strtab, {});
    headers.push(last);
    for (const name of ['.symtab', '.strtab', '.shstrtab']) names.add(name);
    // Where a section has relocations, their name comes first.
    for (const [n, { name, type }] of headers.entries()) {
      if (type !== SHT.group && headers.at(n + 1)?.name !== `${elf.relocations.prefix}${name}`) names.add(name);
    }
    for (const { name } of headers) names.add(name);
    last.offset = output.put(names.bytes);
    last.size = names.bytes.length;
    const sectionsAt = output.align(elf.align);
    output.put(concat(headers.map((item) => elf.sectionHeader(item, names.at(item.name)))));
    const bytes = output.bytes();
    bytes.set(elf.fileHeader({ type: RELOCATABLE, entry: 0n, segments: 0, sectionsAt, sections: headers.length }), 0);
    bytes.set(this.object.osAbi ?? [0, 0], OS_ABI);
    return bytes;
  }
}

export const writeGnuObject = (object: ObjectFile): Uint8Array => new ObjectWriter(object).write();
