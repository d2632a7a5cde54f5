import type * as en from '../en';
import type { Catalog } from '../types';

export const stack: Catalog<typeof en.stack> = {
  empty: 'Der Stack erscheint hier; im Kernel sind seine pt_regs Feld für Feld benannt.',
  noSlots:
    'Nichts zu zeigen: RSP steht am oberen Ende eines Stacks oder enthält gerade keine Adresse, an der etwas abgebildet ist.',
  panel: 'Stack',
  caption: 'Stack, von oben',
  address: 'Adresse',
  value: 'Wert',
  what: 'Was es ist',
  top: 'oberes Ende des Stacks',
};
