import type { Rows } from '../phrasebook';

/** What is wrong with an expression: of a breakpoint, the Watch panel, the Memory panel. */
export const expressions: Rows = {
  'this divides by zero': 'esto divide por cero',
  "'{0}' means nothing here": "'{0}' no significa nada aquí",
  'a condition is missing': 'falta una condición',
  'a single = compares nothing: write ==': 'un solo = no compara nada: escribe ==',
  "an operator is missing before '{0}'": "falta un operador antes de '{0}'",
  "this has no matching '{0}'": "a esto le falta su '{0}'",
  'this is nested too deeply': 'esto está anidado a demasiada profundidad',
  'something is missing at the end': 'falta algo al final',
  "a value is missing before '{0}'": "falta un valor antes de '{0}'",
  "'{0}' is no number": "'{0}' no es un número",
  '{0} has more than 64 bits': '{0} tiene más de 64 bits',
};
