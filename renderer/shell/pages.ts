/** Whole pages beside the texts: opened by a command, closed like a text. */
export const PAGES = ['settings', 'keys', 'keyboard', 'history', 'search', 'welcome'] as const;
export type PageId = (typeof PAGES)[number];
export const isPage = (id: string): id is PageId => PAGES.some((one) => one === id);

/** Frames that a page may take until it can be given the focus. */
const PATIENCE = 60;

/** Puts the focus where a page wants it first. */
export function focusPage(id: PageId, patience = PATIENCE): void {
  const first = document.querySelector<HTMLElement>(`[data-page="${id}"] [data-first]`);
  first?.focus();
  if ((first !== null && document.activeElement === first) || patience === 0) return;
  requestAnimationFrame(() => focusPage(id, patience - 1));
}
