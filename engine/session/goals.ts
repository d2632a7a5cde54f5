import type { Form } from '../isa/form';
import type { Cpu } from '../machine/cpu';
import type { StepKind } from './api';

/** What a goal may look at after each step: the CPU as it is, and where it stood before. */
export interface Progress {
  readonly cpu: Cpu;
  readonly rip: bigint;
  readonly rsp: bigint;
  readonly cpl: number;
  /** The instruction that was at `rip`, decoded on demand. */
  form(): Form | null;
  /** Rows of the path so far. */
  readonly rows: number;
}

/** Says after each step whether the run has arrived. */
export type Goal = (step: Progress) => boolean;

const RSP = 4;
const CALLS: ReadonlySet<string> = new Set(['call', 'syscall', 'int', 'int3', 'into', 'int1', 'sysenter']);
const RETURNS: ReadonlySet<string> = new Set(['ret', 'retf', 'iretq', 'iretd', 'iret', 'sysretq', 'sysretd', 'sysexit']);

export const never: Goal = () => false;
const always: Goal = () => true;
export const reaches = (address: bigint): Goal => ({ cpu }) => cpu.rip === address; // prettier-ignore
export const reachesRing3: Goal = ({ cpu }) => cpu.cpl === 3;

/** The next instruction in ring 3: what the kernel does in between, demand paging included, is run through. */
function nextUser(start: Progress): Goal {
  if (start.cpl !== 3) return reachesRing3;
  return ({ cpu, cpl }) => cpu.cpl === 3 && (cpl === 3 || cpu.rip !== start.rip);
}

function over(start: Progress): Goal {
  const form = start.form();
  if (form !== null && (CALLS.has(form.mnemonic) || form.repeat !== null)) {
    const next = start.rip + BigInt(form.length);
    return ({ cpu }) => cpu.rip === next && cpu.cpl === start.cpl && cpu.gpr[RSP] >= start.rsp;
  }
  return start.cpl === 3 ? nextUser(start) : always;
}

/** Behind the return of the current function; a return to ring 3 ends it too. */
function out(start: Progress): Goal {
  return ({ cpu, cpl, form }) => {
    if (start.cpl !== 3 && cpu.cpl === 3) return true;
    if (cpl !== start.cpl || cpu.gpr[RSP] <= start.rsp) return false;
    return RETURNS.has(form()?.mnemonic ?? '');
  };
}

/** The goal of one press of a stepping key, from the state `start`. */
export function goalOf(kind: StepKind, start: Progress): Goal {
  switch (kind) {
    case 'into':
      return always;
    case 'over':
      return over(start);
    case 'out':
      return out(start);
    case 'user':
      return nextUser(start);
    case 'boundary':
      return ({ rows }) => rows > start.rows;
  }
}
