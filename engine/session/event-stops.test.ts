import { describe, expect, it } from 'vitest';
import type { EventStop } from './api';
import { Session } from './session';

const TEXT = `
        .globl  _start
_start: mov     $200, %ecx
1:      loop    1b
        mov     $39, %eax
        syscall
        mov     $24, %eax
        syscall
        ud2
`;

describe('an event stops the run behind the instruction that did it', () => {
  /** The next rests of a run that goes on after each. */
  const check = (events: readonly EventStop[], expected: readonly (string | RegExp)[]): void =>
    it(JSON.stringify(events), () => {
      const session = new Session({ output: () => {}, moved: () => {} });
      session.load({ program: { sources: [{ name: 'p.s', text: TEXT }] }, kernel: 'v4.15', boot: '', cpu: 'intel', argv: ['p'], envp: [], terminal: [false, false, false] }); // prettier-ignore
      session.setEventStops(events);
      const seen = expected.map(() => {
        session.go();
        let stop = session.advance(10_000);
        while (stop === null) stop = session.advance(10_000);
        return stop.kind === 'event' ? `${stop.text} in ring ${session.ring}` : stop.kind;
      });
      for (const [at, words] of expected.entries()) expect(seen[at]).toMatch(words);
    });
  check([{ kind: 'call', name: 'sched_yield' }], [/^syscall sched_yield \(RAX = 24\) in ring 0$/u, 'killed']);
  check([{ kind: 'call' }], [/^syscall getpid/u, /^syscall sched_yield/u, 'killed']);
  check([{ kind: 'ring' }], [/^ring 3 → ring 0 by SYSCALL in ring 0$/u, /^ring 0 → ring 3 by SYSRET.* in ring 3$/u]);
  check([{ kind: 'cr3' }], [/^CR3 → kernel root/u, /^CR3 → user root/u, /^CR3 → kernel root/u]);
  check([{ kind: 'fault' }], [/^#UD.* in ring 0$/u, 'killed']);
  check([{ kind: 'fault' }, { kind: 'signal' }], [/^#UD/u, 'killed']);
  check([], ['killed']);
});
