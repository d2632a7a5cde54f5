import { expect, it } from 'vitest';
import { runLab } from '../test-lab';

/** Runs `code`, in 32-bit code when `bits` is 32, and ends with the low byte of RAX. DS is flat. */
const program = (bits: 32 | 64, code: string): string =>
  `
        .globl _start
_start: mov $0x2b, %eax
        mov %eax, %ds
        mov $-1, %rax
        ${bits === 64 ? code : `ljmp *there(%rip)\n.code32\nnarrow: ${code}\n ljmp $0x33, $wide\n.code64\nwide:`}
        movzx %al, %edi
        mov $60, %eax
        syscall
        .data
        .balign 8
there:  .long narrow, 0x23
table:  .skip 16
`.replace(bits === 64 ? /there: .*\n/u : /$^/u, '');

const SGDT = 'sgdt table\n movb table+4, %al';
const OLD = ['v3.0', 'v4.4'] as const;
const FROM_4_15 = ['v4.15', 'v4.17', 'v4.20'] as const;
const FROM_5_10 = ['v5.14', 'v6.9', 'fred'] as const;
const SIGSEGV = /^killed 11: general protection fault at/u;

/**
 * What each kernel answers. `fffe0000` is the base of the GDT that programs are told, `0x33` the low byte of CR0's, 0x40 the
 * selector of the TSS (which is also the true one).
 * Source: Linux v4.15 arch/x86/kernel/umip.c: 32-bit code only, neither SLDT nor STR; v5.4: 64-bit code as well; v5.10: all five.
 */
const ROWS: readonly [what: string, bits: 32 | 64, code: string, kernels: readonly string[], end: RegExp][] = [
  ['SGDT, without UMIP', 64, 'sgdt table\n movb table+9, %al', OLD, /^exit 255$/u],
  ['STR, without UMIP', 64, 'str %eax', OLD, /^exit 64$/u],
  ['SMSW', 64, 'smsw %eax', FROM_4_15, SIGSEGV],
  ['SGDT', 64, SGDT, FROM_4_15, SIGSEGV],
  ['SLDT', 64, 'sldt %eax', FROM_4_15, SIGSEGV],
  ['SMSW', 64, 'smsw %eax', FROM_5_10, /^exit 51$/u],
  ['SGDT', 64, SGDT, FROM_5_10, /^exit 254$/u],
  ['STR', 64, 'str %eax', FROM_5_10, /^exit 64$/u],
  ['SLDT', 64, 'sldt %eax', FROM_5_10, /^exit 0$/u],
  ['SMSW in 32-bit code', 32, 'smsw %eax', [...FROM_4_15, ...FROM_5_10], /^exit 51$/u],
  ['SGDT in 32-bit code', 32, SGDT, [...FROM_4_15, ...FROM_5_10], /^exit 254$/u],
  ['SIDT in 32-bit code', 32, 'sidt table\n movb table+4, %al', [...FROM_4_15, ...FROM_5_10], /^exit 255$/u],
  ['SLDT in 32-bit code', 32, 'sldt %eax', FROM_4_15, SIGSEGV],
  ['STR in 32-bit code', 32, 'str %eax', FROM_4_15, SIGSEGV],
  ['STR in 32-bit code', 32, 'str %eax', FROM_5_10, /^exit 64$/u],
  ['LMSW', 64, 'lmsw %ax', [...OLD, ...FROM_4_15, ...FROM_5_10], SIGSEGV],
  ['SGDT to address 0', 64, 'sgdt 0', FROM_5_10, /^killed 11: sgdt was to write to 0x0, which is not the program's memory$/u],
  ['SGDT to the kernel, in 32-bit code', 32, 'sgdt 0xffffe000', ['v4.15'], /^killed 11: sgdt was to write to 0xffffe000/u],
]; // prettier-ignore
it.each(
  ROWS.flatMap(([what, bits, code, kernels, end]) => kernels.map((kernel) => ({ what, bits, code, kernel, end }))),
)('$kernel: $what ($bits)', ({ bits, code, kernel, end }) =>
  expect(runLab({ program: program(bits, code), profile: kernel }).end).toMatch(end),
);

it.each(['v4.15', 'v4.20', 'v5.14', 'v6.9', 'fred'])('%s with clearcpuid=514 leaves them to the CPU', (profile) => {
  const run = runLab({ program: program(64, 'sgdt table\n movb table, %al'), profile, boot: 'clearcpuid=514' });
  expect(run.end).toBe('exit 127'); // 16 descriptors: the limit is 0x7f
  expect(run.machine.cpu.cr4 & 0x800n).toBe(0n);
});
