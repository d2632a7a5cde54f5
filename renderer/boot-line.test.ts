import { expect, test } from 'vitest';
import { toggleWord } from './boot-line';

test.each([
  ['', 'pti=off', 'pti=off'],
  ['pti=off', 'pti=off', ''],
  ['pti=off nosmap', 'pti=on', 'nosmap pti=on'],
  ['nopti nosmap', 'pti=on', 'nosmap pti=on'],
  ['  smap=off   ia32_emulation=off ', 'nosmap', 'ia32_emulation=off nosmap'],
])("'%s' and %s give '%s'", (line, word, expected) => {
  expect(toggleWord(line, word)).toBe(expected);
});
