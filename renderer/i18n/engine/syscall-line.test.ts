import { afterEach, expect, test } from 'vitest';
import { setLanguage } from '../index';
import { syscallLine } from './index';

afterEach(() => setLanguage('en'));

const FAULT = 'write(1, 0x10, 5) = -1 EFAULT (Bad address)';
test.each([
  ['en', FAULT, FAULT],
  ['de', FAULT, 'write(1, 0x10, 5) = -1 EFAULT (ungültige Adresse)'],
  ['es', FAULT, 'write(1, 0x10, 5) = -1 EFAULT (dirección incorrecta)'],
  // What the program wrote is not the engine's.
  ['de', 'write(1, "(Bad address)", 13) = 13', 'write(1, "(Bad address)", 13) = 13'],
  [
    'de',
    'pause() = ? ERESTARTNOHAND (To be restarted if no handler)',
    'pause() = ? ERESTARTNOHAND (wird neu gestartet, wenn es keinen Handler gibt)',
  ],
] as const)('%s: %s', (language, line, words) => {
  setLanguage(language);
  expect(syscallLine(line)).toBe(words);
});
