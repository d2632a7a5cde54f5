import type { Width } from '../core/bits';
import type { StatusFlag } from '../core/rflags';
import type { FlagsKind, Sem } from '../isa/sem';

/** The primitives in which flags are computed. */
export type FlagPrimitives<V> = Pick<
  Sem<V>,
  'lit' | 'add' | 'and' | 'or' | 'xor' | 'not' | 'shrU' | 'zext' | 'eqz' | 'popcnt'
>;

/** Whether an operation of this kind states the flag at all: INC and DEC keep CF. */
export const statesFlag = (kind: FlagsKind, flag: StatusFlag): boolean =>
  flag !== 'CF' || (kind !== 'inc' && kind !== 'dec');

/**
 * The value, 0 or 1, of one status flag after an operation; see `Sem.setFlags` for the operands. The one place that says
 * what a flag means: every back end derives its flags from here.
 * AF after a logical operation is undefined; 0 is modeled. Not to be asked where {@link statesFlag} is false.
 * Source: SDM Vol. 1 §3.4.3.1.
 */
export function statusFlag<V>(
  s: FlagPrimitives<V>,
  flag: StatusFlag,
  kind: FlagsKind,
  width: Width,
  a: V,
  b: V,
  r: V,
): V {
  const top = (value: V): V => s.and(s.shrU(value, s.lit(width - 1)), s.lit(1));
  const isSum = kind === 'add' || kind === 'inc';
  switch (flag) {
    case 'PF':
      return s.eqz(s.and(s.popcnt(s.zext(r, 8)), s.lit(1)));
    case 'ZF':
      return s.eqz(s.zext(r, width));
    case 'SF':
      return top(r);
    case 'AF':
      if (kind === 'logic') return s.lit(0);
      return s.and(s.shrU(s.xor(s.xor(a, b), r), s.lit(4)), s.lit(1));
    case 'CF':
      if (kind === 'logic') return s.lit(0);
      // The carry out of the top bit, whatever came in: a borrow is a carry of ~a + b.
      return isSum
        ? top(s.or(s.and(a, b), s.and(s.or(a, b), s.not(r))))
        : top(s.or(s.and(s.not(a), b), s.and(s.or(s.not(a), b), r)));
    case 'OF':
      if (kind === 'logic') return s.lit(0);
      return isSum ? top(s.and(s.xor(a, r), s.xor(b, r))) : top(s.and(s.xor(a, b), s.xor(a, r)));
  }
}
