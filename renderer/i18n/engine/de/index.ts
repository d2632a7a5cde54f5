import type { EngineTexts } from '../phrasebook';
import { directives } from './directives';
import { editor } from './editor';
import { formulas } from './formulas';
import { gnuAssembler } from './gnu';
import { instructions } from './instructions';
import { linux } from './linux';
import { machine } from './machine';
import { nasmAssembler } from './nasm';

export const GERMAN: EngineTexts = {
  sentences: { ...instructions, ...editor, ...directives, ...machine, ...linux, ...gnuAssembler, ...nasmAssembler },
  formulas,
  joints: { or: 'oder', to: 'bis' },
};
