import { describe, expect, it } from 'vitest';
import type { Engine } from '../exec/executor';
import { Session } from './session';

/** A loop with a call; lines are those of breakpoints. */
const SOURCE = `.globl _start
_start:
    mov $200, %ebx
    xor %eax, %eax
again:
    add %rbx, %rax
    cmp $100, %ebx
    jne skip
    call twice
skip:
    dec %ebx
    jnz again
    mov $60, %eax
    xor %edi, %edi
    syscall
twice:
    lea (%rax,%rax), %rax
    ret
`;

/** Every stop of a run with breakpoints at these lines and steps between: why, where, at which count. */
function stops(engine: Engine, lines: readonly number[], slice: number): string[] {
  const found: string[] = [];
  const session = new Session({ output: () => {} });
  const program = { sources: [{ name: 'loop.s', text: SOURCE }], syntax: 'att' } as const;
  const rest = { argv: ['loop'], envp: [], terminal: [false, false, false] } as const;
  session.load({ program, kernel: 'v4.15', boot: '', cpu: 'intel', ...rest, engine });
  session.setBreakpoints(lines.map((line) => ({ file: 'loop.s', line })));
  session.go();
  for (let turn = 0; turn < 40; turn++) {
    let stop = session.advance(slice);
    for (let slices = 0; stop === null && slices < 10_000; slices++) stop = session.advance(slice);
    const { icount, rip, registers, flags } = session.view();
    found.push(JSON.stringify([stop, icount, rip, registers.map(({ value }) => value), flags.map(({ set }) => set)]));
    if (stop?.kind === 'exited') break;
    if (turn % 3 === 2) session.step('over');
    else if (turn % 7 === 6) session.step('user');
    else session.go();
  }
  return found;
}

describe('breakpoints and steps', () => {
  it.each([
    ['in a loop', [6], 1000],
    ['on the jump behind a comparison', [8], 1000],
    ['in a function', [18], 1000],
    ['at the second of two places that follow each other', [11, 12], 1000],
    ['none, in short slices', [], 7],
    ['in a loop, in short slices', [11], 100],
  ])('%s come at the same place and count under every engine', (_where, lines, slice) => {
    const wanted = stops('evaluate', lines, slice);
    expect(stops('interpret', lines, slice)).toEqual(wanted);
    expect(stops('translate', lines, slice)).toEqual(wanted);
    expect(wanted.length).toBeGreaterThan(0);
  });
});

/** TZCNT is BSF on a CPU without BMI, which keeps ECX where EAX is 0; POPCNT is not there at all on one of the first level. */
const LEVELS = `.globl _start
_start:
    mov $30000, %ebx
again:
    mov $7, %ecx
    xor %eax, %eax
    tzcnt %eax, %ecx
    add %rcx, %rdi
    dec %ebx
    jnz again
    popcnt %rdi, %rsi
    mov $60, %eax
    syscall
`;

describe('a CPU of a lower level', () => {
  it.each(['x86-64-v1', 'x86-64-v2', 'x86-64-v3'] as const)('%s is the same under every engine', (level) => {
    const ends = (['evaluate', 'interpret', 'translate'] as const).map((engine) => {
      const session = new Session({ output: () => {}, rows: false });
      const program = { sources: [{ name: 'level.s', text: LEVELS }], syntax: 'att' } as const;
      const rest = { argv: ['level'], envp: [], terminal: [false, false, false], level, engine } as const;
      session.load({ program, kernel: 'v4.15', boot: '', cpu: 'intel', ...rest });
      session.go();
      let stop = null;
      while (stop === null) stop = session.advance(1_000_000);
      return [stop.kind, session.readRegister('rdi'), session.readRegister('rsi')];
    });
    expect(ends).toEqual(ends.map(() => ends[0]));
    expect(ends[0][0]).toBe(level === 'x86-64-v1' ? 'killed' : 'exited');
  });
});
