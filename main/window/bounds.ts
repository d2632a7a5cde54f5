import { type BrowserWindow, type Rectangle, screen } from 'electron';
import { z } from 'zod';
import type { StateFolder } from '../host/state';

const FILE = 'window.json';
const boundsSchema = z.strictObject({ x: z.int(), y: z.int(), width: z.int().min(200), height: z.int().min(200) });
const DEFAULT = { width: 1440, height: 900 };

/** The last bounds when they still lie on a display, else the default size. */
export async function readBounds(state: StateFolder): Promise<Partial<Rectangle>> {
  const bounds = await state.read(FILE, boundsSchema);
  return bounds !== null && screen.getAllDisplays().some(({ workArea }) => overlap(bounds, workArea))
    ? bounds
    : DEFAULT;
}

export function rememberBounds(window: BrowserWindow, state: StateFolder): void {
  let timer: NodeJS.Timeout | undefined;
  const keep = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (!window.isDestroyed() && !window.isFullScreen() && !window.isMinimized())
        void state.write(FILE, window.getNormalBounds());
    }, 300);
  };
  window.on('resize', keep);
  window.on('move', keep);
  window.on('closed', () => clearTimeout(timer));
}

/** At least a corner that can be grabbed is visible. */
export const overlap = (a: Rectangle, b: Rectangle): boolean =>
  a.x + 80 < b.x + b.width && a.x + a.width > b.x + 80 && a.y >= b.y - 8 && a.y + 40 < b.y + b.height;
