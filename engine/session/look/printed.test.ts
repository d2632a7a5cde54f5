import { expect, it, test } from 'vitest';
import { OutputLog } from '../output-log';
import { printedLines } from './printed';
import { ask, go, rest, sessionOf } from './testing';

const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString();

const TWO = `
        .globl  _start
_start: mov     $2, %ebx
again:  mov     $1, %eax
        mov     $1, %edi
        lea     line(%rip), %rsi
        mov     $6, %edx
        syscall
        dec     %ebx
        jnz     again
        mov     $60, %eax
        xor     %edi, %edi
        syscall
        .data
line:   .ascii  "line \\n"
`;

/** Pieces, and the lines with the piece that each began in. */
const check = (name: string, pieces: readonly string[], expected: readonly (readonly [string, number])[]): void =>
  test(name, () => {
    const log = new OutputLog();
    for (const [icount, piece] of pieces.entries())
      log.add({ moment: { icount, sub: 0 }, stream: 'stdout', bytes: Buffer.from(piece) });
    expect(printedLines(log).map(({ bytes, moment }) => [text(bytes), moment.icount])).toEqual(expected);
  });
check('nothing', [], []);
check('a line that is not over', ['abc'], [['abc', 0]]);
check('a line in pieces is where it began', ['a', 'b', 'c\nd'], [['abc', 0], ['d', 2]]); // prettier-ignore
check('lines in one piece', ['a\n\n\nb\n'], [['a', 0], ['b', 0]]); // prettier-ignore
check('characters of several bytes', ['Grüße, ', '¿qué?\n'], [['Grüße, ¿qué?', 0]]);
check(
  'the last five hundred',
  Array.from({ length: 1200 }, (_, at) => `${at}\n`),
  Array.from({ length: 500 }, (_, at) => [String(at + 700), at + 700] as const),
);

it('each line is a moment that can be gone to, before and behind it', () => {
  const session = go(sessionOf(TWO));
  const lines = ask(session, { kind: 'printed' });
  expect(lines.map(({ bytes }) => text(bytes))).toEqual(['line ', 'line ']);
  const [first, second] = lines;
  for (const line of [first, second, first]) {
    session.seek(line.moment);
    rest(session);
    expect(session.view()).toMatchObject({ ring: 0, time: { now: line.moment } });
  }
});
