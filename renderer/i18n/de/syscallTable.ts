import type * as en from '../en';
import type { Catalog } from '../types';

export const syscallTable: Catalog<typeof en.syscallTable> = {
  title: 'Syscall-Tabelle',
  empty:
    'Starte ein Programm oder geh einen Schritt: Hier stehen die Tabellen seines Kernels, aus dem Speicher gelesen.',
  which: 'Tabelle',
  search: 'Suche: Nummer, Name oder Handler',
  table: '{{name}} bei {{address}}: Der Handler ist die Adresse im Eintrag dieser Nummer.',
  switch:
    'Dieser Kernel ruft nicht über eine Tabelle auf: {{name}} bei {{address}} ist Code, der die Nummer vergleicht und zum Handler springt. Was hier steht, folgt seinen Vergleichen im Speicher.',
  unused:
    '{{name}} bei {{address}} ruft in diesem Kernel nichts auf: Das Tracing schlägt darin Funktionen nach. Aufrufe gehen über x64_sys_call.',
  changed_one: '{{count}} Eintrag ist nicht so, wie der Kernel gebaut wurde.',
  changed_other: '{{count}} Einträge sind nicht so, wie der Kernel gebaut wurde.',
  number: 'Nummer',
  name: 'Name',
  handler: 'Handler',
  entry: 'Eintrag',
  source: 'Quelltext',
  built: 'geändert: gebaut als {{name}}',
  unreadable: 'nicht zu verfolgen',
  none: 'So etwas steht nicht darin.',
};
