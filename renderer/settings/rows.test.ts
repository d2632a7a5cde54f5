import { afterEach, expect, test } from 'vitest';
import { SECTIONS, change, found, isChanged, resetAll, valueOf } from './rows';

afterEach(resetAll);

test.each([
  ['zoom', 150, null],
  ['zoom', 20, 'This value does not fit: a whole number from 50 to 300'],
  ['zoom', 99.5, 'This value does not fit: a whole number from 50 to 300'],
  ['zoom', null, 'This value does not fit: a whole number from 50 to 300'],
  ['boot', 'x'.repeat(401), 'This value does not fit: at most 400 characters, and at least one'],
  ['theme', 'light', null],
  ['args', ['one', 'two words'], null],
] as const)('%s takes %j: %s', (id, value, expected) => {
  const before = valueOf(id);
  expect(change(id, value)).toBe(expected);
  expect(valueOf(id)).toEqual(expected === null ? value : before);
  expect(isChanged(id)).toBe(expected === null);
});

test.each([
  ['colour', ['theme']],
  ['pti', ['boot']],
  ['projector zoom', ['projectorZoom']],
  ['no such thing', []],
])('the search for %s finds %j', (text, expected) => {
  expect(SECTIONS.flatMap((section) => found(section, text))).toEqual(expected);
});
