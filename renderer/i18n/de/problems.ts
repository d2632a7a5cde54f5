import type * as en from '../en';
import type { Catalog } from '../types';

export const problems: Catalog<typeof en.problems> = {
  none: 'Keine Probleme.',
  panel: 'Probleme',
  error: 'Fehler',
  warning: 'Warnung',
  atLine: '{{message}} (Zeile {{line}})',
};
