import { GPRS } from '../../core/registers';
import type { Sem } from '../sem';

/**
 * Writes `value` to operand 0 where `condition` is 1, else writes it back as it was. A 32-bit register that is not
 * written keeps its upper half, which an ordinary write of the old value would clear.
 */
export function writeIf<V>(s: Sem<V>, condition: V, value: V): void {
  const [target] = s.form.operands;
  if (target.kind === 'register' && target.width === 32) {
    const name = GPRS[target.index];
    s.setGpr(name, s.select(condition, s.zext(value, 32), s.gpr(name)));
  } else {
    s.write(0, s.select(condition, value, s.read(0)));
  }
}
