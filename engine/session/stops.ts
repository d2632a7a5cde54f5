import { hex } from '../core/address';
import type { TraceEvent } from '../core/events';
import { eventText } from './boundaries';
import type { EventStop } from './event-stops';
import { isAskedFor } from './event-stops';
import type { Breakpoint, ResolvedBreakpoint, Stop } from './api';
import { Breakpoints } from './breakpoints';
import type { Goal } from './goals';
import { wordOf } from './look/code';
import { reachesRing3 } from './goals';
import { laboratoryValues } from './msr-lab';
import { programStackLabels } from './program-stack';
import type { Run } from './run';
import type { Moment } from './time/moment';
import type { Way } from './time/reverse';
import type { Watched, WatchedPlace } from './watched-place';
import { unseenFor } from './unseen';
import { MsrSpy, watchedPlace } from './watched-place';

const READY: Stop = { kind: 'ready' };
const RSP = 4;

/** What the run is to stop at: the goal of the present command, breakpoints, watchpoints. They outlive a run. */
export class Stops {
  #goal: Goal = reachesRing3;
  /** What stop the goal ends in. */
  #goalStop: Stop = READY;
  readonly #breakpoints = new Breakpoints();
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
    this.#breakpoints.forgetAll();
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
    return this.#breakpoints.set(all, run);
  }
  /** Whether one of the breakpoints here has its condition; for searches, which do not count arrivals. */
  isBreak(run: Pick<Run, 'machine' | 'around'>): boolean {
    return this.#breakpoints.holdsAt(run);
  }
  /** Nothing later than `present` has happened: the run is another one from here. */
  forget(present: Moment): void {
    this.#breakpoints.forget(present);
  }

  setWatchpoints(places: readonly WatchedPlace[], run: Run | null): void {
    this.#places = places;
    this.#arm(run);
  }
  #arm(run: Run | null): void {
    for (const { spy } of this.#watched) spy?.end();
    this.#watched = run === null ? [] : this.#places.map((place) => watchedPlace(place, run));
  }

  /** Replaces the kinds of events that stop the run. */
  setEventStops(all: readonly EventStop[]): void {
    this.#events = all;
  }
  get hasEventStops(): boolean {
    return this.#events.length > 0;
  }
  /** Something has happened, behind the instruction that is being stepped; in a replay it is no stop, but may be looked for. */
  saw(event: TraceEvent, isReplay: boolean): void {
    if (event.event === 'rdmsr' || event.event === 'wrmsr')
      for (const { spy } of this.#watched) if (spy instanceof MsrSpy) spy.saw(event);
    if (isReplay) return;
    if (this.#events.length > 0 && isAskedFor(event, this.#events)) this.#happened ??= eventText(event);
  }

  /** Makes the way back one that ends at a change of a watched place too. */
  search(way: Way, run: Run): Way {
    this.#isSearch = true;
    const watched = this.#watched;
    const at = way.wanted;
    if (typeof at !== 'function') return way;
    const unseen = unseenFor(
      watched.map(({ place }) => place),
      run,
      this.#breakpoints.addresses,
    );
    const values = watched.filter(({ spy }) => spy === null);
    return {
      wanted: {
        changing: () => values.map(({ value }) => String(value())).join('|'),
        // All are asked: what is not taken is met again behind the next step.
        touched: () => watched.filter(({ spy }) => spy?.take() === true).length > 0,
        at,
        ...(unseen === undefined ? {} : { unseen }),
      },
    };
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
    return new Set([...this.#breakpoints.addresses, ...(this.#goal.at ?? [])]);
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
    const isThere = this.#goal(progress);
    if (isThere && this.#goal.isWalk !== true) {
      if (this.#goalStop === READY) {
        const size = machine.cpu.codeSize === 32 ? 4 : 8;
        history.programStack = programStackLabels(machine.cpu.gpr[RSP], (at) => wordOf(atlas.bytes(at, size)), size);
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
      if (watched.spy === null) {
        const value = watched.value();
        if (value === watched.last) continue;
        watched.last = value;
      } else if (!watched.spy.take()) continue;
      return { kind: 'watchpoint', place: watched.place };
    }
    if (this.#breakpoints.arrive(run)) return { kind: 'breakpoint', address: hex(machine.cpu.rip) };
    return isThere ? this.#goalStop : null;
  }
}
