import { invariant } from '../core/invariant';
import { RFLAGS_FIXED } from '../core/rflags';
import type { MsrName } from '../core/msrs';
import { MSR_NAMES } from '../core/msrs';
import type { SegmentName } from '../core/registers';
import { SEGMENTS } from '../core/registers';
import { Fpu } from './fpu';
import { CPU, CPU_BLOCK_SIZE, SEGMENT, msrOffset } from './layout';

/** Segment records: the six segment registers, then LDTR and TR. */
export type SegmentSlot = SegmentName | 'ldtr' | 'tr';
const SLOTS: readonly SegmentSlot[] = [...SEGMENTS, 'ldtr', 'tr'];
const SLOT_OFFSETS = Object.fromEntries(
  SLOTS.map((slot, index) => [slot, CPU.segments + index * SEGMENT.size]),
) as Readonly<Record<SegmentSlot, number>>;

/** The visible selector and the hidden descriptor cache of a segment register. */
export interface SegmentRecord {
  readonly selector: number;
  /** Type 3:0, S 4, DPL 6:5, P 7, AVL 12, L 13, D/B 14, G 15; bit 16 unusable. Source: SDM Vol. 3C §24.4.1. */
  readonly attributes: number;
  /** In bytes, granularity applied. */
  readonly limit: number;
  readonly base: bigint;
}

const msrSlots = new Map<MsrName, number>(MSR_NAMES.map((name) => [name, msrOffset(name) / 8]));

const eferIndex = msrOffset('IA32_EFER') / 4;
const csAttributes = (SLOT_OFFSETS.cs + SEGMENT.attributes) / 4;

/**
 * The architectural state of the one logical CPU, as views on the CPU block of the shared memory. Plain storage: no
 * checks; whoever writes has checked.
 */
export class Cpu {
  /** General registers in encoding order. */
  readonly gpr: BigUint64Array;
  /** x87, MMX and SSE registers. */
  readonly fpu: Fpu;
  readonly #u64: BigUint64Array;
  readonly #u32: Uint32Array;
  readonly #i32: Int32Array;
  readonly #bytes: Uint8Array;

  constructor(memory: WebAssembly.Memory) {
    this.gpr = new BigUint64Array(memory.buffer, CPU.gpr, 16);
    this.fpu = new Fpu(memory);
    this.#u64 = new BigUint64Array(memory.buffer, 0, CPU_BLOCK_SIZE / 8);
    this.#u32 = new Uint32Array(memory.buffer, 0, CPU_BLOCK_SIZE / 4);
    this.#i32 = new Int32Array(memory.buffer, 0, CPU_BLOCK_SIZE / 4);
    this.#bytes = new Uint8Array(memory.buffer, 0, CPU_BLOCK_SIZE);
    this.reset();
  }

  /**
   * The state after power-on as far as it outlives the boot loader: everything zero but the registers with fixed or
   * defined contents. Source: SDM Vol. 3A table 9-1. modeled: no real mode; a boot loader sets the segments.
   */
  reset(): void {
    this.#bytes.fill(0);
    this.fpu.init();
    this.rflags = RFLAGS_FIXED;
    this.cr0 = 0x6000_0010n;
    this.setDr(6, 0xffff_0ff0n);
    this.setDr(7, 0x400n);
    this.xcr0 = 1n;
    this.setMsr('IA32_PAT', 0x0007_0406_0007_0406n);
    this.setMsr('IA32_APIC_BASE', 0xfee0_0900n);
    this.setMsr('IA32_MISC_ENABLE', 1n);
  }

  get rip(): bigint { return this.#u64[CPU.rip / 8]; } // prettier-ignore
  set rip(value: bigint) { this.#u64[CPU.rip / 8] = value; } // prettier-ignore
  get rflags(): bigint { return this.#u64[CPU.rflags / 8]; } // prettier-ignore
  set rflags(value: bigint) { this.#u64[CPU.rflags / 8] = value; } // prettier-ignore
  /** Retired instructions, exact up to 2^53. */
  get icount(): number { return this.#u32[CPU.icount / 4 + 1] * 0x1_0000_0000 + this.#u32[CPU.icount / 4]; } // prettier-ignore
  set icount(value: number) { this.#u64[CPU.icount / 8] = BigInt(value); } // prettier-ignore
  get cr0(): bigint { return this.#u64[CPU.cr0 / 8]; } // prettier-ignore
  set cr0(value: bigint) { this.#u64[CPU.cr0 / 8] = value; } // prettier-ignore
  /** The low halves of registers as signed 32-bit numbers, for tests of single bits without a bigint. */
  get cr0Low(): number { return this.#i32[CPU.cr0 / 4]; } // prettier-ignore
  get cr3Low(): number { return this.#i32[CPU.cr3 / 4]; } // prettier-ignore
  get cr3High(): number { return this.#i32[CPU.cr3 / 4 + 1]; } // prettier-ignore
  get cr4High(): number { return this.#i32[CPU.cr4 / 4 + 1]; } // prettier-ignore
  get ripLow(): number { return this.#i32[CPU.rip / 4]; } // prettier-ignore
  get ripHigh(): number { return this.#i32[CPU.rip / 4 + 1]; } // prettier-ignore
  get cr4Low(): number { return this.#i32[CPU.cr4 / 4]; } // prettier-ignore
  get rflagsLow(): number { return this.#i32[CPU.rflags / 4]; } // prettier-ignore
  get dr7Low(): number { return this.#i32[CPU.dr / 4 + 14]; } // prettier-ignore
  get eferLow(): number { return this.#i32[eferIndex]; } // prettier-ignore
  get cr2(): bigint { return this.#u64[CPU.cr2 / 8]; } // prettier-ignore
  set cr2(value: bigint) { this.#u64[CPU.cr2 / 8] = value; } // prettier-ignore
  get cr3(): bigint { return this.#u64[CPU.cr3 / 8]; } // prettier-ignore
  set cr3(value: bigint) { this.#u64[CPU.cr3 / 8] = value; } // prettier-ignore
  get cr4(): bigint { return this.#u64[CPU.cr4 / 8]; } // prettier-ignore
  set cr4(value: bigint) { this.#u64[CPU.cr4 / 8] = value; } // prettier-ignore
  get cr8(): bigint { return this.#u64[CPU.cr8 / 8]; } // prettier-ignore
  set cr8(value: bigint) { this.#u64[CPU.cr8 / 8] = value; } // prettier-ignore
  get xcr0(): bigint { return this.#u64[CPU.xcr0 / 8]; } // prettier-ignore
  set xcr0(value: bigint) { this.#u64[CPU.xcr0 / 8] = value; } // prettier-ignore
  get cpl(): number { return this.#u32[CPU.cpl / 4]; } // prettier-ignore
  set cpl(value: number) { this.#u32[CPU.cpl / 4] = value; } // prettier-ignore
  get halted(): boolean { return this.#u32[CPU.halted / 4] !== 0; } // prettier-ignore
  set halted(value: boolean) { this.#u32[CPU.halted / 4] = value ? 1 : 0; } // prettier-ignore
  /** 0, or what is held until the next instruction is done: 1 interrupts (STI), 2 debug traps too (MOV SS, POP SS). */
  get shadow(): number { return this.#u32[CPU.shadow / 4]; } // prettier-ignore
  set shadow(value: number) { this.#u32[CPU.shadow / 4] = value; } // prettier-ignore
  /** Debug trap conditions (bits of DR6) that are delivered at the next boundary which no MOV SS shields. */
  get pendingDebug(): number { return this.#u32[CPU.pendingDebug / 4]; } // prettier-ignore
  set pendingDebug(value: number) { this.#u32[CPU.pendingDebug / 4] = value; } // prettier-ignore
  /** Address of a REP instruction that was left between two iterations; 0 else. */
  get repeatingAt(): bigint { return this.#u64[CPU.repeatingAt / 8]; } // prettier-ignore
  set repeatingAt(value: bigint) { this.#u64[CPU.repeatingAt / 8] = value; } // prettier-ignore
  /** State of the generator behind RDRAND and RDSEED; whoever powers the machine on seeds it. */
  get entropy(): bigint { return this.#u64[CPU.entropy / 8]; } // prettier-ignore
  set entropy(value: bigint) { this.#u64[CPU.entropy / 8] = value; } // prettier-ignore
  /** FRED transitions are in force: CR4.FRED and EFER.LMA. Source: FRED specification 6.0 (346446) §4.2. */
  get usesFred(): boolean { return (this.#u32[CPU.cr4 / 4 + 1] & 1) !== 0 && (this.#i32[eferIndex] & 0x400) !== 0; } // prettier-ignore
  get nmiBlocked(): boolean { return this.#u32[CPU.nmiBlocked / 4] !== 0; } // prettier-ignore
  set nmiBlocked(value: boolean) { this.#u32[CPU.nmiBlocked / 4] = value ? 1 : 0; } // prettier-ignore
  get gdtr(): { base: bigint; limit: number } { return this.#table(CPU.gdtrBase); } // prettier-ignore
  set gdtr(value: { base: bigint; limit: number }) { this.#setTable(CPU.gdtrBase, value); } // prettier-ignore
  get idtr(): { base: bigint; limit: number } { return this.#table(CPU.idtrBase); } // prettier-ignore
  set idtr(value: { base: bigint; limit: number }) { this.#setTable(CPU.idtrBase, value); } // prettier-ignore

  dr(index: number): bigint {
    return this.#u64[CPU.dr / 8 + index];
  }
  /** The low half of DRn as a signed number, to tell far from near without a bigint. */
  drLow(index: number): number {
    return this.#i32[CPU.dr / 4 + 2 * index];
  }
  setDr(index: number, value: bigint): void {
    this.#u64[CPU.dr / 8 + index] = value;
  }

  segment(slot: SegmentSlot): SegmentRecord {
    const at = this.#slot(slot);
    return {
      selector: this.#u32[(at + SEGMENT.selector) / 4],
      attributes: this.#u32[(at + SEGMENT.attributes) / 4],
      limit: this.#u32[(at + SEGMENT.limit) / 4],
      base: this.#u64[(at + SEGMENT.base) / 8],
    };
  }
  setSegment(slot: SegmentSlot, record: SegmentRecord): void {
    const at = this.#slot(slot);
    this.#u32[(at + SEGMENT.selector) / 4] = record.selector;
    this.#u32[(at + SEGMENT.attributes) / 4] = record.attributes;
    this.#u32[(at + SEGMENT.limit) / 4] = record.limit;
    this.#u64[(at + SEGMENT.base) / 8] = record.base;
  }
  selector(slot: SegmentSlot): number {
    return this.#u32[(this.#slot(slot) + SEGMENT.selector) / 4];
  }
  segmentAttributes(slot: SegmentSlot): number {
    return this.#u32[(this.#slot(slot) + SEGMENT.attributes) / 4];
  }
  segmentLimit(slot: SegmentSlot): number {
    return this.#u32[(this.#slot(slot) + SEGMENT.limit) / 4];
  }
  segmentBase(slot: SegmentSlot): bigint {
    return this.#u64[(this.#slot(slot) + SEGMENT.base) / 8];
  }
  setSegmentBase(slot: SegmentSlot, base: bigint): void {
    this.#u64[(this.#slot(slot) + SEGMENT.base) / 8] = base;
  }

  /** Counts one retired instruction. */
  retire(): void {
    const low = ++this.#u32[CPU.icount / 4];
    if (low > 0xffff_ffff) this.#u32[CPU.icount / 4 + 1]++;
  }

  /** Counts `count` retired instructions, less than 2^31. */
  retireMany(count: number): void {
    const low = this.#u32[CPU.icount / 4] + count;
    this.#u32[CPU.icount / 4] = low;
    if (low > 0xffff_ffff) this.#u32[CPU.icount / 4 + 1]++;
  }

  /** Interrupt vectors that wait to be delivered; vector 2 is the NMI. */
  get pendingInterrupts(): number { return this.#u32[CPU.pendingCount / 4]; } // prettier-ignore
  isPending(vector: number): boolean {
    return (this.#bytes[CPU.pending + (vector >> 3)] & (1 << (vector & 7))) !== 0;
  }
  setPending(vector: number, isPending: boolean): void {
    if (this.isPending(vector) === isPending) return;
    this.#bytes[CPU.pending + (vector >> 3)] ^= 1 << (vector & 7);
    this.#u32[CPU.pendingCount / 4] += isPending ? 1 : -1;
  }

  /** Code size that CS selects: its L bit, else its D bit. */
  get codeSize(): 16 | 32 | 64 {
    const attributes = this.#u32[csAttributes];
    return (attributes & 0x2000) !== 0 ? 64 : (attributes & 0x4000) !== 0 ? 32 : 16;
  }

  /** An MSR by name. FS and GS bases read their segment records. */
  msr(name: MsrName): bigint {
    if (name === 'IA32_FS_BASE') return this.segmentBase('fs');
    if (name === 'IA32_GS_BASE') return this.segmentBase('gs');
    return this.#u64[msrSlots.get(name) ?? 0];
  }
  setMsr(name: MsrName, value: bigint): void {
    if (name === 'IA32_FS_BASE') return this.setSegmentBase('fs', value);
    if (name === 'IA32_GS_BASE') return this.setSegmentBase('gs', value);
    this.#u64[msrSlots.get(name) ?? 0] = value;
  }

  /** A copy of the whole block, for snapshots. */
  save(): Uint8Array {
    return this.#bytes.slice();
  }
  restore(saved: Uint8Array): void {
    invariant(saved.length === CPU_BLOCK_SIZE, 'a saved CPU block has the size of the CPU block');
    this.#bytes.set(saved);
  }

  #slot(slot: SegmentSlot): number {
    return SLOT_OFFSETS[slot];
  }
  #table(at: number): { base: bigint; limit: number } {
    return { base: this.#u64[at / 8], limit: this.#u32[at / 4 + 2] };
  }
  #setTable(at: number, value: { base: bigint; limit: number }): void {
    this.#u64[at / 8] = value.base;
    this.#u32[at / 4 + 2] = value.limit;
  }
}
