import { FXSAVE_SIZE, fxrstorImage, fxsaveImage } from '../../machine/fxsave';
import { MXCSR_INITIAL } from '../../machine/fpu';
import type { Machine } from '../../machine/machine';
import { COMPONENT } from '../../machine/xcr';
import { AVX_OFFSET, XSAVE_LEGACY, XSAVE_MAXIMUM, loadXsaveImage, xsaveArea, xsaveSize } from '../../machine/xsave';
import { userAddress } from '../memory';
import type { Kernel } from './kernel';

/*
 * The x87 and vector registers in a signal frame. Without XSAVE the 512 bytes of FXSAVE; with it the area of XSAVE in its
 * standard format, whose bytes 464 to 511 tell whoever reads the frame how much there is:
 *
 *     +464  magic1         FP_XSTATE_MAGIC1
 *     +468  extended_size  of the area and the word behind it
 *     +472  xfeatures      the components, as in XCR0
 *     +480  xstate_size    of the area
 *     +size magic2         FP_XSTATE_MAGIC2, behind the area
 *
 * Source: Linux v4.15 arch/x86/include/uapi/asm/sigcontext.h (struct _fpx_sw_bytes), arch/x86/kernel/fpu/signal.c; compared
 * with the frames of a native kernel.
 */
const MAGIC1 = 0x4650_5853;
const MAGIC2 = 0x4650_5845;
const MAGIC2_SIZE = 4;
const SW = { magic1: 464, extendedSize: 468, xfeatures: 472, xstateSize: 480 } as const;
/** Registers of 64-bit programs; frames of 32-bit ones have them too. */
const LAYOUT = { wide: true, registers: 16 } as const;
const FPSSE = BigInt(COMPONENT.X87 | COMPONENT.SSE);
const CR4_OSXSAVE = 1 << 18;

/** Whether the kernel has enabled XSAVE. */
export const usesXsave = ({ cpu }: Machine): boolean => (cpu.cr4Low & CR4_OSXSAVE) !== 0;
const components = ({ cpu }: Machine): number => Number(cpu.xcr0);

/** Bytes in a frame. */
export const fpuFrameSize = (machine: Machine): number =>
  usesXsave(machine) ? xsaveSize(components(machine)) + MAGIC2_SIZE : FXSAVE_SIZE;

/** What a frame of this moment holds. FP and SSE are always said to be there. */
export function fpuFrame(machine: Machine): Uint8Array {
  if (!usesXsave(machine)) return fxsaveImage(machine.cpu.fpu, machine.vendor);
  const size = xsaveSize(components(machine));
  const frame = new Uint8Array(size + MAGIC2_SIZE);
  frame.set(xsaveArea(machine, components(machine), LAYOUT));
  const view = new DataView(frame.buffer);
  view.setUint32(SW.magic1, MAGIC1, true);
  view.setUint32(SW.extendedSize, size + MAGIC2_SIZE, true);
  view.setBigUint64(SW.xfeatures, machine.cpu.xcr0, true);
  view.setUint32(SW.xstateSize, size, true);
  view.setBigUint64(XSAVE_LEGACY, view.getBigUint64(XSAVE_LEGACY, true) | FPSSE, true);
  view.setUint32(size, MAGIC2, true);
  return frame;
}

/**
 * Loads what a program left in a frame. Where the magic words or the sizes are not as they were written, only the first 512
 * bytes count, and the other components become initial.
 * @returns false where it cannot be read or the CPU refuses it: the program gets SIGSEGV, with registers in their initial state.
 * Source: Linux v4.15 arch/x86/kernel/fpu/signal.c, __fpu__restore_sig, check_for_xstate, copy_user_to_fpregs_zeroing.
 */
export function loadFpuFrame(kernel: Kernel, at: bigint): boolean {
  const { fpu } = kernel.machine.cpu;
  const isGood = at !== 0n && loadArea(kernel, at);
  if (!isGood) fpu.init();
  return isGood || at === 0n;
}

function loadArea(kernel: Kernel, at: bigint): boolean {
  const { machine, memory } = kernel;
  const { cpu, vendor } = machine;
  const address = userAddress(at);
  if (address === null || address % 16 !== 0) return false;
  const legacy = memory.read(address, FXSAVE_SIZE);
  if (legacy === null) return false;
  const hasRoom = usesXsave(machine) && address % 64 === 0;
  // Seen on 6.18; up to v5.13 such an area is taken for one of FXSAVE.
  if (usesXsave(machine) && !hasRoom && kernel.atLeast(6, 0)) return false;
  const extended = hasRoom ? extendedPart(machine, legacy, (from, bytes) => memory.read(address + from, bytes)) : null; // prettier-ignore
  if (extended === null) {
    if (!fxrstorImage(cpu.fpu, legacy, vendor)) return false;
    cpu.fpu.clearYmmHighs();
    return true;
  }
  const area = new Uint8Array(XSAVE_MAXIMUM);
  area.set(legacy);
  area.set(extended.rest, XSAVE_LEGACY);
  if (loadXsaveImage(machine, extended.components, LAYOUT, () => area) !== null) return false;
  if ((extended.components & COMPONENT.X87) === 0) cpu.fpu.resetX87();
  if ((extended.components & COMPONENT.SSE) === 0) {
    cpu.fpu.clearXmm();
    cpu.fpu.mxcsr = MXCSR_INITIAL;
  }
  if ((extended.components & COMPONENT.AVX) === 0) cpu.fpu.clearYmmHighs();
  return true;
}

/** The area behind the first 512 bytes and what of it is to be loaded; null where the software's words say that there is none. */
function extendedPart(
  machine: Machine,
  legacy: Uint8Array,
  read: (from: number, bytes: number) => Uint8Array | null,
): { readonly rest: Uint8Array; readonly components: number } | null {
  const view = new DataView(legacy.buffer, legacy.byteOffset, legacy.length);
  const size = view.getUint32(SW.xstateSize, true);
  const isWhole =
    view.getUint32(SW.magic1, true) === MAGIC1 &&
    size >= AVX_OFFSET &&
    size <= xsaveSize(components(machine)) &&
    size <= view.getUint32(SW.extendedSize, true);
  const rest = isWhole ? read(XSAVE_LEGACY, size - XSAVE_LEGACY + MAGIC2_SIZE) : null;
  if (rest === null) return null;
  const behind = size - XSAVE_LEGACY;
  const end = new DataView(rest.buffer, rest.byteOffset, rest.length);
  if (end.getUint32(behind, true) !== MAGIC2) return null;
  const chosen = Number(view.getBigUint64(SW.xfeatures, true) & machine.cpu.xcr0);
  return { rest: rest.subarray(0, behind), components: chosen };
}
