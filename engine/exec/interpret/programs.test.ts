import { afterAll, describe, expect, it } from 'vitest';
import { TWIN_PROGRAMS } from '../../../tools/emit/programs';
import { straightLine } from '../../../tools/emit/straight-line';
import { Twin } from '../../../tools/emit/twins';
import { InterpretedTwin } from '../../../tools/interpret/machines';
import type { Case } from '../../../tools/oracle/case';
import { definitions } from '../../../tools/oracle/definitions';
import { IMAGE } from '../../../tools/oracle/generate';
import { CODE_BASE } from '../../../tools/oracle/layout';
import { Random } from '../../../tools/oracle/random';

/*
 * Longer code in the evaluator and in the interpreter on twin machines: random straight lines, and whole programs.
 * Registers, flags, memory with its page tables, faults and the instruction count must be equal at the end.
 */
const SEED = 0x1e7e9;
const LINES = 150;
const reference = new Twin(IMAGE);
const twins = (['run', 'walk'] as const).map((loop) => new InterpretedTwin(IMAGE, loop));

function run(
  interpreted: InterpretedTwin,
  program: Case,
  count: number,
  isWarm: boolean,
): { differences: string[]; evaluated: number; retired: number } {
  reference.load(program, isWarm);
  interpreted.load(program, isWarm);
  const { counts } = interpreted.interpreter;
  const before = counts.evaluated;
  reference.runEvaluated(count);
  interpreted.runInterpreted(count);
  const retired = interpreted.machine.cpu.icount;
  return { differences: interpreted.differences(reference), evaluated: counts.evaluated - before, retired };
}

describe('random straight lines', () => {
  const r = new Random(SEED);
  const ends = /^(ud|in|out|cli|sti)/u;
  const codes = definitions()
    .filter(({ mnemonic }) => !ends.test(mnemonic))
    .flatMap((definition) => definition.codes);
  const total = { retired: 0, evaluated: 0, faults: 0 };

  it(`${LINES} of 2 to 30 instructions, cold and twice warm (seed ${SEED})`, () => {
    for (let i = 0; i < LINES; i++) {
      const { program, count } = straightLine(r, codes);
      const interpreted = twins[i % twins.length];
      for (const isWarm of [false, true, true]) {
        const { differences, evaluated, retired } = run(interpreted, program, count + 200, isWarm);
        const text = Buffer.from(program.bytes).toString('hex');
        expect(differences.length === 0 ? [] : [text, program.rip, i, ...differences]).toEqual([]);
        total.retired += retired;
        total.evaluated += evaluated;
        if (interpreted.fault !== null) total.faults++;
      }
    }
  });

  afterAll(() => {
    console.log(`straight lines: ${total.retired} instructions, ${total.evaluated} evaluated, ${total.faults} faults`);
  });
});

describe('whole programs', () => {
  const runs = TWIN_PROGRAMS.flatMap(({ name, about, code }) => twins.map((twin) => ({ name, about, code, twin })));
  it.each(runs)('$name: $about ($twin.interpreter.loop)', ({ name, code, twin: interpreted }) => {
    const bytes = Uint8Array.from(Buffer.from(code, 'hex'));
    const gpr = Array.from({ length: 16 }, (_, i) => BigInt(i) * 0x0123_4567_89abn);
    const rest = { repeats: false, pushesFlags: false, shadows: false, unordered: false, fpu: null, patches: [] };
    const program = { gpr, rip: CODE_BASE, rflags: 0x202n, bytes, ...rest };
    const { differences, evaluated, retired } = run(interpreted, program, 10_000_000, false);
    expect(differences).toEqual([]);
    expect(interpreted.fault).toMatchObject({ vector: '#UD' });
    expect(retired).toBeGreaterThan(1000);
    expect(evaluated / retired).toBeLessThan(0.05);
    console.log(`${name}: ${retired} instructions, ${evaluated} in the evaluator`);
  });
});
