import type { Span, Target } from '../api';
import type { Bound, Sym } from '../layout/symbols';
import { RETURN_COLUMN } from './registers';
import { endsCommon, type Place, type Rule } from './rules';

/** Encodings of pointers. Source: LSB 5.0 Core, §10.5.1. */
export const POINTER = { absolute: 0, relative: 0x10, signed4: 0x0b, omitted: 0xff } as const;

/** Bytes of a pointer in this encoding. */
export function pointerSize(encoding: number, target: Target): 0 | 2 | 4 | 8 {
  if (encoding === POINTER.omitted) return 0;
  const sizes = { 2: 2, 3: 4, 4: 8 } as const;
  return sizes[(encoding & 7) as 2 | 3 | 4] ?? (target === 'i386' ? 4 : 8);
}

/** Absolute or relative to its place, of a fixed size. */
export const isPointerEncoding = (encoding: bigint): boolean =>
  encoding >= 0n &&
  encoding <= 0xffn &&
  [0n, 0x10n].includes(encoding & 0x70n) &&
  ![1n, 5n, 6n, 7n].includes(encoding & 7n);

export interface Pointer {
  readonly encoding: number;
  readonly value: Bound;
}

/** What `.cfi_startproc` and `.cfi_endproc` enclose. */
export interface Frame {
  readonly start: Sym;
  end: Sym | undefined;
  readonly span: Span;
  readonly rules: Rule[];
  /** For which sections `.cfi_sections` asked. */
  readonly sections: ReadonlySet<string>;
  returnColumn: number;
  signal: boolean;
  personality: Pointer | undefined;
  data: Pointer | undefined;
}

export const newFrame = (start: Sym, span: Span, sections: ReadonlySet<string>, target: Target): Frame => ({
  start,
  end: undefined,
  span,
  rules: [],
  sections,
  returnColumn: RETURN_COLUMN[target],
  signal: false,
  personality: undefined,
  data: undefined,
});

/** The frame that is described now, with what its directives count on. */
export interface OpenFrame {
  readonly frame: Frame;
  last: Place;
  cfaOffset: bigint;
  readonly remembered: bigint[];
}

/** What several frames have in common. */
export interface Common {
  readonly frame: Frame;
  readonly rules: readonly Rule[];
  /** Where it was written. */
  readonly offset: number;
}

const sameRule = (a: Rule, b: Rule): boolean =>
  a.kind === 'bytes' &&
  b.kind === 'bytes' &&
  a.bytes.length === b.bytes.length &&
  a.bytes.every((byte, n) => byte === b.bytes[n]);

function sameValue(a: Bound, b: Bound): boolean {
  if (a.kind === 'symbol' && b.kind === 'symbol') return a.symbol === b.symbol;
  if (a.kind === 'constant' && b.kind === 'constant') return a.value === b.value;
  if (a.kind === 'binary' && b.kind === 'binary')
    return a.operator === b.operator && sameValue(a.left, b.left) && sameValue(a.right, b.right);
  return false;
}

function samePersonality(a: Pointer | undefined, b: Pointer | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  return a.encoding === b.encoding && sameValue(a.value, b.value);
}

/** Whether the common part suits the frame, as GNU as compares them. */
export function suits(common: Common, frame: Frame, augmented: boolean): boolean {
  const other = common.frame;
  if (other.returnColumn !== frame.returnColumn || other.signal !== frame.signal) return false;
  if (
    augmented &&
    (other.data?.encoding !== frame.data?.encoding || !samePersonality(other.personality, frame.personality))
  )
    return false;
  return common.rules.every((rule, n) => n < frame.rules.length && sameRule(rule, frame.rules[n]));
}

export function commonRules(frame: Frame): readonly Rule[] {
  const end = frame.rules.findIndex(endsCommon);
  return end < 0 ? frame.rules : frame.rules.slice(0, end);
}
