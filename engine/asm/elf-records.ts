import type { ObjectSymbol, Target } from './api';

/*
 * The records of ELF files in both classes, little-endian. Source: System V ABI, chapters 4 and 5, with its AMD64 and
 * Intel386 supplements.
 */

export interface SectionHeader {
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

export interface ProgramHeader {
  readonly type: number;
  readonly flags: number;
  readonly offset: number;
  readonly address: bigint;
  readonly fileSize: number;
  readonly memorySize: number;
  readonly align: number;
}

export interface FileHeader {
  readonly type: number;
  readonly entry: bigint;
  readonly segments: number;
  readonly sectionsAt: number;
  readonly sections: number;
  /** The section of the sections' names; default the last. */
  readonly strings?: number;
}

export interface SymbolEntry {
  readonly name: string;
  readonly info: number;
  readonly other: number;
  readonly section: number;
  readonly value: bigint;
  readonly size: bigint;
}

export interface RelocationEntry {
  readonly offset: number;
  readonly symbol: number;
  readonly type: number;
  readonly addend: bigint;
}

/** One class of ELF: the sizes of its records and how each is written. Names are offsets into their string table. */
export interface ElfClass {
  readonly fileHeaderSize: number;
  readonly programHeaderSize: number;
  readonly sectionHeaderSize: number;
  readonly symbolSize: number;
  readonly relocationSize: number;
  /** Alignment of tables. */
  readonly align: number;
  /** Section name prefix and type of relocations: with addends, or with those in the place. */
  readonly relocations: { readonly prefix: string; readonly type: number };
  fileHeader(header: FileHeader): Uint8Array;
  programHeader(header: ProgramHeader): Uint8Array;
  sectionHeader(header: SectionHeader, name: number): Uint8Array;
  symbol(symbol: SymbolEntry, name: number): Uint8Array;
  relocation(entry: RelocationEntry): Uint8Array;
}

const fields = (size: number, write: (view: DataView) => void): Uint8Array => {
  const view = new DataView(new ArrayBuffer(size));
  write(view);
  return new Uint8Array(view.buffer);
};
const low32 = (value: bigint): number => Number(BigInt.asUintN(32, value));

const IDENT = [0x7f, 0x45, 0x4c, 0x46];
const SIZE_64 = { file: 64, program: 56, section: 64, symbol: 24, relocation: 24 } as const;
const SIZE_32 = { file: 52, program: 32, section: 40, symbol: 16, relocation: 8 } as const;

/** The 16-bit fields at the end of a file header, which both classes have in the same order. */
function putCounts(view: DataView, at: number, header: FileHeader, size: typeof SIZE_64 | typeof SIZE_32): void {
  const programs = header.segments === 0 ? 0 : size.program;
  const counts = [
    size.file,
    programs,
    header.segments,
    size.section,
    header.sections,
    header.strings ?? header.sections - 1,
  ];
  counts.forEach((value, n) => view.setUint16(at + n * 2, value, true));
}

const ELF64: ElfClass = {
  fileHeaderSize: SIZE_64.file,
  programHeaderSize: SIZE_64.program,
  sectionHeaderSize: SIZE_64.section,
  symbolSize: SIZE_64.symbol,
  relocationSize: SIZE_64.relocation,
  align: 8,
  relocations: { prefix: '.rela', type: 4 },
  fileHeader: (header) =>
    fields(SIZE_64.file, (view) => {
      [...IDENT, 2, 1, 1, 0].forEach((byte, n) => view.setUint8(n, byte));
      view.setUint16(16, header.type, true);
      view.setUint16(18, 62, true);
      view.setUint32(20, 1, true);
      view.setBigUint64(24, BigInt.asUintN(64, header.entry), true);
      view.setBigUint64(32, header.segments === 0 ? 0n : BigInt(SIZE_64.file), true);
      view.setBigUint64(40, BigInt(header.sectionsAt), true);
      putCounts(view, 52, header, SIZE_64);
    }),
  programHeader: (header) =>
    fields(SIZE_64.program, (view) => {
      view.setUint32(0, header.type, true);
      view.setUint32(4, header.flags, true);
      view.setBigUint64(8, BigInt(header.offset), true);
      view.setBigUint64(16, BigInt.asUintN(64, header.address), true);
      view.setBigUint64(24, BigInt.asUintN(64, header.address), true);
      view.setBigUint64(32, BigInt(header.fileSize), true);
      view.setBigUint64(40, BigInt(header.memorySize), true);
      view.setBigUint64(48, BigInt(header.align), true);
    }),
  sectionHeader: (header, name) =>
    fields(SIZE_64.section, (view) => {
      view.setUint32(0, name, true);
      view.setUint32(4, header.type, true);
      view.setBigUint64(8, BigInt(header.flags), true);
      view.setBigUint64(16, BigInt.asUintN(64, header.address), true);
      view.setBigUint64(24, BigInt(header.offset), true);
      view.setBigUint64(32, BigInt(header.size), true);
      view.setUint32(40, header.link, true);
      view.setUint32(44, header.info, true);
      view.setBigUint64(48, BigInt(header.align), true);
      view.setBigUint64(56, BigInt(header.entry), true);
    }),
  symbol: (symbol, name) =>
    fields(SIZE_64.symbol, (view) => {
      view.setUint32(0, name, true);
      view.setUint8(4, symbol.info);
      view.setUint8(5, symbol.other);
      view.setUint16(6, symbol.section, true);
      view.setBigUint64(8, BigInt.asUintN(64, symbol.value), true);
      view.setBigUint64(16, BigInt.asUintN(64, symbol.size), true);
    }),
  relocation: (entry) =>
    fields(SIZE_64.relocation, (view) => {
      view.setBigUint64(0, BigInt(entry.offset), true);
      view.setBigUint64(8, (BigInt(entry.symbol) << 32n) | BigInt(entry.type), true);
      view.setBigInt64(16, entry.addend, true);
    }),
};

const ELF32: ElfClass = {
  fileHeaderSize: SIZE_32.file,
  programHeaderSize: SIZE_32.program,
  sectionHeaderSize: SIZE_32.section,
  symbolSize: SIZE_32.symbol,
  relocationSize: SIZE_32.relocation,
  align: 4,
  relocations: { prefix: '.rel', type: 9 },
  fileHeader: (header) =>
    fields(SIZE_32.file, (view) => {
      [...IDENT, 1, 1, 1, 0].forEach((byte, n) => view.setUint8(n, byte));
      view.setUint16(16, header.type, true);
      view.setUint16(18, 3, true);
      view.setUint32(20, 1, true);
      view.setUint32(24, low32(header.entry), true);
      view.setUint32(28, header.segments === 0 ? 0 : SIZE_32.file, true);
      view.setUint32(32, header.sectionsAt, true);
      putCounts(view, 40, header, SIZE_32);
    }),
  programHeader: (header) =>
    fields(SIZE_32.program, (view) => {
      const { type, offset, address, fileSize, memorySize, flags, align } = header;
      const words = [type, offset, low32(address), low32(address), fileSize, memorySize, flags, align];
      words.forEach((word, n) => view.setUint32(n * 4, word, true));
    }),
  sectionHeader: (header, name) =>
    fields(SIZE_32.section, (view) => {
      const { type, flags, address, offset, size, link, info, align, entry } = header;
      const words = [name, type, flags, low32(address), offset, size, link, info, align, entry];
      words.forEach((word, n) => view.setUint32(n * 4, word, true));
    }),
  symbol: (symbol, name) =>
    fields(SIZE_32.symbol, (view) => {
      view.setUint32(0, name, true);
      view.setUint32(4, low32(symbol.value), true);
      view.setUint32(8, low32(symbol.size), true);
      view.setUint8(12, symbol.info);
      view.setUint8(13, symbol.other);
      view.setUint16(14, symbol.section, true);
    }),
  relocation: (entry) =>
    fields(SIZE_32.relocation, (view) => {
      view.setUint32(0, entry.offset, true);
      view.setUint32(4, ((entry.symbol << 8) | (entry.type & 0xff)) >>> 0, true);
    }),
};

const BINDING = { local: 0, global: 1, weak: 2, unique: 10 } as const;
/** A common variable is an object. */
const TYPE = { notype: 0, object: 1, function: 2, section: 3, file: 4, common: 1, tls: 6, ifunc: 10 } as const;

/** `st_info` */
export const symbolInfo = (symbol: Pick<ObjectSymbol, 'binding' | 'type'>): number =>
  (BINDING[symbol.binding] << 4) | TYPE[symbol.type];

/** `st_other` */
export const VISIBILITY = { default: 0, internal: 1, hidden: 2, protected: 3 } as const;

/** The class in which files for a target are written. */
export const elfClassOf = (target: Target | undefined): ElfClass => (target === 'i386' ? ELF32 : ELF64);
