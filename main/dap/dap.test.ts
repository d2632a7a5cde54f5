import { readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import type { DebugProtocol as Protocol } from '@vscode/debugprotocol';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { kernelSources } from '../../engine/index';
import { VERSION } from '../version';
import { launchSchema } from './launch';
import { HELLO_TEXT, clients } from './testing/client';

const { written, connected, atEntry, port, folder } = clients();
const HELLO = written('hello.s', HELLO_TEXT);
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

  it('stops at once where the first instruction has a breakpoint, and tells of the path', async () => {
    const { dap, next } = await connected();
    const rows: string[] = [];
    dap.on('lstar/boundary', ({ body }: Protocol.Event) => void rows.push((body as { kind: string }).kind));
    await dap.hitBreakpoint({ program: HELLO, boundaries: true }, { path: HELLO, line: 7 });
    await Promise.all([next('exited'), dap.continueRequest({ threadId: 1 })]);
    expect(rows.slice(0, 4)).toEqual(['syscall', 'cpl', 'swapgs', 'cr3']);
  });

  it('runs changed sources of the kernel, which are where they were read from', async () => {
    const own = kernelSources('v4.15').find(({ name }) => name === 'entry_64.S')?.text ?? '';
    const path = written('entry_64.S', own.replace(/^entry_SYSCALL_64_trampoline:$/mu, '$&\n        nop # mine'));
    const { dap, stopped, frames, step } = await atEntry(HELLO, { kernelSources: folder });
    const line = own.split('\n').indexOf('entry_SYSCALL_64_trampoline:') + 2;
    const set = await dap.setBreakpointsRequest({ source: { path }, breakpoints: [{ line }] });
    expect(set.body.breakpoints).toMatchObject([{ verified: true, line }]);
    expect((await stopped(() => dap.continueRequest(step))).reason).toBe('breakpoint');
    expect(await frames()).toMatchObject([
      { name: 'entry_SYSCALL_64_trampoline (ring 0)', line, source: { path } },
      {},
    ]);
    await stopped(() => dap.stepInRequest(step));
    expect(await frames()).toMatchObject([{ line: line + 1 }, {}]);
    written('entry_64.S', own.replace(/^entry_SYSCALL_64_trampoline:$/mu, '$&\n        nonsense'));
    const outputs: Protocol.OutputEvent['body'][] = [];
    dap.on('output', (event: Protocol.OutputEvent) => outputs.push(event.body));
    await expect(dap.restartRequest({})).rejects.toThrow(/entry_64\.S:\d+:\d+: error/);
    expect(outputs).toMatchObject([{ source: { path }, line }]);
  });

  it('knows its source under another name too', async () => {
    const alias = join(folder, 'alias.s');
    symlinkSync(HELLO, alias);
    const { dap, stopped, frames, step } = await atEntry(HELLO);
    const set = await dap.setBreakpointsRequest({ source: { path: alias }, breakpoints: [{ line: 12 }] });
    expect(set.body.breakpoints).toMatchObject([{ verified: true, line: 12 }]);
    await stopped(() => dap.continueRequest(step));
    expect(await frames()).toMatchObject([{ line: 12, source: { path: HELLO } }]);
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
  check(
    'a folder without sources of the kernel',
    { program: HELLO, kernelSources: '/' },
    /has no source of the kernel v4\.15; their names are .*entry_64\.S/,
  );
  check('an unknown boot option', { program: HELLO, boot: 'nonsense=1' }, /nonsense/);
  check('a console that there is none of', { program: HELLO, console: 'externalTerminal' }, /launch: 'console': /);

  it('a request that is not served', async () => {
    const { dap } = await connected();
    await expect(dap.gotoRequest({ threadId: 1, targetId: 1 })).rejects.toThrow("'goto' is not served");
    await expect(dap.continueRequest({ threadId: 1 })).rejects.toThrow('No program is launched.');
  });

  it('a web page’s request is not taken for a client’s', async () => {
    const socket = connect(port(), '127.0.0.1');
    const body = JSON.stringify({ seq: 1, type: 'request', command: 'threads' });
    socket.write(`POST / HTTP/1.1\r\nContent-Length: ${body.length}\r\n\r\n${body}`);
    let answer = '';
    socket.on('data', (bytes: Buffer) => (answer += bytes.toString()));
    await new Promise((closed) => socket.on('close', closed).on('error', () => {}));
    expect(answer).toBe('');
  });
});
