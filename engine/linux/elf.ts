import { decodeBytes } from './text';
import type { Image, ImageSegment, ImageSymbol } from '../asm/api';

/** ELF numbers. Source: System V ABI, chapters 4 and 5; psABI x86-64. */
const ET_EXEC = 2;
const ET_DYN = 3;
const EM_X86_64 = 62;
const PT_LOAD = 1;
const PT_INTERP = 3;
const SHT_SYMTAB = 2;
const SHN_ABS = 0xfff1;

/** Where a static position-independent program is put. Source: Linux v4.15, ELF_ET_DYN_BASE without randomization. */
const PIE_BASE = 0x5555_5555_4000n;
const MAX_SEGMENTS = 64;
const MAX_SYMBOLS = 200_000;
const MACHINES: Readonly<Record<number, string>> = {
  3: '32-bit x86',
  40: '32-bit ARM',
  183: '64-bit ARM',
  243: 'RISC-V',
};

type Loaded = { readonly image: Image } | { readonly error: string };

interface Header {
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

const UNREADABLE = 'the file is cut short: ';

/**
 * Reads a static ELF executable for x86-64, position-independent ones included.
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
  const bias = header.type === ET_DYN ? PIE_BASE : 0n;
  const segments: ImageSegment[] = [];
  for (const load of loads) {
    const segment = segmentOf(bytes, load, bias);
    if (typeof segment === 'string') return { error: segment };
    segments.push(segment);
  }
  const entry = header.entry + bias;
  if (!segments.some((part) => entry >= part.address && entry < part.address + BigInt(part.size)))
    return { error: `the program's entry point 0x${entry.toString(16)} lies in none of its segments` };
  return { image: { entry, segments, symbols: readSymbols(bytes, view, header, bias), lines: [] } };
}

function readHeader(bytes: Uint8Array, view: DataView): Header | string {
  if (bytes.length === 0) return 'the file is empty';
  if (bytes.length < 4 || view.getUint32(0) !== 0x7f45_4c46)
    return 'this is not an ELF file: it does not begin with 7f 45 4c 46';
  if (bytes.length < 64) return `${UNREADABLE}an ELF header has 64 bytes, the file has ${bytes.length}`;
  if (bytes[4] === 1) return 'this is a 32-bit program; the lab runs 64-bit programs';
  if (bytes[4] !== 2) return `the ELF header is damaged: its class is ${bytes[4]}`;
  if (bytes[5] !== 1) return 'this program is for a big-endian machine; x86-64 is little-endian';
  const machine = view.getUint16(18, true);
  if (machine !== EM_X86_64)
    return `this program is for another machine (${MACHINES[machine] ?? `number ${machine}`}); the lab runs x86-64`;
  const type = view.getUint16(16, true);
  if (type === 1) return 'this is an object file; link it first to get a program';
  if (type !== ET_EXEC && type !== ET_DYN) return `this ELF file is not a program (its type is ${type})`;
  if (view.getUint16(54, true) !== 56) return 'the ELF header is damaged: the size of a program header is wrong';
  return {
    type,
    entry: view.getBigUint64(24, true),
    phoff: view.getBigUint64(32, true),
    phnum: view.getUint16(56, true),
    shoff: view.getBigUint64(40, true),
    shnum: view.getUint16(60, true),
  };
}

function readProgramHeaders(view: DataView, { phoff, phnum }: Header): ProgramHeader[] | string {
  if (phnum === 0) return 'the program has no program headers';
  if (phnum > MAX_SEGMENTS) return `the program has ${phnum} program headers; the lab takes ${MAX_SEGMENTS} at most`;
  if (phoff + BigInt(phnum) * 56n > BigInt(view.byteLength)) return `${UNREADABLE}its program headers are missing`;
  return Array.from({ length: phnum }, (_, index) => {
    const at = Number(phoff) + index * 56;
    return {
      type: view.getUint32(at, true),
      flags: view.getUint32(at + 4, true),
      offset: view.getBigUint64(at + 8, true),
      address: view.getBigUint64(at + 16, true),
      fileSize: view.getBigUint64(at + 32, true),
      memorySize: view.getBigUint64(at + 40, true),
    };
  });
}

/** First address behind what a program may use; the stack and its guard lie above. */
const ADDRESS_LIMIT = 0x7fff_0000_0000n;

function segmentOf(bytes: Uint8Array, load: ProgramHeader, bias: bigint): ImageSegment | string {
  const { offset, fileSize, memorySize, flags } = load;
  if (fileSize > memorySize) return 'the ELF header is damaged: a segment is larger in the file than in memory';
  if (offset + fileSize > BigInt(bytes.length))
    return `${UNREADABLE}a segment ends at byte ${offset + fileSize}, the file at ${bytes.length}`;
  const address = load.address + bias;
  if (address < 0x1_0000n || address + memorySize > ADDRESS_LIMIT)
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
function readSymbols(bytes: Uint8Array, view: DataView, { shoff, shnum }: Header, bias: bigint): ImageSymbol[] {
  const sections = BigInt(bytes.length);
  if (shoff + BigInt(shnum) * 64n > sections) return [];
  const section = (index: number): { type: number; offset: bigint; size: bigint; link: number } => {
    const at = Number(shoff) + index * 64;
    return {
      type: view.getUint32(at + 4, true),
      offset: view.getBigUint64(at + 24, true),
      size: view.getBigUint64(at + 32, true),
      link: view.getUint32(at + 40, true),
    };
  };
  for (let index = 0; index < shnum; index++) {
    const table = section(index);
    if (table.type !== SHT_SYMTAB || table.link >= shnum) continue;
    const strings = section(table.link);
    if (table.offset + table.size > sections || strings.offset + strings.size > sections) return [];
    return symbolsOf(bytes, view, Number(table.offset), Number(table.size), strings, bias);
  }
  return [];
}

const TYPES = ['notype', 'object', 'function', 'section'] as const;
const BINDINGS = ['local', 'global', 'weak'] as const;

function symbolsOf(
  bytes: Uint8Array,
  view: DataView,
  offset: number,
  size: number,
  strings: { offset: bigint; size: bigint },
  bias: bigint,
): ImageSymbol[] {
  const text = bytes.subarray(Number(strings.offset), Number(strings.offset + strings.size));
  const symbols: ImageSymbol[] = [];
  for (let at = offset; at + 24 <= offset + size && symbols.length < MAX_SYMBOLS; at += 24) {
    const start = view.getUint32(at, true);
    const info = view.getUint8(at + 4);
    const index = view.getUint16(at + 6, true);
    const type = TYPES[info & 15];
    if (index === 0 || start >= text.length || type === undefined || type === 'section') continue;
    const end = text.indexOf(0, start);
    const name = decodeBytes(text.subarray(start, end < 0 ? text.length : end));
    const value = view.getBigUint64(at + 8, true);
    if (name === '') continue;
    const absolute = index >= 0xff00;
    symbols.push({
      name,
      address: index === SHN_ABS ? value : BigInt.asUintN(64, value + bias),
      size: view.getBigUint64(at + 16, true),
      type,
      binding: BINDINGS[info >> 4] ?? 'local',
      section: absolute ? null : '.text',
    });
  }
  return symbols;
}
