import type * as en from '../en';
import type { Catalog } from '../types';

export const bits: Catalog<typeof en.bits> = {
  title: 'Steuerregister',
  empty: 'Starte ein Programm oder geh einen Schritt: Hier erscheinen die Steuerregister Bit für Bit.',
  field: 'Feld',
  bits: 'Bits',
  value: 'Wert',
  meaning: 'Bedeutung',
};
