import { describe, expect, it } from 'vitest';
import type { SourceFile } from '../asm/api';
import { kernelSources } from '../linux/index';
import { runToEnd } from './run-to-end';

const EXIT = '\n mov $60, %eax\n xor %edi, %edi\n syscall\n';
const program = (body: string): string => ` .globl _start\n_start:\n${body}${EXIT}`;

interface Setting {
  readonly boot?: string;
  readonly edited?: readonly SourceFile[];
}

/** The reasons of all returns to ring 3, in order. */
function reasons(source: string, { boot = 'pti=on', edited }: Setting = {}): string[] {
  const whole = runToEnd(
    {
      program: { sources: [{ name: 'program.s', text: source }] },
      kernel: 'v4.15',
      ...(edited === undefined ? {} : { editedKernel: edited }),
      boot,
      cpu: 'intel',
      argv: ['program'],
      envp: [],
      terminal: [false, false, false],
    },
    { limit: 100_000 },
  );
  expect(whole.reply).toMatchObject({ ok: true, problems: [] });
  return whole.events.flatMap((event) => (event.event === 'cpl' && event.to === 3 ? [event.why ?? '?'] : []));
}

/** The profile's entry code with some texts replaced, each of which must be there. */
function edit(...changes: readonly (readonly [from: string, to: string])[]): readonly SourceFile[] {
  const name = 'entry_64.S';
  let text = kernelSources('v4.15').find((file) => file.name === name)?.text ?? '';
  for (const [from, to] of changes) {
    expect(text).toContain(from);
    text = text.replace(from, to);
  }
  return [{ name, text }];
}

/** All calls by the slow path, so that the conditions of return_from_SYSCALL_64 are asked. */
const SLOW = ['jnz     entry_SYSCALL64_slow_path', 'jmp     entry_SYSCALL64_slow_path'] as const;
const GETPID = ' mov $39, %eax\n syscall\n';
/** Between the slow path and the checks: changes a field of pt_regs as a tracer or a signal handler would. */
const meddle = (...code: readonly string[]): readonly [string, string] => [
  'return_from_SYSCALL_64:\n',
  `return_from_SYSCALL_64:\n${code.join('\n')}\n`,
];

const START = 'IRET because a new program or process starts: there is no call to return from';
/** Source of the conditions and their order: Linux v4.15 arch/x86/entry/entry_64.S, return_from_SYSCALL_64. */
const ALL =
  'SYSRET because no work is pending, RCX = RIP, RIP is canonical, CS = __USER_CS, R11 = EFLAGS, TF and RF are clear, SS = __USER_DS';

describe('the reason of the way out, as the kernel’s own checks had it', () => {
  const check = (name: string, setting: Setting & { source?: string }, ...expected: readonly string[]): void =>
    it(name, () => expect(reasons(setting.source ?? program(GETPID), setting)).toEqual([START, ...expected]));

  check('the fast path asks for work only', {}, 'SYSRET because no work is pending');
  check('without isolation', { boot: 'pti=off' }, 'SYSRET because no work is pending');
  check('the slow path asks everything', { edited: edit(SLOW) }, ALL);
  check('RCX', { edited: edit(SLOW, meddle('incq RCX(%rsp)')) }, 'IRET because RCX ≠ RIP');
  check('CS', { edited: edit(SLOW, meddle('movq $__USER32_CS, CS(%rsp)')) }, 'IRET because CS ≠ __USER_CS');
  check('R11', { edited: edit(SLOW, meddle('xorq $1, R11(%rsp)')) }, 'IRET because R11 ≠ EFLAGS');
  check('RF', { edited: edit(SLOW, meddle('orq $0x10000, R11(%rsp)', 'orq $0x10000, EFLAGS(%rsp)')) }, 'IRET because RF is set'); // prettier-ignore
  check(
    'SS',
    { edited: edit(SLOW, ['cmpq    $__USER_DS, SS(%rsp)', 'cmpq $__USER_CS, SS(%rsp)']) },
    'IRET because SS ≠ __USER_CS',
  );
  check(
    'an edited kernel that lost a check loses it in the reason too',
    { edited: edit(SLOW, ['cmpq    $__USER_DS, SS(%rsp)\n        jne', 'cmpq    $__USER_DS, SS(%rsp)\n        #']) },
    ALL.replace(', SS = __USER_DS', ''),
  );
  check(
    'an edited kernel that takes SYSRET all the same',
    { edited: edit(SLOW, meddle('xorq $1, R11(%rsp)'), ['cmpq    %r11, EFLAGS(%rsp)              # SYSRET destroys R11: are the flags in it anyway?\n        jne     swapgs_restore_regs_and_return_to_usermode', 'cmpq %r11, EFLAGS(%rsp)\n jne syscall_return_via_sysret']) }, // prettier-ignore
    'SYSRET although R11 ≠ EFLAGS',
  );
  check(
    'INT 0x80',
    { source: program(' mov $20, %eax\n int $0x80\n') },
    'IRET because INT 0x80 came through the IDT, which is left by IRET only',
  );
  check(
    'a page fault',
    { source: program(' movb $1, page\n .bss\n .skip 8192\npage: .skip 1\n .text\n') },
    'IRET because an exception or interrupt is left by IRET only',
  );
});
