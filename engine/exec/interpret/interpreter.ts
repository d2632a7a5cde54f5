import { PAGE_SIZE, virtAddr } from '../../core/address';
import { DR7 } from '../../machine/debug';
import { INTERPRETER } from '../../machine/layout';
import type { Machine } from '../../machine/machine';
import { runRepetition } from '../emit/repeat';
import { XorTlb } from '../emit/xor-tlb';
import type { StepResult } from '../result';
import { CodeMap } from './code-map';
import { MAX_RUN } from './decode-records';
import type { CompiledInterpreter } from './provider';
import { interpreter } from './provider';
import { EXIT, RECORD } from './record';
import { Spaces } from './spaces';

type Run = (record: number, budget: number, tables: number, context: number) => number;

/** Instructions between looks at the world: V8 replaces code by faster code only when it is entered anew. */
const SLICE = 1_000_000;

/**
 * Instructions for which handlers are called as functions: about what the compilation of the fast loop costs V8 on another
 * core. All interpreters share it, as they share the code.
 */
const WALK = 1_500_000;
let walked = 0;

/** More than the kernel's entry and exit paths have on the root that is not theirs: translated code has one set of tables for ring 0. */
const STRAYS = 64;

/** More pages than one instruction reaches; an instruction that still misses is the evaluator's. */
const MOST_MISSES = 4;

/** Beside the EXITs. */
const NO_RECORD = -1;

/** How often what happened; for tests and benchmarks. */
export interface InterpreterCounts {
  evaluated: number;
  misses: number;
  lookups: number;
  stubs: number;
  repetitions: number;
}

/** Runs records, and in the evaluator what they leave. Nothing the guest can see depends on which of the two ran. */
export class Interpreter {
  readonly counts: InterpreterCounts = { evaluated: 0, misses: 0, lookups: 0, stubs: 0, repetitions: 0 };
  readonly #map: CodeMap;
  readonly #spaces: Spaces;
  readonly #run: Run;
  readonly #walk: Run;
  readonly #ints: Int32Array;
  readonly #longs: BigUint64Array;
  readonly #bytes: Uint8Array;

  constructor(
    readonly machine: Machine,
    readonly step: () => StepResult,
    readonly tlb: XorTlb = new XorTlb(machine),
    code: CompiledInterpreter = interpreter(),
    /** Which of the two loops there are it always takes; see {@link InterpreterWriter}. */
    readonly loop: 'run' | 'walk' | null = null,
  ) {
    tlb.strayLimit = STRAYS;
    const instance = new WebAssembly.Instance(code.module, { machine: { memory: machine.memory } });
    this.#run = instance.exports.run as Run;
    this.#walk = instance.exports.walk as Run;
    this.#ints = new Int32Array(machine.memory.buffer, 0, PAGE_SIZE / 2);
    this.#longs = new BigUint64Array(machine.memory.buffer, 0, PAGE_SIZE / 4);
    this.#bytes = new Uint8Array(machine.memory.buffer);
    const spaces = new Spaces(machine);
    this.#spaces = spaces;
    tlb.onGiven = () => spaces.clear();
    this.#map = new CodeMap(machine, code, spaces);
    this.#ints[INTERPRETER.isAmd / 4] = machine.vendor === 'amd' ? 1 : 0;
  }

  /** Forgets everything: memory was replaced as a whole. */
  clear(): void {
    this.#map.clear();
    this.tlb.flush();
  }

  /** Addresses before which {@link advance} leaves, besides all else. */
  setStops(stops: ReadonlySet<bigint>): void {
    this.#map.setStops(stops);
  }

  /**
   * Instructions before which {@link advance} leaves, too: those that write one of these general registers, and those that
   * write into {@link Ram.watchedPages}.
   * @param registers by their numbers, as bits.
   */
  setWatch(registers: number): void {
    this.#map.setWatch(registers);
    this.tlb.flush();
  }

  /**
   * Runs until the counter stands at `limit` or the evaluator reports something else than a retired instruction.
   * @returns that report, or null at the limit.
   */
  run(limit: number): StepResult | null {
    const { cpu } = this.machine;
    while (cpu.icount < limit) {
      this.advance(limit - cpu.icount);
      if (cpu.icount >= limit) return null;
      this.counts.evaluated++;
      const result = this.step();
      if (result.kind !== 'retired') return result;
    }
    return null;
  }

  /** Ring changes are the evaluator's: somebody must see the first instruction of a ring. */
  keepsRing = false;
  /** The VMCALL of ring 0 that {@link advance} left before: where, at which count, and its bytes. */
  readonly #hypercall = { ripLow: 0, ripHigh: 0, icount: -1, length: 0 };
  /** Where the program made the last system call that records went into; 0: none since it was set to that. */
  get lastUserRip(): bigint {
    const at = INTERPRETER.lastUserRip / 4;
    return (this.#ints[at] | this.#ints[at + 1]) === 0 ? 0n : this.#longs[at / 2];
  }

  set lastUserRip(value: bigint) {
    this.#longs[INTERPRETER.lastUserRip / 8] = value;
  }

  /**
   * Runs records for up to `most` instructions, until the evaluator has to do one; the iterations of a repetition count.
   * @returns how many were done.
   */
  advance(most: number): number {
    const { cpu } = this.machine;
    if (most <= MAX_RUN || !this.#isReady()) return 0;
    const start = cpu.icount;
    /** Where the counter stands when all is done: sooner, by the iterations of repetitions. */
    let end = start + most;
    this.#ints[INTERPRETER.isWatched / 4] = this.keepsRing || isWatched(this.machine) ? 1 : 0;
    // Two pages of one instruction may share an entry of the XOR-TLB: entering either drops the other.
    let missedAt = -1;
    let missesThere = 0;
    for (let left = most; left > MAX_RUN; left = end - cpu.icount) {
      const exit = this.#enter(Math.min(left - MAX_RUN, SLICE));
      if (exit === NO_RECORD) break;
      if (exit === EXIT.miss) {
        this.counts.misses++;
        missesThere = cpu.icount === missedAt ? missesThere + 1 : 0;
        missedAt = cpu.icount;
        if (missesThere > MOST_MISSES || !this.#fill()) break;
      } else if (exit === EXIT.stub) {
        this.counts.stubs++;
        this.#map.resolve(this.#ints[INTERPRETER.record / 4]);
      } else if (exit === EXIT.lookup) this.counts.lookups++;
      else if (exit === EXIT.flags) {
        if (!this.#isReady()) break;
      } else if (exit === EXIT.hypercall) {
        this.#hypercall.ripLow = cpu.ripLow;
        this.#hypercall.ripHigh = cpu.ripHigh;
        this.#hypercall.icount = cpu.icount;
        this.#hypercall.length = this.#bytes[this.#ints[INTERPRETER.record / 4] + RECORD.length];
        break;
      } else if (exit === EXIT.repeat) {
        const iterations = cpu.icount < end ? this.#repeat(end - cpu.icount) : 0;
        if (iterations === 0) break;
        end -= iterations - 1;
      } else if (exit !== EXIT.budget) break;
    }
    return cpu.icount - start + (start + most - end);
  }

  /** Does the repetition at RIP; gives its iterations, 0 where the evaluator has to do it. */
  #repeat(most: number): number {
    this.counts.repetitions++;
    return runRepetition(this.machine, this.#map.repetition(this.#ints[INTERPRETER.record / 4]), most);
  }

  /** Runs from RIP on; {@link NO_RECORD} where there is nothing to run. */
  #enter(budget: number): number {
    const slot = this.#spaces.find();
    if (slot >= 0) {
      const known = this.#spaces.context(slot);
      const record = this.#map.recordByJump(known);
      if (record !== 0) return this.#records(record, budget, this.tlb.tablesHere(), known);
    }
    const record = this.#map.recordHere();
    if (record === 0) return NO_RECORD;
    const tables = this.tlb.tablesHere();
    const { context } = this.#map;
    this.#spaces.enter(tables, context);
    return this.#records(record, budget, tables, context);
  }
  #records(record: number, budget: number, tables: number, context: number): number {
    if (this.loop === 'run' || (this.loop === null && walked >= WALK))
      return this.#run(record, budget, tables, context);
    const before = this.machine.cpu.icount;
    const exit = this.#walk(record, Math.min(budget, WALK), tables, context);
    walked += this.machine.cpu.icount - before;
    return exit;
  }

  /** Bytes of the VMCALL that is next, where {@link advance} has seen that it is and can be done; 0 else. Once only. */
  takeHypercall(): number {
    const { cpu } = this.machine;
    if (!this.isAtHypercall || cpu.pendingInterrupts !== 0) return 0;
    this.#hypercall.icount = -1;
    return this.#hypercall.length;
  }
  /** {@link advance} has left before a VMCALL, and nothing has run since. */
  get isAtHypercall(): boolean {
    const { cpu } = this.machine;
    const { ripLow, ripHigh, icount } = this.#hypercall;
    return icount === cpu.icount && ripLow === cpu.ripLow && ripHigh === cpu.ripHigh;
  }

  /** Enters the page of an access that missed; false where it cannot be entered. */
  #fill(): boolean {
    const linear = virtAddr(this.#longs[INTERPRETER.missAddress / 8]);
    const bytes = this.#ints[INTERPRETER.missBytes / 4];
    if (Number(linear & 0xfffn) + bytes > PAGE_SIZE) return false;
    return this.tlb.fill(linear, this.#ints[INTERPRETER.missIsWrite / 4] !== 0);
  }

  #isReady(): boolean {
    const { cpu } = this.machine;
    return this.tlb.isRunnable() && cpu.pendingDebug === 0 && cpu.codeSize === 64 && (cpu.dr7Low & DR7.ENABLES) === 0;
  }
}

/** Somebody hears of what the handlers of the system-call path would do by themselves. */
const isWatched = ({ observer }: Machine): boolean =>
  observer.cplChanged !== undefined || observer.gsSwapped !== undefined || observer.cr3Written !== undefined;
