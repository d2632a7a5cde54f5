import { describe, expect, it } from 'vitest';
import type { LabSpec, Stop } from './api';
import { Profiler } from './profile';
import { Session } from './session';

const TEXT = `
        .globl  _start
_start: mov     $5, %ebx
again:  call    twice
        mov     $39, %eax
        syscall
        dec     %ebx
        jnz     again
        xor     %eax, %eax
        xor     %edi, %edi
        lea     byte(%rip), %rsi
        mov     $1, %edx
        syscall
        mov     $60, %eax
        syscall
twice:  mov     $1000, %ecx
1:      dec     %ecx
        jnz     1b
        ret
        .bss
byte:   .skip   1
`;

const spec: LabSpec = {
  program: { sources: [{ name: 'p.s', text: TEXT }] },
  kernel: 'v4.15',
  boot: '',
  cpu: 'intel',
  argv: ['p'],
  envp: [],
  terminal: [false, false, false],
};
function rest(session: Session): Stop {
  for (;;) {
    const stop = session.advance(10_000);
    if (stop !== null) return stop;
  }
}

/** The session whose run is profiled: it waits for a byte, which comes from outside. */
function recorded(): Session {
  const session = new Session({ output: () => {}, moved: () => {} });
  session.load(spec);
  session.go();
  if (rest(session).kind !== 'waiting') throw new Error('the program waits for its byte');
  session.input(new Uint8Array([65]));
  rest(session);
  return session;
}
function profiled(session: Session) {
  const profiler = new Profiler(spec, session.known);
  for (let slice = 0; !profiler.advance(1000); slice++) if (slice > 1000) throw new Error('the profile has no end');
  return profiler;
}

describe('a profile counts every instruction of a recorded run', () => {
  const session = recorded();
  const profiler = profiled(session);
  const { profile } = profiler;
  const row = (name: string) => profile.rows.find((one) => one.name === name);

  it('by function, as counted by hand', () => {
    // mov, 1000 times dec and jnz, ret; five times.
    expect(row('twice')).toMatchObject({ ring: 3, count: 5 * 2002, entered: 5, place: { file: 'p.s', line: 16 } });
    expect(row('_start')).toMatchObject({ ring: 3, count: 1, entered: 1 });
    // Five times call, mov, syscall, dec, jnz; then seven to the end.
    expect(row('again')).toMatchObject({ ring: 3, count: 5 * 5 + 7, entered: 5 });
    expect(row('sys_getpid')).toMatchObject({ ring: 0, entered: 5 });
    expect(row('sys_getpid')?.place).toMatchObject({ side: 'kernel' });
  });

  it('all of them are the instructions of the run', () => {
    const { time } = session.view();
    expect(profile.instructions).toBe((time?.end.icount ?? 0) - (time?.start.icount ?? 0));
    expect(profile.rows.reduce((sum, { count, ring }) => sum + (ring === 0 ? count : 0), 0)).toBe(profile.ring0);
    expect(profiler.done).toBe(1);
  });

  it('up to where the run has come, without what came from outside later', () => {
    const short = new Session({ output: () => {}, moved: () => {} });
    short.load(spec);
    for (let count = 0; count < 25; count++) {
      short.step('into');
      rest(short);
    }
    expect(profiled(short).profile.instructions).toBe(25);
  });

  it('a program that does not build says why', () => {
    const broken = new Profiler({ ...spec, kernel: 'v4.15', boot: 'pti=sideways' }, session.known);
    expect(broken.problem).toContain('pti');
  });
});

describe('a sample of a run', () => {
  const session = recorded();
  const exact = profiled(session).profile;
  const EVERY = 7;
  const sampler = new Profiler(spec, session.known, EVERY);
  while (!sampler.advance(1000));
  const { profile } = sampler;

  it('says that it is one, and how large', () => {
    expect(exact.sampled).toBeNull();
    expect(profile.sampled?.every).toBe(EVERY);
    // The distances are uniform in 1 to 13: their mean is 7, their variance 14.
    const { samples } = profile.sampled ?? { samples: 0 };
    const expected = exact.instructions / EVERY;
    expect(Math.abs(samples - expected)).toBeLessThan(4 * Math.sqrt((expected * 14) / EVERY ** 2));
    expect(profile.rows.every(({ entered }) => entered === null)).toBe(true);
  });
  it('knows the length of the run exactly', () => expect(profile.instructions).toBe(exact.instructions));
  it('gives each function its share, as far as chance allows', () => {
    const { samples } = profile.sampled ?? { samples: 1 };
    for (const row of exact.rows) {
      const share = row.count / exact.instructions;
      const found = profile.rows.find(({ name, ring }) => name === row.name && ring === row.ring);
      const error = Math.abs((found?.count ?? 0) / profile.instructions - share);
      expect(error).toBeLessThan(4 * Math.sqrt((share * (1 - share)) / samples) + 1 / samples);
    }
  });
  it('is the same each time', () => {
    const again = new Profiler(spec, session.known, EVERY);
    while (!again.advance(333));
    expect(again.profile).toEqual(profile);
  });
});
