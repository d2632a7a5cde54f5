import type { StatusFlag } from '../../core/rflags';
import type { LazyFlags, FlagOperands } from './lazy-flags';

/** What the shortcuts are written in. */
export interface Comparisons<V> {
  lit(value: bigint | number): V;
  eq(a: V, b: V): V;
  ltU(a: V, b: V): V;
  leU(a: V, b: V): V;
  ltS(a: V, b: V): V;
  leS(a: V, b: V): V;
  sext(a: V, width: number): V;
}

/*
 * Identities, not meanings: what a flag or a condition comes to when no carry went into the operation, in one comparison.
 * Each is tested against `statusFlag`, which alone says what a flag is.
 */

/** One flag of a plain operation, or null where there is nothing shorter. */
export function shortFlag<V>(
  s: Comparisons<V>,
  flag: StatusFlag,
  { kind, width, isPlain }: LazyFlags,
  { a, b, r }: FlagOperands<V>,
): V | null {
  if (flag === 'SF') return s.ltS(s.sext(r, width), s.lit(0));
  if (!isPlain) return null;
  if (kind === 'sub' && flag === 'CF') return s.ltU(a, b);
  if (kind === 'sub' && flag === 'ZF') return s.eq(a, b);
  if (kind === 'add' && flag === 'CF') return s.ltU(r, a);
  return null;
}

/** Conditions over two flags that a plain subtraction answers with one comparison of its operands. */
export const SHORT_CONDITIONS = {
  /** SF xor OF. */
  less: <V>(s: Comparisons<V>, width: number, { a, b }: FlagOperands<V>): V =>
    s.ltS(s.sext(a, width), s.sext(b, width)),
  /** ZF or (SF xor OF). */
  lessOrEqual: <V>(s: Comparisons<V>, width: number, { a, b }: FlagOperands<V>): V =>
    s.leS(s.sext(a, width), s.sext(b, width)),
  /** CF or ZF. */
  belowOrEqual: <V>(s: Comparisons<V>, _width: number, { a, b }: FlagOperands<V>): V => s.leU(a, b),
} as const;
