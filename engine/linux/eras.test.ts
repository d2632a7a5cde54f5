import { expect, it } from 'vitest';
import { parseBootOptions } from './boot-options';
import { kernelProfiles, kernelSources } from './profile';
import { runLab } from './test-lab';

/** Numbers at the edge; the program below calls each and writes the low byte of its result. */
const NUMBERS = {
  getpid: '39',
  'something in the upper half of RAX': '0x100000027',
  'bit 31, the upper half alike': '0xffffffff80000027',
  '-1': '-1',
  'the x32 bit': '0x40000027',
  '512, a number of x32': '512',
  'beyond every table': '462',
  'a hole': '400',
};
const ENOSYS = -38 & 0xff;
const GETPID = 1000 & 0xff;

/**
 * What the program finds, one byte each: the numbers; what is wrong with its registers after getpid (0x40: one that must be
 * kept; 1: RCX is not the return address; 2: R11 is what it was before); the exit status of a child.
 */
const PROGRAM = `
        .macro check name, value
        cmp $\\value, %r\\name
        jne bad
        .endm
        .globl _start
_start: lea results(%rip), %rbx
${Object.values(NUMBERS)
  .map((number) => `        movabs $${number}, %rax\n        syscall\n        mov %al, (%rbx)\n        inc %rbx`)
  .join('\n')}
        mov %rbx, next(%rip)

        mov %rsp, saved(%rip)
        .irp pair, "bx,0x11", "bp,0x12", "12,0x13", "13,0x14", "14,0x15", "15,0x16", "di,0x17", "si,0x18", "dx,0x19", "10,0x1a", "8,0x1b", "9,0x1c", "cx,0x1d", "11,0x1e"
        load \\pair
        .endr
        mov $39, %eax
        syscall
here:   mov %rcx, %rax
        .irp pair, "bx,0x11", "bp,0x12", "12,0x13", "13,0x14", "14,0x15", "15,0x16", "di,0x17", "si,0x18", "dx,0x19", "10,0x1a", "8,0x1b", "9,0x1c"
        check \\pair
        .endr
        cmp %rsp, saved(%rip)
        jne bad
        xor %edi, %edi
        lea here(%rip), %rdx
        cmp %rax, %rdx
        je 1f
        add $1, %edi
1:      cmp $0x1e, %r11
        jne 2f
        add $2, %edi
        jmp 2f
bad:    mov $0x40, %edi
2:      mov next(%rip), %rbx
        mov %dil, (%rbx)

        mov $57, %eax
        syscall
        test %eax, %eax
        jz child
        mov $61, %eax
        mov $-1, %rdi
        lea status(%rip), %rsi
        xor %edx, %edx
        xor %r10d, %r10d
        syscall
        mov status+1(%rip), %al
        mov %al, 1(%rbx)
        mov $1, %eax
        mov $1, %edi
        lea results(%rip), %rsi
        mov $${Object.keys(NUMBERS).length + 2}, %edx
        syscall
        mov $60, %eax
        xor %edi, %edi
        syscall
child:  mov $60, %eax
        mov $7, %edi
        syscall
        .data
saved:  .quad 0
next:   .quad 0
status: .long 0
results: .skip 64
`.replace(
  '        .globl _start',
  `        .macro load name, value
        mov $\\value, %r\\name
        .endm
        .globl _start`,
);

/** How the child leaves the kernel for the first time. Source: ret_from_fork of each tag. */
const CHILD: Readonly<Record<string, string>> = { 'v3.0': 'sysret', 'v4.4': 'sysret', fred: 'eretu' };
/**
 * From v5.14 on the number is a signed int: arch/x86/entry/entry_64.S there. RCX and R11: SDM Vol. 2B SYSCALL; with FRED they
 * are left alone (SDM Vol. 2B SYSCALL, Vol. 3 §8.3).
 */
it.each(kernelProfiles())('%s takes numbers, keeps registers and forks', (profile) => {
  const run = runLab({ program: PROGRAM, profile });
  const bytes = Array.from(run.output, (char) => char.charCodeAt(0));
  const [registers, child] = bytes.slice(-2);
  const isInt = ['v5.14', 'v6.9', 'fred'].includes(profile);
  const numbers = Object.keys(NUMBERS).map((what, i) => [what, bytes[i]]);
  expect({ end: run.end, numbers, registers, child }).toEqual({
    end: 'exit 0',
    numbers: Object.keys(NUMBERS).map((what, i) => [what, i === 0 || (i === 1 && isInt) ? GETPID : ENOSYS]),
    registers: profile === 'fred' ? 3 : 0,
    child: 7,
  });
  const afterSwitch = run.path.slice(run.path.indexOf('vmcall schedule'));
  expect(afterSwitch.find((step) => step.startsWith('cpl 0→3'))).toBe(`cpl 0→3 ${CHILD[profile] ?? 'iret'}`);
});

/** Two calls whose numbers are the last of a table and one more. */
const atTheEnd = (number: number): string => `
        .globl _start
_start: mov $${number}, %eax
        xor %edi, %edi
        syscall
        mov $60, %eax
        xor %edi, %edi
        syscall`;
/**
 * Where each table ends. Source: the end of syscall_64.tbl at each tag: setns, mlock2, statx, statx, rseq, memfd_secret,
 * lsm_list_modules; v3.0: arch/x86/include/asm/unistd_64.h.
 */
const ENDS: Readonly<Record<string, number>> = {
  'v3.0': 308,
  'v4.4': 325,
  'v4.15': 332,
  'v4.17': 332,
  'v4.20': 334,
  'v5.14': 447,
  'v6.9': 461,
  fred: 461,
};
it.each(kernelProfiles())('%s knows its last number and none behind it', (profile) => {
  const services = (number: number): readonly string[] => {
    const all = runLab({ program: atTheEnd(number), profile }).services;
    return all.slice(all.indexOf('kernel_execve') + 1).filter((name) => name !== 'do_page_fault');
  };
  expect(services(ENDS[profile])).toHaveLength(1); // its handler; exit comes to no end that counts
  // From v5.8 on a number that is too large is a call of sys_ni_syscall; before, it is none.
  expect(services(ENDS[profile] + 1)).toEqual(['v5.14', 'v6.9', 'fred'].includes(profile) ? ['ni_syscall'] : []);
});

/**
 * A tracer that steps a child from call to call and makes its getuid a getpid: exit status 7 of the child, and six stops.
 * Run natively on Linux 6.18: exit 103.
 */
const TRACER = `
        .globl _start
_start: mov $57, %eax
        syscall
        test %eax, %eax
        jz child
        mov %eax, %r12d
        xor %r13d, %r13d
loop:   mov $61, %eax
        mov %r12d, %edi
        lea status(%rip), %rsi
        xor %edx, %edx
        xor %r10d, %r10d
        syscall
        cmpb $0x7f, status(%rip)
        jne done
        inc %r13d
        # change the number of the second getpid: orig_rax at offset 120: at its entry stop
        mov $101, %eax
        mov $3, %edi
        mov %r12d, %esi
        mov $120, %edx
        lea word(%rip), %r10
        syscall
        cmpq $102, word(%rip)
        jne 1f
        mov $101, %eax
        mov $6, %edi
        mov %r12d, %esi
        mov $120, %edx
        mov $39, %r10d
        syscall
1:      mov $101, %eax
        mov $24, %edi
        mov %r12d, %esi
        xor %edx, %edx
        xor %r10d, %r10d
        syscall
        jmp loop
done:   movzbl status+1(%rip), %edi
        shl $4, %r13d
        add %r13d, %edi
        mov $60, %eax
        syscall
child:  mov $101, %eax
        xor %edi, %edi
        syscall
        mov $39, %eax
        syscall
        mov %eax, %edi
        mov $62, %eax
        mov $19, %esi
        syscall
        mov $39, %eax
        syscall
        mov %eax, %ebx
        mov $102, %eax
        syscall
        cmp %eax, %ebx
        mov $1, %edi
        jne 1f
        mov $7, %edi
1:      mov $60, %eax
        syscall
        .data
status: .long 0
word:   .quad 0
`;
/** Ways back by IRET. v3.0 uses it after every traced call; from v4.4 on SYSRET where nobody can tell the difference. */
const IRETS: Readonly<Record<string, number>> = { 'v3.0': 4, 'v4.4': 1, 'v4.17': 2, 'v6.9': 2, fred: 0 };
it.each(Object.keys(IRETS))('%s lets a tracer change the number of a call', (profile) => {
  const run = runLab({ program: TRACER, profile });
  expect(run.end).toBe('exit 103');
  expect(run.path.filter((step) => step === 'cpl 0→3 iret')).toHaveLength(IRETS[profile]);
});

/** The first program's frame is made bad: the return must fail, and the program be to blame for it. */
interface BadFrame {
  readonly what: string;
  readonly from: string;
  readonly to: string;
  readonly end: RegExp;
}
const NOT_CANONICAL: BadFrame = {
  what: 'an address that is not canonical',
  from: '        pushq   %rax\n        pushq   $-1',
  to: '        movabsq $0x8000000000000000, %rax\n        pushq   %rax\n        pushq   $-1',
  end: /^killed 11: general protection fault at 0x8000000000000000/u,
};
const BAD_STACK: BadFrame = {
  what: 'a stack segment that is no data segment',
  from: 'pushq   $__USER_DS\n',
  to: 'pushq   $__USER_CS\n',
  end: /^killed 11: general protection fault at 0x401000/u,
};
it.each([
  ...kernelProfiles().map((profile) => ({ profile, bad: NOT_CANONICAL })),
  ...['v4.15', 'fred'].map((profile) => ({ profile, bad: BAD_STACK })),
])('$profile: the return to $bad.what is a fault of the program', ({ profile, bad }) => {
  const text = kernelSources(profile).find(({ name }) => name === 'head_64.S')?.text ?? '';
  expect(text).toContain(bad.from);
  const kernel = [{ name: 'head_64.S', text: text.replace(bad.from, bad.to) }];
  expect(runLab({ program: atTheEnd(39), profile, kernel, limit: 60_000 }).end).toMatch(bad.end);
});

const OPTIONS: readonly (readonly [profile: string, text: string, error: RegExp | null])[] = [
  ['v3.0', '', null],
  ['v3.0', 'nosmep ia32_emulation=off', null],
  ['v3.0', 'pti=on', /^v3\.0 does not know 'pti=on': page-table isolation came with v4\.15/u],
  ['v3.0', 'nosmap', /^v3\.0 does not know 'nosmap': SMAP \(nosmap\) came with v3\.7$/u],
  ['v3.0', 'vsyscall=none', /^v3\.0 does not know 'vsyscall=none': vsyscall= came with v3\.1/u],
  ['v4.4', 'nopti', /^v4\.4 does not know 'nopti'/u],
  ['v4.4', 'vsyscall=native nosmap', null],
  ['v4.15', 'vsyscall=xonly', /^v4\.15 does not know 'vsyscall=xonly': it came with v5\.3$/u],
  ['v4.20', 'nofsgsbase', /from v5\.9 on$/u],
  ['v5.14', 'nofsgsbase vsyscall=emulate', null],
  ['v5.14', 'spectre_bhi=on', /from v6\.9 on$/u],
  ['v5.14', 'vsyscall=native', /v4\.17 dropped it$/u],
  ['v6.9', 'spectre_bhi=on retbleed=unret mds=full nospectre_v1 pti=off', null],
  ['v4.20', 'nospectre_v1', /from v5\.3 on$/u],
  ['fred', 'pti=on', /^fred does not know 'pti=on': the way in by FRED does not change page tables/u],
  ['v4.4', 'clearcpuid=514', /UMIP, against which clearcpuid= helps, from v4\.15 on$/u],
  ['v4.15', 'clearcpuid=514', null],
  ['v5.14', 'clearcpuid=umip', /came with v5\.18, before that they are numbers$/u],
  ['v6.9', 'clearcpuid=umip', null],
  ['fred', 'fred=off', /^unknown boot option 'fred=off'; there are /u],
];
it.each(OPTIONS)('%s with %j', (profile, text, error) => {
  const parsed = parseBootOptions(text, profile);
  expect('error' in parsed ? parsed.error : 'accepted').toMatch(error ?? /^accepted$/u);
});

it('starts with the defaults of the kernel', () => {
  const options = (profile: string): unknown => {
    const parsed = parseBootOptions('', profile);
    return 'options' in parsed ? [parsed.options.pti, parsed.options.smap, parsed.options.vsyscall] : parsed.error;
  };
  expect(kernelProfiles().map(options)).toEqual([
    [false, false, 'native'],
    [false, true, 'emulate'],
    [true, true, 'emulate'],
    [true, true, 'emulate'],
    [true, true, 'emulate'],
    [true, true, 'xonly'],
    [true, true, 'xonly'],
    [false, true, 'xonly'],
  ]);
});

it('clears the branch history on entry when v6.9 is told to, and costs nothing else', () => {
  const instructions = (boot: string): number =>
    runLab({ program: atTheEnd(39), profile: 'v6.9', boot }).machine.cpu.icount;
  const off = instructions('');
  expect(instructions('spectre_bhi=on') - off).toBeGreaterThan(2 * 50);
  expect(instructions('retbleed=unret') - off).toBeGreaterThan(0);
  expect(instructions('mds=full') - off).toBeGreaterThan(0);
});
