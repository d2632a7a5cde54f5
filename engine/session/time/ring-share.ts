const BUCKETS = 512;

/** How much of each stretch of a run was spent in ring 0, for a picture of the whole; stretches get longer with the run. */
export class RingShare {
  #width: number;
  readonly #inRing0 = new Float64Array(BUCKETS);

  constructor(
    /** Instruction count where the picture begins. */
    readonly from: number,
    /** Instructions of a stretch at first. */
    width = 1,
  ) {
    this.#width = width;
  }

  /** Instructions `[since, until)` ran in ring 0. */
  add(since: number, until: number): void {
    while (until - this.from > this.#width * BUCKETS) this.#widen();
    for (let at = Math.max(0, since - this.from); at < until - this.from; ) {
      const bucket = Math.floor(at / this.#width);
      const end = Math.min(until - this.from, (bucket + 1) * this.#width);
      this.#inRing0[bucket] += end - at;
      at = end;
    }
  }

  /** Nothing later than `present` is known any more. */
  forget(present: number): void {
    const bucket = Math.max(0, Math.floor((present - this.from) / this.#width));
    this.#inRing0.fill(0, bucket + 1);
    if (bucket < BUCKETS)
      this.#inRing0[bucket] = Math.min(this.#inRing0[bucket], Math.max(0, present - this.from - bucket * this.#width));
  }

  /** Per stretch up to `end`, the share of ring 0, from 0 to 1. */
  shares(end: number): number[] {
    const shares: number[] = [];
    for (let bucket = 0; bucket < BUCKETS && this.from + bucket * this.#width < end; bucket++) {
      const length = Math.min(this.#width, end - this.from - bucket * this.#width);
      shares.push(Math.min(1, this.#inRing0[bucket] / length));
    }
    return shares;
  }

  #widen(): void {
    const half = BUCKETS / 2;
    for (let bucket = 0; bucket < half; bucket++)
      this.#inRing0[bucket] = this.#inRing0[bucket * 2] + this.#inRing0[bucket * 2 + 1];
    this.#inRing0.fill(0, half);
    this.#width *= 2;
  }
}
