/** Tabs have come to rest when none has come to the front for so long. */
const REST_MS = 400;

const overlays = (): readonly HTMLElement[] => [...document.querySelectorAll<HTMLElement>('.dv-render-overlay')];
/** As dockview has it: its own style says what is behind another tab. */
const isBehind = ({ style }: HTMLElement): boolean => style.visibility === 'hidden';

let rest: ReturnType<typeof setTimeout> | undefined;

/**
 * Hides texts that are behind others, in two steps. At once they are clipped away (shell.css) and lose the focus. To make them
 * invisible would style each of their words anew, and again when the machine comes back to them, which it does from step to step;
 * so they become invisible, and out of reach for keyboard and screen reader, when tabs have come to rest.
 */
export function hideBehind(): void {
  // What comes to the front is there in the next frame, and may have the focus already.
  requestAnimationFrame(() => {
    const { activeElement } = document;
    if (activeElement instanceof HTMLElement && overlays().some((one) => isBehind(one) && one.contains(activeElement)))
      activeElement.blur();
  });
  clearTimeout(rest);
  rest = setTimeout(() => {
    for (const one of overlays()) one.classList.toggle('rests', isBehind(one));
  }, REST_MS);
}
