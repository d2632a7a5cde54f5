import { expect, test } from 'vitest';
import { chordOf, isBrowsers, isForCommands } from './chord';

type Held = Partial<Record<'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey' | 'altGraph' | 'code', boolean | string>>;
const press = (key: string, held: Held = {}) =>
  ({
    key, code: '', ctrlKey: false, metaKey: false, shiftKey: false, altKey: false,
    getModifierState: (name: string) => name === 'AltGraph' && held.altGraph === true, ...held,
  }) as KeyboardEvent; // prettier-ignore

test.each([
  [press('F5'), 'F5'],
  [press('F5', { shiftKey: true }), 'Shift+F5'],
  [press('s', { ctrlKey: true }), 'Ctrl+S'],
  [press('S', { metaKey: true }), 'Ctrl+S'],
  [press('P', { ctrlKey: true, shiftKey: true }), 'Ctrl+Shift+P'],
  [press('=', { ctrlKey: true }), 'Ctrl+='],
  [press('+', { ctrlKey: true }), 'Ctrl+Plus'],
  [press(' ', { ctrlKey: true }), 'Ctrl+Space'],
  [press('ç', { altKey: true, code: 'KeyC' }), 'Alt+C'],
  [press('z', { altKey: true, code: 'KeyY' }), 'Alt+Z'],
  [press('Control', { ctrlKey: true }), null],
  // AltGr on Linux, and on Windows, where it counts as Ctrl+Alt
  [press('@', { altGraph: true, code: 'KeyQ' }), null],
  [press('@', { altGraph: true, ctrlKey: true, altKey: true, code: 'KeyQ' }), null],
  [press('PageUp', { altGraph: true, ctrlKey: true, altKey: true }), 'Ctrl+Alt+PageUp'],
  [press('1', { altKey: true, code: 'Numpad1' }), null],
  [press('1', { altKey: true, code: 'Digit1' }), 'Alt+1'],
])('%o is %s', (event, expected) => {
  expect(chordOf(event)).toBe(expected);
});

test.each([
  ['F5', true], ['Shift+F5', true], ['Alt+C', true], ['Ctrl+Enter', true], ['A', false], ['Shift+A', false], ['Enter', false],
  ['Tab', false], ['Escape', false],
])('%s may be a command’s: %s', (chord, expected) => {
  expect(isForCommands(chord)).toBe(expected);
}); // prettier-ignore

test.each([['Ctrl+W', true], ['Ctrl+Shift+T', true], ['Alt+W', false]])('%s is the browser’s: %s', (chord, expected) => {
  expect(isBrowsers(chord)).toBe(expected);
}); // prettier-ignore
