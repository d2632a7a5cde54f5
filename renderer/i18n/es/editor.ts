import type * as en from '../en';
import type { Catalog } from '../types';

export const editor: Catalog<typeof en.editor> = {
  kernelLabel: 'Código del kernel {{name}}',
  programLabel: 'Programa {{name}}',
  assembly: 'Ensamblador',
  here: 'La máquina está aquí',
  enteredFrom: 'Desde aquí se entró en el kernel',
  lost: 'Punto de interrupción: de esta línea no sale ninguna instrucción',
  breakpoint: 'Punto de interrupción',
  breakpointWhen: 'Punto de interrupción cuando `{{condition}}`',
};
