/** A slice aims at this long; half of it and twice of it are left alone. */
const TARGET_MS = 6;
const LEAST = 200;
/** `advance` never runs more in one go: design.md's bound of a slice. */
const MOST = 1_000_000;
/** A slice that printed more than this shrinks the next one: the console's buffers stay bounded. */
const PRINTED_MOST = 32 * 1024;

/** Finds how many instructions fit into one slice of a few milliseconds, and how many keep its output small. */
export class Slicer {
  #budget = 2000;

  get budget(): number {
    return this.#budget;
  }

  /**
   * Runs one slice and learns from it, unless it came to rest before its budget was used up: then its time says nothing.
   * @param advance null when the whole budget was used.
   * @param printed bytes of output that the slice left waiting.
   */
  run<T>(
    advance: (budget: number) => T | null,
    printed: () => number,
    now: () => number = () => performance.now(),
  ): T | null {
    const began = now();
    const outcome = advance(this.#budget);
    const elapsed = now() - began;
    const bytes = printed();
    if (bytes > PRINTED_MOST) this.#set((this.#budget * PRINTED_MOST) / bytes);
    else if (elapsed > TARGET_MS * 2) this.#set((this.#budget * TARGET_MS) / elapsed);
    else if (outcome === null && elapsed < TARGET_MS / 2 && bytes < PRINTED_MOST / 2) this.#set(this.#budget * 2);
    return outcome;
  }

  #set(budget: number): void {
    this.#budget = Math.min(MOST, Math.max(LEAST, Math.floor(budget)));
  }
}
