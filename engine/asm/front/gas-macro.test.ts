import { expect, it } from 'vitest';
import { argumentsOf, bindArguments } from './gas-macro';

const macro = (count: number): Parameters<typeof bindArguments>[0] => ({
  name: 'm',
  parameters: Array.from({ length: count }, (_, n) => ({ name: `p${n}`, required: false, rest: false, initial: '' })),
  body: [],
  locals: [],
  span: { file: '', line: 1, column: 1, endLine: 1, endColumn: 1 },
});

/** Texts of calls with what GNU as 2.40 makes of them (`.macro m a, b, c` with three `.string "\a"`). */
it.each([
  ['one', ['one']],
  ['  one ,two,\tthree ', ['one', 'two', 'three']],
  ['%rax, 8+4, -1', ['%rax', '8+4', '-1']],
  ['$1, .Lx, a.b', ['$1', '.Lx', 'a.b']],
  ['one two', ['one', 'two']],
  ['one, , three', ['one', '', 'three']],
  ['"one, two", three', ['one, two', 'three']],
  ['8(%rax, %rbx), two', ['8(%rax', '%rbx)', 'two']],
  ['a + b, c', ['a+b', 'c']],
])('binds the arguments of `%s`', (text, expected) => {
  const { values, problem } = bindArguments(macro(3), text);
  expect(problem).toBeUndefined();
  expect([...values.values()].slice(0, expected.length)).toEqual(expected);
  // The reader of `.irp` takes no shortcut.
  expect(argumentsOf(text)).toEqual(expected);
});

it('counts the arguments that are too many, or missing', () => {
  expect(bindArguments(macro(1), 'one, two').problem).toBe('`m` takes 1 arguments, and here are 2.');
  const { parameters } = macro(2);
  const needing = { ...macro(2), parameters: [parameters[0], { ...parameters[1], required: true }] };
  expect(bindArguments(needing, 'one').problem).toBe('`m` needs a value for its argument `p1`.');
  expect(bindArguments(needing, 'one, two').problem).toBeUndefined();
});
