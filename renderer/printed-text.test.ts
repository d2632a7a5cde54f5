import { expect, test } from 'vitest';
import { printedText } from './printed-text';

test.each([
  ['Grüße, ¿qué?', 'Grüße, ¿qué?'],
  ['  \t', ''],
  ['\u001b[1;31mred\u001b[0m\u0007!\r', 'red!'],
])('%j is read as %j', (bytes, text) => {
  expect(printedText(new TextEncoder().encode(bytes))).toBe(text);
});
