import { describe, expect, it } from 'vitest';
import { compared, definitions } from '../../tools/oracle/definitions';
import { DOORWAYS, STATES } from '../../tools/oracle/doorways/doorway';
import type { ManualRow } from '../../tools/oracle/exclusions';
import { EXCLUDED, MANUAL_ROWS } from '../../tools/oracle/exclusions';
import { Raise } from '../core/fault';
import { definitionOf } from '../isa/catalog';
import { decode } from '../isa/decode';
import { Machine } from '../machine/machine';
import { Evaluate } from './evaluate';

function faultOf({ vendor, bytes }: ManualRow): string {
  const machine = new Machine(vendor, 0x10000);
  machine.cpu.setMsr('IA32_EFER', 0xd01n);
  machine.cpu.cpl = 3;
  const form = decode(Uint8Array.from(bytes), 64);
  const definition = typeof form === 'string' ? undefined : definitionOf(form.code);
  if (typeof form === 'string' || definition === undefined) return '#UD';
  try {
    new Evaluate(machine).run(definition, form);
    return 'none';
  } catch (thrown) {
    if (thrown instanceof Raise) return thrown.fault.vector;
    throw thrown;
  }
}

describe('what no native run can show is as the manual states', () => {
  it.each(MANUAL_ROWS)('$mnemonic on $vendor: $fault ($source)', (row) => {
    expect(faultOf(row)).toBe(row.fault);
  });
});

describe('every definition is shown', () => {
  it('natively, or by rows that name volume and section', () => {
    const stepped = new Set(compared().map(({ mnemonic }) => mnemonic));
    const doorways = new Set(DOORWAYS.map(({ mnemonic }) => mnemonic));
    const manual = new Set(MANUAL_ROWS.map(({ mnemonic }) => mnemonic));
    const unshown = definitions()
      .map(({ mnemonic }) => mnemonic)
      .filter((mnemonic) => {
        if (!(mnemonic in EXCLUDED)) return !stepped.has(mnemonic);
        return !(EXCLUDED[mnemonic].shownBy === 'doorway' ? doorways : manual).has(mnemonic);
      });
    expect(unshown).toEqual([]);
    expect(MANUAL_ROWS.filter(({ source }) => !/^(SDM|APM) Vol\. \d\w? /u.test(source))).toEqual([]);
    expect(STATES).toBeGreaterThanOrEqual(2000);
  });
});
