import type { DebugProtocol as Protocol } from '@vscode/debugprotocol';
import { describe, expect, it } from 'vitest';
import { HELLO_TEXT, clients } from './testing/client';

const { written, atEntry } = clients();
const HELLO = written('hello.s', HELLO_TEXT);

describe('a client looks into the machine', () => {
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
    expect(memory.accessTypes).toEqual(['write', 'read', 'readWrite']);
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

  it('stops at events of the path', async () => {
    const { dap, stopped, scope, step } = await atEntry(HELLO);
    const filters = (await dap.initializeRequest()).body?.exceptionBreakpointFilters ?? [];
    expect(filters.map(({ filter }) => filter)).toEqual(['ring', 'cr3', 'fault', 'signal', 'call']);
    await dap.setExceptionBreakpointsRequest({ filters: ['cr3'] });
    expect((await stopped(() => dap.continueRequest(step))).description).toMatch(/^CR3 → kernel root/);
    await dap.setExceptionBreakpointsRequest({
      filters: [],
      filterOptions: [{ filterId: 'call', condition: 'exit' }],
    });
    expect((await stopped(() => dap.continueRequest(step))).description).toMatch(/^syscall exit /);
    expect((await scope('Registers')).value('RAX')).toBe('0x3c');
  });
});
