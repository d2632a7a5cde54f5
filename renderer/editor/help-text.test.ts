import { expect, test } from 'vitest';
import { helpMarkdown } from './help-text';

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
