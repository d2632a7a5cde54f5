import type * as en from '../en';
import type { Catalog } from '../types';

export const syscalls: Catalog<typeof en.syscalls> = {
  empty: 'Las llamadas al sistema aparecen aquí como las imprime strace.',
  panel: 'Llamadas al sistema',
  call: 'Llamada',
  stillRunning: 'aún en curso',
};
