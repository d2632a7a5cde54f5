import type { Diagnostic, ObjectFile, Relocation } from '../api';
import { explainReach, nameOfTarget } from '../explain/reach';
import { R, R386 } from '../layout/relocation-numbers';
import type { OutputSection } from './place';

interface Field {
  readonly bytes: 1 | 2 | 4 | 8;
  readonly relative: boolean;
  /** `either`: -2^(n-1) to 2^n - 1. */
  readonly range: 'signed' | 'unsigned' | 'either' | 'any';
  readonly name: string;
}

const FIELDS: ReadonlyMap<number, Field> = new Map<number, Field>([
  [R.R64, { bytes: 8, relative: false, range: 'any', name: 'R_X86_64_64' }],
  [R.PC64, { bytes: 8, relative: true, range: 'any', name: 'R_X86_64_PC64' }],
  [R.R32, { bytes: 4, relative: false, range: 'unsigned', name: 'R_X86_64_32' }],
  [R.R32S, { bytes: 4, relative: false, range: 'signed', name: 'R_X86_64_32S' }],
  [R.PC32, { bytes: 4, relative: true, range: 'signed', name: 'R_X86_64_PC32' }],
  [R.PLT32, { bytes: 4, relative: true, range: 'signed', name: 'R_X86_64_PLT32' }],
  [R.R16, { bytes: 2, relative: false, range: 'either', name: 'R_X86_64_16' }],
  [R.PC16, { bytes: 2, relative: true, range: 'signed', name: 'R_X86_64_PC16' }],
  [R.R8, { bytes: 1, relative: false, range: 'either', name: 'R_X86_64_8' }],
  [R.PC8, { bytes: 1, relative: true, range: 'signed', name: 'R_X86_64_PC8' }],
]);

/** Addresses of 32 bits wrap, so a 32-bit field holds any. */
const FIELDS_386: ReadonlyMap<number, Field> = new Map<number, Field>([
  [R386.R32, { bytes: 4, relative: false, range: 'any', name: 'R_386_32' }],
  [R386.PC32, { bytes: 4, relative: true, range: 'any', name: 'R_386_PC32' }],
  [R386.PLT32, { bytes: 4, relative: true, range: 'any', name: 'R_386_PLT32' }],
  [R386.R16, { bytes: 2, relative: false, range: 'either', name: 'R_386_16' }],
  [R386.PC16, { bytes: 2, relative: true, range: 'signed', name: 'R_386_PC16' }],
  [R386.R8, { bytes: 1, relative: false, range: 'either', name: 'R_386_8' }],
  [R386.PC8, { bytes: 1, relative: true, range: 'signed', name: 'R_386_PC8' }],
]);

export const isGot = (type: number): boolean => type === R.GOTPCREL || type === R.GOTPCRELX || type === R.REX_GOTPCRELX;

/** Writes one relocated field. `at` counts from the section's start. */
export function applyField(
  object: ObjectFile,
  section: OutputSection,
  at: number,
  relocation: Relocation,
  target: bigint,
  report: (diagnostic: Diagnostic) => void,
): void {
  const field = (object.target === 'i386' ? FIELDS_386 : FIELDS).get(relocation.type);
  if (field === undefined) {
    report({
      severity: 'error',
      message: `The relocation of type ${relocation.type} for \`${relocation.symbol}\` is not supported here.`,
      span: relocation.span,
    });
    return;
  }
  const place = section.address + BigInt(at);
  const value = BigInt.asIntN(64, target + relocation.addend - (field.relative ? place : 0n));
  const problem = outOfRange(field, value);
  if (problem !== undefined) {
    const message = explainReach({
      name: nameOfTarget(object, relocation, field.relative),
      bits: field.bytes * 8,
      relative: field.relative,
      address: target + relocation.addend,
      range: problem,
      relocation: field.name,
      syntax: object.syntax,
    });
    report({ severity: 'error', message, span: relocation.span });
    return;
  }
  for (let n = 0; n < field.bytes; n++) section.bytes[at + n] = Number((value >> BigInt(8 * n)) & 0xffn);
}

function outOfRange(field: Field, value: bigint): string | undefined {
  const bits = BigInt(field.bytes * 8);
  const low = field.range === 'unsigned' ? 0n : -(1n << (bits - 1n));
  const high = field.range === 'signed' ? 1n << (bits - 1n) : 1n << bits;
  if (field.range === 'any' || (value >= low && value < high)) return undefined;
  return `${low} to ${high - 1n}`;
}

/**
 * Turns a load through the GOT into the address itself, as GNU ld does when the symbol is in the program: mov → lea,
 * `call *x@GOTPCREL(%rip)` → `addr32 call x`, jmp → `jmp x; nop`. False when the instruction is another one.
 */
export function relaxGot(section: OutputSection, at: number): { moved: number; addend: bigint } | undefined {
  const { bytes } = section;
  const opcode = bytes[at - 2];
  const modrm = bytes[at - 1];
  if (opcode === 0x8b) {
    bytes[at - 2] = 0x8d;
    return { moved: 0, addend: 0n };
  }
  if (opcode === 0xff && modrm === 0x15) {
    bytes[at - 2] = 0x67;
    bytes[at - 1] = 0xe8;
    return { moved: 0, addend: 0n };
  }
  if (opcode === 0xff && modrm === 0x25) {
    bytes[at - 2] = 0xe9;
    bytes[at + 3] = 0x90;
    return { moved: -1, addend: 0n };
  }
  return undefined;
}
