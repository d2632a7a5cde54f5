import { invariant } from '../core/invariant';
import { FPU } from './layout';

/** MXCSR as power-on and FNINIT's companions leave it: everything masked, round to nearest. Source: SDM Vol. 1 §10.2.3. */
export const MXCSR_INITIAL = 0x1f80;
/** FCW after FNINIT: everything masked, 64-bit precision, round to nearest. Source: SDM Vol. 2A FINIT. */
export const FCW_INITIAL = 0x037f;

/** Bits of MXCSR. Source: SDM Vol. 1 figure 10-3. */
export const MXCSR = { IE: 1, DE: 2, ZE: 4, OE: 8, UE: 0x10, PE: 0x20, DAZ: 0x40, FZ: 0x8000, MM: 0x2_0000 } as const;
/** Bits of the x87 status word. Source: SDM Vol. 1 figure 8-4. */
export const FSW = { IE: 1, DE: 2, ZE: 4, OE: 8, UE: 0x10, PE: 0x20, SF: 0x40, ES: 0x80, C0: 0x100, C1: 0x200, C2: 0x400, C3: 0x4000, B: 0x8000 } as const; // prettier-ignore

const LOW_64 = 0xffff_ffff_ffff_ffffn;
const LOW_128 = (1n << 128n) - 1n;
const VECTOR_WORDS = FPU.vectorSize / 8;

/**
 * The registers of the x87, MMX, SSE and AVX units in the CPU block: ST and MM share theirs, an XMM register is the low half
 * of a YMM register. Plain storage without checks.
 */
export class Fpu {
  /** Physical x87 registers R0–R7, 16 bytes each: the significand, then sign and exponent. */
  readonly #x87: BigUint64Array;
  /** Sixteen vector registers, 32 bytes each. */
  readonly #vectors: BigUint64Array;
  readonly #u16: Uint16Array;
  readonly #u32: Uint32Array;
  readonly #u64: BigUint64Array;
  readonly #bytes: Uint8Array;

  constructor(memory: WebAssembly.Memory) {
    const { buffer } = memory;
    this.#x87 = new BigUint64Array(buffer, FPU.x87, 16);
    this.#vectors = new BigUint64Array(buffer, FPU.vectors, 16 * VECTOR_WORDS);
    this.#u16 = new Uint16Array(buffer, FPU.fcw, 4);
    this.#u32 = new Uint32Array(buffer, FPU.mxcsr, 2);
    this.#u64 = new BigUint64Array(buffer, FPU.fip, 2);
    this.#bytes = new Uint8Array(buffer, FPU.start, FPU.size);
  }

  /** x87 control word. */
  get fcw(): number { return this.#u16[0]; } // prettier-ignore
  set fcw(value: number) { this.#u16[0] = value; } // prettier-ignore
  /** x87 status word, TOP in bits 13:11. */
  get fsw(): number { return this.#u16[1]; } // prettier-ignore
  set fsw(value: number) { this.#u16[1] = value; } // prettier-ignore
  /** Bit n: physical register n is not empty (the abridged tag word of FXSAVE). */
  get tags(): number { return this.#u16[2]; } // prettier-ignore
  set tags(value: number) { this.#u16[2] = value & 0xff; } // prettier-ignore
  /** Opcode of the last x87 instruction that was no control instruction, 11 bits; address of it and of its operand. */
  get fop(): number { return this.#u16[3]; } // prettier-ignore
  set fop(value: number) { this.#u16[3] = value & 0x7ff; } // prettier-ignore
  get fip(): bigint { return this.#u64[0]; } // prettier-ignore
  set fip(value: bigint) { this.#u64[0] = value; } // prettier-ignore
  get fdp(): bigint { return this.#u64[1]; } // prettier-ignore
  set fdp(value: bigint) { this.#u64[1] = value; } // prettier-ignore
  get mxcsr(): number { return this.#u32[0]; } // prettier-ignore
  set mxcsr(value: number) { this.#u32[0] = value; } // prettier-ignore
  get top(): number { return (this.fsw >> 11) & 7; } // prettier-ignore
  set top(value: number) { this.fsw = (this.fsw & ~0x3800) | ((value & 7) << 11); } // prettier-ignore

  /** XMM register `index`, 128 bits. Writing keeps what lies above them. */
  xmm(index: number): bigint {
    const at = index * VECTOR_WORDS;
    return (this.#vectors[at + 1] << 64n) | this.#vectors[at];
  }
  setXmm(index: number, value: bigint): void {
    const at = index * VECTOR_WORDS;
    this.#vectors[at] = value & LOW_64;
    this.#vectors[at + 1] = value >> 64n;
  }
  clearXmm(): void {
    for (let i = 0; i < 16; i++) this.setXmm(i, 0n);
  }
  clearYmmHighs(): void {
    for (let i = 0; i < 16; i++) this.setYmmHigh(i, 0n);
  }
  /** Bits 63:0 of an XMM register. */
  xmmLow(index: number): bigint {
    return this.#vectors[index * VECTOR_WORDS];
  }

  /** YMM register `index`, 256 bits: XMM register `index` below. */
  ymm(index: number): bigint {
    return (this.ymmHigh(index) << 128n) | this.xmm(index);
  }
  setYmm(index: number, value: bigint): void {
    this.setXmm(index, value & LOW_128);
    this.setYmmHigh(index, value >> 128n);
  }
  /** Bits 255:128 of a YMM register: the state component AVX. */
  ymmHigh(index: number): bigint {
    const at = index * VECTOR_WORDS + 2;
    return (this.#vectors[at + 1] << 64n) | this.#vectors[at];
  }
  setYmmHigh(index: number, value: bigint): void {
    const at = index * VECTOR_WORDS + 2;
    this.#vectors[at] = value & LOW_64;
    this.#vectors[at + 1] = value >> 64n;
  }

  /**
   * The state components that are not as {@link init} leaves them, as bits of XCR0 (XINUSE). MXCSR counts as SSE's.
   * Source: SDM Vol. 1 §13.6; that a component leaves use when it becomes initial again is observed on AMD.
   */
  inUse(): number {
    let high = 0n;
    for (let at = 0; at < this.#vectors.length; at += VECTOR_WORDS)
      high |= this.#vectors[at + 2] | this.#vectors[at + 3];
    const usesSse = this.mxcsr !== MXCSR_INITIAL || this.hasXmm();
    return (this.#isX87Initial() ? 0 : 1) | (usesSse ? 2 : 0) | (high === 0n ? 0 : 4);
  }
  /** Whether a bit is set in an XMM register. */
  hasXmm(): boolean {
    for (let at = 0; at < this.#vectors.length; at += VECTOR_WORDS)
      if ((this.#vectors[at] | this.#vectors[at + 1]) !== 0n) return true;
    return false;
  }
  #isX87Initial(): boolean {
    const isReset = this.fcw === FCW_INITIAL && this.fsw === 0 && this.tags === 0;
    return isReset && this.fop === 0 && (this.fip | this.fdp) === 0n && this.#x87.every((word) => word === 0n);
  }

  /** Physical x87 register `index`, 80 bits: sign, exponent, significand. */
  physical(index: number): bigint {
    return (this.#x87[index * 2 + 1] << 64n) | this.#x87[index * 2];
  }
  setPhysical(index: number, value: bigint): void {
    this.#x87[index * 2] = value & LOW_64;
    this.#x87[index * 2 + 1] = (value >> 64n) & 0xffffn;
  }
  /** MMX register `index`: the significand of the physical register of that number. */
  mm(index: number): bigint {
    return this.#x87[index * 2];
  }
  /** Writing one fills sign and exponent with ones. Source: SDM Vol. 1 §9.6.2. */
  setMm(index: number, value: bigint): void {
    this.#x87[index * 2] = value;
    this.#x87[index * 2 + 1] = 0xffffn;
  }

  /** What FNINIT leaves: the contents of the registers stay, but all are empty. */
  initX87(): void {
    this.fcw = FCW_INITIAL;
    this.fsw = 0;
    this.tags = 0;
    this.fop = 0;
    this.fip = 0n;
    this.fdp = 0n;
  }

  /** The x87 in its initial state, the contents of the registers too. Source: SDM Vol. 1 §13.6. */
  resetX87(): void {
    this.#x87.fill(0n);
    this.initX87();
  }

  /** What a new program starts with, everything in its initial state: Linux does this at execve. */
  init(): void {
    this.#bytes.fill(0);
    this.initX87();
    this.mxcsr = MXCSR_INITIAL;
  }

  /** All of it in this machine's own layout, for a task that gives the CPU up. Opaque; see fxsave.ts for the format. */
  save(): Uint8Array {
    return this.#bytes.slice();
  }
  restore(saved: Uint8Array): void {
    invariant(saved.length === FPU.size, 'a saved FPU state has the size of the FPU state');
    this.#bytes.set(saved);
  }
}
