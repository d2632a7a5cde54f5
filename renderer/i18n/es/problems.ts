import type * as en from '../en';
import type { Catalog } from '../types';

export const problems: Catalog<typeof en.problems> = {
  none: 'No hay problemas.',
  panel: 'Problemas',
  error: 'error',
  warning: 'aviso',
  atLine: '{{message}} (línea {{line}})',
};
