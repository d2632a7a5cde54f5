import { expect, test } from 'vitest';
import { phasesOf, soFar } from './call-phases';

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

const at = (icount: number, sub = 0) => ({ icount, sub });
test.each([
  ['nothing has run', null, 0],
  ['the run has come to its first instruction', { now: at(35), end: at(35) }, 0],
  ['the run stands in the middle of it', { now: at(35, 2), end: at(35, 2) }, 1],
  ['the run has done three', { now: at(38), end: at(38) }, 3],
  ['the run has come back to its first instruction', { now: at(35), end: at(60) }, 1],
  ['the run has come back to its fourth', { now: at(38), end: at(60) }, 4],
  ['the run has come back to before it', { now: at(20), end: at(60) }, 0],
])('a part from 35 on, when %s', (_, time, expected) => {
  expect(soFar(time, 35)).toBe(expected);
});
