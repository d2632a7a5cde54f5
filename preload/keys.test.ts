import { describe, expect, test } from 'vitest';
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

/**
 * What AltGr types with each key, a key and its character a pair (`◌`: a dead key): level 3 of the German and Spanish keyboards in
 * xkeyboard-config 2.35.1 (Debian's xkb-data), symbols/de `basic` and symbols/es `basic` over symbols/latin `type4` and symbols/pc.
 */
const ALTGR = {
  de: 'y» x« c¢ v„ b“ n” mµ ,· .… -– aæ sſ dð fđ gŋ hħ j◌ kĸ lł ö◌ ä◌ q@ wſ e€ r¶ tŧ z← u↓ i→ oø pþ ü◌ +~ 1¹ 2² 3³ 4¼ 5½ 6¬ 7{ 8[ 9] 0} ß\\ ´◌ ^′ #’ <|',
  es: "z« x» c¢ v„ b“ n” mµ ,• .· -◌ aæ sß dð fđ gŋ hħ j◌ kĸ lł ñ◌ ´{ q@ wſ e€ r¶ tŧ y← u↓ i→ oø pþ `[ +] 1| 2@ 3# 4~ 5½ 6¬ 7{ 8[ 9] 0} '\\ ¡◌ ç} º\\ <|",
} as const; // prettier-ignore
/** A key as the registry spells it. */
const spelled = (key: string): string => (key === '+' ? 'Plus' : key.toUpperCase());

describe.each(['de', 'es'] as const)('on a keyboard of %s', (layout) => {
  const typing = new Set(ALTGR[layout].split(' ').map((pair) => `Ctrl+Alt+${spelled(pair.slice(0, 1))}`));
  test.each(KEY_PRESETS)('no key of the preset %s is one that types a character with AltGr', (preset) => {
    const chords = [...effectiveKeys(preset, {}).values()].flat().map((chord) => chord.replace('Shift+', ''));
    expect(chords.filter((chord) => typing.has(chord))).toEqual([]);
  });
  test('AltGr types what a program needs', () => {
    const typed = ALTGR[layout].replaceAll(/(?<=^| )./gu, '');
    for (const character of '@[]{}\\~|') expect(typed).toContain(character);
  });
});

/** Linux itself goes to another console with these. */
test.each(KEY_PRESETS)('no key of the preset %s leaves a Linux desktop', (preset) => {
  const chords = [...effectiveKeys(preset, {}).values()].flat();
  expect(chords.filter((chord) => /^Ctrl\+Alt\+(?:Shift\+)?F\d+$/u.test(chord))).toEqual([]);
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
