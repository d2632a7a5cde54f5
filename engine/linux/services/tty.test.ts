import { expect, it } from 'vitest';
import { Tty } from './tty';

/** Types `keys` and reads until nothing is left. */
function session(
  keys: string,
  change: (termios: DataView) => void = () => {},
): { screen: string; reads: string[]; signals: string[] } {
  let screen = '';
  const text = (bytes: Uint8Array): string => String.fromCharCode(...bytes);
  const signals: string[] = [];
  const tty = new Tty(
    (bytes) => (screen += text(bytes)),
    (name) => signals.push(name),
  );
  const termios = tty.termios;
  change(new DataView(termios.buffer));
  tty.setTermios(termios, false);
  tty.type(Uint8Array.from(keys, (key) => key.charCodeAt(0)));
  const reads: string[] = [];
  for (let got = tty.read(100); got !== 'wait'; got = tty.read(100)) {
    reads.push(text(got.bytes));
    if (reads.length > 100) break;
  }
  return { screen, reads, signals };
}

const LFLAG = 12;
const without =
  (bits: number) =>
  (termios: DataView): void =>
    termios.setUint32(LFLAG, termios.getUint32(LFLAG, true) & ~bits, true);

/** Keys, what shows, what read returns, signals. Origin: each row seen on a Linux pseudo-terminal with these settings. */
const CANONICAL: readonly [string, string, string, string[], string[]][] = [
  ['a line', 'ab\r', 'ab\r\n', ['ab\n'], []],
  ['two lines are two reads', 'a\rb\r', 'a\r\nb\r\n', ['a\n', 'b\n'], []],
  ['an unfinished line waits', 'ab', 'ab', [], []],
  ['backspace', 'ab\x7fc\r', 'ab\b \bc\r\n', ['ac\n'], []],
  ['backspace at the start', '\x7fa\r', 'a\r\n', ['a\n'], []],
  ['^U', 'abc\x15d\r', 'abc\b \b\b \b\b \bd\r\n', ['d\n'], []],
  ['^W', 'one two\x17x\r', 'one two\b \b\b \b\b \bx\r\n', ['one x\n'], []],
  ['^C drops the line and interrupts', 'ab\x03c\r', 'ab^Cc\r\n', ['c\n'], ['SIGINT']],
  ['^\\ quits', '\x1c', '^\\', [], ['SIGQUIT']],
  ['^D at the start is end of file', '\x04', '', [''], []],
  ['^D behind text hands it over', 'ab\x04', 'ab', ['ab'], []],
  ['control characters show as ^X', '\x01\r', '^A\r\n', ['\x01\n'], []],
  ['erasing ^A takes two columns', '\x01\x7f\r', '^A\b \b\b \b\r\n', ['\n'], []],
  ['^V takes the next key as it is', '\x16\x03\r', '^\b^C\r\n', ['\x03\n'], []],
];
it.each(CANONICAL)('%s', (_what, keys, screen, reads, signals) => {
  expect(session(keys)).toEqual({ screen, reads, signals });
});

it('hands over every key in raw mode, without echo', () => {
  expect(session('a\x7f\x03', without(2 | 8 | 1))).toEqual({ screen: '', reads: ['a\x7f\x03'], signals: [] });
});
it('shows nothing without ECHO, but edits', () => {
  expect(session('ab\x7f\r', without(8))).toEqual({ screen: '', reads: ['a\n'], signals: [] });
});
it('splits a line over small reads', () => {
  const tty = new Tty(
    () => {},
    () => {},
  );
  tty.type(Uint8Array.of(97, 98, 99, 13));
  const parts = [tty.read(2), tty.read(2), tty.read(2)].map((got) => (got === 'wait' ? got : Array.from(got.bytes)));
  expect(parts).toEqual([[97, 98], [99, 10], 'wait']);
});
it('keeps a line to 4095 bytes and loses the rest', () => {
  const { reads } = session(`${'x'.repeat(10_000)}\r`);
  expect(reads.join('').length).toBe(4096);
});
