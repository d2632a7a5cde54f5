import { PAGE_SIZE, physAddr } from '../../../engine/core/address';
import type { Fault } from '../../../engine/core/fault';
import { Raise, VECTORS } from '../../../engine/core/fault';
import { SEGMENTS } from '../../../engine/core/registers';
import { Evaluate } from '../../../engine/exec/evaluate';
import { definitionOf } from '../../../engine/isa/catalog';
import { decode } from '../../../engine/isa/decode';
import { descriptorOf } from '../../../engine/linux/services/user-desc';
import { loadSegment, readDescriptor, recordOf } from '../../../engine/machine/descriptors';
import { Machine } from '../../../engine/machine/machine';
import { stackWidth } from '../../../engine/machine/segmentation';
import type { NativeFault, Outcome } from '../case';
import { NO_CLAIMS } from '../claims';
import type { Modeled } from '../packing';
import { CODE_BASE, DATA_BASE, DATA_PAGES, DATA_SIZE, PAGE, RW_PAGES } from '../layout';
import type { CompatCase } from './case';
import { LDT } from './layout';
import { codeBaseOf } from './native';

/** Physical addresses of what the model maps. */
const TABLES = 0x1000;
const GDT_AT = 0x30000;
const LDT_AT = 0x31000;
const DATA_AT = 0x10000;
const CODE_AT = 0x20000;
/** In the upper half, for the CPU alone. */
const GDT_LINEAR = 0xffff_8000_0000_0000n;
const LDT_LINEAR = GDT_LINEAR + 0x1000n;

const [P, W, U] = [1, 2, 4];
const NX = 1n << 63n;

/** Linux's descriptors: flat code and data of both rings. */
const DESCRIPTORS: readonly (readonly [number, bigint])[] = [
  [0x08, 0x00cf_9b00_0000_ffffn],
  [0x10, 0x00af_9b00_0000_ffffn],
  [0x18, 0x00cf_9300_0000_ffffn],
  [0x20, 0x00cf_fb00_0000_ffffn],
  [0x28, 0x00cf_f300_0000_ffffn],
  [0x30, 0x00af_fb00_0000_ffffn],
];
/** #GP that the missing gate 4 of the model's IDT gives: natively there is a gate, and it is the overflow exception. */
const NO_GATE_4 = 4 * 8 + 2;

/** The modeled machine as the cases find it: ring 3 outside 64-bit mode, with a local descriptor table. */
export class CompatModel {
  readonly machine: Machine;
  readonly #evaluate: Evaluate;
  /** Data of the cases may be read from it, so it holds their code. */
  readonly #code: Uint8Array;
  readonly #initial: Uint8Array;
  readonly #data: Uint8Array;

  /** @param image what the data pages hold before each case. */
  constructor(readonly image: Uint8Array) {
    const machine = new Machine('amd', 0x40000);
    this.machine = machine;
    this.#evaluate = new Evaluate(machine);
    this.#code = machine.ram.bytes.subarray(CODE_AT, CODE_AT + PAGE);
    const map = tables(machine);
    for (let page = 0; page < DATA_PAGES; page++)
      map(DATA_BASE + BigInt(page * PAGE), DATA_AT + page * PAGE, page < RW_PAGES ? W | U : U, NX);
    map(CODE_BASE, CODE_AT, U, 0n);
    map(GDT_LINEAR, GDT_AT, W, NX);
    map(LDT_LINEAR, LDT_AT, W, NX);
    const { cpu, ram } = machine;
    for (const [selector, descriptor] of DESCRIPTORS) ram.write(physAddr(GDT_AT + selector), descriptor, 64);
    LDT.forEach((entry, i) => {
      const { base, limit, contents, readExecOnly } = entry;
      const descriptor = descriptorOf({ entry: i, base, limit, contents, readExecOnly, seg32bit: entry.is32, limitInPages: entry.inPages, notPresent: !entry.present, useable: true }); // prettier-ignore
      ram.write(physAddr(LDT_AT + i * 8), descriptor, 64);
    });
    cpu.gdtr = { base: GDT_LINEAR, limit: 0x7f };
    cpu.setSegment('ldtr', { selector: 0x50, attributes: 0x82, limit: LDT.length * 8 - 1, base: LDT_LINEAR });
    cpu.cr0 = 0x8005_0033n;
    cpu.cr4 = 0x0035_0ea0n;
    cpu.setMsr('IA32_EFER', 0xd01n);
    cpu.cpl = 3;
    this.#initial = cpu.save();
    this.#data = ram.bytes.subarray(DATA_AT, DATA_AT + DATA_SIZE);
    this.#data.set(image);
    this.#code.fill(0xcc);
  }

  /** Runs one case. A fault leaves nothing open. */
  run(each: CompatCase): Modeled {
    this.#load(each);
    const { cpu } = this.machine;
    let fault: Fault | null = null;
    try {
      const form = decode(each.bytes, cpu.codeSize, stackWidth(cpu));
      const definition = typeof form === 'string' ? undefined : definitionOf(form.code);
      if (typeof form === 'string' || definition === undefined) fault = { vector: '#UD' };
      else while (!this.#evaluate.run(definition, form));
    } catch (thrown) {
      if (!(thrown instanceof Raise)) throw thrown;
      fault = thrown.fault;
    }
    const outcome = this.#outcome(each, fault);
    if (outcome.changes.length > 0 || each.patches.length > 0) this.#data.set(this.image);
    this.#code.fill(0xcc, this.#place(each), this.#place(each) + each.bytes.length);
    if (fault !== null) return { outcome, claims: NO_CLAIMS };
    return { outcome, claims: { ...NO_CLAIMS, undefinedFlags: this.#evaluate.undefinedFlagsOfLastRun() } };
  }

  #place(each: CompatCase): number {
    return codeBaseOf(each.selectors[1]) + Number(each.rip) - Number(CODE_BASE);
  }

  #load(each: CompatCase): void {
    const { cpu } = this.machine;
    cpu.restore(this.#initial);
    each.gpr.forEach((value, i) => (cpu.gpr[i] = value));
    for (const [i, name] of SEGMENTS.entries()) {
      const selector = each.selectors[i];
      if (name !== 'cs' && name !== 'ss') loadSegment(this.machine, name, selector);
      else {
        const found = readDescriptor(this.machine, selector);
        if (found !== null) cpu.setSegment(name, recordOf(found, selector));
      }
    }
    cpu.rip = each.rip;
    cpu.rflags = each.rflags;
    this.#code.set(each.bytes, this.#place(each));
    for (const { offset, bytes } of each.patches) this.#data.set(bytes, offset);
  }

  #outcome(each: CompatCase, fault: Fault | null): Outcome {
    const { cpu } = this.machine;
    const overflows = fault?.vector === '#GP' && fault.errorCode === NO_GATE_4 && each.bytes[0] === 0xce;
    return {
      gpr: Array.from(cpu.gpr),
      rip: overflows ? cpu.rip + 1n : cpu.rip,
      rflags: cpu.rflags,
      fsBase: cpu.segmentBase('fs'),
      gsBase: cpu.segmentBase('gs'),
      selectors: SEGMENTS.map((name) => cpu.selector(name)),
      fpu: null,
      fault: overflows ? { vector: 4, errorCode: 0, address: 0n } : fault === null ? null : asNative(fault),
      changes: changesOf(this.#data, this.image),
    };
  }
}

/** Builds 4-level tables in guest memory, one page at a time. Source: SDM Vol. 3A §4.5.4. */
function tables(machine: Machine): (linear: bigint, physical: number, rights: number, nx: bigint) => void {
  let next = TABLES + PAGE_SIZE;
  machine.cpu.cr3 = BigInt(TABLES);
  const index = (linear: bigint, level: number): number => Number((linear >> BigInt(12 + 9 * level)) & 0x1ffn);
  return (linear, physical, rights, nx) => {
    let table = TABLES;
    for (let level = 3; level > 0; level--) {
      const slot = physAddr(table + index(linear, level) * 8);
      const entry = machine.ram.read(slot, 64);
      if (entry === 0n) {
        machine.ram.write(slot, BigInt(next | P | W | U), 64);
        table = next;
        next += PAGE_SIZE;
      } else table = Number(entry & 0xffff_f000n);
    }
    machine.ram.write(physAddr(table + index(linear, 0) * 8), BigInt(physical | rights | P) | nx, 64);
  };
}

function changesOf(data: Uint8Array, image: Uint8Array): Outcome['changes'] {
  const changes: { offset: number; value: number }[] = [];
  if (Buffer.from(data.buffer, data.byteOffset, DATA_SIZE).equals(image)) return changes;
  for (let offset = 0; offset < DATA_SIZE; offset++)
    if (data[offset] !== image[offset]) changes.push({ offset, value: data[offset] });
  return changes;
}

/** A fault of the model as the harness would report it. */
function asNative(fault: Fault): NativeFault {
  const errorCode = 'errorCode' in fault ? fault.errorCode : 0;
  return { vector: VECTORS[fault.vector], errorCode, address: fault.vector === '#PF' ? fault.address : 0n };
}
