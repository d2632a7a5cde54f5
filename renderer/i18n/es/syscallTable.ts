import type * as en from '../en';
import type { Catalog } from '../types';

export const syscallTable: Catalog<typeof en.syscallTable> = {
  title: 'Tabla de llamadas al sistema',
  empty: 'Ejecuta un programa o da un paso: aquí se leen de la memoria las tablas de su kernel.',
  which: 'Tabla',
  search: 'Buscar: número, nombre o manejador',
  table: '{{name}} en {{address}}: el manejador es la dirección en la entrada de ese número.',
  switch:
    'Este kernel no llama mediante una tabla: {{name}} en {{address}} es código que compara el número y salta al manejador. Lo que ves aquí sigue sus comparaciones en la memoria.',
  unused:
    '{{name}} en {{address}} no llama a nada en este kernel: el rastreo busca en ella una función. Las llamadas van por x64_sys_call.',
  changed_one: '{{count}} entrada no está como se construyó el kernel.',
  changed_other: '{{count}} entradas no están como se construyó el kernel.',
  number: 'Número',
  name: 'Nombre',
  handler: 'Manejador',
  entry: 'Entrada',
  source: 'Código fuente',
  built: 'cambiada: construida como {{name}}',
  unreadable: 'no se puede seguir',
  none: 'No contiene nada parecido.',
};
