import type * as en from '../en';
import type { Catalog } from '../types';

export const memoryMap: Catalog<typeof en.memoryMap> = {
  title: 'Mapa de memoria',
  empty: 'Ejecuta un programa o da un paso: aquí aparece lo que está asignado.',
  process: 'Lo que el kernel guarda del proceso {{pid}} (/proc/{{pid}}/maps)',
  user: 'Lo que asigna la raíz de usuario (CR3 {{cr3}})',
  kernel: 'Lo que asigna la raíz del kernel (CR3 {{cr3}})',
  single: 'Lo que asignan las tablas de páginas (CR3 {{cr3}})',
  loaded: 'cargada ahora',
  cut: 'Hay más rangos de los que se muestran.',
  range: 'Direcciones',
  rights: 'Permisos',
  offset: 'Desplazamiento',
  pages: 'Páginas presentes',
  count: '{{present}} de {{pages}}',
  name: 'Nombre',
  ring: 'Anillo',
  size: 'Tamaño de página',
  global: 'global',
  repeats: 'la misma página, {{count, number}} veces',
  look: 'Mirar la memoria desde {{address}}',
};
