import type * as en from '../en';
import type { Catalog } from '../types';

export const compare: Catalog<typeof en.compare> = {
  panel: 'Comparar kernels',
  stop: 'Detener',
  go: 'Comparar',
  add: 'Añadir una máquina',
  running: 'Ejecutando el programa en cada una …',
  empty: 'Ejecuta el programa en cada máquina y pone lado a lado los caminos de sus llamadas al sistema.',
  kernelOf: 'Kernel de la máquina {{at}}',
  cpuOf: 'CPU de la máquina {{at}}',
  bootOf: 'Opciones de arranque de la máquina {{at}}',
  bootExample: 'opciones de arranque, como pti=off',
  removeOne: 'Quitar la máquina {{at}}',
  caption: 'Las máquinas comparadas; una fila cuyas celdas difieren empieza con ≠',
  what: 'Qué se compara',
  result: 'Resultado',
  msrs: 'MSR tras el arranque',
};
