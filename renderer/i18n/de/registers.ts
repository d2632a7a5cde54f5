import type * as en from '../en';
import type { Catalog } from '../types';

export const registers: Catalog<typeof en.registers> = {
  empty: 'Starte ein Programm, um seine Register zu sehen.',
  panel: 'Register und Flags',
  caption: 'Register',
  register: 'Register',
  value: 'Wert',
  points: 'Zeigt auf',
  changed: 'geändert',
  newValue: '{{name}}: ein neuer Wert, hexadezimal, oder',
  newDecimal: '{{name}}: ein neuer Wert, dezimal, oder',
  whoChanged: 'Zurück zur letzten Änderung von {{name}}',
  stopWhen: 'Halten, wenn sich {{name}} ändert',
  flags: 'Flags',
  hexHint: 'Hexadezimal; Enter schreibt, Escape nimmt zurück',
};
