import { invariant } from '../core/invariant';

/** The last `capacity` rows of a stream, numbered from its start, so that a reader can see what it missed. */
export class RowLog<T> {
  private kept: T[] = [];
  private total = 0;

  constructor(readonly capacity: number) {
    invariant(capacity > 0, 'a log holds at least one row');
  }

  /** Rows ever added. */
  get count(): number {
    return this.total;
  }

  get rows(): readonly T[] {
    return this.kept.slice(-this.capacity);
  }

  add(make: (seq: number) => T): void {
    this.kept.push(Object.freeze(make(this.total)));
    this.total += 1;
    // Trimming at twice the capacity keeps adding cheap.
    if (this.kept.length >= this.capacity * 2) this.kept = this.kept.slice(-this.capacity);
  }

  /** Replaces the row of that number, if it is still kept. */
  amendRow(seq: number, change: (row: T) => T): void {
    const index = this.kept.length - (this.total - seq);
    if (index >= 0 && index < this.kept.length) this.kept[index] = Object.freeze(change(this.kept[index]));
  }
}
