import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Session } from '../session';
import type { InstructionRow } from './instructions';
import { ask, go, rest, runTo, sessionOf, step } from './testing';

const program = (name: string): string =>
  readFileSync(join(import.meta.dirname, '../../../fixtures/programs', name), 'utf8');

const CALLS = `
        .globl  _start
_start: mov     $39, %eax
        syscall
        mov     $1, %edi
        lea     word(%rip), %rsi
        mov     $4, %edx
        mov     $1, %eax
        syscall
        lea     far(%rip), %rdi
        mov     $16, %ecx
        xor     %eax, %eax
        rep stosb
        xor     %edi, %edi
        mov     $60, %eax
        syscall
        .data
word:   .ascii  "word"
        .bss
        .skip   8192
far:    .skip   16
`;

/** All rows of a stretch, page by page, with few steps at a time. */
function read(session: Session, from: number, count: number, page = 50): InstructionRow[] {
  const rows: InstructionRow[] = [];
  for (let at = from; at < from + count; at += page) {
    const reader = session.read({ from: at, count: Math.min(page, from + count - at) });
    let found = reader.advance(7);
    while (found === null) found = reader.advance(7);
    rows.push(...found);
  }
  return rows;
}
/** All that a read could have disturbed, but for where the executor keeps what it has decoded. */
function whole(session: Session): unknown {
  const { cpu, memory } = session.state;
  let digest = 0x811c9dc5;
  for (const word of new Uint32Array(memory.buffer, memory.byteOffset, memory.length >> 2))
    if (word !== 0) digest = Math.imul(digest ^ word, 0x01000193);
  return { view: session.view(), moment: session.moment, cpu: Buffer.from(cpu).toString('hex'), digest };
}

describe('instructions of the known run are read as they ran', () => {
  /** What single steps show, from the first instruction of the program on. */
  const stepped = (text: string, kernel: string, count: number) => {
    const session = sessionOf(text, { kernel });
    return Array.from({ length: count }, () => {
      const { next } = ask(session, { kind: 'effects' });
      const { moment, ring } = session;
      step(session);
      return { moment, address: next?.address, text: next?.text, symbol: next?.symbol, ring };
    });
  };
  const check = (kernel: string): void =>
    it(`one by one, the same as by single steps, ${kernel}`, () => {
      const session = sessionOf(CALLS, { kernel });
      const from = session.icount;
      const expected = stepped(CALLS, kernel, 200).filter(
        (row, _, all) => row.moment.icount < (all.at(-1)?.moment.icount ?? 0),
      );
      go(session);
      const before = whole(session);
      const rows = read(session, from, (expected.at(-1)?.moment.icount ?? 0) + 1 - from);
      expect(rows.map(({ moment, address, text, symbol, ring }) => ({ moment, address, text, symbol, ring }))).toEqual(
        expected,
      );
      expect(whole(session)).toEqual(before);
    });
  check('v4.15');
  check('fred');

  const session = sessionOf(CALLS);
  const from = session.icount;
  go(session);
  const [first, second, entry] = read(session, from, 3);
  const all = read(session, from, session.icount - from + 1, 200);

  it('says what each left changed', () => {
    expect(first.did).toEqual(['RAX = 27']);
    // SYSCALL: RCX is the next RIP, R11 the RFLAGS; IF goes by IA32_FMASK.
    expect(second.did).toEqual(expect.arrayContaining(['RCX = 401007', 'R11 = 202', 'IF = 0', 'CS = 10', 'SS = 18']));
    expect(second.steps.join('\n')).toContain('RCX := address of the next instruction');
    expect(entry).toMatchObject({ ring: 0, symbol: 'entry_SYSCALL_64_trampoline' });
  });
  it('with the rows of the path that belong to it', () => {
    expect(second.events).toEqual(['syscall getpid (RAX = 39)', 'ring 3 → ring 0 by SYSCALL']);
    const told = all.flatMap(({ events }) => events);
    expect(told).toEqual(
      session
        .view()
        .path.filter(({ icount }) => icount >= from)
        .map(({ text }) => text),
    );
  });
  it('a fault is met where it comes, and its instruction runs again behind it', () => {
    const stores = all.filter(({ text }) => text.startsWith('rep stos'));
    expect(stores.map(({ isUndone }) => isUndone)).toEqual([true, false]);
    expect(stores[0]?.events[0]).toMatch(/^#PF/u);
    const [at, behind] = stores.map((row) => all.indexOf(row));
    expect(all[at + 1]?.ring).toBe(0);
    expect(all[at + 1]?.moment).toEqual({ icount: stores[0]?.moment.icount, sub: 1 });
    expect(all[behind]?.moment.sub).toBe(0);
  });
  it('each row is a moment that can be gone to', () => {
    for (const row of all.filter((_, at) => at % 23 === 0)) {
      session.seek(row.moment);
      rest(session);
      expect(session.view()).toMatchObject({ rip: row.address, ring: row.ring });
    }
  });
});

describe('reading leaves the present as it is', () => {
  it('in the past, with more known ahead than behind', () => {
    const session = go(sessionOf(CALLS));
    const { end } = session.known;
    session.seek({ icount: end.icount - 150, sub: 0 });
    rest(session);
    const before = whole(session);
    // The VMCALL of exit does not retire.
    expect(read(session, end.icount - 40, 200)).toHaveLength(41);
    expect(whole(session)).toEqual(before);
    expect(session.known.end).toEqual(end);
  });
  it('given up half-way', () => {
    const session = go(sessionOf(CALLS));
    const before = whole(session);
    const reader = session.read({ from: session.icount - 300, count: 200 });
    for (let slice = 0; slice < 20; slice++) reader.advance(5);
    reader.end();
    expect(whole(session)).toEqual(before);
  });
  it('arrivals at a breakpoint are not counted', () => {
    const session = sessionOf(CALLS);
    const from = session.icount;
    session.setBreakpoints([
      { symbol: 'sys_write', hits: 1 },
      { symbol: 'sys_getpid', hits: 2 },
    ]);
    go(session);
    expect(session.place).toBe('sys_write');
    read(session, from, session.icount - from, 200);
    expect(go(session).view().stop).toMatchObject({ kind: 'exited' });
  });
  it('beside a call that waits for input, which then comes', () => {
    const session = go(sessionOf(program('echo.s')));
    expect(session.view().stop).toMatchObject({ kind: 'waiting' });
    const { icount } = session.view().syscalls.at(-1) ?? { icount: 0 };
    const rows = read(session, icount + 1, session.icount - icount, 200);
    expect(rows.at(-1)?.text).toContain('vmcall');
    session.input(new TextEncoder().encode('abc\n'));
    expect(
      rest(session)
        .view()
        .syscalls.some(({ text }) => text.includes('"abc\\n", ')),
    ).toBe(true);
  });
  it('where two processes take turns, each row says whose it is', () => {
    const session = go(sessionOf(program('process-fork.s')));
    const call = session.view().syscalls.find(({ text }) => text.includes('wait4'));
    const { icount = 0, phases } = call ?? {};
    const before = whole(session);
    const rows = read(session, icount + 1, (phases?.end ?? 0) - icount - 1, 200);
    expect(new Set(rows.map(({ pid }) => pid)).size).toBeGreaterThan(1);
    expect(rows.some(({ ring }) => ring === 3)).toBe(true);
    expect(whole(session)).toEqual(before);
  });
  it('a fork of the run has its own instructions', () => {
    const session = runTo(sessionOf(CALLS), 'sys_write');
    const from = session.icount;
    go(session);
    session.seek({ icount: from, sub: 0 });
    rest(session);
    session.edit({ kind: 'register', name: 'rax', value: '123' });
    step(session, 3);
    const [row] = read(session, from, 3);
    expect(row).toMatchObject({ symbol: 'sys_write' });
    expect(read(session, from, 200).length).toBe(session.icount - from);
  });
});
