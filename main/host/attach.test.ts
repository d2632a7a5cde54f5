import { MessageChannel, type MessagePort } from 'node:worker_threads';
import { afterEach, expect, test } from 'vitest';
import type { LoadRequest, MachineView, StreamEvent } from '../../preload/contract';
import { ViewReader } from '../../preload/view-change';
import { attach } from './attach';
import { CREDIT } from './output-meter';
import type { EngineMessage, EngineMessages, EngineRequest } from './protocol';
import { tinyEngine } from './testing/engine';

const open: MessagePort[] = [];
afterEach(() => {
  for (const port of open.splice(0)) port.close();
});

/** The engine in this thread, behind the same kind of port as a worker's. */
function start() {
  const { port1, port2 } = new MessageChannel();
  open.push(port1, port2);
  attach(port2, tinyEngine);
  const events: StreamEvent[] = [];
  const replies = new Map<number, (message: EngineMessage) => void>();
  const watchers = new Set<() => void>();
  let next = 1;
  const receive = (message: EngineMessage): void => {
    if ('event' in message) {
      const { event } = message;
      events.push(event);
      const view = event.type === 'view' || event.type === 'viewChange' ? pictures.read(event) : undefined;
      if (view !== undefined) seen.push(view);
    } else replies.get(message.id)?.(message);
    for (const watcher of watchers) watcher();
  };
  port1.on('message', (all: EngineMessages) => all.forEach(receive));
  const call = (method: EngineRequest['method'], argument?: unknown) =>
    new Promise<EngineMessage>((resolve) => {
      const id = next++;
      replies.set(id, resolve);
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a node:worker_threads port has no origin
      port1.postMessage({ id, method, argument });
    });
  const until = (isSo: () => boolean) =>
    new Promise<void>((resolve) => {
      const look = () => {
        if (!isSo()) return;
        watchers.delete(look);
        resolve();
      };
      watchers.add(look);
      look();
    });
  const pictures = new ViewReader();
  const seen: (MachineView | null)[] = [];
  const views = () => seen;
  const lastStop = () => views().at(-1)?.stop?.kind;
  const printed = () => events.reduce((sum, event) => sum + (event.type === 'output' ? event.bytes.length : 0), 0);
  return { call, until, lastStop, printed, views, events };
}

const load = (text: string): LoadRequest => ({
  sources: [{ name: 'program.s', text }],
  editedKernel: [],
  configuration: { kernel: 'v4.15', boot: '', cpu: 'intel', args: [], stdinTerminal: true },
  breakpoints: [{ file: 'program.s', line: 1 }],
});

test('a program is loaded, its breakpoints resolved, and run to its exit', async () => {
  const { call, until, lastStop } = start();
  expect(await call('load', load('exit'))).toMatchObject({
    value: { ok: true, breakpoints: [{ resolved: '0x401000' }] },
  });
  await until(() => lastStop() === 'ready');
  await call('go');
  await until(() => lastStop() !== undefined && lastStop() !== 'ready');
  expect(lastStop()).toBe('exited');
});

test('what cannot be loaded leaves nothing loaded', async () => {
  const { call } = start();
  expect(await call('load', load('bad'))).toMatchObject({ value: { ok: false, problems: ['It is bad.'] } });
  expect(await call('reset')).toMatchObject({ value: null });
});

test('Pause comes through an endless loop', async () => {
  const { call, until, lastStop } = start();
  await call('load', load('loop'));
  await call('go');
  await call('pause');
  await until(() => lastStop() !== undefined && lastStop() !== 'ready');
  expect(lastStop()).toBe('paused');
});

test('an endless print stops at its credit, goes on when it is drawn, and can be paused', async () => {
  const { call, until, lastStop, printed } = start();
  await call('load', load('print'));
  await call('go');
  await until(() => printed() >= CREDIT);
  await new Promise((resolve) => setTimeout(resolve, 20));
  const held = printed();
  expect(held).toBeLessThan(CREDIT * 4);
  await call('hello');
  expect(printed()).toBe(held);
  await call('acknowledge', { bytes: held });
  await until(() => printed() > held);
  await call('pause');
  await until(() => lastStop() !== undefined && lastStop() !== 'ready');
  expect(lastStop()).toBe('paused');
});

test('a program that waits for input goes on when it comes', async () => {
  const { call, until, lastStop, printed } = start();
  await call('load', load('read'));
  await call('go');
  await until(() => lastStop() === 'waiting');
  await call('input', { bytes: new TextEncoder().encode('hello') });
  await until(() => lastStop() === 'exited');
  expect(printed()).toBe(5);
});

test('a program that waits for input can be paused', async () => {
  const { call, until, lastStop } = start();
  await call('load', load('read'));
  await call('go');
  await until(() => lastStop() === 'waiting');
  await call('pause');
  await until(() => lastStop() !== undefined && lastStop() !== 'ready');
  expect(lastStop()).toBe('paused');
});

test('single steps', async () => {
  const { call, until, views } = start();
  await call('load', load('loop'));
  for (let count = 1; count <= 3; count++) {
    await call('step', { kind: 'into' });
    await until(() => views().length > count);
  }
  expect(views().map((view) => view?.icount)).toEqual([0, 1, 2, 3]);
});

test('answers to the standing questions follow each picture of a machine at rest', async () => {
  const { call, until, events } = start();
  const answered = () => events.filter(({ type }) => type === 'answers');
  await call('load', load('loop'));
  await call('setQuestions', [{ key: 'the stack', question: { kind: 'stack' } }]);
  await call('step', { kind: 'into' });
  await until(() => answered().length === 1);
  expect(answered()).toEqual([
    {
      type: 'answers',
      serial: 2,
      answers: { 'the stack': { problem: 'asked at 1' } },
    },
  ]);
  await call('setQuestions', []);
  await call('step', { kind: 'into' });
  await call('hello');
  expect(events.map(({ type }) => type)).toEqual(['view', 'viewChange', 'answers', 'viewChange']);
});

test('answers are of the present while instructions of the past are read', async () => {
  const { call, until, events } = start();
  await call('load', load('loop'));
  await call('setQuestions', [{ key: 'q', question: { kind: 'stack' } }]);
  // Both are handled before the answers' turn comes.
  void call('step', { kind: 'into' });
  await call('instructions', { from: 3, count: 1 });
  const answered = () => events.flatMap((event) => (event.type === 'answers' ? [event.answers] : []));
  await until(() => answered().length === 1);
  expect(answered()).toEqual([{ q: { problem: 'asked at 1' } }]);
});

test('time that moves where nothing was printed leaves the console as it is', async () => {
  const { call, until, events, lastStop } = start();
  const consoles = () => events.filter(({ type }) => type === 'console').length;
  await call('load', load('read'));
  await call('seek', { icount: 9, sub: 0 });
  expect(consoles()).toBe(1);
  await call('seek', { icount: 8, sub: 0 });
  expect(consoles()).toBe(1);
  await call('input', { bytes: new TextEncoder().encode('more') });
  await until(() => lastStop() === 'exited');
  await call('seek', { icount: 8, sub: 0 });
  expect(consoles()).toBe(2);
});

test('an MSR is written only while the machine is at rest', async () => {
  const { call, until, lastStop } = start();
  await call('load', load('read'));
  const write = (name: string, value: string) => call('edit', { kind: 'msr', name, value });
  expect(await write('IA32_LSTAR', '10')).toMatchObject({ value: { ok: true, value: '10' } });
  expect(await write('IA32_EFER', '0')).toMatchObject({ value: { ok: false, reason: '#GP(0)' } });
  await call('go');
  await until(() => lastStop() === 'waiting');
  expect(await write('IA32_LSTAR', '10')).toMatchObject({
    value: { ok: false, reason: expect.stringContaining('pause it first') as string },
  });
});

test('calls without a program do nothing', async () => {
  const { call } = start();
  for (const method of ['go', 'pause', 'unload', 'endInput', 'injectNmi'] as const)
    expect(await call(method)).toMatchObject({ value: null });
});

test('while instructions are read, who looks waits, and a command comes first', async () => {
  const { call, until, views } = start();
  await call('load', load('loop'));
  await call('step', { kind: 'into' });
  const read = (from: number) => call('instructions', { from, count: 1 });
  const answers = await Promise.all([read(3), call('msrs'), read(2), call('reset'), call('check', {})]);
  expect(answers[0]).toMatchObject({ value: [] });
  expect(answers[2]).toMatchObject({ value: [] });
  expect(answers[3]).toMatchObject({ value: { icount: 1 } });
  const endless = read(1e9);
  await call('step', { kind: 'into' });
  expect(await endless).toMatchObject({ value: null });
  await until(() => views().at(-1)?.icount === 2);
  await call('go');
  expect(await read(0)).toMatchObject({ value: null });
});
