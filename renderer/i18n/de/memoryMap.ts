import type * as en from '../en';
import type { Catalog } from '../types';

export const memoryMap: Catalog<typeof en.memoryMap> = {
  title: 'Speicherkarte',
  empty: 'Starte ein Programm oder geh einen Schritt: Hier erscheint, was abgebildet ist.',
  process: 'Was der Kernel über Prozess {{pid}} führt (/proc/{{pid}}/maps)',
  user: 'Was die User-Wurzel abbildet (CR3 {{cr3}})',
  kernel: 'Was die Kernel-Wurzel abbildet (CR3 {{cr3}})',
  single: 'Was die Seitentabellen abbilden (CR3 {{cr3}})',
  loaded: 'jetzt geladen',
  cut: 'Es gibt mehr Bereiche, als hier stehen.',
  range: 'Adressen',
  rights: 'Rechte',
  offset: 'Offset',
  pages: 'Seiten da',
  count: '{{present}} von {{pages}}',
  name: 'Name',
  ring: 'Ring',
  size: 'Seitengröße',
  global: 'global',
  repeats: 'dieselbe Seite, {{count, number}}-mal',
  look: 'Speicher ab {{address}} ansehen',
};
