import { hex, isCanonical } from '../core/address';
import { generalProtection } from '../core/fault';
import type { MsrName } from '../core/msrs';
import { MSRS, MSR_NAMES } from '../core/msrs';
import { FRED_CONFIG } from './fred';
import type { Machine } from './machine';
import { PHYSICAL_BITS } from './page-walk';

/** EFER bits. Source: SDM Vol. 3A §2.2.1. */
export const EFER = { SCE: 1n, LME: 0x100n, LMA: 0x400n, NXE: 0x800n } as const;
const CR0_PG = 1n << 31n;

/** Ticks of the time-stamp counter for one retired instruction. modeled: a fixed ratio. */
export const TSC_PER_INSTRUCTION = 1;

const byAddress = new Map<number, MsrName>(MSR_NAMES.map((name) => [MSRS[name].address, name]));

/** The MSR at an address of RDMSR and WRMSR, or null. */
export function msrAt(machine: Machine, address: number): MsrName | null {
  const name = byAddress.get(address) ?? null;
  return name !== null && hasMsr(machine, name) ? name : null;
}

/** Whether this CPU has the register: IA32_MISC_ENABLE is Intel's, those of FRED (the shadow stacks' too) are FRED's. */
export function hasMsr({ vendor, features }: Machine, name: MsrName): boolean {
  if (name === 'IA32_MISC_ENABLE') return vendor === 'intel';
  return features.fred || !(name.startsWith('IA32_FRED_') || name === 'IA32_PL0_SSP');
}

/** The counter as RDTSC and RDMSR read it: retired instructions times the ratio, plus what WRMSR set. */
export const timestamp = (machine: Machine): bigint =>
  BigInt.asUintN(
    64,
    BigInt(machine.cpu.icount) * BigInt(TSC_PER_INSTRUCTION) + machine.cpu.msr('IA32_TIME_STAMP_COUNTER'),
  );

/** RDMSR after its privilege check; #GP(0) where there is no such MSR. Source: SDM Vol. 2B RDMSR. */
export function readMsr(machine: Machine, address: number): bigint {
  const name = msrAt(machine, address);
  if (name === null) return generalProtection(0, `RDMSR: there is no MSR ${hex(address)}`);
  const value = name === 'IA32_TIME_STAMP_COUNTER' ? timestamp(machine) : machine.cpu.msr(name);
  machine.observer.msrRead?.(name, value);
  return value;
}

/** WRMSR after its privilege check. Source: SDM Vol. 2D WRMSR, Vol. 4 table 2-2; AMD APM Vol. 2 §6.1. */
export function writeMsr(machine: Machine, address: number, value: bigint): void {
  const name = msrAt(machine, address);
  if (name === null) return generalProtection(0, `WRMSR: there is no MSR ${hex(address)}`);
  const stored = accepted(machine, name, value);
  machine.cpu.setMsr(name, stored);
  machine.observer.msrWritten?.(name, name === 'IA32_TIME_STAMP_COUNTER' ? value : stored);
}

/** What the MSR will hold, or #GP(0). */
function accepted(machine: Machine, name: MsrName, value: bigint): bigint {
  const isAmd = machine.vendor === 'amd';
  const refuse = (why: string): never => generalProtection(0, `WRMSR ${name}: ${hex(value)} ${why}`);
  switch (name) {
    // modeled: SDM Vol. 2D lists no check for IA32_CSTAR, which Intel keeps but never uses; it is checked as on AMD.
    case 'IA32_LSTAR':
    case 'IA32_CSTAR':
    case 'IA32_FS_BASE':
    case 'IA32_GS_BASE':
    case 'IA32_KERNEL_GS_BASE':
      return isCanonical(value) ? value : refuse('is not canonical');
    case 'IA32_SYSENTER_ESP':
    case 'IA32_SYSENTER_EIP':
      if (isAmd) return value & 0xffff_ffffn;
      return isCanonical(value) ? value : refuse('is not canonical');
    case 'IA32_FRED_RSP0':
    case 'IA32_FRED_RSP1':
    case 'IA32_FRED_RSP2':
    case 'IA32_FRED_RSP3':
      if ((value & 0x3fn) !== 0n) refuse('is not a multiple of 64');
      return isCanonical(value) ? value : refuse('is not canonical');
    case 'IA32_FRED_SSP1':
    case 'IA32_FRED_SSP2':
    case 'IA32_FRED_SSP3':
    case 'IA32_PL0_SSP':
      if ((value & 7n) !== 0n) refuse('is not a multiple of 8');
      return isCanonical(value) ? value : refuse('is not canonical');
    case 'IA32_FRED_STKLVLS':
      return value;
    case 'IA32_FRED_CONFIG':
      if ((value & FRED_CONFIG.RESERVED) !== 0n) refuse('sets reserved bits');
      return isCanonical(value) ? value : refuse('is not canonical');
    case 'IA32_SYSENTER_CS':
      return value & 0xffff_ffffn;
    case 'IA32_STAR':
      return value;
    case 'IA32_FMASK':
      return value >> 32n === 0n ? value : refuse('sets reserved bits 63:32');
    case 'IA32_TSC_AUX':
      if (isAmd) return value & 0xffff_ffffn;
      return value >> 32n === 0n ? value : refuse('sets reserved bits 63:32');
    case 'IA32_TIME_STAMP_COUNTER':
      return BigInt.asUintN(64, value - (timestamp(machine) - machine.cpu.msr(name)));
    case 'IA32_EFER':
      return acceptedEfer(machine, value, refuse);
    case 'IA32_PAT':
      for (let entry = 0n; entry < 8n; entry++) {
        const type = (value >> (entry * 8n)) & 0xffn;
        if (type > 7n || type === 2n || type === 3n) refuse(`has no memory type ${type}`);
      }
      return value;
    case 'IA32_APIC_BASE':
      return (value & ~(((1n << BigInt(PHYSICAL_BITS)) - 0x1000n) | 0x900n)) === 0n
        ? value
        : refuse('sets reserved bits');
    case 'IA32_MISC_ENABLE':
      // Fast strings, enhanced SpeedStep, MONITOR, limit CPUID: kept, without effect.
      return (value & ~0x45_0001n) === 0n ? value : refuse('sets bits that this CPU does not have');
  }
}

/**
 * LME cannot change while paging is on, LMA is the CPU's own and a write leaves it.
 * Source: SDM Vol. 3A §9.8.5, Vol. 4 table 2-2.
 */
function acceptedEfer(machine: Machine, value: bigint, refuse: (why: string) => never): bigint {
  const old = machine.cpu.msr('IA32_EFER');
  if ((value & ~(EFER.SCE | EFER.LME | EFER.LMA | EFER.NXE)) !== 0n) refuse('sets reserved bits');
  if (((value ^ old) & EFER.LME) !== 0n && (machine.cpu.cr0 & CR0_PG) !== 0n) refuse('changes LME while CR0.PG = 1');
  if (((value ^ old) & EFER.NXE) !== 0n) machine.mmu.flushAll();
  return (value & ~EFER.LMA) | (old & EFER.LMA);
}
