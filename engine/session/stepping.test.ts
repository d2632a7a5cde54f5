import { describe, expect, it } from 'vitest';
import { kernelSources } from '../linux/index';
import type { Breakpoint, MachineView, StepKind, Stop } from './api';
import { sessionOf, step } from './look/testing';
import { Session } from './session';

const PROGRAM = `
        .globl  _start
_start: call    twice
        mov     $39, %eax
        syscall
        mov     $60, %eax
        xor     %edi, %edi
        syscall
twice:  call    once
once:   inc     %ebx
        ret
`;

function loaded(boot = ''): Session {
  const session = new Session({ output: () => {} });
  const reply = session.load({
    program: { sources: [{ name: 'p.s', text: PROGRAM }] },
    kernel: 'v4.15',
    boot,
    cpu: 'intel',
    argv: ['p'],
    envp: ['A=1'],
    terminal: [false, false, false],
  });
  expect(reply).toEqual({ ok: true, diagnostics: [], problems: [] });
  return session;
}

const advance = (session: Session): Stop | null => session.advance(100_000);
const where = ({ place, ring }: MachineView): string => `${place?.file}:${place?.line} ring ${ring}`;

describe('steps', () => {
  /** Steps one after the other from the program's first instruction, and where each ends. */
  const check = (kinds: readonly StepKind[], expected: readonly string[]): void =>
    it(kinds.join(', '), () => {
      const session = loaded();
      const places = kinds.map((kind) => {
        session.step(kind);
        expect(advance(session)).toEqual({ kind: 'step' });
        return where(session.view());
      });
      expect(places).toEqual(expected);
    });
  check(['into', 'into'], ['p.s:9 ring 3', 'p.s:10 ring 3']);
  check(['over'], ['p.s:4 ring 3']);
  check(['into', 'over', 'out'], ['p.s:9 ring 3', 'p.s:10 ring 3', 'p.s:4 ring 3']);
  check(['over', 'over', 'over'], ['p.s:4 ring 3', 'p.s:5 ring 3', 'p.s:6 ring 3']);
  check(['over', 'over', 'into', 'out'], ['p.s:4 ring 3', 'p.s:5 ring 3', `${at('swapgs  ')} ring 0`, 'p.s:6 ring 3']);
  check(['over', 'over', 'into', 'user'], ['p.s:4 ring 3', 'p.s:5 ring 3', `${at('swapgs  ')} ring 0`, 'p.s:6 ring 3']);
  check(['over', 'over', 'user'], ['p.s:4 ring 3', 'p.s:5 ring 3', 'p.s:6 ring 3']);
});

/** `file:line` of the first line of entry_64.S with this text. */
function at(text: string): string {
  return `entry_64.S:${lineOf(text)}`;
}
function lineOf(text: string): number {
  const source = kernelSources('v4.15').find(({ name }) => name === 'entry_64.S')?.text ?? '';
  const found = source.split('\n').findIndex((line) => line.trimStart().startsWith(text));
  expect(found).toBeGreaterThan(0);
  return found + 1;
}

describe('breakpoints', () => {
  const check = (name: string, breakpoint: Breakpoint, boot: string, expected: string): void =>
    it(name, () => {
      const session = loaded(boot);
      expect(session.setBreakpoints([breakpoint])[0].resolved).toMatch(/^0x/);
      session.go();
      expect(advance(session)?.kind).toBe('breakpoint');
      expect(where(session.view())).toBe(expected);
    });
  check('a line of the program', { file: 'p.s', line: 6 }, '', 'p.s:6 ring 3');
  check('an address', { address: '0x401005' }, 'pti=off', 'p.s:4 ring 3');
  check(
    'a line of the kernel',
    { file: 'entry_64.S', line: lineOf('call    *sys_call_table') },
    '',
    `${at('call    *sys_call_table')} ring 0`,
  );
  check(
    'a line of the trampoline, which runs at its alias',
    { file: 'entry_64.S', line: lineOf('swapgs  ') },
    'pti=on',
    `${at('swapgs  ')} ring 0`,
  );
  it('a line without an instruction has no address', () =>
    expect(loaded().setBreakpoints([{ file: 'p.s', line: 1 }])).toEqual([{ file: 'p.s', line: 1, resolved: null }]));
});

it('names what the kernel left on the stack of the program', () => {
  const labels = loaded()
    .view()
    .stack.map(({ label }) => label);
  expect(labels.slice(0, 6)).toEqual([
    'argc',
    'argv[0]',
    'argv: end',
    'envp[0]',
    'envp: end',
    'auxv type AT_SYSINFO_EHDR',
  ]);
});

it('the stack of 32-bit code has slots of 4 bytes', () => {
  const text = '.globl _start\n_start: push $0x11\n push $0x22\n1: jmp 1b\n';
  const session = step(sessionOf(text, { program: { sources: [{ name: 'p.s', text }], target: 'i386' } }), 2);
  const slots = session.view().stack.slice(0, 3);
  expect(slots.map(({ value }) => value)).toEqual(['00000022', '00000011', '00000001']);
  expect(slots[2]?.label).toBe('argc');
});
