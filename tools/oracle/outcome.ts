import { FPU_IMAGE } from './fpu-values';
import type { Case, NativeFault, Outcome } from './case';

/** Status flags and DF of an outcome in one byte: CF PF AF ZF SF OF DF, low bit first; bit 7 when there was a fault. */
const FLAG_BITS = [0, 2, 4, 6, 7, 11, 10] as const;
/** The same flags where RFLAGS keeps them. */
const FLAGS_IN_BYTE = FLAG_BITS.reduce((mask, bit) => mask | (1n << BigInt(bit)), 0n);
/** What every flags image here leaves out: TF and RF belong to the stepping. */
const STEPPING = 0x1_0100n;

export const flagsByte = (rflags: bigint, faulted: boolean): number =>
  FLAG_BITS.reduce((byte, bit, i) => byte | (Number((rflags >> BigInt(bit)) & 1n) << i), faulted ? 0x80 : 0);

const words = new BigUint64Array(1);
const halves = new Int32Array(words.buffer);

/** MurmurHash3's mixing. */
export const mix = (hash: number, word: number): number => {
  const k = Math.imul(word, 0xcc9e2d51);
  const h = hash ^ Math.imul((k << 15) | (k >>> 17), 0x1b873593);
  return (Math.imul((h << 13) | (h >>> 19), 5) + 0xe6546b64) | 0;
};
const mix64 = (hash: number, value: bigint): number => {
  words[0] = value;
  return mix(mix(hash, halves[0]), halves[1]);
};

const RSP = 4;
const CS = 1;
const COMPATIBILITY_CS = 0x23;

/** Linux sets P in the error codes of kernel addresses, to hide its map: there, the bit says nothing. */
const errorCodeOf = ({ errorCode, address }: NativeFault): number =>
  address >> 63n === 1n ? errorCode & ~1 : errorCode;
const addressOf = ({ unordered, fpu }: Case, { address }: NativeFault): bigint =>
  unordered ? address >> (fpu === null ? 16n : 24n) : address;

/**
 * 32 bits over everything of an outcome but the flags of {@link flagsByte}: registers, RIP, the other flags, segment
 * registers, the fault with code and address, and every byte of memory that changed, but
 * for what cannot be seen natively: the RPL of a null selector (the IRET of the host's kernel clears it) and the upper
 * half of RSP in 32-bit code; and for what no manual states, see `Case.unordered`.
 */
export function digest(input: Case, outcome: Outcome): number {
  let hash = 0;
  const narrow = outcome.selectors[CS] === COMPATIBILITY_CS;
  outcome.gpr.forEach((value, i) => (hash = mix64(hash, narrow && i === RSP ? value & 0xffff_ffffn : value)));
  hash = mix64(hash, outcome.rip);
  hash = mix64(hash, outcome.rflags & ~FLAGS_IN_BYTE & ~STEPPING);
  hash = mix64(mix64(hash, outcome.fsBase), outcome.gsBase);
  for (const selector of outcome.selectors) hash = mix(hash, selector < 4 ? 0 : selector);
  const { fault, changes } = outcome;
  if (fault !== null) hash = mix64(mix(mix(hash, fault.vector), errorCodeOf(fault)), addressOf(input, fault));
  if (fault === null || !input.unordered)
    for (const { offset, value } of changes) hash = mix(hash, (offset << 8) | value);
  if (outcome.fpu !== null) hash = mixFpu(hash, outcome.fpu);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return hash ^ (hash >>> 13);
}

/**
 * What of an image is compared: all but the last instruction and its operand (AMD keeps them only while an
 * exception waits), the mask of MXCSR, and the unused bytes of the ST registers.
 */
export function isComparedFpuByte(offset: number): boolean {
  if (offset < 32) return offset < 5 || (offset >= 24 && offset < 28);
  return offset >= 160 || offset % 16 < 10;
}
const COMPARED = new Int32Array(
  Uint8Array.from({ length: FPU_IMAGE }, (_, offset) => (isComparedFpuByte(offset) ? 0xff : 0)).buffer,
);

/** The compared bytes of an image into a hash, word by word. */
function mixFpu(hash: number, image: Uint8Array): number {
  const parts = new Int32Array(image.buffer, image.byteOffset, COMPARED.length);
  let mixed = hash;
  for (let i = 0; i < COMPARED.length; i++) mixed = mix(mixed, parts[i] & COMPARED[i]);
  return mixed;
}

/** {@link digest} with the flags, those of `open` (bits of RFLAGS) left out. */
export function wholeDigest(input: Case, outcome: Outcome, open = 0n): number {
  return mix(digest(input, outcome), flagsByte(outcome.rflags & ~open, outcome.fault !== null));
}
