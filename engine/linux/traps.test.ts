import { expect, it } from 'vitest';
import { runLab } from './test-lab';

const start = (text: string): string => `
        .globl _start
_start: ${text}
        mov $60, %eax
        xor %edi, %edi
        syscall
        .bss
zeroes: .skip 65536
`;

/**
 * What a program does wrong, and how it must end: signals as a real Linux gives them (each row was run natively on x86-64
 * Linux, but the one that differs by version, larger-than-memory and kill of the whole group), the reason in words.
 */
const ROWS: readonly [string, string, RegExp][] = [
  ['a null pointer', 'mov 0, %rax', /^killed 11: read from 0x0 at 0x[0-9a-f]+: nothing is mapped there$/u],
  ['write to code', 'movb $1, _start(%rip)', /^killed 11: write to 0x401000 at .*: the page does not allow it$/u],
  ['execution of data', 'jmp zeroes', /^killed 11: execution of 0x[0-9a-f]+ at .*: the page does not allow it$/u],
  [
    'execution of the stack',
    'jmp *%rsp',
    /^killed 11: execution of 0x7ff[0-9a-f]+ at .*: the page does not allow it$/u,
  ],
  [
    'the kernel as data',
    'mov 0xffffffff81000000, %rax',
    /^killed 11: read from 0xffffffff81000000 at .*not the program's memory$/u,
  ],
  [
    'a jump into the kernel',
    'mov $0xffffffff81008000, %rax\n jmp *%rax',
    /^killed 11: execution of 0xffffffff81008000/u,
  ],
  [
    'an address that is not canonical',
    'movabs $0x8000000000000000, %rax\n mov (%rax), %rax',
    /^killed 11: general protection fault at/u,
  ],
  ['a jump to one', 'movabs $0x8000000000000000, %rax\n jmp *%rax', /^killed 11: general protection fault at/u],
  [
    'a stack pointer that is not canonical',
    'movabs $0x8000000000000000, %rsp\n push %rax',
    /^killed 7: stack segment fault at/u,
  ],
  ['division by zero', 'xor %ecx, %ecx\n div %ecx', /^killed 8: divide error at/u],
  ['ud2', 'ud2', /^killed 4: invalid opcode at/u],
  ['int3', 'int3', /^killed 5: breakpoint/u],
  ['hlt', 'hlt', /^killed 11: general protection fault at/u],
  ['cli', 'cli', /^killed 11: general protection fault at/u],
  ['swapgs', 'swapgs', /^killed 11: general protection fault at/u],
  ['wrmsr', 'wrmsr', /^killed 11: general protection fault at/u],
  ['reading CR3', 'mov %cr3, %rax', /^killed 11: general protection fault at/u],
  ['int $0x20', 'int $0x20', /^killed 11: general protection fault at .*error code 0x102/u],
  ['int $0x0d, a gate of the kernel', 'int $0x0d', /^killed 11: general protection fault at .*error code 0x6a/u],
  ['int $4', 'int $4', /^killed 11: overflow at/u],
  ['the trap flag', 'pushf\n orl $0x100, (%rsp)\n popf\n nop', /^killed 5: debug exception at/u],
  [
    'unbounded recursion',
    '1: push %rax\n sub $60000, %rsp\n jmp 1b',
    /^killed 11: write to 0x7fffff[67][0-9a-f]+ at .*nothing is mapped/u,
  ],
  [
    'a touch far below the stack (v4.15; from 4.20 on this grows it)',
    'movb $0, -1000000(%rsp)',
    /^killed 11: write to 0x7ff.*nothing is mapped/u,
  ],
  ['a touch inside the first stack pages', 'movb $0, -100000(%rsp)', /^exit 0$/u],
  ['.bss touched page by page', 'movb $1, zeroes\n movb $1, zeroes+40000', /^exit 0$/u],
  ['kill(self, SIGTERM)', 'mov $62, %eax\n xor %edi, %edi\n mov $15, %esi\n syscall', /^killed 15: /u],
  ['kill(self, SIGCHLD): ignored', 'mov $62, %eax\n xor %edi, %edi\n mov $17, %esi\n syscall', /^exit 0$/u],
  ['int $0x80: exit', 'mov $1, %eax\n mov $5, %ebx\n int $0x80', /^exit 5$/u],
  [
    'a program larger than memory',
    `mov $12, %eax
        xor %edi, %edi
        syscall
        mov %rax, %rbx
        lea 62910000(%rax), %rdi
        mov $12, %eax
        syscall
        mov $2, %eax
        lea zero(%rip), %rdi
        xor %esi, %esi
        syscall
        mov %eax, %edi
        xor %eax, %eax
        mov %rbx, %rsi
        mov $62910000, %edx
        syscall
        movb $1, (%rbx,%rax)
        .data
zero:   .asciz "/dev/zero"
        .text`,
    /^killed 9: .*memory is used up$/u,
  ],
];

it.each(ROWS.map(([what, text, end], index) => ({ what, text, end, boot: index % 2 === 0 ? 'pti=on' : 'pti=off' })))(
  '$what ($boot)',
  ({ text, end, boot }) => {
    expect(runLab({ program: start(text), boot, limit: 4_000_000 }).end).toMatch(end);
  },
);

it('answers int $0x80 with SIGSEGV when there is no IA32 emulation', () => {
  const run = runLab({ program: start('mov $1, %eax\n int $0x80'), boot: 'ia32_emulation=off' });
  expect(run.end).toMatch(/^killed 11: general protection fault at .*error code 0x402/u);
});
