import type * as en from '../en';
import type { Catalog } from '../types';

export const keys: Catalog<typeof en.keys> = {
  search: 'Buscar por el nombre de un comando',
  press: 'Buscar pulsando teclas',
  pressFor: 'Pulsa las teclas para {{name}}; Escape cancela',
  found_one: '{{count, number}} comando',
  found_other: '{{count, number}} comandos',
  command: 'Comando',
  keys: 'Teclas',
  change: 'Cambiar',
  changeOne: 'Cambiar las teclas de {{name}}',
  remove: 'Quitar',
  removeOne: 'Quitar las teclas de {{name}}',
  reset: 'Restablecer',
  resetOne: 'Restablecer las teclas de {{name}}',
  resetAll: 'Restablecer todas las teclas',
  conflict: '{{chord}} es de «{{name}}».',
  take: 'Tomarla',
  typing: '{{chord}} es para escribir: mantén Ctrl o Alt, o usa una tecla de función.',
  browsers: 'El navegador se queda con esta tecla.',
  layers: 'Tus propios cambios se mantienen en todo caso.',
  print: 'Imprimir',
};
