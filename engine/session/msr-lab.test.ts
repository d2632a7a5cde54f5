import { describe, expect, it } from 'vitest';
import type { LabSpec, Stop } from './api';
import type { LaboratoryMsr } from '../core/msr-fields';
import { LABORATORY_MSRS, MSR_LABORATORY, fieldOf, withField } from '../core/msr-fields';
import { Session } from './session';

/** A call, then a page fault (the first touch of .bss), then a call. */
const PROGRAM = `
        .globl _start
_start: mov $39, %eax
        syscall
        movb $1, page
        mov $60, %eax
        xor %edi, %edi
        syscall
        .bss
        .skip 8192
page:   .skip 1
`;

function loaded(boot: string, cpu: LabSpec['cpu'], text = PROGRAM): Session {
  const session = new Session({ output: () => undefined });
  const reply = session.load({
    program: { sources: [{ name: 'program.s', text }] },
    kernel: 'v4.15',
    boot,
    cpu,
    argv: ['program'],
    envp: [],
    terminal: [false, false, false],
  });
  expect(reply).toMatchObject({ ok: true, problems: [] });
  return session;
}

const ended = (stop: Stop | null): string =>
  stop === null ? 'limit' : stop.kind === 'killed' ? `killed ${stop.signalName}` : stop.kind === 'exited' ? `exit ${stop.status}` : stop.kind; // prettier-ignore

describe('a wrong value gives the failure that the hardware gives, with its name', () => {
  const check = (
    name: LaboratoryMsr,
    value: string,
    how: { boot?: string; cpu?: LabSpec['cpu']; text?: string },
    end: string,
    words: RegExp,
  ): void =>
    it(`${name} := ${value} ${how.boot ?? ''} ${how.cpu ?? ''} ${how.text === undefined ? '' : '(own program)'}`, () => {
      const session = loaded(how.boot ?? 'pti=on', how.cpu ?? 'intel', how.text);
      expect(session.edit({ kind: 'msr', name, value })).toMatchObject({ ok: true });
      session.go();
      const stop = session.advance(100_000);
      expect({ end: ended(stop), words: session.diagnose()?.words ?? '' }).toEqual({
        end,
        words: expect.stringMatching(words) as string,
      });
    });

  // SYSRET itself loads what it is told (SDM Vol. 2B SYSRET: fixed flat segments); IRET of the page fault reads the
  // descriptor (SDM Vol. 2A IRET) and Linux makes that a SIGSEGV (v4.15 arch/x86/entry/entry_64.S, native_irq_return_iret).
  check(
    'IA32_STAR',
    '001b001000000000',
    {},
    'killed SIGSEGV',
    /^SYSRET loaded CS 0x2b: data of ring 3, which IRET refuses; STAR\[63:48\] is 8 too low$/,
  );
  check(
    'IA32_STAR',
    '0033001000000000',
    {},
    'killed SIGSEGV',
    /^SYSRET loaded CS 0x43: .* STAR\[63:48\] is 16 too high$/,
  );
  check(
    'IA32_STAR',
    '0010001000000000',
    {},
    'killed SIGSEGV',
    /^SYSRET loaded CS 0x23: 32-bit code of ring 3, .*16 too low$/,
  );
  // No exception happens inside the kernel here, so nothing reads the descriptor of the wrong CS: nothing fails.
  check('IA32_STAR', '0023000800000000', {}, 'exit 0', /^$/);
  check('IA32_STAR', '0023001000000000', {}, 'exit 0', /^$/);
  // SDM Vol. 2B SYSCALL: #UD if IA32_EFER.SCE = 0.
  check('IA32_EFER', 'd00', {}, 'killed SIGILL', /^SYSCALL raised #UD: EFER.SCE \(bit 0\) is 0$/);
  // SDM Vol. 3A §4.5: bit 63 is reserved when NXE = 0; the kernel's own pages have it.
  check('IA32_EFER', '501', {}, 'dead', /EFER.NXE \(bit 11\) is 0$/);
  check('IA32_LSTAR', '401000', {}, 'dead', /^SYSCALL went to 0x401000, _start, and met #PF there/);
  check('IA32_LSTAR', '0', { boot: 'pti=off' }, 'dead', /^SYSCALL went to 0x0, where nothing of the kernel is/);
  check(
    'IA32_LSTAR',
    'ffffffff82000000',
    {},
    'dead',
    /^SYSCALL went to 0xffffffff82000000, where nothing of the kernel is/,
  );
  check(
    'IA32_KERNEL_GS_BASE',
    '0',
    { boot: 'pti=off' },
    'dead',
    /^SWAPGS loaded GS base 0x0, and the per-CPU data is at 0xffffffff8/,
  );
  check('IA32_KERNEL_GS_BASE', '0', { boot: 'pti=on' }, 'dead', /^SWAPGS loaded GS base 0x0/);
  check(
    'IA32_FMASK',
    '47500',
    {},
    'dead',
    /^the system call was entered with interrupts on: SFMASK does not clear IF \(bit 9\)$/,
  );
  // Neither is used by a 64-bit program.
  check('IA32_CSTAR', '0', {}, 'exit 0', /^$/);
  check('IA32_SYSENTER_EIP', '0', {}, 'exit 0', /^$/);
});

describe('what WRMSR refuses is refused, with the fault', () => {
  const check = (name: LaboratoryMsr, value: string, cpu: LabSpec['cpu'], reason: RegExp): void =>
    it(`${name} := ${value} ${cpu}`, () => {
      const session = loaded('', cpu);
      const before = session.msrLaboratory();
      expect(session.edit({ kind: 'msr', name, value })).toEqual({
        ok: false,
        reason: expect.stringMatching(reason) as string,
      });
      expect(session.msrLaboratory()).toEqual(before);
    });
  // SDM Vol. 2D WRMSR; Vol. 4 table 2-2.
  check('IA32_LSTAR', '0000800000000000', 'intel', /^#GP\(0\): WRMSR IA32_LSTAR: 0x800000000000 is not canonical$/);
  check('IA32_KERNEL_GS_BASE', '8000000000000000', 'amd', /not canonical/);
  check('IA32_FMASK', '100000000', 'intel', /reserved bits 63:32/);
  check('IA32_EFER', 'd03', 'intel', /reserved bits/);
  check('IA32_EFER', 'c01', 'intel', /changes LME while CR0.PG = 1/);
  check('IA32_STAR', 'hello', 'intel', /no hexadecimal number/);
  check('IA32_STAR', '12345678123456789', 'intel', /no hexadecimal number/);
});

describe('the laboratory', () => {
  it('names the fields of STAR and what the selectors are', () => {
    const star = loaded('pti=on', 'intel')
      .msrLaboratory()
      .find(({ name }) => name === 'IA32_STAR');
    expect(star?.fields.map(({ name, value, meaning }) => [name, value, meaning])).toEqual([
      ['SYSRET', '0x23', 'CS 0x33: 64-bit code of ring 3; SS 0x2b: data of ring 3'],
      ['SYSCALL', '0x10', 'CS 0x10: 64-bit code of ring 0; SS 0x18: data of ring 0'],
      ['EIP', '0x0', ''],
    ]);
  });
  it('marks what is not as booted, and shows the write in the trace', () => {
    const session = loaded('pti=on', 'intel');
    expect(session.edit({ kind: 'msr', name: 'IA32_CSTAR', value: '0x1000' })).toEqual({
      ok: true,
      value: '0000000000001000',
    });
    expect(session.msrLaboratory().filter(({ isAsBooted }) => !isAsBooted).map(({ name }) => name)).toEqual(['IA32_CSTAR']); // prettier-ignore
    expect(session.view().path.at(-1)?.text).toBe('wrmsr MSR_CSTAR := 0x1000');
  });
  it('AMD keeps 32 bits of the SYSENTER MSRs (AMD APM Vol. 2 §6.1.2)', () =>
    expect(loaded('', 'amd').edit({ kind: 'msr', name: 'IA32_SYSENTER_EIP', value: 'ffffffff81000000' })).toEqual({ ok: true, value: '0000000081000000' })); // prettier-ignore
  it('a run that ended takes no more', () => {
    const session = loaded('', 'intel');
    session.go();
    session.advance(100_000);
    expect(session.edit({ kind: 'msr', name: 'IA32_STAR', value: '0' })).toEqual({
      ok: false,
      reason: 'the run has ended',
    });
  });
  it.each(LABORATORY_MSRS)('the fields of %s fit into 64 bits, do not overlap, and can be put back', (name) => {
    const { fields } = MSR_LABORATORY[name];
    const covered = fields.map((field) => withField(0n, field, (1n << 64n) - 1n));
    expect(covered.reduce((sum, mask) => sum + mask, 0n)).toBe(covered.reduce((all, mask) => all | mask, 0n));
    expect(fields.map((field) => fieldOf(withField(0n, field, 1n), field))).toEqual(fields.map(() => 1n));
  });
});
