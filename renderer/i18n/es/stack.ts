import type * as en from '../en';
import type { Catalog } from '../types';

export const stack: Catalog<typeof en.stack> = {
  empty: 'La pila aparece aquí; en el kernel sus pt_regs se nombran campo a campo.',
  noSlots:
    'No hay nada que mostrar: RSP está en la cima de una pila o no contiene ahora una dirección de memoria asignada.',
  panel: 'Pila',
  caption: 'Pila, desde la cima',
  address: 'Dirección',
  value: 'Valor',
  what: 'Qué es',
  top: 'cima de la pila',
  'on.task': 'RSP está en la pila de kernel de la tarea',
  'on.entry': 'RSP está en la pila de entrada (RSP0 en el TSS)',
  'on.interrupt': 'RSP está en la pila de interrupción {{number}} del TSS (IST)',
  'on.program': 'RSP está en la pila del programa {{name}}',
  'on.none': 'RSP no está en ninguna pila conocida',
  'frame.rip': 'marco de {{name}}, que se está ejecutando',
  'frame.call': 'marco de {{name}}: su CALL llevó hasta aquí',
  'frame.frame': 'marco de {{name}}: en la cadena de RBP',
  'frame.guess': 'quizá el marco de {{name}}: adivinado por una dirección tras un CALL',
  'frame.saved': 'marco de {{name}}',
  'part.regs': 'pt_regs: lo que el programa recupera',
  'part.start': 'lo que el kernel dio al programa: argc, argv, envp, auxv',
  'part.signal': 'marco de señal',
  'part.crossing': 'donde cambia el anillo',
  'part.nested': 'lo que la CPU guardó por una excepción en el anillo 0',
  returns: 'vuelve a {{to}}',
  mayReturn: 'quizá vuelve a {{to}} (adivinado)',
  'note.rbp': 'RBP de quien llamó',
  'note.iret': 'del marco de IRET',
  'note.unsaved': 'no guardado en este camino',
};
