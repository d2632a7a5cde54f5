import type * as en from '../en';
import type { Catalog } from '../types';

export const panels: Catalog<typeof en.panels> = {
  console: 'Consola',
  problems: 'Problemas',
  syscalls: 'Llamadas',
  path: 'Camino',
  disassembly: 'Desensamblado',
  registers: 'Registros',
  stack: 'Pila',
  msrs: 'MSR',
  'msr-lab': 'Laboratorio de MSR',
  compare: 'Comparar',
  watch: 'Vigilar',
  memory: 'Memoria',
  journey: 'Viaje',
  vectors: 'Vectores',
  control: 'Control',
  'syscall-table': 'Tabla de syscalls',
  'call-stack': 'Pila de llamadas',
  'memory-map': 'Mapa de memoria',
  effects: 'Qué hizo',
  profile: 'Perfil',
};
