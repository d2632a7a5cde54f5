import type { MsrName } from './msrs';

/** What the bits of a field hold. */
export type MsrFieldKind =
  /** A number of a segment descriptor, times 8, plus a privilege level. */
  | 'selector'
  | 'flag'
  /** One bit a flag of RFLAGS. */
  | 'rflags'
  | 'address'
  | 'number'
  /** Must be zero, or is ignored: the summary says which. */
  | 'unused';

export interface MsrField {
  readonly name: string;
  /** Highest and lowest bit. */
  readonly bits: readonly [high: number, low: number];
  readonly kind: MsrFieldKind;
  readonly summary: string;
}

/** An MSR as the laboratory shows it: one definition of its fields for every view of it. */
export interface MsrDescription {
  readonly summary: string;
  /** After reset. Source: SDM Vol. 3A table 9-1. */
  readonly reset: bigint;
  readonly fields: readonly MsrField[];
  readonly source: string;
}

const address = (summary: string, source: string): MsrDescription => ({
  summary,
  reset: 0n,
  fields: [{ name: 'address', bits: [63, 0], kind: 'address', summary: 'canonical, or WRMSR raises #GP(0)' }],
  source,
});

const flag = (name: string, bit: number, summary: string): MsrField => ({ name, bits: [bit, bit], kind: 'flag', summary }); // prettier-ignore

/** The registers that the path of a system call depends on, in the order of the laboratory. */
export const MSR_LABORATORY = {
  IA32_STAR: {
    summary: 'the segments of SYSCALL and SYSRET',
    reset: 0n,
    fields: [
      {
        name: 'SYSRET',
        bits: [63, 48],
        kind: 'selector',
        summary: 'SYSRETQ loads CS = this + 16, SS = this + 8, SYSRETL CS = this; each with privilege level 3',
      },
      {
        name: 'SYSCALL',
        bits: [47, 32],
        kind: 'selector',
        summary: 'SYSCALL loads CS = this, SS = this + 8, with privilege level 0',
      },
      {
        name: 'EIP',
        bits: [31, 0],
        kind: 'unused',
        summary: 'target of SYSCALL outside long mode (AMD); ignored here',
      },
    ],
    source: 'SDM Vol. 3A §5.8.8 and figure 5-14; AMD APM Vol. 2 §6.1.1',
  },
  IA32_LSTAR: address('where SYSCALL from 64-bit code goes', 'SDM Vol. 3A §5.8.8'),
  IA32_CSTAR: address('where SYSCALL from 32-bit code goes: AMD only, Intel never uses it', 'AMD APM Vol. 2 §6.1.1'),
  IA32_FMASK: {
    summary: 'the flags that SYSCALL clears',
    reset: 0n,
    fields: [
      { name: 'reserved', bits: [63, 32], kind: 'unused', summary: 'must be zero, or WRMSR raises #GP(0)' },
      { name: 'mask', bits: [31, 0], kind: 'rflags', summary: 'a 1 clears the flag of that bit on entry' },
    ],
    source: 'SDM Vol. 3A §5.8.8; AMD APM Vol. 2 §6.1.1',
  },
  IA32_SYSENTER_CS: {
    summary: 'the segments of SYSENTER and SYSEXIT; null: SYSENTER raises #GP(0)',
    reset: 0n,
    fields: [
      { name: 'unused', bits: [63, 16], kind: 'unused', summary: 'ignored' },
      { name: 'CS', bits: [15, 0], kind: 'selector', summary: 'SYSENTER loads CS = this, SS = this + 8' },
    ],
    source: 'SDM Vol. 3A §5.8.7, Vol. 4 table 2-2',
  },
  IA32_SYSENTER_ESP: address(
    'the stack that SYSENTER loads; 32 bits on AMD',
    'SDM Vol. 3A §5.8.7; AMD APM Vol. 2 §6.1.2',
  ),
  IA32_SYSENTER_EIP: address('where SYSENTER goes; 32 bits on AMD', 'SDM Vol. 3A §5.8.7; AMD APM Vol. 2 §6.1.2'),
  IA32_EFER: {
    summary: 'extended features',
    reset: 0n,
    fields: [
      flag('NXE', 11, 'bit 63 of a page-table entry forbids execution; 0: it is reserved'),
      flag('LMA', 10, 'long mode is active: the CPU’s own, a write leaves it'),
      flag('LME', 8, 'long mode is enabled; cannot change while paging is on'),
      flag('SCE', 0, 'SYSCALL and SYSRET exist; 0: they raise #UD'),
    ],
    source: 'SDM Vol. 3A §2.2.1',
  },
  IA32_FS_BASE: address('base of FS: thread-local storage of the program', 'SDM Vol. 3A §3.4.4.1'),
  IA32_GS_BASE: address('base of GS now: per-CPU data while the kernel runs', 'SDM Vol. 3A §3.4.4.1'),
  IA32_KERNEL_GS_BASE: address('the base that the next SWAPGS puts into GS', 'SDM Vol. 2B SWAPGS'),
} as const satisfies Partial<Record<MsrName, MsrDescription>>;

export type LaboratoryMsr = keyof typeof MSR_LABORATORY;
export const LABORATORY_MSRS = Object.keys(MSR_LABORATORY) as readonly LaboratoryMsr[];

/** The bits of `field` in `value`. */
export const fieldOf = (value: bigint, { bits: [high, low] }: MsrField): bigint =>
  (value >> BigInt(low)) & ((1n << BigInt(high - low + 1)) - 1n);

/** `value` with the bits of `field` replaced; what does not fit is cut. */
export function withField(value: bigint, { bits: [high, low] }: MsrField, bits: bigint): bigint {
  const mask = ((1n << BigInt(high - low + 1)) - 1n) << BigInt(low);
  return (value & ~mask) | ((bits << BigInt(low)) & mask);
}
