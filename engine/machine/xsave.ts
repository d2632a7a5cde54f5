import type { Fpu } from './fpu';
import { MXCSR_INITIAL } from './fpu';
import type { FxsaveForm } from './fxsave';
import { FXSAVE_SIZE, fxsaveImage, loadSse, loadX87, mxcsrMask } from './fxsave';
import type { Machine } from './machine';
import { COMPONENT } from './xcr';

/**
 * The areas of XSAVE and its kin: the 512 bytes of FXSAVE, a header of 64, then the component AVX, which lies at the same place
 * in the standard and in the compacted format, because no component is before it.
 * Source: SDM Vol. 1 §§13.4, 13.5.
 */
export const XSAVE_LEGACY = FXSAVE_SIZE;
const HEADER = { size: 64, xcompBv: 8 } as const;
/** Bits 255:128 of YMM0 to YMM15, 16 bytes each. */
export const AVX_SIZE = 256;
export const AVX_OFFSET = XSAVE_LEGACY + HEADER.size;
/** An area with all components. */
export const XSAVE_MAXIMUM = AVX_OFFSET + AVX_SIZE;
/** Bit 63 of XCOMP_BV: the compacted format. */
const COMPACTED = 1n << 63n;

/** Bytes of an area for these components. */
export const xsaveSize = (components: number): number =>
  (components & COMPONENT.AVX) === 0 ? AVX_OFFSET : XSAVE_MAXIMUM;

const AT = { x87End: 24, mxcsr: 24, mxcsrEnd: 32, st: 32, xmm: 160 } as const;

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
/** Loads what {@link avxImage} gave; only the first `count` registers. */
export function loadAvx(fpu: Fpu, image: Uint8Array, count = 16): void {
  const view = new DataView(image.buffer, image.byteOffset, AVX_SIZE);
  for (let i = 0; i < count; i++)
    fpu.setYmmHigh(i, (view.getBigUint64(i * 16 + 8, true) << 64n) | view.getBigUint64(i * 16, true));
}

export interface XsaveRequest {
  readonly kind: 'xsave' | 'xsaveopt' | 'xsavec';
  /** The requested-feature bitmap: XCR0 and the instruction mask. */
  readonly request: number;
  /** XSTATE_BV as it lies in memory. */
  readonly oldBv: bigint;
  readonly form: FxsaveForm;
}

/** A stretch of the area that is written. */
export interface Piece {
  readonly at: number;
  readonly bytes: Uint8Array;
}

/**
 * What XSAVE, XSAVEOPT or XSAVEC writes; all else of the area stays as it was. Components that are in their initial state are
 * written by XSAVE alone. Outside 64-bit mode registers 8 to 15 are left out.
 * Source: SDM Vol. 1 §§13.7, 13.9, 13.10. modeled: XSAVEOPT leaves nothing out for being unchanged since XRSTOR.
 */
export function xsaveImage({ cpu, vendor }: Machine, { kind, request, oldBv, form }: XsaveRequest): readonly Piece[] {
  const { fpu } = cpu;
  const isCompacted = kind === 'xsavec';
  // MXCSR is a part of SSE in the compacted format alone.
  const inUse = fpu.inUse() & (isCompacted ? 7 : fpu.hasXmm() ? 7 : ~COMPONENT.SSE);
  const written = request & (kind === 'xsave' ? 7 : inUse);
  const legacy = fxsaveImage(fpu, vendor, form);
  const avx = avxImage(fpu);
  const registers = form.registers * 16;
  const header = new DataView(new ArrayBuffer(isCompacted ? 16 : 8));
  const kept = isCompacted ? 0n : oldBv & ~BigInt(request);
  header.setBigUint64(0, kept | BigInt(request & inUse), true);
  if (isCompacted) header.setBigUint64(HEADER.xcompBv, COMPACTED | BigInt(request), true);
  const writesMxcsr = isCompacted ? (written & COMPONENT.SSE) !== 0 : (request & (COMPONENT.SSE | COMPONENT.AVX)) !== 0;
  const pieces: (Piece | null)[] = [
    (written & COMPONENT.X87) === 0 ? null : { at: 0, bytes: legacy.subarray(0, AT.x87End) },
    writesMxcsr ? { at: AT.mxcsr, bytes: legacy.subarray(AT.mxcsr, AT.mxcsrEnd) } : null,
    (written & COMPONENT.X87) === 0 ? null : { at: AT.st, bytes: legacy.subarray(AT.st, AT.xmm) },
    (written & COMPONENT.SSE) === 0 ? null : { at: AT.xmm, bytes: legacy.subarray(AT.xmm, AT.xmm + registers) },
    (written & COMPONENT.AVX) === 0 ? null : { at: AVX_OFFSET, bytes: avx.subarray(0, registers) },
    { at: XSAVE_LEGACY, bytes: new Uint8Array(header.buffer) },
  ];
  return pieces.filter((piece) => piece !== null);
}

/** The whole area that XSAVE would leave in memory of zeros. */
export function xsaveArea(machine: Machine, request: number, form: FxsaveForm): Uint8Array {
  const area = new Uint8Array(xsaveSize(request));
  for (const { at, bytes } of xsaveImage(machine, { kind: 'xsave', request, oldBv: 0n, form })) area.set(bytes, at);
  return area;
}

/** Reads `bytes` bytes of the area, from `from` on; the result holds them at their places. */
export type ReadArea = (from: number, bytes: number) => Uint8Array;

/**
 * XRSTOR: loads the components that are requested and in the area, and gives the others that are requested their initial state.
 * @returns why the area cannot be loaded, which is #GP(0), or null. Source: SDM Vol. 1 §13.8.
 */
export function loadXsaveImage(machine: Machine, request: number, form: FxsaveForm, read: ReadArea): string | null {
  const { cpu, vendor } = machine;
  const header = read(XSAVE_LEGACY, HEADER.size);
  const view = new DataView(header.buffer, header.byteOffset, header.byteLength);
  const word = (at: number): bigint => view.getBigUint64(XSAVE_LEGACY + at, true);
  const [present, compaction] = [word(0), word(HEADER.xcompBv)];
  const isCompacted = (compaction & COMPACTED) !== 0n;
  const allowed = isCompacted ? compaction & ~COMPACTED : cpu.xcr0;
  if ((present & ~allowed) !== 0n) return 'XSTATE_BV names components that are not there';
  if ((allowed & ~cpu.xcr0) !== 0n) return 'XCOMP_BV names components that XCR0 does not';
  const isReserved = isCompacted ? [16, 24, 32, 40, 48, 56] : [8, 16];
  if (isReserved.some((at) => word(at) !== 0n)) return 'reserved bytes of the header are not 0';
  const loaded = request & Number(present);
  const loadsMxcsr = isCompacted ? loaded & COMPONENT.SSE : request & (COMPONENT.SSE | COMPONENT.AVX);
  const image = (request & 3) === 0 && loadsMxcsr === 0 ? header : read(0, AT.xmm + form.registers * 16);
  const mxcsr = new DataView(image.buffer, image.byteOffset, image.byteLength).getUint32(AT.mxcsr, true);
  if (loadsMxcsr !== 0 && (mxcsr & ~mxcsrMask(vendor)) !== 0) return 'the image sets bits that MXCSR does not have';
  const avx = (loaded & COMPONENT.AVX) === 0 ? null : read(AVX_OFFSET, form.registers * 16);
  const { fpu } = cpu;
  if ((request & COMPONENT.X87) !== 0) {
    if ((loaded & COMPONENT.X87) !== 0) loadX87(fpu, image, vendor, form);
    else fpu.resetX87();
  }
  if ((request & COMPONENT.SSE) !== 0) {
    if ((loaded & COMPONENT.SSE) !== 0) loadSse(fpu, image, form);
    else for (let i = 0; i < form.registers; i++) fpu.setXmm(i, 0n);
  }
  if (loadsMxcsr !== 0) fpu.mxcsr = mxcsr;
  else if (isCompacted && (request & COMPONENT.SSE) !== 0) fpu.mxcsr = MXCSR_INITIAL;
  if ((request & COMPONENT.AVX) !== 0) {
    if (avx === null) for (let i = 0; i < form.registers; i++) fpu.setYmmHigh(i, 0n);
    else loadAvx(fpu, avx.subarray(AVX_OFFSET), form.registers);
  }
  return null;
}
