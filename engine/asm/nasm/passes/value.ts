import type { Register } from '../../registers';

/** Segments above are absolute: the number below is a paragraph. */
export const ABSOLUTE_SEGMENT = 0x4000_0000;

export interface RegisterTerm {
  readonly register: Register;
  readonly times: bigint;
}

export interface SegmentTerm {
  readonly segment: number;
  readonly times: bigint;
}

/**
 * What an expression comes to: registers and segments so many times, a number, and perhaps something that is not known
 * yet, behind which nothing counts.
 */
export interface Value {
  /** By name; none of them twice. */
  readonly registers: readonly RegisterTerm[];
  /** How many times a name without a place; null when there is none. */
  readonly unknown: bigint | null;
  /** Null when no number took part. */
  readonly simple: bigint | null;
  readonly wrt: number | null;
  /** Ascending. */
  readonly segments: readonly SegmentTerm[];
}

const NONE: readonly never[] = [];
export const NOTHING: Value = { registers: NONE, unknown: null, simple: null, wrt: null, segments: NONE };
export const UNKNOWN: Value = { ...NOTHING, unknown: 1n };

export const scalar = (value: bigint): Value => ({
  registers: NONE,
  unknown: null,
  simple: value,
  wrt: null,
  segments: NONE,
});

const wrap = (value: bigint): bigint => BigInt.asIntN(64, value);

const nonzero = (terms: readonly { readonly times: bigint }[]): boolean => terms.some((term) => term.times !== 0n);
const hasNoSegment = (value: Value): boolean => !value.segments.some((term) => term.times !== 0n && term.segment < ABSOLUTE_SEGMENT); // prettier-ignore

/** A number, perhaps with a far absolute segment. */
export const isSimple = (value: Value): boolean =>
  !nonzero(value.registers) && (value.unknown ?? 0n) === 0n && value.wrt === null && hasNoSegment(value);

export const isReallySimple = (value: Value): boolean => isSimple(value) && !nonzero(value.segments);

export const isUnknown = (value: Value): boolean => value.unknown !== null;
export const isJustUnknown = (value: Value): boolean => !nonzero(value.registers) && (value.unknown ?? 0n) !== 0n;

/** A number and at most one segment, perhaps less the segment of the code itself. */
export function isRelocatable(value: Value, here: number): boolean {
  if (nonzero(value.registers) || (value.unknown ?? 0n) !== 0n) return false;
  let hasSegment = false;
  let isRelative = false;
  for (const { segment, times } of value.segments) {
    if (times === 1n) {
      if (hasSegment) return false;
      hasSegment = true;
    } else if (times === -1n) {
      if (segment !== here || isRelative) return false;
      isRelative = true;
    }
  }
  return true;
}

export const numberOf = (value: Value): bigint => value.simple ?? 0n;
export const segmentOf = (value: Value): number | null =>
  value.segments.find((term) => term.times === 1n)?.segment ?? null;
export const isSelfRelative = (value: Value, here: number): boolean =>
  value.segments.some((term) => term.segment === here && term.times === -1n);

/** Which register an address names first, and whether it wants to be the base; see `addresses.ts`. */
export interface Hint {
  kind: 'none' | 'base' | 'not-base' | 'summed';
  register: Register | null;
}

function addRegisters(left: Value, right: Value, hint: Hint | null): readonly RegisterTerm[] {
  if (right.registers.length === 0) return left.registers;
  if (left.registers.length === 0) return right.registers;
  const terms = [...left.registers];
  for (const term of right.registers) {
    const at = terms.findIndex((other) => other.register.name >= term.register.name);
    if (at < 0) terms.push(term);
    else if (terms[at].register !== term.register) terms.splice(at, 0, term);
    else {
      const times = wrap(terms[at].times + term.times);
      if (times === 0n) terms.splice(at, 1);
      else {
        terms[at] = { register: term.register, times };
        if (hint !== null) hint.kind = 'summed';
      }
    }
  }
  return terms;
}

function addSegments(left: Value, right: Value): readonly SegmentTerm[] {
  const keepsAbsolute = isReallySimple(left) || isReallySimple(right);
  const all = [...left.segments, ...right.segments].filter(
    ({ segment }) => keepsAbsolute || segment < ABSOLUTE_SEGMENT,
  );
  if (all.length < 2) return all;
  const terms = new Map<number, bigint>();
  for (const { segment, times } of all) terms.set(segment, (terms.get(segment) ?? 0n) + times);
  return [...terms]
    .filter(([, times]) => times !== 0n)
    .map(([segment, times]) => ({ segment, times }))
    .sort((a, b) => a.segment - b.segment);
}

export function add(left: Value, right: Value, hint: Hint | null = null): Value {
  const registers = addRegisters(left, right, hint);
  if (left.unknown !== null || right.unknown !== null) {
    const unknown = (left.unknown ?? 0n) + (right.unknown ?? 0n);
    const isGone = left.unknown !== null && right.unknown !== null && unknown === 0n;
    return { ...NOTHING, registers, unknown: isGone ? null : unknown };
  }
  let { simple } = left;
  if (simple === null) simple = right.simple;
  else if (right.simple !== null) {
    simple = wrap(simple + right.simple);
    if (simple !== 0n && hint !== null) hint.kind = 'summed';
  }
  const segments = left.segments.length === 0 && right.segments.length === 0 ? NONE : addSegments(left, right);
  return { registers, unknown: null, simple, wrt: left.wrt ?? right.wrt, segments };
}

/** So many times the value; `affects` tells the hint that a register was multiplied. */
export function multiply(value: Value, factor: bigint, hint: Hint | null, affects: boolean): Value {
  if (hint?.kind === 'base' && affects && value.registers.some((term) => term.register === hint.register)) {
    hint.kind = 'not-base';
  }
  return {
    registers: value.registers.length === 0 ? NONE : value.registers.map(({ register, times }) => ({ register, times: wrap(times * factor) })), // prettier-ignore
    unknown: value.unknown === null ? null : value.unknown * factor,
    simple: value.simple === null ? null : wrap(value.simple * factor),
    wrt: value.wrt,
    segments: value.segments
      .filter(({ segment }) => segment < ABSOLUTE_SEGMENT)
      .map(({ segment, times }) => ({ segment, times: times * factor })),
  };
}

export const negate = (value: Value): Value => multiply(value, -1n, null, false);
