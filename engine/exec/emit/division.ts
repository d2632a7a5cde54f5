import { MASK64 } from '../../core/address';
import type { Value, Values } from './value';

/** What a division is made of: values, and leaving to the evaluator where a condition is not 0. */
type Divider = Values & { faultIf(condition: Value): void };

/**
 * 128 by 64 bits, where the dividend is a 64-bit number in two registers, as compilers write it. Anything else is the
 * evaluator's, and so is every quotient that does not fit.
 * @returns null for a part (quotient or remainder) that is not known.
 */
export function divide(s: Divider, isSigned: boolean, [high, low, divisor, part]: readonly Value[]): Value | null {
  s.faultIf(s.eqz(divisor));
  s.faultIf(s.ne(high, isSigned ? s.shrS(low, s.lit(63)) : s.lit(0)));
  const isLowest = s.eq(low, s.lit(1n << 63n));
  if (isSigned) s.faultIf(s.and(isLowest, s.eq(divisor, s.lit(MASK64))));
  if (part.op !== 'const') return null;
  if (part.constant === 0n) return isSigned ? s.divS(low, divisor) : s.divU(low, divisor);
  return isSigned ? s.remS(low, divisor) : s.remU(low, divisor);
}
