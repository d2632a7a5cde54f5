import { expect, test } from 'vitest';
import { InputLine } from './input-line';

test('a line of piped input is edited before it is sent', () => {
  const sent: string[] = [];
  let echoed = '';
  let ends = 0;
  const line = new InputLine(
    (text) => (echoed += text),
    (bytes) => sent.push(new TextDecoder().decode(bytes)),
    () => (ends += 1),
  );
  line.type('axé\u007f\u007fb\r');
  line.type('\u007fcd\u0004');
  line.type('\u0004');
  expect(sent).toEqual(['ab\n', 'cd']);
  expect(ends).toBe(1);
  expect(echoed).toBe('axé\b \b\b \bb\r\ncd');
});
