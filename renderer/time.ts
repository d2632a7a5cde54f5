import type { BackKind, MachineView, Moment, TimeView } from '../preload/contract';
import { lab } from './lab';
import { told } from './run';
import { t } from './i18n';
import { machine, notify } from './state';

/** Whether there is something earlier to go to: the machine is at rest (or waits for input) behind the start of the run. */
export function canGoBack(view: MachineView | null): boolean {
  if (view === null || view.stop === null || view.time === null) return false;
  const { now, start } = view.time;
  return now.icount > start.icount || (now.icount === start.icount && now.sub > start.sub);
}

export const stepBack = (kind: BackKind): Promise<void> => told(lab.stepBack({ kind }));

/** Goes to a moment that the present picture of time names. */
export async function toTime(choose: (time: TimeView) => Moment): Promise<void> {
  const time = machine.get().view?.time;
  if (time !== null && time !== undefined) await seek(choose(time));
}

/** To the next or the last system call that is known. */
export const seekCall = (direction: 1 | -1): Promise<void> => told(lab.seekCall({ direction }));

/** Says from now on when a change has made another run of the known one. */
export function sayForks(): () => void {
  let before: MachineView | null = null;
  return machine.subscribe(() => {
    const { view } = machine.get();
    if (view === before) return;
    const [was, is] = [before?.time?.end, view?.time?.end];
    before = view;
    // A program that was just loaded begins a run of its own.
    if (was === undefined || is === undefined || view?.stop?.kind === 'ready') return;
    if (is.icount < was.icount) notify('info', t('timeline:forked', { count: was.icount - is.icount }));
  });
}

let wanted: Moment | null = null;
let isOnTheWay = false;
/** Goes to a moment. While one is being gone to, only the newest wish is kept: who drags a slider wants the last. */
export async function seek(to: Moment): Promise<void> {
  wanted = to;
  if (isOnTheWay) return;
  isOnTheWay = true;
  try {
    for (let next: Moment | null = wanted; next !== null; next = wanted) {
      wanted = null;
      const arrived = atRest();
      await told(lab.seek(next));
      await arrived;
    }
  } finally {
    isOnTheWay = false;
  }
}

/** Resolves with the next view of a machine at rest, or of none. */
export function atRest(): Promise<void> {
  return new Promise((resolve) => {
    const leave = machine.subscribe(() => {
      const { view } = machine.get();
      if (view !== null && view.stop === null) return;
      leave();
      resolve();
    });
  });
}
