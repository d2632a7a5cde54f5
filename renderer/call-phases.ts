import type { CallPhases, SyscallRow } from '../preload/contract';

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
