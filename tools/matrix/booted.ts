import type { Image } from '../../engine/asm/api';
import { invariant } from '../../engine/core/invariant';
import type { TranslatorOptions } from '../../engine/exec/emit/translator-options';
import { SAMPLED } from '../../engine/exec/emit/translator-options';
import type { Engine } from '../../engine/exec/executor';
import { Executor } from '../../engine/exec/executor';
import type { Processor } from '../../engine/exec/processor';
import { Linux, buildKernel, cpuFeatures, parseBootOptions } from '../../engine/linux/index';
import type { LinuxState } from '../../engine/linux/linux';
import { Machine } from '../../engine/machine/machine';
import type { Snapshot } from '../../engine/machine/snapshot';
import { restoreSnapshot, takeSnapshot } from '../../engine/machine/snapshot';
import type { Setting } from './programs';

/** What a program is given. */
export interface Given {
  readonly argv: readonly string[];
  readonly envp: readonly string[];
  readonly stdin: Uint8Array;
}
/** What it did. `end` is the status as a shell has it, or words for another end. */
export interface Done {
  readonly stdout: string;
  readonly end: number | string;
  /** Instructions since power-on. */
  readonly icount: number;
  /** Regions that were translated. */
  readonly regions: number;
}

/** How programs are run. `default`: as by a session that is told nothing. `eager`: translated when met, not when hot. */
export type Way = Engine | 'default' | 'eager';
const engineOf = (way: Way): Engine | undefined =>
  way === 'default' ? undefined : way === 'eager' ? 'translate' : way;
/** One program after the other is loaded into the same pages, which would not be translated any more. */
const REWRITTEN = { ...SAMPLED, rewrites: Number.POSITIVE_INFINITY };
const translationOf = (way: Way): TranslatorOptions => (way === 'eager' ? { ...REWRITTEN, hotness: 1 } : REWRITTEN);

/** Of the services of the lab the one that loads the first program. Source: kernels/shared/services.h. */
const KERNEL_EXECVE = 0x401n;
/** As for a session that is told nothing. */
const BOOT_TIME = 1_795_435_200_000_000_000n;
const SEED = 1n;
const NOTHING: Image = { entry: 0n, segments: [], symbols: [], lines: [] };

/** A machine that has booted up to where the kernel asks for its first program, and goes back there for each one. */
export class BootedMachine {
  readonly #machine: Machine;
  readonly #linux: Linux;
  readonly #executor: Executor;
  readonly #processor: Processor;
  readonly #snapshot: Snapshot;
  readonly #state: LinuxState;
  #stdout: string[] = [];

  constructor({ kernel, boot, cpu }: Setting, way: Way = 'evaluate') {
    const parsed = parseBootOptions(boot, kernel);
    invariant('options' in parsed, `boot options of the matrix: ${boot}`);
    const spec = { profile: kernel, boot: parsed.options, vendor: cpu };
    const { image } = buildKernel(spec);
    invariant(image !== undefined, `${kernel} builds`);
    this.#machine = new Machine(cpu, undefined, cpuFeatures(kernel));
    this.#linux = new Linux(this.#machine, image, spec, {
      output: (stream, bytes) => {
        if (stream === 'stdout') this.#stdout.push(Buffer.from(bytes).toString('latin1'));
      },
      terminal: [false, false, false],
      bootTime: BOOT_TIME,
      seed: SEED,
    });
    this.#executor = new Executor(this.#machine, engineOf(way), translationOf(way));
    this.#processor = this.#executor.processor;
    this.#linux.setProgram(NOTHING, [], []);
    this.#linux.powerOn();
    invariant(this.#linux.problem === null, this.#linux.problem ?? '');
    this.#run(100_000);
    this.#snapshot = takeSnapshot(this.#machine);
    this.#state = this.#linux.save();
  }

  /** Runs a program from the moment after boot to its end, or for `limit` instructions. */
  run(image: Image, { argv, envp, stdin }: Given, limit: number): Done {
    restoreSnapshot(this.#machine, this.#snapshot);
    this.#linux.restore(this.#state);
    this.#linux.setProgram(image, argv, envp);
    const before = this.#regions;
    this.#stdout = [];
    const { cpu } = this.#machine;
    this.#serve();
    this.#run(1000, () => cpu.cpl === 3);
    this.#linux.input(stdin);
    let end = this.#run(limit);
    if (end === 'waiting') {
      this.#linux.endInput();
      end = this.#run(limit);
    }
    return { stdout: this.#stdout.join(''), end: end ?? 'limit', icount: cpu.icount, regions: this.#regions - before };
  }

  get #regions(): number {
    return this.#executor.counts?.regions ?? 0;
  }

  /** Up to `budget` instructions, or until something ends it, or to where the first program is asked for (null). */
  #run(budget: number, isThere?: () => boolean): number | string | null {
    const [machine, linux, processor] = [this.#machine, this.#linux, this.#processor];
    for (let count = 0; count < budget; count += processor.work) {
      if (isThere?.() === true) break;
      if (linux.interrupt !== null) processor.interrupt(linux.interrupt);
      if (isThere === undefined)
        count += this.#executor.advance(Math.min(budget - count, linux.timerAt - machine.cpu.icount));
      if (machine.cpu.icount >= linux.timerAt) processor.interrupt(linux.timerVector);
      const result = processor.step();
      if (result.kind === 'vmcall') {
        if (machine.cpu.gpr[0] === KERNEL_EXECVE) return null;
        const end = this.#serve();
        if (end !== null) return end;
      } else if (result.kind === 'halted' || result.kind === 'shutdown') return result.kind;
    }
    return null;
  }

  #serve(): number | string | null {
    const served = this.#linux.serve();
    switch (served.kind) {
      case 'done':
        this.#processor.completeVmcall();
        return null;
      case 'called':
        return null;
      case 'wait':
        return 'waiting';
      case 'exit':
        return served.status;
      case 'killed':
        return 128 + served.signal;
      case 'panic':
        return served.reason;
    }
  }
}
