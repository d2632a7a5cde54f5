import { describe, expect, it } from 'vitest';
import { ask, sessionOf, step } from './testing';

const session = sessionOf(`
        .globl  _start
_start: mov     $5, %ebx
        push    %rbx
        subl    $5, (%rsp)
        call    there
there:  movq    %rbx, word(%rip)
        mov     $39, %eax
        syscall
        .data
word:   .quad   0
`);
const shown = () => {
  const { last, next, count, changes, stores } = ask(session, { kind: 'effects' });
  return {
    last: last?.text.replaceAll(/\s+/gu, ' '),
    next: next?.text.replaceAll(/\s+/gu, ' '),
    count,
    changes: Object.fromEntries(
      changes
        .filter(({ name }) => name !== 'RIP')
        .map(({ name, before, after }) => [name, `${short(before)} ${short(after)}`]),
    ),
    stores: stores.map(({ symbol, value }) => `${symbol ?? 'stack'} ${value === null ? '?' : short(value)}`),
  };
};
const short = (digits: string): string => digits.replace(/^0+(?=.)/u, '');

describe('what each step did, and what the next will do', () => {
  it('nothing yet', () =>
    expect(ask(session, { kind: 'effects' })).toMatchObject({ last: null, count: 0, changes: [] }));
  const check = (expected: Partial<ReturnType<typeof shown>>): void =>
    it(expected.last ?? '', () => {
      step(session);
      expect(shown()).toMatchObject({ count: 1, ...expected });
    });
  check({ last: 'mov $5, %ebx', next: 'push %rbx', changes: { RBX: '0 5' }, stores: [] });
  check({ last: 'push %rbx', stores: ['stack 5'] });
  // 5 - 5: ZF and PF (bits 6 and 2 of RFLAGS) come.
  check({ last: 'subl $5, (%rsp)', changes: { RFLAGS: '202 246' }, stores: ['stack 0'] });
  check({ last: 'call there', stores: ['stack 40100f'] });
  check({ last: 'mov %rbx, word(%rip)', stores: ['word 5'], changes: {} });
  check({ last: 'mov $0x27, %eax', next: 'syscall' });
  it('SYSCALL: what the definition says came true', () => {
    const before = ask(session, { kind: 'effects' }).next;
    expect(before?.steps.join('\n')).toMatch(/RCX/u);
    step(session);
    const { changes } = ask(session, { kind: 'effects' });
    expect(changes.map(({ name }) => name)).toEqual(expect.arrayContaining(['RCX', 'R11', 'RIP', 'CS', 'SS']));
  });
  it('a longer way has the changes of all of it', () => {
    session.step('user');
    while (session.advance(10_000) === null);
    const { count, last, stores } = ask(session, { kind: 'effects' });
    expect(count).toBeGreaterThan(50);
    expect(last?.text).toMatch(/sysret/u);
    expect(stores).toEqual([]);
  });
});
