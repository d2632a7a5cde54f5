import { invariant } from '../core/invariant';

/** The last `capacity` rows of a stream, numbered from its start, so that a reader can see what it missed. */
export class RowLog<T> {
  #rows: T[] = [];
  #count = 0;

  constructor(readonly capacity: number) {
    invariant(capacity > 0, 'a log holds at least one row');
  }

  /** Rows ever added. */
  get count(): number {
    return this.#count;
  }

  get rows(): readonly T[] {
    return this.#rows.slice(-this.capacity);
  }

  add(make: (seq: number) => T): void {
    this.#rows.push(make(this.#count));
    this.#count += 1;
    // Trimming at twice the capacity keeps adding cheap.
    if (this.#rows.length >= this.capacity * 2) this.#rows = this.#rows.slice(-this.capacity);
  }

  /** Replaces the row of that number, if it is still kept. */
  amendRow(seq: number, change: (row: T) => T): void {
    const index = this.#rows.length - (this.#count - seq);
    if (index >= 0 && index < this.#rows.length) this.#rows[index] = change(this.#rows[index]);
  }
}
