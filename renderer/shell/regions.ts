import { focusEditor } from '../editor/editors';
import { enterPanel, placesInSight, showPanel } from './layout';
import { focusPage, isPage } from './pages';
import { isPanel } from './panels';

interface Region {
  readonly hasKeyboard: boolean;
  readonly enter: () => void;
}

/**
 * The keyboard goes on to the next region of the window, or back: menu, toolbar, what is in front at each place of the layout, the
 * band of time. Tab alone does not lead out of a text or the console, where it is a character.
 */
export function goToRegion(by: 1 | -1): void {
  const regions = [
    ...bars('header nav, header [role=toolbar]'),
    ...places(),
    ...bars('.looked-at:has(button), .timeline'),
  ];
  const at = regions.findIndex(({ hasKeyboard }) => hasKeyboard);
  const next = at < 0 && by < 0 ? regions.length - 1 : (at + by + regions.length) % regions.length;
  regions[next]?.enter();
}

const bars = (selector: string): readonly Region[] =>
  [...document.querySelectorAll<HTMLElement>(selector)].map((bar) => ({
    hasKeyboard: bar.contains(document.activeElement),
    enter: () => bar.querySelector<HTMLElement>('button:enabled, input')?.focus(),
  }));

const places = (): readonly Region[] =>
  placesInSight().map(({ front, holds }) => ({
    hasKeyboard: holds(document.activeElement),
    enter: () => enter(front),
  }));

function enter(id: string): void {
  if (isPanel(id)) return enterPanel(id);
  showPanel(id);
  if (isPage(id)) focusPage(id);
  else focusEditor(id);
}
