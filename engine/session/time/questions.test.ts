import { describe, expect, it } from 'vitest';
import { kernelSources } from '../../linux/index';
import type { WatchedPlace } from '../api';
import { sessionOf } from '../look/testing';
import type { PT_REGS } from '../meaning';
import { Session } from '../session';

const TEXT = `
        .globl  _start
_start: mov     $0x1234, %ebx
        mov     %rbx, kept(%rip)
        mov     $39, %eax
        syscall
        mov     $60, %eax
        syscall
        .data
kept:   .quad   0
`;

/** In the handler of getpid, its pt_regs complete. */
function inHandler(): Session {
  const session = new Session({ output: () => {}, moved: () => {} });
  const reply = session.load({
    program: { sources: [{ name: 'p.s', text: TEXT }] },
    kernel: 'v4.15',
    boot: '',
    cpu: 'intel',
    argv: ['p'],
    envp: [],
    terminal: [false, false, false],
  });
  expect(reply.ok).toBe(true);
  session.setBreakpoints([{ symbol: 'sys_getpid' }]);
  session.go();
  expect(rested(session)).toBe('breakpoint');
  return session;
}

function rested(session: Session): string {
  let stop = session.advance(10_000);
  while (stop === null) stop = session.advance(10_000);
  return stop.kind;
}

/** Where a field of pt_regs lies while `sys_getpid` runs: counted down from the top of the task's stack. */
function slot(session: Session, field: (typeof PT_REGS)[number]): WatchedPlace {
  const row = session.view().stack.find(({ label }) => label === `pt_regs.${field}`);
  if (row === undefined) throw new Error(`no slot pt_regs.${field}`);
  return { kind: 'memory', address: row.address, length: 8 };
}

describe('who wrote this, asked in the handler of a system call', () => {
  const session = inHandler();
  const now = session.moment;
  /** @param expected the instruction that wrote it, as the kernel's source has it. */
  const check = (what: string, place: () => WatchedPlace, expected: string): void =>
    it(what, () => {
      session.backToChange(place());
      const stop = rested(session);
      const { disassembly, place: at } = session.view();
      const text = disassembly.find(({ isCurrent }) => isCurrent)?.text ?? '';
      const answer = stop === 'start' ? `boot: ${session.bootWrite(what)?.text ?? ''}` : `${text} ; ${at?.file ?? ''}`;
      session.seek(now);
      rested(session);
      expect(answer).toBe(expected);
    });
  const register = (name: string) => (): WatchedPlace => ({ kind: 'register', name });
  const field = (name: (typeof PT_REGS)[number]) => (): WatchedPlace => slot(session, name);
  check('RCX', register('rcx'), 'mov %r10, %rcx ; entry_64.S');
  check('R11', register('r11'), 'mov %gs:0, %r11 ; entry_64.S');
  check('RBX', register('rbx'), 'mov $0x1234, %ebx ; p.s');
  check('CR3', register('cr3'), 'mov %rsp, %cr3 ; pti.h');
  check('IA32_GS_BASE', register('IA32_GS_BASE'), 'swapgs ; entry_64.S');
  check('IA32_KERNEL_GS_BASE', register('IA32_KERNEL_GS_BASE'), 'swapgs ; entry_64.S');
  // SS, RSP and CS are what the frame of the way into the program held already: written, not changed.
  check('pt_regs.ss', field('ss'), 'push $0x2b ; entry_64.S');
  check('pt_regs.sp', field('sp'), 'pushq per_cpu_area+0x31f8(%rip) ; entry_64.S');
  check('pt_regs.cs', field('cs'), 'push $0x33 ; entry_64.S');
  check('pt_regs.ip', field('ip'), 'push %rcx ; entry_64.S');
  check('pt_regs.flags', field('flags'), 'push %r11 ; entry_64.S');
  check('pt_regs.orig_ax', field('orig_ax'), 'push %rax ; entry_64.S');
  check('pt_regs.di', field('di'), 'push %rdi ; entry_64.S');
  check(
    'IA32_LSTAR',
    register('IA32_LSTAR'),
    'boot: wrmsr MSR_LSTAR := 0xfffffe0000006000 (entry_SYSCALL_64_trampoline)',
  );
  check('IA32_FMASK', register('IA32_FMASK'), 'boot: wrmsr MSR_SYSCALL_MASK := 0x47700');
});

describe('who wrote an MSR that a handler of the kernel writes', () => {
  const TEXT = '_start: mov $39, %eax\n syscall\n nop\n nop\n mov $60, %eax\n syscall\n';
  const editedKernel = kernelSources('v4.15').map(({ name, text }) => ({
    name,
    text:
      name === 'sys.S'
        ? text.replace(
            '.macro HANDLER',
            '.globl sys_getpid\nsys_getpid: mov $0xc0000083, %ecx\n mov $0x1000, %eax\n xor %edx, %edx\n wrmsr\n ret\n.macro HANDLER',
          )
        : text,
  }));
  const session = sessionOf(TEXT, { editedKernel });
  /** Asks from the end of the run. */
  const asked = (name: string): string => {
    session.seek(session.known.end);
    rested(session);
    session.backToChange({ kind: 'register', name });
    const stop = rested(session);
    return `${stop} ${session.view().disassembly.find(({ isCurrent }) => isCurrent)?.text ?? ''}`;
  };
  session.go();
  rested(session);
  it('the WRMSR, also where the value was there before', () => {
    expect(asked('IA32_CSTAR')).toBe('step wrmsr');
    expect(session.place).toMatch(/^sys_getpid\+/u);
  });
  it('and not what a look at the past or another MSR has met', () => {
    expect(asked('IA32_LSTAR')).toBe('start mov $0x27, %eax');
    expect(asked('IA32_CSTAR')).toBe('step wrmsr');
  });
  it('what a person has written is no instruction’s', () => {
    session.edit({ kind: 'msr', name: 'IA32_CSTAR', value: '2000' });
    session.step('into');
    rested(session);
    expect(asked('IA32_CSTAR')).toBe('step wrmsr');
  });
});
