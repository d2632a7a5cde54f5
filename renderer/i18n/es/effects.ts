import type * as en from '../en';
import type { Catalog } from '../types';

export const effects: Catalog<typeof en.effects> = {
  title: 'Qué hizo y qué viene ahora',
  empty: 'Da un paso en un programa: aquí se ve qué hizo cada instrucción y qué hará la siguiente.',
  did: 'Hecho',
  start: 'El programa aún no ha empezado.',
  many_one: 'Desde el comando se ha ejecutado {{count, number}} instrucción; esta fue la última.',
  many_other:
    'Desde el comando se han ejecutado {{count, number}} instrucciones; esta fue la última. Los cambios son los de todas.',
  edited: 'Desde el comando no se ha ejecutado nada.',
  nothing: 'Ningún registro ha cambiado.',
  register: 'Registro',
  before: 'Antes',
  after: 'Ahora',
  points: 'Apunta a',
  memory: 'Memoria',
  unmapped: 'no asignada',
  next: 'Después',
  none: 'Ahí no se puede leer ninguna instrucción.',
  undefined: 'El laboratorio no la define: lanzará #UD.',
  faults: 'Puede lanzar: {{faults}}',
};
