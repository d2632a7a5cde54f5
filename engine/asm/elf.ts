import type { Image, ImageSegment, ObjectFile } from './api';
import { writeNasmObject } from './elf-nasm';
import { writeGnuObject } from './elf-object';
import { ABSOLUTE, concat, header, Output, PAGE, SHF, SHT, Strings } from './elf-output';
import type { ElfClass, ProgramHeader, SectionHeader, SymbolEntry } from './elf-records';
import { elfClassOf, symbolInfo } from './elf-records';

/*
 * ELF files, of class 64 for x86-64 and 32 for i386. Source: System V ABI, chapters 4 and 5. Not written: dynamic sections.
 */

const EXECUTABLE = 2;

/** Adds .symtab, .strtab, .shstrtab and the header table; gives the finished file. */
function finish(
  elf: ElfClass,
  output: Output,
  headers: SectionHeader[],
  symbols: readonly SymbolEntry[],
  locals: number,
  entry: bigint,
  segments: readonly ProgramHeader[],
): Uint8Array {
  const strings = new Strings();
  const names = new Strings();
  output.align(elf.align);
  for (const { name } of symbols) strings.add(name);
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
  for (const { name } of headers) names.add(name);
  last.offset = output.put(names.bytes);
  last.size = names.bytes.length;
  const sectionsAt = output.align(elf.align);
  output.put(concat(headers.map((item) => elf.sectionHeader(item, names.at(item.name)))));
  const bytes = output.bytes();
  bytes.set(
    elf.fileHeader({ type: EXECUTABLE, entry, segments: segments.length, sectionsAt, sections: headers.length }),
    0,
  );
  const programAt = (n: number): number => elf.fileHeaderSize + elf.programHeaderSize * n;
  segments.forEach((segment, n) => bytes.set(elf.programHeader(segment), programAt(n)));
  return bytes;
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
  return finish(elf, output, headers, symbols, locals, image.entry, segments);
}

/** A relocatable file, as the assembler of its syntax lays it out. */
export const writeElfObject = (object: ObjectFile): Uint8Array =>
  object.tables === 'nasm' ? writeNasmObject(object) : writeGnuObject(object);
