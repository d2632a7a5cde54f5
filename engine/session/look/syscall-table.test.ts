import { describe, expect, it } from 'vitest';
import { kernelSources } from '../../linux/index';
import type { LabSpec } from '../api';
import type { SyscallTableView } from './syscall-table';
import { ask, go, sessionOf } from './testing';

const TEXT = '_start: mov $39, %eax\n syscall\n mov %eax, %edi\n mov $60, %eax\n syscall\n';
const tablesOf = (spec: Partial<LabSpec>): readonly SyscallTableView[] =>
  ask(sessionOf(TEXT, spec), { kind: 'syscallTable' });

describe('numbers become handlers by a table or by a switch', () => {
  const check = (kernel: string, expected: Readonly<Record<string, string>>, getpid: string): void =>
    it(kernel, () => {
      const tables = tablesOf({ kernel });
      expect(Object.fromEntries(tables.map(({ name, kind, isUsed }) => [name, isUsed ? kind : 'not used']))).toEqual(expected); // prettier-ignore
      for (const { name, rows } of tables) {
        const number = name.startsWith('ia32') ? 20 : 39;
        expect(rows[number]).toMatchObject({ number, name: 'getpid', built: null });
        expect(rows[number]?.symbol).toMatch(/sys_getpid$/u);
        expect(rows.filter(({ target, built }) => target === null || built !== null)).toEqual([]);
      }
      expect(tables[0]?.rows[39]).toMatchObject({ symbol: getpid, place: { side: 'kernel' } });
    });
  check('v3.0', { sys_call_table: 'table', ia32_sys_call_table: 'table' }, 'sys_getpid');
  check('v4.15', { sys_call_table: 'table', ia32_sys_call_table: 'table' }, 'sys_getpid');
  check('v4.17', { sys_call_table: 'table', ia32_sys_call_table: 'table' }, '__x64_sys_getpid');
  check(
    'v6.9',
    { x64_sys_call: 'switch', sys_call_table: 'not used', ia32_sys_call_table: 'table' },
    '__x64_sys_getpid',
  );
  check(
    'fred',
    { x64_sys_call: 'switch', sys_call_table: 'not used', ia32_sys_call_table: 'table' },
    '__x64_sys_getpid',
  );
});

it('every row of the switch is the row of the table beside it', () => {
  const [chooser, table] = tablesOf({ kernel: 'v6.9' });
  expect(chooser?.rows.map(({ symbol }) => symbol)).toEqual(table?.rows.map(({ symbol }) => symbol));
});

it('an entry that was changed in memory is marked, with what the kernel was built with', () => {
  const session = sessionOf(TEXT);
  const [before] = ask(session, { kind: 'syscallTable' });
  const handler = before?.rows[102]?.target ?? '';
  const bytes = (BigInt(handler).toString(16).padStart(16, '0').match(/../gu) ?? []).toReversed().join('');
  // With the program's page tables the kernel's table is not mapped: it is written from inside the kernel.
  session.runTo({ symbol: 'sys_getpid' });
  while (session.advance(10_000) === null);
  expect(session.edit({ kind: 'memory', address: before?.rows[39]?.slot ?? '', bytes })).toMatchObject({ ok: true });
  const [after] = ask(session, { kind: 'syscallTable' });
  expect(after?.rows[39]).toMatchObject({ symbol: 'sys_getuid', built: 'sys_getpid', target: handler });
  expect(after?.rows.filter(({ built }) => built !== null)).toHaveLength(1);
});

it('an edited list of the kernel is what the switch is followed through, and what the machine then does', () => {
  const sources = kernelSources('v6.9').filter(({ name }) => name === 'syscalls_64.h');
  const editedKernel = sources.map(({ name, text }) => ({
    name,
    text: text.replace('__SYSCALL 39, getpid', '__SYSCALL_AT 39, getpid, __x64_sys_getuid'),
  }));
  const session = sessionOf(TEXT, { kernel: 'v6.9', editedKernel });
  expect(ask(session, { kind: 'syscallTable' })[0]?.rows[39]).toMatchObject({
    symbol: '__x64_sys_getuid',
    built: null,
  });
  // getuid gives 1000, of which exit keeps the low byte.
  go(session);
  expect(session.view().stop).toEqual({ kind: 'exited', status: 1000 & 0xff });
});
