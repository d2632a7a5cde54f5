import type { Instruction } from '../instruction';
import type { FullSem } from '../vector-sem';

/** The checks of the units whose registers the form names; SSE where it names none. */
export function requireUnits<V, X>(s: FullSem<V, X>): void {
  const names = (kind: 'xmm' | 'mm'): boolean => s.form.operands.some((operand) => operand.kind === kind);
  if (names('xmm') || !names('mm')) s.x.require('sse');
  if (names('mm')) s.x.require('mmx');
}

/** Reads operand `index`; 16 bytes of memory must be aligned. Source: SDM Vol. 1 §10.4.1.1. */
export function aligned<V, X>(s: FullSem<V, X>, index: number): X {
  if (s.form.operands[index].width === 128) s.x.requireAligned(index, false);
  return s.x.read(index);
}

/** Bytes of the vector registers of the form: 8 for MMX. */
export const vectorBytes = <V, X>(s: FullSem<V, X>): 8 | 16 =>
  s.form.operands.some((operand) => operand.kind === 'mm') ? 8 : 16;

/** Value of an immediate operand: part of the form. */
export function immediate<V, X>(s: FullSem<V, X>, index: number): number {
  const operand = s.form.operands[index];
  return operand.kind === 'immediate' ? Number(operand.value) : 0;
}

/** A definition whose first step is the check of its unit. */
export function vectorInstruction(
  mnemonic: string,
  summary: string,
  source: string,
  semantics: <V, X>(s: FullSem<V, X>) => void,
  more: Partial<Pick<Instruction, 'codes' | 'modeled'>> = {},
): Instruction {
  return {
    mnemonic,
    summary,
    source: `SDM ${source}`,
    ...more,
    semantics(s) {
      requireUnits(s);
      semantics(s);
    },
  };
}

/** `DEST := of(DEST, SRC)`. */
export function binary<V, X>(s: FullSem<V, X>, of: (a: X, b: X) => X): void {
  const b = aligned(s, 1);
  s.x.write(0, of(s.x.read(0), b));
}

/** The numbers from `first` to `first + count - 1`. */
export const run = (first: number, count: number): number[] => Array.from({ length: count }, (_, i) => first + i);
