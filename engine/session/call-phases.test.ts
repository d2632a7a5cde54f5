import { describe, expect, it } from 'vitest';
import type { SyscallRow } from './api';
import { comparePrograms } from './compare';
import { go, sessionOf } from './look/testing';

const TEXT = `
        .globl  _start
_start: mov     $39, %eax
        syscall
        mov     $9999, %eax
        syscall
        mov     $1, %eax
        mov     $1, %edi
        lea     word(%rip), %rsi
        mov     $4, %edx
        syscall
        mov     $60, %eax
        xor     %edi, %edi
        syscall
word:   .ascii  "word"
`;

/** A number out of range has no handler: its dispatch goes on until the way out, which nobody tells from it. */
function lengths({ icount, phases }: SyscallRow) {
  const { dispatch, handler, exit, end } = phases ?? { dispatch: null, handler: null, exit: null, end: null };
  return {
    entry: (dispatch ?? NaN) - (icount + 1),
    dispatch: (handler ?? exit ?? NaN) - (dispatch ?? NaN),
    handler: handler === null ? 0 : (exit ?? NaN) - handler,
    exit: (end ?? NaN) - (exit ?? NaN),
  };
}

describe('the parts of each call have the lengths that a counter of every instruction finds', () => {
  const check = (kernel: string, boot = ''): void =>
    it(`${kernel} ${boot}`, () => {
      const { reports } = comparePrograms({
        program: { sources: [{ name: 'p.s', text: TEXT }] },
        argv: ['p'],
        envp: [],
        limit: 1_000_000,
        variants: [{ kernel, boot, cpu: 'intel' }],
      });
      const counted = reports[0]?.calls.map(({ name, phases }) => [name, phases]);
      const rows = go(sessionOf(TEXT, { kernel, boot })).view().syscalls;
      const found = rows.slice(0, 3).map((row) => [/^\w+/u.exec(row.text)?.[0], lengths(row)]);
      expect(found).toEqual(counted?.slice(0, 3));
    });
  check('v3.0');
  check('v4.15');
  check('v4.15', 'pti=off');
  check('v5.14');
  check('v6.9');
  check('fred');
});
