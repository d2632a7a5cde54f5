import type * as en from '../en';
import type { Catalog } from '../types';

export const announce: Catalog<typeof en.announce> = {
  past: 'Estás en el pasado de la ejecución.',
  present: 'Estás de vuelta en el presente.',
  changed: 'Ha cambiado: {{what}}.',
  more_one: 'Y {{count, number}} más.',
  more_other: 'Y {{count, number}} más.',
  to: 'a',
  swapped: 'intercambiado con',
  next: 'A continuación: {{instruction}}.',
};
