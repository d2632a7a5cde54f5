import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { LabSpec, StepKind, Stop, WatchedPlace } from '../api';
import type { Edit } from '../edits';
import type { Written } from '../output-log';
import { Session } from '../session';
import type { BackKind } from './backwards';
import type { Moment } from './moment';
import { compareMoments } from './moment';

const FOLDER = join(import.meta.dirname, '../../../fixtures/programs');

interface Given {
  readonly text: string;
  readonly file?: string;
  readonly terminal?: boolean;
  readonly breakpoints?: readonly number[];
}

/** A session that remembers, with what its console shows. */
class Traveller {
  readonly session: Session;
  console = '';

  constructor({ text, file = 'p.s', terminal = false, breakpoints = [] }: Given) {
    const show = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');
    this.session = new Session({
      output: (_stream, bytes) => (this.console += show(bytes)),
      moved: (written: readonly Written[]) => (this.console = written.map(({ bytes }) => show(bytes)).join('')),
    });
    const spec: LabSpec = {
      program: { sources: [{ name: file, text }] },
      kernel: 'v4.15',
      boot: '',
      cpu: 'intel',
      argv: ['p'],
      envp: [],
      terminal: [terminal, terminal, terminal],
    };
    if (!this.session.load(spec).ok) throw new Error(`${file} does not load`);
    this.session.setBreakpoints(breakpoints.map((line) => ({ file, line })));
  }

  rest(): Stop {
    for (let slice = 0; slice < 10_000; slice++) {
      const stop = this.session.advance(5000);
      if (stop !== null) return stop;
    }
    throw new Error('the run does not come to rest');
  }
  step(kind: StepKind): Stop {
    this.session.step(kind);
    return this.rest();
  }
  back(kind: BackKind): Stop {
    this.session.stepBack(kind);
    return this.rest();
  }
  seek(to: Moment): Stop {
    this.session.seek(to);
    return this.rest();
  }
  go(): Stop {
    this.session.go();
    return this.rest();
  }

  get now(): Moment {
    const { time } = this.session.view();
    if (time === null) throw new Error('the session remembers');
    return time.now;
  }
  get line(): string {
    const { place, ring } = this.session.view();
    return `${place?.file ?? '?'}:${place?.line ?? 0} ring ${ring}`;
  }
  /** All that can be seen of the machine at this moment, apart from what was just looked at. */
  picture(): string {
    const { stop: _, running: _1, time, registers, flags, msrs, ...rest } = this.session.view();
    const values = [registers, flags, msrs].map((rows) => rows.map((row) => ({ ...row, changed: false })));
    const memory = this.session.readMemory(0x40_0000n, 16_384, 'current');
    return JSON.stringify([time?.now, values, rest, memory, this.console]);
  }
}

const fixture = (file: string): Given => ({ text: readFileSync(join(FOLDER, file), 'utf8'), file });

describe('going back', () => {
  const CALLS: Given = {
    text: `
        .globl  _start
_start: call    twice
        push    %rax
        pop     %rbx
        mov     $39, %eax
        syscall
        mov     $60, %eax
        xor     %edi, %edi
        syscall
twice:  call    once
once:   inc     %ebx
        ret
`,
  };
  /** Runs to the breakpoint on a line, goes back, and says where that leads. */
  const check = (from: number, kinds: readonly BackKind[], expected: readonly string[], given = CALLS): void =>
    it(`from line ${from}: ${kinds.join(', ')}`, () => {
      const traveller = new Traveller({ ...given, breakpoints: [from] });
      expect(traveller.go().kind).toBe('breakpoint');
      expect(
        kinds.map((kind) => {
          const stop = traveller.back(kind);
          return stop.kind === 'step' ? traveller.line : stop.kind;
        }),
      ).toEqual(expected);
    });
  check(4, ['into', 'into'], ['p.s:13 ring 3', 'p.s:12 ring 3']);
  check(4, ['over'], ['p.s:3 ring 3']);
  check(5, ['over', 'over'], ['p.s:4 ring 3', 'p.s:3 ring 3']);
  check(12, ['out', 'out'], ['p.s:11 ring 3', 'p.s:3 ring 3']);
  check(8, ['over', 'user'], ['p.s:7 ring 3', 'p.s:6 ring 3']);
  check(8, ['user', 'user'], ['p.s:7 ring 3', 'p.s:6 ring 3']);
  check(4, ['over', 'into'], ['p.s:3 ring 3', 'start']);
  check(8, ['continue'], ['start']);
});

describe('reverse continue', () => {
  it('stops at the breakpoint before', () => {
    const text = '.globl _start\n_start: mov $5, %ecx\n1: dec %ecx\n jnz 1b\n mov $60, %eax\n syscall\n';
    const traveller = new Traveller({ text, breakpoints: [4] });
    for (let pass = 0; pass < 3; pass++) expect(traveller.go().kind).toBe('breakpoint');
    const third = traveller.picture();
    expect(traveller.back('continue')).toEqual({ kind: 'breakpoint', address: expect.any(String) });
    expect(traveller.session.view().registers.find(({ name }) => name === 'RCX')?.value).toBe('0000000000000003');
    expect(traveller.go().kind).toBe('breakpoint');
    expect(traveller.picture()).toBe(third);
  });
});

describe('any moment is the same again', () => {
  /** Steps on by some strides and keeps a picture of each rest; then visits them in a jumbled order. */
  const check = (name: string, given: Given, input = ''): void =>
    it(name, () => {
      const traveller = new Traveller(given);
      const seen = new Map<string, { at: Moment; picture: string; stop: string }>();
      const keep = (stop: Stop): void => {
        const at = traveller.now;
        seen.set(`${at.icount}.${at.sub}`, { at, picture: traveller.picture(), stop: stop.kind });
      };
      traveller.session.go();
      let typed = false;
      for (let rest = 0; rest < 15; rest++) {
        for (let count = 0; count < 7; count++) keep(traveller.step('into'));
        traveller.session.go();
        let stop = traveller.session.advance(1500 + rest);
        if (stop?.kind === 'waiting' && !typed) {
          typed = true;
          traveller.session.input(Buffer.from(input));
          traveller.session.endInput();
          stop = traveller.session.advance(700);
        }
        if (stop === null) {
          traveller.session.pause();
          stop = traveller.rest();
        }
        keep(stop);
        if (stop.kind !== 'paused') break;
      }
      const all = [...seen.values()];
      expect(all.length).toBeGreaterThan(7);
      // A fixed order in which neighbours are far apart.
      const order = all.map((_, index) => all[(index * 7919) % all.length]);
      for (const { at, picture } of order) {
        traveller.seek(at);
        expect(compareMoments(traveller.now, at)).toBe(0);
        expect(traveller.picture()).toBe(picture);
        traveller.back('into');
        expect(compareMoments(traveller.now, at)).toBeLessThanOrEqual(0);
      }
      const end = all.at(-1);
      if (end?.stop !== 'exited') return;
      expect(traveller.go().kind).toBe('exited');
      expect(traveller.console).toBe(JSON.parse(end.picture)[4]);
    });
  for (const file of ['hello-att.s', 'process-fork.s', 'files-tree.s', 'sieve.s', 'fault-divide.asm', 'string-instructions.s', 'i386-signals.s']) // prettier-ignore
    check(file, fixture(file));
  check('echo.s with input', { ...fixture('echo.s'), terminal: true }, 'one\ntwo\n');
});

describe('from the past', () => {
  it('what comes from outside makes another future', () => {
    const traveller = new Traveller({ ...fixture('echo.s'), terminal: true });
    expect(traveller.go().kind).toBe('waiting');
    const waiting = traveller.now;
    traveller.session.input(Buffer.from('first\n'));
    expect(traveller.go().kind).toBe('waiting');
    expect(traveller.console).toContain('first');
    traveller.seek(waiting);
    expect(traveller.back('user').kind).toBe('step');
    expect(traveller.session.view().time?.isPast).toBe(true);
    traveller.session.input(Buffer.from('other\n'));
    expect(traveller.session.view().time?.isPast).toBe(false);
    expect(traveller.go().kind).toBe('waiting');
    expect(traveller.console).toContain('other');
    expect(traveller.console).not.toContain('first');
  });

  it('an edited MSR is edited again on the way forward', () => {
    const traveller = new Traveller(fixture('hello-att.s'));
    traveller.step('into');
    const before = traveller.now;
    traveller.step('into');
    expect(traveller.session.edit({ kind: 'msr', name: 'IA32_LSTAR', value: '8000000000000000' }).ok).toBe(false);
    expect(traveller.session.edit({ kind: 'msr', name: 'IA32_LSTAR', value: '1000' }).ok).toBe(true);
    const edited = traveller.picture();
    const at = traveller.now;
    expect(traveller.go().kind).toBe('dead');
    traveller.seek(before);
    expect(traveller.session.msrLaboratory().find(({ name }) => name === 'IA32_LSTAR')?.isAsBooted).toBe(true);
    traveller.seek(at);
    expect(traveller.picture()).toBe(edited);
    expect(traveller.go().kind).toBe('dead');
  });

  it('an edit can be taken back, one after the other', () => {
    const traveller = new Traveller(fixture('hello-att.s'));
    traveller.step('into');
    const before = traveller.picture();
    const { session } = traveller;
    expect(session.undoEdit()).toBe(false);
    expect(session.edit({ kind: 'register', name: 'rdi', value: '77' })).toEqual({
      ok: true,
      value: '0000000000000077',
    });
    expect(session.edit({ kind: 'memory', address: '402000', bytes: '4a 4b' }).ok).toBe(true);
    expect(session.readMemory(0x40_2000n, 2, 'current')).toEqual([0x4a, 0x4b]);
    expect(session.undoEdit()).toBe(true);
    traveller.rest();
    expect(session.readRegister('rdi')).toBe(0x77n);
    expect(session.undoEdit()).toBe(true);
    traveller.rest();
    expect(traveller.picture()).toBe(before);
  });

  const refuse = (name: string, edit: Edit, reason: RegExp): void =>
    it(name, () => {
      const { session } = new Traveller(fixture('hello-att.s'));
      expect(session.edit(edit)).toEqual({ ok: false, reason: expect.stringMatching(reason) as string });
    });
  refuse('a register that is none', { kind: 'register', name: 'rzx', value: '1' }, /no register rzx/u);
  refuse('a number that is none', { kind: 'register', name: 'rax', value: '12 monkeys' }, /no hexadecimal number/u);
  refuse('what only an instruction sets', { kind: 'register', name: 'ftag', value: '1' }, /by an instruction/u);
  refuse('more than 64 bits', { kind: 'register', name: 'rax', value: '10000000000000000' }, /at most 64 bits/u);
  refuse('memory that is not mapped', { kind: 'memory', address: '10', bytes: '00' }, /nothing is mapped at 0x10/u);
  refuse('bytes that are none', { kind: 'memory', address: '402000', bytes: '4' }, /two hexadecimal digits/u);
});

describe('what last changed a place', () => {
  const text = `
        .globl  _start
_start: mov     $1, %ebx
        mov     $2, %ecx
        mov     %ecx, count(%rip)
        inc     %ecx
        mov     $39, %eax
        syscall
        mov     $60, %eax
        xor     %edi, %edi
        syscall
        .data
count:  .quad   0
`;
  const check = (place: WatchedPlace, expected: string | RegExp): void =>
    it(JSON.stringify(place), () => {
      const traveller = new Traveller({ text, breakpoints: [9] });
      expect(traveller.go().kind).toBe('breakpoint');
      traveller.session.backToChange(place);
      const stop = traveller.rest();
      expect(stop.kind === 'step' ? traveller.line : stop.kind).toMatch(expected);
    });
  check({ kind: 'register', name: 'RBX' }, 'p.s:3 ring 3');
  check({ kind: 'memory', address: '0x402000', length: 4 }, 'p.s:5 ring 3');
  check({ kind: 'memory', address: '0x402004', length: 4 }, 'start');
  check({ kind: 'register', name: 'IA32_LSTAR' }, 'start');
  check({ kind: 'register', name: 'cr3' }, /^pti\.h:\d+ ring 0$/u);
});
