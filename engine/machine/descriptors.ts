import { isCanonical } from '../core/address';
import { Raise, generalProtection, raise } from '../core/fault';
import type { SegmentRecord } from './cpu';
import type { Machine } from './machine';

/** Bits of {@link SegmentRecord.attributes}. Source: SDM Vol. 3A §3.4.5, Vol. 3C §24.4.1. */
export const ATTRIBUTES = {
  ACCESSED: 1,
  /** Data: writable; code: readable. */
  WRITABLE: 2,
  READABLE: 2,
  /** Code: conforming; data: expand-down. */
  CONFORMING: 4,
  EXPAND_DOWN: 4,
  CODE: 8,
  S: 0x10,
  P: 0x80,
  L: 0x2000,
  D: 0x4000,
  G: 0x8000,
  UNUSABLE: 0x1_0000,
} as const;

/** Types of system descriptors in long mode. Source: SDM Vol. 3A table 3-2. */
export const SYSTEM_TYPE = { LDT: 2, TSS: 9, BUSY_TSS: 11, CALL_GATE: 12, INTERRUPT_GATE: 14, TRAP_GATE: 15 } as const;

/** A descriptor as it stands in its table. */
export interface Descriptor {
  readonly selector: number;
  /** Linear address of its first byte. */
  readonly address: bigint;
  readonly raw: bigint;
  /** As in a segment record. */
  readonly attributes: number;
  readonly type: number;
  readonly dpl: number;
}

export const isNull = (selector: number): boolean => (selector & 0xfffc) === 0;
export const dplOf = (attributes: number): number => (attributes >> 5) & 3;
export const isCode = ({ attributes }: Descriptor): boolean =>
  (attributes & (ATTRIBUTES.S | ATTRIBUTES.CODE)) === (ATTRIBUTES.S | ATTRIBUTES.CODE);
export const isPresent = ({ attributes }: Descriptor): boolean => (attributes & ATTRIBUTES.P) !== 0;
export const isConforming = ({ attributes }: Descriptor): boolean => (attributes & ATTRIBUTES.CONFORMING) !== 0;
const isWritableData = ({ attributes }: Descriptor): boolean =>
  (attributes & (ATTRIBUTES.S | ATTRIBUTES.CODE | ATTRIBUTES.WRITABLE)) === (ATTRIBUTES.S | ATTRIBUTES.WRITABLE);

/** `0x2b`, for sentences. */
export const selectorText = (selector: number): string => `0x${selector.toString(16)}`;
/** #GP naming a selector; `ext` is 1 while an event from outside the program is being delivered. */
export const selectorFault = (selector: number, why: string, ext = 0): never =>
  generalProtection((selector & 0xfffc) | ext, `selector ${selectorText(selector)}: ${why}`);
export const notPresent = (selector: number, ext = 0): never =>
  raise({
    vector: '#NP',
    errorCode: (selector & 0xfffc) | ext,
    reason: `selector ${selectorText(selector)}: the descriptor is not present`,
  });

/**
 * Reads the descriptor that a selector names, 8 bytes, as an access of the system.
 * @returns null beyond the limit of its table, or where there is no LDT.
 */
export function readDescriptor(machine: Machine, selector: number, bytes = 8): Descriptor | null {
  const { cpu, mmu } = machine;
  const table = (selector & 4) === 0 ? cpu.gdtr : cpu.segment('ldtr');
  if ((selector & 4) !== 0 && (cpu.segment('ldtr').attributes & ATTRIBUTES.P) === 0) return null;
  const offset = selector & 0xfff8;
  if (offset + bytes - 1 > table.limit) return null;
  const address = BigInt.asUintN(64, table.base + BigInt(offset));
  const raw = mmu.read(address, 64, 'supervisor');
  const attributes = attributesOf(raw);
  return { selector, address, raw, attributes, type: attributes & 0xf, dpl: dplOf(attributes) };
}

const attributesOf = (raw: bigint): number => Number((raw >> 40n) & 0xf0ffn);

/** The hidden part that loading a code, data or LDT descriptor gives. Source: SDM Vol. 3A figure 3-8. */
export function recordOf({ raw, attributes }: Descriptor, selector: number): SegmentRecord {
  const limit = Number((raw & 0xffffn) | ((raw >> 32n) & 0xf_0000n));
  return {
    selector,
    attributes,
    limit: (attributes & ATTRIBUTES.G) === 0 ? limit : limit * 4096 + 4095,
    base: ((raw >> 16n) & 0xff_ffffn) | ((raw >> 32n) & 0xff00_0000n),
  };
}

/** Sets the accessed bit of the descriptor in memory where it is clear. Source: SDM Vol. 3A §3.4.5.1. */
export function markAccessed(machine: Machine, { address, raw, attributes }: Descriptor): void {
  if ((attributes & ATTRIBUTES.ACCESSED) !== 0) return;
  machine.mmu.write(address + 5n, ((raw >> 40n) & 0xffn) | 1n, 8, 'supervisor');
}

/**
 * Checks a selector for the stack segment of privilege level `cpl` and gives the descriptor. `#SS` when not present.
 * Source: SDM Vol. 2B MOV, IRET.
 */
export function stackDescriptor(machine: Machine, selector: number, cpl: number): Descriptor {
  const found = readDescriptor(machine, selector);
  if (found === null) return selectorFault(selector, 'beyond the limit of its descriptor table');
  if ((selector & 3) !== cpl) selectorFault(selector, `RPL differs from the privilege level ${cpl}`);
  if (!isWritableData(found)) selectorFault(selector, 'SS needs a writable data segment');
  if (found.dpl !== cpl) selectorFault(selector, `DPL ${found.dpl} differs from the privilege level ${cpl}`);
  if (!isPresent(found))
    raise({
      vector: '#SS',
      errorCode: selector & 0xfffc,
      reason: `stack segment ${selectorText(selector)} is not present`,
    });
  return found;
}

/**
 * MOV and POP to DS, ES, FS, GS or SS. A null selector makes DS … GS unusable and clears the hidden base, on
 * AMD as on Intel (seen on family 25; older AMD processors left the base).
 * Source: SDM Vol. 2B MOV; AMD APM Vol. 2 §4.5.3.
 */
export function loadSegment(machine: Machine, segment: 'es' | 'ss' | 'ds' | 'fs' | 'gs', selector: number): void {
  const { cpu } = machine;
  if (isNull(selector)) {
    if (segment === 'ss' && (cpu.codeSize !== 64 || cpu.cpl === 3 || (selector & 3) !== cpu.cpl))
      generalProtection(0, 'SS cannot hold a null selector here');
    cpu.setSegment(segment, nullRecord(selector, segment === 'ss' ? cpu.cpl : 0));
    return;
  }
  const found = segment === 'ss' ? stackDescriptor(machine, selector, cpu.cpl) : dataDescriptor(machine, selector);
  markAccessed(machine, found);
  const record = recordOf(found, selector);
  cpu.setSegment(segment, { ...record, attributes: record.attributes | ATTRIBUTES.ACCESSED });
}

/** {@link loadSegment} for the services of the host, which load null where the CPU would refuse. False then. */
export function loadSegmentOrNull(machine: Machine, segment: 'es' | 'ds' | 'fs' | 'gs', selector: number): boolean {
  try {
    loadSegment(machine, segment, selector);
    return true;
  } catch (thrown) {
    if (!(thrown instanceof Raise)) throw thrown;
    machine.cpu.setSegment(segment, nullRecord(0));
    return false;
  }
}

/** A segment register that holds a null selector. */
export const nullRecord = (selector: number, dpl = 0, base = 0n): SegmentRecord => ({
  selector,
  attributes: ATTRIBUTES.UNUSABLE | (dpl << 5),
  limit: 0,
  base,
});

function dataDescriptor(machine: Machine, selector: number): Descriptor {
  const { cpl } = machine.cpu;
  const found = readDescriptor(machine, selector);
  if (found === null) return selectorFault(selector, 'beyond the limit of its descriptor table');
  const isData = (found.attributes & ATTRIBUTES.S) !== 0 && !isCode(found);
  if (!isData && !(isCode(found) && (found.attributes & ATTRIBUTES.READABLE) !== 0))
    selectorFault(selector, 'not a data or readable code segment');
  if ((isData || !isConforming(found)) && ((selector & 3) > found.dpl || cpl > found.dpl))
    selectorFault(selector, `DPL ${found.dpl} is more privileged than CPL ${cpl} or the RPL`);
  if (!isPresent(found)) notPresent(selector);
  return found;
}

/** LTR and LLDT: a 16-byte system descriptor of the GDT. */
function systemDescriptor(
  machine: Machine,
  selector: number,
  type: number,
  name: string,
): Descriptor & { base: bigint } {
  const found = (selector & 4) === 0 ? readDescriptor(machine, selector, 16) : null;
  if (found === null) return selectorFault(selector, `the GDT has no descriptor of ${name} there`);
  if ((found.attributes & ATTRIBUTES.S) !== 0 || found.type !== type)
    selectorFault(selector, `not the descriptor of ${name}`);
  if (!isPresent(found)) notPresent(selector);
  const upper = machine.mmu.read(found.address + 8n, 64, 'supervisor');
  if ((upper & 0x1f00_0000_0000n) !== 0n) selectorFault(selector, 'the upper half of the descriptor has a type');
  const base = recordOf(found, selector).base | BigInt.asUintN(64, upper << 32n);
  if (!isCanonical(base)) selectorFault(selector, 'its base is not canonical');
  return { ...found, base };
}

/** LTR: loads TR and marks the TSS busy in memory. Source: SDM Vol. 2A LTR. */
export function loadTaskRegister(machine: Machine, selector: number): void {
  if (isNull(selector)) generalProtection(0, 'TR cannot hold a null selector');
  const found = systemDescriptor(machine, selector, SYSTEM_TYPE.TSS, 'an available 64-bit TSS');
  machine.mmu.write(found.address + 5n, ((found.raw >> 40n) & 0xffn) | 2n, 8, 'supervisor');
  const record = recordOf(found, selector);
  machine.cpu.setSegment('tr', { ...record, base: found.base, attributes: record.attributes | 2 });
}

/** LLDT; a null selector leaves no LDT. Source: SDM Vol. 2A LLDT. */
export function loadLocalTable(machine: Machine, selector: number): void {
  if (isNull(selector)) return machine.cpu.setSegment('ldtr', nullRecord(selector));
  const found = systemDescriptor(machine, selector, SYSTEM_TYPE.LDT, 'an LDT');
  machine.cpu.setSegment('ldtr', { ...recordOf(found, selector), base: found.base });
}

/** The flat code segment that SYSCALL, SYSENTER, SYSRET and SYSEXIT load without looking at any table. */
export const flatCode = (selector: number, dpl: number, is64: boolean): SegmentRecord => ({
  selector,
  attributes: 0x809b | (dpl << 5) | (is64 ? ATTRIBUTES.L : ATTRIBUTES.D),
  limit: 0xffff_ffff,
  base: 0n,
});
export const flatStack = (selector: number, dpl: number): SegmentRecord => ({
  selector,
  attributes: 0xc093 | (dpl << 5),
  limit: 0xffff_ffff,
  base: 0n,
});

/**
 * What LAR, LSL, VERR and VERW see of a descriptor: null where it may not be looked at.
 * Source: SDM Vol. 2A LAR, LSL; Vol. 2B VERR/VERW.
 */
export function visibleDescriptor(
  machine: Machine,
  selector: number,
  systemTypes: readonly number[],
): Descriptor | null {
  const found = isNull(selector) ? null : readDescriptor(machine, selector);
  if (found === null) return null;
  if ((found.attributes & ATTRIBUTES.S) === 0 && !systemTypes.includes(found.type)) return null;
  if (isCode(found) && isConforming(found)) return found;
  return machine.cpu.cpl > found.dpl || (selector & 3) > found.dpl ? null : found;
}

/** VERR and VERW. */
export function isAccessible(machine: Machine, selector: number, toWrite: boolean): boolean {
  const found = visibleDescriptor(machine, selector, []);
  if (found === null) return false;
  if (toWrite) return isWritableData(found);
  return !isCode(found) || (found.attributes & ATTRIBUTES.READABLE) !== 0;
}
