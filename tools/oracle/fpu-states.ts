import { FXSAVE_WRITTEN } from '../../engine/machine/fxsave';
import type { Draft } from './draft';
import type { Gathered } from './encodings';
import { fpuState } from './fpu-values';
import type { Random } from './random';

/** The x87 and vector registers: indices that lead somewhere, numbers that halves can hold. */
export function tunedFpu({ r, mnemonic, encoding }: Draft): Uint8Array {
  const fpu = fpuState(r);
  const { gathered } = encoding;
  if (gathered !== null) setVector(fpu, gathered.register, indicesOf(r, gathered));
  const isHalf = /^vcvt(ph2ps|ps2ph)$/u.test(mnemonic);
  if (isHalf && r.chance(70))
    for (const register of encoding.vectors) setVector(fpu, register, [halvesOf(r), halvesOf(r)]);
  return fpu;
}
/** Both halves of a YMM register. */
function setVector(fpu: Uint8Array, register: number, values: readonly [low: bigint, high: bigint]): void {
  values.forEach((value, half) => {
    const at = (half === 0 ? 160 : FXSAVE_WRITTEN) + register * 16;
    for (let i = 0; i < 16; i++) fpu[at + i] = Number((value >> BigInt(i * 8)) & 0xffn);
  });
}

/** Near the base, which is inside the data pages; some just outside of them, few anywhere. */
function indicesOf(r: Random, { indexBits, scale }: Gathered): [bigint, bigint] {
  const wildness = r.pick([0, 0, 0, 8, 30]);
  const index = (): bigint => {
    const near = Math.floor(r.between(-500, 500) / scale);
    const far = Math.floor(((r.chance(50) ? 1 : -1) * r.between(4096, 16384)) / scale);
    const value = !r.chance(wildness) ? BigInt(near) : r.chance(80) ? BigInt(far) : r.u64();
    return BigInt.asUintN(indexBits, value);
  };
  const half = (): bigint =>
    Array.from({ length: 128 / indexBits }, index).reduce((all, one) => (all << BigInt(indexBits)) | one, 0n);
  return [half(), half()];
}

const HALF_EDGES = [0, 0x8000, 0x3c00, 0xbc00, 0x7c00, 0xfc00, 0x7e00, 0x7d01, 0xfe55, 0x0001, 0x03ff, 0x0400, 0x7bff];
/** Eight numbers of half precision, or four singles near them: borders, denormals, NaNs. */
function halvesOf(r: Random): bigint {
  const half = (): number => (r.chance(40) ? r.pick(HALF_EDGES) : r.below(65536));
  if (r.chance(40)) return Array.from({ length: 8 }, half).reduce((all, one) => (all << 16n) | BigInt(one), 0n);
  // From where halves are denormal to where they end; 13 bits more of fraction, at and around the middle.
  const rest = (): number => (r.chance(50) ? r.below(8192) : r.pick([0, 0x1000, 0xfff, 0x1001]));
  const single = (): number => (r.below(2) << 31) | (r.between(100, 145) << 23) | (r.below(1024) << 13) | rest();
  return Array.from({ length: 4 }, single).reduce((all, one) => (all << 32n) | BigInt(one >>> 0), 0n);
}
