const VALUES = '[data-value], [data-name]';

/** A panel has one stop of the Tab key among its values: the one where the keyboard was last, else the first. */
export function keepOneStop(panel: Element | null): void {
  if (panel === null || panel.querySelector(`:is(${VALUES})[tabindex="0"]`) !== null) return;
  panel.querySelector(VALUES)?.setAttribute('tabindex', '0');
}

type Direction = readonly [x: -1 | 0 | 1, y: -1 | 0 | 1];
const DIRECTIONS: Readonly<Record<string, Direction>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

export type Box = Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>;
const middle = ({ left, right, top, bottom }: Box): readonly [number, number] => [
  (left + right) / 2,
  (top + bottom) / 2,
];

/**
 * The box that an arrow key means, as the eye sees it, in either direction of writing: sideways within the row, up and down the
 * nearest row and in it the nearest box. -1: none lies there.
 */
export function boxToward(boxes: readonly Box[], from: Box, [dx, dy]: Direction): number {
  const [x, y] = middle(from);
  let [best, least] = [-1, Infinity];
  boxes.forEach((box, at) => {
    const [bx, by] = middle(box);
    const isSameRow = by > from.top && by < from.bottom;
    if (dx !== 0 && (!isSameRow || (bx - x) * dx < 1)) return;
    if (dy !== 0 && (isSameRow || (by - y) * dy < 1)) return;
    const distance = dx === 0 ? Math.abs(by - y) * 1000 + Math.abs(bx - x) : Math.abs(bx - x);
    if (distance < least) [best, least] = [at, distance];
  });
  return best;
}

/** In a panel arrow keys, Home and End go from value to value; other keys and other places keep what they do. */
export const listenForArrows = (page: Document): void => page.addEventListener('keydown', goByArrows);

function goByArrows(event: KeyboardEvent): void {
  const from = event.target as Element;
  const panel = from.closest('.panel');
  if (panel === null || !from.matches(VALUES) || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey)
    return;
  const all = [...panel.querySelectorAll<HTMLElement | SVGElement>(VALUES)];
  const direction = DIRECTIONS[event.key];
  const to =
    direction === undefined
      ? { Home: all[0], End: all.at(-1) }[event.key]
      : all[boxToward(all.map((one) => one.getBoundingClientRect()), from.getBoundingClientRect(), direction)]; // prettier-ignore
  if (direction === undefined && to === undefined) return;
  event.preventDefault();
  if (to === undefined) return;
  for (const one of all) if (one.getAttribute('tabindex') === '0') one.setAttribute('tabindex', '-1');
  to.setAttribute('tabindex', '0');
  to.focus();
}
