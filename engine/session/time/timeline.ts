import type { LinuxState } from '../../linux/linux';
import type { Memento } from '../../linux/memento';
import type { Snapshot } from '../../machine/snapshot';
import type { Moment } from './moment';
import { START, compareMoments, isBefore } from './moment';
import type { Intervention } from './intervention';
import { isEdit } from './intervention';

/** All of a session at one moment, without what the host keeps (output already written, the window). */
export interface Checkpoint {
  readonly moment: Moment;
  readonly machine: Snapshot;
  readonly linux: LinuxState;
  readonly history: Memento;
  /** How many entries of the log had taken effect. */
  readonly applied: number;
}

/** What reached the run from outside, and when. */
export interface Logged {
  readonly moment: Moment;
  readonly intervention: Intervention;
}

/** All that makes a run the one it was, beside its LabSpec: what came from outside and when, and how far it went. */
export interface KnownRun {
  readonly log: readonly Logged[];
  readonly end: Moment;
}

/** Instructions between two checkpoints at first; doubled whenever {@link MOST_CHECKPOINTS} are kept. */
const FIRST_INTERVAL = 16_384;
/** Then every second one is given up, so that the distance between them grows with the length of the run. */
const MOST_CHECKPOINTS = 128;

/**
 * What is known of a run: everything that came from outside, in order, and checkpoints to start replaying from. The same
 * log from the same start gives the same run bit for bit, so any moment up to {@link end} can be reached again.
 */
export class Timeline {
  #checkpoints: Checkpoint[] = [];
  /** One more, of a place that was just looked at: whoever goes back by single steps comes there again. */
  #bookmark: Checkpoint | null = null;
  #log: Logged[] = [];
  #interval = FIRST_INTERVAL;
  #end: Moment = START;
  /** Entries of the log that have taken effect at the present moment. */
  applied = 0;

  /** The furthest moment that was reached. */
  get end(): Moment {
    return this.#end;
  }
  get checkpoints(): readonly Checkpoint[] {
    return this.#checkpoints;
  }
  get log(): readonly Logged[] {
    return this.#log;
  }

  /** The present has come to `moment`. */
  reached(moment: Moment): void {
    if (isBefore(this.#end, moment)) this.#end = moment;
  }

  /** The instruction count at which a checkpoint is due, given that the present is live. */
  get due(): number {
    const last = this.#checkpoints.at(-1);
    return last === undefined ? 0 : last.moment.icount + this.#interval;
  }

  /** Keeps a checkpoint; it must be later than all others. */
  keep(checkpoint: Checkpoint): void {
    this.#checkpoints.push(checkpoint);
    if (this.#checkpoints.length < MOST_CHECKPOINTS) return;
    // The first and the last stay: the start of the run, and the base of the next snapshot.
    const last = this.#checkpoints.length - 1;
    this.#checkpoints = this.#checkpoints.filter((_, index) => index % 2 === 0 || index === last);
    this.#interval *= 2;
  }

  /** Keeps a checkpoint beside the others, in place of the last one that was kept so. */
  keepBookmark(checkpoint: Checkpoint): void {
    this.#bookmark = checkpoint;
  }

  /** The last checkpoint not later than a moment. */
  nearest(moment: Moment): Checkpoint | undefined {
    return this.#last((each) => compareMoments(each, moment) <= 0);
  }
  /** The last checkpoint earlier than a moment. */
  before(moment: Moment): Checkpoint | undefined {
    return this.#last((each) => isBefore(each, moment));
  }
  #last(fits: (moment: Moment) => boolean): Checkpoint | undefined {
    const found = this.#checkpoints.findLast(({ moment }) => fits(moment));
    const extra = this.#bookmark;
    if (extra === null || !fits(extra.moment)) return found;
    return found === undefined || isBefore(found.moment, extra.moment) ? extra : found;
  }

  /** The next entry of the log that has not taken effect; undefined when the present is as late as it. */
  get next(): Logged | undefined {
    return this.#log[this.applied];
  }

  /** Takes over what is known of a run that has not begun here: all of it lies ahead. */
  adopt({ log, end }: KnownRun): void {
    this.#log = [...log];
    this.#end = end;
    this.applied = 0;
  }

  /** Adds to the log at the present moment; what was known of the future is given up. */
  add(logged: Logged): void {
    this.forget(logged.moment);
    this.#log.push(logged);
    this.applied = this.#log.length;
  }

  /** Takes the last entry out again if it is an edit of the present moment and nothing is known of later. */
  undo(present: Moment): boolean {
    const last = this.#log.at(-1);
    const isHere =
      last !== undefined && compareMoments(last.moment, present) === 0 && this.applied === this.#log.length;
    if (!isHere || !isEdit(last.intervention) || isBefore(present, this.#end)) return false;
    this.applied--;
    this.forget(present);
    return true;
  }

  /** Gives up all that is later than the present. */
  forget(present: Moment): void {
    this.#log.length = this.applied;
    const holds = ({ moment, applied }: Checkpoint): boolean =>
      compareMoments(moment, present) <= 0 && applied <= this.applied;
    this.#checkpoints = this.#checkpoints.filter(holds);
    if (this.#bookmark !== null && !holds(this.#bookmark)) this.#bookmark = null;
    this.#end = present;
  }
}
