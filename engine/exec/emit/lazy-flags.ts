import type { Width } from '../../core/bits';
import type { FlagName, StatusFlag } from '../../core/rflags';
import { RFLAGS_BITS } from '../../core/rflags';
import type { FlagsKind } from '../../isa/sem';

/**
 * Where the status flags are at one place of a translated block: those in `from` follow from the operation noted here,
 * whose operands are in the lazy locals; the others are in RFLAGS. Known when the block is translated, so it costs
 * nothing when it runs.
 */
export interface LazyFlags {
  readonly kind: FlagsKind;
  readonly width: Width;
  readonly from: ReadonlySet<StatusFlag>;
  /** The same as bits of RFLAGS. */
  readonly mask: number;
  /** No carry came in: r is the plain sum or difference of a and b, and only two of the three are kept. */
  readonly isPlain: boolean;
  /** At the head of a loop: holds only where the `dynamic` local is 1; on the way in everything is in RFLAGS. */
  readonly isDynamic: boolean;
}

/** Notes an operation; null when no flag follows from it. */
export function lazyFlags(lazy: Omit<LazyFlags, 'mask' | 'isDynamic'>): LazyFlags | null {
  if (lazy.from.size === 0) return null;
  const mask = [...lazy.from].reduce((bits, flag) => bits | (1 << RFLAGS_BITS[flag]), 0);
  return { ...lazy, mask, isDynamic: false };
}

/** Without the flags that have been written into RFLAGS since. */
export function withoutFlags(lazy: LazyFlags | null, flags: readonly FlagName[]): LazyFlags | null {
  if (lazy === null || flags.length === 0) return lazy;
  const rest = lazyFlags({ ...lazy, from: new Set([...lazy.from].filter((flag) => !flags.includes(flag))) });
  return rest === null ? null : { ...rest, isDynamic: lazy.isDynamic };
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
export function restoreOperands<V>(s: Arithmetic<V>, lazy: LazyFlags, kept: (place: 0 | 1 | 2) => V): FlagOperands<V> {
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
export function keptPlaces(lazy: LazyFlags): readonly (0 | 1 | 2)[] {
  if (!lazy.isPlain) return [0, 1, 2];
  return lazy.kind === 'add' || lazy.kind === 'sub' ? [0, 1] : [2];
}
