import type * as en from '../en';
import type { Catalog } from '../types';

export const profile: Catalog<typeof en.profile> = {
  panel: 'Profil',
  empty: 'Wie oft jede Funktion im bisherigen Lauf lief, Befehl für Befehl: Zähle es hier.',
  count: 'Den Lauf zählen',
  again: 'Noch einmal zählen',
  cancel: 'Abbrechen',
  counting: '{{percent, number}} % gezählt',
  failed: 'Es gibt kein Profil: {{reason}}',
  name: 'Funktion oder Label',
  ring: 'Ring',
  instructions: 'Befehle',
  share: 'Anteil',
  entered: 'Betreten',
  whole: '{{total, number}} Befehle seit dem Beginn des Programms, {{percent, number}} % davon in Ring 0',
  sort: 'Nach {{column}} sortieren',
  sampled:
    'Stichprobe: im Mittel ein Befehl von {{every, number}}, insgesamt {{samples, number}}. Die Länge des Laufs ist genau; die Zahlen der Funktionen sind geschätzt, ein Anteil stimmt auf etwa ±{{error, number}} Prozentpunkte.',
  exactly: 'Jeden Befehl zählen',
};
