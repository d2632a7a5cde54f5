import { describe, expect, it } from 'vitest';
import type { MemoryRequest } from './memory-view';
import { ask, runTo, sessionOf } from './look/testing';
import type { Session } from './session';

const TEXT = `
        .globl  _start, handler
_start: mov     $13, %eax               # rt_sigaction(SIGILL, &action, NULL, 8)
        mov     $4, %edi
        lea     action(%rip), %rsi
        xor     %edx, %edx
        mov     $8, %r10d
        syscall
        mov     $0x1234, %ebx
bad:    ud2
handler: nop
back:   mov     $15, %eax
        syscall
        .data
        .balign 8
action: .quad   handler, 0x4000004, back, 0
`;
const fields = (session: Session, request: Partial<MemoryRequest>) => {
  const view = session.memory({ at: '0', length: 256, root: 'current', overlay: 'words', ...request });
  if ('problem' in view) throw new Error(view.problem);
  return new Map(view.fields.map((field) => [field.name, field]));
};
const session = sessionOf(TEXT);

describe('the GDT in words, as Linux v4.15 sets it up (arch/x86/include/asm/segment.h)', () => {
  const gdt = fields(session, { at: 'gdtr', overlay: 'gdt', length: 128 });
  const check = (selector: string, expected: RegExp): void =>
    it(`${selector}: ${expected.source}`, () => expect(gdt.get(selector)?.words).toMatch(expected));
  check('0x00', /^null descriptor$/u);
  check('0x10', /^64-bit code, DPL 0, base 0x0, limit 0xffffffff$/u);
  check('0x18', /^data, writable, DPL 0/u);
  check('0x20', /^32-bit code, DPL 3/u);
  check('0x28', /^data, writable, DPL 3/u);
  check('0x30', /^64-bit code, DPL 3/u);
  check('0x40', /^64-bit TSS \(busy\), DPL 0/u);
});

describe('the IDT in words: gates, rings and stacks (Linux v4.15 arch/x86/kernel/idt.c)', () => {
  const idt = fields(session, { at: 'idtr', overlay: 'idt', length: 4096 });
  const check = (vector: string, expected: RegExp): void =>
    it(`${vector}: ${expected.source}`, () =>
      expect(`${idt.get(vector)?.points}: ${idt.get(vector)?.words}`).toMatch(expected));
  check('3 #BP', /^int3: interrupt gate, CS 0x10, DPL 3/u);
  check('8 #DF', /^double_fault: interrupt gate, CS 0x10, DPL 0, IST1$/u);
  check('14 #PF', /^page_fault: interrupt gate, CS 0x10, DPL 0$/u);
  check('2 NMI', /IST\d$/u);
  it('256 gates', () => expect(idt.size).toBe(256));
});

it('the entries of a page table, of which one maps the program’s first page', () => {
  const walk = session.memory({ at: '_start', length: 8, root: 'current', overlay: 'bytes' });
  const pte = 'problem' in walk ? undefined : walk.walks[0].entries.at(-1);
  const at = { at: pte?.address ?? '', root: 'physical', overlay: 'page table', length: 8 } as const;
  const [entry] = fields(session, at).values();
  expect(entry.value).toBe(pte?.value);
  const names: Readonly<Record<string, string>> = { 'R/W': 'RW', 'U/S': 'US' };
  const set = pte?.bits.filter(({ isSet }) => isSet).map(({ name }) => names[name] ?? name);
  expect(entry.words?.split(' →')[0]).toBe(set?.join(' '));
});

it('a signal frame where RSP stands at the first instruction of a handler', () => {
  const frame = fields(runTo(sessionOf(TEXT), 'handler'), { at: 'rsp', overlay: 'sigframe' });
  const number = (name: string) => BigInt(`0x${frame.get(name)?.value}`);
  expect(frame.get('pretcode')?.points).toBe('back');
  expect(frame.get('rip')?.points).toBe('bad');
  expect(number('rbx')).toBe(0x1234n);
  expect(number('cs')).toBe(0x33n);
  // SIGILL, ILL_ILLOPN at the instruction; trap 6 is #UD.
  expect([number('si_signo'), number('si_code'), number('trapno')]).toEqual([4n, 2n, 6n]);
  const address = [...frame.values()].find(({ name }) => name.startsWith('si_addr'));
  expect(address?.points).toBe('bad');
});

describe('code around any place', () => {
  const listing = (at: string) => ask(session, { kind: 'listing', at });
  it('has the place among its rows, and what stands before it', () => {
    const found = listing('sys_write');
    const rows = 'rows' in found ? found.rows : [];
    const index = rows.findIndex(({ symbol }) => symbol === 'sys_write');
    expect(index).toBeGreaterThan(0);
    expect(rows[index].source).toMatchObject({ side: 'kernel', file: 'sys.S' });
  });
  it('says where its branches lead', () => {
    const branch = sessionOf('_start: jmp there\n nop\nthere: jz _start\n call there\n jmp *%rax\n');
    const found = ask(branch, { kind: 'listing', at: '_start' });
    const rows = 'rows' in found ? found.rows : [];
    expect(rows.slice(0, 5).map(({ target }) => target)).toEqual(['0x401003', null, '0x401000', '0x401003', null]);
  });
  it('says why there is none', () =>
    expect(listing('nowhere')).toEqual({ problem: expect.stringMatching(/nowhere/u) as string }));
});
