import { expect, test } from 'vitest';
import { Raise } from '../core/fault';
import { MSRS } from '../core/msrs';
import type { MsrName } from '../core/msrs';
import { readControl, readDebug, writeControl, writeDebug } from './control';
import type { CpuVendor } from './machine';
import { readMsr, writeMsr } from './msr';
import { TestBed } from './test-bed';

const CANONICAL = 0xffff_8000_0000_0000n;
const NOT_CANONICAL = 0x8000_0000_0000n;
const ALL = (1n << 64n) - 1n;

/** Runs, and gives the value read afterwards or the fault. */
function outcome(run: () => unknown, read: () => bigint): string {
  try {
    run();
    return read().toString(16);
  } catch (thrown) {
    if (!(thrown instanceof Raise)) throw thrown;
    const { fault } = thrown;
    return 'errorCode' in fault ? `${fault.vector}(${fault.errorCode})` : fault.vector;
  }
}

/** What an MSR holds after a write, on Intel and AMD. SDM Vol. 2D WRMSR, Vol. 4 table 2-2; APM Vol. 2 §§6.1, 3.1.7. */
const WRITES: readonly [MsrName, bigint, intel: string, amd: string][] = [
  ['IA32_LSTAR', CANONICAL, 'ffff800000000000', 'ffff800000000000'],
  ['IA32_LSTAR', NOT_CANONICAL, '#GP(0)', '#GP(0)'],
  ['IA32_CSTAR', NOT_CANONICAL, '#GP(0)', '#GP(0)'],
  ['IA32_FS_BASE', NOT_CANONICAL, '#GP(0)', '#GP(0)'],
  ['IA32_GS_BASE', CANONICAL, 'ffff800000000000', 'ffff800000000000'],
  ['IA32_GS_BASE', NOT_CANONICAL, '#GP(0)', '#GP(0)'],
  ['IA32_KERNEL_GS_BASE', NOT_CANONICAL, '#GP(0)', '#GP(0)'],
  ['IA32_SYSENTER_ESP', 0xffff_fe00_0000_1200n, 'fffffe0000001200', '1200'],
  ['IA32_SYSENTER_EIP', NOT_CANONICAL, '#GP(0)', '0'],
  ['IA32_SYSENTER_CS', 0x1_0000_0010n, '10', '10'],
  ['IA32_STAR', ALL, 'ffffffffffffffff', 'ffffffffffffffff'],
  ['IA32_FMASK', 0x4_7700n, '47700', '47700'],
  ['IA32_FMASK', 1n << 32n, '#GP(0)', '#GP(0)'],
  ['IA32_TSC_AUX', 0x1_0000_0005n, '#GP(0)', '5'],
  ['IA32_EFER', 0xd01n, 'd01', 'd01'],
  ['IA32_EFER', 0x901n, 'd01', 'd01'], // LMA is the CPU's own
  ['IA32_EFER', 0xc01n, '#GP(0)', '#GP(0)'], // LME while CR0.PG = 1
  ['IA32_EFER', 0xd03n, '#GP(0)', '#GP(0)'],
  ['IA32_EFER', 0x1d01n, '#GP(0)', '#GP(0)'], // SVME is not announced
  ['IA32_PAT', 0x0007_0406_0007_0406n, '7040600070406', '7040600070406'],
  ['IA32_PAT', 0x0307_0406_0007_0406n, '#GP(0)', '#GP(0)'],
  ['IA32_APIC_BASE', 0xfee0_0d00n, '#GP(0)', '#GP(0)'],
  ['IA32_MISC_ENABLE', 1n, '1', '#GP(0)'],
];
test.each(WRITES)('WRMSR %s := %s', (name, value, intel, amd) => {
  const after = (vendor: CpuVendor): string => {
    const { machine } = new TestBed(vendor);
    const { address } = MSRS[name];
    return outcome(
      () => writeMsr(machine, address, value),
      () => readMsr(machine, address),
    );
  };
  expect([after('intel'), after('amd')]).toEqual([intel, amd]);
});

test('an MSR that does not exist is #GP(0), and both ways are told', () => {
  const { machine } = new TestBed();
  const told: string[] = [];
  machine.observer = {
    msrRead: (name, value) => told.push(`rd ${name} ${value}`),
    msrWritten: (name, value) => told.push(`wr ${name} ${value}`),
  };
  const read = (address: number) => (): bigint => readMsr(machine, address);
  expect(outcome(() => {}, read(0x1234))).toBe('#GP(0)');
  expect(outcome(() => writeMsr(machine, 0xc000_0105, 1n), read(0x10))).toBe('#GP(0)');
  writeMsr(machine, MSRS.IA32_LSTAR.address, 5n);
  readMsr(machine, MSRS.IA32_LSTAR.address);
  expect(told).toEqual(['wr IA32_LSTAR 5', 'rd IA32_LSTAR 5']);
});

test('the time-stamp counter counts instructions from what was written', () => {
  const { machine } = new TestBed();
  machine.cpu.icount = 1000;
  expect(readMsr(machine, 0x10)).toBe(1000n);
  writeMsr(machine, 0x10, 5n);
  machine.cpu.icount = 1010;
  expect(readMsr(machine, 0x10)).toBe(15n);
});

/** From the state of the test bed (64-bit ring 0, paging on). SDM Vol. 2B MOV to control registers, Vol. 3A §2.5. */
const CONTROLS: readonly [register: number, value: bigint, after: string][] = [
  [0, 0x8005_0033n, '80050033'],
  [0, 0x8000_0001n, '80000011'], // ET stays
  [0, 0x8005_0fc0n | 0x33n, '80050033'], // reserved bits 31:0 are ignored
  [0, 1n << 32n, '#GP(0)'],
  [0, 0x8000_0000n, '#GP(0)'], // PG without PE
  [0, 0xa005_0033n, '#GP(0)'], // NW without CD
  [0, 0x5_0033n, '#GP(0)'], // PG off in 64-bit code
  [2, ALL, 'ffffffffffffffff'],
  [3, 0x1018n, '1018'],
  [3, 1n << 63n, '#GP(0)'], // no-flush without PCIDE
  [3, 1n << 40n, '#GP(0)'],
  [4, 0x20n, '20'],
  [4, 0x80n, '#GP(0)'], // PAE off
  [4, 0x30_00a0n, '3000a0'],
  [4, 0x2_00a0n, '200a0'],
  [4, 0x1_00a0n, '100a0'],
  [4, 0x4_00a0n, '400a0'], // OSXSAVE
  [4, 1n << 32n, '#GP(0)'],
  [8, 0xfn, 'f'],
  [8, 0x10n, '#GP(0)'],
  [1, 0n, '#UD'],
];
test.each(CONTROLS)('MOV to CR%i: %s', (register, value, after) => {
  const bed = new TestBed();
  bed.ring(0);
  const run = (): void => writeControl(bed.machine, register, value);
  expect(outcome(run, () => readControl(bed.machine, register))).toBe(after);
});

test('CR3 under PCIDE: bit 63 keeps the translations and is not stored; PCIDE needs CR3 bits 11:0 clear', () => {
  const { machine } = new TestBed();
  writeControl(machine, 4, 0x2_00a0n);
  writeControl(machine, 3, (1n << 63n) | 0x1801n);
  expect(machine.cpu.cr3).toBe(0x1801n);
  expect(machine.mmu.pcid).toBe(0x801);
  writeControl(machine, 4, 0xa0n);
  expect(
    outcome(
      () => writeControl(machine, 4, 0x2_00a0n),
      () => 0n,
    ),
  ).toBe('#GP(0)');
});

test('long mode is entered by PG under LME, and left outside 64-bit code', () => {
  const bed = new TestBed();
  const { machine } = bed;
  const { cpu } = machine;
  cpu.setSegment('cs', { ...cpu.segment('cs'), attributes: 0xc09b });
  writeControl(machine, 0, 0x33n);
  expect(readMsr(machine, MSRS.IA32_EFER.address)).toBe(0x901n);
  writeMsr(machine, MSRS.IA32_EFER.address, 0x801n);
  expect(
    outcome(
      () => writeControl(machine, 0, 0x8000_0033n),
      () => 0n,
    ),
  ).toBe('#GP(0)');
  writeMsr(machine, MSRS.IA32_EFER.address, 0x901n);
  writeControl(machine, 0, 0x8000_0033n);
  expect(readMsr(machine, MSRS.IA32_EFER.address)).toBe(0xd01n);
});

/** SDM Vol. 3B §17.2. */
const DEBUG: readonly [register: number, cr4: bigint, value: bigint, after: string][] = [
  [0, 0xa0n, ALL, 'ffffffffffffffff'],
  [6, 0xa0n, 0n, 'ffff0ff0'],
  [6, 0xa0n, 0xffff_ffffn, 'ffffefff'],
  [6, 0xa0n, 1n << 32n, '#GP(0)'],
  [7, 0xa0n, 0n, '400'],
  [7, 0xa0n, 1n << 32n, '#GP(0)'],
  [4, 0xa0n, 0n, 'ffff0ff0'],
  [5, 0xa8n, 0n, '#UD'],
];
test.each(DEBUG)('MOV to DR%i with CR4 %s: %s', (register, cr4, value, after) => {
  const { machine } = new TestBed();
  machine.cpu.cr4 = cr4;
  const run = (): void => writeDebug(machine, register, value);
  expect(outcome(run, () => readDebug(machine, register))).toBe(after);
});
