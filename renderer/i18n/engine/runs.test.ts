import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { eventText, isBoundary } from '../../../engine/session/boundaries';
import { runToEnd } from '../../../engine/session/run-to-end';
import { Session } from '../../../engine/session/session';
import { pathWords } from '../../path-words';
import { setLanguage } from '../index';
import { translated } from './index';

afterEach(() => setLanguage('en'));

const spec = (text: string, kernel: string) => ({
  program: { sources: [{ name: 'p.s', text }] }, kernel, boot: '', cpu: 'intel' as const, argv: ['p'], envp: [], terminal: [false, false, false] as [boolean, boolean, boolean],
}); // prettier-ignore

const start = (body: string): string => `.globl _start\n_start:\n${body}\n`;
const EXIT = 'mov $60, %eax\nxor %edi, %edi\nsyscall';
const PROGRAMS: Readonly<Record<string, string>> = {
  calls: start(`mov $39, %eax\nsyscall\nmov $999, %eax\nsyscall\nmov $20, %eax\nint $0x80\n${EXIT}`),
  'null pointer': start('mov (0), %rax'),
  write: start('movl $1, _start(%rip)'),
  'off the end': start('mov $8, %eax'),
  return: start('ret'),
  division: start('xor %ecx, %ecx\ndiv %ecx'),
  privileged: start('hlt'),
  undefined: start('ud2'),
  'not canonical': start('movabs $0x8000000000000000, %rax\nmov (%rax), %rbx'),
  jump: start('xor %eax, %eax\njmp *%rax'),
  signal: start(`mov $62, %eax\nmov $1, %edi\nxor %esi, %esi\nsyscall\nud2`),
};

/** Sentences of whole runs: rows of the path and the reasons of the end; and of the journey through one call. */
const paths = new Set<string>();
const ends = new Set<string>();
const journeys = new Set<string>();
beforeAll(() => {
  const all = Object.values(PROGRAMS);
  const runs = [...all.map((text) => ['v4.15', text] as const), ...['v3.0', 'v6.9', 'fred'].map((kernel) => [kernel, all[0]] as const)]; // prettier-ignore
  for (const [kernel, text] of runs) {
    const { events, stop, view } = runToEnd(spec(text, kernel), { limit: 20_000 });
    for (const event of events) if (isBoundary(event)) paths.add(eventText(event));
    if (stop !== null && 'reason' in stop && stop.reason !== '') ends.add(stop.reason);
    for (const note of view?.modeled ?? []) ends.add(note);
  }
  const session = new Session({ output: () => {}, moved: () => {} });
  session.load(spec(all[0], 'v4.15'));
  for (let count = 0; count < 150; count++) {
    session.step('into');
    session.advance(1);
    const { words, boxes } = session.journey();
    for (const text of [words, ...boxes.flatMap((box) => [box.label, box.words])]) journeys.add(text);
  }
}, 120_000);

/** Labels that are words of ours, too. */
const LABELS = ['data', 'zero', 'on', 'exit', 'carry', 'empty', 'present', 'stack', 'main', 'write', 'label'];
describe('a program keeps its names', () => {
  test.each(LABELS)('%s', (label) => {
    const text = start(`mov $39, %eax\nsyscall\njmp ${label}\n${label}:\nmov (0), %rax`);
    const { stop, events } = runToEnd(spec(text, 'v4.15'), { limit: 20_000 });
    const reason = stop !== null && 'reason' in stop ? stop.reason : '';
    const fault = events.findLast(({ event }) => event === 'fault');
    expect(reason).toContain(` at ${label} (p.s:`);
    for (const [language, at] of [
      ['de', 'bei'],
      ['es', 'en'],
    ] as const) {
      setLanguage(language);
      expect(translated(reason)).toContain(` ${at} ${label} (p.s:`);
      expect(fault === undefined ? '' : pathWords(eventText(fault))).not.toBe('');
    }
  });
});

/** Words of English that a sentence must not keep; names of symbols, registers and system calls are none. */
const ENGLISH = /\b(?:the|is|are|because|by|of|with|where|returns|tried|raised|and|there|not|goes|falls|comes)\b/u;

describe.each(['de', 'es'] as const)('%s says all of', (language) => {
  const open = (texts: Iterable<string>, say: (text: string) => string): string[] => {
    setLanguage(language);
    return [...texts].map(say).filter((text) => ENGLISH.test(text));
  };
  test('the path', () => {
    expect(paths.size).toBeGreaterThan(60);
    expect(open(paths, pathWords)).toEqual([]);
  });
  test('the ends of runs and what is modeled', () => {
    expect(ends.size).toBeGreaterThan(8);
    expect(open(ends, translated)).toEqual([]);
  });
  test('the journey', () => {
    expect(journeys.size).toBeGreaterThan(20);
    expect(open(journeys, translated)).toEqual([]);
  });
});
