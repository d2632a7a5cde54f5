import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS, SETTINGS, SETTING_IDS, settingsSchema } from './settings';

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
