import { Buffer } from 'node:buffer';
import type { TranslatorOptions } from '../../engine/exec/emit/translator-options';
import { Translator } from '../../engine/exec/emit/translator';
import { DEFAULTS, SAMPLED } from '../../engine/exec/emit/translator-options';
import { Interpreter } from '../../engine/exec/interpret/interpreter';
import { Processor } from '../../engine/exec/processor';
import type { StepResult } from '../../engine/exec/result';
import { CPU } from '../../engine/machine/layout';
import type { CpuVendor } from '../../engine/machine/machine';
import type { MachineObserver } from '../../engine/machine/observer';
import type { Contents } from './world';
import { World } from './world';

/** How a program is run: by one tier and the evaluator, or by all three. */
export const TIERS = ['evaluate', 'interpret', 'translate', 'all'] as const;
export type TierName = (typeof TIERS)[number];

/** Results without progress after which a program is left: faults whose handlers fault at once. */
const PATIENCE = 40;
const NMI = 2;
/** Everything is translated when it is met for the second time. */
const EAGER: TranslatorOptions = { ...DEFAULTS, hotness: 2, onlyKnown: false, instructions: 300, blocks: 40 };
const SAMPLED_EAGERLY: TranslatorOptions = { ...SAMPLED, hotness: 2, instructions: 300, blocks: 40 };

/** One of several equal machines, run by a tier. */
export class Tier {
  readonly world: World;
  readonly #processor: Processor;
  readonly #interpreter: Interpreter | null;
  readonly #translator: Translator | null;
  /** Why the run is over: the CPU shut down, sleeps, or gets nowhere. */
  ended: string | null = null;
  /** Instructions that the evaluator did, of the tiers above it. */
  evaluated = 0;
  #stuck = 0;
  #stuckAt = -1;

  /** What an observer was told, if there was one. */
  readonly #told: string[] = [];

  constructor(
    readonly name: TierName,
    vendor: CpuVendor,
  ) {
    this.world = new World(vendor);
    const { machine } = this.world;
    this.#processor = new Processor(machine);
    const step = (): StepResult => this.#processor.step();
    const translates = name === 'translate' || name === 'all';
    this.#translator = translates ? new Translator(machine, step, name === 'all' ? SAMPLED_EAGERLY : EAGER) : null;
    const loop = name === 'all' ? 'walk' : 'run';
    this.#interpreter =
      name === 'interpret' || name === 'all'
        ? new Interpreter(machine, step, this.#translator?.tlb, undefined, loop)
        : null;
  }

  load(contents: Contents): void {
    this.world.load(contents);
    this.#told.length = 0;
    this.world.machine.observer = contents.isWatched ? observer((event) => this.#told.push(event)) : {};
    this.#processor.forget();
    this.#interpreter?.clear();
    this.#translator?.clear();
    this.ended = null;
    this.#stuck = 0;
    this.#stuckAt = -1;
  }

  interrupt(vector: number): void {
    this.#processor.interrupt(vector);
  }

  /** Runs until the counter stands at `limit` or the run is over. */
  run(limit: number): void {
    const { cpu } = this.world.machine;
    while (cpu.icount < limit && this.ended === null) {
      if (this.#translator !== null && this.#interpreter === null) {
        const { evaluated } = this.#translator.counts;
        const result = this.#translator.run(limit);
        this.evaluated += this.#translator.counts.evaluated - evaluated;
        if (result !== null) this.#note(result);
        continue;
      }
      const most = limit - cpu.icount;
      const done = this.#interpreter === null ? 0 : (this.#translator?.advance(most, this.#interpreter) ?? this.#interpreter.advance(most)); // prettier-ignore
      if (done > 0 && cpu.icount >= limit) return;
      this.evaluated++;
      this.#note(this.#processor.step());
    }
  }

  #note(result: StepResult): void {
    const { cpu } = this.world.machine;
    if (result.kind === 'retired') return;
    if (cpu.icount !== this.#stuckAt) this.#stuck = 0;
    this.#stuckAt = cpu.icount;
    if (++this.#stuck > PATIENCE) this.ended = 'gets nowhere';
    else if (result.kind === 'shutdown') this.ended = 'shutdown';
    else if (result.kind === 'vmcall') {
      cpu.gpr[0] = BigInt(cpu.icount);
      this.#processor.completeVmcall();
    } else if (result.kind === 'halted') {
      if (cpu.nmiBlocked) this.ended = 'halted';
      else this.#processor.interrupt(NMI);
    }
  }

  /** All that differs from another tier: why it ended, the CPU block, the TLB, and with `all` memory. */
  differences(other: Tier, all: boolean): string[] {
    const found: string[] = [];
    if (this.#told.join() !== other.#told.join()) {
      const at = this.#told.findIndex((event, index) => event !== other.#told[index]);
      found.push(`event ${at}: ${this.#told[at]} and ${other.#told[at]}`);
    }
    if (this.ended !== other.ended) found.push(`ended: ${this.ended} and ${other.ended}`);
    const [mine, theirs] = [this.world.machine, other.world.machine];
    const [a, b] = [mine.cpu.save(), theirs.cpu.save()];
    if (Buffer.compare(a, b) !== 0) found.push(cpuDifference(a, b));
    const [x, y] = [mine, theirs].map(({ mmu }) => tlbRows(mmu.tlb.save()));
    if (x.join() !== y.join())
      found.push(`TLB: ${x.filter((row) => !y.includes(row)).join()} and ${y.filter((row) => !x.includes(row)).join()}`); // prettier-ignore
    if (all && Buffer.compare(mine.ram.bytes, theirs.ram.bytes) !== 0) {
      const at = mine.ram.bytes.findIndex((byte, i) => byte !== theirs.ram.bytes[i]);
      found.push(`memory at 0x${at.toString(16)}: ${mine.ram.bytes[at].toString(16)} and ${theirs.ram.bytes[at].toString(16)}`); // prettier-ignore
    }
    return found;
  }
}

/** Tells everything that a machine reports, as text. */
function observer(tell: (event: string) => void): MachineObserver {
  return {
    msrWritten: (name, value) => tell(`${name} := ${value}`),
    msrRead: (name, value) => tell(`${name} = ${value}`),
    gsSwapped: () => tell('swapgs'),
    cr3Written: (value) => tell(`CR3 := ${value}`),
    cplChanged: (from, to, by) => tell(`CPL ${from} to ${to} by ${by}`),
    faulted: ({ vector, reason }) => tell(`${vector} ${reason}`),
    indirectCall: (slot, target) => tell(`call *${slot} to ${target}`),
  };
}

/** The first word of the CPU block that differs, and where both stand. */
function cpuDifference(a: Uint8Array, b: Uint8Array): string {
  const at = a.findIndex((byte, i) => byte !== b[i]) & ~7;
  const word = (bytes: Uint8Array, offset: number): string =>
    new DataView(bytes.buffer, bytes.byteOffset).getBigUint64(offset, true).toString(16);
  const places = [a, b].map((bytes) => `RIP ${word(bytes, CPU.rip)} at ${word(bytes, CPU.icount)}`);
  return `CPU at 0x${at.toString(16)}: ${word(a, at)} and ${word(b, at)} (${places.join(', ')})`;
}

/** One text for each entry of a TLB, in the order of slots. */
function tlbRows(saved: Float64Array): string[] {
  const rows: number[][] = [];
  for (let i = 0; i < saved.length; i += 6) rows.push([...saved.subarray(i, i + 6)]);
  return rows.sort((a, b) => a[0] - b[0]).map((row) => row.map((value) => value.toString(16)).join(' '));
}
