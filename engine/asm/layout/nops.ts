import type { Target } from '../api';

/** Fillers for alignment in code: the multi-byte NOPs of the SDM (Vol. 2B, NOP) and their longer forms with 66 and CS prefixes. */
const NOPS_LONG: readonly (readonly number[])[] = [
  [],
  [0x90],
  [0x66, 0x90],
  [0x0f, 0x1f, 0x00],
  [0x0f, 0x1f, 0x40, 0x00],
  [0x0f, 0x1f, 0x44, 0x00, 0x00],
  [0x66, 0x0f, 0x1f, 0x44, 0x00, 0x00],
  [0x0f, 0x1f, 0x80, 0x00, 0x00, 0x00, 0x00],
  [0x0f, 0x1f, 0x84, 0x00, 0x00, 0x00, 0x00, 0x00],
  [0x66, 0x0f, 0x1f, 0x84, 0x00, 0x00, 0x00, 0x00, 0x00],
  [0x66, 0x2e, 0x0f, 0x1f, 0x84, 0x00, 0x00, 0x00, 0x00, 0x00],
  [0x66, 0x66, 0x2e, 0x0f, 0x1f, 0x84, 0x00, 0x00, 0x00, 0x00, 0x00],
];

const NOPS_16: readonly (readonly number[])[] = [
  [],
  [0x90],
  [0x89, 0xf6],
  [0x8d, 0x74, 0x00],
  [0x8d, 0xb4, 0x00, 0x00],
];

/** For any i386: LEA of a register to itself, the longer ones with an address that needs SIB. */
const NOPS_386: readonly (readonly number[])[] = [
  [],
  [0x90],
  [0x66, 0x90],
  [0x8d, 0x76, 0x00],
  [0x8d, 0x74, 0x26, 0x00],
  [0x8d, 0x74, 0x26, 0x00, 0x90],
  [0x8d, 0xb6, 0x00, 0x00, 0x00, 0x00],
  [0x8d, 0xb4, 0x26, 0x00, 0x00, 0x00, 0x00],
];
/** So many of the longest in a row, and what follows is jumped over. */
const ROW_386 = 2;

/** `count` bytes of do-nothing code: the longest first, the remainder last, as GNU as lays them. */
export function nopFill(count: number, bits: 16 | 32 | 64, target: Target = 'x86-64'): Uint8Array {
  const table = bits === 16 ? NOPS_16 : bits === 32 && target === 'i386' ? NOPS_386 : NOPS_LONG;
  const longest = table.length - 1;
  const bytes = new Uint8Array(count);
  let at = 0;
  if (table === NOPS_386 && Math.floor(count / longest) > ROW_386) {
    if (count - 2 > 127) bytes.set([0xe9, ...littleEndian32(count - 5)]);
    else bytes.set([0xeb, count - 2]);
    at = count - 2 > 127 ? 5 : 2;
  }
  while (at < count) {
    const nop = table[Math.min(longest, count - at)];
    bytes.set(nop, at);
    at += nop.length;
  }
  return bytes;
}

/** Longest filler of GNU ld between the code of two files. Source: binutils bfd/cpu-i386.c. */
const LD_LONGEST: Readonly<Record<Target, number>> = { 'x86-64': 10, i386: 2 };

/** `count` bytes between the code of two files, as GNU ld fills them. */
export function gapFill(count: number, target: Target): Uint8Array {
  const bytes = new Uint8Array(count);
  for (let at = 0; at < count; ) {
    const nop = NOPS_LONG[Math.min(LD_LONGEST[target], count - at)];
    bytes.set(nop, at);
    at += nop.length;
  }
  return bytes;
}

const littleEndian32 = (value: number): number[] => [0, 8, 16, 24].map((shift) => (value >> shift) & 0xff);
