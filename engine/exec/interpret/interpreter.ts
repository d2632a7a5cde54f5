import { PAGE_SIZE, virtAddr } from '../../core/address';
import { DR7 } from '../../machine/debug';
import { INTERPRETER, XOR_TLB } from '../../machine/layout';
import type { Machine } from '../../machine/machine';
import { XorTlb } from '../emit/xor-tlb';
import type { StepResult } from '../result';
import { CodeMap } from './code-map';
import { MAX_RUN } from './decode-records';
import type { CompiledInterpreter } from './provider';
import { interpreter } from './provider';
import { EXIT } from './record';

type Run = (record: number, budget: number, tables: number, context: number) => number;

/** Instructions between looks at the world: V8 replaces code by faster code only when it is entered anew. */
const SLICE = 1_000_000;

/** More than the kernel's entry and exit paths have on the root that is not theirs. */
const STRAYS = 64;

/** More pages than one instruction reaches; an instruction that still misses is the evaluator's. */
const MOST_MISSES = 4;

/** How often what happened; for tests and benchmarks. */
export interface InterpreterCounts {
  evaluated: number;
  misses: number;
  lookups: number;
  stubs: number;
}

/** Runs records, and in the evaluator what they leave. Nothing the guest can see depends on which of the two ran. */
export class Interpreter {
  readonly counts: InterpreterCounts = { evaluated: 0, misses: 0, lookups: 0, stubs: 0 };
  readonly #map: CodeMap;
  readonly #run: Run;
  readonly #ints: Int32Array;
  readonly #longs: BigUint64Array;

  constructor(
    readonly machine: Machine,
    readonly step: () => StepResult,
    readonly tlb: XorTlb = new XorTlb(machine),
    code: CompiledInterpreter = interpreter(),
  ) {
    tlb.strayLimit = STRAYS;
    const instance = new WebAssembly.Instance(code.module, { machine: { memory: machine.memory } });
    this.#run = instance.exports.run as Run;
    this.#ints = new Int32Array(machine.memory.buffer, 0, PAGE_SIZE / 2);
    this.#longs = new BigUint64Array(machine.memory.buffer, 0, PAGE_SIZE / 4);
    this.#map = new CodeMap(machine, code);
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

  /** Runs records for up to `most` instructions, until the evaluator has to do one. @returns how many were done. */
  advance(most: number): number {
    const { cpu } = this.machine;
    if (most <= MAX_RUN || !this.#isReady()) return 0;
    const start = cpu.icount;
    const end = start + most;
    const tables = cpu.cpl === 3 ? XOR_TLB.user.read : XOR_TLB.supervisor.read;
    // The modeled TLB has one slot for several pages: where code and data share one, entering either drops the other.
    let missedAt = -1;
    let missesThere = 0;
    for (let left = most; left > MAX_RUN; left = end - cpu.icount) {
      const record = this.#map.recordHere();
      if (record === 0) break;
      const exit = this.#run(record, Math.min(left - MAX_RUN, SLICE), tables, this.#map.context);
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
      } else if (exit !== EXIT.budget) break;
    }
    return cpu.icount - start;
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
    return this.tlb.sync() && cpu.pendingDebug === 0 && cpu.codeSize === 64 && (cpu.dr7Low & DR7.ENABLES) === 0;
  }
}
