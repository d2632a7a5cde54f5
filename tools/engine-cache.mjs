// Lets the built engine run a program as a window would, so that what V8 compiles for it is kept beside the program.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { ROOT } from './setup.mjs';

const OUT = join(ROOT, 'out/main');
const name = 'hello-att.s';
const source = { name, text: readFileSync(join(ROOT, 'fixtures/programs', name), 'utf8') };
const configuration = { kernel: 'v4.15', boot: '', cpu: 'intel', args: [], stdinTerminal: true };
const document = { source };
const at = { line: 21, column: 9 };
const looks = ['vectors', 'control', 'syscallTable', 'callStack', 'stack', 'memoryMap', 'effects', 'printed'];
const place = { root: 'current', overlay: 'words' };
const step = (kind) => ['step', { kind }];
const CALLS = [
  ['hello'],
  ['reset'],
  ['check', document],
  ...['tokens', 'outline', 'folds'].map((kind) => ['ask', { kind, document }]),
  ...['completions', 'hover', 'definition'].map((kind) => ['ask', { kind, document, at }]),
  ['kernelSources', { profile: 'v4.15' }],
  ['load', { sources: [source], editedKernel: [], configuration, breakpoints: [{ file: name, line: 22 }] }],
  step('into'),
  step('over'),
  ...looks.map((kind) => ['look', { kind }]),
  ['journey'],
  ['msrs'],
  ['rings'],
  ['memory', { at: 'RSP', length: 256, ...place }],
  ['evaluate', { texts: ['rax + 1'] }],
  step('boundary'),
  step('into'),
  ['stepBack', { kind: 'into' }],
  ['edit', { kind: 'register', name: 'RBX', value: '1' }],
  ['go'],
];

const worker = new Worker(join(OUT, 'engine.js'), {
  env: { ...process.env, LSTAR_BUILD: '1', LSTAR_CACHE: join(OUT, 'cache') },
});
worker.on('error', (error) => {
  throw error;
});
let answered = 0;
worker.on('message', (messages) => {
  for (const { id, failed } of messages) {
    if (failed !== undefined) throw new Error(failed);
    if (id !== undefined) answered++;
  }
});
CALLS.forEach(([method, argument], id) => worker.postMessage({ id, method, argument }, []));

const isKept = () =>
  readdirSync(join(OUT, 'cache')).some((file) => file.startsWith('engine-') && file.endsWith(process.arch));
const DEADLINE = Date.now() + 60_000;
while (!isKept() || answered < CALLS.length) {
  if (Date.now() > DEADLINE) throw new Error('the engine kept nothing');
  await new Promise((resolve) => setTimeout(resolve, 50));
}
await worker.terminate();
