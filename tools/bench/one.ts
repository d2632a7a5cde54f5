import { Translator } from '../../engine/exec/emit/translator';
import { SAMPLED } from '../../engine/exec/emit/translator-options';
import { Interpreter } from '../../engine/exec/interpret/interpreter';
import type { ProgramName } from './computer';
import { Computer, buildProgram } from './computer';

/** Instructions between looks at the program's system calls. */
const SLICE = 100_000_000;

/** One program in translated code over the interpreter: what it printed, and CPU seconds of all threads but for assembling. */
export function runTranslated(name: ProgramName): { output: string; instructions: number; seconds: number } {
  const computer = new Computer(buildProgram(name));
  const { machine, processor } = computer;
  const interpreter = new Interpreter(machine, () => processor.step());
  const before = process.cpuUsage();
  const translator = new Translator(machine, () => processor.step(), SAMPLED, interpreter.tlb);
  const end = computer.runToEnd(() => (translator.advance(SLICE, interpreter) > 0 ? null : processor.step()));
  const { user, system } = process.cpuUsage(before);
  return { ...end, seconds: (user + system) / 1e6 };
}
