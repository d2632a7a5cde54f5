import { useSyncExternalStore } from 'react';

/** A value that views subscribe to; replaced as a whole, never changed in place. */
export class Store<T extends object> {
  #value: T;
  #listeners = new Set<() => void>();

  constructor(initial: T) {
    this.#value = initial;
  }

  readonly get = (): T => this.#value;

  set(change: Partial<T>): void {
    this.#value = { ...this.#value, ...change };
    for (const listener of this.#listeners) listener();
  }

  /** @returns ends the subscription. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };
}

/** `select` must give the same object back while nothing it looks at has changed. */
export const useStore = <T extends object, S>(store: Store<T>, select: (value: T) => S): S =>
  useSyncExternalStore(store.subscribe, () => select(store.get()));

/**
 * Calls `apply` at once, and then no more than once a frame, with the newest value: a stream may bring hundreds of views a
 * second, the screen shows one a frame. What is applied at once is drawn by the frame that comes next, and so is what an editor
 * puts off to that frame.
 */
export function newestPerFrame<T>(apply: (value: T) => void): (value: T) => void {
  let waiting: { value: T } | null = null;
  let isThisFrame = false;
  const frame = (): void => {
    const newest = waiting;
    waiting = null;
    isThisFrame = newest !== null;
    if (newest === null) return;
    requestAnimationFrame(frame);
    apply(newest.value);
  };
  return (value) => {
    if (isThisFrame) {
      waiting = { value };
      return;
    }
    isThisFrame = true;
    requestAnimationFrame(frame);
    apply(value);
  };
}
