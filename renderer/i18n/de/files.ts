import type * as en from '../en';
import type { Catalog } from '../types';

export const files: Catalog<typeof en.files> = {
  notSaved: '{{name}} ist nicht gespeichert. Schließen?',
  none: 'Im bereitgestellten Ordner gibt es keinen Assembler-Quelltext (.s .S .asm .nasm .inc) und keine Aufzeichnung (.lstar).',
  open: 'Eine Datei öffnen',
  kernelKept: 'Änderungen am Kernel bleiben im Labor aufgehoben; der nächste Lauf verwendet sie.',
  saveAs: 'Speichern unter: ein Name, der auf .s .S .asm .nasm oder .inc endet, im bereitgestellten Ordner',
  badName: 'Dieser Name geht im bereitgestellten Ordner nicht.',
  notKernel: 'Das ist kein Kernel-Quelltext.',
  exportAs: 'Lauf exportieren als: ein Name, der auf .lstar endet, im bereitgestellten Ordner',
  exported: 'Der Lauf ist in {{name}}: Öffne ihn in jedem LSTAR dieser Version.',
  replayed:
    'Nachgespielt: Die Maschine steht Bit für Bit dort, wo sie aufgezeichnet wurde. Du kannst zu jedem Zeitpunkt davor gehen.',
  replayDiffers: 'Das Nachspielen ist in einem anderen Zustand angekommen als dem aufgezeichneten: Vertraue ihm nicht.',
  cut: 'Die Verbindung zu `lstar serve` ist abgerissen. Starte es wieder und lade neu; dein Text ist aufgehoben, wie du ihn getippt hast.',
  noAnswer: 'Das Labor antwortet nicht.',
};
