import { expect, test } from 'vitest';
import { COMMAND_IDS, commandOf } from '../preload/commands';
import { tinyView } from '../main/host/testing/engine';
import { allProblems } from './all-problems';
import { joinWords, splitWords } from './arguments';
import { InputLine } from './console/input-line';
import { bindings, matches } from './keys';
import { ranked } from './shell/ranking';
import { stopWords } from './words';
import type { Diagnostic, Stop } from '../preload/contract';

test.each([
  ['', []],
  ['a b', ['a', 'b']],
  ['  "a b"  c ', ['a b', 'c']],
  [`'x "y"' z`, ['x "y"', 'z']],
  ['""', ['']],
  ['a"b c"d', ['ab cd']],
])('the arguments of %j', (line, words) => {
  expect(splitWords(line)).toEqual(words);
  expect(splitWords(joinWords(words))).toEqual(words);
});

const press = (key: string, held: Partial<Record<'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey', boolean>> = {}) => ({
  key, ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, ...held,
}); // prettier-ignore

test.each([
  ['F5', press('F5'), true],
  ['F5', press('F5', { shiftKey: true }), false],
  ['Shift+F11', press('F11', { shiftKey: true }), true],
  ['Ctrl+S', press('s', { ctrlKey: true }), true],
  ['Ctrl+S', press('S', { metaKey: true }), true],
  ['Ctrl+S', press('s'), false],
  ['Ctrl+Shift+P', press('P', { ctrlKey: true, shiftKey: true }), true],
  ['Ctrl+=', press('=', { ctrlKey: true }), true],
])('%s and a pressed key', (binding, event, expected) => {
  expect(bindings(binding).some((one) => matches(event, one))).toBe(expected);
});

test('no key belongs to two commands', () => {
  const keys = COMMAND_IDS.flatMap((id) => commandOf(id).key?.split(' ') ?? []);
  expect(new Set(keys).size).toBe(keys.length);
});

test.each<[Stop | null, string]>([
  [null, 'Running.'],
  [{ kind: 'ready' }, 'Ready at _start (program.s, line 1): the kernel has booted, the program has not started.'],
  [{ kind: 'breakpoint', address: '0x401000' }, 'Breakpoint at _start (program.s, line 1).'],
  [{ kind: 'waiting', for: 'input' }, 'Waiting for input: type in the console.'],
  [{ kind: 'exited', status: 3 }, 'Exited with status 3.'],
  [
    { kind: 'killed', signal: 11, signalName: 'SIGSEGV', reason: 'write to 0x0 at main+0x3' },
    'Killed by SIGSEGV: write to 0x0 at main+0x3 (program.s, line 1).',
  ],
  [{ kind: 'killed', signal: 9, signalName: 'SIGKILL', reason: '' }, 'Killed by SIGKILL (program.s, line 1).'],
  [{ kind: 'dead', reason: 'triple fault' }, 'The machine cannot go on: triple fault.'],
])('the stop %j in words', (stop, words) => {
  expect(stopWords(tinyView(1, stop))).toBe(words);
});

test('choices hold every typed word, those that begin with the text first', () => {
  const choices = ['Run: Step Into', 'Run: Step Out', 'Step by step'].map((label) => ({ label, run: () => undefined }));
  expect(ranked(choices, 'step').map(({ label }) => label)[0]).toBe('Step by step');
  expect(ranked(choices, 'run into').map(({ label }) => label)).toEqual(['Run: Step Into']);
});

test('a line of piped input is edited before it is sent', () => {
  const sent: string[] = [];
  let echoed = '';
  let ends = 0;
  const line = new InputLine(
    (text) => (echoed += text),
    (bytes) => sent.push(new TextDecoder().decode(bytes)),
    () => (ends += 1),
  );
  line.type('axé\u007f\u007fb\r');
  line.type('\u007fcd\u0004');
  line.type('\u0004');
  expect(sent).toEqual(['ab\n', 'cd']);
  expect(ends).toBe(1);
  expect(echoed).toBe('axé\b \b\b \bb\r\ncd');
});

test('a problem that both the check and the load found is listed once', () => {
  const problem = (file: string, message: string): Diagnostic => ({
    severity: 'error', message, span: { file, line: 1, column: 1, endLine: 1, endColumn: 2 },
  }); // prettier-ignore
  const documents = [{ id: 'p', kind: 'program', name: 'a.s', path: null, profile: null, dirty: false } as const];
  const found = {
    checked: new Map([['p', [problem('a.s', 'x')]]]),
    loaded: [problem('a.s', 'x'), problem('entry_64.S', 'y')],
    reasons: [],
  };
  expect(allProblems(found, documents).map(({ place }) => [place.side, place.file])).toEqual([
    ['user', 'a.s'],
    ['kernel', 'entry_64.S'],
  ]);
});
