import type * as en from '../en';
import type { Catalog } from '../types';

export const configuration: Catalog<typeof en.configuration> = {
  title: 'Configuración de la ejecución',
  kernel: 'Kernel',
  cpu: 'CPU',
  boot: 'Opciones de arranque',
  bootOfKernel: 'Opciones de arranque de este kernel',
  stdin: 'La entrada estándar es el terminal',
  args: 'Argumentos',
  argsExample: 'uno "dos palabras" tres',
  next: 'El próximo inicio de un programa las usa.',
  done: 'Listo',
};
