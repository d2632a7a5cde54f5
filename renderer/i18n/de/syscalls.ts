import type * as en from '../en';
import type { Catalog } from '../types';

export const syscalls: Catalog<typeof en.syscalls> = {
  empty: 'Syscalls erscheinen hier so, wie strace sie schreibt.',
  panel: 'Syscalls',
  call: 'Aufruf',
  stillRunning: 'läuft noch',
  unfold: 'Die Abschnitte von {{call}}',
  entry: 'Eintritt',
  dispatch: 'Verteilung',
  handler: 'Handler',
  exit: 'Austritt',
  phase_one: '{{count, number}} Befehl',
  phase_other: '{{count, number}} Befehle',
  unfoldPart: 'Die Befehle von: {{part}}',
  reading: 'Die Befehle werden aus einer Wiederholung gelesen …',
  earlier: '{{count, number}} davor',
  later: 'die nächsten {{count, number}}',
  stretch: '{{first, number}} bis {{last, number}} von {{total, number}}',
  toStart: 'zum ersten',
  toEnd: 'zum letzten',
  undone: 'verlassen, bevor er fertig war',
};
