import type * as en from '../en';
import type { Catalog } from '../types';

export const timeline: Catalog<typeof en.timeline> = {
  moment: 'Zeitpunkt des Laufs',
  drag: 'Ziehe zu einem beliebigen Zeitpunkt des Laufs. {{back}} Bild auf und ab: Syscalls.',
  where: '{{now, number}} von {{end, number}} Befehlen',
  at: '{{where}}, Ring {{ring}}, {{place}}',
  forked_one: 'Von hier an ist es ein anderer Lauf: {{count, number}} bekannter Befehl entfällt.',
  forked_other: 'Von hier an ist es ein anderer Lauf: {{count, number}} bekannte Befehle entfallen.',
  slow_one: 'Langsamer Lauf, {{count, number}} Befehl pro Sekunde',
  slow_other: 'Langsamer Lauf, {{count, number}} Befehle pro Sekunde',
  slowBack_one: 'Langsamer Lauf rückwärts, {{count, number}} Befehl pro Sekunde',
  slowBack_other: 'Langsamer Lauf rückwärts, {{count, number}} Befehle pro Sekunde',
  askSpeed: 'Befehle pro Sekunde, von 1 bis 600',
  askPrinted: 'Welche Zeile? Die neueste steht oben.',
  printedAt: 'Befehl {{icount, number}}',
  nothingPrinted: 'Bis hierher hat das Programm nichts ausgegeben.',
  past: '{{where}}, in der Vergangenheit: Weiterlaufen spielt nach, was geschah; eine Eingabe macht eine andere Zukunft daraus',
};
