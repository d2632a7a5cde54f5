import type * as en from '../en';
import type { Catalog } from '../types';

export const stack: Catalog<typeof en.stack> = {
  empty: 'Der Stack erscheint hier; im Kernel sind seine pt_regs Feld für Feld benannt.',
  noSlots:
    'Nichts zu zeigen: RSP steht am oberen Ende eines Stacks oder enthält gerade keine Adresse, an der etwas abgebildet ist.',
  panel: 'Stack',
  caption: 'Stack, von oben',
  address: 'Adresse',
  value: 'Wert',
  what: 'Was es ist',
  top: 'oberes Ende des Stacks',
  'on.task': 'RSP steht auf dem Kernel-Stack des Tasks',
  'on.entry': 'RSP steht auf dem Eintritts-Stack (RSP0 im TSS)',
  'on.interrupt': 'RSP steht auf dem Interrupt-Stack {{number}} des TSS (IST)',
  'on.program': 'RSP steht auf dem Stack des Programms {{name}}',
  'on.none': 'RSP steht auf keinem bekannten Stack',
  'frame.rip': 'Frame von {{name}}, hier läuft es',
  'frame.call': 'Frame von {{name}}: sein CALL führte hierher',
  'frame.frame': 'Frame von {{name}}: in der Kette von RBP',
  'frame.guess': 'vielleicht der Frame von {{name}}: geraten aus einer Adresse hinter einem CALL',
  'frame.saved': 'Frame von {{name}}',
  'part.regs': 'pt_regs: was das Programm zurückbekommt',
  'part.start': 'was der Kernel dem Programm mitgab: argc, argv, envp, auxv',
  'part.signal': 'Signal-Frame',
  'part.crossing': 'wo der Ring wechselt',
  'part.nested': 'was die CPU für eine Ausnahme in Ring 0 abgelegt hat',
  returns: 'kehrt zurück nach {{to}}',
  mayReturn: 'kehrt vielleicht zurück nach {{to}} (geraten)',
  'note.rbp': 'RBP des Aufrufers',
  'note.iret': 'aus dem IRET-Frame',
  'note.unsaved': 'auf diesem Weg nicht gesichert',
};
