import { expect, test } from 'vitest';
import { COMMAND_IDS, type CommandId, commandOf } from './commands';
import { KEY_PRESETS, PRESET_KEYS, canonical, chordsOf, effectiveKeys } from './keys';

test.each([
  ['Shift+Alt+F', 'Alt+Shift+F'],
  ['Shift+Ctrl+p', 'Ctrl+Shift+P'],
  ['F5', 'F5'],
  ['Ctrl+=', 'Ctrl+='],
])('%s is %s', (chord, expected) => expect(canonical(chord)).toBe(expected));

test('no chord of the registry belongs to two commands', () => {
  const chords = COMMAND_IDS.flatMap((id) => chordsOf(commandOf(id).key ?? ''));
  expect(new Set(chords).size).toBe(chords.length);
});

test.each(KEY_PRESETS)('%s gives no chord twice, and takes from no command its last key', (preset) => {
  const own = Object.values(PRESET_KEYS[preset]).flatMap(chordsOf);
  expect(new Set(own).size).toBe(own.length);
  const keys = effectiveKeys(preset, {});
  const keyless = COMMAND_IDS.filter((id) => commandOf(id).key !== undefined && keys.get(id)?.length === 0);
  expect(keyless).toEqual([]);
});

test.each<[string, Parameters<typeof effectiveKeys>, Partial<Record<CommandId, string[]>>]>([
  ['the registry', ['lstar', {}], { 'run.continue': ['F5'], 'run.breakpoint': ['F9'] }],
  ['a preset over it', ['ollydbg', {}], { 'run.continue': ['F9'], 'run.breakpoint': ['F2'], 'edit.find': [] }],
  ['a change over both', ['ollydbg', { 'edit.find': 'F2' }], { 'edit.find': ['F2'], 'run.breakpoint': [] }],
  ['a key taken away', ['lstar', { 'run.continue': '' }], { 'run.continue': [] }],
  ['a command that there is no more', ['lstar', { 'run.sing': 'F5' }], { 'run.continue': ['F5'] }],
])('%s', (_name, [preset, changes], expected) => {
  const keys = effectiveKeys(preset, changes);
  expect(Object.fromEntries(Object.keys(expected).map((id) => [id, keys.get(id as CommandId)]))).toEqual(expected);
});
