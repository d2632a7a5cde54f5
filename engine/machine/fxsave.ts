import type { Fpu } from './fpu';
import type { CpuVendor } from './machine';

export const FXSAVE_SIZE = 512;
/** Bytes that FXSAVE writes; the rest of its area stays as it was. */
export const FXSAVE_WRITTEN = 416;
/** Offsets in the image. Source: SDM Vol. 1 table 10-2, Vol. 2A FXSAVE. */
const AT = { fcw: 0, fsw: 2, ftw: 4, fop: 6, fip: 8, fdp: 16, mxcsr: 24, mask: 28, st: 32, xmm: 160 } as const;
/** Exponents and significands use 10 of 16 bytes. */
const ST_MASK = (1n << 80n) - 1n;

/** Bits of MXCSR that can be set; AMD processors have MM (bit 17), the misaligned exception mask. */
export const mxcsrMask = (vendor: CpuVendor): number => (vendor === 'amd' ? 0x2_ffff : 0xffff);

/** How an image is laid out: with 64-bit pointers (FXSAVE64, what Linux keeps) or 32-bit ones; 8 or 16 XMM registers. */
export interface FxsaveForm {
  readonly wide: boolean;
  readonly registers: 8 | 16;
}
const LINUX: FxsaveForm = { wide: true, registers: 16 };

/**
 * The 512 bytes that FXSAVE64 would store, with zeros in the reserved and the software's part: a signal frame's
 * `struct _fpstate` begins with them. ST registers lie in stack order, the tag byte in physical order.
 * Source: SDM Vol. 2A FXSAVE. modeled: FCS and FDS are 0, as on processors that deprecate them.
 */
export function fxsaveImage(fpu: Fpu, vendor: CpuVendor, form: FxsaveForm = LINUX): Uint8Array {
  const image = new Uint8Array(FXSAVE_SIZE);
  const view = new DataView(image.buffer);
  view.setUint16(AT.fcw, fpu.fcw, true);
  view.setUint16(AT.fsw, fpu.fsw, true);
  view.setUint8(AT.ftw, fpu.tags);
  if (vendor === 'intel' || hasPendingException(fpu)) {
    view.setUint16(AT.fop, fpu.fop, true);
    setPointer(view, AT.fip, fpu.fip, form);
    setPointer(view, AT.fdp, fpu.fdp, form);
  }
  view.setUint32(AT.mxcsr, fpu.mxcsr, true);
  view.setUint32(AT.mask, mxcsrMask(vendor), true);
  for (let i = 0; i < 8; i++) set128(view, AT.st + i * 16, fpu.physical((fpu.top + i) & 7));
  for (let i = 0; i < form.registers; i++) set128(view, AT.xmm + i * 16, fpu.xmm(i));
  return image;
}

/**
 * Loads what {@link fxsaveImage} gave, or what a program made of it.
 * @returns false, with nothing changed, where MXCSR has bits this CPU does not: FXRSTOR is #GP(0) then.
 */
export function fxrstorImage(fpu: Fpu, image: Uint8Array, vendor: CpuVendor, form: FxsaveForm = LINUX): boolean {
  const view = new DataView(image.buffer, image.byteOffset, FXSAVE_WRITTEN);
  const mxcsr = view.getUint32(AT.mxcsr, true);
  if ((mxcsr & ~mxcsrMask(vendor)) !== 0) return false;
  loadX87(fpu, image, vendor, form);
  fpu.mxcsr = mxcsr;
  loadSse(fpu, image, form);
  return true;
}

/** The x87 part of an image. */
export function loadX87(fpu: Fpu, image: Uint8Array, vendor: CpuVendor, form: FxsaveForm): void {
  const view = new DataView(image.buffer, image.byteOffset, FXSAVE_WRITTEN);
  setControlAndStatus(fpu, view.getUint16(AT.fcw, true), view.getUint16(AT.fsw, true));
  fpu.tags = view.getUint8(AT.ftw);
  if (vendor === 'intel' || hasPendingException(fpu)) {
    fpu.fop = view.getUint16(AT.fop, true);
    fpu.fip = pointer(view, AT.fip, form);
    fpu.fdp = pointer(view, AT.fdp, form);
  }
  for (let i = 0; i < 8; i++) fpu.setPhysical((fpu.top + i) & 7, get128(view, AT.st + i * 16) & ST_MASK);
}
/** The XMM registers of an image. */
export function loadSse(fpu: Fpu, image: Uint8Array, form: FxsaveForm): void {
  const view = new DataView(image.buffer, image.byteOffset, FXSAVE_WRITTEN);
  for (let i = 0; i < form.registers; i++) fpu.setXmm(i, get128(view, AT.xmm + i * 16));
}

/**
 * Loads FCW and FSW: the reserved bits of FCW are fixed, and ES and B tell whether a flag is set that is not masked.
 * Source: SDM Vol. 1 §§8.1.3.3, 8.1.5; observed on AMD.
 */
export function setControlAndStatus(fpu: Fpu, fcw: number, fsw: number): void {
  fpu.fcw = (fcw & FCW_DEFINED) | 0x40;
  const waits = (fsw & ~fcw & 0x3f) !== 0;
  fpu.fsw = waits ? fsw | 0x8080 : fsw & ~0x8080;
}
/** Masks, PC, RC and the infinity control that means nothing any more. */
const FCW_DEFINED = 0x1f3f;

/** AMD processors save and restore FOP, FIP and FDP only while ES is set. Source: AMD APM Vol. 2 §11.4.4. */
const hasPendingException = (fpu: Fpu): boolean => (fpu.fsw & 0x80) !== 0;

function setPointer(view: DataView, at: number, value: bigint, { wide }: FxsaveForm): void {
  if (wide) view.setBigUint64(at, value, true);
  else view.setUint32(at, Number(value & 0xffff_ffffn), true);
}
const pointer = (view: DataView, at: number, { wide }: FxsaveForm): bigint =>
  wide ? view.getBigUint64(at, true) : BigInt(view.getUint32(at, true));

function set128(view: DataView, at: number, value: bigint): void {
  view.setBigUint64(at, value, true);
  view.setBigUint64(at + 8, value >> 64n, true);
}
const get128 = (view: DataView, at: number): bigint =>
  (view.getBigUint64(at + 8, true) << 64n) | view.getBigUint64(at, true);
