import { REGION_TABLES } from '../../machine/layout';

/** Least that is given out; everything is a power of two. */
const LEAST = 16;

/** Gives out pieces of the memory that regions have for their tables. */
export class RegionMemory {
  #next: number = REGION_TABLES.start;
  readonly #free = new Map<number, number[]>();
  /** The last {@link reserve} found none. */
  isShort = false;

  /** @returns the byte offset of at least so many bytes, null when there are none left. */
  reserve(bytes: number): number | null {
    const size = sizeOf(bytes);
    const again = this.#free.get(size)?.pop();
    this.isShort = again === undefined && this.#next + size > REGION_TABLES.end;
    if (again !== undefined || this.isShort) return again ?? null;
    this.#next += size;
    return this.#next - size;
  }
  release(at: number, bytes: number): void {
    const size = sizeOf(bytes);
    const list = this.#free.get(size);
    if (list === undefined) this.#free.set(size, [at]);
    else list.push(at);
  }
}

const sizeOf = (bytes: number): number => {
  let size = LEAST;
  while (size < bytes) size *= 2;
  return size;
};
