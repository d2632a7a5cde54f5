import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';
import { PANELS, type PanelId } from '../shell/panels';

/** Panels whose values are no elements of the page, and how they are looked at there. */
const OTHERWISE: Partial<Record<PanelId, { readonly file: string; readonly by: string }>> = {
  // The terminal draws itself: what it prints is a link of xterm.
  console: { file: 'console/terminal.ts', by: 'registerLinkProvider' },
};

const RENDERER = join(import.meta.dirname, '..');
const read = (file: string): string => readFileSync(join(RENDERER, file), 'utf8');

/** A file of the panels and the files of the panels that it draws with. */
function withParts(file: string): readonly string[] {
  const parts = [...read(file).matchAll(/from '(\.\/[\w-]+)'/gu)]
    .map(([, name = '']) => normalize(join(dirname(file), `${name}.tsx`)))
    .filter((one) => existsSync(join(RENDERER, one)) && !one.endsWith('parts.tsx'));
  return [file, ...parts.flatMap(withParts)];
}

test.each(PANELS)('%s shows its values as ones that can be looked at', (id) => {
  const { file, by } = OTHERWISE[id] ?? { file: `panels/${id}.tsx`, by: /<Value\b|<ValueText\b|lookablePicture\(/u };
  expect(withParts(file).map(read).join('\n')).toMatch(by);
});

test('no panel has a copy of its own', () => {
  const copies = readdirSync(join(RENDERER, 'panels')).filter((file) =>
    read(`panels/${file}`).includes('value-button'),
  );
  expect(copies).toEqual([]);
});
