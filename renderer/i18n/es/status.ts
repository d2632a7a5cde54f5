import type * as en from '../en';
import type { Catalog } from '../types';

export const status: Catalog<typeof en.status> = {
  over: '{{run}} lo ejecuta otra vez, {{back}} da un paso atrás.',
  idle: 'No se ejecuta nada. {{run}} ejecuta el programa, {{step}} da un paso.',
  stale: 'El texto ha cambiado desde entonces; reinicia para usarlo.',
  cr3: 'Tablas de páginas en CR3',
  icount: 'Instrucciones desde el encendido',
  instructions_one: '{{count, number}} instrucción',
  instructions_other: '{{count, number}} instrucciones',
  'root.kernel': 'tablas de páginas del kernel',
  'root.user': 'tablas de páginas del usuario',
  'root.single': 'un solo juego de tablas de páginas',
  'root.boot': 'tablas de páginas del arranque',
};
