import { createRoot } from 'react-dom/client';
import { listenForDrops } from './drop/drop';
import { listenForKeys } from './keys/listen';
import { listenForArrows } from './look-at/arrows';
import { boot } from './boot';
import { App } from './shell/app';
import { Boundary } from './shell/boundary';

/** Draws the window into `root`. */
export function openWindow(root: HTMLElement): void {
  listenForKeys(document);
  listenForArrows(document);
  listenForDrops(document);
  createRoot(root).render(
    <Boundary>
      <App />
    </Boundary>,
  );
  void boot();
}
