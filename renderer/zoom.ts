import type { Settings } from '../preload/contract';
import { settings, shell } from './state';

/** How much larger than drawn everything is: the zoom of the settings, times the projector's. */
export const zoomOf = ({ zoom, projectorZoom }: Settings, projector: boolean): number =>
  (zoom / 100) * (projector ? projectorZoom / 100 : 1);

/** Editor and console are told the size of their letters; all else is scaled by the style sheet. */
export const letterSize = (): number =>
  Math.round(settings.get().fontSize * zoomOf(settings.get(), shell.get().projector));

const STEPS = [50, 67, 80, 90, 100, 110, 125, 150, 175, 200, 250, 300] as const;
/** The next step up or down; the projector's zoom is its own while it is on. */
export function zoomBy(direction: 1 | -1): void {
  const key = shell.get().projector ? 'projectorZoom' : 'zoom';
  const now = settings.get()[key];
  const steps = STEPS.filter((step) => key === 'zoom' || step >= 100);
  const next = direction === 1 ? steps.find((step) => step > now) : steps.findLast((step) => step < now);
  if (next !== undefined) settings.set({ [key]: next });
}

/** Tells of every change of what the letters look like. */
export function onLetters(listener: () => void): void {
  let last = '';
  const look = () => {
    const { fontFamily } = settings.get();
    const now = `${letterSize()} ${fontFamily}`;
    if (now !== last) listener();
    last = now;
  };
  settings.subscribe(look);
  shell.subscribe(look);
}
