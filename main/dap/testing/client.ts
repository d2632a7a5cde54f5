import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DebugClient } from '@vscode/debugadapter-testsupport';
import type { DebugProtocol as Protocol } from '@vscode/debugprotocol';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { serveDap } from '../server';

/** A program that prints, counts in memory, and exits with 42. */
export const HELLO_TEXT = `        .globl  _start
        .data
count:  .quad   1
text:   .ascii  "hello\\n"
        .text
# A comment, to which a breakpoint cannot be set.
_start: mov     $1, %eax
        mov     $1, %edi
        lea     text(%rip), %rsi
        mov     $6, %edx
        syscall
        incq    count(%rip)
last:   mov     $60, %eax
        mov     $42, %edi
        syscall
`;

/** A server for the tests of one file, and clients of Microsoft's library for it. */
export function clients() {
  const folder = mkdtempSync(join(tmpdir(), 'dap-'));
  let server: Awaited<ReturnType<typeof serveDap>>;
  let client: DebugClient | null = null;
  beforeAll(async () => {
    server = await serveDap(0, null);
  });
  afterEach(async () => {
    await client?.stop();
    client = null;
  });
  afterAll(() => {
    server.close();
    rmSync(folder, { recursive: true });
  });

  /** The path of a file with this text. */
  function written(name: string, text: string): string {
    const path = join(folder, name);
    writeFileSync(path, text);
    return path;
  }

  async function connected() {
    const dap = new DebugClient('', '', 'lstar');
    dap.defaultTimeout = 60_000;
    await dap.start(server.port);
    client = dap;
    return { dap, next: (event: string): Promise<Protocol.Event> => dap.waitForEvent(event, 60_000) };
  }

  /** At the first instruction. */
  async function atEntry(program: string, more: object = {}) {
    const { dap, next } = await connected();
    await Promise.all([
      dap.configurationSequence(),
      dap.launch({ program, stopOnEntry: true, ...more }),
      dap.assertStoppedLocation('entry', {}),
    ]);
    const stopped = async (ask: () => Promise<unknown>): Promise<Protocol.StoppedEvent['body']> => {
      const [event] = await Promise.all([next('stopped'), ask()]);
      return event.body as Protocol.StoppedEvent['body'];
    };
    const frames = async () => (await dap.stackTraceRequest({ threadId: 1 })).body.stackFrames;
    const scope = async (name: string, frameId = 1) => {
      const { scopes } = (await dap.scopesRequest({ frameId })).body;
      const { variablesReference = 0 } = scopes.find((one) => one.name === name) ?? {};
      const { variables } = (await dap.variablesRequest({ variablesReference })).body;
      return { variablesReference, variables, value: (of: string) => variables.find((one) => one.name === of)?.value };
    };
    const step = { threadId: 1 };
    return { dap, next, stopped, frames, scope, step };
  }

  return { written, connected, atEntry, port: () => server.port, folder };
}
