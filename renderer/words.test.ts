import { expect, test } from 'vitest';
import { tinyView } from '../main/host/testing/engine';
import type { Stop } from '../preload/contract';
import { stopWords } from './words';

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
