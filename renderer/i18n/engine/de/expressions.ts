import type { Rows } from '../phrasebook';

/** What is wrong with an expression: of a breakpoint, the Watch panel, the Memory panel. */
export const expressions: Rows = {
  'this divides by zero': 'hier wird durch null geteilt',
  "'{0}' means nothing here": "'{0}' bedeutet hier nichts",
  'a condition is missing': 'es fehlt eine Bedingung',
  'a single = compares nothing: write ==': 'ein einzelnes = vergleicht nichts: Schreibe ==',
  "an operator is missing before '{0}'": "vor '{0}' fehlt ein Operator",
  "this has no matching '{0}'": "hierzu fehlt das passende '{0}'",
  'this is nested too deeply': 'das ist zu tief verschachtelt',
  'something is missing at the end': 'am Ende fehlt etwas',
  "a value is missing before '{0}'": "vor '{0}' fehlt ein Wert",
  "'{0}' is no number": "'{0}' ist keine Zahl",
  '{0} has more than 64 bits': '{0} hat mehr als 64 Bits',
};
