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
