import type { Machine } from '../../machine/machine';

const OFFSET = 0xfffn;

/**
 * Notices that an instruction writes to some physical addresses, also with the value that is there already. It sits in front
 * of the machine's MMU until it is ended; what the host's services write does not pass there.
 */
export class WriteSpy {
  #isWritten = false;
  /** Puts back what was there. */
  readonly #restore: () => void;

  /** @param places in one page or two, ascending. */
  constructor(machine: Machine, places: readonly (number | null)[]) {
    const { mmu } = machine;
    const write = mmu.write.bind(mmu);
    const isOther = Object.hasOwn(mmu, 'write');
    this.#restore = () => {
      if (isOther) mmu.write = write;
      else Reflect.deleteProperty(mmu, 'write');
    };
    const watched = new Set(places);
    const offsets = new Set(places.flatMap((at) => (at === null ? [] : [BigInt(at) & OFFSET])));
    mmu.write = (linear, value, width, privilege) => {
      write(linear, value, width, privilege);
      for (let at = 0; at < width >> 3; at++) {
        const address = linear + BigInt(at);
        if (!this.#isWritten && offsets.has(address & OFFSET))
          this.#isWritten = watched.has(mmu.locate(BigInt.asUintN(64, address), machine.cpu.cr3));
      }
    };
  }

  /** Whether there was a write since the last time. */
  take(): boolean {
    const isWritten = this.#isWritten;
    this.#isWritten = false;
    return isWritten;
  }

  end(): void {
    this.#restore();
  }
}
