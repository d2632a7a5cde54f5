import { describe, expect, it } from 'vitest';
import { kernelSources } from '../../linux/index';
import type { LabSpec } from '../api';
import type { Session } from '../session';
import type { StackSlot } from './stack';
import { ask, rest, runTo, sessionOf, step } from './testing';

const TEXT = `
        .globl  _start, outer, inner, leaf
_start: call    outer
after1: mov     $60, %eax
        syscall
outer:  push    %rbp
        mov     %rsp, %rbp
        sub     $16, %rsp
        lea     inner(%rip), %rax
        call    *%rax
after2: leave
        ret
inner:  sub     $8, %rsp
        call    leaf
after3: add     $8, %rsp
        ret
leaf:   mov     $39, %eax
        syscall
after4: ret
`;

const shown = ({ begins, label, note, returns }: StackSlot): string =>
  [
    begins === null ? '' : begins.kind === 'frame' ? `<${begins.name} ${begins.source}>` : `<${begins.kind}>`,
    returns === null ? '' : `→ ${returns.to} ${returns.source}`,
    label ?? '',
    note ?? '',
  ].filter((part) => part !== '').join(' '); // prettier-ignore
const stackOf = (session: Session) => ask(session, { kind: 'stack' });
const slotsOf = (session: Session): string[] => stackOf(session).slots.map(shown);
const withoutOffsets = (text: string): string => text.replaceAll(/\+0x[0-9a-f]+/gu, '');

const FAULTING_GETPID = `
        .globl  sys_getpid
sys_getpid: push %rbx
        movabs  $0x8000000000000000, %rax
        mov     (%rax), %rax
        pop     %rbx
        ret
`;

it('an exception within ring 0 has the frame that the CPU pushed for it', () => {
  const editedKernel = kernelSources('v4.15').map(({ name, text }) => ({
    name,
    text: name === 'sys.S' ? FAULTING_GETPID + text : text,
  }));
  const text = '.globl _start\n_start: mov $39, %eax\n syscall\n';
  const session = runTo(sessionOf(text, { editedKernel }), 'sys_getpid');
  const rsp = BigInt(stackOf(session).slots[0]?.address ?? 0);
  step(session, 3);
  const { on, slots } = stackOf(session);
  const at = slots.findIndex(({ begins }) => begins?.kind === 'nested');
  expect([on, session.place]).toEqual(['task', 'general_protection']);
  expect(slots.slice(at, at + 5).map(shown)).toEqual([
    '<nested> RIP iret',
    'CS iret',
    'RFLAGS iret',
    'RSP iret',
    'SS iret',
  ]);
  expect(slots[at]?.points).toMatch(/^sys_getpid\+/u);
  expect(BigInt(`0x${slots[at + 3]?.value}`)).toBe(rsp - 8n);
});

describe('the program’s stack', () => {
  const session = runTo(sessionOf(TEXT, { argv: ['p', 'one'], envp: ['A=1'] }), 'leaf');
  it('frame by frame, each with its return address', () => {
    expect(slotsOf(session).slice(0, 7)).toEqual([
      '<leaf rip> → after3 call',
      '<inner call>',
      '→ after2 guess',
      '<outer guess>',
      '',
      'rbp',
      '→ after1 frame',
    ]);
  });
  it('then what the kernel left there for the program', () => {
    const all = stackOf(session).slots;
    const at = all.findIndex(({ begins }) => begins?.kind === 'start');
    expect(all.slice(at, at + 7).map(({ label }) => label)).toEqual(['argc', 'argv[0]', 'argv[1]', 'argv: end', 'envp[0]', 'envp: end', expect.stringMatching(/^auxv type/u)]); // prettier-ignore
    expect(Number(`0x${all[at]?.value}`)).toBe(2);
  });
  it('a return address says the line where it leads', () =>
    expect(stackOf(session).slots[0]?.returns?.place).toMatchObject({ side: 'user', file: 'p.s', line: 15 }));
  it('is named', () => expect(stackOf(session)).toMatchObject({ on: 'program', name: '[stack]', size: 8 }));
});

describe('in the kernel', () => {
  /** In the handler of getpid: from the return addresses to the end of pt_regs. */
  const check = (kernel: string, handler: string, expected: readonly string[], boot = ''): void =>
    it(`${kernel} ${boot}`, () => {
      const session = runTo(sessionOf(TEXT, { kernel, boot }), handler);
      expect(stackOf(session).on).toBe('task');
      const slots = slotsOf(session).map(withoutOffsets);
      expect(slots.slice(0, expected.length)).toEqual(expected);
      const last = ['pt_regs.ip', 'pt_regs.cs', 'pt_regs.flags', 'pt_regs.sp', 'pt_regs.ss'];
      // Under FRED the CPU has pushed two words above them.
      expect(slots.findLastIndex((slot) => slot.endsWith('pt_regs.ss'))).toBe(slots.length - 1);
      expect(slots.slice(-5)).toEqual(last);
    });
  const open = ['r15', 'r14', 'r13', 'r12', 'bp', 'bx'].map((name) => `pt_regs.${name} unsaved`);
  check('v4.15', 'sys_getpid', ['<sys_getpid rip> → entry_SYSCALL_64_fastpath call', `<regs> ${open[0]}`, ...open.slice(1), 'pt_regs.r11']); // prettier-ignore
  check('v4.4', 'sys_getpid', ['<sys_getpid rip> → entry_SYSCALL_64_fastpath call', `<regs> ${open[0]}`, ...open.slice(1), 'pt_regs.r11']); // prettier-ignore
  // Its partial frame ends at R11: the handler's return address lies where RBX would be.
  check('v3.0', 'sys_getpid', ['<sys_getpid rip> → system_call_fastpath call', '<regs> pt_regs.r11']);
  check('v5.14', '__x64_sys_getpid', [
    '<__x64_sys_getpid rip> → do_syscall_x64 call', '<do_syscall_x64 call>',
  ]); // prettier-ignore
  check('fred', '__x64_sys_getpid', ['<__x64_sys_getpid rip> → do_syscall_x64 call']);
});

describe('where the ring changes', () => {
  const spec: Partial<LabSpec> = { kernel: 'v4.15' };
  /** Goes on by single steps until RSP is on a stack and the top slot is this one. */
  const until = (session: Session, on: string, top: string): Session => {
    for (let count = 0; count < 400; count++) {
      const view = stackOf(session);
      if (view.on === on && view.slots.slice(0, 1).map(shown).join('').includes(top)) return session;
      step(session);
    }
    throw new Error(`RSP never comes to ${top}`);
  };
  it('behind SYSCALL RSP is still the program’s', () => {
    const session = runTo(sessionOf(TEXT, spec), 'leaf');
    step(session, 2);
    expect(stackOf(session)).toMatchObject({ on: 'program', name: '[stack]' });
    expect(slotsOf(session)[0]).toBe('');
  });
  it('SYSRET’s way out carries RSP and RDI to the entry stack, and no more', () => {
    const session = until(runTo(sessionOf(TEXT, spec), 'sys_getpid'), 'entry', 'RDI');
    expect(slotsOf(session)).toEqual(['<crossing> RDI', 'RSP']);
  });
  const FAULT = '_start: xor %ebx, %ebx\n mov (%rbx), %eax\n';
  it('a fault of ring 3 finds what the CPU pushed on the entry stack', () => {
    const session = runTo(sessionOf(FAULT, spec), 'page_fault');
    expect(stackOf(session).on).toBe('entry');
    expect(slotsOf(session)).toEqual([
      '<crossing> pt_regs.orig_ax', 'pt_regs.ip iret', 'pt_regs.cs iret', 'pt_regs.flags iret', 'pt_regs.sp iret', 'pt_regs.ss iret',
    ]); // prettier-ignore
  });
  it('IRET’s way out has the five words that it pops', () => {
    const text = '_start: mov %eax, word(%rip)\n nop\n .bss\nword: .skip 8\n';
    const session = runTo(sessionOf(text, spec), 'native_irq_return_iret');
    expect(slotsOf(session)).toEqual(['<crossing> RIP iret', 'CS iret', 'RFLAGS iret', 'RSP iret', 'SS iret']);
  });
  it('an NMI has a stack of its own', () => {
    const session = runTo(sessionOf(TEXT, spec), 'sys_getpid');
    session.injectNmi();
    step(session);
    expect(stackOf(session)).toMatchObject({ on: 'interrupt' });
    expect(slotsOf(session)).toEqual([
      '<crossing> pt_regs.ip iret', 'pt_regs.cs iret', 'pt_regs.flags iret', 'pt_regs.sp iret', 'pt_regs.ss iret',
    ]); // prettier-ignore
  });
});

describe('a signal frame on the program’s stack', () => {
  const HANDLED = `
        .globl  _start, handler
_start: mov     $13, %eax
        mov     $4, %edi
        lea     action(%rip), %rsi
        xor     %edx, %edx
        mov     $8, %r10d
        syscall
bad:    ud2
good:   push    %rax
        push    %rax
        nop
        jmp     good
handler: mov    8(%rsp), %rax
        addq    $2, 168(%rsp)           # RIP behind the UD2
        ret
back:   mov     $15, %eax
        syscall
        .data
        .balign 8
action: .quad   handler, 0x4000004, back, 0
`;
  it('is named field by field while its handler runs', () => {
    const session = runTo(sessionOf(HANDLED), 'handler');
    const slots = stackOf(session).slots.map(({ label, begins }) => `${begins?.kind ?? ''} ${label ?? ''}`.trim());
    expect(slots.slice(0, 7)).toEqual(['signal sigframe.pretcode', 'sigframe.uc_flags', 'sigframe.uc_link', 'sigframe.uc_stack.ss_sp', 'sigframe.uc_stack.ss_flags', 'sigframe.uc_stack.ss_size', 'sigframe.r8']); // prettier-ignore
    expect(slots).toContain('sigframe.cs, ss');
  });
  it('and no longer when it has returned, wherever RSP goes', () => {
    const session = runTo(sessionOf(HANDLED), 'good');
    for (let count = 0; count < 200; count++) step(session, 4);
    expect(stackOf(session).slots.filter(({ label }) => label?.startsWith('sigframe') === true)).toEqual([]);
  });
  it('of a 32-bit program in slots of four bytes', () => {
    const text = `
_start: mov $67, %eax
        mov $4, %ebx
        mov $old, %ecx
        xor %edx, %edx
        int $0x80
        ud2
handler: nop
        .data
old:    .long handler, 0, 0x04000000, 0
`;
    const program = { sources: [{ name: 'p.s', text }], target: 'i386' } as const;
    const session = sessionOf('', { program, argv: ['p', 'x'] });
    expect(stackOf(session).slots.slice(0, 3).map(shown)).toEqual(['<start> argc', 'argv[0]', 'argv[1]']);
    runTo(session, 'handler');
    const view = stackOf(session);
    expect(view.size).toBe(4);
    expect(view.slots.slice(0, 4).map(({ label }) => label)).toEqual(['sigframe.pretcode', 'sigframe.sig', 'sigframe.gs', 'sigframe.fs']); // prettier-ignore
    expect(rest(session)).toBe(session);
  });
});
