import { expect, test } from 'vitest';
import { PieceWriter, type Pieces } from './pieces';

/** Replaces each `@` by `value`, as a second pass over what a first one made. */
function made(text: string, value: string, inner?: Pieces): { text: string; pieces: Pieces } {
  const writer = new PieceWriter(text);
  for (const { index } of text.matchAll(/@/g)) writer.replace(index, index + 1, value);
  return writer.finish(inner)!;
}

/** What part of the source line each character of the text belongs to. */
const shown = (length: number, pieces: Pieces): string[] =>
  Array.from({ length }, (_, at) => `${pieces.start(at)}-${pieces.end(at + 1)}`);

test('copied characters keep their place, put ones have that of what they replaced', () => {
  const { text, pieces } = made('a@bc@', 'XY');
  expect(text).toBe('aXYbcXY');
  expect(shown(7, pieces)).toEqual(['0-1', '1-2', '1-2', '2-3', '3-4', '4-5', '4-5']);
});

test('a second replacement still knows the first line', () => {
  const first = made('a@b', '<@>');
  const second = made(first.text, 'XYZ', first.pieces);
  expect(second.text).toBe('a<XYZ>b');
  expect(shown(7, second.pieces)).toEqual(['0-1', '1-2', '1-2', '1-2', '1-2', '1-2', '2-3']);
  expect(shown(2, second.pieces.after(5))).toEqual(['1-2', '2-3']);
});

test('text that vanishes leaves its neighbours where they are', () => {
  const { text, pieces } = made('a@b', '');
  expect(text).toBe('ab');
  expect(shown(2, pieces)).toEqual(['0-1', '2-3']);
});
