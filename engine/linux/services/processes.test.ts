import { expect, it } from 'vitest';
import { runLab } from '../test-lab';

/** Program, how it ends, what it prints. By hand from the manual pages. */
const ROWS: readonly [string, string, string, string][] = [
  [
    'fork and wait4',
    `
        .globl _start
_start: mov $57, %eax
        syscall
        test %eax, %eax
        jz child
        mov %eax, %ebx
        mov $61, %eax
        mov $-1, %rdi
        lea status(%rip), %rsi
        xor %edx, %edx
        xor %r10d, %r10d
        syscall
        cmp %eax, %ebx
        jne bad
        mov $1, %eax
        mov $1, %edi
        lea p(%rip), %rsi
        mov $7, %edx
        syscall
        mov status+1(%rip), %dil
        movzbl %dil, %edi
        mov $60, %eax
        syscall
child:  mov $1, %eax
        mov $1, %edi
        lea c(%rip), %rsi
        mov $6, %edx
        syscall
        movb $66, p(%rip)
        mov $42, %edi
        mov $60, %eax
        syscall
bad:    mov $99, %edi
        mov $60, %eax
        syscall
        .data
c:      .ascii "child\\n"
p:      .ascii "parent\\n"
status: .long 0
`,
    'exit 42',
    'child\nparent\n',
  ],
];

it.each(ROWS)('%s', (_name, program, end, output) => {
  const run = runLab({ program, limit: 3_000_000 });
  expect({ end: run.end, output: run.output }).toEqual({ end, output });
});
