/**
 * A place in the run. Steps that retire nothing (a fault delivered, a part of a REP, a service that has to wait) share the
 * count of the instruction behind them and are told apart by their number.
 */
export interface Moment {
  /** Instructions retired since power-on. */
  readonly icount: number;
  /** Steps since the last one that retired an instruction. */
  readonly sub: number;
}

/** Where a run stands in what is known of it. */
export interface TimeView {
  readonly now: Moment;
  /** The first moment that can be gone back to, and the furthest that was reached. */
  readonly start: Moment;
  readonly end: Moment;
  /** There is a known future: going on replays it, and anything from outside gives it up. */
  readonly isPast: boolean;
}

export const START: Moment = { icount: 0, sub: 0 };

/** Negative where `a` is earlier than `b`, 0 where they are the same. */
export const compareMoments = (a: Moment, b: Moment): number => a.icount - b.icount || a.sub - b.sub;

export const isBefore = (a: Moment, b: Moment): boolean => compareMoments(a, b) < 0;
