import { expect, test } from 'vitest';
import { tokensOfLines } from './token-range';

/** Line 1: columns 2 and 8; line 3: column 4; line 4: columns 0 and 6. */
const DATA = [0, 2, 3, 0, 0, 0, 6, 1, 1, 0, 2, 4, 5, 2, 0, 1, 0, 2, 3, 0, 0, 6, 1, 4, 0];

test.each([
  [1, 9, DATA],
  [2, 4, [2, 4, 5, 2, 0, 1, 0, 2, 3, 0, 0, 6, 1, 4, 0]],
  [4, 4, [3, 0, 2, 3, 0, 0, 6, 1, 4, 0]],
  [2, 2, []],
])('lines %i to %i', (from, to, expected) => {
  expect([...tokensOfLines(DATA, from, to)]).toEqual(expected);
});
