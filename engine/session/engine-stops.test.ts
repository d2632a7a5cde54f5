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
