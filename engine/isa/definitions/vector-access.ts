import type { Instruction } from '../instruction';
import type { AlignmentRule, FullSem } from '../vector-sem';

/** The checks of the units whose registers the form names; SSE where it names none. */
export function requireUnits<V, X>(s: FullSem<V, X>): void {
  if (s.form.vexBits !== null) return s.x.require('avx');
  const names = (kind: 'xmm' | 'mm'): boolean => s.form.operands.some((operand) => operand.kind === kind);
  if (names('xmm') || !names('mm')) s.x.require('sse');
  if (names('mm')) s.x.require('mmx');
}

/** Reads operand `index`; 16 bytes of memory must be aligned in legacy forms. Source: SDM Vol. 1 §§10.4.1.1, 14.9. */
export function aligned<V, X>(s: FullSem<V, X>, index: number, rule: AlignmentRule = 'unlessMasked'): X {
  if (s.form.vexBits === null && s.form.operands[index].width === 128) s.x.requireAligned(index, rule);
  return s.x.read(index);
}

/**
 * Whether an instruction that uses the low half of its last source fetches no more of its 16 bytes in memory: legacy forms do so,
 * which shows where MXCSR.MM lets them cross a page. The SDM allows it, AMD's CPUs do it.
 */
export const readsLowHalf = <V, X>(s: FullSem<V, X>): boolean => {
  const operand = s.form.operands[lastSource(s)];
  return s.form.vexBits === null && operand.kind === 'memory' && operand.width === 128;
};
/** That half, from memory that must be aligned as if all of it were read. */
export function lowHalf<V, X>(s: FullSem<V, X>): V {
  const index = lastSource(s);
  s.x.requireAligned(index, 'unlessMasked');
  return s.readAt(index, s.lit(0), 64);
}

/** Bytes of the vector registers that a half of the form's takes part with: 8 for MMX. */
export const vectorBytes = <V, X>(s: FullSem<V, X>): 8 | 16 =>
  s.form.operands.some((operand) => operand.kind === 'mm') ? 8 : 16;
/** Halves of the form's vectors. */
export const halves = <V, X>(s: FullSem<V, X>): 1 | 2 => (s.form.vexBits === 256 ? 2 : 1);

/** Where the first source stands: the destination, or what follows it where a VEX prefix names three registers. */
export const firstSource = <V, X>(s: FullSem<V, X>): 0 | 1 => (s.form.vexBits === null ? 0 : 1);
/** Where the last source stands, immediates and a fourth register aside. */
export function lastSource<V, X>(s: FullSem<V, X>): number {
  const { operands } = s.form;
  const third = operands[2] as (typeof operands)[number] | undefined;
  return s.form.vexBits === null || third === undefined || third.kind === 'immediate' ? 1 : 2;
}

/** Value of the immediate operand, which is the last one: part of the form. */
export function immediate<V, X>(s: FullSem<V, X>): number {
  const operand = s.form.operands.at(-1);
  return operand?.kind === 'immediate' ? Number(operand.value) : 0;
}

type Semantics = <V, X>(s: FullSem<V, X>) => void;
type More = Partial<Pick<Instruction, 'codes' | 'modeled'>>;

/** A definition whose first step is the check of its unit. */
export function vectorInstruction(
  mnemonic: string,
  summary: string,
  source: string,
  semantics: Semantics,
  more: More = {},
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

/** The same meaning under a VEX prefix: over one half or two, from sources of its own, and with zeros above the result. */
const vexOf = (legacy: Instruction): Instruction => ({
  mnemonic: `v${legacy.mnemonic}`,
  summary: legacy.summary,
  source: legacy.source,
  ...(legacy.modeled === undefined ? {} : { modeled: legacy.modeled }),
  semantics: legacy.semantics,
});

/** A definition of legacy forms, and of the VEX forms of the same name behind a `v`. */
export function vectorPair(
  mnemonic: string,
  summary: string,
  source: string,
  semantics: Semantics,
  more: More = {},
): readonly Instruction[] {
  const legacy = vectorInstruction(mnemonic, summary, source, semantics, more);
  return [legacy, vexOf(legacy)];
}

/** `DEST := of(SRC)`. */
export function unary<V, X>(s: FullSem<V, X>, of: (a: X) => X): void {
  s.x.write(0, of(aligned(s, 1)));
}

/** `DEST := of(DEST, SRC)`, or of two sources. */
export function binary<V, X>(s: FullSem<V, X>, of: (a: X, b: X) => X, rule?: AlignmentRule): void {
  const [first, last] = [firstSource(s), lastSource(s)];
  const b = aligned(s, last, rule);
  s.x.write(0, of(first === last ? b : s.x.read(first), b));
}

/** The numbers from `first` to `first + count - 1`. */
export const run = (first: number, count: number): number[] => Array.from({ length: count }, (_, i) => first + i);
