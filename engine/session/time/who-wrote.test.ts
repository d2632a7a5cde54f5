import { expect, it } from 'vitest';
import type { LabSpec, WatchedPlace } from '../api';
import { Session } from '../session';
import { numbers, randomProgram } from './testing/random-program';

/** A session that is at the end of the program, or somewhere before it. */
function ran(text: string, engine: 'evaluate' | 'interpret', length: number, seed: number): Session {
  const session = new Session({ output: () => {}, moved: () => {} });
  const spec: LabSpec = {
    program: { sources: [{ name: 'p.s', text }] },
    kernel: 'v4.15',
    boot: '',
    cpu: 'intel',
    argv: ['p'],
    envp: [],
    terminal: [false, false, false],
    engine,
  };
  expect(session.load(spec)).toMatchObject({ ok: true });
  const random = numbers(seed);
  const target = session.icount + length;
  const part = Math.ceil(length / 4);
  for (let left = target - session.icount; left > 0; left = target - session.icount) {
    session.walk(Math.min(left, part));
    if (rested(session) !== 'step') break;
    session.edit({ kind: 'register', name: random(2) === 0 ? 'rbx' : 'r12', value: random(5).toString(16) });
  }
  return session;
}

function rested(session: Session): string {
  for (;;) {
    const stop = session.advance(20_000);
    if (stop !== null) return stop.kind;
  }
}

const register = (name: string): WatchedPlace => ({ kind: 'register', name });
const byte = (offset: number): WatchedPlace => ({
  kind: 'memory',
  address: `0x${(0x40_2000 + offset).toString(16)}`,
  length: 1,
});

/** A long quiet behind much that writes: what has been left out must be looked at in the end. */
const NOISY_THEN_QUIET = `
        .globl  _start
_start: mov     $4000, %ecx
1:      lea     (%rcx,%rcx), %rbx
        mov     %bl, data(%rip)
        movb    $7, data+1(%rip)
        dec     %rcx
        jnz     1b
        lea     1(%r8), %r8
        lea     -1(%r8), %r8
        mov     $6000, %ecx
2:      mov     %rcx, data+4096(%rip)
        dec     %rcx
        jnz     2b
        mov     $500, %ecx
3:      xor     %esi, %esi
        mov     %rbx, %rbx
        push    %rbx
        pop     %rdi
        dec     %rcx
        jnz     3b
        mov     $60, %eax
        syscall
        .data
data:   .fill   8192
`;

/** Leaps over what cannot have written find what a search by single steps finds. */
function check(name: string, text: string, length: number, seed: number, places: readonly WatchedPlace[]): void {
  it(`${name}, seed ${seed}`, () => {
    const [slow, fast] = [ran(text, 'evaluate', length, seed), ran(text, 'interpret', length, seed)];
    const now = fast.moment;
    expect(now).toEqual(slow.moment);
    for (const place of places) {
      const [expected, found] = [slow, fast].map((session) => {
        session.backToChange(place);
        const answer = `${JSON.stringify(place)}: ${rested(session)} at ${JSON.stringify(session.moment)} ${session.place}`;
        session.seek(now);
        rested(session);
        return answer;
      });
      expect(found).toBe(expected);
    }
  });
}

const ALL = ['rbx', 'r8', 'rsi', 'r12', 'r15', 'cr3'].map(register);
check('noise and quiet', NOISY_THEN_QUIET, 60_000, 1, [...ALL, ...[0, 1, 4104].map(byte)]);
const seed = Date.now() & 0xfff_ffff;
for (let index = 0; index < 2; index++)
  check('random.s', randomProgram(numbers(seed + index), 300), 30_000, seed + index, [
    ...ALL,
    ...[0, 17, 63].map(byte),
  ]);
