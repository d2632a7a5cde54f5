import { invariant } from '../../core/invariant';
import type { Linux } from '../../linux/index';
import { Memento } from '../../linux/memento';
import type { Machine } from '../../machine/machine';
import { restoreSnapshot, takeSnapshot } from '../../machine/snapshot';
import type { History } from '../history';
import type { Intervention } from './intervention';
import type { Moment, TimeView } from './moment';
import { compareMoments, isBefore } from './moment';
import { RingShare } from './ring-share';
import type { Predicate, Traveller, Unseen, Way } from './reverse';
import { Reverse } from './reverse';
import type { Checkpoint, KnownRun } from './timeline';
import { Timeline } from './timeline';

/** All that goes back in time together. */
export interface Travelling {
  readonly machine: Machine;
  readonly linux: Linux;
  readonly history: History;
}

/** A look at another moment, behind which the present comes back as it was. */
export interface Visit {
  /** Goes on towards the moment by at most so many steps. @returns whether it is reached. */
  advance(budget: number): boolean;
  /** One step as it was then. */
  step(): void;
  /** Brings the present back. */
  end(): void;
}

/** What a session does of what has been done before. */
export interface Replay {
  step(): void;
  /** Up to so many instructions at once, none of which is to be seen but for what `unseen` names; gives how many it were. */
  leap(most: number, unseen: Unseen | null): number;
  /** Whether nothing is to be kept of the path. */
  setBlind(isBlind: boolean): void;
}

/** Moves one run through its own time. It begins to remember when the first program runs. */
export class Travel implements Traveller {
  readonly timeline = new Timeline();
  readonly history: History;
  /** Steps that happened before are done again: nobody outside is told. */
  isReplaying = false;
  #reverse: Reverse | null = null;
  /** On arrival: whether the place is only the beginning of a longer way. */
  #further: (() => Predicate | Moment | null) | null = null;
  #over: (() => void) | null = null;
  #replay: Replay | null = null;
  #isBlind = false;
  /** Made with the first checkpoint. */
  #rings: RingShare | null = null;
  /** Instruction counts of all known system calls, ascending. */
  #calls: number[] = [];
  #ringSince = 0;
  #ringsUntil = 0;
  /** Instructions from which on something is to be done between two steps. */
  #attention = 0;
  /** The checkpoint that was kept or brought back last: memory differs from it where it was written since, and nowhere else. */
  #base: Checkpoint | undefined;

  constructor(
    readonly parts: Travelling,
    /** Lets an entry of the log take effect. */
    readonly intervene: (intervention: Intervention) => void,
    /** False: it only lets come again what is known, and keeps nothing to go back to. */
    readonly remembers = true,
  ) {
    this.history = parts.history;
    if (!remembers) this.#attention = Infinity;
  }

  get now(): Moment {
    return { icount: this.parts.machine.cpu.icount, sub: this.history.sub };
  }
  get view(): TimeView {
    const { now } = this;
    const start = this.timeline.checkpoints.at(0)?.moment ?? now;
    const end = isBefore(this.timeline.end, now) ? now : this.timeline.end;
    return { now, start, end, isPast: isBefore(now, end) };
  }
  /** The share of ring 0 in each stretch of what is known of the run. */
  get rings(): readonly number[] {
    const { end, now, isPast } = this.view;
    if (!isPast) this.ringChanged(this.parts.machine.cpu.cpl, now.icount);
    return this.#rings?.shares(end.icount) ?? [];
  }
  /** The ring changes behind the instruction at this count. */
  ringChanged(from: number, icount: number): void {
    if (from !== 3) this.#rings?.add(Math.max(this.#ringSince, this.#ringsUntil), Math.max(this.#ringsUntil, icount));
    this.#ringSince = icount;
    this.#ringsUntil = Math.max(this.#ringsUntil, icount);
  }
  /** A system call is made by the instruction behind this count. */
  called(icount: number): void {
    if (icount > (this.#calls.at(-1) ?? -1)) this.#calls.push(icount);
  }
  /** Just before the next or the last system call that is known; where there is none, the end or the start. */
  nextCall(direction: 1 | -1): Moment {
    const { now, start, end } = this.view;
    const found =
      direction > 0
        ? this.#calls.find((icount) => icount > now.icount)
        : this.#calls.findLast((icount) => isBefore({ icount, sub: 0 }, now));
    return found === undefined ? (direction > 0 ? end : start) : { icount: found, sub: 0 };
  }
  #forgetCalls(): void {
    const { icount } = this.now;
    this.#calls = this.#calls.filter((call) => call < icount);
  }

  /** A way back is not at its end yet. */
  get journey(): boolean {
    return this.#reverse !== null;
  }

  /** Up to this count {@link stepped} has nothing to do. */
  get quietUntil(): number {
    return Math.min(this.#attention, this.timeline.next?.moment.icount ?? Infinity);
  }
  /** After each live step: keeps checkpoints, and in the past lets what came from outside come again. */
  stepped(): void {
    if (this.timeline.next !== undefined) this.#applyDue();
    if (!this.remembers || this.parts.machine.cpu.icount < this.#attention || !this.history.isReady) return;
    const { now } = this;
    this.#rings ??= new RingShare(now.icount);
    this.timeline.reached(now);
    // Of what is known already there are checkpoints enough.
    if (now.icount >= this.timeline.due) this.timeline.keep(this.#checkpoint(now));
    this.#attention = this.timeline.due;
  }

  /** At power-on: this run is to be the one that is known. */
  adopt(known: KnownRun): void {
    this.timeline.adopt(known);
    this.#applyDue();
  }

  /** Something comes from outside now. */
  log(intervention: Intervention): void {
    this.timeline.add({ moment: this.now, intervention });
    this.#rings?.forget(this.now.icount);
    this.#forgetCalls();
    this.#ringsUntil = Math.min(this.#ringsUntil, this.now.icount);
    this.#attention = 0;
  }

  /** Takes back the last edit, when it was made at the present moment and nothing came after. Sets out for it; false: none. */
  undo(): boolean {
    const { now, timeline } = this;
    this.timeline.reached(now);
    if (!timeline.undo(now)) return false;
    this.#rings?.forget(now.icount);
    const checkpoint = timeline.nearest(now);
    if (checkpoint !== undefined) this.restore(checkpoint);
    this.#reverse = new Reverse(this, now, null);
    this.#further = null;
    return true;
  }

  /** Sets out for the last moment before now that is wanted; from there, maybe, on. */
  back({ wanted, further, over }: Way): void {
    this.#end();
    this.#over = over ?? null;
    this.timeline.reached(this.now);
    this.#reverse = new Reverse(this, this.now, wanted);
    this.#further = further ?? null;
  }
  /** Sets out for the start of the run, where it is known that nothing lies between. */
  backToStart(): void {
    this.#end();
    this.timeline.reached(this.now);
    const [first] = this.timeline.checkpoints;
    if (first !== undefined) this.restore(first);
    this.#reverse = new Reverse(this, this.now, () => false);
    this.#further = null;
  }
  seek(to: Moment): void {
    this.#end();
    this.timeline.reached(this.now);
    const { end } = this.timeline;
    this.#reverse = new Reverse(this, compareMoments(to, end) > 0 ? end : to, null);
    this.#further = null;
  }

  /**
   * Goes on with the way. Null: not there yet.
   */
  advance(budget: number, replay: Replay): 'arrived' | 'start' | null {
    const reverse = this.#reverse;
    invariant(reverse !== null, 'there is a way to go on with');
    this.#replay = replay;
    replay.setBlind(this.#isBlind);
    this.isReplaying = true;
    const end = reverse.advance(budget);
    this.isReplaying = false;
    if (end === null) return null;
    const further = end === 'arrived' ? (this.#further?.() ?? null) : null;
    this.#further = null;
    if (further === null) {
      this.#end();
      return end;
    }
    this.#reverse =
      typeof further === 'function' ? new Reverse(this, this.now, further) : new Reverse(this, further, null);
    return null;
  }
  /** Stays where the search has come to, or at the checkpoint before. */
  abandon(): 'arrived' {
    this.#end();
    return 'arrived';
  }
  #end(): void {
    this.#reverse = null;
    const checkpoint = this.#isBlind ? this.timeline.nearest(this.now) : undefined;
    if (checkpoint !== undefined) this.restore(checkpoint);
    this.#over?.();
    this.#over = null;
  }

  /**
   * Sets out for a known moment to look at what came then, while the present waits: until {@link Visit.end} the run must not
   * go on by anybody else.
   */
  visit(to: Moment, replay: Replay): Visit {
    invariant(!this.journey, 'a visit sets out from a moment of rest');
    this.timeline.reached(this.now);
    const present = this.#checkpoint(this.now);
    const { end } = this.timeline;
    this.#replay = replay;
    const target = compareMoments(to, end) > 0 ? end : to;
    const seenFrom = this.#seenFrom(target);
    let way = new Reverse(this, seenFrom ?? target, null, seenFrom !== null);
    let isBlind = seenFrom !== null;
    const advance = (budget: number): boolean => {
      if (way.advance(budget) === null) return false;
      if (!isBlind) return true;
      isBlind = false;
      this.#setBlind(false);
      way = new Reverse(this, target, null);
      return false;
    };
    const replayed = <T>(act: () => T): T => {
      this.isReplaying = true;
      try {
        return act();
      } finally {
        this.isReplaying = false;
      }
    };
    return {
      advance: (budget) => replayed(() => advance(budget)),
      step: () => replayed(() => this.replay()),
      end: () => replayed(() => this.restore(present)),
    };
  }

  /**
   * From where on a visit must see the path for all that is told of a moment: the system call before it. Null: all the way from
   * the checkpoint, which is not before that call, or because several processes take turns.
   */
  #seenFrom(to: Moment): Moment | null {
    const call = this.#calls.findLast((icount) => icount <= to.icount);
    const checkpoint = this.timeline.nearest(to);
    if (call === undefined || checkpoint === undefined || this.parts.linux.isMultitasking) return null;
    return call > checkpoint.moment.icount ? { icount: call, sub: 0 } : null;
  }

  goBlind(): void {
    this.#setBlind(true);
  }
  #setBlind(isBlind: boolean): void {
    this.#isBlind = isBlind;
    this.#replay?.setBlind(isBlind);
  }
  bookmark(): void {
    this.timeline.keepBookmark(this.#checkpoint(this.now));
  }
  restore(checkpoint: Checkpoint): void {
    this.#base = checkpoint;
    this.#setBlind(false);
    const { machine, linux } = this.parts;
    restoreSnapshot(machine, checkpoint.machine);
    linux.restore(checkpoint.linux);
    checkpoint.history.restore();
    this.timeline.applied = checkpoint.applied;
    this.#applyDue();
  }

  replay(): void {
    this.#replay?.step();
    this.#applyDue();
  }
  leap(most: number, unseen: Unseen | null): number {
    const next = this.timeline.next?.moment.icount ?? Infinity;
    const done = this.#replay?.leap(Math.min(most, next - this.now.icount), unseen) ?? 0;
    if (done > 0) this.#applyDue();
    return done;
  }

  #applyDue(): void {
    for (let next = this.timeline.next; next !== undefined; next = this.timeline.next) {
      if (compareMoments(next.moment, this.now) > 0) return;
      this.timeline.applied++;
      this.intervene(next.intervention);
    }
  }

  #checkpoint(moment: Moment): Checkpoint {
    const { machine, linux, history } = this.parts;
    const before = this.#base;
    const outside = new Set<unknown>([machine.cpu]);
    const checkpoint: Checkpoint = {
      moment,
      machine: takeSnapshot(machine, before?.machine),
      linux: linux.save(before?.linux),
      history: new Memento(history, outside, before?.history),
      applied: this.timeline.applied,
    };
    this.#base = checkpoint;
    return checkpoint;
  }
}
