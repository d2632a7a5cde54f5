/** What is asked of a running action: whether nothing that ends it has been asked for meanwhile. */
export type Action = (isWanted: () => boolean) => Promise<void>;

/**
 * Commands follow each other: one that comes while another is under way, such as a program that is still being loaded, waits
 * for it. A command that ends what was asked for before it (Stop, Pause, Restart) does not wait.
 */
export class Turns {
  #last: Promise<void> = Promise.resolve();
  #era = 0;
  /** What ends others and is not answered yet, and the promise of the last of them. */
  #unanswered = 0;
  #ending: Promise<void> = Promise.resolve();

  /** Does `action` when all before it are done, unless something ends it before it begins. */
  next(action: Action): Promise<void> {
    const era = this.#era;
    const isWanted = (): boolean => era === this.#era;
    const begin = async (): Promise<void> => {
      if (isWanted()) await action(isWanted);
    };
    this.#last = this.#last.then(begin, begin);
    return this.#last;
  }

  /** Nothing that was asked for until now begins any more, and what is under way is told that it is not wanted. */
  cut(): void {
    this.#era++;
  }

  /** Does `action` at once in place of all that was asked for before; what is asked for afterwards waits for its answer. */
  end(action: () => Promise<void>): Promise<void> {
    this.cut();
    const answered = action();
    this.#unanswered++;
    this.#ending = this.#over(this.#last, answered);
    this.#last = this.#ending;
    return answered;
  }
  async #over(before: Promise<void>, answered: Promise<void>): Promise<void> {
    await Promise.allSettled([before, answered]);
    this.#unanswered--;
  }

  /** Resolves when what ended the others has been answered; null: nothing of the kind is under way. */
  get ending(): Promise<void> | null {
    return this.#unanswered === 0 ? null : this.#ending;
  }
}
