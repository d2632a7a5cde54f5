import type * as en from '../en';
import type { Catalog } from '../types';

export const search: Catalog<typeof en.search> = {
  for: 'In allen Texten suchen',
  matchCase: 'Groß-/Kleinschreibung',
  wholeWord: 'Ganze Wörter',
  isRegex: 'Regulärer Ausdruck',
  where: 'Durchsucht die geöffneten Programme und die Quelltexte des Kernels.',
  found_one: '{{count, number}} Treffer',
  found_other: '{{count, number}} Treffer',
  more: 'Es gibt noch mehr.',
  results: 'Treffer nach Datei',
  tooLong: 'Dieser Ausdruck braucht zu lange: Nach drei Sekunden wurde abgebrochen.',
  noExpression: 'Das ist kein regulärer Ausdruck: {{reason}}',
};
