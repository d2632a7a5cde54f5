import { t } from './i18n';
import { lab } from './lab';
import { skipPlaces, step, told } from './run';
import { machine, settings, shell } from './state';
import { Store } from './store';
import { canGoBack, travel } from './time';
import { isOver } from './words';

/** A run that goes on by itself, instruction after instruction, slow enough to be watched. 1: on, -1: back, 0: there is none. */
export const slow = new Store<{ direction: 1 | -1 | 0 }>({ direction: 0 });
export const isSlow = (): boolean => slow.get().direction !== 0;

/** Instructions a second that one comes through by faster and slower. */
const SPEEDS = [1, 2, 5, 10, 20, 60, 120, 300, 600] as const;
/** What was not done in time is not caught up with beyond this many seconds. */
const LATEST = 0.25;

let present: Promise<void> = Promise.resolve();

/** Runs slowly this way from now on; the other way when it runs already. A program that is not loaded is loaded first. */
export async function runSlowly(direction: 1 | -1): Promise<void> {
  const { view } = machine.get();
  if (direction === -1 && !canGoBack(view)) return;
  const isOn = isSlow();
  slow.set({ direction });
  if (isOn) return;
  if (view === null || isOver(view.stop)) {
    if (direction === 1) await step('into');
    const now = machine.get().view;
    if (direction === 1 && (now === null || isOver(now.stop))) return slow.set({ direction: 0 });
  }
  present = keepOn().finally(() => {
    slow.set({ direction: 0 });
    skipPlaces(false);
  });
}

/** Resolves when the machine is at rest where the slow run has come to. */
export async function endSlowRun(): Promise<void> {
  slow.set({ direction: 0 });
  await present;
}

async function keepOn(): Promise<void> {
  // The first instruction is due at once.
  let owed = 1;
  let last = performance.now();
  for (;;) {
    const { direction } = slow.get();
    const speed = settings.get().slowSpeed;
    if (direction === 0 || (direction < 0 && !canGoBack(machine.get().view))) return;
    const count = Math.floor(owed);
    if (count > 0) {
      owed -= count;
      skipPlaces(count > 1);
      const reply = await travel(() => lab.walk({ count: count * direction }));
      if (reply === null) return;
      if (!reply.ok) return told(Promise.resolve(reply));
      const kind = machine.get().view?.stop?.kind;
      // Backwards a breakpoint is passed; forwards it is a stop like any other.
      if (kind !== 'step') return;
    }
    await nextFrame(owed, speed);
    const now = performance.now();
    owed = Math.min(owed + ((now - last) / 1000) * speed, Math.max(1, LATEST * speed));
    last = now;
  }
}

/** The frame in which the next instruction is due; half a second at most, as the speed may be changed meanwhile. */
const nextFrame = (owed: number, speed: number): Promise<void> =>
  new Promise((resolve) => {
    const wait = Math.min(500, ((1 - owed) / speed) * 1000 - 17);
    const frame = (): void => void requestAnimationFrame(() => resolve());
    if (wait > 0) setTimeout(frame, wait);
    else frame();
  });

export function changeSpeed(by: 1 | -1): void {
  const { slowSpeed } = settings.get();
  const next = by > 0 ? SPEEDS.find((one) => one > slowSpeed) : SPEEDS.findLast((one) => one < slowSpeed);
  if (next !== undefined) settings.set({ slowSpeed: next });
}

export function pickSpeed(): void {
  const take = (slowSpeed: number): void => settings.set({ slowSpeed });
  shell.set({
    pick: {
      title: t('timeline:askSpeed'),
      choices: SPEEDS.map((one) => ({ label: String(one), run: () => take(one) })),
      takes: /^\s*\d+\s*$/u,
      accept: (text) => take(Math.min(600, Math.max(1, Number(text)))),
    },
  });
}
