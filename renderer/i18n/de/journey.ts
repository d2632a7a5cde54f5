import type * as en from '../en';
import type { Catalog } from '../types';

export const journey: Catalog<typeof en.journey> = {
  panel: 'Reise',
  empty: 'Führe ein Programm schrittweise aus: Sein Weg durch den Kernel wird hier gezeichnet, Befehl für Befehl.',
  save: 'Bild speichern…',
  saveAs: 'Bild speichern als: ein Name, der auf .svg oder .png endet, im bereitgestellten Ordner',
  saved: 'Das Bild ist in {{name}}.',
  notStarted: 'Das Programm ist noch nicht gestartet.',
  'run.backBoundary': '« Übergang',
  'run.backInto': '‹ Zurück',
  'run.into': 'Schritt ›',
  'run.boundary': 'Übergang »',
  title: 'Der Pfad durch den Kernel',
  cpu0: 'Die CPU, Ring 0: der Kernel',
  cpu3: 'Die CPU, Ring 3: das Programm',
  msrs: 'Was der Kernel eingerichtet hat',
  slots: 'pt_regs, oben auf dem Stack',
  savePng: 'Als PNG speichern…',
  print: 'Den Pfad drucken…',
  station: 'Station {{number}} von {{all}}:',
};
