import { physAddr } from '../../engine/core/address';
import { invariant } from '../../engine/core/invariant';
import type { CpuVendor, Machine } from '../../engine/machine/machine';
import { AT, TestBed } from '../../engine/machine/test-bed';
import { ENTRY } from '../../engine/machine/page-walk';

const PAGE = 0x1000;
const { P, RW, US, XD, G } = ENTRY;

/** Frames of a hostile program: its code, and data that it may write, some of them its stacks. */
export const CODE_FRAMES = [0x10_0000, 0x10_1000, 0x10_2000, 0x10_3000] as const;
const DATA_FRAMES = [0x11_0000, 0x11_1000, 0x11_2000, 0x11_3000] as const;

/** Linear address of the program, and of the same frames as data. */
export const CODE = 0x40_0000;
export const CODE_AS_DATA = 0x50_0000;
/** Pages of data at one address, and pages that share something with those of the code; each may be run as well. */
export const DATA = 0x60_0000;
/** The slots of the TLB that hold the code (see Tlb, slotOf), under other addresses. */
export const SAME_SLOTS = 0x440_4000;
/** The entries of the tables by which generated code finds memory, likewise. */
export const SAME_ENTRIES = 0x1040_0000;
/** The page tables, for ring 3. */
export const TABLES_AS_DATA = 0x70_0000;
/** The last page of the lower half, and the first of the upper one. */
export const LAST_LOW = 0x7fff_ffff_f000n;
export const FIRST_HIGH = 0xffff_8000_0000_0000n;
/** Where the entry code of SYSCALL is. */
export const ENTRY_CODE = AT.kernelCode + 0x8000n;
const ENTRY_FRAMES = 0x12_8000;
/** How often a handler has run, and where each of the next 64 sends the program, modulo 64. */
export const RESUME = { counter: 0x1_9000, table: 0x1_9100, entries: 64 } as const;
/** Two words that the entry code keeps RCX and R11 in. */
export const SAVED = 0x1_9800;
/** A second root: the same tables but for the program's own, which are copies. */
export const SECOND_ROOT = 0xf000;
/** Of the page tables, the second root and the GDT behind them. */
const TABLE_FRAMES = 16;

const ERROR_CODES = new Set([8, 10, 11, 12, 13, 14, 17, 21, 29, 30]);
const COMMON = 0x2000;

/** `add $8,%rsp` and what follows: the saved RIP becomes the next of the table, TF is dropped, and back. */
const DROP_ERROR = [0x48, 0x83, 0xc4, 0x08];
const HANDLER = [
  0x50, 0x52, // push %rax; push %rdx
  0x8b, 0x04, 0x25, 0x00, 0x90, 0x01, 0x00, // mov counter,%eax
  0x8d, 0x50, 0x01, // lea 1(%rax),%edx
  0x89, 0x14, 0x25, 0x00, 0x90, 0x01, 0x00, // mov %edx,counter
  0x83, 0xe0, 0x3f, // and $63,%eax
  0x48, 0x8b, 0x14, 0xc5, 0x00, 0x91, 0x01, 0x00, // mov table(,%rax,8),%rdx
  0x48, 0x89, 0x54, 0x24, 0x10, // mov %rdx,16(%rsp)
  0x80, 0x64, 0x24, 0x21, 0xfe, // andb $~1,33(%rsp)
  0x5a, 0x58, 0x48, 0xcf, // pop %rdx; pop %rax; iretq
]; // prettier-ignore

/** What a hostile program puts into the machine before it starts. */
export interface Contents {
  /** By frame of {@link CODE_FRAMES}. */
  readonly code: readonly Uint8Array[];
  /** At {@link ENTRY_CODE}. */
  readonly entry: Uint8Array;
  /** Addresses to go on at behind a fault. */
  readonly resume: readonly bigint[];
  readonly gpr: readonly bigint[];
  readonly xmm: readonly bigint[];
  readonly mxcsr: number;
  readonly rip: bigint;
  readonly ring: 0 | 3;
  /** Somebody hears of rings, roots, MSRs, calls and faults. */
  readonly isWatched: boolean;
}

/**
 * A machine with two address spaces, a table of handlers that send the program on, and pages under many addresses: what a
 * program without any scruples needs to do harm.
 */
export class World {
  readonly machine: Machine;
  readonly #cpu: Uint8Array;
  readonly #ram: Uint8Array;
  readonly #bed: TestBed;

  constructor(vendor: CpuVendor) {
    const bed = new TestBed(vendor);
    this.#bed = bed;
    this.machine = bed.machine;
    this.#maps();
    this.#handlers();
    const { cpu, ram } = this.machine;
    cpu.setMsr('IA32_KERNEL_GS_BASE', BigInt(DATA));
    // OSFXSR, OSXMMEXCPT, OSXSAVE; and what XSETBV has enabled.
    cpu.cr4 |= 0x4_0600n;
    cpu.xcr0 = 7n;
    this.#cpu = cpu.save();
    this.#ram = ram.bytes.slice();
  }

  /** Everything as at the start of the program. Whoever keeps decoded code has to forget it. */
  load({ code, entry, resume, gpr, xmm, mxcsr, rip, ring }: Contents): void {
    const { cpu, mmu, ram } = this.machine;
    ram.bytes.set(this.#ram);
    ram.codePages.fill(0);
    mmu.flushAll();
    mmu.takeBreakpoints();
    cpu.restore(this.#cpu);
    for (const [index, bytes] of code.entries()) ram.bytes.set(bytes, CODE_FRAMES[index]);
    ram.bytes.set(entry, ENTRY_FRAMES);
    for (const [index, address] of resume.entries()) this.#bed.put64At(RESUME.table + 8 * index, address);
    this.#bed.ring(ring);
    for (const [index, value] of gpr.entries()) cpu.gpr[index] = value;
    for (const [index, value] of xmm.entries()) cpu.fpu.setYmm(index, value | (value << 128n));
    cpu.fpu.mxcsr = mxcsr;
    cpu.rip = rip;
  }

  #maps(): void {
    const bed = this.#bed;
    const all = P | RW | US;
    const map = (linear: number | bigint, frames: readonly number[], rights: bigint): void =>
      frames.forEach((frame, index) => bed.map(BigInt(linear) + BigInt(index * PAGE), frame, rights));
    map(CODE, CODE_FRAMES, all);
    map(CODE_AS_DATA, CODE_FRAMES, all | XD);
    map(DATA, DATA_FRAMES, all);
    map(SAME_SLOTS, DATA_FRAMES, all);
    map(SAME_ENTRIES, [...DATA_FRAMES.slice(2), ...CODE_FRAMES.slice(2)], all);
    map(LAST_LOW, [CODE_FRAMES[3]], all);
    this.#shareTables();
    map(FIRST_HIGH, [CODE_FRAMES[0]], P | RW | G);
    const tables = Array.from({ length: TABLE_FRAMES }, (_, index) => AT.pml4 + index * PAGE);
    map(0x1000, tables.slice(0, 15), P | RW | XD);
    map(TABLES_AS_DATA, tables, all | XD);
    const { bytes } = this.machine.ram;
    bytes.copyWithin(SECOND_ROOT, AT.pml4, AT.pml4 + PAGE);
    invariant(bed.leafOf(FIRST_HIGH) < SECOND_ROOT, 'the page tables are where they are mapped');
  }

  /** The first page of the upper half by the tables of the last of the lower one: there is no room for more. */
  #shareTables(): void {
    const { ram } = this.machine;
    let table: number = AT.pml4;
    for (const [known, other] of [
      [255, 256],
      [511, 0],
      [511, 0],
    ] as const) {
      const entry = ram.read(physAddr(table + known * 8), 64);
      this.#bed.put64At(table + other * 8, entry);
      table = Number(entry & 0xff_ffff_f000n);
    }
  }

  #handlers(): void {
    const bed = this.#bed;
    bed.put(AT.kernelCode + BigInt(COMMON), [...DROP_ERROR, ...HANDLER]);
    for (let vector = 0; vector <= 0x80; vector++) {
      const target = COMMON + (ERROR_CODES.has(vector) ? 0 : DROP_ERROR.length);
      const distance = target - (vector * 16 + 5);
      bed.put(AT.kernelCode + BigInt(vector * 16), [0xe9, distance & 0xff, (distance >> 8) & 0xff, distance >> 16, distance >> 24]); // prettier-ignore
    }
    for (const vector of [1, 3, 4, 0x20, 0x80]) bed.gate(vector, { dpl: 3 });
    bed.gate(2, { ist: 1 });
    bed.gate(8, { ist: 1 });
  }
}
