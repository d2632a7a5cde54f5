import { expect, test } from 'vitest';
import { assemble } from './index';
import type { SourceListener } from './listener';

/** Every word heard, `LINE:COLUMN kind name role`, and the blocks; words that are heard again are left out. */
function hear(name: string, text: string, included = ''): string[] {
  let heard: Set<string>;
  const listener = (): SourceListener => {
    heard = new Set();
    return {
      word: (kind, word, { file, line, column, endColumn }, role) => {
        const shown = word.replaceAll('\u0001', '#');
        const where = `${file === name ? '' : `${file}:`}${line}:${column}-${endColumn}`;
        heard.add(`${where} ${kind} ${shown}${role === undefined ? '' : ` ${role}`}`);
      },
      notation: (syntax, at) => heard.add(`${at.line} in ${syntax}`),
      block: (kind, from, to) => heard.add(`${from.line}-${to.line} ${kind}`),
      skipped: (span) => heard.add(`${span.line}:${span.column}-${span.endColumn} skipped`),
    };
  };
  assemble({ name, text }, { include: (wanted) => ({ name: wanted, text: included }), listener });
  return [...heard!];
}

/** Written by hand, columns counted by hand. */
const ROWS: readonly (readonly [name: string, text: string, heard: readonly string[]])[] = [
  [
    'x.s',
    'here: lock incq 8(%rax,%rbx,2)',
    [
      '1:1-5 symbol here definition',
      '1:7-11 prefix lock',
      '1:12-16 mnemonic incq',
      '1:17-18 number 8',
      '1:19-23 register rax',
      '1:24-28 register rbx',
      '1:29-30 number 2',
    ],
  ],
  ['x.s', '1: jmp 1b', ['1:1-2 symbol #1#1 definition', '1:4-7 mnemonic jmp', '1:8-10 symbol #1#1']],
  [
    'x.s',
    '.globl f\nn = 5\n.section .rodata\n.ascii "a"',
    [
      '1:1-7 directive .globl',
      '1:8-9 symbol f declaration',
      '2:1-2 symbol n definition',
      '2:5-6 number 5',
      '3:1-9 directive .section',
      '3:10-17 section .rodata',
      '4:1-7 directive .ascii',
      '4:8-11 string ',
    ],
  ],
  [
    'x.s',
    '.intel_syntax noprefix\n mov dword ptr [rax+tab], 1',
    [
      '1:1-14 directive .intel_syntax',
      '1 in intel',
      '2:2-5 mnemonic mov',
      '2:6-11 keyword dword',
      '2:12-15 keyword ptr',
      '2:17-20 register rax',
      '2:21-24 symbol tab',
      '2:27-28 number 1',
    ],
  ],
  // An argument is a word where the call has it.
  [
    'x.s',
    '.macro go to\n jmp \\to\n.endm\n go f\nf:',
    [
      '1:1-7 directive .macro',
      '1:8-10 macro go definition',
      '3:1-6 directive .endm',
      '1-3 macro',
      '4:2-4 macro go',
      '2:2-5 mnemonic jmp',
      '4:5-6 symbol f',
      '5:1-2 symbol f definition',
    ],
  ],
  [
    'x.s',
    '.if 0\n nop\n.endif',
    ['1:1-4 directive .if', '1:5-6 number 0', '2:2-5 skipped', '3:1-7 directive .endif', '1-3 condition'],
  ],
  [
    'x.S',
    '#define A $1\n#ifdef A\n push A\n#else\n pop A\n#endif',
    [
      '1:1-8 directive #define',
      '1:9-10 macro A definition',
      '2:1-7 directive #ifdef',
      '2:8-9 macro A reference',
      '3:7-8 macro A',
      '4:1-6 directive #else',
      '5:2-7 skipped',
      '6:1-7 directive #endif',
      '2-6 condition',
      '3:2-6 mnemonic push',
      '3:7-8 number 1',
    ],
  ],
  [
    'x.asm',
    'section .data\nv: dd 1, "ab"\n.in: mov eax, [rel v+rbx*4]\nn equ 3\nextern e',
    [
      '1:1-8 directive section',
      '1:9-14 section .data',
      '2:1-2 symbol v definition',
      '2:4-6 directive dd',
      '2:7-8 number 1',
      '2:10-14 string "ab"',
      '3:1-4 symbol v.in definition',
      '3:6-9 mnemonic mov',
      '3:10-13 register eax',
      '3:16-19 keyword rel',
      '3:20-21 symbol v',
      '3:22-25 register rbx',
      '3:26-27 number 4',
      '4:3-6 directive equ',
      '4:1-2 symbol n definition',
      '4:7-8 number 3',
      '5:1-7 directive extern',
      '5:8-9 symbol e declaration',
    ],
  ],
  [
    'x.asm',
    '%define N 5\n%macro go 1\n jmp %1\n%endmacro\nf: go f\n%if 0\n nop\n%endif\n db N',
    [
      '1:1-8 directive %define',
      '1:9-10 macro N definition',
      '2:1-7 directive %macro',
      '2:8-10 macro go definition',
      '4:1-10 directive %endmacro',
      '2-4 macro',
      '5:4-6 macro go',
      '5:1-2 symbol f definition',
      '3:2-5 mnemonic jmp',
      '5:7-8 symbol f',
      '6:1-4 directive %if',
      '6:5-6 number 0',
      '7:2-5 skipped',
      '8:1-7 directive %endif',
      '6-8 condition',
      '9:5-6 macro N',
      '9:2-4 directive db',
      '1:11-12 number 5',
    ],
  ],
];

test.each(ROWS)('%s: %j', (name, text, heard) => {
  expect(hear(name, text)).toEqual(heard);
});
