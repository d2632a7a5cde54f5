import { describe, expect, it } from 'vitest';
import { hex } from '../core/address';
import { kernelSources } from '../linux/index';
import { Session } from './session';

const PROGRAM = `        .globl  _start
        .data
value:  .quad   7
        .text
_start: mov     $39, %eax
        syscall

        mov     $60, %eax
        xor     %edi, %edi
last:   syscall
`;

function loaded(): Session {
  const session = new Session({ output: () => {} });
  const reply = session.load({
    program: { sources: [{ name: 'p.s', text: PROGRAM }] },
    kernel: 'v4.15',
    boot: '',
    cpu: 'intel',
    argv: ['p'],
    envp: [],
    terminal: [false, false, false],
  });
  expect(reply.ok).toBe(true);
  return session;
}
const stopOf = (session: Session) => session.advance(100_000);
function start(session: Session): bigint {
  const worth = session.evaluate('_start');
  return worth.ok ? BigInt(`0x${worth.value}`) : 0n;
}

describe('places', () => {
  it('lines with code are those of instructions, not of data', () => {
    expect(loaded().codeLines('p.s')).toEqual([5, 6, 8, 9, 10]);
  });
  it('lines with code of a kernel source', () => {
    const lines = loaded().codeLines('entry_64.S');
    const text =
      kernelSources('v4.15')
        .find(({ name }) => name === 'entry_64.S')
        ?.text.split('\n') ?? [];
    expect(lines.some((line) => text[line - 1].includes('swapgs'))).toBe(true);
    expect(lines.some((line) => text[line - 1].trim() === '')).toBe(false);
  });
  it('an address has a name and a line', () => {
    const session = loaded();
    const place = { side: 'user', file: 'p.s', line: 6 };
    expect(session.locate(start(session) + 5n)).toEqual({ name: '_start+0x5', place });
    expect(session.locate(0x10n)).toEqual({ name: null, place: null });
  });
  it('in ring 0 the last instruction of ring 3 is known', () => {
    const session = loaded();
    session.step('into');
    stopOf(session);
    expect(session.userRip).toBeNull();
    session.step('into');
    stopOf(session);
    expect(session.ring).toBe(0);
    expect(session.userRip).toBe(start(session) + 5n);
  });
});

describe('a window of the disassembly', () => {
  let kept: Session | null = null;
  const atFirst = (): Session => (kept ??= loaded());
  const check = (name: string, offset: number, count: number, expected: readonly (string | null)[]): void =>
    it(name, () => {
      const session = atFirst();
      const rows = session.disassemble(start(session) + 7n, offset, count);
      expect(rows.map((row) => row?.text.replaceAll(/\s+/g, ' ') ?? null)).toEqual(expected);
    });
  check('from an instruction', 0, 2, ['mov $0x3c, %eax', 'xor %edi, %edi']);
  check('behind it', 1, 1, ['xor %edi, %edi']);
  check('before it', -2, 3, ['mov $0x27, %eax', 'syscall', 'mov $0x3c, %eax']);
  check('only before it', -2, 1, ['mov $0x27, %eax']);
  check('before the program', -4, 4, [null, null, 'mov $0x27, %eax', 'syscall']);
  check('nothing', 0, 0, []);

  it('the kernel’s code is listed while ring 3 runs under its own page tables', () => {
    const session = atFirst();
    const entry = BigInt(session.addressOf('entry_SYSCALL_64_after_hwframe') ?? 0);
    const [before, at] = session.disassemble(entry, -1, 2);
    expect(at?.symbol).toBe('entry_SYSCALL_64_after_hwframe');
    expect(BigInt(before?.address ?? 0) + BigInt(before?.bytes.split(' ').length ?? 0)).toBe(entry);
    expect(at?.address).toBe(hex(entry));
  });
});
