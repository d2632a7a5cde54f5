import type { MsrField } from './msr-fields';

/** A field of a register whose bits each mean something. */
export interface BitField extends MsrField {
  /** What each value means, from 0 on; absent: on or off for a flag, the number for others. */
  readonly words?: readonly string[];
}
export interface BitRegister {
  readonly summary: string;
  readonly source: string;
  /** From the highest bit down; bits that are in none are reserved. */
  readonly fields: readonly BitField[];
}

const flag = (name: string, bit: number, summary: string): BitField => ({ name, bits: [bit, bit], kind: 'flag', summary }); // prettier-ignore
const choice = (name: string, bits: readonly [high: number, low: number], summary: string, words: readonly string[]): BitField => ({ name, bits, kind: 'number', summary, words }); // prettier-ignore

const ROUNDING = ['to the nearest, ties to even', 'down, toward −∞', 'up, toward +∞', 'toward zero'];
/** The six floating-point exceptions, in the order of their bits. Source: SDM Vol. 1 §8.5, §11.5. */
const EXCEPTIONS = [
  ['I', 'invalid operation'],
  ['D', 'denormal operand'],
  ['Z', 'division by zero'],
  ['O', 'overflow'],
  ['U', 'underflow'],
  ['P', 'precision: the result was rounded'],
] as const;
const masks = (from: number): BitField[] =>
  EXCEPTIONS.map(([letter, words], bit) => flag(`${letter}M`, from + bit, `masked: ${words}`)).toReversed();
const sticky = (): BitField[] =>
  EXCEPTIONS.map(([letter, words], bit) => flag(`${letter}E`, bit, `has happened: ${words}`)).toReversed();

/** Registers that are seen bit by bit. RFLAGS and the MSRs are described in `rflags.ts` and `msr-fields.ts`. */
export const BIT_REGISTERS = {
  CR0: {
    summary: 'the processor’s mode',
    source: 'SDM Vol. 3A §2.5',
    fields: [
      flag('PG', 31, 'paging is on'),
      flag('CD', 30, 'caches are not filled'),
      flag('NW', 29, 'no write-through'),
      flag('AM', 18, 'RFLAGS.AC checks alignment in ring 3'),
      flag('WP', 16, 'ring 0 too respects read-only pages'),
      flag('NE', 5, 'x87 errors raise #MF'),
      flag('ET', 4, 'always 1'),
      flag('TS', 3, 'the next x87, MMX or SSE instruction raises #NM'),
      flag('EM', 2, 'there is no x87: its instructions raise #NM, those of SSE #UD'),
      flag('MP', 1, 'WAIT too looks at TS'),
      flag('PE', 0, 'protected mode'),
    ],
  },
  CR3: {
    summary: 'the root of the page tables',
    source: 'SDM Vol. 3A §2.5, §4.5',
    fields: [
      { name: 'root', bits: [51, 12], kind: 'number', summary: 'physical page of the PML4 table' },
      {
        name: 'PCID',
        bits: [11, 0],
        kind: 'number',
        summary: 'with CR4.PCIDE: whose translations in the TLB may be used; else bits 3 and 4 are PWT and PCD',
      },
    ],
  },
  CR4: {
    summary: 'features that the kernel turned on',
    source: 'SDM Vol. 3A §2.5; FRED specification 6.0 (346446) §2.2',
    fields: [
      flag('FRED', 32, 'events are delivered by FRED in place of the IDT'),
      flag('PKS', 24, 'protection keys for supervisor pages'),
      flag('CET', 23, 'control-flow enforcement'),
      flag('PKE', 22, 'protection keys for user pages'),
      flag('SMAP', 21, 'ring 0 touches user pages only while RFLAGS.AC is set'),
      flag('SMEP', 20, 'ring 0 runs no code in user pages'),
      flag('OSXSAVE', 18, 'XSAVE, XGETBV and AVX may be used'),
      flag('PCIDE', 17, 'TLB entries are tagged with the PCID in CR3'),
      flag('FSGSBASE', 16, 'RDFSBASE, WRFSBASE, RDGSBASE and WRGSBASE work'),
      flag('SMXE', 14, 'safer mode extensions'),
      flag('VMXE', 13, 'virtual-machine extensions'),
      flag('LA57', 12, 'five levels of page tables'),
      flag('UMIP', 11, 'SGDT, SIDT, SLDT, SMSW and STR raise #GP outside ring 0'),
      flag('OSXMMEXCPT', 10, 'SSE exceptions that are not masked raise #XM'),
      flag('OSFXSR', 9, 'FXSAVE and SSE may be used'),
      flag('PCE', 8, 'RDPMC outside ring 0'),
      flag('PGE', 7, 'global pages stay in the TLB over a new CR3'),
      flag('MCE', 6, 'machine checks'),
      flag('PAE', 5, 'entries of page tables have 64 bits'),
      flag('PSE', 4, '4 MiB pages outside PAE'),
      flag('DE', 3, 'DR4 and DR5 raise #UD'),
      flag('TSD', 2, 'RDTSC in ring 0 only'),
      flag('PVI', 1, 'virtual interrupts in protected mode'),
      flag('VME', 0, 'virtual interrupts in virtual-8086 mode'),
    ],
  },
  XCR0: {
    summary: 'the parts of the register state that XSAVE knows',
    source: 'SDM Vol. 3A §2.6',
    fields: [
      flag('PKRU', 9, 'rights of the protection keys'),
      choice('AVX-512', [7, 5], 'opmask, upper halves of ZMM0–15, ZMM16–31', ['off', 'partly', 'partly', 'partly', 'partly', 'partly', 'partly', 'on']), // prettier-ignore
      flag('AVX', 2, 'upper halves of YMM0–15'),
      flag('SSE', 1, 'XMM0–15 and MXCSR'),
      flag('x87', 0, 'always 1'),
    ],
  },
  MXCSR: {
    summary: 'control and status of SSE and AVX floating point',
    source: 'SDM Vol. 1 §10.2.3; AMD APM Vol. 1 §4.2.2 for MM',
    fields: [
      flag('MM', 17, 'operands need not be aligned (AMD)'),
      flag('FZ', 15, 'denormal results become zero'),
      choice('RC', [14, 13], 'rounding', ROUNDING),
      ...masks(7),
      flag('DAZ', 6, 'denormal operands count as zero'),
      ...sticky(),
    ],
  },
  FCW: {
    summary: 'the x87 control word',
    source: 'SDM Vol. 1 §8.1.5',
    fields: [
      flag('X', 12, 'infinity control of the 80287; ignored'),
      choice('RC', [11, 10], 'rounding', ROUNDING),
      choice('PC', [9, 8], 'precision of results', ['24 bits (single)', 'reserved', '53 bits (double)', '64 bits (double extended)']), // prettier-ignore
      ...masks(0),
    ],
  },
  FSW: {
    summary: 'the x87 status word',
    source: 'SDM Vol. 1 §8.1.3',
    fields: [
      flag('B', 15, 'as ES'),
      flag('C3', 14, 'condition code 3: with C2 and C0 the result of a comparison'),
      { name: 'TOP', bits: [13, 11], kind: 'number', summary: 'the physical register that is ST(0)' },
      flag('C2', 10, 'condition code 2'),
      flag('C1', 9, 'condition code 1: rounded up; after a stack fault: overflow'),
      flag('C0', 8, 'condition code 0'),
      flag('ES', 7, 'an exception that is not masked waits: the next instruction raises #MF'),
      flag('SF', 6, 'the stack was too full or too empty'),
      ...sticky(),
    ],
  },
  FTW: {
    summary: 'the x87 tag word: what each physical register holds',
    source: 'SDM Vol. 1 §8.1.7',
    fields: [7, 6, 5, 4, 3, 2, 1, 0].map((register) =>
      choice(`TAG(${register})`, [register * 2 + 1, register * 2], `physical register R${register}`, [
        'a number',
        'zero',
        'NaN, infinity, denormal or unsupported',
        'empty',
      ]),
    ),
  },
} as const satisfies Readonly<Record<string, BitRegister>>;
export type BitRegisterName = keyof typeof BIT_REGISTERS;
