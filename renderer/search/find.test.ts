import { expect, test } from 'vitest';
import { type Query, find } from './find';

const TEXT = '_start:\n\tmovq\t$0xe7, %rax\r\n\tMOVQ\t%rax, %rdi # movq again\n\tsyscall\n';
const search = (query: Partial<Query>, text = TEXT) =>
  find([{ name: 'a.s', id: 'program-1', side: 'user', text }], {
    text: '', isRegex: false, matchCase: false, wholeWord: false, ...query,
  }); // prettier-ignore
const places = (query: Partial<Query>) =>
  search(query).texts.flatMap(({ matches }) => matches.map(({ line, column, length }) => [line, column, length]));

test.each<[string, Partial<Query>, number[][]]>([
  ['a word in any case', { text: 'movq' }, [[2, 2, 4], [3, 2, 4], [3, 20, 4]]],
  ['the very case', { text: 'movq', matchCase: true }, [[2, 2, 4], [3, 20, 4]]],
  ['characters that mean something to an expression', { text: '$0xe7, %r' }, [[2, 7, 9]]],
  ['whole words', { text: 'start', wholeWord: true }, []],
  ['whole words that there are', { text: 'rax', wholeWord: true }, [[2, 15, 3], [3, 8, 3]]],
  ['an expression', { text: '%r[ad].\\b', isRegex: true }, [[2, 14, 4], [3, 7, 4], [3, 13, 4]]],
  ['the end of a line, whatever ends it', { text: 'rax$', isRegex: true }, [[2, 15, 3]]],
  ['what matches nothing of length', { text: 'x*?', isRegex: true }, []],
  ['nothing', { text: '' }, []],
])('%s', (_name, query, expected) => expect(places(query)).toEqual(expected)); // prettier-ignore

test('a thousand matches are given, and that there are more', () => {
  const { texts, more } = search({ text: 'a' }, 'a'.repeat(1500));
  expect([texts[0]?.matches.length, more]).toEqual([1000, true]);
  expect(search({ text: 'a' }, 'a'.repeat(1000)).more).toBe(false);
});

test('a match far to the right is shown with what is around it', () => {
  const [match] = search({ text: 'needle' }, `${'x'.repeat(5000)}needle${'y'.repeat(5000)}`).texts[0]?.matches ?? [];
  expect(match?.preview.slice(match.shown, match.shown + 6)).toBe('needle');
  expect(match?.preview.length).toBe(160);
});

test('what is no expression is refused', () => expect(() => search({ text: '(', isRegex: true })).toThrow(SyntaxError));
