import { afterEach, expect, test } from 'vitest';
import { setLanguage } from './i18n';
import { pathWords } from './path-words';

afterEach(() => setLanguage('en'));

const FAULT = '#PF error code 0x7 at 0x1000: write at 0x1000: nothing is mapped there (P = 0 in the PTE)';
test.each([
  ['en', FAULT, FAULT],
  ['de', FAULT, '#PF Fehlercode 0x7 bei 0x1000: Schreiben bei 0x1000: dort ist nichts abgebildet (P = 0 in PTE)'],
  ['es', '#UD', '#UD'],
  ['de', 'swapgs: GS.base ⇄ IA32_KERNEL_GS_BASE', 'swapgs: GS.base ⇄ IA32_KERNEL_GS_BASE'],
  ['es', 'write returns 6', 'write devuelve 6'],
] as const)('%s: %s', (language, english, words) => {
  setLanguage(language);
  expect(pathWords(english)).toBe(words);
});
