import { expect, test } from 'vitest';
import { direction, inReading, setLanguage, t } from './index';
import { PSEUDO, isPseudo, pseudoText } from './pseudo';

test('other letters, the same slots', () => {
  expect(pseudoText('Look at {{value}}!')).toMatch(/^[א-ת]+ [א-ת]+ \{\{value\}\}!$/u);
});

test.each([
  [[PSEUDO, 'en'], true],
  [['ar', 'en'], false],
  [['en', PSEUDO], false],
  [[], false],
])('%j asks for it: %s', (preferred, expected) => expect(isPseudo(preferred)).toBe(expected));

test('it is spoken from right to left, with every plural, and arrow keys follow; then English is again', () => {
  setLanguage('en', true);
  expect(direction()).toBe('rtl');
  expect(['ArrowLeft', 'ArrowRight', 'ArrowUp'].map(inReading)).toEqual(['ArrowRight', 'ArrowLeft', 'ArrowUp']);
  for (const count of [0, 1, 2, 3, 11, 100]) expect(t('search:found', { count })).not.toMatch(/[a-z]/iu);
  setLanguage('en');
  expect(direction()).toBe('ltr');
  expect(inReading('ArrowLeft')).toBe('ArrowLeft');
  expect(t('common:layout')).toBe('Layout');
});
