import type { Machine } from '../machine/machine';

const OFFSET = 0xfffn;

/** Told of each access of an instruction to memory, behind it: the linear address, the width in bits. */
type Listener = (linear: bigint, width: number, isWrite: boolean) => void;

/** Listeners in front of a machine's MMU. A machine that nobody listens to pays nothing. */
const listeners = new WeakMap<Machine, Set<Listener>>();

/** @returns ends it. */
function listen(machine: Machine, listener: Listener): () => void {
  const { mmu } = machine;
  const present = listeners.get(machine);
  const all = present ?? new Set<Listener>();
  all.add(listener);
  if (present === undefined) {
    listeners.set(machine, all);
    const read = mmu.read.bind(mmu);
    const write = mmu.write.bind(mmu);
    const [hadRead, hadWrite] = [Object.hasOwn(mmu, 'read'), Object.hasOwn(mmu, 'write')];
    const restore = (): void => {
      if (hadRead) mmu.read = read;
      else Reflect.deleteProperty(mmu, 'read');
      if (hadWrite) mmu.write = write;
      else Reflect.deleteProperty(mmu, 'write');
    };
    restores.set(machine, restore);
    mmu.read = (linear, width, privilege) => {
      const value = read(linear, width, privilege);
      for (const each of all) each(linear, width, false);
      return value;
    };
    mmu.write = (linear, value, width, privilege) => {
      write(linear, value, width, privilege);
      for (const each of all) each(linear, width, true);
    };
  }
  return () => {
    all.delete(listener);
    if (all.size > 0) return;
    listeners.delete(machine);
    restores.get(machine)?.();
  };
}
const restores = new WeakMap<Machine, () => void>();

/** What an access does that is of interest. */
export type AccessKind = 'read' | 'write' | 'access';

/**
 * Notices that an instruction reads or writes some physical addresses, also with the value that is there already, until it is
 * ended. Fetches and page walks do not pass here, nor what the host's services read and write.
 */
export class PlaceSpy {
  #isMet = false;
  readonly #end: () => void;

  /** @param places in one page or two, ascending. */
  constructor(machine: Machine, places: readonly (number | null)[], kind: AccessKind) {
    const { mmu, cpu } = machine;
    const watched = new Set(places);
    const offsets = new Set(places.flatMap((at) => (at === null ? [] : [BigInt(at) & OFFSET])));
    this.#end = listen(machine, (linear, width, isWrite) => {
      if (this.#isMet || (kind !== 'access' && isWrite !== (kind === 'write'))) return;
      for (let at = 0; at < width >> 3 && !this.#isMet; at++) {
        const address = BigInt.asUintN(64, linear + BigInt(at));
        if (offsets.has(address & OFFSET)) this.#isMet = watched.has(mmu.locate(address, cpu.cr3));
      }
    });
  }

  /** Whether it was met since the last time. */
  take(): boolean {
    const isMet = this.#isMet;
    this.#isMet = false;
    return isMet;
  }

  end(): void {
    this.#end();
  }
}
