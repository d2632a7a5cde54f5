import { describe, expect, it } from 'vitest';
import { Session } from '../session';
import type { MemoryMapView } from './memory-map';
import { ask, rest, runTo, sessionOf } from './testing';

/** Maps a page, then prints /proc/self/maps. */
const TEXT = `
        .globl  _start
_start: mov     $9, %eax
        xor     %edi, %edi
        mov     $0x3000, %esi
        mov     $3, %edx
        mov     $0x22, %r10d
        mov     $-1, %r8
        xor     %r9d, %r9d
        syscall
        movb    $1, (%rax)
        mov     $2, %eax
        lea     path(%rip), %rdi
        xor     %esi, %esi
        syscall
        mov     %eax, %edi
        xor     %eax, %eax
        lea     buffer(%rip), %rsi
        mov     $4000, %edx
        syscall
        mov     %eax, %edx
        mov     $1, %edi
        mov     $1, %eax
        syscall
end:    nop
        .data
path:   .asciz  "/proc/self/maps"
        .bss
buffer: .skip   4096
`;

const rows = ({ roots }: MemoryMapView, root: string) => roots.find((one) => one.root === root)?.ranges ?? [];

describe('what the kernel keeps of the process', () => {
  let printed = '';
  const session = new Session({ output: (_, bytes) => (printed += String.fromCharCode(...bytes)), moved: () => {} });
  session.load({ program: { sources: [{ name: 'p.s', text: TEXT }] }, kernel: 'v4.15', boot: '', cpu: 'intel', argv: ['p'], envp: [], terminal: [false, false, false] }); // prettier-ignore
  session.runTo({ symbol: 'end' });
  rest(session);
  const view = ask(session, { kind: 'memoryMap' });
  it('is what the program reads in /proc/self/maps', () => {
    const lines = printed
      .trimEnd()
      .split('\n')
      .map((line) => line.split(/\s+/u));
    expect(view.stretches.map(({ start, end, rights, offset, name }) => [`${digits(start)}-${digits(end)}`, rights, offset.padStart(8, '0'), name])).toEqual(lines.map(([range, rights, offset, , , name = '']) => [range, rights, offset, name])); // prettier-ignore
    expect(lines.length).toBeGreaterThan(4);
  });
  it('one page of the three that it has touched is there', () =>
    expect(view.stretches.find(({ pages, name }) => pages === 3 && name === '')).toMatchObject({ present: 1 }));
});
const digits = (address: string): string => address.slice(2).padStart(8, '0');

describe('what the page tables map', () => {
  const session = runTo(sessionOf(TEXT), 'end');
  const view = ask(session, { kind: 'memoryMap' });
  it('the user’s root has the program and little of the kernel', () => {
    expect(view.roots.map(({ root, isLoaded, isCut }) => [root, isLoaded, isCut])).toEqual([
      ['user', true, false],
      ['kernel', false, false],
    ]);
    const kernelPages = (root: string) => rows(view, root).filter(({ user }) => !user).length;
    expect(kernelPages('user')).toBeGreaterThan(0);
    expect(kernelPages('kernel')).toBeGreaterThan(kernelPages('user'));
  });
  it('the kernel’s root does not run the program', () => {
    const text = (root: string) => rows(view, root).find(({ start }) => start === '0x401000')?.rights;
    expect([text('user'), text('kernel')]).toEqual(['r-x', 'r--']);
  });
  it('each range says what a walk says of its first and last page, and the page behind it is another', () => {
    for (const root of ['user', 'kernel'] as const)
      for (const { start, end, rights, user } of rows(view, root)) {
        const ends = [BigInt(start), BigInt(end) - 1n].map((address) => rightsAt(session, root, address));
        expect([root, start, ...ends]).toEqual([root, start, `${rights} ${user}`, `${rights} ${user}`]);
      }
  });
  it('one root without isolation', () =>
    expect(ask(sessionOf(TEXT, { boot: 'pti=off' }), { kind: 'memoryMap' }).roots.map(({ root }) => root)).toEqual(['single'])); // prettier-ignore
});

/** As the walk of the Memory panel has it, entry by entry. */
function rightsAt(session: Session, root: 'user' | 'kernel', address: bigint): string {
  const at = `0x${BigInt.asUintN(64, address).toString(16)}`;
  const memory = session.memory({ at, length: 1, root: 'current', overlay: 'bytes' });
  const walk = 'problem' in memory ? undefined : memory.walks.find((one) => one.root === root);
  if (walk === undefined || !walk.end.startsWith('a page')) return 'not mapped';
  const every = (name: string) =>
    walk.entries.every(({ bits }) => bits.find((bit) => bit.name === name)?.isSet === true);
  const any = (name: string) => walk.entries.some(({ bits }) => bits.find((bit) => bit.name === name)?.isSet === true);
  return `r${every('R/W') ? 'w' : '-'}${any('XD') ? '-' : 'x'} ${every('U/S')}`;
}
