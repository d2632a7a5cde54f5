import { expect, test } from 'vitest';
import { assembleNasm } from './assemble';

/** What a beginner writes, and every message it brings: `line:columns sentence`. Written by hand, reviewed one by one. */
const MISTAKES: readonly (readonly [source: string, messages: readonly string[]])[] = [
  [
    ' mov %rax, %rbx',
    ['1:6-10 `%rax` is AT&T notation; NASM writes the register as `rax`, and the destination first.'],
  ],
  [' mov $5, %eax', ['1:10-14 `%eax` is AT&T notation; NASM writes the register as `eax`, and the destination first.']],
  [
    ' movl $5, %eax',
    [
      '1:2-6 `movl` is AT&T notation; NASM writes `mov`, with `dword` before a memory operand whose size no register tells.',
    ],
  ],
  [' mov eax, [rax', ['1:11-12 This `[` has no `]`.']],
  [' mov dword ptr [rax], 5', ['1:6-11 NASM has no `ptr`: write `dword [address]`, not `dword ptr [address]`.']],
  [' mov eax, offset foo', ['1:11-17 NASM has no `offset`: the name of a label alone is its address.']],
  [' .globl _start', ['1:2-8 `.globl` is a directive of GNU as; NASM writes `global name`.']],
  [' .section .text', ['1:2-10 `.section` is a directive of GNU as; NASM writes `section .name`.']],
  [' .text', ['1:2-7 warning `.text` is a directive of GNU as; NASM writes `section .text`.']],
  [' .asciz "hello"', ["1:2-8 `.asciz` is a directive of GNU as; NASM writes `db 'text', 0`."]],
  [
    ' sycall',
    [
      '1:2-8 warning `sycall` alone on a line is taken as a label; a colon behind it would say so. Did you mean the instruction `syscall`?',
    ],
  ],
  [
    ' moov eax, 5',
    ['1:2-6 `moov` is no instruction or directive that the lab knows. Did you mean `mov`, `loop` or `movd`?'],
  ],
  [' mov eax, foo[rbx]', ['1:11-14 `foo` is not defined. If another file defines it, write `extern foo`.']],
  [' lea rax, [rip+5]', ['1:12-15 NASM has no `[rip+x]`; write `[rel x]`.']],
  [' lea rax, [rax+rbx+rcx]', ['1:11-24 An address holds at most two registers; this one has `rax`, `rbx`, `rcx`.']],
  [' lea rax, [rsp*2]', ['1:12-15 `rsp` cannot be multiplied in an address.']],
  [' lea rax, [rax*rbx]', ['1:12-19 Two registers cannot be multiplied in an address.']],
  [' lea rax, [al+5]', ['1:12-14 `al` cannot be part of an address; a 64-bit register such as rax can.']],
  [' lea rax, [eax+rbx]', ['1:11-20 The registers of an address must have one size; `eax` has 32 bits and `rbx` 64.']],
  [' db 12h3', ['1:5-9 `12h3` is not a decimal number: `h` is no digit of it.']],
  [' db 0abch, abch', ['1:12-16 `abch` begins with a letter, so it is a name; the hexadecimal number is `0abch`.']],
  [" db 'unclosed", ["1:5-14 This text has no closing '."]],
  [
    ' mov eax, 1.5',
    ['1:11-14 `1.5` is a floating-point number; here only whole numbers can stand. In data, write it alone: dd 1.5.'],
  ],
  [' times -1 db 0', ['1:8-10 `times` cannot repeat -1 times.']],
  ['# comment', ['1:1-2 A comment of NASM starts with `;`.']],
  ['// comment', ['1:1-3 A comment of NASM starts with `;`.']],
  ['%foo bar', ["1:1-5 `%foo` is not a directive of NASM's preprocessor. Did you mean `%pop`?"]],
  ['%else', ['1:1-6 `%else` without an `%if` before it.']],
  ['rax: nop', ['1:1-4 `rax` is a register and cannot be the name of a label.']],
  [' section .text foo', ['1:16-19 warning `foo` is no attribute of a section that NASM knows; it does not count.']],
  [' align 3', ['1:8-9 An alignment is a power of two that is known here, such as 8 or 16.']],
  ['%error something is wrong', ['1:1-26 something is wrong']],
  ['%include "none.inc"', ['1:10-20 There is no file `none.inc` to include.']],
  [' endstruc', ['1:2-10 `endstruc` without a `struc` before it.']],
  [' at x, dd 5', ['1:2-4 `at` stands only between `istruc` and `iend`.']],
  ['%1', ["1:1-3 `%1` stands for a macro's argument, but this line is in no macro."]],
  ['%%x', ['1:1-4 `%%x` is a label of a macro call, but this line is in no macro.']],
  [' movabs rax, 5', ['1:2-8 NASM has no `movabs`; `mov` takes a 64-bit number by itself.']],
  [' cltq', ['1:2-6 warning `cltq` is AT&T notation; NASM writes `cdqe`. Alone on a line it is taken as a label.']],
  [' jmp *%rax', ['1:6-7 A `*` before the target is AT&T notation; NASM writes `jmp rax` or `jmp [address]`.']],
  [' mov eax, ebx ecx', ['1:15-18 `ecx` does not belong here; operands are separated by commas.']],
  [' global', ['1:2-8 warning The directive `global` takes 1 or more arguments, not 0; here it is taken for a label.']],
  [
    '%assign x y',
    ['1:11-12 `y` is not defined. If another file defines it, write `extern y`. Here it must be defined before.'],
  ],
  [' db 5 dup', ['1:10-11 A value is missing here.']],
  [' mov eax, [es:rax:5]', ['1:18-19 `:` does not belong in this address.']],
  [' mov rdi, fmt db 5', ['1:15-17 `db` does not belong here; operands are separated by commas.']],
  [' call printf@PLT', ["1:7-17 `printf@PLT` is GNU's way to write it; NASM writes `printf wrt ..plt`."]],
  ['%if 1/0\n%endif', ['1:6-7 Division by zero.']],
  ['%macro\n%endmacro', ['1:7-8 `%macro` needs a name and how many arguments it takes, such as `%macro print 2`.']],
  [
    '%macro two 2\n mov %1, %2\n%endmacro\n two 1',
    ['4:2-5 The macro `two` takes 2 arguments, not 1. | 1:8 defined here'],
  ],
  [
    '%macro two 2\n mov %1, %2\n%endmacro\n two eax, bl',
    [
      '4:11-13 eax has 32 bits and bl has 8; both operands of `mov` must have the same size. `movzx` fills up with zeros, `movsx` with the sign. | 2:10 used here | 4:2 expanded from this call of `two`',
    ],
  ],
  [
    'lab: nop\nlab: nop',
    ['2:1-4 `lab` is already defined in line 1; a label can name only one place. | 1:1 first definition of `lab`'],
  ],
  ['%rep 3\n nop', ['1:1-5 This `%rep` has no `%endrep`.']],
  ['%if 1\n nop', ['1:1-4 This `%if` has no `%endif`.']],
  ['struc s\n.x: resd 1', ['1:1-6 warning This `struc` has no `endstruc`.']],
  [
    'struc s\n nop\nendstruc',
    ['2:2-5 Between `struc` and `endstruc`, and behind `absolute`, stand labels and reserved space; nothing else.'],
  ],
  [
    '%define f(a) a\n mov eax, f(1,2)',
    [
      '2:11-12 warning The macro `f` takes 1 argument, not 2; it is left as it is.',
      '2:12-13 `(` does not belong here; operands are separated by commas.',
    ],
  ],
  ['%macro m 0\n%if 1\n%endmacro\n m', ['2:1-4 This `%if` has no `%endif`. | 4:2 expanded from this call of `m`']],
  ['%ifidn a\n%endif', ['1:1-7 A comparison of texts takes two of them, separated by a comma.']],
  ['%strlen n 5', ['1:11-12 `%strlen` works on strings; `5` is none.']],
  [
    'a: dd b\nb equ a*2',
    [
      '1:7-8 `b` is not defined. Did you mean `a`?',
      '2:1-10 An address can be added to a number, or subtracted from another address of the same section; nothing else is a value of `equ`.',
    ],
  ],
  ['start: mov eax, strat', ['1:17-22 `strat` is not defined. Did you mean `start`?']],
  ['.x: nop', ['1:1-3 warning `.x` is a local label, but no label without a dot stands before it.']],
  ['mov eax, 5\n\tmov\teax,, 5', ['2:10-11 `,` cannot stand here; a value is missing.']],
];

test.each(MISTAKES)('%j', (text, messages) => {
  const { diagnostics, object } = assembleNasm({ name: 'a.asm', text }, {});
  const shown = diagnostics.map(({ severity, message, span, related }) => {
    const further = (related ?? []).map((other) => ` | ${other.span.line}:${other.span.column} ${other.message}`);
    const kind = severity === 'warning' ? 'warning ' : '';
    return `${span.line}:${span.column}-${span.endColumn} ${kind}${message}${further.join('')}`;
  });
  expect(shown).toEqual(messages);
  expect(object === undefined).toBe(diagnostics.some((diagnostic) => diagnostic.severity === 'error'));
});

test('a source of too many lines is not blamed on %rep', () => {
  const { diagnostics } = assembleNasm({ name: 'x.asm', text: '%undef a\n'.repeat(500_001) }, {});
  expect(diagnostics.map(({ message }) => message)).toEqual(['The source makes more than 500000 lines here.']);
});
