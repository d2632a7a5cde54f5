import { expect, it } from 'vitest';
import type { HostFolder } from '../api';
import { runLab } from '../test-lab';

const latin = (text: string): Uint8Array => Uint8Array.from(text, (c) => c.charCodeAt(0));

/** A folder of the host; anything that would write does not exist in the interface at all. */
class Folder implements HostFolder {
  readonly asked: string[] = [];
  readonly files: Readonly<Record<string, string | null>> = {
    'a.txt': 'hello from the host\n',
    'sub/b.txt': 'deep\n',
    'secret.txt': null,
  };

  stat(path: string): ReturnType<HostFolder['stat']> {
    this.asked.push(path);
    const file = this.files[path];
    if (file !== undefined) return { kind: 'file', size: file?.length ?? 0, executable: false, mtimeMs: 1000 };
    return path === 'sub' ? { kind: 'directory', size: 0, executable: false, mtimeMs: 1000 } : null;
  }
  read(path: string): Uint8Array | null {
    const file = this.files[path] ?? null;
    return file === null ? null : latin(file);
  }
  list(): readonly string[] {
    return ['a.txt', 'sub', 'secret.txt'];
  }
}

/** Opens `path` with `flags`; writes `write` there if any; then opens it again, prints what it holds, and exits with errno. */
const program = (path: string, flags: number, write = ''): string => `
        .globl _start
_start: mov $2, %eax
        lea path(%rip), %rdi
        mov $${flags}, %esi
        mov $0644, %edx
        syscall
        test %eax, %eax
        js 9f
        mov %eax, %edi
        mov $1, %eax
        lea text(%rip), %rsi
        mov $${write.length}, %edx
        syscall
        mov $2, %eax
        lea path(%rip), %rdi
        xor %esi, %esi
        syscall
        mov %eax, %edi
        xor %eax, %eax
        lea buffer(%rip), %rsi
        mov $200, %edx
        syscall
        mov %rax, %rdx
        mov $1, %eax
        mov $1, %edi
        syscall
        xor %eax, %eax
9:      neg %eax
        mov %eax, %edi
        mov $60, %eax
        syscall
        .data
path:   .asciz "${path}"
text:   .ascii "${write}"
        .bss
buffer: .skip 200
`;

/** Path, flags, what is written, exit status (errno), what the file holds then. By hand from the rules of open(2). */
const ROWS: readonly [string, number, string, number, string][] = [
  ['a.txt', 0, '', 0, 'hello from the host\n'],
  ['/a.txt', 0, '', 0, 'hello from the host\n'],
  ['sub/b.txt', 0, '', 0, 'deep\n'],
  ['sub/../a.txt', 0, '', 0, 'hello from the host\n'],
  ['../../../a.txt', 0, '', 0, 'hello from the host\n'],
  ['a.txt', 1, 'HELLO', 0, 'HELLO from the host\n'],
  ['a.txt', 0o2001, 'more', 0, 'hello from the host\nmore'],
  ['a.txt', 0o1001, 'new', 0, 'new'],
  ['sub/new.txt', 0o101, 'fresh', 0, 'fresh'],
  ['missing', 0, '', 2, ''],
  ['a.txt/x', 0, '', 20, ''],
  ['secret.txt', 0, '', 13, ''],
  ['sub', 1, '', 21, ''],
  ['/tmp/x', 0o101, 'in memory', 0, 'in memory'],
  ['/etc/passwd', 0, '', 2, ''],
];

it.each(ROWS)('--root: %s with flags %i', (path, flags, write, status, holds) => {
  const root = new Folder();
  const run = runLab({ program: program(path, flags, write), root });
  expect({ end: run.end, output: run.output }).toEqual({ end: `exit ${status}`, output: holds });
  // What reaches the host never begins with a slash and has no `..`.
  for (const asked of root.asked) expect(asked).toMatch(/^(?!\/)(?!.*\.\.)/u);
});

it('builds the first stack of a program: argc, argv, envp, auxiliary vector', () => {
  const run = runLab({
    program: `
        .globl _start
_start: mov %rsp, %rbx
        mov $1, %eax
        mov $1, %edi
        mov %rsp, %rsi
        mov $0x7ffffffff000, %rdx
        sub %rsp, %rdx
        syscall
        mov $60, %eax
        mov (%rbx), %edi
        syscall`,
    argv: ['prog', 'ä b'],
    envp: ['HOME=/', 'X='],
  });
  expect(run.end).toBe('exit 2');
  const bytes = latin(run.output);
  const word = (index: number): bigint => new DataView(bytes.buffer).getBigUint64(index * 8, true);
  const sp = 0x7fff_ffff_f000n - BigInt(bytes.length);
  expect(sp % 16n).toBe(0n);
  const string = (pointer: bigint): string => run.output.slice(Number(pointer - sp)).split('\0')[0];
  expect([1, 2].map((at) => string(word(at)))).toEqual(['prog', String.fromCharCode(0xc3, 0xa4) + ' b']);
  expect([word(3), word(6)]).toEqual([0n, 0n]);
  expect([4, 5].map((at) => string(word(at)))).toEqual(['HOME=/', 'X=']);
  const auxiliary = new Map<bigint, bigint>();
  for (let at = 7; word(at) !== 0n; at += 2) auxiliary.set(word(at), word(at + 1));
  expect(auxiliary.get(6n)).toBe(4096n);
  expect(auxiliary.get(9n)).toBe(0x401000n);
  expect(string(auxiliary.get(15n) ?? 0n)).toBe('x86_64');
  expect((auxiliary.get(25n) ?? 0n) > sp).toBe(true);
});
