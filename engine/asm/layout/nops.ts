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
  [0x66, 0x90],
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
/** So many of the longest in a row; what needs more is jumped over. */
const LONGEST_ROW: ReadonlyMap<readonly (readonly number[])[], number> = new Map([
  [NOPS_LONG, 7],
  [NOPS_16, 2],
  [NOPS_386, 2],
]);

/**
 * `count` bytes of do-nothing code: the longest first, the remainder last, as GNU as lays them.
 * @param limit bytes of the longest instruction; 0 for what the mode has
 * @param plain without the NOPs of several bytes, for any i386
 */
export function nopFill(
  count: number,
  bits: 16 | 32 | 64,
  target: Target = 'x86-64',
  limit = 0,
  plain = bits === 32 && target === 'i386',
): Uint8Array {
  const table = bits === 16 ? NOPS_16 : plain ? NOPS_386 : NOPS_LONG;
  const longest = table.length - 1;
  const bytes = new Uint8Array(count);
  let at = 0;
  if (Math.floor(count / longest) > LONGEST_ROW.get(table)!) {
    const jump = jumpOver(count, bits);
    bytes.set(jump);
    at = jump.length;
  }
  const single = limit === 0 ? longest : Math.min(limit, longest);
  while (at < count) {
    const nop = table[Math.min(single, count - at)];
    bytes.set(nop, at);
    at += nop.length;
  }
  return bytes;
}

function jumpOver(count: number, bits: number): number[] {
  if (count - 2 <= 127) return [0xeb, count - 2];
  return bits === 16 ? [0x66, 0xe9, ...littleEndian32(count - 6)] : [0xe9, ...littleEndian32(count - 5)];
}

/** The longest NOP of a mode. */
export const longestNop = (bits: 16 | 32 | 64, target: Target): number =>
  (bits === 16 ? NOPS_16 : bits === 32 && target === 'i386' ? NOPS_386 : NOPS_LONG).length - 1;

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
