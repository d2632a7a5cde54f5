import type * as en from '../en';
import type { Catalog } from '../types';

export const syscalls: Catalog<typeof en.syscalls> = {
  empty: 'Las llamadas al sistema aparecen aquí como las imprime strace.',
  panel: 'Llamadas al sistema',
  call: 'Llamada',
  stillRunning: 'aún en curso',
  unfold: 'Las partes de {{call}}',
  entry: 'entrada',
  dispatch: 'despacho',
  handler: 'manejador',
  exit: 'salida',
  phase_one: '{{count, number}} instrucción',
  phase_other: '{{count, number}} instrucciones',
  unfoldPart: 'Las instrucciones de: {{part}}',
  reading: 'Las instrucciones se leen de una repetición …',
  earlier: '{{count, number}} anteriores',
  later: 'las {{count, number}} siguientes',
  stretch: '{{first, number}} a {{last, number}} de {{total, number}}',
  toStart: 'a la primera',
  toEnd: 'a la última',
  undone: 'abandonada antes de terminar',
};
