import type { Cpu } from '../../machine/cpu';
import type { Run } from '../run';
import type { MachineAnswer, MachineQuestion } from './api';
import { controlBits } from './bits';
import { callStack } from './call-stack';
import { effects } from './effects';
import { memoryMap } from './memory-map';
import { syscallTables } from './syscall-table';
import { vectorsView } from './vectors';

/**
 * Answers what a panel asks. Looking changes nothing.
 * @param before the CPU when the student last looked.
 */
export function look(run: Run, before: Cpu, question: MachineQuestion): MachineAnswer {
  const { machine, atlas, linux } = run;
  switch (question.kind) {
    case 'vectors':
      return vectorsView(machine.cpu, before);
    case 'control':
      return controlBits(machine.cpu, before);
    case 'syscallTable':
      return syscallTables(atlas);
    case 'callStack':
      return callStack(run);
    case 'memoryMap':
      return memoryMap(machine, linux, atlas);
    case 'effects':
      return effects(run, before);
  }
}
