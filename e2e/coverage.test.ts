import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { COMMAND_IDS, type CommandId, commandOf } from '../preload/commands';
import { canonical, chordsOf } from '../preload/keys';
import { panels } from '../renderer/i18n/en/panels';
import { PAGES } from '../renderer/shell/pages';
import { ranked } from '../renderer/shell/ranking';

const TARGETS = ['window', 'browser'] as const;
/** The project's configuration gives these to one target; `lab.ts` has what specs of both do with texts. */
const targetsOf = (file: string): readonly string[] => TARGETS.filter((target) => !otherThan(target).test(file));
const otherThan = (target: string) => new RegExp(`^(?:${TARGETS.filter((one) => one !== target).join('|')})-`, 'u');

const SPECS = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.spec.ts') || file === 'lab.ts')
  .map((file) => ({ file, text: readFileSync(join(import.meta.dirname, file), 'utf8') }));

/** The first arguments of all calls of one of these functions that are written out. */
const argumentsOf = (text: string, call: RegExp): readonly string[] =>
  [...text.matchAll(new RegExp(`(?:${call.source})\\((?:lab,)?\\s*'([^']+)'`, 'gu'))].map(
    ([, argument = '']) => argument,
  );

const ROWS = COMMAND_IDS.map((id) => ({ id, label: `${commandOf(id).menu}: ${commandOf(id).title}`, run: () => id }));
/** What the palette has first for these words. */
const found = (words: string): CommandId | undefined =>
  ROWS.find(({ label }) => label === ranked(ROWS, words)[0]?.label)?.id;

/** By a key of the registry, through the palette, or as a verb. */
function isDone(id: CommandId, text: string): boolean {
  const chords = new Set(
    argumentsOf(text, /\.key/u).map((chord) => canonical(chord.replace(/Control(?:OrMeta)?/u, 'Ctrl'))),
  );
  return (
    argumentsOf(text, /\.verb/u).includes(id) ||
    argumentsOf(text, /\.command|choose/u).some((words) => found(words) === id) ||
    chordsOf(commandOf(id).key ?? '').some((chord) => chords.has(chord))
  );
}

/** On which targets no spec does this. */
function missing(isIn: (text: string) => boolean): readonly string[] {
  const covered = new Set(SPECS.filter(({ text }) => isIn(text)).flatMap(({ file }) => targetsOf(file)));
  return TARGETS.filter((target) => !covered.has(target));
}

test.each(COMMAND_IDS)('%s is done by keyboard on both targets', (id) => {
  expect(missing((text) => isDone(id, text))).toEqual([]);
});

const seen = (pattern: string) => missing((text) => new RegExp(pattern, 'u').test(text));
test.each(Object.keys(panels))('the panel %s is looked into on both targets', (id) => {
  expect(seen(`getByTestId\\('${id}'\\)|lab\\.${id}\\b`)).toEqual([]);
});
test.each(PAGES)('the page %s is looked into on both targets', (id) => {
  expect(seen(`data-page=${id}\\b`)).toEqual([]);
});
