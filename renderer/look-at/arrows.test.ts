import { expect, test } from 'vitest';
import { boxToward } from './arrows';

/** Two rows of two values, the second row shifted a little, and a third row of one. */
const BOXES = [
  [0, 0], [100, 0],
  [10, 20], [110, 20],
  [60, 40],
].map(([left = 0, top = 0]) => ({ left, top, right: left + 50, bottom: top + 16 })); // prettier-ignore

test.each<[string, number, Parameters<typeof boxToward>[2], number]>([
  ['right', 0, [1, 0], 1],
  ['right at the end of the row', 1, [1, 0], -1],
  ['left', 3, [-1, 0], 2],
  ['down to the nearest of the next row', 1, [0, 1], 3],
  ['down over no row', 0, [0, 1], 2],
  ['up', 4, [0, -1], 2],
  ['up at the top', 0, [0, -1], -1],
])('%s', (_name, from, direction, expected) => {
  const start = BOXES[from];
  expect(start === undefined ? null : boxToward(BOXES, start, direction)).toBe(expected);
});
