import { PAGE_SIZE, physAddr } from '../../engine/core/address';
import type { Fault } from '../../engine/core/fault';
import { Raise, VECTORS } from '../../engine/core/fault';
import { Evaluate } from '../../engine/exec/evaluate';
import { definitionOf } from '../../engine/isa/catalog';
import { decode } from '../../engine/isa/decode';
import { FXSAVE_SIZE, FXSAVE_WRITTEN, fxrstorImage, fxsaveImage } from '../../engine/machine/fxsave';
import { Machine } from '../../engine/machine/machine';
import type { CpuVendor } from '../../engine/machine/machine';
import { avxImage, loadAvx } from '../../engine/machine/xsave';
import type { Case, NativeFault, Outcome } from './case';
import { NO_CLAIMS } from './claims';
import { FPU_IMAGE } from './fpu-values';
import type { Modeled } from './packing';
import {
  CODE_BASE,
  DATA_BASE,
  DATA_PAGES,
  DATA_SIZE,
  FS_BASE,
  GS_BASE,
  PAGE,
  RW_PAGES,
  USER_CS,
  USER_SS,
} from './layout';

/** Physical addresses of what the model maps. */
const TABLES = 0x1000;
const DATA_AT = 0x10000;
const CODE_AT = 0x20000;
const GDT_AT = 0x8000;
/** In the upper half, for the CPU alone. */
const GDT_LINEAR = 0xffff_8000_0000_0000n;

const P = 1;
const W = 2;
const U = 4;
const NX = 1n << 63n;

/** What a run starts from. */
export type Start = Pick<Case, 'gpr' | 'rip' | 'rflags' | 'bytes' | 'fpu' | 'patches'>;

/** Builds 4-level tables in guest memory, one page at a time. Source: SDM Vol. 3A §4.5.4. */
class Tables {
  #next = TABLES + PAGE_SIZE;
  constructor(readonly machine: Machine) {
    machine.cpu.cr3 = BigInt(TABLES);
  }
  map(linear: bigint, physical: number, rights: number, executable: boolean): void {
    let table = TABLES;
    for (let level = 3; level > 0; level--) table = this.#descend(table, index(linear, level));
    this.#write(table, index(linear, 0), BigInt(physical | rights | P) | (executable ? 0n : NX));
  }
  #descend(table: number, slot: number): number {
    const entry = this.machine.ram.read(physAddr(table + slot * 8), 64);
    if (entry !== 0n) return Number(entry & 0xffff_f000n);
    const made = this.#next;
    this.#next += PAGE_SIZE;
    this.#write(table, slot, BigInt(made | P | W | U));
    return made;
  }
  #write(table: number, slot: number, entry: bigint): void {
    this.machine.ram.write(physAddr(table + slot * 8), entry, 64);
  }
}
const index = (linear: bigint, level: number): number => Number((linear >> BigInt(12 + 9 * level)) & 0x1ffn);

/** Linux's descriptors, by selector: flat code and data of both rings. */
const DESCRIPTORS: readonly (readonly [number, bigint])[] = [
  [0x08, 0x00cf_9b00_0000_ffffn],
  [0x10, 0x00af_9b00_0000_ffffn],
  [0x18, 0x00cf_9300_0000_ffffn],
  [0x20, 0x00cf_fb00_0000_ffffn],
  [0x28, 0x00cf_f300_0000_ffffn],
  [0x30, 0x00af_fb00_0000_ffffn],
];
const GDT_LIMIT = 0x7f;

/** The modeled machine as the cases find it: a 64-bit process in ring 3 with the harness's pages and nothing else. */
export class Model {
  readonly machine: Machine;
  readonly #evaluate: Evaluate;
  readonly #initial: Uint8Array;
  readonly #data: Uint8Array;
  readonly #code: Uint8Array;

  /** @param image what the data pages hold before each case. */
  constructor(
    readonly image: Uint8Array,
    vendor: CpuVendor = 'amd',
  ) {
    const machine = new Machine(vendor, 0x40000);
    this.machine = machine;
    this.#evaluate = new Evaluate(machine);
    const tables = new Tables(machine);
    for (let page = 0; page < DATA_PAGES; page++) {
      tables.map(DATA_BASE + BigInt(page * PAGE), DATA_AT + page * PAGE, page < RW_PAGES ? W | U : U, false);
    }
    tables.map(CODE_BASE, CODE_AT, U, true);
    tables.map(GDT_LINEAR, GDT_AT, W, false);
    for (const [selector, descriptor] of DESCRIPTORS) machine.ram.write(physAddr(GDT_AT + selector), descriptor, 64);
    machine.cpu.gdtr = { base: GDT_LINEAR, limit: GDT_LIMIT };
    enterUserMode(machine);
    this.#initial = machine.cpu.save();
    this.#data = machine.ram.bytes.subarray(DATA_AT, DATA_AT + DATA_SIZE);
    this.#code = machine.ram.bytes.subarray(CODE_AT, CODE_AT + PAGE);
    this.#data.set(image);
    this.#code.fill(0xcc);
  }

  /** Registers, code and data as a case or a program has them, for who steps by itself; {@link finish} undoes it. */
  begin(start: Start): void {
    this.#load(start);
  }
  /** What changed in the data pages, which are as before from now on. */
  finish(start: Start): Outcome['changes'] {
    const changes = changesOf(this.#data, this.image);
    this.#clear(start);
    return changes;
  }
  fpuImage(): Uint8Array {
    const { cpu, vendor } = this.machine;
    const image = new Uint8Array(FPU_IMAGE);
    image.set(fxsaveImage(cpu.fpu, vendor).subarray(0, FXSAVE_WRITTEN));
    image.set(avxImage(cpu.fpu), FXSAVE_WRITTEN);
    return image;
  }
  loadFpu(from: Uint8Array): void {
    const { cpu, vendor } = this.machine;
    const image = new Uint8Array(FXSAVE_SIZE);
    image.set(from.subarray(0, FXSAVE_WRITTEN));
    fxrstorImage(cpu.fpu, image, vendor);
    loadAvx(cpu.fpu, from.subarray(FXSAVE_WRITTEN));
  }

  /** Runs one case. A fault leaves nothing open. */
  run(each: Case): Modeled {
    this.#load(each);
    const fault = this.#step(each.bytes);
    const outcome = this.#outcome(fault, each.fpu !== null);
    this.#clear(each);
    if (fault !== null) return { outcome, claims: NO_CLAIMS };
    const undefinedFlags = this.#evaluate.undefinedFlagsOfLastRun();
    return { outcome, claims: { undefinedFlags, results: this.#evaluate.fpu.openOfLastRun() } };
  }

  #step(bytes: Uint8Array): Fault | null {
    const form = decode(bytes, 64);
    if (typeof form === 'string') return { vector: '#UD', reason: form };
    const instruction = definitionOf(form.code);
    if (instruction === undefined) return { vector: '#UD', reason: 'no definition' };
    try {
      this.#evaluate.run(instruction, form);
      return null;
    } catch (thrown) {
      if (thrown instanceof Raise) return thrown.fault;
      throw thrown;
    }
  }

  #load(each: Start): void {
    const { cpu } = this.machine;
    cpu.restore(this.#initial);
    each.gpr.forEach((value, i) => (cpu.gpr[i] = value));
    cpu.rip = each.rip;
    cpu.rflags = each.rflags;
    if (each.fpu !== null) this.loadFpu(each.fpu);
    this.#code.set(each.bytes, Number(each.rip - CODE_BASE));
    for (const { offset, bytes } of each.patches) this.#data.set(bytes, offset);
  }

  #outcome(fault: Fault | null, withFpu: boolean): Outcome {
    const { cpu } = this.machine;
    return {
      gpr: Array.from(cpu.gpr),
      rip: cpu.rip,
      rflags: cpu.rflags,
      fsBase: cpu.segmentBase('fs'),
      gsBase: cpu.segmentBase('gs'),
      selectors: (['es', 'cs', 'ss', 'ds', 'fs', 'gs'] as const).map((name) => cpu.selector(name)),
      fpu: withFpu ? this.fpuImage() : null,
      fault: fault === null ? null : asNative(fault),
      changes: changesOf(this.#data, this.image),
    };
  }

  #clear(each: Start): void {
    this.#data.set(this.image);
    this.#code.fill(0xcc, Number(each.rip - CODE_BASE), Number(each.rip - CODE_BASE) + each.bytes.length);
  }
}

/** CR0, CR4 and EFER as Linux sets them, flat segments, CPL 3. */
function enterUserMode(machine: Machine): void {
  const { cpu } = machine;
  cpu.cr0 = 0x8005_0033n;
  // PAE PGE OSFXSR OSXMMEXCPT UMIP FSGSBASE OSXSAVE SMEP SMAP.
  cpu.cr4 = 0x0035_0ea0n;
  cpu.xcr0 = 7n;
  cpu.setMsr('IA32_EFER', 0xd01n);
  cpu.cpl = 3;
  const flat = { attributes: 0xc0f3, limit: 0xffff_ffff, base: 0n };
  const none = { selector: 0, attributes: 0x1_0000, limit: 0, base: 0n };
  cpu.setSegment('cs', { ...flat, selector: USER_CS, attributes: 0xa0fb });
  cpu.setSegment('ss', { ...flat, selector: USER_SS });
  cpu.setSegment('ds', none);
  cpu.setSegment('es', none);
  cpu.setSegment('fs', { ...none, base: FS_BASE });
  cpu.setSegment('gs', { ...none, base: GS_BASE });
}

/** Memory is compared in pieces of this size before it is looked at byte by byte. */
const PIECE = 256;

function changesOf(data: Uint8Array, image: Uint8Array): Outcome['changes'] {
  const [after, before] = [data, image].map((bytes) => Buffer.from(bytes.buffer, bytes.byteOffset, DATA_SIZE));
  const changes: { offset: number; value: number }[] = [];
  if (after.equals(before)) return changes;
  for (let from = 0; from < DATA_SIZE; from += PIECE) {
    const to = from + PIECE;
    if (after.compare(before, from, to, from, to) === 0) continue;
    for (let offset = from; offset < to; offset++) {
      if (data[offset] !== image[offset]) changes.push({ offset, value: data[offset] });
    }
  }
  return changes;
}

/** A fault of the model as the harness would report it. */
function asNative(fault: Fault): NativeFault {
  const errorCode = 'errorCode' in fault ? fault.errorCode : 0;
  return { vector: VECTORS[fault.vector], errorCode, address: fault.vector === '#PF' ? fault.address : 0n };
}
