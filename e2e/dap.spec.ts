import { spawn } from 'node:child_process';
import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { join } from 'node:path';
import { DebugClient } from '@vscode/debugadapter-testsupport';
import { expect, test } from '@playwright/test';

const ROOT = join(import.meta.dirname, '..');
const LSTAR = join(ROOT, 'out/main/lstar.js');
const PROGRAM = join(ROOT, 'fixtures/programs/hello-att.s');

class Client extends DebugClient {
  constructor() {
    super('', '', 'lstar');
  }
  talkTo({ stdout, stdin }: ChildProcessWithoutNullStreams): void {
    this.connect(stdout, stdin);
  }
}

test('an editor starts the adapter, debugs a program over its pipes, and the adapter ends', async () => {
  const adapter = spawn(process.execPath, [LSTAR, 'dap']);
  const ended = new Promise((resolve) => adapter.on('exit', resolve));
  const client = new Client();
  client.talkTo(adapter);
  await Promise.all([
    client.configurationSequence(),
    client.launch({ program: PROGRAM, stopOnEntry: true }),
    client.assertStoppedLocation('entry', { path: PROGRAM }),
  ]);
  const step = { threadId: 1 };
  await client.setFunctionBreakpointsRequest({ breakpoints: [{ name: 'entry_SYSCALL_64_trampoline' }] });
  await Promise.all([client.continueRequest(step), client.assertStoppedLocation('function breakpoint', {})]);
  await client.setFunctionBreakpointsRequest({ breakpoints: [] });
  const [exited] = await Promise.all([
    client.waitForEvent('exited'),
    client.assertOutput('stdout', 'Hello from AT&T\n'),
    client.continueRequest(step),
  ]);
  expect(exited.body).toEqual({ exitCode: 0 });
  await client.disconnectRequest();
  expect(await ended).toBe(0);
});

test('an editor that is gone without a word takes the adapter with it', async () => {
  const adapter = spawn(process.execPath, [LSTAR, 'dap']);
  const ended = new Promise((resolve) => adapter.on('exit', resolve));
  const client = new Client();
  client.talkTo(adapter);
  await client.launch({ program: PROGRAM, stopOnEntry: true });
  adapter.stdin.end();
  expect(await ended).toBe(0);
});

test('over a port the adapter says where it listens, and serves one client after the other', async () => {
  const adapter = spawn(process.execPath, [LSTAR, 'dap', '--port', '0']);
  const ended = new Promise((resolve) => adapter.on('exit', resolve));
  const said = await new Promise<string>((resolve) =>
    adapter.stderr.once('data', (bytes: Buffer) => resolve(String(bytes))),
  );
  const port = Number(/^lstar: waiting for debuggers at 127\.0\.0\.1:(\d+)\n$/.exec(said)?.[1]);
  for (let count = 0; count < 2; count++) {
    const client = new Client();
    await client.start(port);
    const [exited] = await Promise.all([
      client.waitForEvent('exited'),
      client.configurationSequence(),
      client.launch({ program: PROGRAM }),
    ]);
    expect(exited.body).toEqual({ exitCode: 0 });
    await client.stop();
  }
  adapter.kill('SIGTERM');
  expect(await ended).toBe(0);
});
