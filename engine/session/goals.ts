import type { Form } from '../isa/form';
import type { Cpu } from '../machine/cpu';
import type { StepKind } from './api';

const RSP = 4;

/** Where the CPU stood before the last step, and where it is now: what a goal may look at. One object, marked anew each step. */
export class Progress {
  rip = 0n;
  rsp = 0n;
  cpl = 0;
  /** The low half of RFLAGS. */
  rflags = 0;
  /** Rows of the path so far. */
  rows = 0;
  readonly #decodeAt: (rip: bigint) => Form | null;

  constructor(
    readonly cpu: Cpu,
    decodeAt: (rip: bigint) => Form | null,
  ) {
    this.#decodeAt = decodeAt;
  }

  /** Remembers where the CPU stands, before a step. */
  mark(): void {
    this.rip = this.cpu.rip;
    this.rsp = this.cpu.gpr[RSP];
    this.cpl = this.cpu.cpl;
    this.rflags = this.cpu.rflagsLow;
  }

  /** The instruction that is, or was before the step, at {@link rip}. */
  form(): Form | null {
    return this.#decodeAt(this.rip);
  }
  /** The instruction that comes next. */
  nextForm(): Form | null {
    return this.#decodeAt(this.cpu.rip);
  }
}

/** Says after each step whether the run has arrived. */
export interface Goal {
  (step: Progress): boolean;
  /** The only addresses where it can have arrived; absent: it must be asked after every instruction. */
  readonly at?: readonly bigint[];
  /** It can have arrived in this ring only. */
  readonly ring?: 3;
  /** Where it arrives, a breakpoint, watchpoint or event counts first. */
  readonly isWalk?: true;
}

const CALLS: ReadonlySet<string> = new Set(['call', 'syscall', 'int', 'int3', 'into', 'int1', 'sysenter']);
const RETURNS: ReadonlySet<string> = new Set([
  'ret',
  'retf',
  'iretq',
  'iretd',
  'iret',
  'sysretq',
  'sysretd',
  'sysexit',
]);

const always: Goal = () => true;
/** One of these addresses; none: never. */
export const reaches = (addresses: readonly bigint[]): Goal =>
  Object.assign(({ cpu }: Progress) => addresses.includes(cpu.rip), { at: addresses });
export const never: Goal = reaches([]);
const inRing3 = (goal: (step: Progress) => boolean): Goal => Object.assign(goal, { ring: 3 } as const);
export const reachesRing3: Goal = inRing3(({ cpu }) => cpu.cpl === 3);

/** Behind so many steps. */
export function walks(count: number): Goal {
  let left = count;
  return Object.assign(() => --left <= 0, { isWalk: true } as const);
}

/** The next instruction in ring 3: what the kernel does in between, demand paging included, is run through. */
function nextUser({ cpl: startCpl, rip: startRip }: Progress): Goal {
  if (startCpl !== 3) return reachesRing3;
  return inRing3(({ cpu, cpl }) => cpu.cpl === 3 && (cpl === 3 || cpu.rip !== startRip));
}

function over(start: Progress): Goal {
  const { rip, rsp, cpl } = start;
  const form = start.form();
  if (form !== null && (CALLS.has(form.mnemonic) || form.repeat !== null)) {
    const next = rip + BigInt(form.length);
    return ({ cpu }) => cpu.rip === next && cpu.cpl === cpl && cpu.gpr[RSP] >= rsp;
  }
  return cpl === 3 ? nextUser(start) : always;
}

export const isCall = (form: Form | null): boolean => form !== null && CALLS.has(form.mnemonic);
export const isReturn = (form: Form | null): boolean => form !== null && RETURNS.has(form.mnemonic);

/** RSP that moved further than this is on another stack: the entry paths switch. No kernel stack is larger. */
export const ONE_STACK = 0x1_0000n;

/** Behind the return of the current function; a return to ring 3 ends it too. */
function out({ cpl: startCpl, rsp: startRsp }: Progress): Goal {
  return (step) => {
    const { cpu, cpl } = step;
    if (startCpl !== 3 && cpu.cpl === 3) return true;
    const rose = cpu.gpr[RSP] - startRsp;
    if (cpl !== startCpl || rose <= 0n || rose > ONE_STACK) return false;
    return RETURNS.has(step.form()?.mnemonic ?? '');
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
    case 'boundary': {
      const { rows: startRows } = start;
      return ({ rows }) => rows > startRows;
    }
  }
}
