import { isCanonical } from '../core/address';
import { truncate } from '../core/bits';
import type { CplChange } from '../core/events';
import { generalProtection } from '../core/fault';
import { IOPL_MASK, RFLAGS_FIXED, flagMask } from '../core/rflags';
import type { SegmentRecord } from './cpu';
import { ioplOf } from './delivery';
import type { Descriptor } from './descriptors';
import { ATTRIBUTES, SYSTEM_TYPE, dplOf, isCode, isConforming, isNull, isPresent, markAccessed, notPresent, nullRecord, readDescriptor, recordOf, selectorFault, stackDescriptor } from './descriptors'; // prettier-ignore
import { pushAll, tssStack } from './gates';
import type { Machine } from './machine';
import { EFER } from './msr';
import { movedStackPointer, stackAddress } from './segmentation';

type TransferWidth = 16 | 32 | 64;

/** The stack slot `position` slots above RSP. */
const slot = (machine: Machine, position: number, width: TransferWidth, extra = 0n): bigint =>
  machine.mmu.read(stackAddress(machine.cpu, BigInt((position * width) / 8) + extra, width / 8, 'read'), width);

const isLongMode = (machine: Machine): boolean => (machine.cpu.msr('IA32_EFER') & EFER.LMA) !== 0n;
const is64Bit = (machine: Machine, { attributes }: Descriptor): boolean =>
  isLongMode(machine) && (attributes & ATTRIBUTES.L) !== 0;

/** A target outside the segment: not canonical for 64-bit code, beyond the limit for other code. */
function checkTarget(machine: Machine, code: Descriptor, rip: bigint): void {
  if (is64Bit(machine, code) ? !isCanonical(rip) : rip > BigInt(recordOf(code, 0).limit))
    generalProtection(0, 'the target is outside the code segment');
}

/** The code segment of IRET and RETF. Under FRED neither leaves the ring. Source: SDM Vol. 2A IRET, Vol. 2B RET (CR4.FRED). */
function returnCode(machine: Machine, selector: number): Descriptor {
  if (machine.cpu.usesFred && !isNull(selector) && (selector & 3) > machine.cpu.cpl)
    selectorFault(selector, 'under FRED (CR4.FRED) only ERETU returns to ring 3');
  return checkedCode(machine, selector);
}

/** Checks of a code selector that comes from the stack. Source: SDM Vol. 2A IRET, Vol. 2B RET. */
function checkedCode(machine: Machine, selector: number): Descriptor {
  const rpl = selector & 3;
  if (isNull(selector)) generalProtection(0, 'the return code selector is null');
  const code = readDescriptor(machine, selector);
  if (code === null) return selectorFault(selector, 'beyond the limit of its descriptor table');
  if (!isCode(code)) selectorFault(selector, 'not a code segment');
  if (rpl < machine.cpu.cpl) selectorFault(selector, `RPL ${rpl}: a return cannot go to a more privileged level`);
  if (isConforming(code) ? code.dpl > rpl : code.dpl !== rpl)
    selectorFault(selector, `DPL ${code.dpl} does not fit RPL ${rpl}`);
  checkLongBits(machine, code);
  if (rpl === 0) checkRing0Mode(machine, code);
  if (!isPresent(code)) notPresent(selector);
  return code;
}

/** Segments of ring 3 for ERETU where they are not the usual ones: the checks of IRET. The caller loads them. */
export function returnSegments(
  machine: Machine,
  selector: number,
  stackSelector: number,
  rip: bigint,
): readonly [SegmentRecord, SegmentRecord] {
  const code = checkedCode(machine, selector);
  checkTarget(machine, code, is64Bit(machine, code) ? rip : truncate(rip, 32));
  const stack = returnStack(machine, stackSelector, code, selector & 3);
  markAccessed(machine, code);
  return [recordOf(code, selector), stack];
}

function checkLongBits(machine: Machine, code: Descriptor): void {
  const both = ATTRIBUTES.L | ATTRIBUTES.D;
  if (isLongMode(machine) && (code.attributes & both) === both) selectorFault(code.selector, 'L and D are both set');
}

/** Under FRED ring 0 has no compatibility mode. Source: SDM Vol. 2A IRET, CALL, JMP, Vol. 2B RET (CR4.FRED). */
function checkRing0Mode(machine: Machine, code: Descriptor): void {
  const { cpu } = machine;
  if (cpu.usesFred && cpu.cpl === 0 && (code.attributes & ATTRIBUTES.L) === 0)
    selectorFault(code.selector, 'under FRED (CR4.FRED) ring 0 runs 64-bit code only');
}

/** Checks of the stack selector that comes with it; null is for 64-bit code below ring 3. */
function returnStack(machine: Machine, selector: number, code: Descriptor, rpl: number): SegmentRecord {
  if (isNull(selector)) {
    if (!is64Bit(machine, code) || rpl === 3 || (selector & 3) !== rpl)
      generalProtection(selector & 0xfffc, 'the return stack selector is null');
    return nullRecord(selector, rpl);
  }
  const found = stackDescriptor(machine, selector, rpl);
  markAccessed(machine, found);
  return recordOf(found, selector);
}

/** After a return to an outer level: segment registers that it may not use become null. Source: SDM Vol. 2B RET. */
function dropInnerSegments(machine: Machine): void {
  const { cpu } = machine;
  for (const name of ['es', 'ds', 'fs', 'gs'] as const) {
    const { attributes } = cpu.segment(name);
    const isConformingCode = (attributes & 0x1c) === 0x1c;
    if ((attributes & ATTRIBUTES.UNUSABLE) === 0 && !isConformingCode && dplOf(attributes) < cpu.cpl)
      cpu.setSegment(name, nullRecord(0, 0, cpu.segmentBase(name)));
  }
}

function changeCpl(machine: Machine, cpl: number, by: CplChange): void {
  const from = machine.cpu.cpl;
  machine.cpu.cpl = cpl;
  if (cpl !== from) machine.observer.cplChanged?.(from, cpl, by);
}

/** The flags IRET loads: IF only where CPL <= IOPL, IOPL, VIF and VIP only in ring 0. Source: SDM Vol. 2A IRET. */
function returnFlags(machine: Machine, image: bigint, width: TransferWidth): bigint {
  const { rflags, cpl } = machine.cpu;
  let mask = 0x4dd5n; // CF PF AF ZF SF TF DF OF NT
  if (width !== 16) mask |= flagMask('RF') | flagMask('AC') | flagMask('ID');
  if (cpl <= ioplOf(rflags)) mask |= flagMask('IF');
  if (cpl === 0) mask |= IOPL_MASK | (width === 16 ? 0n : flagMask('VIF') | flagMask('VIP'));
  return (rflags & ~mask) | (image & mask) | RFLAGS_FIXED;
}

/**
 * RSP behind a return to `code` with a new stack: all of it for 64-bit code, ESP for other code, whose upper half becomes zero; of a
 * 16-bit stack only SP, above which RSP keeps what the returning code had there.
 * Source: IRETQ in ring 3 on AMD family 25, and IRETQ in ring 0 through Linux 6.18's espfix stack.
 */
function returnedPointer(machine: Machine, code: Descriptor, stack: SegmentRecord, rsp: bigint): bigint {
  if (is64Bit(machine, code)) return rsp;
  if ((stack.attributes & ATTRIBUTES.D) !== 0) return truncate(rsp, 32);
  return (machine.cpu.gpr[4] & ~0xffffn) | (rsp & 0xffffn);
}

/**
 * IRET, IRETD, IRETQ in IA-32e mode: the frame at the top of the stack, all of it checked before anything changes; only
 * NMIs are let in again even by an IRET that faults (SDM Vol. 3A §6.7.1).
 * @returns where to continue.
 * Source: SDM Vol. 2A IRET/IRETD/IRETQ. Not modeled: virtual-8086 mode, task returns outside long mode, shadow stacks.
 */
export function interruptReturn(machine: Machine, width: TransferWidth): bigint {
  const { cpu } = machine;
  cpu.nmiBlocked = false;
  if ((cpu.rflags & flagMask('NT')) !== 0n)
    generalProtection(0, 'IRET with RFLAGS.NT set: no task switches in long mode');
  const rip = slot(machine, 0, width);
  const selector = Number(slot(machine, 1, width) & 0xffffn);
  const flags = slot(machine, 2, width);
  const rpl = selector & 3;
  const popsStack = cpu.codeSize === 64 || rpl !== cpu.cpl;
  const rsp = popsStack ? slot(machine, 3, width) : 0n;
  const stackSelector = popsStack ? Number(slot(machine, 4, width) & 0xffffn) : 0;
  const code = returnCode(machine, selector);
  checkTarget(machine, code, rip);
  const stack = popsStack ? returnStack(machine, stackSelector, code, rpl) : null;
  markAccessed(machine, code);
  const isOuter = rpl > cpu.cpl;
  const newFlags = returnFlags(machine, flags, width);
  const inner = movedStackPointer(cpu, BigInt((3 * width) / 8));
  cpu.setSegment('cs', recordOf(code, selector));
  cpu.rflags = newFlags;
  if (stack === null) cpu.gpr[4] = inner;
  else {
    cpu.setSegment('ss', stack);
    cpu.gpr[4] = returnedPointer(machine, code, stack, rsp);
  }
  changeCpl(machine, rpl, 'iret');
  if (isOuter) dropInnerSegments(machine);
  return rip;
}

/** RETF with `release` bytes of arguments. @returns where to continue. Source: SDM Vol. 2B RET. */
export function farReturn(machine: Machine, width: TransferWidth, release: bigint): bigint {
  const { cpu } = machine;
  const rip = slot(machine, 0, width);
  const selector = Number(slot(machine, 1, width) & 0xffffn);
  const rpl = selector & 3;
  // An AMD processor (family 25) reads the outer stack before it looks at the selector, as IRET does.
  const popsStack = rpl !== cpu.cpl;
  const rsp = popsStack ? slot(machine, 2, width, release) : 0n;
  const stackSelector = popsStack ? Number(slot(machine, 3, width, release) & 0xffffn) : 0;
  const code = returnCode(machine, selector);
  const isOuter = rpl > cpu.cpl;
  const stack = isOuter ? returnStack(machine, stackSelector, code, rpl) : null;
  checkTarget(machine, code, rip);
  markAccessed(machine, code);
  const inner = movedStackPointer(cpu, BigInt((2 * width) / 8) + release);
  cpu.setSegment('cs', recordOf(code, selector));
  if (stack === null) cpu.gpr[4] = inner;
  else {
    cpu.setSegment('ss', stack);
    cpu.gpr[4] = returnedPointer(machine, code, stack, BigInt.asUintN(64, rsp + release));
  }
  changeCpl(machine, rpl, 'far');
  if (isOuter) dropInnerSegments(machine);
  return rip;
}

/** The code segment of a far JMP or CALL. */
function jumpCode(machine: Machine, code: Descriptor): void {
  const { cpl } = machine.cpu;
  const { selector } = code;
  checkLongBits(machine, code);
  if (isConforming(code) ? code.dpl > cpl : (selector & 3) > cpl || code.dpl !== cpl)
    selectorFault(selector, `a far transfer cannot go from ring ${cpl} to code of DPL ${code.dpl}`);
  checkRing0Mode(machine, code);
  if (!isPresent(code)) notPresent(selector);
}

function farTarget(machine: Machine, selector: number): Descriptor {
  if (isNull(selector)) generalProtection(0, 'the code selector is null');
  const found = readDescriptor(machine, selector);
  if (found === null) return selectorFault(selector, 'beyond the limit of its descriptor table');
  return found;
}

interface CallGate {
  readonly code: Descriptor;
  readonly offset: bigint;
}

/** A 64-bit call gate and its code segment. Source: SDM Vol. 3A §5.8.3.1. */
function callGate(machine: Machine, gate: Descriptor): CallGate {
  const { selector, raw, address } = gate;
  const { cpl } = machine.cpu;
  if ((gate.attributes & ATTRIBUTES.S) !== 0 || gate.type !== SYSTEM_TYPE.CALL_GATE)
    selectorFault(selector, 'neither a code segment nor a 64-bit call gate');
  if (gate.dpl < cpl || gate.dpl < (selector & 3)) selectorFault(selector, `ring ${cpl} may not use this call gate`);
  if (!isPresent(gate)) notPresent(selector);
  if (readDescriptor(machine, selector, 16) === null) selectorFault(selector, 'the gate exceeds its table');
  const upper = machine.mmu.read(address + 8n, 64, 'supervisor');
  if ((upper & 0x1f00_0000_0000n) !== 0n) selectorFault(selector, 'the upper half of the gate has a type');
  const target = Number((raw >> 16n) & 0xffffn);
  const code = farTarget(machine, target);
  if (!isCode(code) || code.dpl > cpl) selectorFault(target, 'the gate does not lead to code of this level or below');
  if ((code.attributes & (ATTRIBUTES.L | ATTRIBUTES.D)) !== ATTRIBUTES.L)
    selectorFault(target, 'the gate does not lead to 64-bit code');
  if (!isPresent(code)) notPresent(target);
  const offset = (raw & 0xffffn) | ((raw >> 32n) & 0xffff_0000n) | ((upper & 0xffff_ffffn) << 32n);
  if (!isCanonical(offset)) generalProtection(0, 'the gate leads to an address that is not canonical');
  return { code, offset };
}

function enterCode(machine: Machine, code: Descriptor, cpl: number): void {
  markAccessed(machine, code);
  machine.cpu.setSegment('cs', recordOf(code, (code.selector & 0xfffc) | cpl));
}

/** Far JMP. @returns where to continue. Source: SDM Vol. 2A JMP. Not modeled: task gates and TSS (absent in long mode). */
export function farJump(machine: Machine, selector: number, offset: bigint): bigint {
  const found = farTarget(machine, selector);
  const { cpl } = machine.cpu;
  if (isCode(found)) {
    jumpCode(machine, found);
    checkTarget(machine, found, offset);
    enterCode(machine, found, cpl);
    return offset;
  }
  const gate = callGate(machine, found);
  if (!isConforming(gate.code) && gate.code.dpl !== cpl)
    selectorFault(gate.code.selector, 'JMP cannot change the ring');
  enterCode(machine, gate.code, cpl);
  return gate.offset;
}

/**
 * Far CALL: pushes CS and RIP, and through a call gate to an inner ring first SS and RSP on the stack of the TSS.
 * @returns where to continue. Source: SDM Vol. 2A CALL, Vol. 3A §5.8.5.
 */
export function farCall(
  machine: Machine,
  selector: number,
  offset: bigint,
  width: TransferWidth,
  nextRip: bigint,
): bigint {
  const { cpu } = machine;
  const found = farTarget(machine, selector);
  const oldCs = BigInt(cpu.selector('cs'));
  if (isCode(found)) {
    jumpCode(machine, found);
    checkTarget(machine, found, offset);
    const bytes = BigInt(width / 8);
    const csAt = stackAddress(cpu, -bytes, width / 8, 'write');
    const ripAt = stackAddress(cpu, -2n * bytes, width / 8, 'write');
    machine.mmu.probeWrite(csAt, width);
    machine.mmu.probeWrite(ripAt, width);
    machine.mmu.write(csAt, oldCs, width);
    machine.mmu.write(ripAt, nextRip, width);
    cpu.gpr[4] = movedStackPointer(cpu, -2n * bytes);
    enterCode(machine, found, cpu.cpl);
    return offset;
  }
  const { code, offset: target } = callGate(machine, found);
  if (isConforming(code) || code.dpl === cpu.cpl) {
    cpu.gpr[4] = pushAll(machine, cpu.gpr[4], cpu.cpl, [oldCs, nextRip]);
    enterCode(machine, code, cpu.cpl);
    return target;
  }
  if (cpu.usesFred) selectorFault(selector, 'under FRED (CR4.FRED) a call gate cannot change the ring');
  const frame = [BigInt(cpu.selector('ss')), cpu.gpr[4], oldCs, nextRip];
  const rsp = pushAll(machine, tssStack(machine, code.dpl, 0), code.dpl, frame);
  cpu.setSegment('ss', nullRecord(code.dpl, code.dpl));
  cpu.gpr[4] = rsp;
  enterCode(machine, code, code.dpl);
  changeCpl(machine, code.dpl, 'far');
  return target;
}
