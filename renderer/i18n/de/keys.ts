import type * as en from '../en';
import type { Catalog } from '../types';

export const keys: Catalog<typeof en.keys> = {
  search: 'Nach dem Namen eines Kommandos suchen',
  press: 'Suchen, indem du Tasten drückst',
  pressFor: 'Drück die Tasten für {{name}}; Escape bricht ab',
  found_one: '{{count, number}} Kommando',
  found_other: '{{count, number}} Kommandos',
  command: 'Kommando',
  keys: 'Tasten',
  change: 'Ändern',
  changeOne: 'Tasten von {{name}} ändern',
  remove: 'Entfernen',
  removeOne: 'Tasten von {{name}} entfernen',
  reset: 'Zurücksetzen',
  resetOne: 'Tasten von {{name}} zurücksetzen',
  resetAll: 'Alle Tasten zurücksetzen',
  conflict: '{{chord}} gehört zu „{{name}}“.',
  take: 'Übernehmen',
  typing: '{{chord}} ist zum Schreiben da: Halte Strg oder Alt, oder nimm eine Funktionstaste.',
  browsers: 'Diese Taste behält der Browser für sich.',
  layers: 'Deine eigenen Änderungen bleiben in jedem Fall.',
  print: 'Drucken',
};
