import type * as en from '../en';
import type { Catalog } from '../types';

export const effects: Catalog<typeof en.effects> = {
  title: 'Was geschah und was als Nächstes kommt',
  empty:
    'Geh mit einem Programm einen Schritt: Hier steht, was jeder Befehl getan hat, und daneben, was der nächste tun wird.',
  did: 'Getan',
  start: 'Das Programm hat noch nicht begonnen.',
  many_one: 'Seit dem Kommando lief {{count, number}} Befehl; dies war der letzte.',
  many_other:
    'Seit dem Kommando liefen {{count, number}} Befehle; dies war der letzte. Die Änderungen sind die von allen.',
  edited: 'Seit dem Kommando lief nichts.',
  nothing: 'Kein Register hat sich geändert.',
  register: 'Register',
  before: 'Vorher',
  after: 'Jetzt',
  points: 'Zeigt auf',
  memory: 'Speicher',
  unmapped: 'nicht abgebildet',
  next: 'Als Nächstes',
  none: 'Dort lässt sich kein Befehl lesen.',
  undefined: 'Das Labor hat keine Definition davon: Er wird #UD auslösen.',
  faults: 'Kann auslösen: {{faults}}',
};
