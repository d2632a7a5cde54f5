import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Reply, Start, StreamEvent, Workspace } from '../../preload/contract';
import { DEFAULT_SETTINGS } from '../../preload/settings';
import { type FileChooser, folderChooser } from './files';
import { Host } from './host';

/** Answers `hello`, dies on `go`, says nothing to `pause`; compares at once, or never when the first machine is `v0.0`. */
const WORKER = `
const { parentPort } = require('node:worker_threads');
parentPort.on('message', ({ id, method, argument }) => {
  if (method === 'go') throw new Error('it broke');
  if (method === 'pause' || (method === 'compare' && argument.variants[0].kernel === 'v0.0')) return;
  parentPort.postMessage([{ id, value: method === 'hello' ? { examples: [], kernels: ['v4.15'] } : null }]);
});`;

let folder: string;
const hosts: Host[] = [];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'host-'));
});
afterEach(async () => {
  await Promise.all(hosts.splice(0).map((host) => host.dispose()));
  await rm(folder, { recursive: true, force: true });
});

function start(chooser: FileChooser = folderChooser(folder)) {
  const events: StreamEvent[] = [];
  const host = new Host({
    spawnEngine: () => new Worker(WORKER, { eval: true }),
    chooser,
    stateFolder: join(folder, 'state'),
    shell: 'browser',
    version: '1',
    emit: (event) => events.push(event),
  });
  hosts.push(host);
  return { host, events };
}

const workspace = (text: string): Workspace => ({
  version: 1,
  documents: [{ id: 'program-1', kind: 'program', name: 'a.s', path: null, profile: null, text, dirty: true }],
  active: 'program-1',
  configuration: { kernel: 'v4.15', boot: '', cpu: 'intel', args: [], stdinTerminal: true },
  breakpoints: [{ file: 'a.s', line: 3 }],
  settings: DEFAULT_SETTINGS,
  layout: null,
});

test('a worker that dies: the call fails with a sentence, the page hears of it, the next call has a new worker', async () => {
  const { host, events } = start();
  expect(await host.call('keepWorkspace', workspace('nop'))).toMatchObject({ ok: true });
  expect(await host.call('go', undefined)).toMatchObject({ ok: false, error: { kind: 'engine' } });
  expect(events).toMatchObject([{ type: 'engine', reason: expect.stringContaining('it broke') as string }]);
  const again = (await host.call('start', undefined)) as Reply<Start>;
  expect(again).toMatchObject({ ok: true, value: { kernels: ['v4.15'], workspace: { documents: [{ text: 'nop' }] } } });
});

test('a worker that hangs is restarted by command, and the call that hung is answered', async () => {
  const { host } = start();
  await host.call('start', undefined);
  const hung = host.call('pause', undefined);
  expect(await host.call('restartEngine', undefined)).toMatchObject({ ok: true });
  expect(await hung).toMatchObject({ ok: false, error: { kind: 'engine' } });
});

test('the workspace outlives the process; the newest of many writes wins', async () => {
  const first = start().host;
  await Promise.all(Array.from({ length: 50 }, (_, at) => first.call('keepWorkspace', workspace(`text ${at}`))));
  await first.dispose();
  expect(await readdir(join(folder, 'state'))).toEqual(['workspace.json']);
  const reply = (await start().host.call('start', undefined)) as Reply<Start>;
  expect(reply).toMatchObject({ value: { workspace: workspace('text 49') } });
});

test('a text that was being kept when the lab ended is kept', async () => {
  const { host } = start();
  const texts = ['nop', 'ret'];
  for (const text of texts) void host.call('keepVersion', { key: 'a', name: 'a.s', text, why: 'run' });
  await host.dispose();
  const [file] = await readdir(join(folder, 'state', 'history'));
  const { versions } = JSON.parse(await readFile(join(folder, 'state', 'history', file), 'utf8')) as {
    versions: { text: string }[];
  };
  expect(versions.map(({ text }) => text)).toEqual(texts);
});

const comparing = (kernel: string) => ({
  sources: [{ name: 'a.s', text: 'nop' }],
  args: [],
  variants: [{ kernel, boot: '', cpu: 'intel' }],
});

test('a comparison that is stopped, or overtaken by another, is answered as cancelled', async () => {
  const { host, events } = start();
  const hung = host.call('compare', comparing('v0.0'));
  expect(await host.call('cancelCompare', undefined)).toMatchObject({ ok: true });
  expect(await hung).toMatchObject({ ok: false, error: { kind: 'cancelled' } });
  const overtaken = host.call('compare', comparing('v0.0'));
  expect(await host.call('compare', comparing('v4.15'))).toEqual({ ok: true, value: null });
  expect(await overtaken).toMatchObject({ ok: false, error: { kind: 'cancelled' } });
  expect(events).toEqual([]); // the window's own engine noticed nothing
});

test.each([
  [{ pti: false, ia32Emulation: false }, 'pti=off ia32_emulation=off'],
  [{ pti: true, ia32Emulation: false }, 'ia32_emulation=off'],
  [{ pti: true, ia32Emulation: true }, ''],
])('a workspace with the old switches %o comes back with a boot line', async (switches, boot) => {
  const { host } = start();
  const { boot: _none, ...old } = workspace('x').configuration;
  await host.state.write('workspace.json', { ...workspace('x'), configuration: { ...old, ...switches } });
  expect(await host.call('start', undefined)).toMatchObject({ value: { workspace: { configuration: { boot } } } });
});

test.each([
  ['half a file', '{"version":1,"docu'],
  ['another shape', '{"version":2}'],
  ['nothing', ''],
])('a workspace file that holds %s is not an obstacle', async (_name, text) => {
  const { host } = start();
  await host.call('keepWorkspace', workspace('x'));
  await writeFile(join(folder, 'state', 'workspace.json'), text);
  expect(await host.call('start', undefined)).toMatchObject({ ok: true, value: { workspace: null } });
});

test.each([
  ['no such method', 'eval', undefined],
  ['a member of every object', 'constructor', undefined],
  ['not even a name', { toString: 1 }, undefined],
  ['a missing argument', 'check', undefined],
  ['too much', 'step', { kind: 'into', extra: 1 }],
  ['a wrong word', 'step', { kind: 'sideways' }],
  ['a mnemonic with a path in it', 'help', { mnemonic: '../x', syntax: 'att' }],
  ['a kernel with a path in it', 'kernelSources', { profile: '../../etc' }],
  ['bytes that are a list', 'input', { bytes: [1, 2] }],
  ['a number that is none', 'acknowledge', { bytes: Number.NaN }],
])('refuses %s', async (_name, method, argument) => {
  expect(await start().host.call(method, argument)).toMatchObject({ ok: false, error: { kind: 'request' } });
});

test('files of the served folder open and save, and are remembered; nothing else does', async () => {
  const { host } = start();
  const path = join(folder, 'a.s');
  await writeFile(path, 'nop\n');
  await writeFile(join(folder, 'notes.txt'), 'secret');
  expect(await host.call('openFile', {})).toEqual({ ok: true, value: { choose: [path] } });
  expect(await host.call('openFile', { path })).toMatchObject({ ok: true, value: { name: 'a.s', text: 'nop\n' } });
  expect(await host.call('saveFile', { path, text: 'ret\n' })).toMatchObject({ ok: true });
  expect(await readFile(path, 'utf8')).toBe('ret\n');
  expect(await host.call('saveFileAs', { name: 'b.asm', text: 'x' })).toMatchObject({
    ok: true,
    value: { name: 'b.asm' },
  });
  expect(await host.call('recentFiles', undefined)).toEqual({ ok: true, value: [join(folder, 'b.asm'), path] });
  for (const other of [join(folder, 'notes.txt'), '/etc/passwd', join(folder, '..', 'x.s'), `${folder}/state/../a.s`]) {
    expect(await host.call('openFile', { path: other })).toMatchObject({ ok: false, error: { kind: 'file' } });
    expect(await host.call('saveFile', { path: other, text: '' })).toMatchObject({ ok: false });
  }
});

test('a dialog grants what the user chose, and only that', async () => {
  const path = join(folder, 'chosen.txt');
  await writeFile(path, 'nop');
  const { host } = start({ open: () => Promise.resolve(path), save: () => Promise.resolve(null), allows: () => false });
  expect(await host.call('saveFile', { path, text: 'x' })).toMatchObject({ ok: false });
  expect(await host.call('openFile', {})).toMatchObject({ ok: true, value: { text: 'nop' } });
  expect(await host.call('saveFile', { path, text: 'x' })).toMatchObject({ ok: true });
  expect(await host.call('saveFileAs', { name: 'a.s', text: '' })).toMatchObject({ error: { kind: 'cancelled' } });
});

test.each([
  ['is gone', null, 'not there any more'],
  ['is no text', new Uint8Array([0x7f, 0x45, 0]), 'not a text file'],
  ['is too large', new Uint8Array(5_000_000).fill(32), 'at most'],
])('a file that %s gives one sentence', async (_name, bytes, words) => {
  const path = join(folder, 'x.s');
  if (bytes !== null) await writeFile(path, bytes);
  const reply = (await start().host.call('openFile', { path })) as { error: { message: string } };
  expect(reply.error.message).toContain(words);
});
