import type { Sem } from '../sem';

/** One of the sixteen conditions that Jcc, SETcc and CMOVcc share. */
export interface Condition {
  /** iced's suffix; assemblers know more spellings of the same. */
  readonly suffix: string;
  /** Completes "if …". */
  readonly words: string;
  readonly holds: <V>(s: Sem<V>) => V;
}

const not = <V>(s: Sem<V>, condition: V): V => s.eqz(condition);
const less = <V>(s: Sem<V>): V => s.xor(s.flag('SF'), s.flag('OF'));
const belowOrEqual = <V>(s: Sem<V>): V => s.or(s.flag('CF'), s.flag('ZF'));
const lessOrEqual = <V>(s: Sem<V>): V => s.or(s.flag('ZF'), less(s));

/** In encoding order. Source: SDM Vol. 1 appendix B. */
export const CONDITIONS: readonly Condition[] = [
  { suffix: 'o', words: 'overflow', holds: (s) => s.flag('OF') },
  { suffix: 'no', words: 'no overflow', holds: (s) => not(s, s.flag('OF')) },
  { suffix: 'b', words: 'below (unsigned), carry', holds: (s) => s.flag('CF') },
  { suffix: 'ae', words: 'above or equal (unsigned), no carry', holds: (s) => not(s, s.flag('CF')) },
  { suffix: 'e', words: 'equal, zero', holds: (s) => s.flag('ZF') },
  { suffix: 'ne', words: 'not equal, not zero', holds: (s) => not(s, s.flag('ZF')) },
  { suffix: 'be', words: 'below or equal (unsigned)', holds: (s) => belowOrEqual(s) },
  { suffix: 'a', words: 'above (unsigned)', holds: (s) => not(s, belowOrEqual(s)) },
  { suffix: 's', words: 'negative', holds: (s) => s.flag('SF') },
  { suffix: 'ns', words: 'not negative', holds: (s) => not(s, s.flag('SF')) },
  { suffix: 'p', words: 'even parity', holds: (s) => s.flag('PF') },
  { suffix: 'np', words: 'odd parity', holds: (s) => not(s, s.flag('PF')) },
  { suffix: 'l', words: 'less (signed)', holds: (s) => less(s) },
  { suffix: 'ge', words: 'greater or equal (signed)', holds: (s) => not(s, less(s)) },
  { suffix: 'le', words: 'less or equal (signed)', holds: (s) => lessOrEqual(s) },
  { suffix: 'g', words: 'greater (signed)', holds: (s) => not(s, lessOrEqual(s)) },
];
