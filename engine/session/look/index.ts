import { hex } from '../../core/address';
import type { Cpu } from '../../machine/cpu';
import { valueOfText } from '../expression/condition';
import type { Run } from '../run';
import type { MachineAnswer, MachineQuestion } from './api';
import { controlBits } from './bits';
import { callStack } from './call-stack';
import { effects } from './effects';
import { memoryMap } from './memory-map';
import { printedLines } from './printed';
import { stackView } from './stack';
import { syscallTables } from './syscall-table';
import { valueView } from './value';
import { vectorsView } from './vectors';

/** Instructions of a listing, and how many of them before the place that was asked for. */
const [ROWS, ROWS_BEFORE] = [80, 12] as const;

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
    case 'stack':
      return stackView(run);
    case 'memoryMap':
      return memoryMap(machine, linux, atlas);
    case 'effects':
      return effects(run, before);
    case 'printed':
      return printedLines(run.history.output);
    case 'value': {
      const found = valueOfText(question.of, run.around);
      if ('problem' in found) return { problem: found.problem.message };
      return valueView(machine, linux, atlas, run.history.programStack, found.bits);
    }
    case 'listing': {
      const at = valueOfText(question.at, run.around);
      if ('problem' in at) return { problem: at.problem.message };
      const address = BigInt.asUintN(64, at.bits);
      const rows = run.disassembly.window(address, -ROWS_BEFORE, ROWS).flatMap((row) => row ?? []);
      return { address: hex(address), rows };
    }
  }
}
