import type * as en from '../en';
import type { Catalog } from '../types';

export const path: Catalog<typeof en.path> = {
  empty: 'Jeder Übergang, den ein Syscall nimmt, wird hier eine Zeile: syscall, swapgs, CR3, Verteilung, Rückkehr.',
  panel: 'Pfad durch den Kernel',
  caption: 'Der Pfad durch den Kernel',
  ring: 'Ring',
  what: 'Was geschah',
  at: 'Bei',
  instruction: 'Befehl',
  fault: '{{vector}}{{code}}{{at}}',
  faultWhy: '{{fault}}: {{why}}',
  faultCode: ' Fehlercode {{code}}',
  faultAt: ' bei {{address}}',
  goTo: 'Zu diesem Zeitpunkt gehen, vor dem Befehl',
  goToInstruction: 'Zu Befehl {{icount}} gehen',
};
