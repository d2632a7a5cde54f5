import { describe, expect, it } from 'vitest';
import type { MemoryRequest, MemoryView } from './memory-view';
import { Session } from './session';

const TEXT = `
        .globl  _start
_start: mov     $39, %eax
        syscall
        ud2
        .data
word:   .quad   _start
        .ascii  "text"
`;

/** At the first instruction, or in the handler of getpid. */
function sessionAt(symbol: string, boot = ''): Session {
  const session = new Session({ output: () => {}, moved: () => {} });
  session.load({ program: { sources: [{ name: 'p.s', text: TEXT }] }, kernel: 'v4.15', boot, cpu: 'intel', argv: ['p'], envp: [], terminal: [false, false, false] }); // prettier-ignore
  if (symbol === '_start') return session;
  session.setBreakpoints([{ symbol }]);
  session.go();
  while (session.advance(10_000) === null);
  return session;
}
const user = sessionAt('_start');
const kernel = sessionAt('sys_getpid');

function look(session: Session, request: Partial<MemoryRequest>): MemoryView {
  const view = session.memory({ at: '0', length: 16, root: 'current', overlay: 'bytes', ...request });
  if ('problem' in view) throw new Error(view.problem);
  return view;
}

describe('who may do what where: each root of page-table isolation apart', () => {
  /** Letters of what is allowed: lower case in ring 3, capitals in ring 0. */
  const check = (session: Session, at: string, expected: Readonly<Record<string, string>>): void =>
    it(at, () => {
      const found = look(session, { at }).walks.map(({ root, rights }) => {
        const letters = rights.map(({ ring, access, isAllowed }) => {
          const letter = access === 'execute' ? 'x' : access[0];
          return isAllowed ? (ring === 3 ? letter : letter.toUpperCase()) : '-';
        });
        return [root, letters.join('')] as const;
      });
      expect(Object.fromEntries(found)).toEqual(expected);
    });
  // SMEP and SMAP: ring 0 neither runs nor, with RFLAGS.AC clear, touches what is the user's. The kernel's half of the table
  // has the user's pages not executable (Linux v4.15, kernel_to_user_p4dp: _PAGE_NX).
  check(user, '_start', { user: 'r-x---', kernel: 'r-----' });
  check(user, 'word', { user: 'rw----', kernel: 'rw----' });
  // Entry text is in both (Linux v4.15, pti_clone_entry_text); the rest of the kernel only in its own.
  check(user, 'entry_SYSCALL_64', { user: '---R-X', kernel: '---R-X' });
  check(user, 'sys_getpid', { user: '------', kernel: '---R-X' });
  check(user, '0', { user: '------', kernel: '------' });
  check(user, '0x800000000000', { user: '------', kernel: '------' });
  check(sessionAt('_start', 'pti=off'), '_start', { single: 'r-x---' });
});

describe('overlays name what lies there', () => {
  it('pt_regs at the top of the task’s stack', () => {
    const top = kernel.evaluate('rsp');
    expect(top.ok).toBe(true);
    const { fields } = look(kernel, { at: 'rsp + 8', overlay: 'pt_regs' });
    expect(fields.find(({ name }) => name === 'orig_ax')).toMatchObject({ value: '0000000000000027' });
    expect(fields.find(({ name }) => name === 'cs')).toMatchObject({ value: '0000000000000033' });
    expect(fields.find(({ name }) => name === 'ip')).toMatchObject({ points: '_start+0x7' });
  });
  it('words, with what they point to', () => {
    expect(look(user, { at: 'word', overlay: 'words' }).fields).toMatchObject([
      { name: '+0x0', value: '0000000000401000', points: '_start' },
      { name: '+0x8', points: null },
    ]);
  });
  it('bytes, and none where nothing is mapped', () => {
    const { bytes, symbol } = look(user, { at: 'word + 8', length: 4 });
    expect(String.fromCharCode(...bytes)).toBe('text');
    expect(symbol).toBe('word+0x8');
    expect(look(user, { at: '0x10', length: 2 }).bytes).toEqual([-1, -1]);
  });
  it('both roots have the CR3 that the kernel loads for them, whichever is loaded', () => {
    const roots = (session: Session) => look(session, { at: '_start' }).walks.map(({ root, cr3 }) => [root, cr3]);
    expect(roots(user)).toEqual(roots(kernel));
    const loaded = (session: Session) => look(session, { at: '_start' }).walks.find(({ isLoaded }) => isLoaded)?.root;
    expect([loaded(user), loaded(kernel)]).toEqual(['user', 'kernel']);
  });
  it('a walk ends in words', () => {
    const [walk] = look(user, { at: 'sys_getpid' }).walks;
    expect(walk.end).toMatch(/^nothing is mapped: P = 0 in the P/u);
    expect(look(user, { at: '0x800000000000' }).walks[0].end).toMatch(/not canonical/u);
  });
  it('what is no expression is said', () => {
    expect(user.memory({ at: 'nowhere', length: 16, root: 'current', overlay: 'bytes' })).toEqual({
      problem: expect.stringMatching(/no register, flag, MSR or symbol 'nowhere'/u) as string,
    });
  });
});
