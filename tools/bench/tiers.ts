import { Translator } from '../../engine/exec/emit/translator';
import { SAMPLED } from '../../engine/exec/emit/translator-options';
import type { Engine } from '../../engine/exec/executor';
import { Interpreter } from '../../engine/exec/interpret/interpreter';
import type { ProgramName } from './computer';
import { Computer, buildProgram } from './computer';

/** Instructions between looks at the program's system calls. */
const SLICE = 100_000_000;

/** A program of tools/bench/programs on one engine. */
export interface TierRun {
  /** Runs until so many instructions are done, or the program has ended. */
  run(limit: number): void;
  /** What the engine has counted. */
  counts(): Readonly<Record<string, number>>;
}

export function tierRun(name: ProgramName, engine: Engine): TierRun {
  const computer = new Computer(buildProgram(name));
  const { machine, processor } = computer;
  const step = () => processor.step();
  const interpreter = engine === 'evaluate' ? null : new Interpreter(machine, step);
  const translator =
    interpreter === null || engine !== 'translate' ? null : new Translator(machine, step, SAMPLED, interpreter.tlb);
  const advance = (most: number): number =>
    interpreter === null ? 0 : (translator?.advance(most, interpreter) ?? interpreter.advance(most));
  const { cpu } = machine;
  return {
    run: (limit) => {
      while (!computer.exited && cpu.icount < limit) {
        const done = advance(Math.min(SLICE, limit - cpu.icount));
        computer.serve(done > 0 ? null : processor.step());
      }
    },
    counts: () => ({ instructions: cpu.icount, ...interpreter?.counts, ...translator?.counts }),
  };
}
