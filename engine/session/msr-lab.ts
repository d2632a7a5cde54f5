import { hex } from '../core/address';
import type { LaboratoryMsr, MsrField, MsrFieldKind } from '../core/msr-fields';
import { LABORATORY_MSRS, MSR_LABORATORY, fieldOf } from '../core/msr-fields';
import { MSRS } from '../core/msrs';
import { flagNames } from '../core/rflags';
import type { Machine } from '../machine/machine';
import { editMsr } from '../machine/msr-edit';
import type { Atlas } from './atlas';
import type { EditReply } from './edits';
import { segmentKind, segmentWords } from './descriptor-words';
import { holdsAddress, msrMeaning } from './meaning';

/** One field of an MSR as it stands. */
export interface MsrFieldView {
  readonly name: string;
  readonly bits: readonly [high: number, low: number];
  readonly kind: MsrFieldKind;
  /** What the field is for. */
  readonly summary: string;
  /** `0x23`. */
  readonly value: string;
  /** `entry_SYSCALL_64`: what an address is, where something known is there. */
  readonly points: string | null;
  /** What this value means: `64-bit code of ring 3`, `TF IF DF`; empty of an address, and where there is nothing to say. */
  readonly meaning: string;
}

/** One register of the laboratory. */
export interface MsrRegisterView {
  readonly name: LaboratoryMsr;
  /** Linux's name. */
  readonly linux: string;
  readonly address: string;
  readonly summary: string;
  readonly source: string;
  /** 16 hexadecimal digits, no prefix; `boot`: as boot left it, before the first instruction of the program. */
  readonly value: string;
  readonly boot: string;
  readonly isAsBooted: boolean;
  /** As in `MsrView`: a name, or words. */
  readonly points: string | null;
  readonly meaning: string;
  readonly fields: readonly MsrFieldView[];
}

export type MsrValues = ReadonlyMap<LaboratoryMsr, bigint>;

export const laboratoryValues = ({ cpu }: Machine): MsrValues =>
  new Map(LABORATORY_MSRS.map((name) => [name, cpu.msr(name)]));

const digits = (value: bigint): string => value.toString(16).padStart(16, '0');

/** All registers of the laboratory with their fields. */
export function laboratoryView(machine: Machine, atlas: Atlas, boot: MsrValues): MsrRegisterView[] {
  return LABORATORY_MSRS.map((name): MsrRegisterView => {
    const { summary, source, fields } = MSR_LABORATORY[name];
    const value = machine.cpu.msr(name);
    const booted = boot.get(name) ?? value;
    return {
      name,
      linux: MSRS[name].linux,
      address: hex(MSRS[name].address),
      summary,
      source,
      value: digits(value),
      boot: digits(booted),
      isAsBooted: value === booted,
      points: holdsAddress(name) ? atlas.name(value) : null,
      meaning: msrMeaning(name, value),
      fields: fields.map(
        (field: MsrField): MsrFieldView => fieldView(machine, atlas, name, field, fieldOf(value, field)),
      ),
    };
  });
}

function fieldView(machine: Machine, atlas: Atlas, msr: LaboratoryMsr, field: MsrField, value: bigint): MsrFieldView {
  const { name, bits, kind, summary } = field;
  const points = kind === 'address' && value !== 0n ? atlas.name(value) : null;
  const meaning = fieldMeaning(machine, atlas, msr, field, value);
  return { name, bits, kind, summary, value: hex(value), points, meaning };
}

function fieldMeaning(machine: Machine, atlas: Atlas, msr: LaboratoryMsr, field: MsrField, value: bigint): string {
  switch (field.kind) {
    case 'selector': {
      const words = (label: string, selector: bigint): string =>
        `${label} ${hex(selector)}: ${segmentWords(segmentKind(machine, atlas, selector))}`;
      if (msr === 'IA32_STAR' && field.name === 'SYSRET')
        return [words('CS', (value + 16n) | 3n), words('SS', (value + 8n) | 3n)].join('; ');
      return [words('CS', value & 0xfffcn), words('SS', value + 8n)].join('; ');
    }
    case 'flag':
      return value === 0n ? 'off' : 'on';
    case 'rflags':
      return [...flagNames(value), ...((value & 0x3000n) === 0n ? [] : ['IOPL'])].join(' ');
    case 'address':
    case 'number':
    case 'unused':
      return '';
  }
}

/** Writes `value`, hexadecimal with or without `0x`, as WRMSR in ring 0 would. */
export function writeLaboratoryMsr(machine: Machine, name: LaboratoryMsr, value: string): EditReply {
  if (!/^(0x)?[0-9a-f]{1,16}$/i.test(value))
    return { ok: false, reason: `'${value.slice(0, 40)}' is no hexadecimal number of at most 64 bits` };
  const fault = editMsr(machine, name, BigInt(value.startsWith('0x') || value.startsWith('0X') ? value : `0x${value}`));
  if (fault !== null) return { ok: false, reason: `${fault.vector}${'errorCode' in fault ? `(${fault.errorCode})` : ''}: ${fault.reason ?? ''}` }; // prettier-ignore
  return { ok: true, value: digits(machine.cpu.msr(name)) };
}
