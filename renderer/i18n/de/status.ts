import type * as en from '../en';
import type { Catalog } from '../types';

export const status: Catalog<typeof en.status> = {
  over: '{{run}} startet neu, {{back}} geht einen Schritt zurück.',
  idle: 'Es läuft nichts. {{run}} startet das Programm, {{step}} führt einen Schritt aus.',
  stale: 'Der Text hat sich seither geändert; starte neu, damit er gilt.',
  cr3: 'Seitentabellen in CR3',
  icount: 'Befehle seit dem Einschalten',
  instructions_one: '{{count, number}} Befehl',
  instructions_other: '{{count, number}} Befehle',
  'root.kernel': 'Seitentabellen des Kernels',
  'root.user': 'Seitentabellen des Users',
  'root.single': 'ein Satz Seitentabellen',
  'root.boot': 'Seitentabellen beim Boot',
};
