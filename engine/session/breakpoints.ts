import { hex } from '../core/address';
import type { Breakpoint, ResolvedBreakpoint } from './api';
import type { Condition } from './expression/condition';
import { conditionOf, holds } from './expression/condition';
import type { Run } from './run';
import type { Moment } from './time/moment';
import { compareMoments } from './time/moment';

/** A breakpoint at an address. */
interface Armed {
  /** Tells it apart from others at the same place. */
  readonly key: string;
  readonly condition: Condition | null;
  readonly hits: number;
  /** When the run arrived here (with the condition holding), as far as that has been seen, ascending; at most `hits` of them. */
  arrivals: Moment[];
}

/** A condition that cannot be understood is as good as none: the run stops, and the student sees why. */
function armedOf(breakpoint: Breakpoint, run: Run | null): { readonly armed: Armed; readonly problem: string | null } {
  const { condition, hits = 1 } = breakpoint;
  const parsed = condition === undefined || run === null ? null : conditionOf(condition, run.around);
  const isRefused = parsed !== null && 'problem' in parsed;
  return {
    armed: { key: JSON.stringify(breakpoint), condition: isRefused ? null : parsed, hits, arrivals: [] },
    problem: isRefused ? parsed.problem.message : null,
  };
}

/** The breakpoints of a session, and how often each was met up to any moment of the run. They outlive a run. */
export class Breakpoints {
  #all = new Map<bigint, readonly Armed[]>();

  get addresses(): Iterable<bigint> {
    return this.#all.keys();
  }

  /** Replaces all. Arrivals are counted anew for those that are not the same as before. */
  set(all: readonly Breakpoint[], run: Run | null): readonly ResolvedBreakpoint[] {
    const before = this.#all;
    this.#all = new Map();
    return all.map((breakpoint) => {
      const addresses = run?.atlas.resolve(breakpoint) ?? [];
      const { armed, problem } = armedOf(breakpoint, run);
      for (const address of addresses) {
        const others = this.#all.get(address) ?? [];
        const same = before.get(address)?.find(({ key }) => key === armed.key);
        this.#all.set(address, [...others, same ?? armed]);
      }
      const first = addresses.at(0);
      return {
        ...breakpoint,
        resolved: first === undefined ? null : hex(first),
        ...(problem === null ? {} : { problem }),
      };
    });
  }

  /** Whether one of the breakpoints here has its condition; for searches, which do not count arrivals. */
  holdsAt({ machine, around }: Pick<Run, 'machine' | 'around'>): boolean {
    const here = this.#all.get(machine.cpu.rip);
    return here?.some(({ condition }) => condition === null || holds(condition, around)) ?? false;
  }

  /** The run has arrived somewhere: whether a breakpoint there stops it. */
  arrive({ machine, around, history }: Run): boolean {
    const here = this.#all.get(machine.cpu.rip);
    if (here === undefined) return false;
    const now: Moment = { icount: machine.cpu.icount, sub: history.sub };
    let isStopped = false;
    for (const one of here) {
      if (one.condition !== null && !holds(one.condition, around)) continue;
      isStopped ||= countedArrival(one.arrivals, now, one.hits) >= one.hits;
    }
    return isStopped;
  }

  /** Nothing later than `present` has happened: the run is another one from here. */
  forget(present: Moment): void {
    for (const here of this.#all.values())
      for (const one of here) one.arrivals = one.arrivals.filter((moment) => compareMoments(moment, present) <= 0);
  }

  /** A new run begins. */
  forgetAll(): void {
    for (const here of this.#all.values()) for (const one of here) one.arrivals = [];
  }
}

/** Adds an arrival that is not known yet, of which no more than `most` are kept. @returns which one in the run it is, from 1. */
function countedArrival(arrivals: Moment[], now: Moment, most: number): number {
  let at = arrivals.length;
  while (at > 0 && compareMoments(arrivals[at - 1], now) >= 0) at--;
  const isKnown = at < arrivals.length && compareMoments(arrivals[at], now) === 0;
  if (!isKnown && at < most) arrivals.splice(at, 0, now);
  if (arrivals.length > most) arrivals.pop();
  return at + 1;
}
