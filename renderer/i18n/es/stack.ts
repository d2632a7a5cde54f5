import type * as en from '../en';
import type { Catalog } from '../types';

export const stack: Catalog<typeof en.stack> = {
  empty: 'La pila aparece aquí; en el kernel sus pt_regs se nombran campo a campo.',
  noSlots:
    'No hay nada que mostrar: RSP está en la cima de una pila o no contiene ahora una dirección de memoria asignada.',
  panel: 'Pila',
  caption: 'Pila, desde la cima',
  address: 'Dirección',
  value: 'Valor',
  what: 'Qué es',
  top: 'cima de la pila',
};
