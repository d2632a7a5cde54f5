import type * as en from '../en';
import type { Catalog } from '../types';

export const compare: Catalog<typeof en.compare> = {
  panel: 'Kernel vergleichen',
  stop: 'Beenden',
  go: 'Vergleichen',
  add: 'Maschine hinzufügen',
  running: 'Lässt das Programm auf jeder laufen …',
  empty: 'Lässt das Programm auf jeder Maschine laufen und stellt die Wege seiner Syscalls nebeneinander.',
  kernelOf: 'Kernel von Maschine {{at}}',
  cpuOf: 'CPU von Maschine {{at}}',
  bootOf: 'Boot-Optionen von Maschine {{at}}',
  bootExample: 'Boot-Optionen, etwa pti=off',
  removeOne: 'Maschine {{at}} entfernen',
  caption: 'Die verglichenen Maschinen; eine Zeile, deren Zellen sich unterscheiden, beginnt mit ≠',
  what: 'Was verglichen wird',
  result: 'Ergebnis',
  msrs: 'MSRs nach dem Boot',
};
