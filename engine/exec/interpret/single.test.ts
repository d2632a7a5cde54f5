import { afterAll, describe, expect, it } from 'vitest';
import { Twin } from '../../../tools/emit/twins';
import { InterpretedTwin } from '../../../tools/interpret/machines';
import type { Case } from '../../../tools/oracle/case';
import type { Definition } from '../../../tools/oracle/definitions';
import { definitions } from '../../../tools/oracle/definitions';
import { IMAGE, generateCases } from '../../../tools/oracle/generate';
import { CODE_BASE, PAGE } from '../../../tools/oracle/layout';
import { seedOf } from '../../../tools/oracle/random';

/*
 * Every definition that has handlers, one instruction at a time, against the evaluator on a machine that is otherwise the same,
 * in either loop by turns.
 * Behind the instruction stands UD2, which has none.
 */
const CASES = 24;
const UD2 = [0x0f, 0x0b];
const FAR = 1000;
/** What MXCSR is in every other case: as at the start, and with the flag of inexact results set. */
const MXCSRS = [0x1f80, 0x1fa0] as const;
const total = { definitions: 0, cases: 0, records: 0, floats: 0 };
const reference = new Twin(IMAGE);
const twins = (['run', 'walk'] as const).map((loop) => new InterpretedTwin(IMAGE, loop));

/** What differs on one case, and whether the interpreter did it. */
function compare(each: Case, mxcsr: number, interpreted: InterpretedTwin): { found: string[]; isRecord: boolean } {
  const bytes = Uint8Array.from([...each.bytes, ...UD2]);
  for (const twin of [reference, interpreted]) {
    twin.load({ ...each, bytes });
    const { fpu } = twin.machine.cpu;
    fpu.mxcsr = mxcsr;
    // A VEX prefix clears them.
    for (let i = 0; i < 16; i++) fpu.setYmmHigh(i, BigInt(i + 1) << 65n);
  }
  const start = interpreted.machine.cpu.icount;
  interpreted.interpreter.advance(FAR);
  const done = interpreted.machine.cpu.icount - start;
  reference.runEvaluated(done === 0 ? 1 : done);
  if (done === 0) interpreted.step();
  total.cases++;
  return { found: interpreted.differences(reference), isRecord: done > 0 };
}

describe('records of one instruction agree with the evaluator', () => {
  it.each(definitions())('$name', (definition: Definition) => {
    const differing: string[] = [];
    let records = 0;
    for (const [index, each] of [...generateCases(definition, CASES, seedOf(`single ${definition.name}`))].entries()) {
      if (Number(each.rip - CODE_BASE) + each.bytes.length + UD2.length > PAGE) continue;
      const { found, isRecord } = compare(each, MXCSRS[index % 2], twins[(index >> 1) % 2]);
      if (isRecord) records++;
      if (found.length > 0) differing.push(`${Buffer.from(each.bytes).toString('hex')}: ${found.join(', ')}`);
    }
    total.records += records;
    if (records > 0) total.definitions++;
    if (/sd$|ss$|pd$|ps$|sd2|ss2/u.test(definition.name)) total.floats += records;
    expect(differing.slice(0, 3)).toEqual([]);
  });

  it('covers more than five hundred definitions', () => {
    expect(total.definitions).toBeGreaterThan(540);
    expect(total.floats).toBeGreaterThan(100);
  });

  afterAll(() => {
    console.log(
      `single: ${total.definitions} definitions, ${total.records} of ${total.cases} cases in the interpreter`,
    );
  });
});
