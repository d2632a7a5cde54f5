import { run } from '../commands';
import { shell } from '../state';
import { chordOf } from './chord';
import { commandOfChord } from './effective';

/** What has this attribute is told every key itself. */
export const TAKES_KEYS = 'data-takes-keys';

/** One listener for all keys, before the editor and the console see them; a key of a command never reaches the browser. */
export function listenForKeys(page: Document): void {
  page.addEventListener(
    'keydown',
    (event) => {
      const chord = chordOf(event);
      if (chord === null || page.activeElement?.hasAttribute(TAKES_KEYS)) return;
      const found = commandOfChord(chord);
      if (found === undefined || (shell.get().pick !== null && found !== 'view.palette')) return;
      event.preventDefault();
      event.stopPropagation();
      run(found);
    },
    { capture: true },
  );
}
