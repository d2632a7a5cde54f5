import type * as en from '../en';
import type { Catalog } from '../types';

export const search: Catalog<typeof en.search> = {
  for: 'Buscar en todos los textos',
  matchCase: 'Mayúsculas y minúsculas',
  wholeWord: 'Palabras enteras',
  isRegex: 'Expresión regular',
  where: 'Busca en los programas abiertos y en el código fuente del kernel.',
  found_one: '{{count, number}} resultado',
  found_other: '{{count, number}} resultados',
  more: 'Hay más.',
  results: 'Resultados por archivo',
  tooLong: 'Esta expresión tarda demasiado: se abandonó a los tres segundos.',
  noExpression: 'Esto no es una expresión regular: {{reason}}',
};
