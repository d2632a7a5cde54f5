import { describe, expect, it } from 'vitest';
import type { JourneyFrame } from './journey';
import { Session } from './session';

const TEXT = `
        .globl  _start
_start: mov     $39, %eax
        syscall
        mov     $60, %eax
        syscall
`;

/** Every frame of one system call, forwards. */
function frames(kernel: string, boot = ''): readonly JourneyFrame[] {
  const session = new Session({ output: () => {}, moved: () => {} });
  session.load({ program: { sources: [{ name: 'p.s', text: TEXT }] }, kernel, boot, cpu: 'intel', argv: ['p'], envp: [], terminal: [false, false, false] }); // prettier-ignore
  const all = [session.journey()];
  for (let count = 0; count < 200; count++) {
    session.step('into');
    session.advance(1);
    all.push(session.journey());
    if (session.ring === 3 && all.length > 3) return all;
  }
  throw new Error('the call does not return');
}

describe('the journey of one getpid', () => {
  const all = frames('v4.15');
  const words = all.map((frame) => frame.words).filter((text) => text !== '');
  /** Sentences in the order in which they are said. */
  const check = (order: readonly RegExp[]): void =>
    it(order.map(String).join(' '), () => {
      let at = -1;
      for (const wanted of order) {
        const next = words.findIndex((text, index) => index > at && wanted.test(text));
        expect(next, `${String(wanted)} behind ${words[at] ?? 'the start'}`).toBeGreaterThan(at);
        at = next;
      }
    });
  check([
    /^SYSCALL keeps RIP in RCX/u,
    /^SWAPGS/u,
    /^CR3 is loaded: the kernel root/u,
    /^RSP changes its owner: it is the task’s kernel stack/u,
    /^R11 falls into pt_regs\.flags/u,
    /^RCX falls into pt_regs\.ip/u,
    /^RAX falls into pt_regs\.orig_ax/u,
    /^RAX = 39 picks its row of sys_call_table: RIP goes to sys_getpid\./u,
    /^RAX goes into pt_regs\.ax/u,
    /^CR3 is loaded: the user root/u,
    /^SWAPGS/u,
    /^SYSRET takes RIP from RCX/u,
  ]);

  it('fills pt_regs from the top, and empties it on the way out', () => {
    const filled = all.map(({ slots }) => slots.filter(({ value }) => value !== null).length);
    expect(filled[0]).toBe(0);
    expect(Math.max(...filled)).toBe(21);
    expect(filled.at(-1)).toBe(0);
  });

  it('moves what SYSCALL moves', () => {
    const frame = all.find(({ words: text }) => text.startsWith('SYSCALL'));
    expect(frame?.moves.map(({ from, to }) => `${from}→${to}`)).toEqual([
      'rip→rcx',
      'rflags→r11',
      'lstar→rip',
      'sfmask→rflags',
      'star→cs',
    ]);
    expect(frame?.boxes.find(({ id }) => id === 'rcx')?.points).toBe('_start+0x7');
  });

  it('with FRED, SYSCALL keeps nothing in RCX', () => {
    const texts = frames('fred').map((frame) => frame.words);
    expect(texts.some((text) => text.startsWith('With FRED, SYSCALL is an event'))).toBe(true);
    expect(texts.some((text) => text.includes('RIP in RCX'))).toBe(false);
  });

  it('one root is no user root', () => {
    const texts = frames('v4.15', 'pti=off').map((frame) => frame.words);
    expect(texts.some((text) => text.startsWith('CR3'))).toBe(false);
  });
});
