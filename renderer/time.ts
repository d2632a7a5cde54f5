import type { BackKind, MachineView, Moment, Reply, TimeView } from '../preload/contract';
import { lab } from './lab';
import { inTurn, told } from './run';
import { t } from './i18n';
import { machine, notify } from './state';

/** Whether there is something earlier to go to: the machine is at rest (or waits for input) behind the start of the run. */
export function canGoBack(view: MachineView | null): boolean {
  if (view === null || view.stop === null || view.time === null) return false;
  const { now, start } = view.time;
  return now.icount > start.icount || (now.icount === start.icount && now.sub > start.sub);
}

export const stepBack = (kind: BackKind): Promise<void> => inTurn(() => told(lab.stepBack({ kind })));

/** Goes to a moment that the present picture of time names. */
export async function toTime(choose: (time: TimeView) => Moment): Promise<void> {
  const time = machine.get().view?.time;
  if (time !== null && time !== undefined) await seek(choose(time));
}

/** To the next or the last system call that is known. */
export const seekCall = (direction: 1 | -1): Promise<void> => inTurn(() => told(lab.seekCall({ direction })));

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
/** Goes to a moment, when it is its turn. While one is being gone to, only the newest wish is kept: who drags a slider wants the last. */
export async function seek(to: Moment): Promise<void> {
  wanted = to;
  if (isOnTheWay) return;
  isOnTheWay = true;
  try {
    for (let next: Moment | null = wanted; next !== null; next = wanted) {
      wanted = null;
      const to = next;
      const reply = await travel(() => lab.seek(to));
      if (reply !== null && !reply.ok) await told(Promise.resolve(reply));
    }
  } finally {
    isOnTheWay = false;
  }
}

/**
 * Sends a way through time when it is its turn, behind steps that were asked for before; resolves when the machine is at rest
 * at its end. Null: a Stop or a Pause came first, and it was not sent.
 */
export async function travel<T>(send: () => Promise<Reply<T>>): Promise<Reply<T> | null> {
  const sent: { reply: Reply<T> | null; arrived: Promise<void> } = { reply: null, arrived: Promise.resolve() };
  await inTurn(async () => {
    const arrived = atRest();
    sent.reply = await send();
    if (sent.reply.ok) sent.arrived = arrived;
  });
  await sent.arrived;
  return sent.reply;
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
