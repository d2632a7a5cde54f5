import type { CallPhases, SyscallRow, TimeView } from '../preload/contract';

export interface Phase {
  readonly name: 'entry' | keyof Omit<CallPhases, 'end'>;
  /** The instruction count before its first instruction. */
  readonly from: number;
  /** Instructions; null while it is not over. */
  readonly count: number | null;
}

/** The parts of a call that it has come to, in order; what was never come to (no handler for a number) is left out. */
export function phasesOf({ icount, phases }: Pick<SyscallRow, 'icount' | 'phases'>): Phase[] {
  if (phases === undefined) return [];
  const starts: readonly (readonly [name: Phase['name'] | 'end', from: number | null])[] = [
    ['entry', icount + 1],
    ['dispatch', phases.dispatch],
    ['handler', phases.handler],
    ['exit', phases.exit],
    ['end', phases.end],
  ];
  const known = starts.flatMap(([name, from]) => (from === null ? [] : [{ name, from }]));
  return known.flatMap(({ name, from }, at) => {
    const next = known[at + 1];
    return name === 'end' ? [] : [{ name, from, count: next === undefined ? null : next.from - from }];
  });
}

/**
 * Instructions of a part that is not over yet: as far as the present, and with the one that the machine stands at where the run
 * is known to have done it.
 */
export function soFar(time: Pick<TimeView, 'now' | 'end'> | null | undefined, from: number): number {
  if (!time) return 0;
  const { now, end } = time;
  const isWithThis = now.sub > 0 || now.icount < end.icount;
  return Math.max(0, now.icount - from + (isWithThis ? 1 : 0));
}
