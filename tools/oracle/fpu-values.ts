import { FXSAVE_WRITTEN } from '../../engine/machine/fxsave';
import type { Random } from './random';
import { operandValue } from './values';

/** Bytes of {@link Case.fpu}. */
export const FPU_IMAGE = FXSAVE_WRITTEN + 16 * 16;

const MASK64 = 0xffff_ffff_ffff_ffffn;

/** Singles and doubles at the borders: zeros, ones, infinities, NaNs with payloads, denormals, the largest, integers' limits. */
const SINGLES = [
  0x0000_0000n, 0x8000_0000n, 0x3f80_0000n, 0xbf80_0000n, 0x7f80_0000n, 0xff80_0000n, 0x7fc0_0000n, 0xffc0_0000n,
  0x7fc1_2345n, 0x7f81_2345n, 0xff80_0001n, 0xffff_ffffn, 0x0000_0001n, 0x8000_0001n, 0x007f_ffffn, 0x0080_0000n, 0x0080_0001n,
  0x7f7f_ffffn, 0xff7f_ffffn, 0x3f00_0000n, 0x3fc0_0000n, 0x4020_0000n, 0x3f7f_ffffn, 0x3f80_0001n, 0x4f00_0000n, 0xcf00_0000n,
  0x4eff_ffffn, 0x5f00_0000n, 0xdf00_0000n, 0x4b00_0000n, 0x4b7f_ffffn, 0x4afe_ffffn, 0x1f80_0000n, 0x5f80_0000n, 0x0040_0000n,
]; // prettier-ignore
const DOUBLES = [
  0x0000_0000_0000_0000n, 0x8000_0000_0000_0000n, 0x3ff0_0000_0000_0000n, 0xbff0_0000_0000_0000n, 0x7ff0_0000_0000_0000n,
  0xfff0_0000_0000_0000n, 0x7ff8_0000_0000_0000n, 0xfff8_0000_0000_0000n, 0x7ff8_1234_5678_9abcn, 0x7ff0_1234_5678_9abcn,
  0xfff0_0000_0000_0001n, 0xffff_ffff_ffff_ffffn, 0x0000_0000_0000_0001n, 0x8000_0000_0000_0001n, 0x000f_ffff_ffff_ffffn,
  0x0010_0000_0000_0000n, 0x0010_0000_0000_0001n, 0x7fef_ffff_ffff_ffffn, 0xffef_ffff_ffff_ffffn, 0x3fe0_0000_0000_0000n,
  0x3ff8_0000_0000_0000n, 0x4004_0000_0000_0000n, 0x3fef_ffff_ffff_ffffn, 0x3ff0_0000_0000_0001n, 0x41e0_0000_0000_0000n,
  0xc1e0_0000_0000_0000n, 0xc1e0_0000_0020_0000n, 0x41df_ffff_ffc0_0000n, 0x41df_ffff_ffe0_0000n, 0x43e0_0000_0000_0000n,
  0xc3e0_0000_0000_0000n, 0x4330_0000_0000_0000n, 0x36a0_0000_0000_0000n, 0x380f_ffff_ffff_ffffn, 0x3810_0000_0000_0000n,
  0x47ef_ffff_e000_0000n, 0x47ef_ffff_f000_0000n, 0x3690_0000_0000_0000n, 0x0008_0000_0000_0000n, 0x1ff0_0000_0000_0000n,
]; // prettier-ignore

/** A single: a border, one near a border, one of moderate size, or 32 random bits. */
function single(r: Random): bigint {
  const kind = r.below(10);
  if (kind < 4) return r.pick(SINGLES);
  if (kind < 5) return BigInt.asUintN(32, r.pick(SINGLES) + BigInt(r.between(-2, 2)));
  const sign = BigInt(r.below(2)) << 31n;
  if (kind < 8) return sign | (BigInt(r.between(120, 160)) << 23n) | BigInt(r.below(1 << 23));
  if (kind < 9) return sign | (BigInt(r.below(4)) << 23n) | BigInt(r.below(1 << 23));
  return BigInt(r.u32());
}
function double(r: Random): bigint {
  const kind = r.below(10);
  if (kind < 4) return r.pick(DOUBLES);
  if (kind < 5) return BigInt.asUintN(64, r.pick(DOUBLES) + BigInt(r.between(-2, 2)));
  const sign = BigInt(r.below(2)) << 63n;
  const fraction = r.u64() & 0xf_ffff_ffff_ffffn & (r.chance(30) ? 0xf_ffff_0000_0000n : MASK64);
  if (kind < 8) return sign | (BigInt(r.between(1010, 1090)) << 52n) | fraction;
  if (kind < 9) return sign | (BigInt(r.pick([0, 1, 2, 2045, 2046, 870, 896, 897, 1150, 1151])) << 52n) | fraction;
  return r.u64();
}

/** 128 bits: singles, doubles, integers, or noise. */
export function vectorValue(r: Random): bigint {
  const kind = r.below(10);
  if (kind < 4) return single(r) | (single(r) << 32n) | (single(r) << 64n) | (single(r) << 96n);
  if (kind < 8) return double(r) | (double(r) << 64n);
  return operandValue(r) | (operandValue(r) << 64n);
}

/** An x87 number: a converted border, one of moderate size, a denormal, an unsupported one, or noise. */
function extended(r: Random): bigint {
  const kind = r.below(10);
  const sign = BigInt(r.below(2)) << 79n;
  const top = 1n << 63n;
  const fraction = r.chance(30) ? r.u64() & 0xffff_ffff_0000_0000n : r.chance(20) ? 0n : r.u64();
  if (kind < 2) return sign | (BigInt(r.pick([0, 1, 0x3fff, 0x4000, 0x7ffe])) << 64n) | top;
  if (kind < 6) return sign | (BigInt(r.between(0x3ff0, 0x4048)) << 64n) | top | fraction;
  if (kind < 7) return sign | (0x7fffn << 64n) | r.pick([top, top | 1n, 0xc000_0000_0000_0000n, 0xffff_ffff_ffff_ffffn, top | (fraction >> 2n), top | fraction, fraction >> 1n]); // prettier-ignore
  if (kind < 8) return sign | (BigInt(r.below(2)) << 64n) | (fraction >> BigInt(r.below(64)));
  if (kind < 9) return sign;
  return sign | (BigInt(r.below(0x8000)) << 64n) | (r.chance(90) ? top | fraction : fraction);
}

const AT = { fcw: 0, fsw: 2, tags: 4, mxcsr: 24, st: 32, xmm: 160, ymm: FXSAVE_WRITTEN } as const;

/** The image of a random state; some have components as they were after power-on. */
export function fpuState(r: Random): Uint8Array {
  const image = new Uint8Array(FPU_IMAGE);
  const view = new DataView(image.buffer);
  const set128 = (at: number, value: bigint): void => {
    view.setBigUint64(at, value & MASK64, true);
    view.setBigUint64(at + 8, value >> 64n, true);
  };
  view.setUint16(AT.fcw, controlWord(r), true);
  view.setUint16(AT.fsw, (r.below(8) << 11) | (r.chance(50) ? r.u32() & 0x4700 : 0), true);
  view.setUint8(AT.tags, r.chance(70) ? 0xff : r.below(256));
  view.setUint32(AT.mxcsr, mxcsr(r), true);
  for (let i = 0; i < 8; i++) set128(AT.st + i * 16, extended(r));
  const values = Array.from({ length: 16 }, () => vectorValue(r));
  if (r.chance(15)) values[r.below(16)] = values[r.below(16)];
  values.forEach((value, i) => set128(AT.xmm + i * 16, value));
  if (r.chance(75)) for (let i = 0; i < 16; i++) set128(AT.ymm + i * 16, vectorValue(r));
  if (r.chance(5)) image.fill(0, AT.xmm, AT.xmm + 256);
  if (r.chance(5)) {
    image.fill(0, 0, AT.mxcsr).fill(0, AT.st, AT.xmm);
    view.setUint16(AT.fcw, r.chance(80) ? 0x37f : 0x27f, true);
  }
  return image;
}

/** Masked mostly; each rounding and precision, the reserved one aside. */
function controlWord(r: Random): number {
  const masks = r.chance(80) ? 0x3f : r.below(64);
  if (r.chance(40)) return 0x340 | masks;
  return 0x40 | masks | (r.pick([0, 2, 3]) << 8) | (r.below(4) << 10);
}

function mxcsr(r: Random): number {
  if (r.chance(35)) return 0x1f80;
  const masks = r.chance(75) ? 0x1f80 : r.below(64) << 7;
  const flags = r.chance(50) ? r.below(64) : 0;
  const denormals = r.chance(30) ? r.pick([0x40, 0x8000, 0x8040]) : 0;
  return masks | flags | denormals | (r.below(4) << 13) | (r.chance(4) ? 0x2_0000 : 0);
}
