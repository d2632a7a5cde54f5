import { isCanonical } from '../core/address';
import { generalProtection, VECTORS } from '../core/fault';
import type { MsrName } from '../core/msrs';
import { flatCode, flatStack } from './descriptors';
import type { Event } from './event';
import { EVENT_TYPE } from './event';
import { pushAll, pushedFlags } from './gates';
import type { Machine } from './machine';

/**
 * Fields of IA32_FRED_CONFIG. Source: SDM Vol. 3 chapter 8, whose section on the MSRs was not seen; Linux v6.9
 * arch/x86/include/asm/fred.h (FRED_CONFIG_…).
 */
export const FRED_CONFIG = {
  /** Current stack level. */
  CSL: 3n,
  /** Bytes below RSP that delivery on the same stack leaves alone, a multiple of 64. */
  RED_ZONE: 0x1c0n,
  /** Shift of the stack level of maskable interrupts. */
  INTERRUPT_LEVEL: 9n,
  /** Page of the entry points: for events in ring 3 at its start, for those in ring 0 256 bytes behind. */
  PAGE: ~0xfffn,
  RESERVED: 0x834n,
} as const;
const SUPERVISOR_ENTRY = 256n;
const STACK_POINTERS = ['IA32_FRED_RSP0', 'IA32_FRED_RSP1', 'IA32_FRED_RSP2', 'IA32_FRED_RSP3'] as const satisfies readonly MsrName[]; // prettier-ignore

/** Bits of the SS slot of a frame, beside the selector. */
export const FRED_SS = { STI: 1n << 16n, SOFTWARE: 1n << 17n, NMI: 1n << 18n, LONG: 1n << 57n, NESTED: 1n << 58n } as const; // prettier-ignore

/** The stack level that code runs on: that of the configuration in ring 0; ring 3 has none, which counts as 0. */
export const stackLevel = ({ cpu }: Machine): number =>
  cpu.cpl === 3 ? 0 : Number(cpu.msr('IA32_FRED_CONFIG') & FRED_CONFIG.CSL);

export function setStackLevel({ cpu }: Machine, level: number): void {
  cpu.setMsr('IA32_FRED_CONFIG', (cpu.msr('IA32_FRED_CONFIG') & ~FRED_CONFIG.CSL) | BigInt(level));
}

export function swapGsBases({ cpu }: Machine): void {
  const base = cpu.segmentBase('gs');
  cpu.setSegmentBase('gs', cpu.msr('IA32_KERNEL_GS_BASE'));
  cpu.setMsr('IA32_KERNEL_GS_BASE', base);
}

/** The type of an event as the frame holds it. */
const typeOf = ({ kind, vector, instruction }: Event): number =>
  instruction?.type ??
  (kind === 'external' ? (vector === VECTORS.NMI ? EVENT_TYPE.NMI : EVENT_TYPE.INTERRUPT) : EVENT_TYPE.EXCEPTION);

/**
 * The level an event asks for: none when it comes from ring 3, unless it arose while another event was delivered or is
 * #DF; else that of IA32_FRED_STKLVLS by its vector, or of IA32_FRED_CONFIG for maskable interrupts.
 */
function eventLevel({ cpu }: Machine, event: Event, type: number): number {
  if (cpu.cpl === 3 && event.isNested !== true && event.vector !== VECTORS['#DF']) return 0;
  if (type === EVENT_TYPE.INT_N || type === EVENT_TYPE.SYSTEM_CALL) return 0;
  if (type === EVENT_TYPE.INTERRUPT) return Number((cpu.msr('IA32_FRED_CONFIG') >> FRED_CONFIG.INTERRUPT_LEVEL) & 3n);
  return Number((cpu.msr('IA32_FRED_STKLVLS') >> BigInt(2 * event.vector)) & 3n);
}

/** The SS slot: selector, what the return must restore, and the event information. */
function augmentedSs({ cpu }: Machine, event: Event, type: number): bigint {
  const bit = (isSet: boolean, mask: bigint): bigint => (isSet ? mask : 0n);
  return (
    BigInt(cpu.selector('ss')) |
    bit(cpu.shadow === 1, FRED_SS.STI) |
    bit(type === EVENT_TYPE.INT_N || type === EVENT_TYPE.SYSTEM_CALL, FRED_SS.SOFTWARE) |
    bit(type === EVENT_TYPE.NMI, FRED_SS.NMI) |
    (BigInt(event.vector) << 32n) |
    (BigInt(type) << 48n) |
    bit(cpu.codeSize === 64, FRED_SS.LONG) |
    bit(event.isNested === true && event.vector !== VECTORS['#DF'], FRED_SS.NESTED) |
    (BigInt(event.instruction?.length ?? 0) << 60n)
  );
}

/**
 * FRED event delivery: no table is read. One of two entry points, flat segments of ring 0 from IA32_STAR and the other GS
 * base on the way from ring 3, RFLAGS cleared, and on the stack of the new level a frame of eight quadwords: zero, event
 * data, SS with the event information, RSP, RFLAGS, CS with the stack level, RIP, error code.
 * Raises what hinders it (a page fault of the stack) and then has changed nothing.
 * Source: SDM Vol. 3 §8.3, whose subsections were not seen; for the frame Linux v6.9 arch/x86/include/asm/ptrace.h
 * (struct fred_cs, fred_ss), for the stack levels the FRED specification 5.0 (346446), appendix B. modeled: CR2, DR6 and
 * DR7 change as under the IDT. Not modeled: shadow stacks, ENDBRANCH tracking, enclaves.
 */
export function enterByFred(machine: Machine, event: Event): void {
  const { cpu } = machine;
  const from = cpu.cpl;
  const config = cpu.msr('IA32_FRED_CONFIG');
  const rip = BigInt.asUintN(64, config & FRED_CONFIG.PAGE) + (from === 3 ? 0n : SUPERVISOR_ENTRY);
  if (!isCanonical(rip)) generalProtection(0, 'IA32_FRED_CONFIG leads to an address that is not canonical');
  const type = typeOf(event);
  const oldLevel = stackLevel(machine);
  const level = Math.max(oldLevel, eventLevel(machine, event, type));
  const switches = from === 3 || level > oldLevel;
  const top = switches
    ? cpu.msr(STACK_POINTERS[level])
    : BigInt.asUintN(64, cpu.gpr[4] - (config & FRED_CONFIG.RED_ZONE)) & ~0x3fn;
  const rsp = pushAll(machine, top, 0, [
    0n,
    event.data ?? 0n,
    augmentedSs(machine, event, type),
    cpu.gpr[4],
    pushedFlags(machine, event),
    BigInt(cpu.selector('cs')) | (BigInt(oldLevel) << 16n),
    event.returnRip,
    BigInt(event.errorCode ?? 0),
  ]);
  if (from === 3) {
    const selector = Number((cpu.msr('IA32_STAR') >> 32n) & 0xfffcn);
    cpu.setSegment('cs', flatCode(selector, 0, true));
    cpu.setSegment('ss', flatStack((selector + 8) & 0xffff, 0));
    swapGsBases(machine);
  }
  cpu.cpl = 0;
  setStackLevel(machine, level);
  cpu.gpr[4] = rsp;
  cpu.rip = rip;
  cpu.rflags = 2n;
  cpu.shadow = 0;
  cpu.halted = false;
  if (type === EVENT_TYPE.NMI) cpu.nmiBlocked = true;
  if (from !== 0) machine.observer.cplChanged?.(from, 0, event.by);
}
