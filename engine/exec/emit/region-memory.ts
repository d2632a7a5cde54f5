import { REGION_TABLES } from '../../machine/layout';

/** Least that is given out; everything is a power of two. */
const LEAST = 16;

/** Gives out pieces of the memory that regions have for their tables. */
export class RegionMemory {
  #next: number = REGION_TABLES.start;
  readonly #free = new Map<number, number[]>();

  /** @returns the byte offset of at least so many bytes, null when there are none left. */
  reserve(bytes: number): number | null {
    const size = sizeOf(bytes);
    const again = this.#free.get(size)?.pop();
    if (again !== undefined) return again;
    if (this.#next + size > REGION_TABLES.end) return null;
    this.#next += size;
    return this.#next - size;
  }
  release(at: number, bytes: number): void {
    const size = sizeOf(bytes);
    const list = this.#free.get(size);
    if (list === undefined) this.#free.set(size, [at]);
    else list.push(at);
  }
  clear(): void {
    this.#next = REGION_TABLES.start;
    this.#free.clear();
  }
}

const sizeOf = (bytes: number): number => {
  let size = LEAST;
  while (size < bytes) size *= 2;
  return size;
};
