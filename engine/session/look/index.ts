import type { Cpu } from '../../machine/cpu';
import type { Run } from '../run';
import type { MachineAnswer, MachineQuestion } from './api';
import { controlBits } from './bits';
import { vectorsView } from './vectors';

/**
 * Answers what a panel asks. Looking changes nothing.
 * @param before the CPU when the student last looked.
 */
export function look({ machine }: Run, before: Cpu, question: MachineQuestion): MachineAnswer {
  switch (question.kind) {
    case 'vectors':
      return vectorsView(machine.cpu, before);
    case 'control':
      return controlBits(machine.cpu, before);
  }
}
