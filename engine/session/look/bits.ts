import type { BitField, BitRegister, BitRegisterName } from '../../core/bit-fields';
import { BIT_REGISTERS } from '../../core/bit-fields';
import { MSR_LABORATORY, fieldOf } from '../../core/msr-fields';
import { RFLAGS_BITS } from '../../core/rflags';
import type { FlagName } from '../../core/rflags';
import type { Cpu } from '../../machine/cpu';
import { MACHINE_REGISTERS } from '../machine-registers';
import { flagMeaning } from '../meaning';

/** A register bit by bit, and what each of its fields means now. */
export interface BitsView {
  /** As a person reads it: `CR4`, `MXCSR`. */
  readonly name: string;
  /** As an edit names it; null where it is not changed from outside. */
  readonly register: string | null;
  readonly summary: string;
  readonly source: string;
  /** Hexadecimal digits by its size, no prefix; `before`: when the student last looked. */
  readonly value: string;
  readonly before: string;
  readonly fields: readonly BitFieldView[];
}
export interface BitFieldView {
  readonly name: string;
  readonly bits: readonly [high: number, low: number];
  readonly summary: string;
  /** Hexadecimal, no prefix. */
  readonly value: string;
  readonly changed: boolean;
  /** `on`, `off`, or what the number means. */
  readonly meaning: string;
}

interface Shown {
  readonly name: string;
  /** Name in MACHINE_REGISTERS, where it is one of them. */
  readonly register?: string;
  readonly digits: number;
  readonly read: (cpu: Cpu) => bigint;
  readonly description: BitRegister;
}

const machine = (name: string, register: string, digits: number, description: BitRegister): Shown => ({
  name,
  register,
  digits,
  read: (cpu) => MACHINE_REGISTERS.get(register)?.read(cpu) ?? 0n,
  description,
});
const described = (name: BitRegisterName, register: string, digits: number): Shown =>
  machine(name, register, digits, BIT_REGISTERS[name]);

const flagBits = (Object.keys(RFLAGS_BITS) as FlagName[]).map(
  (name): BitField => ({
    name,
    bits: [RFLAGS_BITS[name], RFLAGS_BITS[name]],
    kind: 'flag',
    summary: '',
    words: [flagMeaning(name, false), flagMeaning(name, true)],
  }),
);
const IOPL: BitField = {
  name: 'IOPL',
  bits: [13, 12],
  kind: 'number',
  summary: 'the highest CPL that may use ports and change IF',
};
const RFLAGS: BitRegister = {
  summary: 'what the last results were like, and how the CPU works',
  source: 'SDM Vol. 1 §3.4.3',
  fields: [...flagBits, IOPL].toSorted((a, b) => b.bits[0] - a.bits[0]),
};

/** The registers that decide what code may do. */
const CONTROL: readonly Shown[] = [
  described('CR0', 'cr0', 16),
  described('CR3', 'cr3', 16),
  described('CR4', 'cr4', 16),
  machine('EFER', 'efer', 16, MSR_LABORATORY.IA32_EFER),
  machine('RFLAGS', 'rflags', 16, RFLAGS),
  { name: 'XCR0', digits: 16, read: (cpu) => cpu.xcr0, description: BIT_REGISTERS.XCR0 },
];
/** The words of the SSE and x87 units. */
const FLOATING: readonly Shown[] = [
  described('MXCSR', 'mxcsr', 8),
  described('FCW', 'fctrl', 4),
  described('FSW', 'fstat', 4),
  described('FTW', 'ftag', 4),
];

export const controlBits = (cpu: Cpu, before: Cpu): BitsView[] => CONTROL.map((one) => bitsView(one, cpu, before));
export const floatingBits = (cpu: Cpu, before: Cpu): BitsView[] => FLOATING.map((one) => bitsView(one, cpu, before));

function bitsView({ name, register, digits, read, description }: Shown, cpu: Cpu, before: Cpu): BitsView {
  const [value, old] = [read(cpu), read(before)];
  const canEdit = register !== undefined && MACHINE_REGISTERS.get(register)?.write !== undefined;
  return {
    name,
    register: canEdit ? register : null,
    summary: description.summary,
    source: description.source,
    value: value.toString(16).padStart(digits, '0'),
    before: old.toString(16).padStart(digits, '0'),
    fields: description.fields.map((field) => {
      const bits = fieldOf(value, field);
      return {
        name: field.name,
        bits: field.bits,
        summary: field.summary,
        value: bits.toString(16),
        changed: bits !== fieldOf(old, field),
        meaning: meaningOf(field, bits),
      };
    }),
  };
}

function meaningOf({ kind, words }: BitField, bits: bigint): string {
  if (words !== undefined) return words[Number(bits)] ?? '';
  return kind === 'flag' ? (bits === 0n ? 'off' : 'on') : '';
}
