import { Decoder, DecoderOptions, Formatter, FormatterSyntax } from 'iced-x86';
import { isCanonical, virtAddr } from '../../../engine/core/address';
import type { Fault } from '../../../engine/core/fault';
import { Raise, VECTORS } from '../../../engine/core/fault';
import { GPRS } from '../../../engine/core/registers';
import { Evaluate } from '../../../engine/exec/evaluate';
import { definitionOf } from '../../../engine/isa/catalog';
import { MAX_LENGTH, decode } from '../../../engine/isa/decode';
import { seenIn, settledFpu } from '../claims';
import { IMAGE } from '../generate';
import { CODE_BASE, PAGE } from '../layout';
import { Model } from '../model';
import { isComparedFpuByte } from '../outcome';
import { Random, seedOf } from '../random';
import type { Program } from './generate';
import { randomProgram } from './generate';
import type { Run, Step } from './native';
import { compileSteps, runPrograms } from './native';

/** Programs that run natively before the model follows: a megabyte of states each. */
const BATCH = 40;
const SHOWN = 5;
const [SIGILL, SIGTRAP, SIGBUS, SIGFPE, SIGSEGV] = [4, 5, 7, 8, 11];
/** The signal that Linux makes of an exception in ring 3. Source: Linux v6.9 arch/x86/kernel/traps.c. */
const SIGNALS: Readonly<Record<number, number>> = { 0: SIGFPE, 3: SIGTRAP, 6: SIGILL, 12: SIGBUS, 13: SIGSEGV, 14: SIGSEGV, 16: SIGFPE, 19: SIGFPE }; // prettier-ignore
const TF_AND_RF = 0x1_0100n;

/** One instruction at a time, with the flags and bits that a definition leaves open taken over from the CPU. */
class Follower {
  readonly #model = new Model(IMAGE);
  readonly #evaluate = new Evaluate(this.#model.machine);
  #program: Program | null = null;

  start(program: Program): void {
    this.#model.begin(program);
    this.#evaluate.iterationLimit = 1;
    this.#program = program;
  }
  end(program: Program): Run['changes'] {
    return this.#model.finish(program);
  }

  /** @returns what differs behind the step, in words; empty when nothing does. */
  step(native: Step, signal: number): string[] {
    const { cpu } = this.#model.machine;
    const fault = this.#run();
    const expected = fault === null ? 0 : SIGNALS[VECTORS[fault.vector]];
    if (expected !== signal) return [`signal ${signal} natively, ${fault?.vector ?? 'none'} in the model`];
    const found: string[] = [];
    const open = fault === null ? this.#evaluate.undefinedFlagsOfLastRun() : 0n;
    GPRS.forEach((name, i) => {
      if (cpu.gpr[i] !== native.gpr[i])
        found.push(`${name} ${native.gpr[i].toString(16)}, model ${cpu.gpr[i].toString(16)}`);
    });
    // INT3 goes on behind itself.
    const rip = fault?.vector === '#BP' ? cpu.rip + 1n : cpu.rip;
    if (rip !== native.rip) found.push(`rip ${native.rip.toString(16)}, model ${rip.toString(16)}`);
    if (((cpu.rflags ^ native.rflags) & ~open & ~TF_AND_RF) !== 0n)
      found.push(`rflags ${native.rflags.toString(16)}, model ${cpu.rflags.toString(16)}`);
    cpu.rflags = (cpu.rflags & ~open) | (native.rflags & open);
    const claims = { undefinedFlags: open, results: this.#evaluate.fpu.openOfLastRun() };
    const mine = this.#model.fpuImage();
    const ours = settledFpu(mine, claims, seenIn(native.fpu));
    for (let i = 0; i < ours.length; i++)
      if (isComparedFpuByte(i) && ours[i] !== native.fpu[i]) {
        found.push(`byte ${i} of the FPU image ${native.fpu[i].toString(16)}, model ${ours[i].toString(16)}`);
        break;
      }
    if (ours !== mine) this.#model.loadFpu(ours);
    return found;
  }

  #run(): Fault | null {
    const { cpu } = this.#model.machine;
    const { rip, bytes } = this.#program ?? { rip: 0n, bytes: new Uint8Array() };
    const at = Number(cpu.rip - rip);
    if (at < 0 || at >= bytes.length) return this.#outside(cpu.rip);
    const form = decode(bytes.subarray(at, at + MAX_LENGTH), 64);
    if (typeof form === 'string') return { vector: '#UD' };
    if (form.mnemonic === 'int3') return { vector: '#BP' };
    const definition = definitionOf(form.code);
    if (definition === undefined) return { vector: '#UD' };
    try {
      this.#evaluate.run(definition, form);
      return null;
    } catch (thrown) {
      if (thrown instanceof Raise) return thrown.fault;
      throw thrown;
    }
  }

  /** The code page is INT3 around the program; nothing else can be fetched. */
  #outside(rip: bigint): Fault {
    if (rip >= CODE_BASE && rip < CODE_BASE + BigInt(PAGE)) return { vector: '#BP' };
    return isCanonical(rip)
      ? { vector: '#PF', errorCode: 0x15, address: virtAddr(rip) }
      : { vector: '#GP', errorCode: 0 };
  }
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
    const words = follower.step(run.steps[step], step === last ? run.signal : 0);
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
