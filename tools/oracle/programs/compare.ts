import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Decoder, DecoderOptions, Formatter, FormatterSyntax } from 'iced-x86';
import { GPRS } from '../../../engine/core/registers';
import { seenIn, settledFpu } from '../claims';
import { IMAGE } from '../generate';
import { isComparedFpuByte } from '../outcome';
import { Random, seedOf } from '../random';
import { cpuName } from '../record';
import type { Step } from './follower';
import { Follower } from './follower';
import type { Program } from './generate';
import { randomProgram } from './generate';
import type { Run } from './native';
import { compileSteps, runPrograms } from './native';
import type { Recorded } from './recorded';
import { partsAt, recordedOf, writeRecorded } from './recorded';

/** Programs that run natively before the model follows: a megabyte of states each. */
const BATCH = 40;
const SHOWN = 5;
/** Programs kept for machines without a compiler. */
const KEPT = 24;
export const RECORDED = fileURLToPath(new URL('../../../engine/isa/programs/random.txt', import.meta.url));

/** Runs an instruction, and takes over from the CPU what its definition leaves open. @returns what differs, in words. */
function stepDifferences(follower: Follower, native: Step, expectedSignal: number): string[] {
  const { signal, claims } = follower.run();
  if (signal !== expectedSignal) return [`signal ${expectedSignal} natively, ${signal} in the model`];
  const open = claims.undefinedFlags;
  const mine = follower.state();
  const found: string[] = [];
  GPRS.forEach((name, i) => {
    if (mine.gpr[i] !== native.gpr[i])
      found.push(`${name} ${native.gpr[i].toString(16)}, model ${mine.gpr[i].toString(16)}`);
  });
  if (mine.rip !== native.rip) found.push(`rip ${native.rip.toString(16)}, model ${mine.rip.toString(16)}`);
  if (((mine.rflags ^ native.rflags) & ~open) !== 0n)
    found.push(`rflags ${native.rflags.toString(16)}, model ${mine.rflags.toString(16)}`);
  follower.adoptFlags(native.rflags, open);
  const ours = settledFpu(mine.fpu, claims, seenIn(native.fpu));
  const byte = ours.findIndex((value, i) => isComparedFpuByte(i) && value !== native.fpu[i]);
  if (byte >= 0)
    found.push(`byte ${byte} of the FPU image ${native.fpu[byte].toString(16)}, model ${ours[byte].toString(16)}`);
  if (ours !== mine.fpu) follower.adoptFpu(ours);
  return found;
}

function disassemble(program: Program, rip: bigint): string {
  const at = Number(rip - program.rip);
  if (at < 0 || at >= program.bytes.length) return '(outside)';
  const decoder = new Decoder(64, program.bytes.subarray(at), DecoderOptions.None);
  decoder.ip = rip;
  const instruction = decoder.decode();
  const formatter = new Formatter(FormatterSyntax.Gas);
  const text = formatter.format(instruction);
  formatter.free();
  instruction.free();
  decoder.free();
  return text;
}

/** Where the model leaves a run: the step, and what differs behind it. */
interface Parting {
  readonly step: number;
  readonly words: readonly string[];
}

/** @returns where the model leaves the run; null where it follows to the end, memory included. */
function follow(follower: Follower, program: Program, run: Run): Parting | null {
  follower.start(program);
  const last = run.steps.length - 1;
  let parting: Parting | null = null;
  for (let step = 0; step <= last && parting === null; step++) {
    const words = stepDifferences(follower, run.steps[step], step === last ? run.signal : 0);
    if (words.length > 0) parting = { step, words };
  }
  const text = (changes: Run['changes']): string => changes.map(({ offset, value }) => `${offset}:${value}`).join(' ');
  const isSame = text(follower.end(program)) === text(run.changes);
  return parting ?? (isSame ? null : { step: last, words: ['memory differs at the end'] });
}

function say(name: string, program: Program, run: Run, { step, words }: Parting): void {
  const rip = step === 0 ? program.rip : run.steps[step - 1].rip;
  console.log(`${name}, step ${step}: ${disassemble(program, rip)}\n    ${words.slice(0, SHOWN).join('\n    ')}`);
}

/**
 * Random programs, each instruction of them natively under ptrace and in the model.
 * @param count instructions at least.
 * @returns the number of programs that differ.
 */
export function comparePrograms(seed: number, count: number): number {
  const steps = compileSteps();
  const follower = new Follower();
  const total = { instructions: 0, programs: 0, differing: 0 };
  const ends = new Map<number, number>();
  while (total.instructions < count) {
    const first = total.programs;
    const programs = Array.from({ length: BATCH }, (_, i) =>
      randomProgram(new Random(seedOf(`program ${seed} ${first + i}`))),
    );
    runPrograms(steps, IMAGE, programs).forEach((run, i) => {
      const program = programs[i];
      const parting = follow(follower, program, run);
      total.instructions += parting === null ? run.steps.length : parting.step;
      ends.set(run.signal, (ends.get(run.signal) ?? 0) + 1);
      if (parting === null) return;
      say(`program ${first + i}`, program, run, parting);
      total.differing += 1;
    });
    total.programs += BATCH;
  }
  const endings = [...ends].map(
    ([signal, times]) => `${times} by ${signal === 0 ? 'their steps' : `signal ${signal}`}`,
  );
  console.log(
    `seed ${seed}: ${total.programs} programs, ${total.instructions} instructions, ${total.differing} differences`,
  );
  console.log(`ended ${endings.join(', ')}`);
  return total.differing;
}

/** Writes {@link RECORDED}: programs that need no choice of the CPU's beyond flags, which are in it. */
export function recordPrograms(seed: number): void {
  const steps = compileSteps();
  const follower = new Follower();
  const kept: Recorded[] = [];
  for (let first = 0; kept.length < KEPT; first += BATCH) {
    const programs = Array.from({ length: BATCH }, (_, i) =>
      randomProgram(new Random(seedOf(`program ${seed} ${first + i}`))),
    );
    const runs = runPrograms(steps, IMAGE, programs);
    runs.forEach((run, i) => {
      const each = recordedOf(programs[i], run);
      // Where the model follows only by a choice of the CPU's, the record cannot say so.
      const needsChoice = partsAt(follower, each) !== null && follow(follower, programs[i], run) === null;
      if (each.steps > 100 && !needsChoice) kept.push(each);
    });
  }
  writeFileSync(RECORDED, writeRecorded(cpuName(), kept.slice(0, KEPT)));
  const total = kept.slice(0, KEPT).reduce((sum, each) => sum + each.steps, 0);
  console.log(`seed ${seed}: ${KEPT} programs, ${total} instructions recorded on ${cpuName()}`);
}
