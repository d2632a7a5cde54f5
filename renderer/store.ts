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
 * Calls `apply` once a frame with the newest value only: a stream may bring sixty views a second, the screen shows one a
 * frame.
 */
export function newestPerFrame<T>(apply: (value: T) => void): (value: T) => void {
  let waiting: { value: T } | null = null;
  return (value) => {
    if (waiting !== null) {
      waiting.value = value;
      return;
    }
    waiting = { value };
    requestAnimationFrame(() => {
      const newest = waiting;
      waiting = null;
      if (newest !== null) apply(newest.value);
    });
  };
}
