import { expect, test } from 'vitest';
import { treeMove } from './tree-keys';

// A call that is open, its two parts, of which the second is open with two instructions, and a call that is not.
const rows = [
  { level: 1, isOpen: true },
  { level: 2, isOpen: false },
  { level: 2, isOpen: true },
  { level: 3, isOpen: null },
  { level: 3, isOpen: null },
  { level: 1, isOpen: false },
] as const;

// The treegrid pattern of the ARIA Authoring Practices, with the focus on rows.
test.each([
  [0, 'ArrowDown', { to: 1 }],
  [5, 'ArrowDown', { to: 5 }],
  [0, 'ArrowUp', { to: 0 }],
  [4, 'ArrowUp', { to: 3 }],
  [3, 'Home', { to: 0 }],
  [1, 'End', { to: 5 }],
  [1, 'ArrowRight', 'open'],
  [2, 'ArrowRight', { to: 3 }],
  [3, 'ArrowRight', null],
  [3, 'ArrowLeft', { to: 2 }],
  [2, 'ArrowLeft', 'close'],
  [1, 'ArrowLeft', { to: 0 }],
  [5, 'ArrowLeft', null],
  [0, 'a', null],
  [9, 'ArrowDown', null],
])('on row %i, %s', (at, key, expected) => {
  expect(treeMove(rows, at, key)).toEqual(expected);
});
