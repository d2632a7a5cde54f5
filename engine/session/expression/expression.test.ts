import { describe, expect, it } from 'vitest';
import { Session } from '../session';

const TEXT = `
        .globl  _start
_start: mov     $-5, %rax
        mov     $0x1234567890abcdef, %rbx
        mov     $7, %ecx
        lea     table(%rip), %rdx
        cmp     $7, %ecx
here:   mov     $39, %eax
        syscall
        mov     $60, %eax
        syscall
        .data
table:  .quad   0x1122334455667788
        .long   -1
`;

/** At `here`, or inside the system call behind it. */
function sessionAt(symbol: string): Session {
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
  expect(session.setBreakpoints([{ symbol }])).toMatchObject([{ resolved: expect.stringMatching(/^0x/u) as string }]);
  session.go();
  let stop = session.advance(10_000);
  while (stop === null) stop = session.advance(10_000);
  expect(stop.kind).toBe('breakpoint');
  return session;
}

const user = sessionAt('here');
const kernel = sessionAt('sys_getpid');

describe('values: operators and their order are C’s', () => {
  const check = (text: string, expected: bigint | string, session = user): void =>
    it(text, () => {
      const wanted =
        typeof expected === 'string'
          ? { decimal: expected }
          : { value: BigInt.asUintN(64, expected).toString(16).padStart(16, '0') };
      expect(session.evaluate(text)).toMatchObject({ ok: true, ...wanted });
    });
  check('rax', '-5');
  check('%rax + 6', '1');
  check('$rax * 2', '-10');
  check('RBX', 0x1234567890abcdefn);
  check('ebx', 0x90abcdefn);
  check('bx', 0xcdefn);
  check('bh', 0xcdn);
  check('bl', 0xefn);
  check('cl', 7n);
  check('r8d', 0n);
  check('1 + 2 * 3', '7');
  check('(1 + 2) * 3', '9');
  check('10 % 4', '2');
  check('rcx % 4', '3');
  check('%rcx %4', '3');
  check('-7 / 2', '-3');
  check('1 << 4 | 1', '17');
  check('rax >> 1', '-3');
  check('0xffffffffffffffff >> 60', '15');
  check('~0', '-1');
  check('!rcx', '0');
  check('rax < 0', '1');
  check('rsp < 0', '0');
  check('rax == -5 && ecx == 7', '1');
  check('rax == 1 || ecx == 7', '1');
  check('rax != -5 ? 10 : 20', '20');
  check('0 && [0]', '0');
  check('zf', '1');
  check('CF', '0');
  check('cpl', '3');
  check('0ffh', '255');
  check('0b101', '5');
  check('1_000', '1000');
  check("'A'", '65');
  check("'\\n'", '10');
  check('[rdx]', 0x1122334455667788n);
  check('byte [rdx]', 0x88n);
  check('word [rdx + 2]', 0x5566n);
  check('dword [table + 8]', 0xffffffffn);
  check('[table + rcx - 7]', 0x1122334455667788n);
  check('rip == here', '1');
  check('MSR_LSTAR == IA32_LSTAR && lstar == MSR_LSTAR', '1');
  check('MSR_EFER & 1', '1');
  check('[sys_call_table + 8 * 39] == 0', '0', kernel);
  check('cpl', '0', kernel);
  check('pt_regs.orig_ax', '39', kernel);
  check('regs->orig_rax', '39', kernel);
  check('pt_regs.dx == table', '1', kernel);
  check('pt_regs.cs', 0x33n, kernel);
});

describe('what cannot be understood is said', () => {
  const check = (text: string, at: number, reason: RegExp): void =>
    it(text, () => {
      expect(user.evaluate(text)).toEqual({ ok: false, at, reason: expect.stringMatching(reason) as string });
    });
  check('', 0, /missing/u);
  check('rax =', 4, /single = compares nothing: write ==/u);
  check('rax = 5', 4, /write ==/u);
  check('raxx == 5', 0, /no register, flag, MSR or symbol 'raxx'; did you mean rax/u);
  check('1 +', 3, /missing at the end/u);
  check('(1', 0, /matching '\)'/u);
  check('[rsp', 0, /matching '\]'/u);
  check('1 2', 2, /operator is missing before '2'/u);
  check('5 * * 3', 4, /value is missing before '\*'/u);
  check('1 / 0', 2, /divides by zero/u);
  check('[0x10]', 0, /nothing is mapped at 0x10/u);
  check('rax @ 5', 4, /'@' means nothing/u);
  check('12q', 0, /'12q' is no number/u);
  check('0x10000000000000000', 0, /more than 64 bits/u);
  check('('.repeat(300), 50, /nested too deeply/u);
  check('-'.repeat(300), 99, /nested too deeply/u);
  check('1'.repeat(2000), 0, /at most 1000/u);
});

describe('a breakpoint with a condition', () => {
  const LOOP = `
        .globl  _start
_start: xor     %ecx, %ecx
next:   inc     %ecx
        cmp     $20, %ecx
        jne     next
        mov     $60, %eax
        syscall
`;
  const check = (name: string, breakpoint: object, expected: readonly (number | string)[]): void =>
    it(name, () => {
      const session = new Session({ output: () => {}, moved: () => {} });
      session.load({ program: { sources: [{ name: 'p.s', text: LOOP }] }, kernel: 'v4.15', boot: '', cpu: 'intel', argv: ['p'], envp: [], terminal: [false, false, false] }); // prettier-ignore
      session.setBreakpoints([{ file: 'p.s', line: 5, ...breakpoint }]);
      const seen = expected.map(() => {
        session.go();
        let stop = session.advance(10_000);
        while (stop === null) stop = session.advance(10_000);
        return stop.kind === 'breakpoint' ? Number(session.readRegister('rcx')) : stop.kind;
      });
      expect(seen).toEqual(expected);
    });
  check('none', {}, [1, 2, 3]);
  check('that holds once', { condition: 'ecx == 13' }, [13, 'exited']);
  check('that holds often', { condition: 'ecx % 6 == 0' }, [6, 12, 18, 'exited']);
  check('arrivals', { hits: 18 }, [18, 19, 20, 'exited']);
  check('both', { condition: 'ecx & 1', hits: 3 }, [5, 7, 9]);
  check('that cannot be told stops', { condition: '[ecx] == 0' }, [1, 2]);

  it('backwards too', () => {
    const session = new Session({ output: () => {}, moved: () => {} });
    session.load({ program: { sources: [{ name: 'p.s', text: LOOP }] }, kernel: 'v4.15', boot: '', cpu: 'intel', argv: ['p'], envp: [], terminal: [false, false, false] }); // prettier-ignore
    session.setBreakpoints([{ file: 'p.s', line: 5, condition: 'ecx % 6 == 0' }]);
    const rested = () => {
      let stop = session.advance(10_000);
      while (stop === null) stop = session.advance(10_000);
      return stop.kind;
    };
    for (let time = 0; time < 3; time++) {
      session.go();
      expect(rested()).toBe('breakpoint');
    }
    session.stepBack('continue');
    expect(rested()).toBe('breakpoint');
    expect(session.readRegister('rcx')).toBe(12n);
  });

  it('whose words are wrong says why, and stops always', () => {
    const session = new Session({ output: () => {}, moved: () => {} });
    session.load({ program: { sources: [{ name: 'p.s', text: LOOP }] }, kernel: 'v4.15', boot: '', cpu: 'intel', argv: ['p'], envp: [], terminal: [false, false, false] }); // prettier-ignore
    expect(session.setBreakpoints([{ file: 'p.s', line: 5, condition: 'exc == 3' }])).toMatchObject([
      { problem: expect.stringMatching(/no register, flag, MSR or symbol 'exc'; did you mean e/u) as string },
    ]);
  });
});
