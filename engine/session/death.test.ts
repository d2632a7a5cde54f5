import { expect, it } from 'vitest';
import { runToEnd } from './run-to-end';

/**
 * How a program's end is told. That it ends by this signal, with this si_addr, was seen on x86-64 Linux 6.18, where it ends by
 * running off: at once, for GNU ld puts the symbol table behind the code, which begins with 24 zeroes.
 */
const check = (
  name: string,
  body: string,
  expected: string,
  more: { readonly bits?: 32; readonly file?: string } = {},
): void =>
  it(name, () => {
    const { bits, file = 'p.s' } = more;
    const { reply, stop } = runToEnd(
      {
        program: { sources: [{ name: file, text: body }], ...(bits === 32 ? { target: 'i386' as const } : {}) },
        kernel: 'v4.15',
        boot: '',
        cpu: 'amd',
        argv: ['program'],
        envp: [],
        terminal: [false, false, false],
      },
      { limit: 3_000_000 },
    );
    expect(reply.problems).toEqual([]);
    expect(stop?.kind === 'killed' ? `${stop.signalName}: ${stop.reason}` : stop?.kind).toBe(expected);
  });

const start = (body: string): string => `.globl _start\n_start:\n${body}\n`;
const EXIT = 'exit (RAX = 60, RDI = status, `syscall`)';
const NOTHING = 'an address where nothing is mapped';

check(
  'a program without an end, at the zeroes behind it',
  start('mov $8, %eax'),
  `SIGSEGV: \`add %al, (%rax)\` at 0x401005 tried to write to 0x8, ${NOTHING}; behind p.s:3 is no code: should the program end there, then by ${EXIT}`,
);
check(
  'the same where RAX is an address that can be written: at the end of the page',
  start('mov %rsp, %rax'),
  `SIGSEGV: the CPU tried to execute 0x402000, ${NOTHING}; behind p.s:3 is no code: should the program end there, then by ${EXIT}`,
);
check(
  'the same in NASM',
  'global _start\n_start:\nmov eax, 1\n',
  `SIGSEGV: \`add [rax], al\` at 0x401005 tried to write to 0x1, ${NOTHING}; behind p.asm:3 is no code: should the program end there, then by ${EXIT}`,
  { file: 'p.asm' },
);
check(
  'the same in 32 bits',
  start('mov $8, %eax'),
  `SIGSEGV: \`add %al, (%eax)\` at 0x8049005 tried to write to 0x8, ${NOTHING}; behind p.s:3 is no code: should the program end there, then by exit (EAX = 1, EBX = status, \`int $0x80\`)`,
  { bits: 32 },
);
check(
  'a return from the first instruction',
  start('ret'),
  `SIGSEGV: the CPU tried to execute 0x1, ${NOTHING}; \`ret\` found argc there, for nobody calls the first instruction: leave by ${EXIT}`,
);
check(
  'a recursion without an end',
  start('call _start'),
  `SIGSEGV: \`call _start\` at _start (p.s:3) tried to write to 0x7fffff7feff8, ${NOTHING}; the stack is full, it has its 8 MiB: does a recursion or a loop of pushes never end?`,
);
check(
  'a null pointer',
  start('xor %eax, %eax\nmov 8(%rax), %eax'),
  `SIGSEGV: \`mov 8(%rax), %eax\` at _start+0x2 (p.s:4) tried to read from 0x8, ${NOTHING}; below 0x10000 nothing ever is, so that a null pointer or a number taken for an address is noticed`,
);
check(
  'a number that is no address',
  start('mov $0x123456, %eax\nmov (%rax), %eax'),
  `SIGSEGV: \`mov (%rax), %eax\` at _start+0x5 (p.s:4) tried to read from 0x123456, ${NOTHING}`,
);
check(
  "the kernel's half",
  start('mov $-4096, %rax\nmov (%rax), %eax'),
  `SIGSEGV: \`mov (%rax), %eax\` at _start+0x7 (p.s:4) tried to read from 0xfffffffffffff000, ${NOTHING}; that is in the kernel's half`,
);
check('INT3', start('nop\nint3'), 'SIGTRAP: `int3` at _start+0x1 (p.s:4): breakpoint (int3)');
check('INT1', start('.byte 0xf1'), 'SIGTRAP: `int1` at _start (p.s:3): debug exception');
check('INT 4', start('int $4'), 'SIGSEGV: `int $4` at _start (p.s:3): overflow');
check(
  'a signal that it sent itself by INT 0x80',
  start('mov $20, %eax\nint $0x80\nmov %eax, %ebx\nmov $15, %ecx\nmov $37, %eax\nint $0x80'),
  'SIGTERM: it sent the signal to itself',
);
