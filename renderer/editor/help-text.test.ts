import { expect, test } from 'vitest';
import { helpMarkdown, isMnemonicPlace } from './help-text';

test.each([
  ['\tsyscall', 'syscall', true],
  ['again:\tmovq %rax, %rbx', 'movq', true],
  ['1: rep movsb', 'movsb', true],
  ['\trep movsb', 'rep', true],
  ['\tnop; syscall', 'syscall', true],
  ['movl:', 'movl', false],
  ['\tjmp add', 'add', false],
  ['\tmovq %rax, %rbx', 'rbx', false],
  ['\t# then syscall', 'syscall', false],
  ['\t.globl call', 'call', false],
])('in %j, is %s an instruction: %s', (line, word, expected) => {
  const startColumn = line.indexOf(word) + 1;
  expect(isMnemonicPlace(line, { word, startColumn, endColumn: startColumn + word.length })).toBe(expected);
});

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
