import type { Width } from '../../core/bits';
import { invariant } from '../../core/invariant';
import type { FlagName, StatusFlag } from '../../core/rflags';
import { RFLAGS_BITS, STATUS_FLAGS } from '../../core/rflags';
import type { FlagsKind } from '../../isa/sem';

/**
 * Where the status flags are at one place of translated code: those in `from` follow from the operation noted here, whose
 * operands are in the lazy locals; the others are in RFLAGS. Known when the code is translated, so it costs nothing when
 * it runs. Equal ones are the same object.
 */
export interface LazyFlags {
  /**
   * A number of its own, for where it is known only when the code runs: bits 7:0 what the operation was, 0 for none, and
   * from bit 8 on those of the six flags ({@link packedFlags}) that are in RFLAGS.
   */
  readonly id: number;
  readonly kind: FlagsKind;
  readonly width: Width;
  readonly from: ReadonlySet<StatusFlag>;
  /** The same as bits of RFLAGS. */
  readonly mask: number;
  /** No carry came in: r is the plain sum or difference of a and b, and only two of the three are kept. */
  readonly isPlain: boolean;
}

/** The flags are as one of these says, null for RFLAGS; the `kind` local holds the number of the one that is true. */
export interface OneOf {
  /** Empty where nothing is known: then any number may be in the `kind` local. */
  readonly among: readonly (LazyFlags | null)[];
  /** Flags that are in RFLAGS in any case, packed. */
  readonly inRflags: number;
}
/** Nothing is known, and no flag can be read. */
export const UNKNOWN: OneOf = { among: [], inRflags: 0 };

/** Null: all flags are in RFLAGS. */
export type FlagState = LazyFlags | OneOf | null;

export const isOneOf = (state: FlagState): state is OneOf => state !== null && 'among' in state;
export const isUnknown = (state: FlagState): state is OneOf => isOneOf(state) && state.among.length === 0;
/** What may be true in a state that is known; null stands for RFLAGS. */
export const alternativesOf = (state: FlagState): readonly (LazyFlags | null)[] =>
  isOneOf(state) ? state.among : [state];

/** Status flags as six bits. */
export const packedFlags = (flags: Iterable<FlagName>): number => {
  let packed = 0;
  for (const flag of flags) packed |= 1 << STATUS_FLAGS.indexOf(flag as StatusFlag);
  return packed;
};
const isPacked = (packed: number, flag: StatusFlag): boolean => (packed & (1 << STATUS_FLAGS.indexOf(flag))) !== 0;

/** Where a number in the `kind` local has the packed flags that are in RFLAGS. */
export const IN_RFLAGS_SHIFT = 8;
const OPERATION_MASK = (1 << IN_RFLAGS_SHIFT) - 1;

type Operation = Pick<LazyFlags, 'kind' | 'width' | 'isPlain'>;
/** Operations by number less one. */
const operations: Operation[] = (['add', 'sub', 'logic', 'inc', 'dec'] as const).flatMap((kind) =>
  ([8, 16, 32, 64] as const).flatMap((width) => [true, false].map((isPlain) => ({ kind, width, isPlain }))),
);
const known = new Map<number, LazyFlags>();

/** Notes an operation; null when no flag follows from it. */
export function lazyFlags({ kind, width, from, isPlain }: Omit<LazyFlags, 'id' | 'mask'>): LazyFlags | null {
  const at = operations.findIndex((each) => each.kind === kind && each.width === width && each.isPlain === isPlain);
  const elsewhere = packedFlags(STATUS_FLAGS.filter((flag) => !from.has(flag)));
  return lazyFlagsOf((at + 1) | (elsewhere << IN_RFLAGS_SHIFT));
}

/** The flags that a number in the `kind` local stands for. */
export function lazyFlagsOf(id: number): LazyFlags | null {
  const lazy = known.get(id);
  if (lazy !== undefined) return lazy;
  const operation = operations.at((id & OPERATION_MASK) - 1);
  const elsewhere = id >> IN_RFLAGS_SHIFT;
  const from = new Set(STATUS_FLAGS.filter((flag) => !isPacked(elsewhere, flag)));
  if ((id & OPERATION_MASK) === 0 || from.size === 0) return null;
  invariant(operation !== undefined, 'translated code leaves numbers of lazy flags that exist');
  const mask = [...from].reduce((bits, flag) => bits | (1 << RFLAGS_BITS[flag]), 0);
  const made = { id, ...operation, from, mask };
  known.set(id, made);
  return made;
}

/** Without the flags that have been written into RFLAGS since. */
export function withoutFlags(state: FlagState, packed: number): FlagState {
  if (packed === 0 || state === null) return state;
  if (isOneOf(state)) {
    const inRflags = state.inRflags | packed;
    return inRflags === ALL_FLAGS ? null : { among: state.among, inRflags };
  }
  return lazyFlagsOf(state.id | (packed << IN_RFLAGS_SHIFT));
}
const ALL_FLAGS = (1 << STATUS_FLAGS.length) - 1;

/** Whether a flag of this state is in RFLAGS whatever else holds. */
export const isInRflags = (state: FlagState, flag: StatusFlag): boolean =>
  isOneOf(state) ? isPacked(state.inRflags, flag) : state?.from.has(flag) !== true;

/** A state that was recorded with unknown flags at the head, now that they are known. */
export function resolved(state: FlagState, head: FlagState): FlagState {
  return isUnknown(state) ? withoutFlags(head, state.inRflags) : state;
}

/** Operands of a lazy operation. */
export interface FlagOperands<V> {
  readonly a: V;
  readonly b: V;
  readonly r: V;
}

interface Arithmetic<V> {
  lit(value: bigint | number): V;
  add(a: V, b: V): V;
  sub(a: V, b: V): V;
  zext(a: V, width: number): V;
}

/** The operands a, b, r from those that are kept: see {@link LazyFlags.isPlain}. */
export function restoreOperands<V>(
  s: Arithmetic<V>,
  lazy: Pick<LazyFlags, 'kind' | 'width' | 'isPlain'>,
  kept: (place: 0 | 1 | 2) => V,
): FlagOperands<V> {
  const { kind, width } = lazy;
  if (!lazy.isPlain) return { a: kept(0), b: kept(1), r: kept(2) };
  switch (kind) {
    case 'add': {
      const [a, b] = [kept(0), kept(1)];
      return { a, b, r: s.zext(s.add(a, b), width) };
    }
    case 'sub': {
      const [a, b] = [kept(0), kept(1)];
      return { a, b, r: s.zext(s.sub(a, b), width) };
    }
    case 'inc':
      return { a: s.zext(s.sub(kept(2), s.lit(1)), width), b: s.lit(1), r: kept(2) };
    case 'dec':
      return { a: s.zext(s.add(kept(2), s.lit(1)), width), b: s.lit(1), r: kept(2) };
    case 'logic':
      return { a: kept(2), b: kept(2), r: kept(2) };
  }
}

/** The places of {@link restoreOperands} that must survive for these flags. */
export function keptPlaces(lazy: Pick<LazyFlags, 'kind' | 'isPlain'>): readonly (0 | 1 | 2)[] {
  if (!lazy.isPlain) return [0, 1, 2];
  return lazy.kind === 'add' || lazy.kind === 'sub' ? [0, 1] : [2];
}
