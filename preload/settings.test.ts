import { expect, test } from 'vitest';
import { CATALOGS } from '../renderer/i18n/catalogs';
import { settingsSchema } from '../main/host/schemas';
import { DEFAULT_SETTINGS, RUN_SETTINGS, SETTINGS, SETTING_IDS } from './settings';

test.each(SETTING_IDS)('the first value of %s fits its own shape', (id) => {
  expect(SETTINGS[id].schema.safeParse(SETTINGS[id].initial).success).toBe(true);
});

test.each([
  ['nothing stored', {}, {}],
  ['a workspace of an older version', { theme: 'light', fontSize: 20, screenReader: true }, { theme: 'light', fontSize: 20, screenReader: true }],
  ['values that do not fit any more', { theme: 'sepia', zoom: 9000, tabSize: 4 }, { tabSize: 4 }],
  ['a setting that there is no more', { sound: 'loud', zoom: 150 }, { zoom: 150 }],
])('%s', (_name, stored, expected) => {
  expect(settingsSchema.parse(stored)).toEqual({ ...DEFAULT_SETTINGS, ...expected });
}); // prettier-ignore

test('every choice of a setting has a name', () => {
  const keys = Object.entries({ ...SETTINGS, ...RUN_SETTINGS }).flatMap(([id, { schema }]) =>
    'options' in schema ? (schema.options as string[]).map((value) => `${id}.${value}`) : [],
  );
  expect(keys.filter((key) => !Object.hasOwn(CATALOGS.en.settings, key))).toEqual([]);
});
