import type * as en from '../en';
import type { Catalog } from '../types';

export const path: Catalog<typeof en.path> = {
  empty: 'Cada frontera que cruza una llamada al sistema es una fila aquí: syscall, swapgs, CR3, despacho, vuelta.',
  panel: 'Camino por el kernel',
  caption: 'El camino por el kernel',
  ring: 'Anillo',
  what: 'Qué pasó',
  at: 'En',
  instruction: 'Instrucción',
  fault: '{{vector}}{{code}}{{at}}',
  faultWhy: '{{fault}}: {{why}}',
  faultCode: ' código de error {{code}}',
  faultAt: ' en {{address}}',
  goTo: 'Ir a este momento, antes de la instrucción',
  goToInstruction: 'Ir a la instrucción {{icount}}',
};
