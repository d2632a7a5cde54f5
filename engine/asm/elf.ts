import type { Image, ImageSegment, ObjectFile, ObjectSection } from './api';
import { writeNasmObject } from './elf-nasm';
import type { ElfClass, ProgramHeader, SectionHeader, SymbolEntry } from './elf-records';
import { elfClassOf, symbolInfo, VISIBILITY } from './elf-records';
import { utf8 } from './front/strings';
import { sectionKey } from './section-key';

/*
 * ELF files, of class 64 for x86-64 and 32 for i386. Source: System V ABI, chapters 4 and 5. Not written: debugging
 * information, dynamic sections.
 */

const PAGE = 0x1000;
const SHT = { progbits: 1, symtab: 2, strtab: 3, note: 7, nobits: 8, group: 17 } as const;
const SHF = { write: 1, alloc: 2, exec: 4, infoLink: 0x40, group: 0x200 } as const;
const GRP_COMDAT = 1;
const ABSOLUTE = 0xfff1;
const COMMON = 0xfff2;

/** A file that grows at its end. */
class Output {
  private readonly chunks: { at: number; bytes: Uint8Array }[] = [];
  length = 0;

  align(to: number): number {
    this.length = Math.ceil(this.length / to) * to;
    return this.length;
  }

  /** Moves on until the offset is congruent to the address, as mmap wants it. */
  congruent(address: bigint): number {
    const wanted = Number(address & BigInt(PAGE - 1));
    const now = this.length % PAGE;
    this.length += (wanted - now + PAGE) % PAGE;
    return this.length;
  }

  put(bytes: ArrayLike<number>): number {
    const at = this.length;
    this.chunks.push({ at, bytes: Uint8Array.from(bytes) });
    this.length += bytes.length;
    return at;
  }

  bytes(): Uint8Array {
    const all = new Uint8Array(this.length);
    for (const { at, bytes } of this.chunks) all.set(bytes, at);
    return all;
  }
}

class Strings {
  readonly bytes: number[] = [0];
  private readonly known = new Map<string, number>([['', 0]]);

  at(text: string): number {
    const before = this.known.get(text);
    if (before !== undefined) return before;
    const at = this.bytes.length;
    for (const byte of utf8(text)) this.bytes.push(byte);
    this.bytes.push(0);
    this.known.set(text, at);
    return at;
  }
}

const header = (name: string, type: number, rest: Partial<SectionHeader>): SectionHeader => ({
  name,
  type,
  flags: 0,
  address: 0n,
  offset: 0,
  size: 0,
  link: 0,
  info: 0,
  align: 1,
  entry: 0,
  ...rest,
});

/** Adds .symtab, .strtab, .shstrtab and the header table; gives the finished file. */
function finish(
  elf: ElfClass,
  output: Output,
  headers: SectionHeader[],
  symbols: readonly SymbolEntry[],
  locals: number,
  type: number,
  entry: bigint,
  segments: readonly ProgramHeader[],
): Uint8Array {
  const strings = new Strings();
  const names = new Strings();
  output.align(elf.align);
  const symtab = symbols.map((symbol) => elf.symbol(symbol, strings.at(symbol.name)));
  const symtabAt = output.put(concat(symtab));
  headers.push(
    header('.symtab', SHT.symtab, {
      offset: symtabAt,
      size: symtab.length * elf.symbolSize,
      link: headers.length + 1,
      info: locals,
      align: elf.align,
      entry: elf.symbolSize,
    }),
    header('.strtab', SHT.strtab, { offset: output.put(strings.bytes), size: strings.bytes.length }),
  );
  const last = header('.shstrtab', SHT.strtab, {});
  headers.push(last);
  for (const item of headers) names.at(item.name);
  last.offset = output.put(names.bytes);
  last.size = names.bytes.length;
  const sectionsAt = output.align(elf.align);
  output.put(concat(headers.map((item) => elf.sectionHeader(item, names.at(item.name)))));
  const bytes = output.bytes();
  bytes.set(elf.fileHeader({ type, entry, segments: segments.length, sectionsAt, sections: headers.length }), 0);
  const programAt = (n: number): number => elf.fileHeaderSize + elf.programHeaderSize * n;
  segments.forEach((segment, n) => bytes.set(elf.programHeader(segment), programAt(n)));
  return bytes;
}

function concat(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

const rights = (segment: ImageSegment): number => 4 | (segment.flags.write ? 2 : 0) | (segment.flags.exec ? 1 : 0);

/** A static executable that Linux itself runs: one PT_LOAD a segment, what it says of its stack, symbols and sections. */
export function writeElfExecutable(image: Image): Uint8Array {
  const elf = elfClassOf(image.target);
  const output = new Output();
  output.length = elf.fileHeaderSize + elf.programHeaderSize * (image.segments.length + 1);
  const headers: SectionHeader[] = [header('', 0, { align: 0 })];
  const segments: ProgramHeader[] = [];
  const index = new Map<string, number>();
  for (const segment of image.segments) {
    const offset = output.congruent(segment.address);
    output.put(segment.bytes);
    segments.push({
      type: 1,
      flags: rights(segment),
      offset,
      address: segment.address,
      fileSize: segment.bytes.length,
      memorySize: segment.size,
      align: PAGE,
    });
    for (const section of segment.sections) {
      const at = Number(section.address - segment.address);
      index.set(section.name, headers.length);
      headers.push(
        header(section.name, at >= segment.bytes.length ? SHT.nobits : SHT.progbits, {
          flags: SHF.alloc | (segment.flags.write ? SHF.write : 0) | (segment.flags.exec ? SHF.exec : 0),
          address: section.address,
          offset: offset + Math.min(at, segment.bytes.length),
          size: section.size,
        }),
      );
    }
  }
  const stackFlags = image.stack === 'executable' ? 7 : 6;
  segments.push({ type: 0x6474e551, flags: stackFlags, offset: 0, address: 0n, fileSize: 0, memorySize: 0, align: 16 });
  const sorted = image.symbols.toSorted((a, b) => Number(a.binding !== 'local') - Number(b.binding !== 'local'));
  const symbols: SymbolEntry[] = [
    { name: '', info: 0, other: 0, section: 0, value: 0n, size: 0n },
    ...sorted.map((symbol) => ({
      name: symbol.name,
      info: symbolInfo(symbol),
      other: 0,
      section: symbol.section === null ? ABSOLUTE : (index.get(symbol.section) ?? ABSOLUTE),
      value: symbol.address,
      size: symbol.size,
    })),
  ];
  const locals = 1 + sorted.filter((symbol) => symbol.binding === 'local').length;
  return finish(elf, output, headers, symbols, locals, 2, image.entry, segments);
}

/** A relocatable file that GNU ld accepts. */
export function writeElfObject(object: ObjectFile): Uint8Array {
  if (object.tables === 'nasm') return writeNasmObject(object);
  const elf = elfClassOf(object.target);
  const output = new Output();
  output.length = elf.fileHeaderSize;
  const headers: SectionHeader[] = [header('', 0, { align: 0 })];
  const groups = groupsOf(object.sections);
  const index = new Map(object.sections.map((section, n) => [sectionKey(section), 1 + groups.size + n]));
  const relocated = object.sections.filter((section) => section.relocations.length > 0);
  const hasStack = index.has('.note.GNU-stack');
  const symtab = 1 + groups.size + object.sections.length + relocated.length + (hasStack ? 0 : 1);
  const { entries, locals, position } = objectSymbols(object, index);
  for (const [signature, { comdat, members }] of groups) {
    output.align(4);
    const words = [comdat ? GRP_COMDAT : 0, ...members.map((member) => index.get(sectionKey(member))!)];
    for (const member of members) {
      const at = relocated.indexOf(member);
      if (at >= 0) words.push(1 + groups.size + object.sections.length + at);
    }
    const bytes = words.flatMap((word) => [0, 8, 16, 24].map((shift) => (word >> shift) & 255));
    const info = position.get(signature) ?? 0;
    headers.push(
      header('.group', SHT.group, {
        offset: output.put(bytes),
        size: bytes.length,
        link: symtab,
        info,
        align: 4,
        entry: 4,
      }),
    );
  }
  for (const section of object.sections) {
    output.align(Math.max(1, Math.min(section.align, PAGE)));
    const offset = section.kind === 'nobits' ? output.length : output.put(section.bytes);
    headers.push(sectionHeader(section, offset, index));
  }
  for (const section of relocated) {
    output.align(elf.align);
    const rows = section.relocations.map(({ offset, type, symbol, toSection, addend }) => {
      const key = toSection === true ? sectionSymbol(symbol) : symbol;
      return elf.relocation({ offset, type, addend, symbol: symbol === '' ? 0 : (position.get(key) ?? 0) });
    });
    headers.push(
      header(`${elf.relocations.prefix}${section.name}`, elf.relocations.type, {
        flags: SHF.infoLink | (section.group === undefined ? 0 : SHF.group),
        offset: output.put(concat(rows)),
        size: rows.length * elf.relocationSize,
        link: symtab,
        info: index.get(sectionKey(section))!,
        align: elf.align,
        entry: elf.relocationSize,
      }),
    );
  }
  if (!hasStack) headers.push(header('.note.GNU-stack', SHT.progbits, { offset: output.length }));
  return finish(elf, output, headers, entries, locals, 1, 0n, []);
}

function sectionHeader(section: ObjectSection, offset: number, index: ReadonlyMap<string, number>): SectionHeader {
  const { alloc, write, exec } = section.flags;
  const plain = (alloc ? SHF.alloc : 0) | (write ? SHF.write : 0) | (exec ? SHF.exec : 0);
  return header(section.name, section.elf?.type ?? SHT[section.kind], {
    flags: (section.elf?.flags ?? plain) | (section.group === undefined ? 0 : SHF.group),
    offset,
    size: section.size,
    align: section.align,
    entry: section.elf?.entrySize ?? 0,
    ...(section.elf?.linkedTo !== undefined && { link: index.get(section.elf.linkedTo) ?? 0 }),
  });
}

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

interface ObjectSymbols {
  readonly entries: SymbolEntry[];
  readonly locals: number;
  readonly position: ReadonlyMap<string, number>;
}

function objectSymbols(object: ObjectFile, index: ReadonlyMap<string, number>): ObjectSymbols {
  const sorted = object.symbols.toSorted((a, b) => Number(a.binding !== 'local') - Number(b.binding !== 'local'));
  const entries: SymbolEntry[] = [{ name: '', info: 0, other: 0, section: 0, value: 0n, size: 0n }];
  const position = new Map<string, number>();
  for (const symbol of sorted) {
    const absolute = symbol.type === 'common' ? COMMON : ABSOLUTE;
    const section = !symbol.defined ? 0 : symbol.section === null ? absolute : (index.get(symbol.section) ?? 0);
    position.set(symbol.type === 'section' ? sectionSymbol(symbol.name) : symbol.name, entries.length);
    entries.push({
      name: symbol.type === 'section' ? '' : symbol.name,
      info: symbolInfo(symbol),
      other: VISIBILITY[symbol.visibility ?? 'default'],
      section,
      value: symbol.value,
      size: symbol.size,
    });
  }
  return { entries, locals: 1 + sorted.filter((symbol) => symbol.binding === 'local').length, position };
}
