import type { Machine } from '../machine/machine';
import type { TranslatorCounts } from './emit/translator';
import type { TranslatorOptions } from './emit/translator-options';
import { Translator } from './emit/translator';
import { SAMPLED } from './emit/translator-options';
import { Interpreter } from './interpret/interpreter';
import { Processor } from './processor';
import type { StepResult } from './result';

/** How instructions are run. The guest cannot tell; see docs/performance.md. */
export const ENGINES = ['evaluate', 'interpret', 'translate'] as const;
export type Engine = (typeof ENGINES)[number];

/** Instructions that the evaluator runs before the interpreter is worth the milliseconds it takes to be ready. */
const PATIENCE = 20_000;

/** What somebody wants to see being written. */
export interface Watch {
  /** General registers by their numbers, as bits. */
  readonly registers: number;
  /** Physical pages. */
  readonly pages: ReadonlySet<number>;
}
const NO_PAGES: ReadonlySet<number> = new Set();

/** Runs a machine: single instructions in the evaluator, stretches of them as fast as the engine can. */
export class Executor {
  readonly processor: Processor;
  #interpreter: Interpreter | null = null;
  #translator: Translator | null = null;
  #stops: ReadonlySet<bigint> = new Set();
  #keepsRing = false;
  #watch: Watch | null = null;

  /**
   * @param engine undefined: the fastest there is, once that pays.
   * @param translation when the translator makes a region.
   */
  constructor(
    readonly machine: Machine,
    readonly engine?: Engine,
    readonly translation: TranslatorOptions = SAMPLED,
  ) {
    this.processor = new Processor(machine);
  }

  /**
   * Addresses before which {@link advance} leaves.
   * @param keepsRing it leaves before the ring changes, too.
   */
  setStops(stops: ReadonlySet<bigint>, keepsRing: boolean): void {
    this.#stops = stops;
    this.#keepsRing = keepsRing;
    if (this.#interpreter === null) return;
    this.#interpreter.setStops(stops);
    this.#interpreter.keepsRing = keepsRing;
  }

  /** What {@link advance} leaves before, besides all else; null: nothing. */
  setWatch(watch: Watch | null): void {
    if (watch === this.#watch) return;
    this.#watch = watch;
    this.machine.ram.watchedPages = watch?.pages ?? NO_PAGES;
    this.#interpreter?.setWatch(watch?.registers ?? 0);
  }

  /** What has been translated; null where nothing was to be. */
  get counts(): TranslatorCounts | null {
    return this.#translator?.counts ?? null;
  }

  /** The next step: in the evaluator, but for what the interpreter has found out already. */
  step(): StepResult {
    const length = this.#interpreter?.takeHypercall() ?? 0;
    return length === 0 ? this.processor.step() : this.processor.atVmcall(length);
  }

  /** Where {@link advance} came through a system call of ring 3 last: its address, else 0. */
  get lastUserRip(): bigint {
    return this.#interpreter?.lastUserRip ?? 0n;
  }

  /**
   * Runs up to `most` instructions of which nobody must see any single one: none faults, is interrupted, traps, or changes
   * anything but general registers, flags and memory. Stops before what does not fit, and before a stop.
   * @returns how many were done, iterations under REP each for one; 0 where the evaluator has to do the next one.
   */
  advance(most: number): number {
    if (this.engine === 'evaluate' || this.#interpreter?.isAtHypercall === true) return 0;
    if (this.#interpreter === null && this.engine === undefined && this.machine.cpu.icount < PATIENCE) return 0;
    const interpreter = (this.#interpreter ??= this.#newInterpreter());
    interpreter.lastUserRip = 0n;
    // Translated code does not leave before a stop.
    if (this.engine !== 'translate' || this.#stops.size > 0 || this.#watch !== null) return interpreter.advance(most);
    this.#translator ??= new Translator(this.machine, () => this.processor.step(), this.translation, interpreter.tlb);
    return this.#translator.advance(most, interpreter);
  }

  /** Forgets all decoded instructions: memory was replaced as a whole. */
  forget(): void {
    this.processor.forget();
    this.#interpreter?.clear();
    this.#translator?.clear();
  }

  #newInterpreter(): Interpreter {
    const interpreter = new Interpreter(this.machine, () => this.processor.step());
    interpreter.setStops(this.#stops);
    interpreter.setWatch(this.#watch?.registers ?? 0);
    interpreter.keepsRing = this.#keepsRing;
    return interpreter;
  }
}
