import type * as en from '../en';
import type { Catalog } from '../types';

export const journey: Catalog<typeof en.journey> = {
  panel: 'Viaje',
  empty: 'Ejecuta un programa paso a paso: su camino por el kernel se dibuja aquí, instrucción a instrucción.',
  save: 'Guardar la imagen…',
  saveAs: 'Guardar la imagen como: un nombre que acabe en .svg o .png, en la carpeta servida',
  saved: 'La imagen está en {{name}}.',
  notStarted: 'El programa no ha empezado.',
  'run.backBoundary': '« Frontera',
  'run.backInto': '‹ Atrás',
  'run.into': 'Paso ›',
  'run.boundary': 'Frontera »',
  title: 'El camino por el kernel',
  cpu0: 'La CPU, anillo 0: el kernel',
  cpu3: 'La CPU, anillo 3: el programa',
  msrs: 'Lo que el kernel ha preparado',
  slots: 'pt_regs, cima de la pila',
  savePng: 'Guardar como PNG…',
  print: 'Imprimir el camino…',
  station: 'Estación {{number}} de {{all}}:',
};
