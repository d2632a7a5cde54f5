import type { EngineTexts } from '../phrasebook';
import { bits } from './bits';
import { directives } from './directives';
import { editor } from './editor';
import { formulas } from './formulas';
import { gnuAssembler } from './gnu';
import { instructions } from './instructions';
import { linux } from './linux';
import { machine } from './machine';
import { nasmAssembler } from './nasm';
import { path } from './path';
import { reasons } from './reasons';
import { stops } from './stops';
import { journey } from './journey';
import { faults } from './faults';
import { host } from './host';
import { kernels } from './kernels';
import { structures } from './structures';
import { examples } from './examples';
import { expressions } from './expressions';

export const SPANISH: EngineTexts = {
  sentences: {
    ...kernels,
    ...structures,
    ...expressions,
    ...examples,
    ...host,
    ...faults,
    ...journey,
    ...stops,
    ...path,
    ...reasons,
    ...instructions,
    ...editor,
    ...directives,
    ...machine,
    ...bits,
    ...linux,
    ...gnuAssembler,
    ...nasmAssembler,
  },
  formulas,
  joints: { or: 'o', to: 'a' },
};
