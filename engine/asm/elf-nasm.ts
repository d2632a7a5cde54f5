import type { ObjectFile, ObjectSection, ObjectSymbol } from './api';
import { elfClassOf, symbolInfo, VISIBILITY, type ElfClass, type SectionHeader, type SymbolEntry } from './elf-records';
import { utf8 } from './front/strings';

/*
 * Relocatable files laid out as NASM does it: the section headers behind the file header, then the contents, each filled up
 * to 16 bytes; symbols of a file, of all sections, then the others as they were defined. So a file here and one of
 * `nasm -f elf64` are the same bytes.
 */

const UNIT = 16;
/** The room that the file header has in both classes. */
const HEADER = 64;
const SHT = { progbits: 1, symtab: 2, strtab: 3, note: 7, nobits: 8 } as const;
const ABSOLUTE = 0xfff1;
const COMMON = 0xfff2;

/** Strings one behind the other, the same ones again and again. */
class Strings {
  readonly bytes: number[] = [0];

  add(text: string): number {
    const at = this.bytes.length;
    this.bytes.push(...utf8(text), 0);
    return at;
  }
}

interface Part {
  readonly header: Omit<SectionHeader, 'offset' | 'address'>;
  readonly contents: Uint8Array;
}

export function writeNasmObject(object: ObjectFile): Uint8Array {
  const elf = elfClassOf(object.target);
  const { sections } = object;
  const symtab = sections.length + 2;
  const table = symbolTable(elf, object);
  const parts = sections.map(ownPart);
  const names = new Strings();
  const put = (name: string, type: number, contents: Uint8Array, rest: Partial<SectionHeader>): void => {
    const header = { name, type, flags: 0, size: contents.length, link: 0, info: 0, align: 1, entry: 0, ...rest };
    parts.push({ header, contents });
  };
  put('.shstrtab', SHT.strtab, new Uint8Array(0), {});
  put('.symtab', SHT.symtab, table.bytes, { link: symtab + 1, info: table.locals, align: elf.align, entry: elf.symbolSize }); // prettier-ignore
  put('.strtab', SHT.strtab, table.strings, {});
  for (const [index, section] of sections.entries()) {
    if (section.relocations.length === 0) continue;
    const contents = relocationsOf(elf, section, table);
    const { prefix, type } = elf.relocations;
    put(`${prefix}${section.name}`, type, contents, { link: symtab, info: index + 1, align: elf.align, entry: elf.relocationSize }); // prettier-ignore
  }
  const places = parts.map(({ header }) => names.add(header.name));
  const contents = Uint8Array.from(names.bytes);
  const ownNames = parts[sections.length];
  parts[sections.length] = { header: { ...ownNames.header, size: contents.length }, contents };
  return file(elf, object, parts, places, sections.length + 1);
}

function file(
  elf: ElfClass,
  object: ObjectFile,
  parts: readonly Part[],
  names: readonly number[],
  strings: number,
): Uint8Array {
  // prettier-ignore
  const count = parts.length + 1;
  const up = (size: number): number => Math.ceil(size / UNIT) * UNIT;
  const first = up(HEADER + elf.sectionHeaderSize * count);
  const bytes = new Uint8Array(parts.reduce((sum, { contents }) => sum + up(contents.length), first));
  bytes.set(elf.fileHeader({ type: 1, entry: 0n, segments: 0, sectionsAt: HEADER, sections: count, strings }));
  if (object.osAbi !== undefined) bytes.set(object.osAbi, 7);
  let offset = first;
  for (const [index, { header, contents }] of parts.entries()) {
    const at = HEADER + elf.sectionHeaderSize * (index + 1);
    bytes.set(elf.sectionHeader({ ...header, offset, address: 0n }, names[index]), at);
    bytes.set(contents, offset);
    offset += up(contents.length);
  }
  return bytes;
}

function ownPart({ name, kind, elf, align, size, bytes }: ObjectSection): Part {
  const { type = SHT[kind], flags = 0, entrySize = 0 } = elf ?? {};
  return { header: { name, type, flags, size, link: 0, info: 0, align, entry: entrySize }, contents: bytes };
}

interface SymbolTable {
  readonly bytes: Uint8Array;
  readonly strings: Uint8Array;
  readonly locals: number;
  readonly bySection: ReadonlyMap<string, number>;
  readonly byName: ReadonlyMap<string, number>;
}

function symbolTable(elf: ElfClass, object: ObjectFile): SymbolTable {
  const index = new Map(object.sections.map((section, place) => [section.name, place + 1]));
  const strings = new Strings();
  const entries = object.symbols.map((symbol): [ObjectSymbol, number] => [
    symbol,
    symbol.type === 'section' ? 0 : strings.add(symbol.name),
  ]);
  const isLocal = ([symbol]: (typeof entries)[number]): boolean => symbol.binding === 'local';
  const locals = entries.filter(isLocal);
  const order = [...locals, ...entries.filter((entry) => !isLocal(entry))];
  const bytes = new Uint8Array(elf.symbolSize * (order.length + 1));
  const bySection = new Map<string, number>();
  const byName = new Map<string, number>();
  for (const [place, [symbol, name]] of order.entries()) {
    const map = symbol.type === 'section' ? bySection : symbol.type === 'file' ? null : byName;
    if (map !== null && !map.has(symbol.name)) map.set(symbol.name, place + 1);
    bytes.set(elf.symbol(entryOf(symbol, index), name), elf.symbolSize * (place + 1));
  }
  return { bytes, strings: Uint8Array.from(strings.bytes), locals: locals.length + 1, bySection, byName };
}

function entryOf(symbol: ObjectSymbol, index: ReadonlyMap<string, number>): SymbolEntry {
  const { name, value, size, visibility } = symbol;
  const nowhere = symbol.type === 'common' ? COMMON : ABSOLUTE;
  const section = !symbol.defined ? 0 : symbol.section === null ? nowhere : (index.get(symbol.section) ?? 0);
  const other = VISIBILITY[visibility ?? 'default'];
  // Of a common variable NASM does not say that it is an object.
  const info = symbolInfo(symbol.type === 'common' ? { ...symbol, type: 'notype' } : symbol);
  return { name, info, other, section, value, size };
}

function relocationsOf(elf: ElfClass, section: ObjectSection, table: SymbolTable): Uint8Array {
  const bytes = new Uint8Array(elf.relocationSize * section.relocations.length);
  for (const [place, { offset, type, symbol, toSection, addend }] of section.relocations.entries()) {
    const index = toSection === true ? table.bySection.get(symbol) : table.byName.get(symbol);
    bytes.set(elf.relocation({ offset, type, addend, symbol: index ?? 0 }), place * elf.relocationSize);
  }
  return bytes;
}
