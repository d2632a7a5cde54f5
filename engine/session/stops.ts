import { hex } from '../core/address';
import type { TraceEvent } from '../core/events';
import { eventText } from './boundaries';
import type { EventStop } from './event-stops';
import { isAskedFor } from './event-stops';
import type { Breakpoint, ResolvedBreakpoint, Stop } from './api';
import type { Condition } from './expression/condition';
import { conditionOf, holds } from './expression/condition';
import type { Goal } from './goals';
import { reachesRing3 } from './goals';
import { laboratoryValues } from './msr-lab';
import { programStackLabels } from './program-stack';
import type { Run } from './run';
import type { Way } from './time/reverse';
import type { Watched, WatchedPlace } from './watched-place';
import { watchedValue } from './watched-place';

const READY: Stop = { kind: 'ready' };
const RSP = 4;

/** A breakpoint at an address. */
interface Armed {
  /** Tells it apart from others at the same place. */
  readonly key: string;
  readonly condition: Condition | null;
  readonly hits: number;
  arrivals: number;
}

/** A condition that cannot be understood is as good as none: the run stops, and the student sees why. */
function armedOf(breakpoint: Breakpoint, run: Run | null): { readonly armed: Armed; readonly problem: string | null } {
  const { condition, hits = 1 } = breakpoint;
  const parsed = condition === undefined || run === null ? null : conditionOf(condition, run.around);
  const isRefused = parsed !== null && 'problem' in parsed;
  return {
    armed: { key: JSON.stringify(breakpoint), condition: isRefused ? null : parsed, hits, arrivals: 0 },
    problem: isRefused ? parsed.problem.message : null,
  };
}

/** What the run is to stop at: the goal of the present command, breakpoints, watchpoints. They outlive a run. */
export class Stops {
  #goal: Goal = reachesRing3;
  /** What stop the goal ends in. */
  #goalStop: Stop = READY;
  #breakpoints = new Map<bigint, readonly Armed[]>();
  #places: readonly WatchedPlace[] = [];
  #watched: Watched[] = [];
  #events: readonly EventStop[] = [];
  /** What was asked for and has happened since the run last rested, in words. */
  #happened: string | null = null;
  /** The command is a journey back to a breakpoint or watchpoint. */
  #isSearch = false;

  /** Aims at the first instruction of the program. */
  aimAtReady(): void {
    this.#goal = reachesRing3;
    this.#goalStop = READY;
    for (const here of this.#breakpoints.values()) for (const one of here) one.arrivals = 0;
  }

  aim(goal: Goal, stop: Stop, run: Run): void {
    this.#goal = goal;
    this.#goalStop = stop;
    this.#isSearch = false;
    this.#happened = null;
    this.#arm(run);
  }

  /** Replaces all breakpoints. Arrivals are counted anew for those that are not the same as before. */
  setBreakpoints(all: readonly Breakpoint[], run: Run | null): readonly ResolvedBreakpoint[] {
    const before = this.#breakpoints;
    this.#breakpoints = new Map();
    return all.map((breakpoint) => {
      const addresses = run?.atlas.resolve(breakpoint) ?? [];
      const { armed, problem } = armedOf(breakpoint, run);
      for (const address of addresses) {
        const others = this.#breakpoints.get(address) ?? [];
        const same = before.get(address)?.find(({ key }) => key === armed.key);
        this.#breakpoints.set(address, [...others, same ?? armed]);
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
  isBreak({ machine, around }: Pick<Run, 'machine' | 'around'>): boolean {
    const here = this.#breakpoints.get(machine.cpu.rip);
    return here?.some(({ condition }) => condition === null || holds(condition, around)) ?? false;
  }
  /** The run has arrived somewhere: whether a breakpoint there stops it. */
  #isStopped({ machine, around }: Run): boolean {
    let isStopped = false;
    for (const one of this.#breakpoints.get(machine.cpu.rip) ?? []) {
      if (one.condition !== null && !holds(one.condition, around)) continue;
      one.arrivals++;
      isStopped ||= one.arrivals >= one.hits;
    }
    return isStopped;
  }

  setWatchpoints(places: readonly WatchedPlace[], run: Run | null): void {
    this.#places = places;
    this.#arm(run);
  }
  #arm(run: Run | null): void {
    if (run === null) {
      this.#watched = [];
      return;
    }
    this.#watched = this.#places.map((place) => {
      const value = watchedValue(place, run.machine, run.atlas);
      return { place, value, last: value() };
    });
  }

  /** Replaces the kinds of events that stop the run. */
  setEventStops(all: readonly EventStop[]): void {
    this.#events = all;
  }
  get hasEventStops(): boolean {
    return this.#events.length > 0;
  }
  /** Something has happened, behind the instruction that is being stepped. */
  saw(event: TraceEvent): void {
    if (this.#events.length > 0 && isAskedFor(event, this.#events)) this.#happened ??= eventText(event);
  }

  /** Makes the way back one that ends at a change of a watched place too. */
  search(way: Way): Way {
    this.#isSearch = true;
    const watched = this.#watched;
    const at = way.wanted;
    if (watched.length === 0 || typeof at !== 'function') return way;
    return { wanted: { changing: () => watched.map(({ value }) => String(value())).join('|'), at } };
  }

  /** The stop of a journey that has ended where it was to end. */
  afterJourney(run: Run): Stop {
    const { rip } = run.machine.cpu;
    if (!this.#isSearch) return { kind: 'step' };
    if (this.isBreak(run) || this.#watched.length === 0) return { kind: 'breakpoint', address: hex(rip) };
    return { kind: 'watchpoint', place: this.#watched[0].place };
  }

  /** The addresses where the run comes to rest, while {@link isAtAddresses}. */
  get addresses(): ReadonlySet<bigint> {
    return new Set([...this.#breakpoints.keys(), ...(this.#goal.at ?? [])]);
  }
  /** It can come to rest at the first instruction of a ring. */
  get isForRing(): boolean {
    return this.#goal.ring !== undefined;
  }
  /** From this ring it can come to rest at {@link addresses} only; else it must be asked after every instruction. */
  isAtAddresses(cpl: number): boolean {
    return this.#watched.length === 0 && (this.#goal.at !== undefined || (cpl !== 3 && this.#goal.ring === 3));
  }

  /** Behind an instruction: whether the run comes to rest here. */
  arrived(run: Run): Stop | null {
    const { machine, atlas, history, progress } = run;
    if (this.#goal(progress)) {
      if (this.#goalStop === READY) {
        history.programStack = programStackLabels(machine.cpu.gpr[RSP], (at) => atlas.word(at));
        history.bootMsrs = laboratoryValues(machine);
        history.isReady = true;
      }
      return this.#goalStop;
    }
    if (this.#happened !== null) {
      const stop: Stop = { kind: 'event', text: this.#happened };
      this.#happened = null;
      return stop;
    }
    for (const watched of this.#watched) {
      const value = watched.value();
      if (value === watched.last) continue;
      watched.last = value;
      return { kind: 'watchpoint', place: watched.place };
    }
    const { rip } = machine.cpu;
    if (this.#breakpoints.size === 0 || !this.#breakpoints.has(rip)) return null;
    return this.#isStopped(run) ? { kind: 'breakpoint', address: hex(rip) } : null;
  }
}
