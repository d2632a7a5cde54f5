import type * as en from '../en';
import type { Catalog } from '../types';

export const bits: Catalog<typeof en.bits> = {
  title: 'Registros de control',
  empty: 'Ejecuta un programa o da un paso: aquí aparecen los registros de control bit a bit.',
  field: 'Campo',
  bits: 'Bits',
  value: 'Valor',
  meaning: 'Significado',
};
