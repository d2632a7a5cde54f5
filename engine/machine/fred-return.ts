import { isCanonical } from '../core/address';
import { generalProtection, raise } from '../core/fault';
import { flagMask } from '../core/rflags';
import type { SegmentRecord } from './cpu';
import { DR6 } from './debug';
import { flatCode, flatStack, loadSegment } from './descriptors';
import { FRED_SS, setStackLevel, stackLevel, swapGsBases } from './fred';
import type { Machine } from './machine';
import { returnSegments } from './transfer';

/** The return state of a frame: what delivery pushed above the error code. */
interface Frame {
  readonly rip: bigint;
  readonly cs: bigint;
  readonly rflags: bigint;
  readonly rsp: bigint;
  readonly ss: bigint;
}

/** Bits of the RFLAGS image that must be clear; bit 1 must be set. ERETU refuses IOPL too. */
const FLAGS_RESERVED = 0xffff_ffff_ffc2_8028n;
const IOPL = 0x3000n;
const refuse = (name: string, why: string): never => generalProtection(0, `${name}: ${why}`);

function readFrame({ cpu, mmu }: Machine): Frame {
  const slot = (position: number): bigint => {
    const at = BigInt.asUintN(64, cpu.gpr[4] + BigInt(8 * position));
    if (!isCanonical(at)) raise({ vector: '#SS', errorCode: 0, reason: 'RSP is not canonical' });
    return mmu.read(at, 64);
  };
  return { rip: slot(1), cs: slot(2), rflags: slot(3), rsp: slot(4), ss: slot(5) };
}

/** What both returns do to the state of events: a single step that SYSCALL or INT n covered comes now, NMIs are let in. */
function restoreEvents({ cpu }: Machine, { ss }: Frame): void {
  if ((ss & FRED_SS.SOFTWARE) !== 0n && (cpu.rflags & flagMask('TF')) !== 0n) cpu.pendingDebug |= DR6.BS;
  if ((ss & FRED_SS.NMI) !== 0n) cpu.nmiBlocked = false;
}

/**
 * ERETS: back to ring 0 code that an event interrupted; the stack level goes down at most. #GP(0) on a frame that delivery
 * in ring 0 could not have made.
 * @returns where to continue.
 * Source: SDM Vol. 2A ERETS, Vol. 3 §8.4.1. Not modeled: an STI shadow that ERETS itself stands in.
 */
export function returnToSupervisor(machine: Machine): bigint {
  const { cpu } = machine;
  const frame = readFrame(machine);
  const { rip, cs, rflags, rsp, ss } = frame;
  if (!isCanonical(rip)) refuse('ERETS', 'RIP is not canonical');
  if ((cs & ~0x7_0000n) !== BigInt(cpu.selector('cs'))) refuse('ERETS', 'CS of the frame is not that of ring 0 now');
  if ((ss & 0xfff8_ffffn) !== BigInt(cpu.selector('ss'))) refuse('ERETS', 'SS of the frame is not that of ring 0 now');
  if ((rflags & FLAGS_RESERVED) !== 0n || (rflags & 2n) === 0n) refuse('ERETS', 'RFLAGS has reserved bits');
  const level = Math.min(stackLevel(machine), Number((cs >> 16n) & 3n));
  cpu.rflags = rflags;
  cpu.gpr[4] = rsp;
  setStackLevel(machine, level);
  if ((ss & FRED_SS.STI) !== 0n && (rflags & flagMask('IF')) !== 0n) cpu.shadow = 1;
  restoreEvents(machine, frame);
  return rip;
}

/** Segments of ring 3: flat where the selectors are those of IA32_STAR, from the tables like IRET's where not. */
function userSegments(machine: Machine, { rip, cs, ss }: Frame): readonly [SegmentRecord, SegmentRecord] {
  const base = Number((machine.cpu.msr('IA32_STAR') >> 48n) & 0xffffn);
  const [code, stack] = [Number(cs & 0xffffn), Number(ss & 0xffffn)];
  const isUsual = stack === ((base + 8) & 0xffff);
  if (isUsual && code === ((base + 16) & 0xffff)) return [flatCode(code, 3, true), flatStack(stack, 3)];
  if (isUsual && code === base) return [flatCode(code, 3, false), flatStack(stack, 3)];
  return returnSegments(machine, code, stack, rip);
}

/**
 * ERETU: to ring 3, the user's GS base back in place. #GP(0) at a stack level other than 0 or on a frame that an event in
 * ring 3 could not have made; the faults of IRET where the selectors are not those of IA32_STAR.
 * @returns where to continue.
 * Source: SDM Vol. 2A ERETU, Vol. 3 §8.4.2.
 */
export function returnToUser(machine: Machine): bigint {
  const { cpu } = machine;
  if (stackLevel(machine) !== 0) refuse('ERETU', `the stack level is ${stackLevel(machine)}, not 0`);
  const frame = readFrame(machine);
  const { cs, rflags, ss } = frame;
  if ((cs & ~0xfffcn) !== 3n) refuse('ERETU', 'CS of the frame is not one of ring 3');
  if ((ss & 0xfff8_0003n) !== 3n) refuse('ERETU', 'SS of the frame is not one of ring 3');
  if ((rflags & (FLAGS_RESERVED | IOPL)) !== 0n || (rflags & 2n) === 0n)
    refuse('ERETU', 'RFLAGS has reserved bits or IOPL set');
  const [code, stack] = userSegments(machine, frame);
  const is64 = (code.attributes & 0x2000) !== 0;
  const rip = is64 ? frame.rip : BigInt.asUintN(32, frame.rip);
  if (!isCanonical(rip)) refuse('ERETU', 'RIP is not canonical');
  if (!is64 && rip > BigInt(code.limit)) refuse('ERETU', 'the target is outside the code segment');
  cpu.setSegment('cs', code);
  cpu.setSegment('ss', stack);
  cpu.rflags = rflags;
  cpu.gpr[4] = is64 ? frame.rsp : BigInt.asUintN(32, frame.rsp);
  swapGsBases(machine);
  restoreEvents(machine, frame);
  cpu.cpl = 3;
  machine.observer.cplChanged?.(0, 3, 'eretu');
  return rip;
}

/** LKGS: GS is loaded as MOV loads it, but the base goes to IA32_KERNEL_GS_BASE. Source: SDM Vol. 2A LKGS. */
export function loadKernelGs(machine: Machine, selector: number): void {
  const { cpu } = machine;
  const base = cpu.segmentBase('gs');
  loadSegment(machine, 'gs', selector);
  cpu.setMsr('IA32_KERNEL_GS_BASE', cpu.segmentBase('gs'));
  cpu.setSegmentBase('gs', base);
}
