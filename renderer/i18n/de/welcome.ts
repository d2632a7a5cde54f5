import type * as en from '../en';
import type { Catalog } from '../types';

export const welcome: Catalog<typeof en.welcome> = {
  what: 'Schreib Assembler, führe ihn aus und verfolge jeden Syscall Befehl für Befehl in einen modellierten Linux-Kernel.',
  steps: 'Deine ersten fünf Minuten',
  done: '{{done, number}} von {{all, number}} erledigt; sie haken sich selbst ab.',
  all: 'Alles erledigt. Ändere jetzt etwas und sieh, was geschieht.',
  isDone: 'erledigt',
  isOpen: 'noch offen',
  'step.run': 'Führe das geöffnete Programm aus, bis zum Ende.',
  'step.enter':
    'Starte es mit einem Schritt neu und geh weiter, bis syscall dich in Ring 0 bringt: Das Zeichen unten wechselt.',
  'step.leave': 'Lass den Kernel bis zurück in Ring 3 laufen und sieh den Ring wieder wechseln.',
  'step.back': 'Geh einen Schritt zurück: Jeder Zeitpunkt des Laufs ist noch da.',
  'step.breakpoint': 'Setz den Cursor auf eine Zeile und dort einen Haltepunkt.',
  recent: 'Zuletzt geöffnet',
  noRecent: 'Noch keine.',
  close: 'Diese Seite schließen',
  examples: 'Beispiele',
  'topic.begin': 'Für den Anfang',
  'topic.calls': 'Syscalls',
  'topic.faults': 'Faults und was Linux aus ihnen macht',
  'topic.processes': 'Prozesse, Threads und Signale',
  'topic.files': 'Dateien und Fehler',
  'topic.modes': '32-Bit-Code, und Code, der Code schreibt',
  'topic.c': 'Aus C',
  'topic.more': 'Mehr Programme',
};
