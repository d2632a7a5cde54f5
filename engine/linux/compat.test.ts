import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { assemble, link, writeElfExecutable } from '../asm/index';
import type { CpuVendor } from '../machine/machine';
import { runToEnd } from '../session/run-to-end';
import type { HostFolder } from './api';
import { kernelProfiles, kernelSources } from './profile';
import { SERVICES } from './services/index';
import { syscall32Of } from './syscalls-32';

const FOLDER = join(import.meta.dirname, '../../fixtures/programs');

interface ProgramRow {
  readonly name: string;
  readonly file: string;
  readonly stdout: string;
  readonly status: number;
}
const rows = (JSON.parse(readFileSync(join(FOLDER, 'programs.json'), 'utf8')) as ProgramRow[]).filter(
  ({ name }) => name.startsWith('i386-') || name === 'int80' || name === 'modes',
);

interface Ending {
  readonly stdout: string;
  readonly status: number | string;
}

interface Run extends Ending {
  readonly reason: string;
  /** strace's. */
  readonly lines: readonly string[];
}

function run(
  name: string,
  text: string,
  kernel: string,
  cpu: CpuVendor,
  boot = '',
  args: readonly string[] = [],
  root?: HostFolder,
): Run {
  const whole = runToEnd(
    {
      program: { sources: [{ name, text }] },
      kernel,
      boot,
      cpu,
      argv: [`./${name}`, ...args],
      envp: [],
      terminal: [false, false, false],
      ...(root === undefined ? {} : { root }),
    },
    { limit: 5_000_000, stdin: new Uint8Array(0) },
  );
  const { stop } = whole;
  const status =
    stop?.kind === 'exited' ? stop.status : stop?.kind === 'killed' ? 128 + stop.signal : JSON.stringify(stop);
  const reason = stop !== null && 'reason' in stop ? stop.reason : '';
  return { stdout: Buffer.from(whole.stdout).toString('latin1'), status, reason, lines: whole.syscalls };
}

describe('32-bit programs do on every kernel what they did natively', () => {
  it('are there', () => expect(rows.length).toBeGreaterThanOrEqual(9));
  // Both vendors' doors on each kernel, by turns.
  for (const [at, kernel] of kernelProfiles().entries())
    for (const [index, row] of rows.entries()) {
      const vendors: readonly CpuVendor[] = row.name === 'i386-vsyscall' ? ['intel', 'amd'] : [(at + index) % 2 === 0 ? 'intel' : 'amd']; // prettier-ignore
      for (const cpu of vendors)
        it(`${row.name} on ${kernel}, ${cpu}`, () => {
          const { stdout, status } = run(row.file, readFileSync(join(FOLDER, row.file), 'utf8'), kernel, cpu);
          expect({ stdout, status }).toEqual({ stdout: row.stdout, status: row.status });
        });
    }
});

/** Lines of strace 6.1 on Linux 6.18 for i386-calls, but for those with addresses and times of that run. */
const STRACE = `
open("/dev/zero", O_RDONLY)             = 3
fstat64(3, {st_mode=S_IFCHR|0666, st_rdev=makedev(0x1, 0x5), ...}) = 0
stat64("/no/such/file", 0x804a04a)      = -1 ENOENT (No such file or directory)
stat64("/dev/zero", 0x1)                = -1 EFAULT (Bad address)
writev(1, [{iov_base="two ", iov_len=4}, {iov_base="ends\\n", iov_len=5}], 2) = 9
_llseek(0, 0, 0x804a04a, 0x9 /* SEEK_??? */) = -1 EINVAL (Invalid argument)
_llseek(3, 4294967296, [0], SEEK_SET)   = 0
nanosleep({tv_sec=0, tv_nsec=1000}, NULL) = 0
nanosleep({tv_sec=0, tv_nsec=4294967295}, NULL) = -1 EINVAL (Invalid argument)
clock_gettime(0x4d /* CLOCK_??? */, 0x804a04a) = -1 EINVAL (Invalid argument)
mmap2(NULL, 4096, PROT_READ|PROT_WRITE, MAP_PRIVATE, 99, 0) = -1 EBADF (Bad file descriptor)
wait4(-1, NULL, 0, NULL)                = -1 ECHILD (No child processes)
waitpid(-1, NULL, 0)                    = -1 ECHILD (No child processes)
syscall_0xde(0, 0, 0, 0, 0, 0)          = -1 ENOSYS (Function not implemented)
syscall_0x40000001(0, 0, 0, 0, 0, 0)    = -1 ENOSYS (Function not implemented)
syscall_0xffffffffffffffff(0, 0, 0, 0, 0, 0) = -1 ENOSYS (Function not implemented)
ioctl(1, _IOC(_IOC_NONE, 0xff, 0xff, 0), 0) = -1 ENOTTY (Inappropriate ioctl for device)
exit_group(17)                          = ?
+++ exited with 17 +++`;

it('the log of 32-bit calls is in the notation of strace', () => {
  const { lines } = run('i386-calls.s', readFileSync(join(FOLDER, 'i386-calls.s'), 'utf8'), 'v6.9', 'amd');
  expect(
    STRACE.trim()
      .split('\n')
      .filter((line) => !lines.includes(line)),
  ).toEqual([]);
});

it('the table of names is that of the kernel', () => {
  const list = kernelSources('v6.9').find(({ name }) => name === 'syscalls_32.h')?.text ?? '';
  const rows = [...list.matchAll(/^__(?:SYSCALL32|COMPAT32) (\d+), (\w+)(?:, \d+ *# (\w+))?/gmu)];
  const wrong = rows.filter(([, number, handler, name]) => !(syscall32Of(Number(number))?.name === (name ?? handler)));
  expect(wrong.map(([line]) => line)).toEqual([]);
  expect(rows.length).toBeGreaterThan(400);
});

describe('execve between the two worlds', () => {
  /** Forks, runs the program named as its argument, waits, and exits with the child's status. */
  const PARENT_32 = `# as --32
.globl _start
.data
st: .long 0
.text
_start:
mov 8(%esp),%ebp        # argv[1]
mov $2,%eax
int $0x80
test %eax,%eax
jnz 1f
push $0
push %ebp
mov %esp,%ecx
xor %edx,%edx
mov %ebp,%ebx
mov $11,%eax
int $0x80
mov %eax,%ebx
neg %ebx
mov $1,%eax
int $0x80
1: mov $-1,%ebx
mov $st,%ecx
xor %edx,%edx
mov $7,%eax
int $0x80
movzbl st+1,%ebx
mov $1,%eax
int $0x80`;
  const PARENT_64 = `.globl _start
.data
st: .long 0
.text
_start: mov 16(%rsp),%rbp
mov $57,%eax
syscall
test %eax,%eax
jnz 1f
push $0
push %rbp
mov %rbp,%rdi
mov %rsp,%rsi
xor %edx,%edx
mov $59,%eax
syscall
mov %eax,%edi
neg %edi
mov $60,%eax
syscall
1: mov $-1,%rdi
lea st(%rip),%rsi
xor %edx,%edx
xor %r10d,%r10d
mov $61,%eax
syscall
movzbl st+1(%rip),%edi
mov $60,%eax
syscall`;
  /** Prints its kind and exits with DS plus 5 or 0. */
  const CHILD_64 = `.globl _start
.data
m: .ascii "64-bit program\\n"
.text
_start: mov $1,%eax
mov $1,%edi
lea m(%rip),%rsi
mov $15,%edx
syscall
mov %ds,%edi
add $5,%edi
mov $60,%eax
syscall`;
  const CHILD_32 = `# as --32
.globl _start
.data
m: .ascii "32-bit program\\n"
.text
_start: mov $4,%eax
mov $1,%ebx
mov $m,%ecx
mov $15,%edx
int $0x80
mov %ds,%ebx
mov $1,%eax
int $0x80`;

  const program = (text: string): Uint8Array => {
    const { object } = assemble({ name: 'child.s', text });
    const image = object === undefined ? undefined : link([object]).image;
    return image === undefined ? new Uint8Array(0) : writeElfExecutable(image);
  };
  const check = (what: string, parent: string, child: string, expected: Ending): void =>
    it(what, () => {
      const bytes = program(child);
      const folder = { kind: 'directory', size: 0, executable: false, mtimeMs: 0 } as const;
      const file = { kind: 'file', size: bytes.length, executable: true, mtimeMs: 0 } as const;
      const root: HostFolder = {
        stat: (path) => (path === 'child' ? file : path === '' ? folder : null),
        read: (path) => (path === 'child' ? bytes : null),
        list: () => ['child'],
      };
      expect(run('parent.s', parent, 'v4.15', 'amd', '', ['/child'], root)).toMatchObject(expected);
    });
  // DS is 0x2b in 32-bit programs and null in 64-bit ones. Source: Linux v4.15 arch/x86/kernel/process_64.c, start_thread_common.
  check('32-bit to 64-bit', PARENT_32, CHILD_64, { stdout: '64-bit program\n', status: 5 });
  check('32-bit to 32-bit', PARENT_32, CHILD_32, { stdout: '32-bit program\n', status: 0x2b });
  check('64-bit to 32-bit', PARENT_64, CHILD_32, { stdout: '32-bit program\n', status: 0x2b });
});

describe('the doors, where they do not lead in', () => {
  const check = (what: string, source: string, cpu: CpuVendor, boot: string, expected: Partial<Ending>): void =>
    it(what, () => expect(run('door.s', source, 'v4.15', cpu, boot)).toMatchObject(expected));
  const in64 = (code: string): string => `.globl _start\n_start: ${code}\n mov %eax, %edi\n mov $60, %eax\n syscall\n`;
  const in32 = (code: string): string =>
    `# as --32\n.globl _start\n_start: ${code}\n mov %eax, %ebx\n mov $1, %eax\n int $0x80\n`;

  // APM Vol. 3 SYSENTER: #UD in long mode.
  check('SYSENTER on AMD', in32('sysenter'), 'amd', '', { status: 128 + 4 });
  // SDM Vol. 2B SYSCALL: #UD outside 64-bit mode.
  check('SYSCALL from 32-bit code on Intel', in32('syscall'), 'intel', '', { status: 128 + 4 });
  // Linux v4.15 arch/x86/entry/entry_64_compat.S: argument 6 is fetched from the stack; a bad one gives -EFAULT, and the
  // program goes on behind __kernel_vsyscall's INT 0x80, whose POPs then fault on that stack.
  check(
    'SYSENTER with a bad stack pointer',
    in32('mov $20, %eax\n mov $8, %ebp\n mov $8, %esp\n sysenter'),
    'intel',
    '',
    {
      status: 128 + 11,
    },
  );
  // Linux v4.15 arch/x86/entry/common.c, do_fast_syscall_32: the landing pad is in the 32-bit vDSO, which is not there.
  check('SYSENTER from 64-bit code on Intel', in64('mov $20, %eax\n mov %rsp, %rbp\n sysenter'), 'intel', '', {
    status: 128 + 11,
  });
  // Linux v4.15 arch/x86/entry/entry_64.S, ignore_sysret: -ENOSYS (and nothing else happens).
  check('32-bit SYSCALL without emulation', in64('mov $20, %eax\n ljmp *1f(%rip)\n1: .long 2f, 0x23\n.code32\n2: syscall\n mov $3f, %ecx\n ljmp $0x33, $3f\n.code64\n3:'), 'amd', 'ia32_emulation=off', { status: 256 - 38 }); // prettier-ignore
  // Linux v4.15 arch/x86/kernel/idt.c: without emulation gate 0x80 is not there; ring 3 gets SIGSEGV for the #GP.
  check('INT 0x80 without emulation', in64('mov $20, %eax\n int $0x80'), 'intel', 'ia32_emulation=off', {
    status: 128 + 11,
  });
  it('a 32-bit program without emulation', () =>
    expect(run('door.s', in32('nop'), 'v4.15', 'intel', 'ia32_emulation=off').reason).toMatch(/32-bit program/u));

  it('no service for a 32-bit call that the list does not have', () => {
    const list = kernelSources('v6.9').find(({ name }) => name === 'syscalls_32.h')?.text ?? '';
    const names = new Map(
      [...list.matchAll(/^__COMPAT32 (\d+), (\w+)/gmu)].map(([, number, name]) => [Number(number), `compat_${name}`]),
    );
    const services = SERVICES.filter(({ number }) => number >= 0x500 && number < 0x700);
    expect(services.length).toBeGreaterThan(50);
    expect(services.filter(({ number, name }) => names.get(number - 0x500) !== name).map(({ name }) => name)).toEqual(
      [],
    );
  });
});
