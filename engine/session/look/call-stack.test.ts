import { describe, expect, it } from 'vitest';
import type { Session } from '../session';
import type { CallStackView } from './call-stack';
import { ask, runTo, sessionOf, step } from './testing';

const TEXT = `
        .globl  _start, outer, inner, leaf
_start: call    outer
after1: mov     $60, %eax
        syscall
outer:  push    %rbp
        mov     %rsp, %rbp
        sub     $32, %rsp
        movq    $after1, (%rsp)         # a stale address behind a CALL
        lea     inner(%rip), %rax
        call    *%rax
after2: leave
        ret
inner:  sub     $24, %rsp
.Lmine: call    leaf
after3: add     $24, %rsp
        ret
leaf:   mov     $39, %eax
        syscall
after4: ret
`;

/** `ring symbol source` of each frame. */
const frames = ({ frames: all }: CallStackView): string[] =>
  all.map(({ ring, symbol, source }) => `${ring} ${symbol ?? '?'} ${source}`);
const shown = (session: Session): string[] => frames(ask(session, { kind: 'callStack' }));

describe('frames of the program', () => {
  const session = sessionOf(TEXT);
  it('the first instruction has nobody behind it', () => expect(shown(session)).toEqual(['3 _start rip']));
  it('in a function that has just been called', () => {
    runTo(session, 'outer');
    expect(shown(session)).toEqual(['3 outer rip', '3 _start call']);
  });
  it('through a chain of frame pointers, an indirect call and a direct one', () => {
    runTo(session, 'leaf');
    // RBP is outer's, so its return address is in the chain, and the stale word before it is passed over.
    expect(shown(session)).toEqual(['3 leaf rip', '3 inner+0x4 call', '3 outer+0x17 guess', '3 _start frame']);
  });
  it('a return address is told with the line of its CALL, and with its slot', () => {
    const [, second] = ask(session, { kind: 'callStack' }).frames;
    expect(second).toMatchObject({ rip: hexOf(session, 'after3'), callPlace: { file: 'p.s', line: 15 } });
    expect(session.evaluate(`[${second?.slot}]`)).toMatchObject({ points: 'after3' });
  });
});

const hexOf = (session: Session, text: string): string => {
  const value = session.evaluate(text);
  return value.ok ? `0x${value.value.replace(/^0+/u, '')}` : '';
};

describe('across the ring', () => {
  /** In the handler of getpid. */
  const check = (kernel: string, handler: string, inKernel: readonly string[], boot = ''): void =>
    it(`${kernel} ${boot}`, () => {
      const session = runTo(sessionOf(TEXT, { kernel, boot }), handler);
      const view = ask(session, { kind: 'callStack' });
      const all = frames(view).map((text) => text.replace(/\+0x[0-9a-f]+/u, ''));
      expect(all.slice(0, view.boundary?.kernelFrames)).toEqual(inKernel);
      expect(frames(view)[inKernel.length]).toBe('3 after4 saved');
      expect(all[inKernel.length + 1]).toBe('3 inner call');
      expect(view.boundary).toMatchObject({ isSaved: true, entry: 'ring 3 → ring 0 by SYSCALL' });
      // The saved RIP is the word that expressions know as pt_regs.ip.
      expect(view.frames[inKernel.length]?.rip).toBe(hexOf(session, 'pt_regs.ip'));
    });
  check('v3.0', 'sys_getpid', ['0 sys_getpid rip', '0 system_call_fastpath call']);
  check('v4.15', 'sys_getpid', ['0 sys_getpid rip', '0 entry_SYSCALL_64_fastpath call']);
  check('v4.15', 'sys_getpid', ['0 sys_getpid rip', '0 entry_SYSCALL_64_fastpath call'], 'pti=off');
  check('v5.14', '__x64_sys_getpid', ['0 __x64_sys_getpid rip', '0 do_syscall_x64 call', '0 entry_SYSCALL_64_after_hwframe call']); // prettier-ignore
  // x64_sys_call goes on to the handler by a jump: the code that is called leads there.
  check('v6.9', '__x64_sys_getpid', ['0 __x64_sys_getpid rip', '0 do_syscall_x64 call', '0 entry_SYSCALL_64_after_hwframe call']); // prettier-ignore

  it('before anything is saved the program’s place is what ran last there', () => {
    const session = runTo(sessionOf(TEXT), 'leaf');
    step(session, 2);
    const view = ask(session, { kind: 'callStack' });
    expect(view.boundary).toMatchObject({ isSaved: false, regs: null, kernelFrames: 1 });
    expect(frames(view)).toEqual(['0 entry_SYSCALL_64_trampoline rip', '3 leaf+0x5 rip']);
  });
});
