import type * as en from '../en';
import type { Catalog } from '../types';

export const common: Catalog<typeof en.common> = {
  language: 'Sprache',
  layout: 'Anordnung',
  'language.system': 'Wie im System',
  ring0: 'Ring 0 Kernel',
  ring3: 'Ring 3 User',
};
