import { hex } from '../core/address';
import type { Breakpoint, ResolvedBreakpoint, Stop } from './api';
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

/** What the run is to stop at: the goal of the present command, breakpoints, watchpoints. They outlive a run. */
export class Stops {
  #goal: Goal = reachesRing3;
  /** What stop the goal ends in. */
  #goalStop: Stop = READY;
  #breakpoints: ReadonlySet<bigint> = new Set();
  #places: readonly WatchedPlace[] = [];
  #watched: Watched[] = [];
  /** The command is a journey back to a breakpoint or watchpoint. */
  #isSearch = false;

  /** Aims at the first instruction of the program. */
  aimAtReady(): void {
    this.#goal = reachesRing3;
    this.#goalStop = READY;
  }

  aim(goal: Goal, stop: Stop, run: Run): void {
    this.#goal = goal;
    this.#goalStop = stop;
    this.#isSearch = false;
    this.#arm(run);
  }

  setBreakpoints(all: readonly Breakpoint[], run: Run | null): readonly ResolvedBreakpoint[] {
    const found = all.map((breakpoint) => run?.atlas.resolve(breakpoint) ?? []);
    this.#breakpoints = new Set(found.flat());
    return all.map((breakpoint, index) => {
      const first = found[index].at(0);
      return { ...breakpoint, resolved: first === undefined ? null : hex(first) };
    });
  }
  get breakpoints(): ReadonlySet<bigint> {
    return this.#breakpoints;
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

  /** Makes the way back one that ends at a change of a watched place too. */
  search(way: Way): Way {
    this.#isSearch = true;
    const watched = this.#watched;
    const at = way.wanted;
    if (watched.length === 0 || typeof at !== 'function') return way;
    return { wanted: { changing: () => watched.map(({ value }) => String(value())).join('|'), at } };
  }

  /** The stop of a journey that has ended where it was to end. */
  afterJourney(rip: bigint): Stop {
    if (!this.#isSearch) return { kind: 'step' };
    if (this.#breakpoints.has(rip) || this.#watched.length === 0) return { kind: 'breakpoint', address: hex(rip) };
    return { kind: 'watchpoint', place: this.#watched[0].place };
  }

  /** The addresses where the run comes to rest, while {@link isAtAddresses}. */
  get addresses(): ReadonlySet<bigint> {
    return new Set([...this.#breakpoints, ...(this.#goal.at ?? [])]);
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
  arrived({ machine, atlas, history, progress }: Run): Stop | null {
    if (this.#goal(progress)) {
      if (this.#goalStop === READY) {
        history.programStack = programStackLabels(machine.cpu.gpr[RSP], (at) => atlas.word(at));
        history.bootMsrs = laboratoryValues(machine);
        history.isReady = true;
      }
      return this.#goalStop;
    }
    for (const watched of this.#watched) {
      const value = watched.value();
      if (value === watched.last) continue;
      watched.last = value;
      return { kind: 'watchpoint', place: watched.place };
    }
    const { rip } = machine.cpu;
    return this.#breakpoints.size > 0 && this.#breakpoints.has(rip) ? { kind: 'breakpoint', address: hex(rip) } : null;
  }
}
