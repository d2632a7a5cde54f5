import { afterEach, expect, test } from 'vitest';
import { instructionHelp } from '../../engine/session/help';
import { setLanguage } from '../i18n';
import { helpMarkdown } from './help-text';

afterEach(() => setLanguage('en'));

test('the hover says everything the definition says, and what is modeled', () => {
  const help = {
    mnemonic: 'add', summary: 'Add.', source: 'SDM Vol. 2A ADD', modeled: 'no LOCK',
    forms: Array.from({ length: 14 }, (_, at) => `ADD form ${at}`), steps: ['dst := dst + src'],
    flags: { written: 'CF ZF', undefined: 'AF' }, faults: ['#PF'],
  }; // prettier-ignore
  const text = helpMarkdown(help).join('\n');
  for (const part of [
    '**ADD** — Add.',
    'ADD form 11',
    '2 more forms',
    'dst := dst + src',
    '**CF ZF**',
    '**AF**',
    '#PF',
    'no LOCK',
    'SDM',
  ])
    expect(text).toContain(part);
});

test.each([
  [
    'de',
    [
      'Addiert die Quelle zum Ziel.',
      'Was er tut',
      'so wie die Addition sie setzt',
      'falls die Adresse nicht kanonisch ist',
    ],
  ],
  ['es', ['Suma el origen al destino.', 'Qué hace', 'como los ajusta la suma', 'si la dirección no es canónica']],
] as const)('the hover of ADD speaks %s', (language, parts) => {
  const help = instructionHelp('add');
  if (help === null) throw new Error('ADD is defined');
  setLanguage(language);
  const text = helpMarkdown(help).join('\n');
  for (const part of parts) expect(text).toContain(part);
});
