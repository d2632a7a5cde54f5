import { describe, expect, it } from 'vitest';
import { examples, titleOf } from './examples';

describe('the title of an example', () => {
  const check = (text: string, expected: string | null): void =>
    it(JSON.stringify(text), () => expect(titleOf(text)).toBe(expected));
  check('# Hello, in AT&T notation.\n\n\t.globl _start\n', 'Hello, in AT&T notation.');
  check('; Factorials up to 25!, in 128 bits. Slow.\n; More of it.\n', 'Factorials up to 25!, in 128 bits. Slow.');
  check('# What it leaves. The rest goes on;\n# here.\n', 'What it leaves.');
  check(
    '; Numbers compared as unsigned,\n; and as signed. Then more.\n',
    'Numbers compared as unsigned, and as signed.',
  );
  check('# The devices that there are:\n#   /dev/null\n', 'The devices that there are');
  check('// A line of C, with no end\n\nint x;\n', 'A line of C, with no end');
  check('mov eax, 1\n', null);
});

it('gives what gcc wrote the title of its C source', () => {
  const titles = examples().filter(({ name }) => name.startsWith('c-'));
  expect(titles.length).toBeGreaterThan(5);
  expect(titles.filter(({ title }) => title.length < 20)).toEqual([]);
});
