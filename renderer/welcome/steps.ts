import type { CommandId } from '../../preload/commands';
import type { MachineView } from '../../preload/contract';
import { breakpoints, machine } from '../state';
import { Store } from '../store';

/** The first five minutes, in the order in which they are best taken, each with the command that takes it. */
export const STEPS = {
  run: 'run.continue',
  enter: 'run.into',
  leave: 'run.user',
  back: 'run.backInto',
  breakpoint: 'run.breakpoint',
} as const satisfies Record<string, CommandId>;
export type StepId = keyof typeof STEPS;
export const STEP_IDS = Object.keys(STEPS) as readonly StepId[];

/** What the student has done of them. */
export const firstSteps = new Store<{ readonly done: readonly StepId[] }>({ done: [] });

type Seen = Pick<MachineView, 'ring' | 'stop' | 'time'>;
/** What a rest of the machine shows to be done; `before` is the rest before it. */
export function doneBy(view: Seen | null, before: Seen | null): readonly StepId[] {
  if (view === null || view.stop === null) return [];
  const { kind } = view.stop;
  const isPast = view.time?.isPast === true;
  const wasPast = before?.time?.isPast === true;
  return [
    ...(kind === 'exited' ? (['run'] as const) : []),
    ...(kind === 'step' && view.ring === 0 && before?.ring === 3 && !isPast ? (['enter'] as const) : []),
    ...(view.ring === 3 && before?.ring === 0 && !isPast && !wasPast ? (['leave'] as const) : []),
    ...(isPast ? (['back'] as const) : []),
  ];
}

/** Ticks the steps off as they are done, from now on. */
export function watchFirstSteps(): void {
  let before: MachineView | null = null;
  machine.subscribe(() => {
    const { view } = machine.get();
    if (view === before || (view !== null && view.stop === null)) return;
    tick(doneBy(view, before));
    before = view;
  });
  breakpoints.subscribe(() => {
    if (breakpoints.get().all.length > 0) tick(['breakpoint']);
  });
}

function tick(steps: readonly StepId[]): void {
  const { done } = firstSteps.get();
  const fresh = steps.filter((step) => !done.includes(step));
  if (fresh.length > 0) firstSteps.set({ done: [...done, ...fresh] });
}
