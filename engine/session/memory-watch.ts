import type { Machine } from '../machine/machine';
import type { MemoryTouched } from './compare-api';

const LINE_SHIFT = 6n;

/**
 * Counts what instructions read and write, by the linear addresses they use. It sits in front of the machine's MMU, so a
 * machine that nobody watches pays nothing; instruction fetches, page walks and the services of the host do not pass here.
 */
export class MemoryWatch {
  #readBytes = 0;
  #writtenBytes = 0;
  readonly #lines = new Set<bigint>();

  /** @param counts whether an access now is to be counted. */
  constructor({ mmu }: Machine, counts: () => boolean) {
    const read = mmu.read.bind(mmu);
    const write = mmu.write.bind(mmu);
    mmu.read = (linear, width, privilege) => {
      const value = read(linear, width, privilege);
      if (counts()) {
        this.#readBytes += width >> 3;
        this.#mark(linear, width);
      }
      return value;
    };
    mmu.write = (linear, value, width, privilege) => {
      write(linear, value, width, privilege);
      if (!counts()) return;
      this.#writtenBytes += width >> 3;
      this.#mark(linear, width);
    };
  }

  /** What was counted since the last time. */
  take(): MemoryTouched {
    const touched = { readBytes: this.#readBytes, writtenBytes: this.#writtenBytes, cacheLines: this.#lines.size };
    this.#readBytes = 0;
    this.#writtenBytes = 0;
    this.#lines.clear();
    return touched;
  }

  #mark(linear: bigint, width: number): void {
    this.#lines.add(linear >> LINE_SHIFT);
    this.#lines.add((linear + BigInt((width >> 3) - 1)) >> LINE_SHIFT);
  }
}
