import type * as en from '../en';
import type { Catalog } from '../types';

export const instructionHelp: Catalog<typeof en.instructionHelp> = {
  noFlags: 'No se escribe ningún flag.',
  written: 'Flags escritos: **{{flags}}**.',
  undefined: 'Quedan indefinidos: **{{flags}}**.',
  moreForms_one: '… {{count}} forma más',
  moreForms_other: '… {{count}} formas más',
  steps: 'Qué hace, en orden:',
  faults: 'Faults: {{faults}}',
  modeled: 'modelado:',
};
