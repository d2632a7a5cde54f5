import type { CpuVendor } from '../../engine/machine/machine';
import { Random } from '../oracle/random';
import { definitions } from '../oracle/definitions';
import { hostileProgram } from './hostile-program';
import type { TierName } from './tiers';
import { TIERS, Tier } from './tiers';

/** Instructions after which a program is left alone. */
const FAR = 4000;

/** What came of some programs. */
export interface Tally {
  programs: number;
  /** Instructions retired in each tier. */
  instructions: number;
  /** By tier: how many of these the evaluator did. */
  readonly evaluated: Record<string, number>;
  /** How runs ended. */
  readonly ends: Record<string, number>;
  readonly differences: string[];
}

/** Runs hostile programs in every tier, and compares the machines at the same instructions. */
export class TierFuzz {
  readonly tally: Tally = { programs: 0, instructions: 0, evaluated: {}, ends: {}, differences: [] };
  readonly #tiers: readonly Tier[];
  readonly #codes = definitions().flatMap((definition) => definition.codes);

  constructor(
    readonly vendor: CpuVendor,
    names: readonly TierName[] = TIERS,
  ) {
    this.#tiers = names.map((name) => new Tier(name, vendor));
  }

  /** One program; what differs goes to the tally. */
  program(seed: number): void {
    const { tally } = this;
    const [reference, ...others] = this.#tiers;
    const r = new Random(seed);
    const contents = hostileProgram(r, this.#codes);
    for (const tier of this.#tiers) tier.load(contents);
    const isClose = r.chance(25);
    const cpu = reference.world.machine.cpu;
    for (let at = 0, stop = 0; at < FAR && reference.ended === null; stop++) {
      at += isClose ? r.between(1, 3) : r.chance(50) ? r.between(1, 200) : r.between(200, 2000);
      const vector = r.chance(isClose ? 1 : 12) ? r.pick([2, 0x20, 0x21, 0x80]) : null;
      for (const tier of this.#tiers) tier.run(at);
      const isLast = at >= FAR || reference.ended !== null;
      for (const tier of others) {
        const found = tier.differences(reference, isLast || stop % 16 === 0);
        if (found.length === 0) continue;
        tally.differences.push(`seed ${seed} on ${this.vendor}, stop ${at}: ${tier.name} ${found.join('; ')}`);
        return;
      }
      if (vector !== null) for (const tier of this.#tiers) tier.interrupt(vector);
    }
    tally.programs++;
    tally.instructions += cpu.icount;
    const end = reference.ended ?? 'far';
    tally.ends[end] = (tally.ends[end] ?? 0) + 1;
    for (const tier of this.#tiers) tally.evaluated[tier.name] = tier.evaluated;
  }
}
