/** Room that a table's heading takes at the top of its box. */
const MARGIN = 30;

/** Scrolls the nearest scrolling box, and nothing around it, so that `element` is in sight. */
export function keepInSight(element: HTMLElement | null): void {
  const box = element?.closest<HTMLElement>('.panel, .choices');
  if (element === null || !box) return;
  const inner = element.getBoundingClientRect();
  const outer = box.getBoundingClientRect();
  // Rectangles are as large as they are drawn, scroll places are not.
  const zoom = box.currentCSSZoom;
  const margin = MARGIN * zoom;
  if (inner.top < outer.top + margin) box.scrollTop -= (outer.top + margin - inner.top) / zoom;
  else if (inner.bottom > outer.bottom) box.scrollTop += (inner.bottom - outer.bottom) / zoom;
}

/** As {@link keepInSight}, in both directions, for a part of a picture below a heading that stays in sight. */
export function keepPartInSight(part: Element, heading: Element | null): void {
  const box = part.closest<HTMLElement>('.panel');
  if (box === null || (box.scrollHeight <= box.clientHeight && box.scrollWidth <= box.clientWidth)) return;
  const zoom = box.currentCSSZoom;
  const inner = part.getBoundingClientRect();
  const outer = box.getBoundingClientRect();
  const top = outer.top + (heading?.getBoundingClientRect().height ?? 0);
  box.scrollTop += beyond(inner.top, inner.bottom, top, outer.top + box.clientHeight * zoom) / zoom;
  box.scrollLeft += beyond(inner.left, inner.right, outer.left, outer.left + box.clientWidth * zoom) / zoom;
}
/** How far a stretch is beyond another one; its start counts where it is the longer one. */
const beyond = (start: number, end: number, from: number, to: number): number =>
  start < from ? start - from : Math.max(0, Math.min(end - to, start - from));
