import type { Rows } from '../phrasebook';
import { formulas } from './formulas';
import { instructions } from './instructions';

export const GERMAN: { readonly sentences: Rows; readonly formulas: Rows } = {
  sentences: { ...instructions },
  formulas,
};
