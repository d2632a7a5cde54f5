import { hex } from '../core/address';
import { generalProtection, raise, undefinedOpcode } from '../core/fault';
import { DR6, DR7 } from './debug';
import type { Machine } from './machine';
import { EFER } from './msr';
import { PHYSICAL_BITS } from './page-walk';
import { hasXsave } from './xcr';

/** Bits of CR0 and CR4. Source: SDM Vol. 3A §2.5. */
export const CR0 = { PE: 1n, ET: 0x10n, WP: 1n << 16n, AM: 1n << 18n, NW: 1n << 29n, CD: 1n << 30n, PG: 1n << 31n } as const; // prettier-ignore
export const CR4 = {
  TSD: 1n << 2n,
  DE: 1n << 3n,
  PAE: 1n << 5n,
  PGE: 1n << 7n,
  UMIP: 1n << 11n,
  FSGSBASE: 1n << 16n,
  PCIDE: 1n << 17n,
  OSXSAVE: 1n << 18n,
  SMEP: 1n << 20n,
  SMAP: 1n << 21n,
  FRED: 1n << 32n,
} as const;
/** PE MP EM TS ET NE WP AM NW CD PG. */
const CR0_DEFINED = 0xe005_003fn;
/**
 * TSD DE PSE PAE MCE PGE PCE OSFXSR OSXMMEXCPT UMIP FSGSBASE PCIDE SMEP SMAP.
 */
const CR4_DEFINED = 0x0033_0ffcn;
const CR3_ADDRESS = (1n << BigInt(PHYSICAL_BITS)) - 1n;
const NO_FLUSH = 1n << 63n;

/** MOV from CR0, CR2, CR3, CR4, CR8, after the privilege check. */
export function readControl(machine: Machine, number: number): bigint {
  const { cpu } = machine;
  switch (number) {
    case 0: return cpu.cr0; // prettier-ignore
    case 2: return cpu.cr2; // prettier-ignore
    case 3: return cpu.cr3; // prettier-ignore
    case 4: return cpu.cr4; // prettier-ignore
    case 8: return cpu.cr8; // prettier-ignore
    default: return undefinedOpcode(`there is no CR${number}`); // prettier-ignore
  }
}

/** MOV to a control register, after the privilege check. Source: SDM Vol. 2B MOV—Move to/from Control Registers. */
export function writeControl(machine: Machine, number: number, value: bigint): void {
  switch (number) {
    case 0: return writeCr0(machine, value); // prettier-ignore
    case 2: machine.cpu.cr2 = value; return; // prettier-ignore
    case 3: return writeCr3(machine, value); // prettier-ignore
    case 4: return writeCr4(machine, value); // prettier-ignore
    case 8:
      if (value > 0xfn) generalProtection(0, 'CR8 has four bits');
      machine.cpu.cr8 = value;
      return;
    default: undefinedOpcode(`there is no CR${number}`); // prettier-ignore
  }
}

/**
 * Reserved bits 31:0 are ignored, 63:32 fault. Turning paging on under EFER.LME enters IA-32e mode (LMA).
 * Source: SDM Vol. 3A §§2.5, 9.8.5. modeled: paging without EFER.LME, which is 32-bit or PAE paging, is #GP(0).
 */
function writeCr0(machine: Machine, value: bigint): void {
  const { cpu, mmu } = machine;
  const refuse = (why: string): never => generalProtection(0, `CR0 := ${hex(value)}: ${why}`);
  if (value >> 32n !== 0n) refuse('bits 63:32 are reserved');
  if ((value & CR0.PG) !== 0n && (value & CR0.PE) === 0n) refuse('PG needs PE');
  if ((value & CR0.NW) !== 0n && (value & CR0.CD) === 0n) refuse('NW needs CD');
  const efer = cpu.msr('IA32_EFER');
  const turnsOn = (value & ~cpu.cr0 & CR0.PG) !== 0n;
  const turnsOff = (cpu.cr0 & ~value & CR0.PG) !== 0n;
  if (turnsOn) {
    if ((efer & EFER.LME) === 0n) refuse('modeled: paging only in long mode, set EFER.LME first');
    if ((cpu.cr4 & CR4.PAE) === 0n) refuse('long mode needs CR4.PAE');
    if (cpu.codeSize === 64) refuse('CS.L is set before long mode is active');
    cpu.setMsr('IA32_EFER', efer | EFER.LMA);
  } else if (turnsOff) {
    if (cpu.codeSize === 64) refuse('paging cannot be turned off in 64-bit mode');
    if ((cpu.cr4 & CR4.PCIDE) !== 0n) refuse('paging cannot be turned off while CR4.PCIDE = 1');
    cpu.setMsr('IA32_EFER', efer & ~EFER.LMA);
  }
  if (turnsOn || turnsOff) mmu.flushAll();
  cpu.cr0 = (value & CR0_DEFINED) | CR0.ET;
}

/** Bit 63 keeps the translations of the new PCID. Source: SDM Vol. 3A §4.10.4.1. */
function writeCr3(machine: Machine, value: bigint): void {
  const { cpu, mmu } = machine;
  const keeps = (cpu.cr4 & CR4.PCIDE) !== 0n && (value & NO_FLUSH) !== 0n;
  const stored = keeps ? value & ~NO_FLUSH : value;
  if ((stored & ~CR3_ADDRESS) !== 0n) generalProtection(0, `CR3 := ${hex(value)} sets reserved bits`);
  cpu.cr3 = stored;
  if (!keeps) mmu.flush();
  machine.observer.cr3Written?.(stored);
}

/** Source: SDM Vol. 3A §§2.5, 4.10.1, 4.10.4.1. */
function writeCr4(machine: Machine, value: bigint): void {
  const { cpu, mmu } = machine;
  const refuse = (why: string): never => generalProtection(0, `CR4 := ${hex(value)}: ${why}`);
  const { features } = machine;
  const own = (features.fred ? CR4.FRED : 0n) | (hasXsave(machine) ? CR4.OSXSAVE : 0n);
  const reserved = value & ~(CR4_DEFINED | own);
  if (reserved !== 0n) refuse(`bits ${hex(reserved)} are reserved on this CPU`);
  const isLong = (cpu.msr('IA32_EFER') & EFER.LMA) !== 0n;
  if (isLong && (value & CR4.PAE) === 0n) refuse('long mode needs PAE');
  if ((value & ~cpu.cr4 & CR4.PCIDE) !== 0n) {
    if (!isLong) refuse('PCIDE needs long mode');
    if ((cpu.cr3 & 0xfffn) !== 0n) refuse('PCIDE can be set only while CR3 bits 11:0 are 0');
  }
  const changed = value ^ cpu.cr4;
  const flushes = (changed & (CR4.PGE | CR4.PAE)) | (cpu.cr4 & changed & CR4.PCIDE) | (value & changed & CR4.SMEP);
  cpu.cr4 = value;
  if (flushes !== 0n) mmu.flushAll();
}

/**
 * DR4 and DR5 are DR6 and DR7 unless CR4.DE. While DR7.GD is set every access is a #DB fault with DR6.BD.
 * Source: SDM Vol. 3B §§17.2, 17.3.1.3.
 */
function debugIndex(machine: Machine, number: number): number {
  if (number !== 4 && number !== 5) return number < 8 ? number : undefinedOpcode(`there is no DR${number}`);
  return (machine.cpu.cr4 & CR4.DE) === 0n ? number + 2 : undefinedOpcode(`DR${number} with CR4.DE set`);
}

function detect({ cpu }: Machine): void {
  if ((cpu.dr7Low & DR7.GD) === 0) return;
  raise({ vector: '#DB', conditions: DR6.BD, reason: 'an access to the debug registers while DR7.GD is set' });
}

/** MOV from and to DR0–DR7 after the privilege check. */
export function readDebug(machine: Machine, number: number): bigint {
  const index = debugIndex(machine, number);
  detect(machine);
  return machine.cpu.dr(index);
}
export function writeDebug(machine: Machine, number: number, value: bigint): void {
  const index = debugIndex(machine, number);
  detect(machine);
  if (index >= 6 && value >> 32n !== 0n) generalProtection(0, `DR${index}: bits 63:32 are reserved`);
  if (index === 6) machine.cpu.setDr(6, (value & 0xe00fn) | 0xffff_0ff0n);
  else if (index === 7) machine.cpu.setDr(7, (value & 0xffff_2fffn) | 0x400n);
  else machine.cpu.setDr(index, value);
}

/** INVPCID after its privilege check. Source: SDM Vol. 2A INVPCID. */
export function invalidatePcid(machine: Machine, type: bigint, pcid: bigint, linear: bigint): void {
  const { cpu, mmu } = machine;
  const refuse = (why: string): never => generalProtection(0, `INVPCID: ${why}`);
  if (type > 3n) refuse(`there is no type ${type}`);
  if (pcid > 0xfffn) refuse('bits 63:12 of the descriptor are reserved');
  if (type <= 1n && pcid !== 0n && (cpu.cr4 & CR4.PCIDE) === 0n) refuse('a PCID needs CR4.PCIDE');
  if (type === 0n) {
    if (linear >= 0x8000_0000_0000n && linear < 0xffff_8000_0000_0000n) refuse('the address is not canonical');
    mmu.flushPageOf(Number(pcid), linear);
  } else if (type === 1n) mmu.flushPcid(Number(pcid));
  else if (type === 2n) mmu.flushAll();
  else mmu.flushNonGlobal();
}
