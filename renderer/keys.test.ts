import { expect, test } from 'vitest';
import { COMMAND_IDS, commandOf } from '../preload/commands';
import { bindings, matches } from './keys';

const press = (key: string, held: Partial<Record<'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey', boolean>> = {}) => ({
  key, ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, ...held,
}); // prettier-ignore

test.each([
  ['F5', press('F5'), true],
  ['F5', press('F5', { shiftKey: true }), false],
  ['Shift+F11', press('F11', { shiftKey: true }), true],
  ['Ctrl+S', press('s', { ctrlKey: true }), true],
  ['Ctrl+S', press('S', { metaKey: true }), true],
  ['Ctrl+S', press('s'), false],
  ['Ctrl+Shift+P', press('P', { ctrlKey: true, shiftKey: true }), true],
  ['Ctrl+=', press('=', { ctrlKey: true }), true],
])('%s and a pressed key', (binding, event, expected) => {
  expect(bindings(binding).some((one) => matches(event, one))).toBe(expected);
});

test('no key belongs to two commands', () => {
  const keys = COMMAND_IDS.flatMap((id) => commandOf(id).key?.split(' ') ?? []);
  expect(new Set(keys).size).toBe(keys.length);
});
