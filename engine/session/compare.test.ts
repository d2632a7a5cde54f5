import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { comparePrograms } from './compare';
import type { Comparison, Variant } from './compare-api';

const HELLO = readFileSync(join(import.meta.dirname, '../../fixtures/programs/hello-att.s'), 'utf8');

const compare = (variants: readonly Variant[], text = HELLO): Comparison =>
  comparePrograms({
    program: { sources: [{ name: 'hello-att.s', text }] },
    variants,
    argv: ['hello'],
    envp: [],
    limit: 100_000,
  });

const v415 = (boot: string, cpu: Variant['cpu'] = 'intel'): Variant => ({ kernel: 'v4.15', boot, cpu });

describe('hello with and without isolation', () => {
  const comparison = compare([v415('pti=on'), v415('pti=off')]);
  const [write, exit] = comparison.calls;
  const cells = (label: string): readonly (string | null)[] =>
    write.rows.find((row) => row.label === label)?.cells ?? [];

  it('are two calls of the same name', () => expect([write.name, exit.name]).toEqual(['write', 'exit']));
  it('labels tell the variants apart', () =>
    expect(comparison.reports.map(({ label }) => label)).toEqual(['v4.15 pti=on', 'v4.15 pti=off']));
  it('the outcome is the same', () => expect(comparison.outcome.map(({ differs }) => differs)).toEqual([false, false]));
  /** Source: Linux v4.15 arch/x86/entry/entry_64.S: one switch each way with PTI, none without. */
  it('CR3 is switched twice, or not at all', () => expect(cells('CR3 switches')).toEqual(['2', '0']));
  /** cmp, ja, mov, call behind sti. Source: the same file, entry_SYSCALL_64_fastpath. */
  it('dispatch is five instructions in both', () => expect(cells('dispatch')).toEqual(['5', '5']));
  it('the phases add up', () => {
    for (const { calls } of comparison.reports)
      for (const { phases, instructions } of calls)
        expect(phases.entry + phases.dispatch + phases.handler + phases.exit).toBe(instructions);
  });
  it('the trampoline is on one path only', () => {
    const [on, off] = cells('path');
    expect(on).toMatch(/^entry_SYSCALL_64_trampoline → entry_SYSCALL_64_stage2 → /);
    expect(off).toMatch(/^entry_SYSCALL_64 → /);
  });
  it('LSTAR differs, STAR does not', () => {
    const differs = new Map(comparison.msrs.map((row) => [row.label, row.differs]));
    expect([differs.get('MSR_LSTAR'), differs.get('MSR_STAR')]).toEqual([true, false]);
  });
  it('exit never comes back', () =>
    expect(exit.rows.find(({ label }) => label === 'way back')?.cells).toEqual(['none', 'none']));
});

it('counts what the entry writes: five words of hardware frame and sixteen of pt_regs, RDI twice, on a plain v4.15', () => {
  const [{ calls }] = compare([v415('pti=off')]).reports;
  // 15 pushes and one scratch RSP; the flags of the IF check; the call's return address; RAX; RSP and RDI for the way out.
  expect(calls[0].memory.writtenBytes).toBe((15 + 1 + 1 + 1 + 1 + 2) * 8);
});

it('neighbours that are the same are one, with a count', () => {
  const text =
    ' .globl _start\n_start: mov $3, %ebx\n1: mov $39, %eax\n syscall\n dec %ebx\n jnz 1b\n mov $60, %eax\n xor %edi, %edi\n syscall\n';
  expect(compare([v415('')], text).calls.map(({ name, times, position }) => [name, times, position])).toEqual([
    ['getpid', 3, 1],
    ['exit', 1, 4],
  ]);
});

it('an option that the kernel does not know is refused with the reason, the others run', () => {
  const { reports, calls } = compare([v415('pti=maybe'), v415('pti=on')]);
  expect(reports[0].problems[0]).toMatch(/pti=maybe/);
  expect([reports[1].problems, calls[0].rows[0].cells]).toEqual([[], [null, 'syscall']]);
});
