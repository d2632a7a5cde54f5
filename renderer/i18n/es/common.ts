import type * as en from '../en';
import type { Catalog } from '../types';

export const common: Catalog<typeof en.common> = {
  language: 'Idioma',
  layout: 'Disposición',
  'language.system': 'El del sistema',
  ring0: 'Anillo 0 kernel',
  ring3: 'Anillo 3 usuario',
};
