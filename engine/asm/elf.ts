import type { Image, ImageSegment, ObjectFile, ObjectSymbol } from './api';
import { utf8 } from './front/strings';

/*
 * ELF64 little-endian files. Source: System V ABI, chapters 4 and 5, and its AMD64 supplement. Not written: notes, debugging
 * information, section groups, dynamic sections.
 */

const PAGE = 0x1000;
const SHT = { progbits: 1, symtab: 2, strtab: 3, rela: 4, note: 7, nobits: 8 } as const;
const SHF = { write: 1, alloc: 2, exec: 4, infoLink: 0x40 } as const;
const MACHINE_X86_64 = 62;
const ABSOLUTE = 0xfff1;
const COMMON = 0xfff2;

interface SectionHeader {
  name: string;
  type: number;
  flags: number;
  address: bigint;
  offset: number;
  size: number;
  link: number;
  info: number;
  align: number;
  entry: number;
}

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

const fields = (size: number, write: (view: DataView) => void): Uint8Array => {
  const view = new DataView(new ArrayBuffer(size));
  write(view);
  return new Uint8Array(view.buffer);
};

function fileHeader(type: number, entry: bigint, segments: number, sectionsAt: number, sections: number): Uint8Array {
  return fields(64, (view) => {
    [0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0].forEach((byte, n) => view.setUint8(n, byte));
    view.setUint16(16, type, true);
    view.setUint16(18, MACHINE_X86_64, true);
    view.setUint32(20, 1, true);
    view.setBigUint64(24, BigInt.asUintN(64, entry), true);
    view.setBigUint64(32, segments === 0 ? 0n : 64n, true);
    view.setBigUint64(40, BigInt(sectionsAt), true);
    view.setUint16(52, 64, true);
    view.setUint16(54, segments === 0 ? 0 : 56, true);
    view.setUint16(56, segments, true);
    view.setUint16(58, 64, true);
    view.setUint16(60, sections, true);
    view.setUint16(62, sections - 1, true);
  });
}

interface ProgramHeader {
  readonly type: number;
  readonly flags: number;
  readonly offset: number;
  readonly address: bigint;
  readonly fileSize: number;
  readonly memorySize: number;
  readonly align: number;
}

const programHeader = (header: ProgramHeader): Uint8Array =>
  fields(56, (view) => {
    view.setUint32(0, header.type, true);
    view.setUint32(4, header.flags, true);
    view.setBigUint64(8, BigInt(header.offset), true);
    view.setBigUint64(16, BigInt.asUintN(64, header.address), true);
    view.setBigUint64(24, BigInt.asUintN(64, header.address), true);
    view.setBigUint64(32, BigInt(header.fileSize), true);
    view.setBigUint64(40, BigInt(header.memorySize), true);
    view.setBigUint64(48, BigInt(header.align), true);
  });

const sectionHeader = (header: SectionHeader, names: Strings): Uint8Array =>
  fields(64, (view) => {
    view.setUint32(0, names.at(header.name), true);
    view.setUint32(4, header.type, true);
    view.setBigUint64(8, BigInt(header.flags), true);
    view.setBigUint64(16, BigInt.asUintN(64, header.address), true);
    view.setBigUint64(24, BigInt(header.offset), true);
    view.setBigUint64(32, BigInt(header.size), true);
    view.setUint32(40, header.link, true);
    view.setUint32(44, header.info, true);
    view.setBigUint64(48, BigInt(header.align), true);
    view.setBigUint64(56, BigInt(header.entry), true);
  });

interface SymbolEntry {
  readonly name: string;
  readonly info: number;
  readonly section: number;
  readonly value: bigint;
  readonly size: bigint;
}

const symbolEntry = (symbol: SymbolEntry, strings: Strings): Uint8Array =>
  fields(24, (view) => {
    view.setUint32(0, strings.at(symbol.name), true);
    view.setUint8(4, symbol.info);
    view.setUint16(6, symbol.section, true);
    view.setBigUint64(8, BigInt.asUintN(64, symbol.value), true);
    view.setBigUint64(16, BigInt.asUintN(64, symbol.size), true);
  });

const BINDING = { local: 0, global: 1, weak: 2 } as const;
const TYPE = { notype: 0, object: 1, function: 2, section: 3, common: 1 } as const;
const infoOf = (symbol: Pick<ObjectSymbol, 'binding' | 'type'>): number =>
  (BINDING[symbol.binding] << 4) | TYPE[symbol.type];

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
  output.align(8);
  const symtab = symbols.map((symbol) => symbolEntry(symbol, strings));
  const symtabAt = output.put(concat(symtab));
  headers.push(
    header('.symtab', SHT.symtab, {
      offset: symtabAt,
      size: symtab.length * 24,
      link: headers.length + 1,
      info: locals,
      align: 8,
      entry: 24,
    }),
    header('.strtab', SHT.strtab, { offset: output.put(strings.bytes), size: strings.bytes.length }),
  );
  const last = header('.shstrtab', SHT.strtab, {});
  headers.push(last);
  for (const item of headers) names.at(item.name);
  last.offset = output.put(names.bytes);
  last.size = names.bytes.length;
  const table = output.align(8);
  output.put(concat(headers.map((item) => sectionHeader(item, names))));
  const bytes = output.bytes();
  bytes.set(fileHeader(type, entry, segments.length, table, headers.length), 0);
  segments.forEach((segment, n) => bytes.set(programHeader(segment), 64 + 56 * n));
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

/** A static executable that Linux itself runs: one PT_LOAD a segment, a non-executable stack, symbols and sections. */
export function writeElfExecutable(image: Image): Uint8Array {
  const output = new Output();
  output.length = 64 + 56 * (image.segments.length + 1);
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
  segments.push({ type: 0x6474e551, flags: 6, offset: 0, address: 0n, fileSize: 0, memorySize: 0, align: 16 });
  const sorted = image.symbols.toSorted((a, b) => Number(a.binding !== 'local') - Number(b.binding !== 'local'));
  const symbols: SymbolEntry[] = [
    { name: '', info: 0, section: 0, value: 0n, size: 0n },
    ...sorted.map((symbol) => ({
      name: symbol.name,
      info: infoOf(symbol),
      section: symbol.section === null ? ABSOLUTE : (index.get(symbol.section) ?? ABSOLUTE),
      value: symbol.address,
      size: symbol.size,
    })),
  ];
  const locals = 1 + sorted.filter((symbol) => symbol.binding === 'local').length;
  return finish(output, headers, symbols, locals, 2, image.entry, segments);
}

/** A relocatable file that GNU ld accepts. */
export function writeElfObject(object: ObjectFile): Uint8Array {
  const output = new Output();
  output.length = 64;
  const headers: SectionHeader[] = [header('', 0, { align: 0 })];
  const index = new Map<string, number>();
  for (const section of object.sections) {
    const { alloc, write, exec } = section.flags;
    index.set(section.name, headers.length);
    output.align(Math.max(1, Math.min(section.align, PAGE)));
    headers.push(
      header(section.name, SHT[section.kind], {
        flags: (alloc ? SHF.alloc : 0) | (write ? SHF.write : 0) | (exec ? SHF.exec : 0),
        offset: section.kind === 'nobits' ? output.length : output.put(section.bytes),
        size: section.size,
        align: section.align,
      }),
    );
  }
  const { entries, locals, position } = objectSymbols(object, index);
  const symtab = headers.length + object.sections.filter((section) => section.relocations.length > 0).length + 1;
  for (const section of object.sections) {
    if (section.relocations.length === 0) continue;
    output.align(8);
    const rows = section.relocations.map((relocation) =>
      fields(24, (view) => {
        const symbol = relocation.symbol === '' ? 0 : (position.get(relocation.symbol) ?? 0);
        view.setBigUint64(0, BigInt(relocation.offset), true);
        view.setBigUint64(8, (BigInt(symbol) << 32n) | BigInt(relocation.type), true);
        view.setBigInt64(16, relocation.addend, true);
      }),
    );
    headers.push(
      header(`.rela${section.name}`, SHT.rela, {
        flags: SHF.infoLink,
        offset: output.put(concat(rows)),
        size: rows.length * 24,
        link: symtab,
        info: index.get(section.name)!,
        align: 8,
        entry: 24,
      }),
    );
  }
  headers.push(header('.note.GNU-stack', SHT.progbits, { offset: output.length }));
  return finish(output, headers, entries, locals, 1, 0n, []);
}

interface ObjectSymbols {
  readonly entries: SymbolEntry[];
  readonly locals: number;
  readonly position: ReadonlyMap<string, number>;
}

function objectSymbols(object: ObjectFile, index: ReadonlyMap<string, number>): ObjectSymbols {
  const sorted = object.symbols.toSorted((a, b) => Number(a.binding !== 'local') - Number(b.binding !== 'local'));
  const entries: SymbolEntry[] = [{ name: '', info: 0, section: 0, value: 0n, size: 0n }];
  const position = new Map<string, number>();
  for (const symbol of sorted) {
    const absolute = symbol.type === 'common' ? COMMON : ABSOLUTE;
    const section = !symbol.defined ? 0 : symbol.section === null ? absolute : (index.get(symbol.section) ?? 0);
    position.set(symbol.name, entries.length);
    entries.push({
      name: symbol.type === 'section' ? '' : symbol.name,
      info: infoOf(symbol),
      section,
      value: symbol.value,
      size: symbol.size,
    });
  }
  return { entries, locals: 1 + sorted.filter((symbol) => symbol.binding === 'local').length, position };
}
