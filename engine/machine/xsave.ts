import type { Fpu } from './fpu';

/** The state component AVX: bits 255:128 of YMM0 to YMM15, 16 bytes each. Source: SDM Vol. 1 §13.5.3. */
export const AVX_SIZE = 256;

export function avxImage(fpu: Fpu): Uint8Array {
  const image = new Uint8Array(AVX_SIZE);
  const view = new DataView(image.buffer);
  for (let i = 0; i < 16; i++) {
    const high = fpu.ymmHigh(i);
    view.setBigUint64(i * 16, high, true);
    view.setBigUint64(i * 16 + 8, high >> 64n, true);
  }
  return image;
}
/** Loads what {@link avxImage} gave. */
export function loadAvx(fpu: Fpu, image: Uint8Array): void {
  const view = new DataView(image.buffer, image.byteOffset, AVX_SIZE);
  for (let i = 0; i < 16; i++)
    fpu.setYmmHigh(i, (view.getBigUint64(i * 16 + 8, true) << 64n) | view.getBigUint64(i * 16, true));
}
