import type { Code } from 'iced-x86';
import type { Form, Operand } from '../../isa/form';
import { sampleForm } from '../../isa/sample-form';
import type { Value } from '../emit/value';
import { fieldValue, slotValue } from '../emit/value';
import { RECORD } from './record';

/** How the memory operand of a shape is addressed: not at all, by base and displacement, or by all there is. */
export const ADDRESSING = ['none', 'base', 'full'] as const;
export type Addressing = (typeof ADDRESSING)[number];

/** Registers that stand for operands by position: R12 and up, which no definition names by itself. */
const STANDS_FOR_OPERAND = 12;
/** Position of the operand that a register number stands for, or -1. */
export const operandOfRegister = (index: number): number =>
  index >= STANDS_FOR_OPERAND ? index - STANDS_FOR_OPERAND : -1;

/**
 * What the code for an instruction must know before it runs: the encoding, and where its operands are in a record. The
 * rest is read from the record. `form` is what a definition may ask; asking for what only a record knows shows in
 * {@link Shape.asked}.
 */
export interface Shape {
  readonly code: Code;
  readonly addressing: Addressing;
  readonly form: Form;
  readonly asked: Asked;
}

/** What the definition wanted to know of the operands beyond their kinds and widths. */
export interface Asked {
  /** The value of an immediate: every value would need code of its own. */
  immediate: boolean;
  /** The base register of a memory operand: the code holds where that is not RSP. */
  base: boolean;
}

/** The shape of an encoding in 64-bit code, null where it has none: no such operands, or ones that records do not have. */
export function shapeOf(code: Code, addressing: Addressing): Shape | null {
  const sample = addressing === 'none' ? sampleForm(code) : (sampleForm(code, true) ?? sampleForm(code));
  if (sample === null || sample.mode !== 64 || sample.addressWidth !== 64) return null;
  const asked: Asked = { immediate: false, base: false };
  const operands = sample.operands.map((operand, position) => recordOperand(operand, position, asked));
  // A record names three.
  if (sample.operands.some(({ kind }, position) => position > 2 && kind !== 'immediate')) return null;
  const memories = operands.filter((operand) => operand?.kind === 'memory').length;
  if (memories !== (addressing === 'none' ? 0 : 1)) return null;
  if (operands.filter((operand) => operand?.kind === 'immediate').length > 1) return null;
  const known = operands.filter((operand) => operand !== null);
  return known.length < operands.length ? null : { code, addressing, form: { ...sample, operands: known }, asked };
}

/** Of the control registers records have CR3 alone. */
const ROOT = 3;
/** Of sampleForm: RSI and RDI as bases are those of string instructions, which no record names. */
const EXPLICIT_BASE = 3;

function recordOperand(operand: Operand, position: number, asked: Asked): Operand | null {
  switch (operand.kind) {
    case 'register':
      return { ...operand, index: STANDS_FOR_OPERAND + position, high: false };
    case 'memory':
      if (operand.base !== EXPLICIT_BASE) return null;
      return {
        ...operand,
        get base() {
          asked.base = true;
          return EXPLICIT_BASE;
        },
      };
    case 'immediate':
      return {
        ...operand,
        get value() {
          asked.immediate = true;
          return 1n;
        },
      };
    case 'branch':
      return operand.width === 64 ? operand : null;
    case 'xmm':
    case 'ymm':
      return { ...operand, index: STANDS_FOR_OPERAND + position };
    case 'control':
      return { ...operand, index: ROOT };
    default:
      return null;
  }
}

/** The register of operand `position`, `bits` of it. */
export const operandSlot = (position: number, bits: number): Value => slotValue(bits, RECORD.operands + 2 * position);

/** The immediate operand, as the record has it: beside a memory operand, or in its place. */
export function immediateField({ addressing }: Shape, bits: number): Value {
  return addressing === 'none' ? fieldValue(bits, RECORD.wide, true) : fieldValue(bits, RECORD.narrow);
}
