import type { Moment } from './moment';
import { compareMoments, isBefore } from './moment';
import type { Checkpoint, Timeline } from './timeline';

/** What a search backwards needs of the session it moves. */
export interface Traveller {
  readonly now: Moment;
  readonly timeline: Timeline;
  /** Puts everything back as it was at the checkpoint. */
  restore(checkpoint: Checkpoint): void;
  /** One step as it was then; what comes from outside is taken from the log. */
  replay(): void;
  /** Up to `most` instructions at once, none of which anybody has to see; 0 where the next one is to be stepped. */
  leap(most: number): number;
  /** Keeps the present as a place to come back to soon. */
  bookmark(): void;
}

/** Instructions of one leap, and how many steps it counts for. */
const LEAP = 1_000_000;
const LEAP_COST = 2000;
/**
 * Instructions before the end of a part that are looked at first, and how much further each next look goes: what is wanted is
 * most often near, and to come near takes leaps, a hundred times as fast as looking.
 */
const NEAR = 256;
const FURTHER = 32;
/** Instructions that are better not replayed twice. */
const FAR = 4096;
/** And how far before its end a long way back leaves a place to come back to: who goes back goes on going back. */
const AGAIN = 512;

/** Whether the present moment of a replay is one to stop at. */
export type Predicate = () => boolean;
/** Or a value, the last step that changed it being wanted, or that `touched` says to have written it. */
export type Wanted =
  | Predicate
  | {
      readonly changing: () => bigint | string;
      readonly at?: Predicate;
      /** Asked once behind each step. */
      readonly touched?: Predicate;
    };

/** A way back: to the last moment that is wanted, and what that place says of where to go from there. */
export interface Way {
  readonly wanted: Wanted;
  readonly further?: () => Predicate | Moment | null;
  /** Called once when the way is at its end, or given up. */
  readonly over?: () => void;
}

/**
 * Goes to the last moment before `from` that is wanted, or to the start of the run. Works in parts, so that whoever waits
 * can give up: each call of {@link advance} replays a number of steps.
 */
export class Reverse {
  /** The part that is searched: from its checkpoint to `#until`. */
  #from: Checkpoint | undefined;
  #until: Moment;
  /** Before this count of the part nothing is looked at yet, and how far before `#until` it lies. */
  #lookFrom = 0;
  #near = NEAR;
  /** Where looking began in this part; what is before it is still to be searched. */
  #began: Moment | null = null;
  #found: Moment | null = null;
  #isSeeking = false;
  /** The count at which a way back leaves a place to come back to; Infinity: it is short. */
  #leaveAt = Infinity;
  /** Single steps that were replayed until now. */
  #steps = 0;
  /** The moment before, and the value then, where changes are looked for. */
  #last: { readonly at: Moment; readonly value: bigint | string } | null = null;

  constructor(
    readonly traveller: Traveller,
    from: Moment,
    /** Null: `from` itself is the moment to go to. */
    readonly wanted: Wanted | null,
  ) {
    this.#until = from;
    const { timeline } = traveller;
    if (wanted === null) this.#seek(from);
    else {
      this.#from = timeline.before(from);
      this.#enter();
    }
  }

  /** Replays at most `budget` steps. `start`: nothing was wanted, and the present is the start of the run. */
  advance(budget: number): 'arrived' | 'start' | null {
    const { traveller } = this;
    for (let count = 0; count < budget; count++) {
      if (!isBefore(traveller.now, this.#until)) {
        const end = this.#partEnds();
        if (end !== null) return end;
      } else if (this.#leap()) {
        count += LEAP_COST;
      } else {
        if (traveller.now.icount >= this.#lookFrom) this.#look();
        if (traveller.now.icount >= this.#leaveAt) this.#leave();
        this.#steps++;
        traveller.replay();
      }
    }
    return null;
  }

  #leap(): boolean {
    const { traveller } = this;
    const to = this.#isSeeking ? Math.min(this.#until.icount, this.#leaveAt) : this.#lookFrom;
    const most = Math.min(LEAP, to - traveller.now.icount);
    return most > 0 && traveller.leap(most) > 0;
  }

  /** Before each step of the search. */
  #look(): void {
    const { traveller, wanted } = this;
    if (this.#isSeeking || wanted === null) return;
    if (this.#began === null) {
      this.#began = traveller.now;
      if (this.#from !== undefined && traveller.now.icount - this.#from.moment.icount > FAR) traveller.bookmark();
    }
    if (typeof wanted === 'function') {
      if (wanted()) this.#found = traveller.now;
      return;
    }
    const value = wanted.changing();
    const isTouched = wanted.touched?.() ?? false;
    if (this.#last !== null && (isTouched || this.#last.value !== value)) this.#found = this.#last.at;
    this.#last = { at: traveller.now, value };
    if (isBefore(traveller.now, this.#until) && wanted.at?.() === true) this.#found = traveller.now;
  }

  /** What is next when the part has been replayed. */
  #partEnds(): 'arrived' | 'start' | null {
    const { traveller } = this;
    if (this.#isSeeking) return 'arrived';
    if (typeof this.wanted !== 'function') this.#look();
    this.#last = null;
    if (this.#found !== null) {
      this.#seek(this.#found);
      return null;
    }
    if (this.#from === undefined) return 'start';
    if (this.#began !== null && isBefore(this.#from.moment, this.#began)) {
      this.#until = this.#began;
      this.#near *= FURTHER;
      this.#enter();
      return null;
    }
    this.#until = this.#from.moment;
    this.#near = NEAR;
    const earlier = traveller.timeline.before(this.#from.moment);
    if (earlier === undefined) {
      traveller.restore(this.#from);
      return 'start';
    }
    this.#from = earlier;
    this.#enter();
    return null;
  }

  #enter(): void {
    this.#began = null;
    this.#lookFrom = this.#until.icount - this.#near;
    if (this.#from !== undefined) this.traveller.restore(this.#from);
  }

  #seek(to: Moment): void {
    const { traveller } = this;
    this.#isSeeking = true;
    this.#until = to;
    const checkpoint = traveller.timeline.nearest(to);
    const isAhead = compareMoments(traveller.now, to) <= 0;
    if (checkpoint === undefined) return;
    if (!isAhead || isBefore(traveller.now, checkpoint.moment)) traveller.restore(checkpoint);
    if (!isAhead && to.icount - traveller.now.icount > FAR) this.#leaveAt = to.icount - AGAIN;
  }
  #leave(): void {
    this.#leaveAt = Infinity;
    // What was leapt over is leapt over again in less time than keeping a place takes.
    if (this.#steps > FAR / 2) this.traveller.bookmark();
  }
}
