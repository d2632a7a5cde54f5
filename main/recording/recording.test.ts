import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Engine, HostFolder, LabSpec } from '../../engine/index';
import { Session } from '../../engine/index';
import { VERSION } from '../version';
import { readRecording, writeRecording } from './file';
import { witnessed } from './portable';
import { isProven, recordingOf } from './session';

const PROGRAMS = join(import.meta.dirname, '../../fixtures/programs');
const SLICE = 5000;

const specOf = (file: string, rest: Partial<LabSpec> = {}): LabSpec => ({
  program: { sources: [{ name: file, text: readFileSync(join(PROGRAMS, file), 'utf8') }] },
  kernel: 'v4.15',
  boot: '',
  cpu: 'intel',
  argv: ['p', 'one argument'],
  envp: ['LANG=C'],
  terminal: [true, true, true],
  bootTime: 1_800_000_000_000_000_000n,
  seed: 7n,
  ...rest,
});

/** Replays to the recorded moment, and there holds the state against the recorded one. */
function replayed(text: string, engine: Engine): boolean | null {
  const recording = readRecording(text);
  if ('problem' in recording) throw new Error(recording.problem);
  const session = new Session({ output: () => {}, moved: () => {} });
  expect(session.load({ ...recording.spec, engine }, recording.known)).toMatchObject({ ok: true });
  session.seek(recording.proof.at);
  while (session.advance(SLICE) === null);
  return isProven(session, recording);
}

/** A generator of numbers below `most`, the same for the same seed (xorshift). */
function numbers(seed: number): (most: number) => number {
  let state = seed | 1;
  return (most) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % most;
  };
}

describe('a random walk, recorded, replays to the same state', () => {
  const check = (file: string, seed: number, rest: Partial<LabSpec> = {}): void =>
    it(`${file}, seed ${seed}`, () => {
      const random = numbers(seed);
      const { spec, pack } = witnessed(specOf(file, rest));
      const session = new Session({ output: () => {}, moved: () => {} });
      expect(session.load(spec)).toMatchObject({ ok: true });
      const rested = (): void => {
        for (let slice = 0; slice < 400 && session.advance(SLICE) === null; slice++);
      };
      const acts: readonly (() => void)[] = [
        () => (session.step('into'), rested()),
        () => (session.step('over'), rested()),
        () => (session.step('boundary'), rested()),
        () => (session.stepBack('into'), rested()),
        () => (session.stepBack('boundary'), rested()),
        () => (session.go(), void session.advance(500 + random(3000))),
        () => session.input(Buffer.from(`line ${random(1000)}\n`)),
        () => void session.edit({ kind: 'register', name: 'rbx', value: random(1 << 30).toString(16) }),
        () => session.injectNmi(),
      ];
      for (let act = 0; act < 40; act++) acts[random(acts.length)]?.();
      // Whatever a walk leaves under way is brought to rest first.
      session.pause();
      rested();
      const text = recordingOf(session, pack());
      expect(replayed(text, 'interpret')).toBe(true);
      expect(replayed(text, 'evaluate')).toBe(true);
    });
  for (const [index, file] of [
    'echo.s',
    'hello-att.s',
    'process-fork.s',
    'i386-signals.s',
    'fault-divide.asm',
  ].entries())
    check(file, 20_261 + index);
  check('echo.s', 77, { kernel: 'v6.9', cpu: 'amd', boot: 'pti=off' });
});

it('files of the host that the run looked at are in the recording', () => {
  const folder: HostFolder = {
    stat: (path) =>
      path === 'etc/motd' || path === 'etc' || path === ''
        ? { kind: path === 'etc/motd' ? 'file' : 'directory', size: 6, executable: false, mtimeMs: 1 }
        : null,
    read: (path) => (path === 'etc/motd' ? Buffer.from('hello\n') : null),
    list: (path) => (path === 'etc' ? ['motd'] : []),
  };
  const text = `.globl _start
_start: mov $2, %eax
 lea name(%rip), %rdi
 xor %esi, %esi
 syscall
 mov %eax, %edi
 xor %eax, %eax
 lea -64(%rsp), %rsi
 mov $64, %edx
 syscall
 mov %eax, %edi
 mov $60, %eax
 syscall
name: .asciz "/etc/motd"
`;
  const { spec, pack } = witnessed(
    specOf('hello-att.s', { program: { sources: [{ name: 'p.s', text }] }, root: folder }),
  );
  const session = new Session({ output: () => {}, moved: () => {} });
  session.load(spec);
  session.go();
  let stop = session.advance(SLICE);
  while (stop === null) stop = session.advance(SLICE);
  expect(stop).toEqual({ kind: 'exited', status: 6 });
  expect(replayed(recordingOf(session, pack()), 'interpret')).toBe(true);
});

describe('a file that is no recording of this version is refused with a sentence', () => {
  const { spec, pack } = witnessed(specOf('hello-att.s'));
  const session = new Session({ output: () => {}, moved: () => {} });
  session.load(spec);
  const whole = recordingOf(session, pack());
  /** With a checksum that holds: what the checksum cannot tell. */
  const resigned = (body: string): string =>
    `LSTAR recording 1 of ${VERSION} sha256 ${createHash('sha256').update(body).digest('hex')}\n${body}\n`;
  const check = (name: string, text: string, problem: RegExp): void =>
    it(name, () => {
      expect(readRecording(text)).toEqual({ problem: expect.stringMatching(problem) as string });
    });
  check('an assembly source', '# program\n_start:\n', /not a recording/u);
  check('nothing', '', /not a recording/u);
  check(
    'another format',
    whole.replace('recording 1', 'recording 9'),
    /format 9; this version of LSTAR reads format 1/u,
  );
  check('another version', whole.replace(VERSION, '7.7.7'), /made by LSTAR 7\.7\.7/u);
  check('one character changed', whole.replace('v4.15', 'v4.16'), /damaged: its checksum/u);
  check('cut off', whole.slice(0, whole.length / 2), /damaged: its checksum/u);
  check('no JSON', resigned('{'), /damaged: it does not hold a run/u);
  check('another shape', resigned('{"spec":{}}'), /damaged: it does not hold a run/u);

  it('and the whole one is read', () => {
    expect(readRecording(whole)).toHaveProperty('proof');
    expect(whole.length).toBeLessThan(10_000);
  });

  it('a replay that comes to another state is told apart', () => {
    const recording = readRecording(whole);
    if ('problem' in recording) throw new Error(recording.problem);
    const other = writeRecording({
      spec: pack(),
      known: recording.known,
      proof: { at: recording.proof.at, state: '0'.repeat(64) },
    });
    expect(replayed(other, 'interpret')).toBe(false);
  });
});
