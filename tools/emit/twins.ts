import { Buffer } from 'node:buffer';
import type { Fault } from '../../engine/core/fault';
import { Raise } from '../../engine/core/fault';
import { invariant } from '../../engine/core/invariant';
import { Evaluate } from '../../engine/exec/evaluate';
import { Translator } from '../../engine/exec/emit/translator';
import { DEFAULTS } from '../../engine/exec/emit/translator-options';
import type { StepResult } from '../../engine/exec/result';
import { definitionOf } from '../../engine/isa/catalog';
import { MAX_LENGTH, decode } from '../../engine/isa/decode';
import { FPU } from '../../engine/machine/layout';
import type { Machine } from '../../engine/machine/machine';
import type { Case } from '../oracle/case';
import { CODE_BASE, DATA_BASE, DATA_SIZE, PAGE } from '../oracle/layout';
import { Model } from '../oracle/model';

/** Everything is translated at once, also what has not run yet. */
export const EAGER = { ...DEFAULTS, hotness: 1, onlyKnown: false };

/** Where the image of FXSAVE has XMM0. */
const FXSAVE_XMM = 160;

/** One of two identical machines: the oracle's, in ring 3, with everything an instruction can change compared. */
export class Twin {
  readonly machine: Machine;
  readonly evaluate: Evaluate;
  readonly translator: Translator;
  readonly #initial: Uint8Array;
  readonly #ram: Uint8Array;
  readonly #data: Uint8Array;
  readonly #code: Uint8Array;
  /** XMM registers with room for YMM, and the whole state of the floating point units. */
  readonly #vectors: Uint8Array;
  readonly #fpu: Uint8Array;
  /** The fault that ended the run, if one did. */
  fault: Fault | null = null;

  constructor(readonly image: Uint8Array) {
    this.machine = new Model(image).machine;
    const { cpu, mmu, ram } = this.machine;
    this.evaluate = new Evaluate(this.machine);
    this.translator = new Translator(this.machine, () => this.step(), EAGER);
    const { buffer } = this.machine.memory;
    this.#vectors = new Uint8Array(buffer, FPU.vectors, 16 * FPU.vectorSize);
    this.#fpu = new Uint8Array(buffer, FPU.start, FPU.size);
    this.#initial = cpu.save();
    this.#ram = ram.bytes.slice();
    const at = (linear: bigint, size: number): Uint8Array => {
      const physical = mmu.locate(linear);
      invariant(physical !== null, 'the oracle maps its pages');
      return ram.bytes.subarray(physical, physical + size);
    };
    this.#data = at(DATA_BASE, DATA_SIZE);
    this.#code = at(CODE_BASE, PAGE);
  }

  /** Registers, memory and page tables as the case has them; look-aside buffers and translations empty unless `isWarm`. */
  load(each: Case, isWarm = false): void {
    const { cpu, mmu, ram } = this.machine;
    ram.bytes.set(this.#ram);
    if (!isWarm) {
      mmu.flushAll();
      this.translator.clear();
    }
    cpu.restore(this.#initial);
    each.gpr.forEach((value, i) => (cpu.gpr[i] = value));
    cpu.rip = each.rip;
    cpu.rflags = each.rflags;
    for (let i = 0; i < 16 && each.fpu !== null; i++)
      this.#vectors.set(each.fpu.subarray(FXSAVE_XMM + 16 * i, FXSAVE_XMM + 16 * (i + 1)), FPU.vectorSize * i);
    this.#code.set(each.bytes, Number(each.rip - CODE_BASE));
    for (const { offset, bytes } of each.patches) this.#data.set(bytes, offset);
    this.fault = null;
  }

  /** Bytes of code alone, at the address that they are for. */
  put({ bytes, rip }: Pick<Case, 'bytes' | 'rip'>): void {
    this.#code.set(bytes, Number(rip - CODE_BASE));
  }

  /** One instruction in the evaluator; a fault is noted and not delivered. */
  step(): StepResult {
    const { cpu, mmu, ram } = this.machine;
    const at = cpu.rip;
    try {
      const physical = mmu.translate(at, 'execute');
      const form = decode(ram.bytes.subarray(physical, physical + MAX_LENGTH), 64);
      const instruction = typeof form === 'string' ? undefined : definitionOf(form.code);
      if (typeof form === 'string' || instruction === undefined) throw new Raise({ vector: '#UD' });
      if (this.evaluate.run(instruction, form)) cpu.icount += 1;
      return { kind: 'retired' };
    } catch (thrown) {
      if (!(thrown instanceof Raise)) throw thrown;
      this.fault = thrown.fault;
      return { kind: 'delivered', fault: thrown.fault, at };
    }
  }

  /** Up to `count` instructions in the evaluator alone. */
  runEvaluated(count: number): void {
    for (let i = 0; i < count && this.fault === null; i++) this.step();
  }
  /** The same in translated code, the evaluator where it must. */
  runTranslated(count: number): void {
    this.translator.run(this.machine.cpu.icount + count);
  }

  /** Everything that can differ but memory: registers in hex, by name. */
  registers(): Record<string, string> {
    const { cpu } = this.machine;
    const all: Record<string, string> = {};
    cpu.gpr.forEach((value, i) => (all[`r${i}`] = value.toString(16)));
    all.rip = cpu.rip.toString(16);
    all.rflags = cpu.rflags.toString(16);
    all.icount = String(cpu.icount);
    all.fpu = Buffer.from(this.#fpu).toString('hex');
    for (const name of ['fs', 'gs'] as const) all[name] = cpu.segmentBase(name).toString(16);
    all.fault =
      this.fault === null
        ? ''
        : JSON.stringify(this.fault, (_, v: unknown) => (typeof v === 'bigint' ? v.toString(16) : v));
    return all;
  }

  /** All that differs from the other twin, guest memory with its page tables included; empty when nothing does. */
  differences(other: Twin): string[] {
    const [mine, theirs] = [this.registers(), other.registers()];
    const found = Object.keys(mine)
      .filter((name) => mine[name] !== theirs[name])
      .map((name) => `${name}: ${mine[name]} and ${theirs[name]}`);
    const [a, b] = [this.machine.ram.bytes, other.machine.ram.bytes];
    if (Buffer.compare(a, b) !== 0) {
      const at = a.findIndex((byte, i) => byte !== b[i]);
      found.push(`memory at ${at.toString(16)}: ${a[at].toString(16)} and ${b[at].toString(16)}`);
    }
    return found;
  }
}
