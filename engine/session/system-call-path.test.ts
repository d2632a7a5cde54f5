import { describe, expect, it } from 'vitest';
import type { SourceFile } from '../asm/api';
import type { TraceEvent } from '../core/events';
import { kernelSources } from '../linux/index';
import type { LabSpec } from './api';
import type { WholeRun } from './run-to-end';
import { runToEnd } from './run-to-end';

const text = new TextDecoder();

const HELLO = `
        .globl  _start
        .text
_start: mov     $1, %eax
        mov     $1, %edi
        lea     message(%rip), %rsi
        mov     $6, %edx
        syscall
        mov     $60, %eax
        xor     %edi, %edi
        syscall
        .section .rodata
message: .ascii "Hello\\n"
`;
const GETPID = `
        .globl  _start
_start: mov     $39, %eax
        syscall
        mov     %eax, %edi
        mov     $60, %eax
        syscall
`;

const GETPID_77 = '.globl sys_getpid\nsys_getpid: movl $77, %eax\n ret';

interface Setting {
  /** Default v4.15. */
  readonly kernel?: string;
  readonly boot?: string;
  readonly cpu?: LabSpec['cpu'];
  readonly edited?: readonly SourceFile[];
}

function run(source: string, { boot = '', cpu = 'intel', kernel = 'v4.15', edited }: Setting = {}): WholeRun {
  const spec: LabSpec = {
    program: { sources: [{ name: 'program.s', text: source }] },
    kernel,
    ...(edited === undefined ? {} : { editedKernel: edited }),
    boot,
    cpu,
    argv: ['program'],
    envp: [],
    terminal: [false, false, false],
  };
  const whole = runToEnd(spec, { limit: 200_000 });
  expect(whole.reply.problems).toEqual([]);
  expect(whole.reply.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  return whole;
}

/** The events of the first `syscall` up to the return to ring 3. */
function firstCall(events: readonly TraceEvent[]): string[] {
  const start = events.findIndex(({ event }) => event === 'syscall');
  const end = events.findIndex((event, index) => index > start && event.event === 'cpl' && event.to === 3);
  return events.slice(start, end + 1).map((event) => {
    switch (event.event) {
      case 'syscall':
        return `syscall ${event.number} ${event.name} from ring ${event.cpl}`;
      case 'cpl':
        return `cpl ${event.from}→${event.to} by ${event.by}`;
      case 'cr3':
        return `cr3 ${event.root}`;
      case 'dispatch':
        return `dispatch ${event.table}[${event.index}] ${event.target}`;
      case 'sysreturn':
        return `sysreturn ${event.name} ${event.value}`;
      case 'vmcall':
        return `vmcall ${event.service}`;
      default:
        return event.event;
    }
  });
}

describe('one write, boundary by boundary (order: syscall-path facts for Linux v4.15)', () => {
  const check = (name: string, setting: Setting, expected: readonly string[]): void =>
    it(name, () => {
      const whole = run(HELLO, setting);
      expect(text.decode(whole.stdout)).toBe('Hello\n');
      expect(whole.stop).toEqual({ kind: 'exited', status: 0 });
      expect(firstCall(whole.events)).toEqual(expected);
    });
  const core = ['dispatch sys_call_table[1] sys_write', 'vmcall write', 'sysreturn write 0x6'];
  const isolated = [
    'syscall 1 write from ring 3', 'cpl 3→0 by syscall', 'swapgs', 'cr3 kernel', ...core, 'cr3 user', 'swapgs', 'cpl 0→3 by sysret',
  ]; // prettier-ignore
  const plain = ['syscall 1 write from ring 3', 'cpl 3→0 by syscall', 'swapgs', ...core, 'swapgs', 'cpl 0→3 by sysret'];
  check('pti=on', { boot: 'pti=on' }, isolated);
  check('pti=on, amd', { boot: 'pti=on', cpu: 'amd' }, isolated);
  check('pti=off', { boot: 'pti=off' }, plain);
  it('pti=off never writes CR3 on the way', () => {
    expect(run(HELLO, { boot: 'pti=off' }).events.filter(({ event }) => event === 'cr3')).toEqual([]);
  });
});

describe('what boot writes into the MSRs', () => {
  it('names the entry that LSTAR gets, in the trace', () => {
    const symbols = run(HELLO, { boot: 'pti=off' }).events.map((event) =>
      event.event === 'wrmsr' && event.msr === 'MSR_LSTAR' ? event.symbol : null,
    );
    expect(symbols.filter((symbol) => symbol !== null)).toEqual(['entry_SYSCALL_64']);
  });
  // Source: Linux v4.15 arch/x86/entry/entry_64_compat.S, entry_SYSENTER_compat.
  it('takes SYSENTER in 64-bit code for a call of the 32-bit table, to which it leads', () => {
    const program = '.globl _start\n_start: mov $20, %eax\n sysenter\n';
    const calls = run(program).events.flatMap((event) => (event.event === 'syscall' ? [[event.name, event.abi]] : []));
    expect(calls).toEqual([['getpid', 'i386']]);
  });
  // The stack of the first task ends where boot's page tables begin. Source: Linux v6.9 arch/x86/kernel/fred.c, cpu_init_fred_exceptions.
  it('names a stack by what it is the end of', () => {
    const stacks = run(HELLO, { kernel: 'fred' }).events.flatMap((event) =>
      event.event === 'wrmsr' && event.msr === 'MSR_IA32_FRED_RSP0' ? [event.symbol] : [],
    );
    expect(stacks).toEqual(['init_thread_union+0x4000']);
  });
  /** Rows: boot options, vendor, MSR as Linux names it, value at the end of boot as the MSR view words it. */
  const check = (boot: string, cpu: LabSpec['cpu'], msr: string, expected: RegExp): void =>
    it(`${boot} ${cpu} ${msr}`, () => {
      const view = run(HELLO, { boot, cpu }).view;
      const row = view?.msrs.find(({ linux }) => linux === msr);
      expect(`${row?.value} ${row?.points ?? row?.meaning}`).toMatch(expected);
    });
  for (const cpu of ['intel', 'amd'] as const) {
    check('pti=on', cpu, 'MSR_STAR', /^0023001000000000 /);
    check('pti=on', cpu, 'MSR_SYSCALL_MASK', /^0000000000047700 .*TF IF DF NT AC IOPL/);
    check('pti=on', cpu, 'MSR_LSTAR', /^fffffe[0-9a-f]{10} entry_SYSCALL_64_trampoline$/);
    check('pti=off', cpu, 'MSR_LSTAR', /^ffffffff8[0-9a-f]{7} entry_SYSCALL_64$/);
    check('pti=on', cpu, 'MSR_CSTAR', /^ffffffff8[0-9a-f]{7} entry_SYSCALL_compat$/);
    check('pti=on ia32_emulation=off', cpu, 'MSR_CSTAR', /^ffffffff8[0-9a-f]{7} ignore_sysret$/);
    check('pti=on ia32_emulation=off', cpu, 'MSR_IA32_SYSENTER_CS', /^0{16} /);
    check('pti=on', cpu, 'MSR_IA32_SYSENTER_CS', /^0000000000000010 /);
  }
  check('pti=on', 'intel', 'MSR_IA32_SYSENTER_EIP', /^ffffffff8[0-9a-f]{7} entry_SYSENTER_compat$/);
  check('pti=on', 'intel', 'MSR_IA32_SYSENTER_ESP', /^fffffe[0-9a-f]{10} /);
  // AMD keeps 32 bits of these MSRs (AMD64 Architecture Programmer's Manual Vol. 2 §6.1.2).
  check('pti=on', 'amd', 'MSR_IA32_SYSENTER_EIP', /^000000008[0-9a-f]{7} /);
  check('pti=on', 'amd', 'MSR_IA32_SYSENTER_ESP', /^00000000[0-9a-f]{8} /);
});

/** The profile's source of that name with one text replaced; the text must be there. */
function edit(name: string, from: string, to: string): readonly SourceFile[] {
  const source = kernelSources('v4.15').find((file) => file.name === name);
  expect(source?.text).toContain(from);
  return [{ name, text: source?.text.replace(from, to) ?? '' }];
}

describe('the path is code: what the student edits is what runs', () => {
  /** Exit status is what getpid returned, low byte. */
  const check = (name: string, edited: () => readonly SourceFile[], status: number): void =>
    it(name, () => expect(run(GETPID, { edited: edited() }).stop).toEqual({ kind: 'exited', status }));
  // Process 1000 is 0x3e8.
  check('getpid as it is', () => [], 0xe8);
  // -ENOSYS, -38, is 0xda in one byte.
  check(
    'table entry 39 points at sys_ni_syscall',
    () => edit('syscalls_64.h', '__SYSCALL 39, getpid', '__SYSCALL_AT 39, getpid, sys_ni_syscall'),
    0xda,
  );
  check('the handler answers by itself', () => edit('sys.S', '# ---- the list', GETPID_77), 77);
});
