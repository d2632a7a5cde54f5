import type * as en from '../en';
import type { Catalog } from '../types';

export const files: Catalog<typeof en.files> = {
  notSaved: '{{name}} no se ha guardado. ¿Cerrarlo?',
  none: 'En la carpeta servida no hay código ensamblador (.s .S .asm .nasm .inc) ni grabaciones (.lstar).',
  open: 'Abrir un archivo',
  kernelKept: 'Los cambios del kernel se guardan en el laboratorio; la próxima ejecución los usa.',
  saveAs: 'Guardar como: un nombre que acabe en .s .S .asm .nasm o .inc, en la carpeta servida',
  badName: 'Ese nombre no se puede usar en la carpeta servida.',
  notKernel: 'Esto no es código fuente del kernel.',
  exportAs: 'Exportar la ejecución como: un nombre que acabe en .lstar, en la carpeta servida',
  exported: 'La ejecución está en {{name}}: ábrela en cualquier LSTAR de esta versión.',
  replayed: 'Reproducido: la máquina está, bit a bit, donde se grabó. Puedes ir a cualquier momento anterior.',
  replayDiffers: 'La reproducción ha llegado a un estado distinto del grabado: no te fíes de ella.',
  cut: 'Se ha cortado la conexión con `lstar serve`. Inícialo de nuevo y recarga; tu texto se ha guardado como lo escribiste.',
  noAnswer: 'El laboratorio no responde.',
};
