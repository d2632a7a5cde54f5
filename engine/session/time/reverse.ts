import type { Watch } from '../../exec/executor';
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
  /**
   * Up to `most` instructions at once, none of which anybody has to see; 0 where the next one is to be stepped.
   * @param unseen what is not to be passed; null: anything may be.
   */
  leap(most: number, unseen: Unseen | null): number;
  /** Keeps the present as a place to come back to soon. */
  bookmark(): void;
  /** From now on, until a checkpoint is brought back, nothing is kept of the path, and ring 0 is leapt over too. */
  goBlind(): void;
}

/** What a search must see: a leap ends before it. */
export interface Unseen {
  readonly stops: ReadonlySet<bigint>;
  readonly watch: Watch | null;
  /** Nothing of what a session keeps of its path is asked for. */
  readonly isBlind: boolean;
}

/** Instructions of one leap. */
const LEAP = 1_000_000;
/**
 * Instructions before the end of a part that are looked at first, and how much further each next look goes: what is wanted is
 * most often near, and to come near takes leaps, a hundred times as fast as looking.
 */
const NEAR = 256;
const FURTHER = 32;
/** From so many on, where a look may go through ring 0 step by step. */
const LARGE = 262_144;
const FURTHER_LARGE = 4;
/** Instructions that are better not replayed twice. */
const FAR = 4096;
/** And how far before its end a long way back leaves a place to come back to: who goes back goes on going back. */
const AGAIN = 512;
/** Finds in one look, and instructions left of it, from which on the first half of the rest is left for later. */
const MANY = 2000;
const MUCH = 16_384;
/** Instructions of a leap that cost as much as a step. */
const SWIFT = 500;

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
      /** What has to be seen of the run for all of this; absent: every step. */
      readonly unseen?: Unseen;
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
  #last: { readonly at: Moment; readonly value: bigint | string; readonly isLeap: boolean } | null = null;
  /** Times that something was found in this look. */
  #finds = 0;
  /** Found in a look before, and where the instructions begin that this look has left out since then. */
  #earlier: { readonly found: Moment; readonly from: number } | null = null;
  /** Instructions were left out up to here, the last find before them. */
  #leftOut: { readonly found: Moment; readonly from: number; readonly to: Moment } | null = null;
  /** A leap has passed a change after all: every step is looked at. */
  #isCautious = false;

  constructor(
    readonly traveller: Traveller,
    from: Moment,
    /** Null: `from` itself is the moment to go to. */
    readonly wanted: Wanted | null,
    /** Without `wanted`: nothing of the path is kept on the way. */
    readonly isBlind = false,
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
        continue;
      }
      const far = this.#leap();
      count += Math.floor(far / SWIFT);
      if (far === 0) {
        if (traveller.now.icount >= this.#lookFrom && !this.#look()) continue;
        if (traveller.now.icount >= this.#leaveAt) this.#leave();
        const leapt = this.#leapUnseen();
        count += Math.floor(leapt / SWIFT);
        if (leapt > 0) continue;
        this.#steps++;
        traveller.replay();
      }
    }
    return null;
  }

  /** To where looking begins, or to the end of the way. @returns how many instructions were done. */
  #leap(): number {
    const { traveller } = this;
    const to = this.#isSeeking ? Math.min(this.#until.icount, this.#leaveAt) : this.#lookFrom;
    const most = Math.min(LEAP, to - traveller.now.icount);
    return most > 0 ? traveller.leap(most, null) : 0;
  }

  /** What leaps may be made between two looks; null: none. */
  get #unseen(): Unseen | null {
    return this.#isCautious || typeof this.wanted !== 'object' ? null : (this.wanted?.unseen ?? null);
  }
  get #further(): number {
    return this.#near < LARGE ? FURTHER : FURTHER_LARGE;
  }
  /** Between two looks. @returns how many instructions were done. */
  #leapUnseen(): number {
    const { traveller } = this;
    const unseen = this.#unseen;
    if (unseen === null || this.#isSeeking || this.#last === null) return 0;
    // What comes from outside is to be seen too: behind a step.
    const next = (traveller.timeline.next?.moment.icount ?? Infinity) - 1;
    const most = Math.min(LEAP, this.#until.icount - traveller.now.icount, next - traveller.now.icount);
    const done = most > 0 ? traveller.leap(most, unseen) : 0;
    if (done > 0) this.#last = { ...this.#last, isLeap: true };
    return done;
  }

  /** Before each step of the search. @returns false: the traveller is somewhere else now. */
  #look(): boolean {
    const { traveller, wanted } = this;
    if (this.#isSeeking || wanted === null) return true;
    const { now } = traveller;
    if (this.#began === null) {
      this.#began = now;
      const isNear = this.#unseen === null || this.#near === NEAR;
      if (isNear && this.#from !== undefined && now.icount - this.#from.moment.icount > FAR) traveller.bookmark();
    }
    if (typeof wanted === 'function') {
      if (wanted()) this.#found = now;
      return true;
    }
    const value = wanted.changing();
    const isTouched = wanted.touched?.() ?? false;
    const last = this.#last;
    if (last !== null && (isTouched || last.value !== value)) {
      // A page walk, say, has changed it, which is no write of an instruction.
      if (last.isLeap) return this.#lookAgain();
      this.#finds++;
      this.#found = last.at;
    }
    this.#last = { at: now, value, isLeap: false };
    if (isBefore(now, this.#until) && wanted.at?.() === true) {
      this.#finds++;
      this.#found = now;
    }
    if (this.#found !== null && this.#finds > MANY) this.#leaveOut(this.#found);
    return true;
  }
  #lookAgain(): boolean {
    this.#isCautious = true;
    this.#near = NEAR;
    this.#found = null;
    this.#leftOut = null;
    this.#enter();
    return false;
  }
  /** Where there is much to be found only the last of it matters: it is most often in the second half of what is left. */
  #leaveOut(found: Moment): void {
    const { icount } = this.traveller.now;
    const left = this.#until.icount - icount;
    if (left < MUCH || this.#unseen === null) return;
    const to = { icount: icount + Math.floor(left / 2), sub: 0 };
    this.#leftOut = { found, from: icount, to };
    this.#lookFrom = to.icount;
    this.#found = null;
    this.#last = null;
    this.#finds = 0;
  }

  /** What is next when the part has been replayed. */
  #partEnds(): 'arrived' | 'start' | null {
    const { traveller } = this;
    if (this.#isSeeking) return 'arrived';
    if (typeof this.wanted !== 'function' && !this.#look()) return null;
    this.#last = null;
    if (this.#found !== null) {
      this.#seek(this.#found);
      return null;
    }
    if (this.#leftOut !== null) {
      const { found, from, to } = this.#leftOut;
      this.#earlier = { found, from };
      this.#until = to;
      this.#near = NEAR;
      this.#enter();
      return null;
    }
    if (this.#earlier !== null && this.#lookFrom <= this.#earlier.from) {
      this.#seek(this.#earlier.found);
      return null;
    }
    if (this.#from === undefined) return 'start';
    if (this.#began !== null && isBefore(this.#from.moment, this.#began)) {
      this.#until = this.#began;
      this.#near *= this.#further;
      this.#enter();
      return null;
    }
    this.#until = this.#from.moment;
    this.#near = this.#unseen === null ? NEAR : this.#near * this.#further;
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
    this.#last = null;
    this.#leftOut = null;
    this.#finds = 0;
    this.#lookFrom = Math.max(this.#until.icount - this.#near, this.#earlier?.from ?? 0);
    const { timeline } = this.traveller;
    // Leaps look through many parts as fast as through one.
    if (this.#unseen !== null && this.#lookFrom < (this.#from?.moment.icount ?? 0))
      this.#from = timeline.nearest({ icount: this.#lookFrom, sub: 0 }) ?? timeline.checkpoints.at(0);
    if (this.#from !== undefined) this.traveller.restore(this.#from);
    // What is near is found at once, and then all that is told of it is at hand.
    if (this.#unseen?.isBlind === true && this.#near > NEAR) this.traveller.goBlind();
  }

  #seek(to: Moment): void {
    const { traveller } = this;
    this.#isSeeking = true;
    this.#until = to;
    const checkpoint = traveller.timeline.nearest(to);
    const isAhead = compareMoments(traveller.now, to) <= 0;
    if (checkpoint === undefined) return;
    if (!isAhead || isBefore(traveller.now, checkpoint.moment)) traveller.restore(checkpoint);
    if (this.isBlind) traveller.goBlind();
    else if (!isAhead && to.icount - traveller.now.icount > FAR) this.#leaveAt = to.icount - AGAIN;
  }
  #leave(): void {
    this.#leaveAt = Infinity;
    // What was leapt over is leapt over again in less time than keeping a place takes.
    if (this.#steps > FAR / 2) this.traveller.bookmark();
  }
}
