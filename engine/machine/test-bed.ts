import { physAddr } from '../core/address';
import type { Width } from '../core/bits';
import { flatCode, flatStack } from './descriptors';
import { Machine } from './machine';
import type { CpuFeatures, CpuVendor } from './machine';
import { ENTRY } from './page-walk';

const { P, RW, US, XD } = ENTRY;
/** Rights of a leaf entry, for {@link TestBed.map}. */
export const LEAF = { userCode: P | US, userData: P | RW | US | XD, kernelCode: P, kernelData: P | RW | XD } as const;

/** Where the test bed puts things; linear addresses. */
export const AT = {
  pml4: 0x1000,
  gdt: 0x1_0000n,
  idt: 0x1_1000n,
  tss: 0x1_2000n,
  /** Tops of stacks of one page each. */
  rsp0: 0x1_5000n,
  ist1: 0x1_7000n,
  userCode: 0x40_0000n,
  userData: 0x60_0000n,
  userStack: 0x60_2000n,
  kernelCode: 0xffff_ffff_8100_0000n,
} as const;

/** Linux' selectors. Source: Linux v4.15 arch/x86/include/asm/segment.h. */
export const SELECTOR = { KERNEL_CS: 0x10, KERNEL_DS: 0x18, USER32_CS: 0x23, USER_DS: 0x2b, USER_CS: 0x33, TSS: 0x40, LDT: 0x50 } as const; // prettier-ignore
const GDT = [
  0n, 0x00cf_9b00_0000_ffffn, 0x00af_9b00_0000_ffffn, 0x00cf_9300_0000_ffffn,
  0x00cf_fb00_0000_ffffn, 0x00cf_f300_0000_ffffn, 0x00af_fb00_0000_ffffn, 0n,
  0x0000_8900_0000_0067n | (AT.tss << 16n), 0n, 0x0000_8200_0000_0fffn | (AT.gdt << 16n), 0n,
] as const; // prettier-ignore

/** Vectors with a gate: the exceptions, some interrupts, 0x80. */
const GATES = 0x81;

/**
 * A machine for tests: long mode with paging, a GDT of Linux' shape, an IDT whose gate `v` leads to
 * `handler(v)` (memory of zeros until a test puts code there), a TSS with RSP0 and IST1, pages for code and data of both
 * rings. Only tests use it.
 */
export class TestBed {
  readonly machine: Machine;
  #nextTable = AT.pml4 + 0x1000;

  constructor(vendor: CpuVendor = 'intel', features?: CpuFeatures) {
    this.machine = new Machine(vendor, 0x40_0000, features);
    const { cpu } = this.machine;
    cpu.cr3 = BigInt(AT.pml4);
    cpu.cr0 = 0x8005_0033n; // PG AM WP NE ET MP PE
    cpu.cr4 = 0xa0n; // PGE PAE
    cpu.setMsr('IA32_EFER', 0xd01n); // NXE LMA LME SCE
    cpu.setMsr('IA32_STAR', 0x0023_0010_0000_0000n);
    cpu.setMsr('IA32_LSTAR', AT.kernelCode + 0x8000n);
    cpu.setMsr('IA32_FMASK', 0x4_7700n);
    for (let page = 0x1_0000n; page < 0x2_0000n; page += 0x1000n) this.map(page, Number(page), LEAF.kernelData);
    for (let page = 0n; page < 0x1_0000n; page += 0x1000n) {
      this.map(AT.userCode + page, 0x10_0000 + Number(page), LEAF.userCode);
      this.map(AT.userData + page, 0x11_0000 + Number(page), LEAF.userData);
      this.map(AT.kernelCode + page, 0x12_0000 + Number(page), LEAF.kernelCode);
    }
    for (const [index, descriptor] of GDT.entries()) this.put64(AT.gdt + BigInt(index * 8), descriptor);
    for (let vector = 0; vector < GATES; vector++) this.gate(vector, {});
    cpu.gdtr = { base: AT.gdt, limit: GDT.length * 8 - 1 };
    cpu.idtr = { base: AT.idt, limit: GATES * 16 - 1 };
    cpu.setSegment('tr', { selector: SELECTOR.TSS, attributes: 0x8b, limit: 0x67, base: AT.tss });
    this.put64(AT.tss + 4n, AT.rsp0);
    this.put64(AT.tss + 0x24n, AT.ist1);
    this.put64(AT.tss + 0x60n, 0x68n << 48n); // no I/O bitmap
    this.ring(3);
  }

  /** Maps one 4 KiB page; the tables above allow everything. */
  map(linear: bigint, physical: number, leaf: bigint): void {
    this.put64At(this.leafOf(linear), BigInt(physical) | leaf);
  }

  /** Physical address of the page-table entry of a linear address; missing tables are made. */
  leafOf(linear: bigint): number {
    let table: number = AT.pml4;
    for (const shift of [39n, 30n, 21n]) {
      const at = table + Number((linear >> shift) & 0x1ffn) * 8;
      const entry = this.machine.ram.read(physAddr(at), 64);
      if ((entry & P) === 0n) {
        this.put64At(at, BigInt(this.#nextTable) | P | RW | US);
        table = this.#nextTable;
        this.#nextTable += 0x1000;
      } else table = Number(entry & 0xff_ffff_f000n);
    }
    return table + Number((linear >> 12n) & 0x1ffn) * 8;
  }

  /** An IDT gate; by default an interrupt gate of DPL 0 to `handler(vector)`. */
  gate(
    vector: number,
    {
      dpl = 0,
      type = 14,
      ist = 0,
      selector = SELECTOR.KERNEL_CS as number,
      present = true,
      offset = this.handler(vector),
    },
  ): void {
    const access = BigInt((present ? 0x80 : 0) | (dpl << 5) | type);
    const low = (offset & 0xffffn) | (BigInt(selector) << 16n) | (BigInt(ist) << 32n) | (access << 40n);
    const at = Number(AT.idt) + vector * 16; // mapped one to one
    this.put64At(at, low | (((offset >> 16n) & 0xffffn) << 48n));
    this.put64At(at + 8, offset >> 32n);
  }

  handler(vector: number): bigint {
    return AT.kernelCode + BigInt(vector * 16);
  }

  /** Puts the CPU into 64-bit code of a ring, at that ring's code and stack. */
  ring(cpl: 0 | 3): void {
    const { cpu } = this.machine;
    cpu.setSegment('cs', flatCode(cpl === 0 ? SELECTOR.KERNEL_CS : SELECTOR.USER_CS, cpl, true));
    cpu.setSegment('ss', flatStack(cpl === 0 ? SELECTOR.KERNEL_DS : SELECTOR.USER_DS, cpl));
    cpu.cpl = cpl;
    cpu.rip = cpl === 0 ? AT.kernelCode + 0x4000n : AT.userCode;
    cpu.gpr[4] = cpl === 0 ? AT.rsp0 : AT.userStack;
    cpu.rflags = 0x202n;
  }

  /** Writes memory as the loader of the test does: through the tables, rights aside. */
  put(linear: bigint, bytes: readonly number[] | Uint8Array): void {
    for (const [i, byte] of bytes.entries()) this.#put(linear + BigInt(i), BigInt(byte), 8);
  }
  /** `linear` is a multiple of 4 or lies inside one page. */
  put64(linear: bigint, value: bigint): void {
    this.#put(linear, value & 0xffff_ffffn, 32);
    this.#put(linear + 4n, value >> 32n, 32);
  }
  put64At(physical: number, value: bigint): void {
    this.machine.ram.write(physAddr(physical), value, 64);
  }
  get64(linear: bigint): bigint {
    let value = 0n;
    for (let i = 7n; i >= 0n; i--) {
      const at = this.machine.mmu.locate(linear + i);
      value = (value << 8n) | (at === null ? 0n : this.machine.ram.read(at, 8));
    }
    return value;
  }
  /** `count` 64-bit values from RSP upwards. */
  stack(count: number): bigint[] {
    return Array.from({ length: count }, (_, i) => this.get64(this.machine.cpu.gpr[4] + BigInt(i * 8)));
  }

  #put(linear: bigint, value: bigint, width: Width): void {
    const at = this.machine.mmu.locate(linear);
    if (at !== null) this.machine.ram.write(at, value, width);
  }
}
