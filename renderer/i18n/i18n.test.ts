import { afterEach, expect, test } from 'vitest';
import { resolveLanguage } from '../../preload/languages';
import { CATALOGS } from './catalogs';
import { formatNumber, setLanguage, t } from './index';

afterEach(() => setLanguage('en'));

const placeholders = (text: string): string[] =>
  [...text.matchAll(/\{\{\s*(.*?)\s*\}\}/gu)].map(([, name]) => name).sort();

const rows = Object.entries(CATALOGS.en).flatMap(([namespace, catalog]) =>
  Object.entries(catalog).map(([key, text]) => ({ namespace, key, text })),
);
const others = (['de', 'es'] as const).map((language) => ({ language, catalogs: CATALOGS[language] }));

test.each(others)('$language has every key of English, and no other', ({ catalogs }) => {
  const keys = Object.entries(catalogs).flatMap(([namespace, catalog]) =>
    Object.keys(catalog).map((key) => `${namespace}:${key}`),
  );
  expect(keys.sort()).toEqual(rows.map(({ namespace, key }) => `${namespace}:${key}`).sort());
});

test.each(others)('$language has a text with the same placeholders for every key', ({ catalogs }) => {
  const wrong = rows.filter(({ namespace, key, text }) => {
    const theirs = (catalogs as Readonly<Record<string, Readonly<Record<string, string>>>>)[namespace][key];
    return theirs.trim() === '' || placeholders(theirs).join() !== placeholders(text).join();
  });
  expect(wrong).toEqual([]);
});

test('no English text is empty, and every plural has both forms', () => {
  const keys = new Set(rows.map(({ namespace, key }) => `${namespace}:${key}`));
  const plural = /_(one|other)$/u;
  const wrong = rows.filter(
    ({ namespace, key, text }) =>
      text.trim() === '' ||
      (plural.test(key) &&
        !['one', 'other'].every((form) => keys.has(`${namespace}:${key.replace(plural, `_${form}`)}`))),
  );
  expect(wrong).toEqual([]);
});

test.each([
  ['en', 1, '1 instruction'],
  ['en', 1204, '1,204 instructions'],
  ['de', 1204, '1.204 Befehle'],
  ['es', 1, '1 instrucción'],
  ['es', 12_040, '12.040 instrucciones'],
  ['es', 3_000_000, '3.000.000 instrucciones'],
] as const)('%s counts %i: %s', (language, count, words) => {
  setLanguage(language);
  expect(t('status:instructions', { count })).toBe(words);
});

test('numbers are written as the language writes them', () => {
  setLanguage('de');
  expect(formatNumber(1_234_567.5)).toBe('1.234.567,5');
});

test.each([
  ['system', ['de-AT', 'en'], 'de'],
  ['system', ['fr', 'es-MX', 'de'], 'es'],
  ['system', ['fr'], 'en'],
  ['system', [], 'en'],
  ['es', ['de'], 'es'],
] as const)('the choice %s of a system that wants %j is %s', (choice, preferred, language) => {
  expect(resolveLanguage(choice, preferred)).toBe(language);
});

test.each(['en', 'de', 'es'] as const)('every key of %s gives its text', (language) => {
  setLanguage(language);
  const spoken = (key: string): string => (t as (name: string, values: object) => string)(key, {});
  const wrong = rows
    .filter(({ key, text }) => !/_(one|other)$/u.test(key) && !text.includes('{{'))
    .filter(({ namespace, key }) => {
      const catalogs: Readonly<Record<string, Readonly<Record<string, string>>>> = CATALOGS[language];
      return spoken(`${namespace}:${key}`) !== catalogs[namespace][key];
    });
  expect(wrong).toEqual([]);
});
