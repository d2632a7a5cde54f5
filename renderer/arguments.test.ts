import { expect, test } from 'vitest';
import { joinWords, splitWords } from './arguments';

test.each([
  ['', []],
  ['a b', ['a', 'b']],
  ['  "a b"  c ', ['a b', 'c']],
  [`'x "y"' z`, ['x "y"', 'z']],
  ['""', ['']],
  ['a"b c"d', ['ab cd']],
])('the arguments of %j', (line, words) => {
  expect(splitWords(line)).toEqual(words);
  expect(splitWords(joinWords(words))).toEqual(words);
});
