import { expect, it } from 'vitest';
import { parseBootOptions } from './boot-options';
import { buildKernel } from './build';
import { kernelProfiles, kernelSources } from './profile';
import { bootOptions, runLab } from './test-lab';
import type { LabRun } from './test-lab';

const PROGRAM = `
        .globl _start
_start: mov $39, %eax
        syscall
        mov %eax, %edi
        mov $60, %eax
        syscall
`;

/** The profile's file with one text replaced; the text must be there. */
function edited(file: string, from: string | RegExp, to: string, profile = 'v4.15'): LabRun['kernel'] {
  const source = kernelSources(profile).find(({ name }) => name === file);
  const text = source?.text ?? '';
  const changed = text.replace(from, to);
  expect(changed).not.toBe(text);
  return [{ name: file, text: changed }];
}

/** Each row: what the student does to the kernel, and how the run must end (what hardware would do, named). */
const ROWS: readonly [string, LabRun['kernel'] extends infer K ? () => K : never, string, RegExp][] = [
  ['nothing', () => [], '', /^exit 232$/u],
  [
    'table entry 39 points at sys_exit',
    () => edited('syscalls_64.h', '__SYSCALL 39, getpid', '__SYSCALL_AT 39, getpid, sys_exit'),
    '',
    /^exit \d+$/u,
  ],
  [
    'table entry 39 is zero',
    () => edited('syscalls_64.h', '__SYSCALL 39, getpid', '__SYSCALL_AT 39, getpid, 0'),
    '',
    /^panic: page fault in ring 0 at 0x0: execution of address 0x0, .*empty pointer/u,
  ],
  [
    'table entry 39 is not canonical',
    () => edited('syscalls_64.h', '__SYSCALL 39, getpid', '__SYSCALL_AT 39, getpid, 0x8000000000000000'),
    '',
    /^panic: general protection fault in ring 0 at /u,
  ],
  [
    'table entry 39 points into the program',
    () => edited('syscalls_64.h', '__SYSCALL 39, getpid', '__SYSCALL_AT 39, getpid, 0x401000'),
    '',
    /^panic: page fault in ring 0 at 0x401000: execution of address 0x401000, a page of ring 3/u,
  ],
  [
    'the trampoline lacks swapgs',
    () => edited('entry_64.S', /swapgs +# GS: the user's/u, 'nop #'),
    'pti=on',
    /^panic: page fault in ring 0 at entry_SYSCALL_64_after_hwframe\+0x[0-9a-f]+: .*GS base is the user's .*swapgs missing\?$/u,
  ],
  [
    'the plain entry lacks swapgs, SMAP on',
    () => edited('entry_64.S', /entry_SYSCALL_64:\n +swapgs/u, 'entry_SYSCALL_64:\n nop'),
    'pti=off',
    /^panic: double fault in ring 0 at entry_SYSCALL_64\+0x[0-9a-f]+ with RSP 0x7ff[0-9a-f]+, the user's; .*swapgs missing\?$/u,
  ],
  [
    'the plain entry lacks swapgs, SMAP off',
    () => edited('entry_64.S', /entry_SYSCALL_64:\n +swapgs/u, 'entry_SYSCALL_64:\n nop'),
    'pti=off nosmap',
    /^panic: page fault in ring 0 at entry_SYSCALL_64\+0x[0-9a-f]+: .*swapgs missing\?$/u,
  ],
  [
    'the trampoline keeps the CR3 of the program',
    () => edited('entry_64.S', /SWITCH_TO_KERNEL_CR3 %rsp/u, ''),
    'pti=on',
    /^panic: double fault in ring 0 at entry_SYSCALL_64_trampoline\+0x[0-9a-f]+/u,
  ],
  [
    'MSR_LSTAR is not canonical',
    () => edited('syscall_init.S', / +WRMSRL +MSR_LSTAR/u, ' movabsq $0x8000000000000000, %rax\n WRMSRL MSR_LSTAR'),
    '',
    /^panic: general protection fault in ring 0 at syscall_init\+0x[0-9a-f]+/u,
  ],
  [
    'MSR_LSTAR points at code that answers 77 by a bare SYSRET: exit never happens',
    () =>
      edited(
        'syscall_init.S',
        / +WRMSRL +MSR_LSTAR/u,
        ' leaq bare_sysret(%rip), %rax\n WRMSRL MSR_LSTAR\n jmp 2f\nbare_sysret: movl $77, %eax\n sysretq\n2:',
      ),
    'pti=off',
    /^killed 11: write to 0x4d at 0x401010/u,
  ],
  [
    'MSR_LSTAR points into the program',
    () => edited('syscall_init.S', / +WRMSRL +MSR_LSTAR/u, ' movl $0x401000, %eax\n WRMSRL MSR_LSTAR'),
    '',
    /^panic: double fault in ring 0 at 0x401000 with RSP 0x7ff[0-9a-f]+, the user's/u,
  ],
  [
    'MSR_SYSCALL_MASK leaves IF',
    () => edited('syscall_init.S', /X86_EFLAGS_IF \| /u, ''),
    '',
    /^panic: invalid opcode in ring 0 at entry_BUG_interrupts_are_on: .*MSR_SYSCALL_MASK/u,
  ],
  [
    'MSR_STAR names no kernel segment: SYSCALL looks at no descriptor, so nothing happens',
    () => edited('syscall_init.S', /\(\(__USER32_CS << 16\) \| __KERNEL_CS\)/u, '0x00230000'),
    '',
    /^exit 232$/u,
  ],
  ['there is no IDT', () => edited('cpu_init.S', 'lidt    idt_descr(%rip)', 'ud2'), '', /^shutdown$/u],
  [
    'SYSRET returns to an address that is not canonical',
    () =>
      edited(
        'entry_64.S',
        'movq    RIP(%rsp), %rcx                 # SYSRET takes',
        'movabsq $0x8000000000000000, %rcx #',
      ),
    '',
    /^panic: double fault in ring 0 at syscall_return_via_sysret\+0x[0-9a-f]+/u,
  ],
  [
    'IRET returns to an address that is not canonical',
    () =>
      edited(
        'head_64.S',
        '        pushq   %rax\n        pushq   $-1',
        '        movabsq $0x8000000000000000, %rax\n        pushq   %rax\n        pushq   $-1',
      ),
    '',
    /^killed 11: general protection fault at 0x8000000000000000/u,
  ],
  [
    'a handler calls an unknown service',
    () => edited('sys.S', 'HANDLER sys_\\handler, \\number', 'HANDLER sys_\\handler, 0x7777'),
    '',
    /^panic: vmcall in ring 0 at sys_getpid\+0x5 with the unknown service 30583$/u,
  ],
  [
    'a handler loops for ever',
    () => edited('sys.S', '# ---- the list', '.globl sys_getpid\nsys_getpid: jmp sys_getpid'),
    '',
    /^limit$/u,
  ],
  [
    'the stack of the task is not mapped',
    () =>
      edited(
        'cpu_init.S',
        /leaq +init_thread_union \+ THREAD_SIZE - TOP_OF_KERNEL_STACK_PADDING\(%rip\), %rsi/u,
        'movabsq $0xffffc90000000000, %rsi',
      ),
    '',
    /^panic: double fault in ring 0 at entry_SYSCALL_64_trampoline\+0x[0-9a-f]+ with RSP 0xffffc9/u,
  ],
  [
    'a handler writes to the code of the kernel',
    () => edited('sys.S', '# ---- the list', '.globl sys_getpid\nsys_getpid: movb $0, sys_getpid(%rip)\n ret'),
    '',
    /^panic: page fault in ring 0 at sys_getpid: write to address 0xffffffff8100[0-9a-f]+, the page does not allow it/u,
  ],
];

it.each(ROWS)('%s', (_what, kernel, boot, end) => {
  const sources = kernel();
  const run = runLab({ program: PROGRAM, boot, limit: 60_000, ...(sources === undefined ? {} : { kernel: sources }) });
  expect(run.end).toMatch(end);
});

/** The same on other kernels. Each row: the profile, what is done, file, text, its replacement, boot options, the end. */
const OTHER_ERAS: readonly (readonly [string, string, string, string | RegExp, string, string, RegExp])[] = [
  [
    'v3.0',
    'no swapgs',
    'entry_64.S',
    /swapgs +# GS: the user's/u,
    'nop #',
    '',
    /^panic: page fault in ring 0 at system_call_after_swapgs: write to address 0x20, .*swapgs missing\?$/u,
  ],
  [
    'v3.0',
    'the kernel runs on the stack of the program: without SMAP nobody notices',
    'entry_64.S',
    'movq    %gs:kernel_stack, %rsp',
    '',
    '',
    /^exit 232$/u,
  ],
  [
    'v4.4',
    'the kernel runs on the stack of the program: SMAP does',
    'entry_64.S',
    'movq    %gs:cpu_current_top_of_stack, %rsp',
    '',
    '',
    /^panic: double fault in ring 0 at entry_SYSCALL_64\+0x[0-9a-f]+ with RSP 0x7ff[0-9a-f]+, the user's/u,
  ],
  [
    'v4.4',
    'with nosmap nobody notices here either',
    'entry_64.S',
    'movq    %gs:cpu_current_top_of_stack, %rsp',
    '',
    'nosmap',
    /^exit 232$/u,
  ],
  [
    'v3.0',
    'SYSRET to an address that is not canonical',
    'entry_64.S',
    'movq    RIP-ARGOFFSET(%rsp), %rcx',
    'movabsq $0x8000000000000000, %rcx',
    '',
    /^panic: general protection fault in ring 0 at syscall_return_via_sysret\+0x3: /u,
  ],
  [
    'v3.0',
    'the frame gets no RIP: there is still where the program began, and it begins again',
    'entry_64.S',
    'movq    %rcx, RIP-ARGOFFSET(%rsp)',
    '',
    '',
    /^limit$/u,
  ],
  [
    'v5.14',
    'MSR_SYSCALL_MASK leaves IF',
    'syscall_init.S',
    'X86_EFLAGS_IF | X86_EFLAGS_IOPL), %eax',
    'X86_EFLAGS_IOPL), %eax',
    '',
    /^panic: invalid opcode in ring 0 at entry_BUG_interrupts_are_on: .*MSR_SYSCALL_MASK/u,
  ],
  [
    'v5.14',
    'CR3 stays that of the program',
    'entry_64.S',
    'SWITCH_TO_KERNEL_CR3 %rsp',
    '',
    'pti=on',
    /^panic: double fault in ring 0 at entry_SYSCALL_64\+0x[0-9a-f]+ with RSP 0xffffffff81/u,
  ],
  [
    'v5.14',
    'ring 3 does not map the TSS, so RSP cannot be put there',
    'head_64.S',
    '.if LINUX_VERSION >= 420\n        # Without the trampoline',
    '.if 0\n        # Without the trampoline',
    'pti=on',
    /^panic: double fault in ring 0 at entry_SYSCALL_64\+0x3 with RSP 0x7ff[0-9a-f]+, the user's; CR2 is /u,
  ],
  [
    'v5.14',
    'the handler gets no pt_regs',
    'common.S',
    'movq    %rbx, %rdi\n        call    *sys_call_table',
    'xorl %edi, %edi\n        call    *sys_call_table',
    '',
    /^panic: page fault in ring 0 at service_with_regs: read from address 0x68/u,
  ],
  [
    'v6.9',
    'case 39 is sys_exit',
    'syscalls_64.h',
    '__SYSCALL 39, getpid',
    '__SYSCALL_AT 39, getpid, __x64_sys_exit',
    '',
    /^exit \d+$/u,
  ],
  ['v6.9', 'do_syscall_64 never says SYSRET', 'common.S', 'incl    %eax', 'nop', '', /^exit 232$/u],
  [
    'v6.9',
    'MSR_LSTAR is not canonical',
    'syscall_init.S',
    / +WRMSRL +MSR_LSTAR/u,
    ' movabsq $0x8000000000000000, %rax\n WRMSRL MSR_LSTAR',
    '',
    /^panic: general protection fault in ring 0 at idt_syscall_init\+0x[0-9a-f]+/u,
  ],
  [
    'fred',
    'the entry point is not canonical',
    'entry_64_fred.S',
    / +WRMSRL +MSR_IA32_FRED_CONFIG/u,
    ' movabsq $0x8000000000000000, %rax\n WRMSRL MSR_IA32_FRED_CONFIG',
    '',
    /^panic: general protection fault in ring 0 at cpu_init_fred_exceptions\+0x[0-9a-f]+/u,
  ],
  [
    'fred',
    'back by IRET',
    'entry_64_fred.S',
    '.Leretu:\n        ERETU',
    '.Leretu:\n        addq $8, %rsp\nbad: iretq',
    '',
    /^panic: general protection fault in ring 0 at bad: /u,
  ],
  [
    'fred',
    'swapgs on entry',
    'entry_64_fred.S',
    'asm_fred_entrypoint_user:\n',
    'asm_fred_entrypoint_user:\n swapgs\n',
    '',
    /^panic: invalid opcode in ring 0 at asm_fred_entrypoint_user/u,
  ],
];
it.each(OTHER_ERAS)('%s: %s', (profile, _what, file, from, to, boot, end) => {
  const kernel = edited(file, from, to, profile) ?? [];
  expect(runLab({ program: PROGRAM, profile, boot, kernel, limit: 60_000 }).end).toMatch(end);
});

it('faults in ring 3 on AMD when SYSRET returns to an address that is not canonical', () => {
  const sources = edited(
    'entry_64.S',
    'movq    RIP(%rsp), %rcx                 # SYSRET takes',
    'movabsq $0x8000000000000000, %rcx #',
  );
  const run = runLab({
    program: PROGRAM,
    vendor: 'amd',
    limit: 60_000,
    ...(sources === undefined ? {} : { kernel: sources }),
  });
  expect(run.end).toMatch(/^killed 11: general protection fault at 0x8000000000000000/u);
});

it('reports a mistake in the kernel with its file and line, and builds nothing', () => {
  const build = buildKernel({
    profile: 'v4.15',
    boot: bootOptions(''),
    vendor: 'intel',
    edited: edited('entry_64.S', 'sysretq ', 'sysretx ') ?? [],
  });
  expect(build.image).toBeUndefined();
  expect(build.diagnostics.map(({ severity, span }) => `${severity} ${span.file}`)).toContain('error entry_64.S');
});

it('refuses an unknown profile and an unknown boot option', () => {
  const build = buildKernel({ profile: 'v9', boot: bootOptions(''), vendor: 'intel' });
  expect(build.diagnostics.map(({ message }) => message)).toEqual([
    `there is no kernel 'v9'; there are ${kernelProfiles().join(', ')}`,
  ]);
  expect(parseBootOptions('pti=on ptl=off', 'v4.15')).toEqual({
    error: expect.stringContaining("unknown boot option 'ptl=off'"),
  });
});
