import { describe, expect, it, test } from 'vitest';
import type { Session } from '../session';
import { ask, runTo, sessionOf } from './testing';
import type { ValueFact } from './value';

const TEXT = `
        .globl  _start
_start: lea     message(%rip), %rsi
        mov     %rsi, %rbx
        push    %rsi
        mov     $39, %eax
        syscall
end:    nop
        .data
message: .asciz "Hello, kernel"
`;

const facts = (session: Session, of: string): readonly ValueFact[] => {
  const found = ask(session, { kind: 'value', of });
  return 'problem' in found ? [] : found.facts;
};
const kinds = (session: Session, of: string): readonly string[] => facts(session, of).map(({ kind }) => kind);
const ofKind = (session: Session, of: string, kind: ValueFact['kind']): readonly ValueFact[] =>
  facts(session, of).filter((fact) => fact.kind === kind);

describe('in ring 3', () => {
  const session = runTo(sessionOf(TEXT), 'end');

  test.each<[string, ValueFact['kind'], readonly object[]]>([
    ['rsi', 'symbol', [{ name: 'message', place: { file: 'p.s', line: 10 } }]],
    ['rsi', 'text', [{ text: 'Hello, kernel' }]],
    ['rsi', 'registers', [{ names: ['RBX', 'RSI'] }]],
    ['rsi', 'slots', [{ slots: [{ label: null }] }]],
    ['message + 7', 'symbol', [{ name: 'message+0x7' }]],
    ['message + 7', 'registers', []],
    ['end', 'registers', [{ names: ['RCX', 'RIP'] }]],
    // Of page-table isolation's two roots the kernel's does not run the program: Linux v4.15 arch/x86/mm/pti.c.
    ['_start', 'page', [{ root: 'user', rights: 'r-x', ring: 3, entry: 'PTE 1' }, { root: 'kernel', rights: 'r--', ring: 3 }]],
    ['_start', 'stretch', [{ rights: 'r-xp' }]],
    ['rsp', 'slot', [{ above: 0 }]],
    ['rsp + 8', 'slot', [{ above: 8, label: 'argc' }]],
    ['cr3', 'registers', [{ names: ['CR3'] }]],
    ['0x2b', 'registers', [{ names: ['SS'] }]],
  ])('%s: %s', (of, kind, expected) => expect(ofKind(session, of, kind)).toMatchObject(expected)); // prettier-ignore

  it('MSR_LSTAR points to the entry, which ring 0 alone may run, and both roots map', () => {
    expect(ofKind(session, 'MSR_LSTAR', 'msrs')).toMatchObject([{ names: ['MSR_LSTAR'] }]);
    expect(ofKind(session, 'MSR_LSTAR', 'page')).toMatchObject([
      { root: 'user', rights: 'r-x', ring: 0 },
      { root: 'kernel', rights: 'r-x', ring: 0 },
    ]);
    expect(facts(session, 'MSR_LSTAR')[0]).toMatchObject({ kind: 'symbol', place: { side: 'kernel' } });
  });
});

describe('in ring 0', () => {
  const session = runTo(sessionOf(TEXT), 'sys_getpid');
  it('what SYSCALL saved is a field of pt_regs', () => {
    const found = ask(session, { kind: 'value', of: 'rsp' });
    expect(found).not.toHaveProperty('problem');
    const fields = Array.from({ length: 64 }, (_, at) => facts(session, `rsp + ${at * 8}`)).flatMap((all) =>
      all.flatMap((fact) => (fact.kind === 'ptRegs' ? [fact.field] : [])),
    );
    expect(fields).toEqual(expect.arrayContaining(['pt_regs.ip', 'pt_regs.cs', 'pt_regs.orig_ax', 'pt_regs.sp']));
  });
  it('the address after SYSCALL is held where the path put it', () =>
    expect(ofKind(session, 'end', 'slots')).toMatchObject([{ slots: expect.arrayContaining([expect.objectContaining({ label: 'pt_regs.ip' })]) }])); // prettier-ignore
});

describe('what nobody holds', () => {
  const session = runTo(sessionOf(TEXT), 'end');
  test.each<[string, readonly string[]]>([
    ['0x51a7', []],
    ['0x8000000000001000', ['notCanonical']],
    ['0x7f0000000000', ['unmapped']],
  ])('%s is %j', (of, expected) => expect(kinds(session, of)).toEqual(expected));
  it('an expression that is none has a reason', () =>
    expect(ask(session, { kind: 'value', of: 'nosuch' })).toHaveProperty('problem'));
});
