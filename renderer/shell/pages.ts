import type { PanelId } from './panels';

/** Whole pages beside the texts: opened by a command, closed like a text. */
export const PAGES = ['settings', 'keys', 'keyboard', 'history', 'search', 'welcome'] as const;
export type PageId = (typeof PAGES)[number];
export const isPage = (id: string): id is PageId => PAGES.some((one) => one === id);

/** Frames that it may take until it can be given the focus. */
const PATIENCE = 60;

/** Puts the focus where a page wants it first. */
export const focusPage = (id: PageId): void => focusInside(`[data-page="${id}"] [data-first]`);

/**
 * Puts the focus into a panel, as soon as there is one; where it still asks what to show, on into that when it is there. Ends when
 * somebody has put the focus elsewhere meanwhile.
 */
export function focusPanel(id: PanelId, from = document.activeElement, patience = 2 * PATIENCE): void {
  const box = document.querySelector(`[data-panel="${id}"]`);
  const panel = box?.querySelector<HTMLElement>('.panel') ?? null;
  const empty = box?.querySelector<HTMLElement>('.empty') ?? null;
  if (![from, empty, document.body].includes(document.activeElement)) return;
  (panel ?? empty)?.focus();
  if (document.activeElement === panel || patience === 0) return;
  requestAnimationFrame(() => focusPanel(id, from, patience - 1));
}

/** Puts the focus on what may only be there some frames later. */
export function focusInside(selector: string, patience = PATIENCE): void {
  const first = document.querySelector<HTMLElement>(selector);
  first?.focus();
  if ((first !== null && document.activeElement === first) || patience === 0) return;
  requestAnimationFrame(() => focusInside(selector, patience - 1));
}
