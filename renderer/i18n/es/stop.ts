import type * as en from '../en';
import type { Catalog } from '../types';

export const stop: Catalog<typeof en.stop> = {
  place: '{{at}} ({{file}}, línea {{line}})',
  line: ' ({{file}}, línea {{line}})',
  running: 'En ejecución.',
  at: 'En {{where}}.',
  ready: 'Listo en {{where}}: el kernel ha arrancado, el programa no ha empezado.',
  step: 'Paso hasta {{where}}.',
  start: 'Al principio de la ejecución, {{where}}: no hay nada anterior a lo que retroceder.',
  paused: 'En pausa en {{where}}.',
  breakpoint: 'Punto de interrupción en {{where}}.',
  memoryAt: 'la memoria en {{address}}',
  watchpoint: 'La instrucción anterior a {{where}} ha cambiado {{what}}.',
  watchRead: 'La instrucción anterior a {{where}} ha leído {{what}}.',
  watchWrite: 'La instrucción anterior a {{where}} ha escrito en {{what}}.',
  watchAccess: 'La instrucción anterior a {{where}} ha leído {{what}} o ha escrito ahí.',
  event: 'Parado tras {{event}}; ahora en {{where}}.',
  waiting: 'Esperando entrada: escribe en la consola.',
  limit: 'Parado tras {{instructions, number}} instrucciones en {{where}}.',
  exited: 'Terminado con estado {{status}}.',
  killed: 'Terminado por {{signal}}{{why}}',
  dead: 'La máquina no puede seguir: {{reason}}',
  nothingRuns_one: 'No se ejecuta nada: hay un error. Mira en Problemas.',
  nothingRuns_other: 'No se ejecuta nada: hay {{count}} errores. Mira en Problemas.',
};
