import type * as en from '../en';
import type { Catalog } from '../types';

export const disassembly: Catalog<typeof en.disassembly> = {
  empty: 'Die Befehle um den jetzigen herum erscheinen hier.',
  panel: 'Disassembly',
  address: 'Adresse',
  instruction: 'Befehl',
  bytes: 'Bytes',
  source: 'Quelltext',
  next: 'nächster Befehl',
  where: 'Gehe zu: eine Adresse, ein Symbol oder ein Ausdruck',
  back: 'Zurück zu RIP',
};
