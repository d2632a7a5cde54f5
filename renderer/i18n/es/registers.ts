import type * as en from '../en';
import type { Catalog } from '../types';

export const registers: Catalog<typeof en.registers> = {
  empty: 'Ejecuta un programa para ver sus registros.',
  panel: 'Registros y flags',
  caption: 'Registros',
  register: 'Registro',
  value: 'Valor',
  points: 'Apunta a',
  changed: 'cambiado',
  newValue: '{{name}}: un valor nuevo en hexadecimal, o',
  newDecimal: '{{name}}: un valor nuevo en decimal, o',
  whoChanged: 'Retroceder a lo último que cambió {{name}}',
  stopWhen: 'Parar cuando cambie {{name}}',
  flags: 'Flags',
  hexHint: 'Hexadecimal; Enter escribe, Escape lo deshace',
};
