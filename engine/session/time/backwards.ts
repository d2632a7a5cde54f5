import type { Linux } from '../../linux/index';
import type { Machine } from '../../machine/machine';
import type { Progress } from '../goals';
import { ONE_STACK, isCall, isReturn } from '../goals';
import type { History } from '../history';
import type { Predicate, Way } from './reverse';

/**
 * Ways back: one step; over the call or system call that has just returned; to the call that led here; to the last row of
 * the path; to the last instruction in ring 3; to the last breakpoint.
 */
export type BackKind = 'into' | 'over' | 'out' | 'boundary' | 'user' | 'continue';

/** What a way back looks at. */
export interface Place {
  readonly machine: Machine;
  readonly linux: Linux;
  readonly progress: Progress;
  readonly history: History;
}

const RSP = 4;

/** What to look for on the way back from the present state. */
export function wayBack(kind: BackKind, place: Place, isBreak: () => boolean): Way {
  const { linux, progress, history } = place;
  const { cpu } = place.machine;
  const { icount, rip, cpl } = cpu;
  const rsp = cpu.gpr[RSP];
  const { pid } = linux;
  const rows = history.path.count;
  /** A step that waited, or was undone by a fault, led from a place to itself: no way back for who looks at it. */
  const hasMoved = (): boolean => cpu.icount !== icount || cpu.rip !== rip;
  const inSameCode = (): boolean => cpu.cpl === cpl && linux.pid === pid;
  switch (kind) {
    case 'into':
      return { wanted: hasMoved };
    case 'over':
      return { wanted: hasMoved, further: () => overWhatReturned(place, inSameCode, rsp) };
    case 'out':
      return {
        wanted: () => {
          if (!hasMoved()) return false;
          if (cpl !== 3 && cpu.cpl === 3) return true;
          const fell = cpu.gpr[RSP] - rsp;
          return inSameCode() && fell > 0n && fell <= ONE_STACK && isCall(progress.nextForm());
        },
      };
    case 'boundary':
      return { wanted: () => history.path.count < rows };
    case 'user':
      return { wanted: () => hasMoved() && cpu.cpl === 3 };
    case 'continue':
      return { wanted: () => hasMoved() && isBreak() };
  }
}

/**
 * At the step before: when that is a return to the code that is being looked at, on to the call, whose RSP a return
 * restores; when it is one part of a repeated instruction, to its first.
 */
function overWhatReturned(
  { machine, progress, history }: Place,
  inSameCode: Predicate,
  rsp: bigint,
): ReturnType<NonNullable<Way['further']>> {
  const { cpu } = machine;
  const form = progress.nextForm();
  if (form !== null && form.repeat !== null && history.sub > 0) return { icount: cpu.icount, sub: 0 };
  if (!isReturn(form)) return null;
  return () => {
    const rose = cpu.gpr[RSP] - rsp;
    return inSameCode() && rose >= 0n && rose <= ONE_STACK;
  };
}
