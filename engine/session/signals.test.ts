import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { CpuLevel } from '../core/cpu-level';
import type { TraceEvent } from '../core/events';
import { runToEnd } from './run-to-end';
import { Session } from './session';

/** What programs here begin and end with: `install` EDI lays `action` to a signal, `raise` sends SIGUSR1, `quit` exits with 7. */
const COMMON = `
        .globl _start
install: mov $13, %eax
        lea action(%rip), %rsi
        xor %edx, %edx
        mov $8, %r10d
        syscall
        ret
getpid: mov $39, %eax
        syscall
        mov %eax, %edi
        ret
raise:  call getpid
        mov $10, %esi
        mov $62, %eax
        syscall
        ret
quit:   mov $60, %eax
        mov $7, %edi
        syscall
restorer: mov $15, %eax
        syscall
back:   ret
_start: `;

interface Run {
  readonly kernel?: string;
  readonly boot?: string;
  /** Handler, flags, restorer of \`action\`. */
  readonly action?: readonly [handler: string, flags: string, restorer?: string];
  readonly level?: CpuLevel;
}

function run(body: string, { kernel = 'v6.9', boot = '', action = ['back', '0x04000000'], level }: Run = {}) {
  const [handler, flags, restorer = 'restorer'] = action;
  const text = `${COMMON}${body}\n .data\n .balign 16\naction: .quad ${handler}, ${flags}, ${restorer}, 0\n`;
  const whole = runToEnd(
    {
      program: { sources: [{ name: 'program.s', text }] },
      kernel,
      boot,
      cpu: 'amd',
      ...(level === undefined ? {} : { level }),
      argv: ['program'],
      envp: [],
      terminal: [false, false, false],
    },
    { limit: 2_000_000 },
  );
  expect(whole.reply).toMatchObject({ ok: true, problems: [] });
  const { stop, events } = whole;
  const end =
    stop?.kind === 'exited' ? `exit ${stop.status}` : stop?.kind === 'killed' ? `killed ${stop.signal}` : 'no end';
  return { end, events, stdout: whole.stdout, reason: stop?.kind === 'killed' ? stop.reason : '' };
}

const named = (events: readonly TraceEvent[], ...names: readonly TraceEvent['event'][]): readonly TraceEvent[] =>
  events.filter(({ event }) => names.includes(event));

describe('the frame by the age of the kernel', () => {
  const BODY =
    ' mov $10, %edi\n call install\n call getpid\n mov $10, %esi\n mov $62, %eax\n mov $0x77, %ecx\n syscall\n jmp quit\n';
  const HANDLER = '\nhandler: mov %rdx, %rsi\n mov $1, %edi\n mov $304, %edx\n mov $1, %eax\n syscall\n ret\n';
  /**
   * Source: Linux commit 6c25da5ad55d (v4.6) for SS; v3.0 arch/x86/kernel/entry_64.S, FIXUP_TOP_OF_STACK, for RCX; FRED leaves
   * RCX alone. UC_FP_XSTATE where the CPU has XSAVE: v3.0 and v4.15 arch/x86/kernel/signal.c.
   */
  const check = (kernel: string, level: CpuLevel, flags: bigint, ss: number, rcx: 'RIP' | '-1' | 'its own'): void =>
    it(`${kernel} on ${level}`, () => {
      const { end, stdout } = run(`${BODY}${HANDLER}`, { kernel, level, action: ['handler', '0x04000004'] });
      const view = new DataView(Uint8Array.from(stdout).buffer);
      const word = (at: number): bigint => view.getBigUint64(at, true);
      const context = 40;
      expect(end).toBe('exit 7');
      expect(word(0), 'uc_flags').toBe(flags);
      expect(view.getUint16(context + 144, true), 'CS').toBe(0x33);
      expect(view.getUint16(context + 150, true), 'SS').toBe(ss);
      const values = { RIP: word(context + 128), '-1': 0xffff_ffff_ffff_ffffn, 'its own': 0x77n };
      expect(word(context + 112), 'RCX').toBe(values[rcx]);
    });
  const OLD = 'x86-64-v2';
  check('v3.0', OLD, 0n, 0, '-1');
  check('v4.4', OLD, 0n, 0, 'RIP');
  check('v4.15', OLD, 6n, 0x2b, 'RIP');
  const NEW = 'x86-64-v3';
  check('v3.0', NEW, 1n, 0, '-1');
  check('v4.4', NEW, 1n, 0, 'RIP');
  check('v4.15', NEW, 7n, 0x2b, 'RIP');
  check('v4.17', NEW, 7n, 0x2b, 'RIP');
  check('v6.9', NEW, 7n, 0x2b, 'RIP');
  check('fred', NEW, 7n, 0x2b, 'its own');
});

describe('what ends a program although it has a handler, and why in words', () => {
  const INSTALL = ' mov $10, %edi\n call install\n';
  const SEND = `${INSTALL} call getpid\n mov $10, %esi\n mov $62, %eax\n`;
  const RAISE = `${INSTALL} call raise\n jmp quit\n`;
  const NO_FRAME = 'the frame for the handler of SIGUSR1 cannot be written on its stack';
  const NO_RETURN = 'rt_sigreturn found no signal frame at its stack pointer';
  /** Each is SIGSEGV on x86-64 Linux 6.18 too. */
  const check = (name: string, body: string, reason: string, action?: Run['action']): void =>
    it(name, () => {
      const ended = run(body, action === undefined ? {} : { action });
      expect(ended.end).toBe('killed 11');
      expect(ended.reason).toContain(reason);
    });
  check('no restorer', RAISE, NO_FRAME, ['back', '0', '0']);
  check('a stack that is nowhere', `${SEND} mov $0x1000, %esp\n syscall\n`, NO_FRAME);
  check('a stack in the kernel', `${SEND} mov $0xffffffff81100000, %rsp\n syscall\n`, NO_FRAME);
  check('a stack that is not canonical', `${SEND} movabs $0x8000000000000000, %rsp\n syscall\n`, NO_FRAME);
  check('a stack at the bottom of memory', `${SEND} xor %esp, %esp\n syscall\n`, NO_FRAME);
  check('a stack that may not be written', `${SEND} lea _start+2048(%rip), %rsp\n syscall\n`, NO_FRAME);
  check('rt_sigreturn without a frame', ' mov $15, %eax\n mov $16, %esp\n syscall\n', NO_RETURN);
  check('rt_sigreturn from the kernel', ' mov $15, %eax\n mov $0xffffffff81100000, %rsp\n syscall\n', NO_RETURN);
  const REFUSED = 'rt_sigreturn found vector registers that the CPU refuses in the signal frame';
  const FPU = ['h', '0x04000004'] as const;
  check('an FPU state in the kernel', `${RAISE}h: movq $0xffffffff81000000, 224(%rdx)\n ret\n`, REFUSED, FPU);
  check('an FPU state that is not aligned', `${RAISE}h: incq 224(%rdx)\n ret\n`, REFUSED, FPU);
  check('reserved bits in MXCSR', `${RAISE}h: mov 224(%rdx), %rax\n movl $-1, 24(%rax)\n ret\n`, REFUSED, FPU);
  check('a handler in the kernel', RAISE, 'tried to execute', ['0xffffffff81000000', '0x04000000']);
  check('a handler that is not canonical', RAISE, 'general protection fault', ['0x800000000000', '0x04000000']);
  const FAULT = ' mov $11, %edi\n call install\n';
  check('a fault whose signal is ignored', `${FAULT} mov 0, %eax\n`, 'tried to read', ['1', '0x04000000']);
  const BLOCK = ' mov $14, %eax\n xor %edi, %edi\n lea mask(%rip), %rsi\n xor %edx, %edx\n mov $8, %r10d\n syscall\n';
  check('a fault whose signal is blocked', `${FAULT}${BLOCK} mov 0, %eax\nmask: .quad 0x400\n`, 'tried to read');
  check('a fault in its own handler', `${FAULT} mov 0, %eax\nh: mov 8, %eax\n`, 'tried to read', ['h', '0x04000000']);
  check('its handler has the bad stack', `${FAULT} mov $0x1000, %esp\n push %rax\n`, '', ['quit', '0x04000000']);
});

describe('in the trace', () => {
  const TIMER = `
        mov $14, %edi
        call install
        mov $38, %eax
        xor %edi, %edi
        lea value(%rip), %rsi
        xor %edx, %edx
        syscall
`;
  const VALUE = '\n .data\n .balign 8\nvalue: .quad 0, 0, 0, 200\n .text\n';
  const PIPE = ' mov $22, %eax\n lea ends(%rip), %rdi\n syscall\n';
  const READ = `call_read: xor %eax, %eax\n mov ends(%rip), %edi\n lea ends(%rip), %rsi\n mov $1, %edx\n syscall\n`;
  const ENDS = '\n .bss\nends: .skip 8\n .text\n';

  it('a handler, its frame, and the restart of what it interrupted', () => {
    // The handler writes a byte, so that the second try finds something.
    const handler =
      '\nh: mov $1, %eax\n mov ends+4(%rip), %edi\n lea ends(%rip), %rsi\n mov $1, %edx\n syscall\n ret\n';
    const { end, events } = run(`${PIPE}${TIMER}${READ} jmp quit\n${handler}${VALUE}${ENDS}`, {
      action: ['h', '0x14000000'],
    });
    expect(end).toBe('exit 7');
    const [restart, entered, ...rest] = named(events, 'restart', 'handler');
    expect(rest).toEqual([]);
    expect(entered).toMatchObject({ name: 'SIGALRM', info: '{si_signo=SIGALRM, si_code=SI_KERNEL}' });
    const reads = events.filter((event) => event.event === 'syscall' && event.name === 'read');
    expect(reads).toHaveLength(2);
    expect(restart).toMatchObject({ number: 0, name: 'read', to: reads[0].rip });
    expect(reads[1].rip).toBe(reads[0].rip);
  });

  it('a timer reaches a program that makes no system call', () => {
    const { end, events } = run(`${TIMER}spin: jmp spin\n${VALUE}`, { action: ['quit', '0x04000000'] });
    expect(end).toBe('exit 7');
    expect(named(events, 'handler')).toHaveLength(1);
  });

  it('Ctrl-C at the terminal: the handler runs, the read starts again and gets the next line', () => {
    const output: number[] = [];
    const lines: string[] = [];
    const session = new Session({
      output: (_stream, bytes) => output.push(...bytes),
      syscallLine: (line) => lines.push(line.replace(/\) +=/u, ') =')),
    });
    const body = ` mov $2, %edi
        call install
        xor %eax, %eax
        xor %edi, %edi
        lea letter(%rip), %rsi
        mov $1, %edx
        syscall
        jmp quit
h:      mov $1, %eax
        mov $1, %edi
        lea star(%rip), %rsi
        mov $1, %edx
        syscall
        ret
        .data
star:   .ascii "*"
letter: .byte 0
        .balign 8
action: .quad h, 0x14000000, restorer, 0
`;
    const text = `${COMMON}${body}`;
    const program = { sources: [{ name: 'program.s', text }] };
    const setting = { kernel: 'v4.15', boot: '', cpu: 'intel', argv: ['x'], envp: [] } as const;
    session.load({ ...setting, program, terminal: [true, true, true] });
    session.go();
    expect(session.advance(100_000)).toMatchObject({ kind: 'waiting' });
    session.input(Uint8Array.of(3));
    expect(session.advance(100_000)).toMatchObject({ kind: 'waiting' });
    session.input(Uint8Array.of(0x61, 10));
    expect(session.advance(100_000)).toMatchObject({ kind: 'exited', status: 7 });
    expect(String.fromCharCode(...output)).toBe('^C*a\r\n');
    expect(lines.slice(1, 6)).toEqual([
      expect.stringMatching(/^read\(0, 0x\w+, 1\) = \? ERESTARTSYS \(To be restarted if SA_RESTART is set\)$/u),
      '--- SIGINT {si_signo=SIGINT, si_code=SI_KERNEL} ---',
      'write(1, "*", 1) = 1',
      'rt_sigreturn({mask=[]}) = 0',
      'read(0, "a", 1) = 1',
    ]);
  });

  it('what a signal that kills would have told a handler', () => {
    const { end, events } = run(' mov 16, %eax\n');
    expect(end).toBe('killed 11');
    expect(named(events, 'signal')).toMatchObject([
      { name: 'SIGSEGV', info: '{si_signo=SIGSEGV, si_code=SEGV_MAPERR, si_addr=0x10}' },
    ]);
  });
});

describe('the vDSO', () => {
  it('makes system calls for the clocks only that vvar does not hold', () => {
    const folder = join(import.meta.dirname, '../../fixtures/areas');
    const text = readFileSync(join(folder, 'c-vdso.s'), 'utf8');
    const spec = { cpu: 'intel', boot: '', argv: ['c-vdso'], envp: [], terminal: [false, false, false] } as const;
    const check = (kernel: string): void => {
      const { events } = runToEnd(
        { ...spec, kernel, program: { sources: [{ name: 'c-vdso.s', text }] } },
        { limit: 2_000_000 },
      );
      const inside = named(events, 'syscall').filter(({ rip }) => BigInt(rip) > 0x7fff_f000_0000n);
      expect(inside).toMatchObject([
        { name: 'clock_gettime', args: expect.arrayContaining(['0x2']) },
        { name: 'clock_gettime', args: expect.arrayContaining(['0x3e7']) },
      ]);
    };
    for (const kernel of ['v3.0', 'v4.15', 'v6.9']) check(kernel);
  });
});

describe('the vsyscall page', () => {
  const BODY = ` xor %edi, %edi
 mov $0xffffffffff600400, %rax
 call *%rax
 mov $0xffffffffff600000, %rbx
 mov (%rbx), %rbx
 jmp quit
`;
  /** Source: Documentation/admin-guide/kernel-parameters.txt, vsyscall=; native up to v3.0. `reads`: whether (RBX) can be read. */
  const check = (kernel: string, boot: string, call: 'code' | 'system call' | 'fault' | 'no', reads: boolean): void =>
    it(`${kernel} ${boot}: ${call}`, () => {
      const { end, events } = run(BODY, { kernel, boot });
      const inside = events.filter(({ rip }) => BigInt(rip) >> 12n === 0xffff_ffff_ff60_0n);
      const how = inside.some(({ event }) => event === 'syscall')
        ? 'system call'
        : inside.some(({ event }) => event === 'fault')
          ? 'fault'
          : 'code';
      expect(how).toBe(call === 'no' ? 'fault' : call);
      expect(end).toBe(call !== 'no' && reads ? 'exit 7' : 'killed 11');
    });
  check('v3.0', '', 'code', true);
  check('v4.4', 'vsyscall=native', 'system call', true);
  check('v4.15', 'vsyscall=native pti=off', 'system call', true);
  check('v4.15', '', 'fault', true);
  check('v4.15', 'vsyscall=none', 'no', false);
  check('v5.14', '', 'fault', false);
  check('v5.14', 'vsyscall=emulate', 'fault', true);
  check('v6.9', 'vsyscall=none', 'no', false);
  check('fred', '', 'fault', false);
});
