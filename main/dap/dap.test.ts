import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DebugProtocol as Protocol } from '@vscode/debugprotocol';
import { DebugClient } from '@vscode/debugadapter-testsupport';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { kernelSources } from '../../engine/index';
import { VERSION } from '../version';
import { launchSchema } from './launch';
import { serveDap } from './server';

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

function written(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const HELLO = written(
  'hello.s',
  `        .globl  _start
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
`,
);
const LOOP = written('loop.s', '.globl _start\n_start: jmp _start\n');
const READER = written(
  'reader.s',
  `        .globl  _start
_start: xor     %eax, %eax
        xor     %edi, %edi
        mov     %rsp, %rsi
        mov     $100, %edx
        syscall
        mov     %eax, %edi
        mov     $60, %eax
        syscall
`,
);

/** A client of the official library, connected, and what it is told on its own. */
async function connected(): Promise<{ dap: DebugClient; next: (event: string) => Promise<Protocol.Event> }> {
  const dap = new DebugClient('', '', 'lstar');
  dap.defaultTimeout = 60_000;
  await dap.start(server.port);
  client = dap;
  return { dap, next: (event) => dap.waitForEvent(event, 60_000) };
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

describe('a session in a client', () => {
  it('stops on entry, goes into the kernel and comes back', async () => {
    const { dap, next, stopped, frames, scope, step } = await atEntry(HELLO);
    expect(await frames()).toMatchObject([{ name: '_start (ring 3)', line: 7, source: { path: HELLO } }]);

    // A breakpoint on a comment moves to the code behind it.
    const set = await dap.setBreakpointsRequest({ source: { path: HELLO }, breakpoints: [{ line: 6 }, { line: 11 }] });
    expect(set.body.breakpoints).toMatchObject([
      { verified: true, line: 7 },
      { verified: true, line: 11 },
    ]);
    const hit = await stopped(() => dap.continueRequest(step));
    expect(hit).toMatchObject({ reason: 'breakpoint', hitBreakpointIds: [set.body.breakpoints[1].id] });

    expect((await stopped(() => dap.stepInRequest(step))).reason).toBe('step');
    const inKernel = await frames();
    expect(inKernel).toMatchObject([
      { name: 'entry_SYSCALL_64_trampoline (ring 0)', source: { origin: 'kernel v4.15' } },
      { name: '_start+0x16 (ring 3, entered from here)', line: 11, source: { path: HELLO } },
    ]);
    const { sourceReference = 0, name = '' } = inKernel[0].source ?? {};
    const text = (await dap.sourceRequest({ sourceReference })).body.content;
    expect(text).toBe(kernelSources('v4.15').find((source) => source.name === name)?.text);
    expect(text.split('\n')[inKernel[0].line - 1]).toContain('swapgs');
    expect((await scope('Control registers')).value('CPL')).toBe('0');

    expect((await stopped(() => dap.stepBackRequest(step))).reason).toBe('step');
    expect(await frames()).toMatchObject([{ name: '_start+0x16 (ring 3)', line: 11 }]);

    // Over the call, and back into its last instruction.
    await stopped(() => dap.nextRequest(step));
    expect(await frames()).toMatchObject([{ line: 12 }]);
    await stopped(() => dap.stepBackRequest({ threadId: 1, granularity: 'instruction' }));
    expect((await frames())[0].name).toMatch(/\(ring 0\)$/);
    await stopped(() => dap.stepOutRequest(step));
    expect(await frames()).toMatchObject([{ line: 12 }]);

    await dap.setBreakpointsRequest({ source: { path: HELLO }, breakpoints: [] });
    const [, , exited] = await Promise.all([dap.continueRequest(step), next('terminated'), next('exited')]);
    expect(exited.body).toEqual({ exitCode: 42 });
  });

  it('stops at functions of the kernel, with conditions and counts', async () => {
    const { dap, stopped, frames, scope, step } = await atEntry(HELLO);
    const { breakpoints } = (
      await dap.setFunctionBreakpointsRequest({
        breakpoints: [
          { name: 'entry_SYSCALL_64_trampoline' },
          { name: 'do_exit', condition: 'rdi ==' },
          { name: 'nowhere' },
          { name: 'last', hitCondition: 'often' },
        ],
      })
    ).body;
    expect(breakpoints.map(({ verified }) => verified)).toEqual([true, false, false, false]);
    expect(breakpoints[3].message).toContain("'often' is no count of hits");
    expect((await stopped(() => dap.continueRequest(step))).reason).toBe('function breakpoint');
    expect((await frames())[0].name).toBe('entry_SYSCALL_64_trampoline (ring 0)');

    await dap.setFunctionBreakpointsRequest({
      breakpoints: [{ name: 'entry_SYSCALL_64_trampoline', condition: 'rax == 60' }],
    });
    await stopped(() => dap.continueRequest(step));
    expect((await scope('Registers')).value('RAX')).toBe('0x3c');
    expect((await stopped(() => dap.reverseContinueRequest(step))).reason).toBe('entry');

    await dap.setFunctionBreakpointsRequest({
      breakpoints: [{ name: 'entry_SYSCALL_64_trampoline', hitCondition: '>= 2' }],
    });
    await stopped(() => dap.continueRequest(step));
    expect((await scope('Registers')).value('RAX')).toBe('0x3c');
    const [frame] = await frames();
    const reference = frame.instructionPointerReference ?? '';
    const at = await dap.customRequest('setInstructionBreakpoints', {
      breakpoints: [{ instructionReference: reference, offset: 3 }],
    });
    expect((at as Protocol.SetInstructionBreakpointsResponse).body.breakpoints).toMatchObject([{ verified: true }]);
    expect((await stopped(() => dap.continueRequest(step))).reason).toBe('instruction breakpoint');
  });

  it('shows and sets what the machine holds', async () => {
    const { dap, stopped, scope, step } = await atEntry(HELLO);
    const names = (await dap.scopesRequest({ frameId: 1 })).body.scopes.map(({ name }) => name);
    expect(names).toEqual([
      'Registers',
      'Flags',
      'MSRs',
      'Control registers',
      'Stack',
      'System calls',
      'Path',
      'x87 and SSE',
    ]);
    const registers = await scope('Registers');
    expect(registers.value('RIP')).toMatch(/^0x401000 <_start>$/);
    const set = (name: string, value: string, { variablesReference }: { variablesReference: number }) =>
      dap.setVariableRequest({ variablesReference, name, value }).then(({ body }) => body.value);
    expect(await set('RBX', '0x10 + 4', registers)).toBe('0x14');
    expect(await set('RBP', 'count', registers)).toBe('0x402000 <count>');
    expect(await set('RBP', '0x402000 <count>', registers)).toBe('0x402000 <count>');
    await expect(set('RBX', 'nonsense', registers)).rejects.toThrow(/no register, flag, MSR or symbol 'nonsense'/);
    await expect(set('CS', '0x10', registers)).rejects.toThrow(/CS cannot be set from outside/);
    expect(await set('CF', '1', await scope('Flags'))).toBe('1 (carry out of the top bit, or borrow)');
    expect((await scope('Registers')).value('RFLAGS')).toBe('0x203');
    const msrs = await scope('MSRs');
    expect(msrs.value('MSR_LSTAR (IA32_LSTAR)')).toMatch(/ \(entry_SYSCALL_64_trampoline\)$/);
    await expect(set('MSR_LSTAR (IA32_LSTAR)', '0x8000000000000000', msrs)).rejects.toThrow(/canonical/);
    const star = msrs.variables.find(({ name }) => name.startsWith('MSR_STAR'));
    const fields = (await dap.variablesRequest({ variablesReference: star?.variablesReference ?? 0 })).body.variables;
    expect(fields.map(({ name }) => name)).toContain('SYSRET [63:48]');
    const stack = await scope('Stack');
    expect(stack.variables[0].name).toMatch(/^0x7ff\w+ argc$/);
    expect(await set(stack.variables[0].name, '7', stack)).toBe('0x7 ← RSP');

    const worth = async (expression: string, context = 'watch') =>
      (await dap.evaluateRequest({ expression, context })).body.result;
    expect(await worth('[rsp]')).toBe('0x7');
    expect(await worth('%rbx', 'hover')).toBe('0x14 (20)');
    expect(await worth('IA32_EFER & 1', 'repl')).toBe('0x1');
    await expect(worth('raxx')).rejects.toThrow(/did you mean rax/);
    const changed = await dap.customRequest('setExpression', { expression: 'dword [rsp+4]', value: '-1' });
    expect(changed.body).toEqual({ value: '0xffffffff (4294967295)' });
    expect(await worth('[rsp]')).toBe('0xffffffff00000007 (-4294967289)');

    await stopped(() => dap.customRequest('lstar/step', { kind: 'user' }));
    expect((await scope('Registers')).value('RAX')).toBe('0x1');
    await dap.setFunctionBreakpointsRequest({ breakpoints: [{ name: 'sys_write' }] });
    await stopped(() => dap.continueRequest(step));
    const saved = await scope('Saved in pt_regs', 2);
    expect(saved.variables.find(({ name }) => name.endsWith(' pt_regs.di'))?.value).toBe('0x1');
    expect((await scope('System calls')).variables.at(-1)?.value).toBe('write(1, "hello\\n", 6) …');
    expect((await scope('Path')).variables.at(-1)?.value).toContain('entry 1 → sys_write');
  });

  it('stops when a register or memory changes', async () => {
    const { dap, stopped, scope, frames, step } = await atEntry(HELLO);
    const { variablesReference } = await scope('Registers');
    const register = (await dap.dataBreakpointInfoRequest({ variablesReference, name: 'RDX' })).body;
    const memory = (await dap.dataBreakpointInfoRequest({ name: 'count' })).body;
    expect([register.accessTypes, memory.description]).toEqual([['write'], '8 bytes at 0x0000000000402000']);
    const dataIds = [register.dataId ?? '', memory.dataId ?? ''];
    const { breakpoints } = (
      await dap.setDataBreakpointsRequest({ breakpoints: dataIds.map((dataId) => ({ dataId })) })
    ).body;
    expect(breakpoints.map(({ verified }) => verified)).toEqual([true, true]);
    expect(await stopped(() => dap.continueRequest(step))).toMatchObject({
      reason: 'data breakpoint',
      description: 'RDX has changed',
    });
    expect(await frames()).toMatchObject([{ line: 11 }]);
    await dap.setDataBreakpointsRequest({ breakpoints: [{ dataId: dataIds[1] }] });
    expect((await stopped(() => dap.continueRequest(step))).reason).toBe('data breakpoint');
    expect(await frames()).toMatchObject([{ line: 13 }]);
    const none = await dap.dataBreakpointInfoRequest({ name: 'nothing at all' });
    expect(none.body.dataId).toBeNull();
  });

  it('reads and writes memory, and disassembles around an instruction', async () => {
    const { dap, frames } = await atEntry(HELLO);
    const read = async (memoryReference: string, count: number) =>
      (await dap.customRequest('readMemory', { memoryReference, count })).body as Protocol.ReadMemoryResponse['body'];
    const bytes = await read('0x402008', 6);
    expect(Buffer.from(bytes?.data ?? '', 'base64').toString()).toBe('hello\n');
    expect(await read('0x10', 4)).toEqual({ address: '0x10', data: '', unreadableBytes: 4 });
    const data = Buffer.from('HELLO').toString('base64');
    await dap.customRequest('writeMemory', { memoryReference: '0x402008', data });
    expect(Buffer.from((await read('0x402008', 6))?.data ?? '', 'base64').toString()).toBe('HELLO\n');
    await expect(dap.customRequest('writeMemory', { memoryReference: '0x10', data })).rejects.toThrow(
      /nothing is mapped/,
    );
    await expect(read('rax', 4)).rejects.toThrow(/is no address/);

    const [{ instructionPointerReference = '' }] = await frames();
    const given = { memoryReference: instructionPointerReference, instructionOffset: -2, instructionCount: 5 };
    const { instructions } = (await dap.disassembleRequest(given)).body ?? { instructions: [] };
    expect(instructions.map(({ address, instruction }) => `${address} ${instruction.replaceAll(/\s+/g, ' ')}`)).toEqual(
      [
        '0x400ffe (no code)',
        '0x400fff (no code)',
        '0x401000 mov $1, %eax',
        '0x401005 mov $1, %edi',
        '0x40100a lea text(%rip), %rsi',
      ],
    );
    expect(instructions[2]).toMatchObject({ symbol: '_start', line: 7, location: { path: HELLO } });
  });

  it('answers a pause in an endless loop', async () => {
    const { dap, stopped, frames, step } = await atEntry(LOOP);
    await dap.continueRequest(step);
    await expect(dap.stackTraceRequest({ threadId: 1 })).rejects.toThrow('The machine is running: pause it first.');
    expect((await stopped(() => dap.pauseRequest(step))).reason).toBe('pause');
    expect(await frames()).toMatchObject([{ name: '_start (ring 3)', line: 2 }]);
  });

  it('feeds the program what is typed, and what the launch gives', async () => {
    const { dap, next, step } = await atEntry(READER);
    await Promise.all([next('output'), dap.continueRequest(step)]);
    const typed = { expression: '>12345', context: 'repl' };
    const [exited] = await Promise.all([next('exited'), dap.evaluateRequest(typed)]);
    expect(exited.body).toEqual({ exitCode: 6 });
    await dap.stop();

    const { dap: second, next: then } = await connected();
    const [ended] = await Promise.all([
      then('exited'),
      second.configurationSequence(),
      second.launch({ program: READER, stdin: 'abc' }),
    ]);
    expect(ended.body).toEqual({ exitCode: 3 });
  });

  it('can be paused while the program waits for input, and goes on waiting', async () => {
    const { dap, next, stopped, step } = await atEntry(READER);
    await Promise.all([next('output'), dap.continueRequest(step)]);
    expect((await stopped(() => dap.pauseRequest(step))).reason).toBe('pause');
    await Promise.all([next('output'), dap.continueRequest(step)]);
    const [exited] = await Promise.all([next('exited'), dap.customRequest('lstar/input', { text: 'ab', end: true })]);
    expect(exited.body).toEqual({ exitCode: 2 });
  });

  it('answers a pause while the program prints without end', async () => {
    const path = written(
      'flood.s',
      '.globl _start\n_start: mov $1, %eax\nmov $1, %edi\nlea _start(%rip), %rsi\nmov $4096, %edx\nsyscall\njmp _start\n',
    );
    const { dap, next, stopped, step } = await atEntry(path);
    await Promise.all([next('output'), dap.continueRequest(step)]);
    expect((await stopped(() => dap.pauseRequest(step))).reason).toBe('pause');
  });

  it('prints at log points and goes on, and sets what the console assigns', async () => {
    const { dap, next, step } = await atEntry(HELLO);
    const said: string[] = [];
    dap.on('output', ({ body }: Protocol.OutputEvent) => void (body.category === 'console' && said.push(body.output)));
    await dap.setBreakpointsRequest({
      source: { path: HELLO },
      breakpoints: [
        { line: 11, logMessage: 'write({rdi}, {rsi}, {nothing})' },
        { line: 15, logMessage: 'never', condition: 'rax != 60' },
        { line: 14, logMessage: 'count {[count]}' },
      ],
    });
    const repl = (expression: string) => dap.evaluateRequest({ expression, context: 'repl' });
    expect((await repl('[count] = 5')).body.result).toBe('0x5');
    expect((await repl('rax == 5')).body.result).toBe('0x0');
    await expect(repl('5 = 5')).rejects.toThrow(/'5 ' is no register, flag, MSR or \[address\]/);
    await Promise.all([next('exited'), dap.continueRequest(step)]);
    expect(said).toEqual([
      expect.stringMatching(/^write\(0x1, 0x402008 <text>, \{there is no .* 'nothing'.*\}\)\n$/) as string,
      'count 0x6\n',
    ]);
  });

  it('stops at once where the first instruction has a breakpoint, and tells of the path', async () => {
    const { dap, next } = await connected();
    const rows: string[] = [];
    dap.on('lstar/boundary', ({ body }: Protocol.Event) => void rows.push((body as { kind: string }).kind));
    await dap.hitBreakpoint({ program: HELLO, boundaries: true }, { path: HELLO, line: 7 });
    await Promise.all([next('exited'), dap.continueRequest({ threadId: 1 })]);
    expect(rows.slice(0, 4)).toEqual(['syscall', 'cpl', 'swapgs', 'cr3']);
  });

  it('runs without stopping when nobody wants to debug', async () => {
    const { dap, next } = await connected();
    const [exited] = await Promise.all([
      next('exited'),
      next('initialized').then(async () => {
        await dap.setBreakpointsRequest({ source: { path: HELLO }, breakpoints: [{ line: 11 }] });
        return dap.configurationDoneRequest();
      }),
      dap.launch({ program: HELLO, noDebug: true, stopOnEntry: true }),
    ]);
    expect(exited.body).toEqual({ exitCode: 42 });
  });

  it('takes several sources, and NASM’s notation', async () => {
    const first = written('first.s', '.globl _start\n_start: call other\nmov $60, %eax\nsyscall\n');
    const second = written('second.s', '.globl other\nother: mov $9, %edi\nret\n');
    const { dap, stopped, frames, step } = await atEntry(first, { program: [first, second] });
    await stopped(() => dap.stepInRequest(step));
    expect(await frames()).toMatchObject([{ name: 'other (ring 3)', line: 2, source: { path: second } }]);
    await stopped(() => dap.stepOutRequest(step));
    expect(await frames()).toMatchObject([{ line: 3, source: { path: first } }]);
    await dap.stop();
    const nasm = written('p.asm', 'global _start\n_start: mov eax, 60\nsyscall\n');
    const { frames: then } = await atEntry(nasm);
    expect(await then()).toMatchObject([{ name: '_start (ring 3)', line: 2, source: { path: nasm } }]);
  });

  it('starts again from the source as it stands, with its breakpoints', async () => {
    const path = written('again.s', '.globl _start\n_start: nop\nnop\nhere: mov $60, %eax\nxor %edi, %edi\nsyscall\n');
    const { dap, stopped, frames, next, step } = await atEntry(path);
    await dap.setFunctionBreakpointsRequest({ breakpoints: [{ name: 'here' }] });
    await dap.setBreakpointsRequest({ source: { path }, breakpoints: [{ line: 6 }] });
    await stopped(() => dap.continueRequest(step));
    expect(await frames()).toMatchObject([{ line: 4 }]);
    const changed: Protocol.Breakpoint[] = [];
    dap.on('breakpoint', ({ body }: Protocol.BreakpointEvent) => void changed.push(body.breakpoint));
    writeFileSync(path, '.globl _start\n_start: nop\nnop\nnop\nhere: mov $60, %eax\n\nmov $5, %edi\nsyscall\n');
    expect((await stopped(() => dap.restartRequest({}))).reason).toBe('entry');
    expect(changed.map(({ line, verified }) => [line, verified])).toEqual([
      [undefined, true],
      [7, true],
    ]);
    await dap.setBreakpointsRequest({ source: { path }, breakpoints: [] });
    await stopped(() => dap.continueRequest(step));
    expect(await frames()).toMatchObject([{ line: 5 }]);
    writeFileSync(path, 'nonsense\n');
    await expect(dap.restartRequest({})).rejects.toThrow(/again\.s:1:1: error/);
    expect(await frames()).toMatchObject([{ line: 5 }]);
    const [exited] = await Promise.all([next('exited'), dap.continueRequest(step)]);
    expect(exited.body).toEqual({ exitCode: 5 });
  });
});

describe('the manifest for VS Code', () => {
  const manifest = JSON.parse(readFileSync(join(import.meta.dirname, '../../editors/vscode/package.json'), 'utf8')) as {
    version: string;
    contributes: { debuggers: { configurationAttributes: { launch: unknown } }[] };
  };
  it('knows the arguments of launch as they are', () => {
    const { properties, required } = z.toJSONSchema(launchSchema.omit({ noDebug: true }), { io: 'input' });
    expect(manifest.contributes.debuggers[0].configurationAttributes.launch).toEqual({ properties, required });
  });
  it('is of the same version', () => expect(manifest.version).toBe(VERSION));
});

describe('what goes wrong is said', () => {
  it('a program that is killed stops, can go back, and ends by its signal', async () => {
    const path = written('killed.s', '.globl _start\n_start: xor %eax, %eax\nmovb $1, (%rax)\n');
    const { dap, stopped, frames, next, step } = await atEntry(path);
    const stop = await stopped(() => dap.continueRequest(step));
    expect(stop).toMatchObject({ reason: 'exception', description: 'Killed by SIGSEGV' });
    expect(stop.text).toContain('tried to write to 0x0, an address where nothing is mapped');
    expect((await dap.exceptionInfoRequest({ threadId: 1 })).body).toMatchObject({ exceptionId: 'SIGSEGV' });
    await stopped(() => dap.customRequest('lstar/step', { kind: 'user', back: true }));
    expect(await frames()).toMatchObject([{ line: 3 }]);
    await stopped(() => dap.continueRequest(step));
    const [exited] = await Promise.all([next('exited'), next('terminated'), dap.continueRequest(step)]);
    expect(exited.body).toEqual({ exitCode: 139 });
  });

  it('a program that does not assemble is not launched, and each mistake is shown at its place', async () => {
    const path = written('wrong.s', '.globl _start\n_start: mov $1, %eaxx\n        movv $1, %eax\n');
    const { dap } = await connected();
    const outputs: Protocol.OutputEvent['body'][] = [];
    dap.on('output', (event: Protocol.OutputEvent) => outputs.push(event.body));
    await expect(dap.launch({ program: path })).rejects.toThrow(
      /wrong\.s:2:\d+: error: .*\(and 1 more, see the debug console\)/,
    );
    expect(outputs).toMatchObject([
      { category: 'stderr', source: { path }, line: 2 },
      { category: 'stderr', source: { path }, line: 3 },
    ]);
  });

  const check = (name: string, given: object, expected: RegExp): void =>
    it(name, async () => {
      const { dap } = await connected();
      await expect(dap.launch(given)).rejects.toThrow(expected);
    });
  check('no such file', { program: join(folder, 'none.s') }, /cannot read .*none\.s: there is no such file/);
  check('no program', {}, /launch: 'program': /);
  check('no such kernel', { program: HELLO, kernel: 'v9.9' }, /launch: 'kernel': /);
  check('an unknown boot option', { program: HELLO, boot: 'nonsense=1' }, /nonsense/);
  check('a console that there is none of', { program: HELLO, console: 'externalTerminal' }, /launch: 'console': /);

  it('a request that is not served', async () => {
    const { dap } = await connected();
    await expect(dap.gotoRequest({ threadId: 1, targetId: 1 })).rejects.toThrow("'goto' is not served");
    await expect(dap.continueRequest({ threadId: 1 })).rejects.toThrow('No program is launched.');
  });

  it('a web page’s request is not taken for a client’s', async () => {
    const socket = connect(server.port, '127.0.0.1');
    const body = JSON.stringify({ seq: 1, type: 'request', command: 'threads' });
    socket.write(`POST / HTTP/1.1\r\nContent-Length: ${body.length}\r\n\r\n${body}`);
    let answer = '';
    socket.on('data', (bytes: Buffer) => (answer += bytes.toString()));
    await new Promise((closed) => socket.on('close', closed).on('error', () => {}));
    expect(answer).toBe('');
  });
});
