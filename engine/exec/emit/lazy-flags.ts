import type { Width } from '../../core/bits';
import { invariant } from '../../core/invariant';
import type { FlagName, StatusFlag } from '../../core/rflags';
import { RFLAGS_BITS } from '../../core/rflags';
import type { FlagsKind } from '../../isa/sem';

/**
 * Where the status flags are at one place of translated code: those in `from` follow from the operation noted here, whose
 * operands are in the lazy locals; the others are in RFLAGS. Known when the code is translated, so it costs nothing when
 * it runs. Equal ones are the same object.
 */
export interface LazyFlags {
  /** A small number of its own, for where it is known only when the code runs; 0 stands for "all in RFLAGS". */
  readonly id: number;
  readonly kind: FlagsKind;
  readonly width: Width;
  readonly from: ReadonlySet<StatusFlag>;
  /** The same as bits of RFLAGS. */
  readonly mask: number;
  /** No carry came in: r is the plain sum or difference of a and b, and only two of the three are kept. */
  readonly isPlain: boolean;
}

/** The flags are as one of these says; the `kind` local holds the number of the one that is true. */
export interface OneOf {
  readonly among: readonly (LazyFlags | null)[];
}
/** Nothing is known: any number may be in the `kind` local. No flag can be read here. */
export const UNKNOWN: OneOf = { among: [] };

/** Null: all flags are in RFLAGS. */
export type FlagState = LazyFlags | OneOf | null;

export const isOneOf = (state: FlagState): state is OneOf => state !== null && 'among' in state;
/** What may be true in a state that is known; null stands for RFLAGS. */
export const alternativesOf = (state: FlagState): readonly (LazyFlags | null)[] =>
  isOneOf(state) ? state.among : [state];

const known: LazyFlags[] = [];
const byText = new Map<string, LazyFlags>();

/** Notes an operation; null when no flag follows from it. */
export function lazyFlags({ kind, width, from, isPlain }: Omit<LazyFlags, 'id' | 'mask'>): LazyFlags | null {
  if (from.size === 0) return null;
  const mask = [...from].reduce((bits, flag) => bits | (1 << RFLAGS_BITS[flag]), 0);
  const text = `${kind} ${width} ${mask} ${isPlain}`;
  let lazy = byText.get(text);
  if (lazy === undefined) {
    lazy = { id: known.length + 1, kind, width, from, mask, isPlain };
    known.push(lazy);
    byText.set(text, lazy);
  }
  return lazy;
}

/** The flags that a number in the `kind` local stands for. */
export function lazyFlagsOf(id: number): LazyFlags | null {
  if (id === 0) return null;
  const lazy = known[id - 1];
  invariant(lazy !== undefined, 'translated code leaves numbers of lazy flags that exist');
  return lazy;
}

/** Without the flags that have been written into RFLAGS since. */
export function withoutFlags(lazy: LazyFlags | null, flags: readonly FlagName[]): LazyFlags | null {
  if (lazy === null || flags.length === 0) return lazy;
  return lazyFlags({ ...lazy, from: new Set([...lazy.from].filter((flag) => !flags.includes(flag))) });
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
