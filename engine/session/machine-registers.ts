import type { MsrName } from '../core/msrs';
import { GPRS, SEGMENTS } from '../core/registers';
import type { Cpu } from '../machine/cpu';

/** Bits of RFLAGS that hold something; bit 1 is always 1. Source: SDM Vol. 1 §3.4.3. */
const RFLAGS_DEFINED = 0x3f_7fd5n;
const RFLAGS_FIXED = 2n;

/** A register of the CPU as a debugger outside it reads and writes it. */
export interface MachineRegister {
  readonly bits: 16 | 32 | 64 | 80 | 128 | 256;
  read(cpu: Cpu): bigint;
  /** Absent where writing would be more than storing a value: segments, control registers. MSRs have checks of their own. */
  write?(cpu: Cpu, value: bigint): void;
}

const word = (read: (cpu: Cpu) => bigint, bits: MachineRegister['bits'] = 64): MachineRegister => ({ bits, read });
const msr = (name: MsrName): MachineRegister => word((cpu) => cpu.msr(name));
const x87Word = (read: (cpu: Cpu) => number): MachineRegister => word((cpu) => BigInt(read(cpu)), 32);

/** Reserved bits of FCW read as 0, but bit 6 as 1. Source: SDM Vol. 1 figure 8-6. */
const FCW_DEFINED = 0x1f3fn;
const FCW_FIXED = 0x40n;
/** Bits of MXCSR that every CPU has; the others LDMXCSR refuses or, for MM, AMD alone knows. Source: SDM Vol. 1 figure 10-3. */
const MXCSR_DEFINED = 0xffffn;

/** The full tag word, of which FXSAVE keeps only which registers are in use. Source: SDM Vol. 1 §8.1.7. */
function tagWord(cpu: Cpu): number {
  let word = 0;
  for (let index = 0; index < 8; index++) word |= tagOf(cpu, index) << (index * 2);
  return word;
}
/** Tag of a physical x87 register: 0 a number, 1 zero, 2 special, 3 empty. */
export const tagOf = ({ fpu }: Cpu, index: number): 0 | 1 | 2 | 3 =>
  ((fpu.tags >> index) & 1) === 0 ? 3 : contentTag(fpu.physical(index));
function contentTag(value: bigint): 0 | 1 | 2 {
  const exponent = Number((value >> 64n) & 0x7fffn);
  const significand = value & 0xffff_ffff_ffff_ffffn;
  if (exponent === 0 && significand === 0n) return 1;
  return exponent === 0 || exponent === 0x7fff || significand >> 63n === 0n ? 2 : 0;
}

const entries: (readonly [string, MachineRegister])[] = [
  ...GPRS.map((name, index): [string, MachineRegister] => [
    name,
    {
      bits: 64,
      read: (cpu) => cpu.gpr[index],
      write: (cpu, value) => {
        cpu.gpr[index] = value;
      },
    },
  ]),
  ['rip', { bits: 64, read: (cpu) => cpu.rip, write: (cpu, value) => void (cpu.rip = value) }],
  [
    'rflags',
    {
      bits: 64,
      read: (cpu) => cpu.rflags,
      write: (cpu, value) => void (cpu.rflags = (value & RFLAGS_DEFINED) | RFLAGS_FIXED),
    },
  ],
  ...SEGMENTS.map((name): [string, MachineRegister] => [name, word((cpu) => BigInt(cpu.selector(name)), 16)]),
  ...Array.from({ length: 8 }, (_, index): [string, MachineRegister] => [
    `st${index}`,
    {
      bits: 80,
      read: ({ fpu }) => fpu.physical((fpu.top + index) & 7),
      write: ({ fpu }, value) => fpu.setPhysical((fpu.top + index) & 7, value),
    },
  ]),
  [
    'fctrl',
    {
      bits: 32,
      read: ({ fpu }) => BigInt(fpu.fcw),
      write: ({ fpu }, value) => void (fpu.fcw = Number((value & FCW_DEFINED) | FCW_FIXED)),
    },
  ],
  ['fstat', x87Word(({ fpu }) => fpu.fsw)],
  ['ftag', x87Word(tagWord)],
  ['fop', x87Word(({ fpu }) => fpu.fop)],
  ['fip', word(({ fpu }) => fpu.fip)],
  ['fdp', word(({ fpu }) => fpu.fdp)],
  ...Array.from({ length: 16 }, (_, index): [string, MachineRegister] => [
    `xmm${index}`,
    { bits: 128, read: ({ fpu }) => fpu.xmm(index), write: ({ fpu }, value) => fpu.setXmm(index, value) },
  ]),
  ...Array.from({ length: 16 }, (_, index): [string, MachineRegister] => [
    `ymm${index}`,
    { bits: 256, read: ({ fpu }) => fpu.ymm(index), write: ({ fpu }, value) => fpu.setYmm(index, value) },
  ]),
  [
    'mxcsr',
    {
      bits: 32,
      read: ({ fpu }) => BigInt(fpu.mxcsr),
      write: ({ fpu }, value) => void (fpu.mxcsr = Number(value & MXCSR_DEFINED)),
    },
  ],
  ['fs_base', word((cpu) => cpu.segmentBase('fs'))],
  ['gs_base', word((cpu) => cpu.segmentBase('gs'))],
  ['gdtr', word((cpu) => cpu.gdtr.base)],
  ['idtr', word((cpu) => cpu.idtr.base)],
  ['tr_base', word((cpu) => cpu.segmentBase('tr'))],
  ['cr0', word((cpu) => cpu.cr0)],
  ['cr2', word((cpu) => cpu.cr2)],
  ['cr3', word((cpu) => cpu.cr3)],
  ['cr4', word((cpu) => cpu.cr4)],
  ['cpl', word((cpu) => BigInt(cpu.cpl), 32)],
  ['efer', msr('IA32_EFER')],
  ['star', msr('IA32_STAR')],
  ['lstar', msr('IA32_LSTAR')],
  ['cstar', msr('IA32_CSTAR')],
  ['fmask', msr('IA32_FMASK')],
  ['kernel_gs_base', msr('IA32_KERNEL_GS_BASE')],
  ['sysenter_cs', msr('IA32_SYSENTER_CS')],
  ['sysenter_esp', msr('IA32_SYSENTER_ESP')],
  ['sysenter_eip', msr('IA32_SYSENTER_EIP')],
];

/** By lower-case name, in the order in which they are shown. */
export const MACHINE_REGISTERS: ReadonlyMap<string, MachineRegister> = new Map(entries);
