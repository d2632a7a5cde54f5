import type * as en from '../en';
import type { Catalog } from '../types';

export const callStack: Catalog<typeof en.callStack> = {
  title: 'Pila de llamadas',
  empty: 'Aquí aparecen las funciones que se esperan unas a otras, a través de los anillos.',
  ring: 'Anillo',
  where: 'Dónde',
  source: 'Código fuente',
  rip: 'RIP: se está ejecutando',
  last: 'la última instrucción que se ejecutó ahí',
  saved: 'pt_regs: el RIP que se guardó al cambiar de anillo',
  call: 'dirección de retorno en {{slot}}: el CALL anterior lleva al marco de arriba',
  frame: 'dirección de retorno en {{slot}}, en la cadena de RBP',
  guess: 'adivinado: en {{slot}} hay una dirección tras un CALL; nada más lo confirma',
  boundary: 'aquí cambia el anillo',
  regs: 'pt_regs en {{address}} guarda lo que el programa recupera',
  filling: 'pt_regs en {{address}} se está llenando: todavía no contiene el RIP del programa',
  unsaved: 'RSP no está en la pila de la tarea: no hay nada en pt_regs',
};
