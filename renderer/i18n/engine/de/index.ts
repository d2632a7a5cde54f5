import type { Rows } from '../phrasebook';
import { directives } from './directives';
import { editor } from './editor';
import { formulas } from './formulas';
import { instructions } from './instructions';
import { linux } from './linux';
import { machine } from './machine';

export const GERMAN: { readonly sentences: Rows; readonly formulas: Rows } = {
  sentences: { ...instructions, ...editor, ...directives, ...machine, ...linux },
  formulas,
};
