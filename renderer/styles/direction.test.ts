import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** What has no other side: a mark inside the editor, whose text goes from left to right in every language; and what is said of one side. */
const KNOWN: ReadonlySet<string> = new Set([
  'panels.css margin: -5.5px 0 0 -5.5px',
  'panels.css inset: 50% auto auto 50%',
  'direction.css text-align: right',
]);

const SIDES = /(?:^|[\s;{])((?:(?:margin|padding|border)-(?:left|right)|left|right)[^:;]*:[^;]*|(?:text-align|float|clear):\s*(?:left|right))/gu; // prettier-ignore
const BOXES = /(?:^|[\s;{])((?:margin|padding|inset|border-width):\s*[^\s;]+\s+([^\s;]+)\s+[^\s;]+\s+([^\s;]+))(?=;)/gu;

const sidesIn = (text: string): readonly string[] => {
  const css = text.replaceAll(/\/\*.*?\*\//gsu, '');
  return [
    ...[...css.matchAll(SIDES)].map(([, rule = '']) => rule),
    ...[...css.matchAll(BOXES)].flatMap(([, rule = '', right, left]) => (right === left ? [] : [rule])),
  ];
};

test.each([
  ['a { margin-left: 2px; }', ['margin-left: 2px']],
  ['a { margin-inline-start: 2px; padding: 1px 2px 3px 2px; }', []],
  ['a { padding: 1px 2px 3px 4px; }', ['padding: 1px 2px 3px 4px']],
  ['a { text-align: right; }', ['text-align: right']],
  ['a { left: 0; }', ['left: 0']],
])('%s', (css, expected) => expect(sidesIn(css)).toEqual(expected));

test.each(readdirSync(import.meta.dirname).filter((name) => name.endsWith('.css')))(
  '%s says start and end, not left and right',
  (name) => {
    const found = sidesIn(readFileSync(join(import.meta.dirname, name), 'utf8'));
    expect(found.filter((rule) => !KNOWN.has(`${name} ${rule}`))).toEqual([]);
  },
);
