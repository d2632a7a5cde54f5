import type * as en from '../en';
import type { Catalog } from '../types';

export const instructionHelp: Catalog<typeof en.instructionHelp> = {
  noFlags: 'Kein Flag wird geschrieben.',
  written: 'Geschriebene Flags: **{{flags}}**.',
  undefined: 'Undefiniert bleiben: **{{flags}}**.',
  moreForms_one: '… {{count}} weitere Form',
  moreForms_other: '… {{count}} weitere Formen',
  steps: 'Was er tut, der Reihe nach:',
  faults: 'Faults: {{faults}}',
  modeled: 'modelliert:',
};
