import type { Fault } from '../core/fault';
import { PF } from '../core/fault';
import type { Processor } from '../exec/processor';
import type { Machine } from '../machine/machine';
import type { Atlas } from './atlas';
import type { Diagnosis, SeenFault } from './diagnosis';
import { diagnose } from './diagnosis';
import type { Progress } from './goals';
import { RowLog } from './log';

const KEPT = 16;
const KERNEL_HALF = 1n << 63n;

/** The last faults of a run, to find the reason of its failure in. */
export class FaultLog {
  private readonly faults = new RowLog<SeenFault>(KEPT);

  /** Takes a fault that was delivered (or could not be) at `at`; `before` is the state before the step. */
  saw({ cpu }: Machine, processor: Processor, fault: Fault, at: bigint, before: Progress): void {
    // A trap comes behind the instruction: behind SYSCALL it is the kernel's.
    const cpl = before.cpl === 3 && at < KERNEL_HALF ? 3 : 0;
    // Demand paging is no failure, and there is much of it.
    if (fault.vector === '#PF' && cpl === 3 && (fault.errorCode & PF.RSVD) === 0) return;
    const mnemonic = processor.decodeAt(at)?.mnemonic ?? null;
    const gsBase = cpu.segmentBase('gs');
    this.faults.add(() => ({ fault, rip: at, cpl, mnemonic, gsBase, rflags: BigInt(before.rflags) }));
  }

  /** Which MSR explains them; null when none does. */
  diagnose(machine: Machine, atlas: Atlas): Diagnosis | null {
    return diagnose(machine, atlas, this.faults.rows);
  }
}
