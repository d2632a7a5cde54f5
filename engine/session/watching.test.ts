import { describe, expect, it } from 'vitest';
import type { Breakpoint, Stop, WatchedPlace } from './api';
import { Session } from './session';

const TEXT = `
        .globl  _start
_start: mov     count(%rip), %eax
        movl    $7, count(%rip)
        movl    $7, count(%rip)
        add     $1, count(%rip)
        cmpb    $0, count+1(%rip)
        mov     count+4(%rip), %ebx
        mov     $39, %eax
        syscall
        mov     $3, %ecx
1:      dec     %ecx
        jnz     1b
        ud2
        .data
count:  .long   7, 0
`;

function loaded(text = TEXT): Session {
  const session = new Session({ output: () => {}, moved: () => {} });
  session.load({ program: { sources: [{ name: 'p.s', text }] }, kernel: 'v4.15', boot: '', cpu: 'intel', argv: ['p'], envp: [], terminal: [false, false, false] }); // prettier-ignore
  return session;
}
function rest(session: Session): Stop {
  for (;;) {
    const stop = session.advance(10_000);
    if (stop !== null) return stop;
  }
}
const where = (session: Session, stop: Stop): string =>
  stop.kind === 'watchpoint' || stop.kind === 'step' ? `line ${session.view().place?.line ?? 0}` : stop.kind;

describe('a watchpoint stops behind the instruction that did it, there and back', () => {
  /** @param expected the line of the instruction that comes next, at each stop. */
  const check = (place: WatchedPlace, expected: readonly string[], kernel = false): void =>
    it(JSON.stringify(place), () => {
      const session = loaded();
      session.setWatchpoints([place]);
      const seen = expected.map(() => {
        session.go();
        const stop = rest(session);
        return kernel ? stop.kind : where(session, stop);
      });
      expect(seen).toEqual(expected);
    });
  const count = { kind: 'memory', address: '0x402000', length: 4 } as const;
  // The lines of TEXT; `add` and `cmpb` read, `add` writes too.
  check({ ...count, access: 'read' }, ['line 4', 'line 7', 'line 8', 'killed']);
  check({ ...count, access: 'write' }, ['line 5', 'line 6', 'line 7', 'killed']);
  check({ ...count, access: 'access' }, ['line 4', 'line 5', 'line 6', 'line 7', 'line 8', 'killed']);
  check(count, ['line 7', 'killed']);
  check({ ...count, address: '0x402001', length: 1, access: 'read' }, ['line 4', 'line 7', 'line 8', 'killed']);
  check({ ...count, address: '0x402008', access: 'access' }, ['killed']);

  it('on the way back', () => {
    const session = loaded();
    session.go();
    rest(session);
    session.setWatchpoints([{ ...count, access: 'read' }]);
    const lines = [0, 1, 2, 3].map(() => {
      session.stepBack('continue');
      const stop = rest(session);
      return stop.kind === 'start' ? stop.kind : `line ${session.view().place?.line ?? 0}`;
    });
    // Before the instruction that read.
    expect(lines).toEqual(['line 7', 'line 6', 'line 3', 'start']);
  });

  it('who read it last', () => {
    const session = loaded();
    session.go();
    rest(session);
    session.backToChange({ ...count, access: 'read' });
    expect([rest(session).kind, session.view().place?.line]).toEqual(['step', 7]);
    session.backToChange({ ...count, access: 'write' });
    expect([rest(session).kind, session.view().place?.line]).toEqual(['step', 6]);
  });
});

describe('an MSR is read by RDMSR', () => {
  // An NMI that comes in ring 0 asks IA32_GS_BASE whose GS it is. Source: Linux v4.15 arch/x86/entry/entry_64.S, paranoid_entry.
  const check = (name: string, access: 'read' | 'write', expected: string): void =>
    it(`${access} of ${name}: ${expected}`, () => {
      const session = loaded();
      session.setBreakpoints([{ symbol: 'sys_getpid' }]);
      session.go();
      rest(session);
      session.setBreakpoints([]);
      session.setWatchpoints([{ kind: 'register', name, access }]);
      session.injectNmi();
      session.go();
      const stop = rest(session);
      expect(stop.kind === 'watchpoint' ? session.place.replace(/\+.*/u, '') : stop.kind).toBe(expected);
    });
  check('IA32_GS_BASE', 'read', 'paranoid_entry');
  check('IA32_GS_BASE', 'write', 'killed');
  check('IA32_LSTAR', 'read', 'killed');
});

describe('arrivals at a breakpoint are those of the moment', () => {
  // Line 12 is met three times.
  const breakpoint: Breakpoint = { file: 'p.s', line: 12, hits: 3 };
  const rcx = (session: Session): string | undefined =>
    session
      .view()
      .registers.find(({ name }) => name === 'RCX')
      ?.value.slice(-1);

  it('back over them and forward again, it stops at the same one', () => {
    const session = loaded();
    session.setBreakpoints([breakpoint]);
    session.go();
    expect([rest(session).kind, rcx(session)]).toEqual(['breakpoint', '1']);
    for (const back of [2, 5, 3]) {
      for (let count = 0; count < back; count++) {
        session.stepBack('into');
        rest(session);
      }
      session.go();
      expect([back, rest(session).kind, rcx(session)]).toEqual([back, 'breakpoint', '1']);
    }
  });

  it('another future has arrivals of its own', () => {
    const session = loaded();
    session.setBreakpoints([breakpoint]);
    session.go();
    rest(session);
    for (let count = 0; count < 4; count++) {
      session.stepBack('into');
      rest(session);
    }
    expect(session.edit({ kind: 'register', name: 'rcx', value: '9' }).ok).toBe(true);
    session.go();
    expect([rest(session).kind, rcx(session)]).toEqual(['breakpoint', '7']);
  });
});

describe('a walk is so many steps', () => {
  const walked = (session: Session, count: number): string => {
    session.walk(count);
    const stop = rest(session);
    return `${stop.kind} ${session.view().place?.line ?? 0}`;
  };
  it('on, back, not beyond the start, and not over a breakpoint, also at its last step', () => {
    const session = loaded();
    expect([walked(session, 1), walked(session, 3)]).toEqual(['step 4', 'step 7']);
    expect([walked(session, -2), walked(session, -1), walked(session, -50)]).toEqual(['step 5', 'step 4', 'step 3']);
    session.setBreakpoints([{ file: 'p.s', line: 5 }]);
    expect([walked(session, 2), walked(session, 1)]).toEqual(['breakpoint 5', 'step 6']);
    expect([walked(session, -3), walked(session, 50)]).toEqual(['step 3', 'breakpoint 5']);
  });
});

describe('from system call to system call', () => {
  const TWO = `
        .globl  _start
_start: mov     $39, %eax
        syscall
        nop
        mov     $24, %eax
        syscall
        ud2
`;
  const go = (session: Session, direction: 1 | -1): number => {
    session.seekCall(direction);
    rest(session);
    return session.view().place?.line ?? 0;
  };
  it('there, back, and no further than what is known', () => {
    const session = loaded(TWO);
    session.go();
    rest(session);
    expect([go(session, -1), go(session, -1), go(session, -1), go(session, -1)]).toEqual([7, 4, 3, 3]);
    expect([go(session, 1), go(session, 1)]).toEqual([4, 7]);
    session.seekCall(1);
    expect([rest(session).kind, session.view().time?.isPast]).toEqual(['killed', false]);
  });
  it('another future has system calls of its own', () => {
    const session = loaded(TWO);
    session.go();
    rest(session);
    expect([go(session, -1), go(session, -1)]).toEqual([7, 4]);
    session.edit({ kind: 'register', name: 'rip', value: '401008' });
    expect(go(session, 1)).toBe(session.view().place?.line);
    expect(session.view().time?.isPast).toBe(false);
  });
});
