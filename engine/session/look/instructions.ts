import { hex } from '../../core/address';
import { RFLAGS_BITS } from '../../core/rflags';
import type { Form } from '../../isa/form';
import { Cpu } from '../../machine/cpu';
import { CPU_BLOCK_SIZE } from '../../machine/layout';
import type { SourcePlace } from '../api';
import type { Atlas } from '../atlas';
import type { Run } from '../run';
import type { Moment } from '../time/moment';
import { compareMoments, isBefore } from '../time/moment';
import type { Visit } from '../time/travel';
import type { ToldInstruction } from './effects';
import { changesOf, storesOf, told } from './effects';

/** A stretch of the known run: so many retired instructions from a count on. */
export interface Stretch {
  readonly from: number;
  /** At most {@link MOST_READ}. */
  readonly count: number;
}

/** An instruction as it ran, and what came of it. */
export interface InstructionRow {
  /** Just before it. */
  readonly moment: Moment;
  readonly address: string;
  readonly symbol: string | null;
  readonly text: string;
  readonly ring: 0 | 3;
  /** The process that ran it; null while there is only one. */
  readonly pid: number | null;
  readonly place: SourcePlace | null;
  /** What it left changed, `RAX = 27`, `ZF = 1`, `[stack] = 2b`: hexadecimal. */
  readonly did: readonly string[];
  /** From its definition, statement by statement. */
  readonly steps: readonly string[];
  /** Rows of the path that belong to it: a fault, a change of rings, a signal. */
  readonly events: readonly string[];
  /** It was left by a fault or an interrupt, or by another process: it did not retire here. */
  readonly isUndone: boolean;
}

/** Instructions read at once. */
export const MOST_READ = 200;
/** Steps for one page: repetitions and waits are several steps of one row. */
const MOST_STEPS = 20_000;
/** Changes told of one instruction: XRSTOR and the like change everything. */
const MOST_CHANGES = 8;

/**
 * Reads instructions of the known run from a replay of it. While it is under way the session is at another moment, and
 * {@link end}, or the last of the rows, brings the present back.
 */
export class InstructionReader {
  readonly #run: Run;
  readonly #visit: Visit;
  readonly #until: Moment;
  readonly #rows: InstructionRow[] = [];
  readonly #before = new Cpu(new WebAssembly.Memory({ initial: CPU_BLOCK_SIZE / 65536 + 1 }));
  #open: Open | null = null;
  #isThere = false;
  #isOver = false;
  #steps = 0;

  /** @param end the last moment that is known. */
  constructor(run: Run, visit: Visit, { from, count }: Stretch, end: Moment) {
    this.#run = run;
    this.#visit = visit;
    const until: Moment = { icount: from + Math.min(count, MOST_READ), sub: 0 };
    this.#until = isBefore(end, until) ? end : until;
  }

  /** Goes on by at most so many steps. @returns the rows when all of them are read; null: not yet. */
  advance(budget: number): readonly InstructionRow[] | null {
    if (!this.#isThere) {
      this.#isThere = this.#visit.advance(budget);
      return null;
    }
    for (let count = 0; count < budget; count++) {
      if (compareMoments(this.#now, this.#until) >= 0 || this.#steps++ >= MOST_STEPS) {
        this.#close();
        this.end();
        return this.#rows;
      }
      this.#step();
    }
    return null;
  }

  /** Brings the present back, whether all was read or not. */
  end(): void {
    if (!this.#isOver) this.#visit.end();
    this.#isOver = true;
  }

  get #now(): Moment {
    const { machine, history } = this.#run;
    return { icount: machine.cpu.icount, sub: history.sub };
  }

  /** One step; those of one instruction that is repeated, or waits, are one row. */
  #step(): void {
    const { machine, linux } = this.#run;
    const { cpu } = machine;
    const { rip, cpl } = cpu;
    const isSame = this.#open?.rip === rip && this.#open.icount === cpu.icount && this.#open.pid === linux.pid;
    if (!isSame) {
      this.#close();
      this.#begin();
    }
    this.#visit.step();
    if (this.#open !== null && (cpu.icount !== this.#open.icount || cpu.rip !== rip || cpu.cpl !== cpl)) this.#close();
  }

  #begin(): void {
    const { machine, linux, history, progress, atlas } = this.#run;
    const { cpu } = machine;
    const form = progress.nextForm();
    this.#before.restore(cpu.save());
    this.#open = {
      moment: this.#now,
      icount: cpu.icount,
      rip: cpu.rip,
      ring: cpu.cpl === 3 ? 3 : 0,
      pid: linux.pid,
      isShared: linux.isMultitasking,
      rows: history.path.count,
      form,
      about: form === null ? nameless(cpu.rip, atlas) : told(form, cpu.rip, atlas),
    };
  }

  #close(): void {
    const open = this.#open;
    this.#open = null;
    if (open === null) return;
    const { machine, history } = this.#run;
    const { moment, ring, pid, isShared } = open;
    const { address, symbol, text, place, steps } = open.about;
    const { path } = history;
    const isUndone = machine.cpu.icount === open.icount;
    this.#rows.push({
      moment,
      address,
      symbol,
      text,
      ring,
      pid: isShared ? pid : null,
      place,
      did: isUndone ? [] : this.#did(open),
      steps,
      events: path.rows.slice(Math.max(0, path.rows.length - (path.count - open.rows))).map((row) => row.text),
      isUndone,
    });
  }

  #did({ form }: Open): string[] {
    const { machine, atlas } = this.#run;
    const { cpu } = machine;
    const changes = changesOf(cpu, this.#before, atlas).filter(({ name }) => name !== 'RIP');
    const registers = changes.flatMap(({ name, before, after }) =>
      name === 'RFLAGS' ? flagsOf(BigInt(`0x${before}`), BigInt(`0x${after}`)) : [`${name} = ${short(after)}`],
    );
    const stores = form === null ? [] : storesOf(form, cpu, this.#before, atlas);
    const memory = stores.map(({ address, symbol, value }) => `[${symbol ?? address}] = ${short(value ?? '?')}`);
    return [...memory, ...registers].slice(0, MOST_CHANGES);
  }
}

interface Open {
  readonly moment: Moment;
  readonly icount: number;
  readonly rip: bigint;
  readonly ring: 0 | 3;
  readonly pid: number;
  readonly isShared: boolean;
  /** Rows of the path before it. */
  readonly rows: number;
  readonly form: Form | null;
  readonly about: Pick<ToldInstruction, 'address' | 'symbol' | 'text' | 'place' | 'steps'>;
}

/** What cannot be decoded, or fetched. */
const nameless = (rip: bigint, atlas: Atlas): Open['about'] => ({
  address: hex(rip),
  symbol: atlas.name(rip),
  text: atlas.instructionText(rip),
  place: atlas.placeOf(rip),
  steps: [],
});

const short = (digits: string): string => digits.replace(/^0+(?=.)/u, '');

const flagsOf = (before: bigint, after: bigint): string[] =>
  Object.entries(RFLAGS_BITS).flatMap(([name, at]) => {
    const bit = 1n << BigInt(at);
    return (before & bit) === (after & bit) ? [] : [`${name} = ${(after & bit) === 0n ? 0 : 1}`];
  });
