import { unreachable } from '../core/invariant';
import { applyEdit } from './edits';
import type { Run } from './run';
import type { Intervention } from './time/intervention';
import { bytesOfLatin } from './time/intervention';

const NMI = 2;

/** Lets something from outside take effect now, for the first time or again. */
export function intervene({ linux, machine, processor, recorder }: Run, intervention: Intervention): void {
  switch (intervention.kind) {
    case 'input':
      linux.input(bytesOfLatin(intervention.latin));
      if (linux.interrupt !== null) processor.interrupt(linux.interrupt);
      return;
    case 'endInput':
      return linux.endInput();
    case 'nmi':
      recorder.at(machine.cpu.rip, machine.cpu.icount);
      recorder.emit({ event: 'nmi' });
      return processor.interrupt(NMI);
    case 'register':
    case 'memory':
    case 'msr':
      recorder.at(machine.cpu.rip, machine.cpu.icount);
      applyEdit(machine, intervention);
      return;
    default:
      return unreachable(intervention);
  }
}
