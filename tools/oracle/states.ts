import type { Case } from './case';
import type { Draft } from './draft';
import { farOffsetBytes, linear, patch, scaledIndex } from './draft';
import type { Encoding, MemoryUse } from './encodings';
import { tunedFpu } from './fpu-states';
import { vectorValue } from './fpu-values';
import { INITIAL_FLAGS } from './layout';
import type { Random } from './random';
import { TUNING } from './tunings';
import { frameAddress, goodAddress, operandAddress, operandValue } from './values';

const RCX = 1;
const DF = 0x400n;

/** Several accesses that no manual orders, so that a #PF may name any of them in its page. */
const UNORDERED = new Set([
  ...'enter iret iretd iretq retf fxsave fxsave64 fxrstor fxrstor64 fldenv fnstenv frstor fnsave'.split(' '),
  ...'xsave xsave64 xsaveopt xsaveopt64 xsavec xsavec64 xrstor xrstor64'.split(' '),
]);
const isUnordered = (d: Draft): boolean => UNORDERED.has(d.mnemonic) || farOffsetBytes(d) !== null;

/** A random state for `encoding`, biased towards the borders of `mnemonic`. */
export function randomCase(r: Random, mnemonic: string, encoding: Encoding): Case {
  const gpr = Array.from({ length: 16 }, () => operandValue(r));
  if (r.chance(25)) gpr[r.below(16)] = gpr[r.below(16)];
  const d: Draft = { r, gpr, mnemonic, encoding, patches: [] };
  const tuning = TUNING[mnemonic];
  tuning?.registers?.(d);
  if (encoding.repeats && encoding.gathered === null) setCount(d);
  placeAll(d);
  if (encoding.usesFpu) placeVectors(d);
  tuning?.memory?.(d);
  const rflags = (BigInt(r.u32()) & INITIAL_FLAGS & ~(r.chance(60) ? DF : 0n)) | 0x202n;
  const { bytes, rip, repeats } = encoding;
  const pushesFlags = mnemonic.startsWith('pushf');
  return {
    gpr,
    rip,
    rflags,
    bytes,
    repeats,
    pushesFlags,
    shadows: encoding.writesSs && mnemonic === 'mov',
    unordered: isUnordered(d),
    fpu: encoding.usesFpu ? tunedFpu(d) : null,
    patches: d.patches,
  };
}

/**
 * A case to read: on data pages of zeros, only the registers the instruction touches hold anything, and its memory operands
 * are patched in.
 */
export function readableCase(r: Random, mnemonic: string, encoding: Encoding): Case {
  const full = randomCase(r, mnemonic, encoding);
  const gpr = full.gpr.map((value, i) => (encoding.touched.includes(i) ? value : 0n));
  const d: Draft = { r, gpr, mnemonic, encoding, patches: [] };
  for (const use of encoding.memory) if (use.bytes > 0) patch(d, use, operandValue(r), Math.min(use.bytes, 16));
  const fpu = full.fpu?.slice() ?? null;
  if (!encoding.usesX87) fpu?.fill(0, 32, 160);
  for (let i = 0; i < 16; i++) if (!encoding.vectors.includes(i)) fpu?.fill(0, 160 + i * 16, 176 + i * 16);
  return { ...full, gpr, fpu, patches: full.patches.length > 0 ? full.patches : d.patches.slice(0, 3) };
}

/**
 * Places the memory operands. No manual says which of two bad operands faults first, so only those on one base register
 * may be bad.
 */
function placeAll(d: Draft): void {
  const bases = [...new Set(d.encoding.memory.map((use) => use.base))];
  const wild = d.r.pick(bases.length === 0 ? [null] : bases);
  for (const use of d.encoding.memory) place(d, use, use.base === wild);
}

/** Vectors in memory: aligned most of the time, of telling numbers. */
function placeVectors(d: Draft): void {
  for (const use of d.encoding.memory) {
    const aligns = use.bytes >= 16 && use.base !== null && use.index !== use.base && d.r.chance(80);
    const alignment = BigInt(use.bytes > 512 ? 64 : use.bytes === 32 ? 32 : 16);
    if (aligns && use.base !== null)
      d.gpr[use.base] = BigInt.asUintN(64, d.gpr[use.base] - (linear(d, use) & (alignment - 1n)));
    const isVector = use.bytes === 32 || (use.bytes > 0 && use.bytes <= 16);
    if (!isVector || !d.r.chance(75)) continue;
    const value = vectorValue(d.r);
    patch(d, use, use.bytes === 32 ? value | (vectorValue(d.r) << 128n) : value, use.bytes);
  }
}

/** Chooses where a memory operand lies and lets its base register point there. */
function place(d: Draft, use: MemoryUse, wild: boolean): void {
  const { r, gpr } = d;
  if (use.index !== null && use.indexBits > 8 && use.index !== use.base && r.chance(85)) {
    gpr[use.index] = BigInt.asUintN(64, BigInt(r.between(-16, 64)));
    if (use.addressBits === 32) gpr[use.index] = BigInt.asUintN(32, gpr[use.index]) | (BigInt(r.u32()) << 32n);
  }
  if (use.base === null) return;
  const address = !wild
    ? goodAddress(r)
    : isUnordered(d)
      ? frameAddress(r, farOffsetBytes(d) === null)
      : operandAddress(r, use.bytes);
  const target = address - use.segmentBase - use.displacement;
  const base = use.index === use.base ? target / BigInt(1 + use.scale) : target - scaledIndex(gpr, use);
  gpr[use.base] =
    use.addressBits === 32 ? BigInt.asUintN(32, base) | (BigInt(r.u32()) << 32n) : BigInt.asUintN(64, base);
}

/** Iterations enough to see a pattern, few enough to run two thousand times. */
function setCount(d: Draft): void {
  const count = BigInt(d.r.chance(90) ? d.r.below(12) : d.r.below(48));
  const addressed32 = d.encoding.memory.some((use) => use.addressBits === 32);
  d.gpr[RCX] = addressed32 ? count | (BigInt(d.r.u32()) << 32n) : count;
}
