import { decodeBytes } from './text';
import type { Image, ImageSegment, ImageSymbol, Target } from '../asm/api';

/** ELF numbers. Source: System V ABI, chapters 4 and 5; psABI x86-64. */
const ET_EXEC = 2;
const ET_DYN = 3;
const PT_LOAD = 1;
const PT_INTERP = 3;
const PT_GNU_STACK = 0x6474_e551;
const SHT_SYMTAB = 2;
const SHN_ABS = 0xfff1;

const MAX_SEGMENTS = 64;
const MAX_SYMBOLS = 200_000;
const MACHINES: Readonly<Record<number, string>> = {
  40: '32-bit ARM',
  183: '64-bit ARM',
  243: 'RISC-V',
};

type Loaded = { readonly image: Image } | { readonly error: string };

interface Header {
  readonly layout: Layout;
  readonly type: number;
  readonly entry: bigint;
  readonly phoff: bigint;
  readonly phnum: number;
  readonly shoff: bigint;
  readonly shnum: number;
}

interface ProgramHeader {
  readonly type: number;
  readonly flags: number;
  readonly offset: bigint;
  readonly address: bigint;
  readonly fileSize: bigint;
  readonly memorySize: bigint;
}

/** Where a class of ELF keeps its fields, and what its programs may use. Numbers are offsets in bytes. */
interface Layout {
  readonly target: Target;
  readonly machine: number;
  readonly headerSize: number;
  readonly address: (view: DataView, at: number) => bigint;
  readonly header: { readonly entry: number; readonly phoff: number; readonly shoff: number; readonly counts: number };
  readonly program: { readonly size: number; readonly flags: number; readonly words: number; readonly wide: number };
  readonly section: { readonly size: number; readonly offset: number; readonly length: number; readonly link: number };
  readonly symbol: { readonly size: number; readonly info: number; readonly value: number; readonly length: number };
  /**
   * Where a static position-independent program is put, without randomization, and the first address behind what a
   * program may use; the stack and its guard lie above. Source: Linux v4.15 arch/x86/include/asm/elf.h, ELF_ET_DYN_BASE.
   */
  readonly pieBase: bigint;
  readonly limit: bigint;
}

const ELF64: Layout = {
  target: 'x86-64',
  machine: 62,
  headerSize: 64,
  address: (view, at) => view.getBigUint64(at, true),
  header: { entry: 24, phoff: 32, shoff: 40, counts: 52 },
  program: { size: 56, flags: 4, words: 8, wide: 8 },
  section: { size: 64, offset: 24, length: 32, link: 40 },
  symbol: { size: 24, info: 4, value: 8, length: 16 },
  pieBase: 0x5555_5555_4000n,
  limit: 0x7fff_0000_0000n,
};
const ELF32: Layout = {
  target: 'i386',
  machine: 3,
  headerSize: 52,
  address: (view, at) => BigInt(view.getUint32(at, true)),
  header: { entry: 24, phoff: 28, shoff: 32, counts: 40 },
  program: { size: 32, flags: 24, words: 4, wide: 4 },
  section: { size: 40, offset: 16, length: 20, link: 24 },
  symbol: { size: 16, info: 12, value: 4, length: 8 },
  pieBase: 0x5655_5000n,
  limit: 0xff00_0000n,
};

const UNREADABLE = 'the file is cut short: ';

/**
 * Reads a static ELF executable for x86-64 or the i386, position-independent ones included.
 * @returns its image, or one sentence that says why it cannot run here. Never throws, whatever the bytes are.
 */
export function loadElf(bytes: Uint8Array): Loaded {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const header = readHeader(bytes, view);
  if (typeof header === 'string') return { error: header };
  const headers = readProgramHeaders(view, header);
  if (typeof headers === 'string') return { error: headers };
  if (headers.some(({ type }) => type === PT_INTERP))
    return { error: 'this is a dynamically linked program, which needs shared libraries; link it with -static' };
  const loads = headers.filter(({ type, memorySize }) => type === PT_LOAD && memorySize > 0n);
  if (loads.length === 0) return { error: 'the program has no segment to load' };
  const { layout } = header;
  const bias = header.type === ET_DYN ? layout.pieBase : 0n;
  const segments: ImageSegment[] = [];
  for (const load of loads) {
    const segment = segmentOf(bytes, load, bias, layout.limit);
    if (typeof segment === 'string') return { error: segment };
    segments.push(segment);
  }
  const entry = header.entry + bias;
  if (!segments.some((part) => entry >= part.address && entry < part.address + BigInt(part.size)))
    return { error: `the program's entry point 0x${entry.toString(16)} lies in none of its segments` };
  const symbols = readSymbols(bytes, view, header, bias);
  const stack = stackOf(headers);
  return {
    image: {
      ...(layout === ELF32 && { target: 'i386' }),
      entry,
      ...(stack !== null && { stack }),
      segments,
      symbols,
      lines: [],
    },
  };
}

/** Source: Linux v4.15 fs/binfmt_elf.c, load_elf_binary; the last such header counts. */
function stackOf(headers: readonly ProgramHeader[]): NonNullable<Image['stack']> | null {
  const said = headers.findLast(({ type }) => type === PT_GNU_STACK);
  if (said === undefined) return 'unstated';
  return (said.flags & 1) !== 0 ? 'executable' : null;
}

function readHeader(bytes: Uint8Array, view: DataView): Header | string {
  if (bytes.length === 0) return 'the file is empty';
  if (bytes.length < 4 || view.getUint32(0) !== 0x7f45_4c46)
    return 'this is not an ELF file: it does not begin with 7f 45 4c 46';
  const layout = bytes[4] === 1 ? ELF32 : ELF64;
  const { headerSize } = layout;
  if (bytes.length < headerSize)
    return `${UNREADABLE}an ELF header has ${headerSize} bytes, the file has ${bytes.length}`;
  if (bytes[4] !== 1 && bytes[4] !== 2) return `the ELF header is damaged: its class is ${bytes[4]}`;
  if (bytes[5] !== 1) return 'this program is for a big-endian machine; x86-64 is little-endian';
  const machine = view.getUint16(18, true);
  if (machine !== layout.machine) {
    const name = MACHINES[machine] ?? `number ${machine}`;
    return machine === ELF64.machine || machine === ELF32.machine
      ? `the ELF header is damaged: class ${bytes[4]} and machine ${machine} do not belong together`
      : `this program is for another machine (${name}); the lab runs x86-64`;
  }
  const type = view.getUint16(16, true);
  if (type === 1) return 'this is an object file; link it first to get a program';
  if (type !== ET_EXEC && type !== ET_DYN) return `this ELF file is not a program (its type is ${type})`;
  const { header, address } = layout;
  const count = (n: number): number => view.getUint16(header.counts + n * 2, true);
  if (count(1) !== layout.program.size) return 'the ELF header is damaged: the size of a program header is wrong';
  return {
    layout,
    type,
    entry: address(view, header.entry),
    phoff: address(view, header.phoff),
    phnum: count(2),
    shoff: address(view, header.shoff),
    shnum: count(4),
  };
}

function readProgramHeaders(view: DataView, { layout, phoff, phnum }: Header): ProgramHeader[] | string {
  if (phnum === 0) return 'the program has no program headers';
  if (phnum > MAX_SEGMENTS) return `the program has ${phnum} program headers; the lab takes ${MAX_SEGMENTS} at most`;
  const { size, flags, words, wide } = layout.program;
  if (phoff + BigInt(phnum * size) > BigInt(view.byteLength)) return `${UNREADABLE}its program headers are missing`;
  return Array.from({ length: phnum }, (_, index) => {
    const at = Number(phoff) + index * size;
    // Offset, address, physical address, size in the file, size in memory.
    const word = (position: number): bigint => layout.address(view, at + words + position * wide);
    return {
      type: view.getUint32(at, true),
      flags: view.getUint32(at + flags, true),
      offset: word(0),
      address: word(1),
      fileSize: word(3),
      memorySize: word(4),
    };
  });
}

function segmentOf(bytes: Uint8Array, load: ProgramHeader, bias: bigint, limit: bigint): ImageSegment | string {
  const { offset, fileSize, memorySize, flags } = load;
  if (fileSize > memorySize) return 'the ELF header is damaged: a segment is larger in the file than in memory';
  if (offset + fileSize > BigInt(bytes.length))
    return `${UNREADABLE}a segment ends at byte ${offset + fileSize}, the file at ${bytes.length}`;
  const address = load.address + bias;
  if (address < 0x1_0000n || address + memorySize > limit)
    return `the program wants address 0x${address.toString(16)}, which programs may not use`;
  if (memorySize > 0x4000_0000n) return 'the program wants more memory than the lab has';
  return {
    address,
    size: Number(memorySize),
    bytes: bytes.slice(Number(offset), Number(offset + fileSize)),
    flags: { alloc: true, write: (flags & 2) !== 0, exec: (flags & 1) !== 0 },
    sections: [],
  };
}

/** Symbols for the views; a damaged table gives none. */
function readSymbols(bytes: Uint8Array, view: DataView, { layout, shoff, shnum }: Header, bias: bigint): ImageSymbol[] {
  const sections = BigInt(bytes.length);
  const { section: fields } = layout;
  if (shoff + BigInt(shnum * fields.size) > sections) return [];
  const section = (index: number): { type: number; offset: bigint; size: bigint; link: number } => {
    const at = Number(shoff) + index * fields.size;
    return {
      type: view.getUint32(at + 4, true),
      offset: layout.address(view, at + fields.offset),
      size: layout.address(view, at + fields.length),
      link: view.getUint32(at + fields.link, true),
    };
  };
  for (let index = 0; index < shnum; index++) {
    const table = section(index);
    if (table.type !== SHT_SYMTAB || table.link >= shnum) continue;
    const strings = section(table.link);
    if (table.offset + table.size > sections || strings.offset + strings.size > sections) return [];
    return symbolsOf(layout, bytes, view, Number(table.offset), Number(table.size), strings, bias);
  }
  return [];
}

const TYPES = ['notype', 'object', 'function', 'section'] as const;
const BINDINGS = ['local', 'global', 'weak'] as const;

function symbolsOf(
  { address, symbol: fields }: Layout,
  bytes: Uint8Array,
  view: DataView,
  offset: number,
  size: number,
  strings: { offset: bigint; size: bigint },
  bias: bigint,
): ImageSymbol[] {
  const text = bytes.subarray(Number(strings.offset), Number(strings.offset + strings.size));
  const symbols: ImageSymbol[] = [];
  for (let at = offset; at + fields.size <= offset + size && symbols.length < MAX_SYMBOLS; at += fields.size) {
    const start = view.getUint32(at, true);
    const info = view.getUint8(at + fields.info);
    const index = view.getUint16(at + fields.info + 2, true);
    const type = TYPES[info & 15];
    if (index === 0 || start >= text.length || type === undefined || type === 'section') continue;
    const end = text.indexOf(0, start);
    const name = decodeBytes(text.subarray(start, end < 0 ? text.length : end));
    const value = address(view, at + fields.value);
    if (name === '') continue;
    const absolute = index >= 0xff00;
    symbols.push({
      name,
      address: index === SHN_ABS ? value : BigInt.asUintN(64, value + bias),
      size: address(view, at + fields.length),
      type,
      binding: BINDINGS[info >> 4] ?? 'local',
      section: absolute ? null : '.text',
    });
  }
  return symbols;
}
