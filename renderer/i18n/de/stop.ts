import type * as en from '../en';
import type { Catalog } from '../types';

export const stop: Catalog<typeof en.stop> = {
  place: '{{at}} ({{file}}, Zeile {{line}})',
  line: ' ({{file}}, Zeile {{line}})',
  running: 'Läuft.',
  at: 'Bei {{where}}.',
  ready: 'Bereit bei {{where}}: Der Kernel ist gebootet, das Programm noch nicht gestartet.',
  step: 'Schritt bis {{where}}.',
  start: 'Am Anfang des Laufs, {{where}}: Davor gibt es nichts, wohin man zurückgehen kann.',
  paused: 'Angehalten bei {{where}}.',
  breakpoint: 'Haltepunkt bei {{where}}.',
  memoryAt: 'den Speicher bei {{address}}',
  watchpoint: 'Der Befehl vor {{where}} hat {{what}} geändert.',
  watchRead: 'Der Befehl vor {{where}} hat {{what}} gelesen.',
  watchWrite: 'Der Befehl vor {{where}} hat {{what}} beschrieben.',
  watchAccess: 'Der Befehl vor {{where}} hat {{what}} gelesen oder beschrieben.',
  event: 'Gehalten nach {{event}}; jetzt bei {{where}}.',
  waiting: 'Wartet auf Eingabe: Tippe in die Konsole.',
  limit: 'Nach {{instructions, number}} Befehlen gehalten bei {{where}}.',
  exited: 'Beendet mit Status {{status}}.',
  killed: 'Beendet durch {{signal}}{{why}}',
  dead: 'Die Maschine kann nicht weiter: {{reason}}',
  nothingRuns_one: 'Es läuft nichts: Es gibt einen Fehler. Sieh unter Probleme nach.',
  nothingRuns_other: 'Es läuft nichts: Es gibt {{count}} Fehler. Sieh unter Probleme nach.',
};
