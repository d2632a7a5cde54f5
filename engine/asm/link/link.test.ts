import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Image, LinkOptions } from '../api';
import { assemble, link, writeElfExecutable, writeListing } from '../index';

function linked(sources: readonly string[], options: LinkOptions = {}): ReturnType<typeof link> {
  const objects = sources.map((text, n) => assemble({ name: `f${n}.s`, text }).object!);
  return link(objects, options);
}

const address = (image: Image, name: string): string =>
  image.symbols.find((symbol) => symbol.name === name)!.address.toString(16);

function at(image: Image, place: bigint, count: number): string {
  const segment = image.segments.find((s) => s.address <= place && place < s.address + BigInt(s.size))!;
  const offset = Number(place - segment.address);
  return Buffer.from(segment.bytes.subarray(offset, offset + count)).toString('hex');
}

const HELLO = `
        .globl _start
        .section .rodata
text:   .ascii "hello\\n"
        .equ length, . - text
        .data
value:  .long 42
        .bss
room:   .skip 100
        .text
_start: mov $1, %eax
        mov $1, %edi
        lea text(%rip), %rsi
        mov $length, %edx
        syscall
        mov value(%rip), %edi
        mov %edi, room(%rip)
        mov room, %edi
        mov $60, %eax
        syscall
`;

// GNU ld 2.40 gives the same sections in the same order, but .data the offset in its page that the file has: 0x403006 here.
describe('layout, with GNU ld 2.40 but for where in its page .data begins', () => {
  const { image, diagnostics } = linked([HELLO]);

  test('sections lie on pages of their own rights', () => {
    expect(diagnostics).toEqual([]);
    const shown = image!.segments.map(({ address, flags, sections }) =>
      [address.toString(16), flags.exec ? 'x' : flags.write ? 'w' : 'r', ...sections.map((s) => s.name)].join(' '),
    );
    expect(shown).toEqual(['401000 x .text', '402000 r .rodata', '403000 w .data .bss']);
    expect(image!.segments[2].bytes.length).toBe(4);
    expect(image!.entry).toBe(0x401000n);
  });

  test('the symbols ld adds', () => {
    expect(['_edata', '__bss_start', '_end'].map((name) => address(image!, name))).toEqual([
      '403004',
      '403004',
      '403068',
    ]);
  });

  test('every address of the code has its line', () => {
    expect(image!.lines[0]).toEqual({ address: 0x401000n, length: 5, file: 'f0.s', line: 11 });
    expect(image!.lines.find(({ line }) => line === 4)!.address).toBe(0x402000n);
  });

  test('the listing shows offsets and bytes beside the lines', () => {
    const listing = writeListing({ name: 'f0.s', text: HELLO }, assemble({ name: 'f0.s', text: HELLO }).object!);
    expect(listing).toMatch(/^ +11 00000000 b801000000 +_start: mov \$1, %eax$/m);
    expect(listing).toMatch(/^ +9 00000000 <100> +room:/m);
  });

  test('the listing shows how many macros a line came through', () => {
    const text = '.macro one\n nop\n.endm\n.macro two\n one\n.endm\n two\n one\n';
    const listing = writeListing({ name: 'm.s', text }, assemble({ name: 'm.s', text }).object!);
    expect(listing.split('\n').slice(1, 4)).toEqual([
      '    2 >>00000000 90                 nop',
      '    2 >00000001 90',
      '    3                            .endm',
    ]);
  });

  test.runIf(process.platform === 'linux' && process.arch === 'x64')('Linux itself runs the file', () => {
    const folder = mkdtempSync(join(tmpdir(), 'elf-'));
    try {
      const file = join(folder, 'hello');
      writeFileSync(file, writeElfExecutable(image!));
      chmodSync(file, 0o755);
      const run = spawnSync(file, { encoding: 'utf8' });
      expect([run.stdout, run.status]).toEqual(['hello\n', 42]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe('several objects', () => {
  test('names are found across files, locals stay apart, pieces keep their alignment', () => {
    const { image, diagnostics } = linked([
      '.globl _start\n_start: call f\n call g\nlocal: ret\n',
      '.globl f\n.p2align 4\nf: nop\nlocal: ret\n.globl g\ng: jmp local\n',
    ]);
    expect(diagnostics).toEqual([]);
    expect(address(image!, 'f')).toBe('401010');
    expect(at(image!, 0x401000n, 10)).toBe('e80b000000e808000000');
  });

  test('duplicates name both places; undefined names are reported once', () => {
    const { diagnostics } = linked(['.globl f\n_start: f: ret', '\n.globl f\nf: call x\n call x\n']);
    expect(diagnostics.map(({ message }) => message)).toEqual([
      '`f` is defined twice: here and in f0.s:2.',
      '`x` is not defined in any of the files. Did you mean `f`?',
      expect.stringContaining('`_start` is not global'),
    ]);
    expect(diagnostics[0].related?.[0]?.span.file).toBe('f0.s');
  });

  test('weak gives way, weak and undefined is zero, commons share one room', () => {
    const { image, diagnostics } = linked([
      '.globl _start\n_start: mov $f,%edi\n mov $w,%esi\n.weak f\n.weak w\nf: ret\n.comm c,8,8\n',
      '.globl f\nf: nop\n.comm c,64,16\n',
    ]);
    expect(diagnostics).toEqual([]);
    expect(at(image!, 0x401000n, 10)).toBe('bf0b104000be00000000');
    expect(image!.symbols.filter(({ name }) => name === 'c').map(({ size }) => size)).toEqual([64n]);
  });

  test('what no memory can hold is refused', () => {
    const { diagnostics } = linked(['.globl _start\n_start: mov $x, %eax\n.comm x,1<<40\n']);
    expect(diagnostics.map(({ message }) => message)).toEqual(['The program is larger than 256 MiB.']);
  });

  test('loads through the GOT become direct ones, or use a slot', () => {
    const { image, diagnostics } = linked([
      '.globl _start\n_start: mov x@GOTPCREL(%rip),%rax\n call *x@GOTPCREL(%rip)\n add x@GOTPCREL(%rip),%rcx\n.globl x\nx: ret\n',
    ]);
    expect(diagnostics).toEqual([]);
    expect(at(image!, 0x401000n, 13)).toBe('488d050d00000067e807000000');
    expect(image!.segments.some(({ sections }) => sections.some(({ name }) => name === '.got'))).toBe(true);
  });
});

describe('the kernel', () => {
  const base = 0xffffffff81000000n;
  const source = `.globl startup
startup: mov $table,%rdi
 call *table(,%rax,8)
 jmp far_away
 .section .rodata
table: .quad startup, far_away
 .section .entry_trampoline,"ax"
 .globl far_away
far_away: jmp *table+8(%rip)
`;
  const options = { base, entry: 'startup', placement: { '.entry_trampoline': 0xffffffff82000000n } };

  test('high addresses, placed sections, sign-extended and relative fields', () => {
    const { image, diagnostics } = linked([source], options);
    expect(diagnostics).toEqual([]);
    expect(image!.entry).toBe(base);
    expect(image!.segments.map(({ address }) => address.toString(16))).toEqual([
      'ffffffff81000000',
      'ffffffff81001000',
      'ffffffff82000000',
    ]);
    expect(at(image!, base, 19)).toBe('48c7c700100081ff14c500100081e9edffff00');
    expect(at(image!, base + 0x1000n, 16)).toBe('00000081ffffffff00000082ffffffff');
  });

  test('what does not reach is said: unsigned 32 bits, relative 32 bits, overlapping sections', () => {
    const messages = (text: string, placement: Record<string, bigint>): string =>
      linked([text], { base, entry: 'a', placement })
        .diagnostics.map(({ message }) => message)
        .join('\n');
    expect(messages('.globl a\na: mov $a,%eax', {})).toMatch(/does not fit in 32 bits.*R_X86_64_32\b/);
    expect(messages('.globl a\na: jmp b\n.section .far,"ax"\nb: nop', { '.far': 0x10_0000_0000n })).toMatch(
      /too far away/,
    );
    expect(messages('.globl a\na: nop\n.section .far,"ax"\nb: nop', { '.far': base })).toMatch(/overlaps/);
  });
});
