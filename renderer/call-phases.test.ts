import { expect, test } from 'vitest';
import { phasesOf } from './call-phases';

test.each([
  [
    'a call that is over',
    { dispatch: 30, handler: 35, exit: 40, end: 60 },
    ['entry 11 19', 'dispatch 30 5', 'handler 35 5', 'exit 40 20'],
  ],
  [
    'in its handler',
    { dispatch: 30, handler: 35, exit: null, end: null },
    ['entry 11 19', 'dispatch 30 5', 'handler 35 null'],
  ],
  [
    'a number that has no handler',
    { dispatch: 30, handler: null, exit: 34, end: 60 },
    ['entry 11 19', 'dispatch 30 4', 'exit 34 26'],
  ],
  ['on its way in', { dispatch: null, handler: null, exit: null, end: null }, ['entry 11 null']],
])('the parts of %s', (_, phases, expected) => {
  expect(phasesOf({ icount: 10, phases }).map(({ name, from, count }) => `${name} ${from} ${count}`)).toEqual(expected);
});
