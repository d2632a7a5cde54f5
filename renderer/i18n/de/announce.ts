import type * as en from '../en';
import type { Catalog } from '../types';

export const announce: Catalog<typeof en.announce> = {
  past: 'Du bist in der Vergangenheit des Laufs.',
  present: 'Du bist zurück in der Gegenwart.',
  changed: 'Geändert: {{what}}.',
  more_one: 'Und {{count, number}} weiteres.',
  more_other: 'Und {{count, number}} weitere.',
  to: 'zu',
  swapped: 'getauscht mit',
  next: 'Als Nächstes: {{instruction}}.',
};
