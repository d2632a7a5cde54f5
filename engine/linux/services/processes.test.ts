import { expect, it } from 'vitest';
import { parseBootOptions } from '../boot-options';
import { kernelProfiles } from '../profile';
import { Lab, runLab } from '../test-lab';
import { MAX_TASKS } from './tasks';

const EXIT = 'mov %eax, %edi\n mov $60, %eax\n syscall\n';
const START = '.globl _start\n_start:\n';

/** Three children that end with 1, 2 and 3; the parent waits for them and ends with the sum. */
const FAMILY = `${START}
        xor %ebx, %ebx
1:      inc %ebx
        mov $57, %eax
        syscall
        test %eax, %eax
        jz 9f
        cmp $3, %ebx
        jb 1b
        xor %ebp, %ebp
2:      mov $-1, %rdi
        mov $status, %esi
        xor %edx, %edx
        xor %r10d, %r10d
        mov $61, %eax
        syscall
        test %eax, %eax
        js 3f
        movzbl status+1, %eax
        add %eax, %ebp
        jmp 2b
3:      mov %ebp, %eax
        ${EXIT}
9:      mov %ebx, %eax
        ${EXIT}
        .bss
status: .skip 4
`;

const SETTINGS = kernelProfiles()
  .flatMap((profile) => ['', 'pti=off'].map((boot) => ({ profile, boot })))
  .filter(({ profile, boot }) => 'options' in parseBootOptions(boot, profile));

it.each(SETTINGS)('switches between processes in $profile $boot', ({ profile, boot }) => {
  expect(runLab({ program: FAMILY, profile, boot, limit: 200_000 }).end).toBe('exit 6');
});

/** Forks for ever; every process goes on. The first ends when fork fails, with the error number. */
const BOMB = `${START}
        mov $39, %eax
        syscall
        mov %eax, %ebx
1:      mov $57, %eax
        syscall
        test %eax, %eax
        jns 1b
        mov %eax, %ebp
        mov $39, %eax
        syscall
        cmp %eax, %ebx
        jne 1b
        neg %ebp
        mov %ebp, %eax
        ${EXIT}`;

it('ends a fork bomb in -EAGAIN', () => {
  const lab = new Lab({ program: BOMB, limit: 3_000_000 });
  expect(lab.go()).toBe('exit 11');
  expect(lab.linux.liveProcesses).toBe(MAX_TASKS);
});

/** Children that fill memory and stay: the one that gets no page is killed, or fork has none to give. */
const HOARDERS = `${START}
1:      mov $57, %eax
        syscall
        test %eax, %eax
        js 8f
        jnz 1b
        mov $9, %eax                    # a child: 8 MiB, each page touched
        xor %edi, %edi
        mov $0x800000, %esi
        mov $3, %edx
        mov $0x22, %r10d
        mov $-1, %r8
        xor %r9d, %r9d
        syscall
        mov %rax, %rbx
        mov $2, %eax                    # filled by one read, and then the last page once more
        mov $zero, %edi
        xor %esi, %esi
        syscall
        mov %eax, %edi
        xor %eax, %eax
        mov %rbx, %rsi
        mov $0x800000, %edx
        syscall
        movb $1, 0x7ff000(%rbx)
3:      mov $34, %eax                   # pause
        syscall
        jmp 3b
8:      mov $24, %eax                   # sched_yield until a child was killed
        syscall
        mov $-1, %rdi
        mov $status, %esi
        mov $1, %edx
        xor %r10d, %r10d
        mov $61, %eax
        syscall
        test %eax, %eax
        jz 8b
        mov status, %eax
        ${EXIT}
        .data
zero:   .asciz "/dev/zero"
        .bss
status: .skip 4
`;

it('kills who finds no memory', () => {
  const lab = new Lab({ program: HOARDERS, limit: 2_000_000 });
  expect(lab.go()).toBe('exit 9');
});

it('says that nothing can happen any more', () => {
  const program = `${START}
        mov $22, %eax
        mov $ends, %edi
        syscall
        mov $57, %eax
        syscall
        mov ends, %edi
        mov $ends, %esi
        mov $1, %edx
        xor %eax, %eax                  # both read; both could write
        syscall
        .bss
ends:   .skip 8
`;
  expect(runLab({ program, limit: 100_000 }).end).toMatch(/^panic: nothing can happen any more: .* 1000, 1001 wait/u);
});

it('gives back all pages of processes that ended', () => {
  const program = `${START}
        mov $100, %ebx
1:      mov $57, %eax
        syscall
        test %eax, %eax
        jz 9f
        mov $-1, %rdi
        xor %esi, %esi
        xor %edx, %edx
        xor %r10d, %r10d
        mov $61, %eax
        syscall
        dec %ebx
        jnz 1b
        mov $99, %eax                   # sysinfo: how much is free
        mov $info, %edi
        syscall
        mov info+32, %rax
        sub info+40, %rax
        shr $12, %rax                   # pages in use
        cmp $60, %rax
        seta %al
        movzx %al, %eax
        ${EXIT}
9:      push %rax
        xor %eax, %eax
        ${EXIT}
        .bss
info:   .skip 112
`;
  expect(runLab({ program, limit: 3_000_000 }).end).toBe('exit 0');
});

/** Runs itself again by the link in /proc, with an argv[0] that counts, until that is 0x7f. */
const AGAIN = (end: string): string => `${START}
        mov 8(%rsp), %rdi
        movzbl (%rdi), %eax
        inc %al
        mov %al, name
        cmp $0x7f, %al
        je 1f
        mov $59, %eax
        mov $exe, %edi
        mov $argv, %esi
        xor %edx, %edx
        syscall
        neg %eax
        ${EXIT}
1:      ${end}
        .data
exe:    .asciz "/proc/self/exe"
comm:   .asciz "/proc/self/comm"
name:   .asciz "?"
        .balign 8
argv:   .quad name, 0
        .bss
        .balign 8
info:   .skip 112
`;

it('gives back all pages of programs that another has replaced', () => {
  const used = `mov $99, %eax
        mov $info, %edi
        syscall
        mov info+32, %rax
        sub info+40, %rax
        shr $12, %rax
        ${EXIT}`;
  const pages = (argv: string): string => runLab({ program: AGAIN(used), argv: [argv], limit: 3_000_000 }).end;
  expect(pages('!')).toBe(pages('m'));
});

// As x86-64 Linux 6.18 says it of a program that ran /proc/self/exe.
it('knows the program behind the link of /proc that it was run by, and calls the task by the name given', () => {
  const program = AGAIN(`mov $89, %eax
        mov $exe, %edi
        mov $info, %esi
        mov $100, %edx
        syscall
        mov %eax, %edx
        mov $1, %edi
        mov $1, %eax
        syscall
        mov $2, %eax
        mov $comm, %edi
        xor %esi, %esi
        syscall
        mov %eax, %edi
        xor %eax, %eax
        mov $info, %esi
        mov $100, %edx
        syscall
        mov %eax, %edx
        mov $1, %edi
        mov $1, %eax
        syscall
        xor %eax, %eax
        ${EXIT}`);
  const { end, output } = runLab({ program, argv: ['}/x'] });
  expect([end, output]).toEqual(['exit 0', '/home/student/}/xexe\n']);
});

it('hands arguments on byte by byte, be they UTF-8 or not', () => {
  const program = `${START}
        cmpl $2, (%rsp)
        je 1f
        mov $59, %eax
        mov $exe, %edi
        mov $argv, %esi
        xor %edx, %edx
        syscall
1:      mov 16(%rsp), %rsi
        mov $1, %edi
        mov $4, %edx
        mov $1, %eax
        syscall
        xor %eax, %eax
        ${EXIT}
        .data
exe:    .asciz "/proc/self/exe"
name:   .byte 0x81, 0xc3, 0xbc, 0
        .balign 8
argv:   .quad exe, name, 0
`;
  expect(runLab({ program }).output).toBe('\x81\xc3\xbc\0');
});
