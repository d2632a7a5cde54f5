import { describe, expect, test } from 'vitest';
import type { MsrName } from '../core/msrs';
import { controlRows } from '../machine/vectors/control';
import { debugRows } from '../machine/vectors/debug';
import { deliveryRows } from '../machine/vectors/delivery';
import type { ManualOutcome, ManualRow } from '../machine/vectors/row';
import { systemCallRows } from '../machine/vectors/system-calls';
import type { CpuVendor } from '../machine/machine';
import type { Outcome } from './processor-bed';
import { ProcessorBed } from './processor-bed';

const bytes = (code: string): number[] => code.split(' ').flatMap((byte) => (byte === '' ? [] : [parseInt(byte, 16)]));

/** What the row states, as the CPU has it behind the last step. */
function outcome(row: ManualRow, vendor: CpuVendor): ManualOutcome {
  const bed = new ProcessorBed({ ...row, vendor, code: bytes(row.code) });
  let last: Outcome = bed.step();
  for (let step = 1; step < (row.steps ?? 1); step++) last = bed.step();
  const { cpu } = bed.machine;
  const { gives } = row;
  const pick = <K extends string>(of: Partial<Record<K, bigint>>, read: (name: K) => bigint): Record<string, bigint> =>
    Object.fromEntries((Object.keys(of) as K[]).map((name) => [name, read(name)]));
  const stated: Partial<Record<keyof ManualOutcome, unknown>> = {
    result: last.result,
    cpl: last.cpl,
    rip: last.rip,
    rflags: last.rflags,
    cs: last.cs,
    ss: last.ss,
    gpr: pick(gives.gpr ?? {}, (name) => last.gpr[name]),
    stack: bed.stack(gives.stack?.length ?? 0),
    dr6: cpu.dr(6),
    cr: pick(gives.cr ?? {}, (name) => cpu[name]),
    msr: pick(gives.msr ?? {}, (name: MsrName) => cpu.msr(name)),
  };
  return Object.fromEntries(Object.keys(gives).map((key) => [key, stated[key as keyof ManualOutcome]])) as never;
}

describe.each([
  ['system calls', systemCallRows],
  ['debug exceptions', debugRows],
  ['control registers and protections', controlRows],
  ['delivery and return', deliveryRows],
])('the manuals on %s', (_area, rows) => {
  test.each(rows.map((row) => [`${row.name} (${row.source})`, row] as const))('%s', (_name, row) => {
    const vendors = (['intel', 'amd'] as const).filter((vendor) => row.vendor === undefined || row.vendor === vendor);
    expect(vendors.map((vendor) => outcome(row, vendor))).toEqual(vendors.map(() => row.gives));
  });
  test('every row has a source with a volume, or says where it was seen', () => {
    const open = rows.filter(({ source }) => !/Vol\. \d|seen on|Linux v\d/u.test(source));
    expect(open.map(({ name }) => name)).toEqual([]);
  });
});
