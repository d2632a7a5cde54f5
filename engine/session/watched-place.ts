import type { TraceEvent } from '../core/events';
import { MSRS, MSR_NAMES } from '../core/msrs';
import type { Machine } from '../machine/machine';
import type { Atlas } from './atlas';
import { MACHINE_REGISTERS } from './machine-registers';
import type { AccessKind } from './place-spy';
import { PlaceSpy } from './place-spy';
import type { Run } from './run';

/**
 * A place of interest: by its changes, or by what instructions do with it. An MSR is read by RDMSR and written by WRMSR
 * (what SYSCALL, SWAPGS and the like take from it is no read); other registers have changes only, and `access` of theirs
 * is not looked at. Memory counts as written also when the value stays the same.
 */
export type WatchedPlace =
  /** A register of MACHINE_REGISTERS in any case, or an MSR by its SDM name. */
  | { readonly kind: 'register'; readonly name: string; readonly access?: AccessKind }
  /** 1 to 8 bytes at a linear address, `0x…`. */
  | { readonly kind: 'memory'; readonly address: string; readonly length: number; readonly access?: AccessKind };

/** Says whether something was done with a place since it was asked last. */
interface Spy {
  take(): boolean;
  end(): void;
}

export interface Watched {
  readonly place: WatchedPlace;
  /** Null: changes are of interest. */
  readonly spy: Spy | null;
  readonly value: () => bigint | string;
  last: bigint | string;
}

/** Notices RDMSR and WRMSR of one MSR by their events. */
export class MsrSpy implements Spy {
  #isMet = false;

  /** @param linux the MSR's name in Linux. */
  constructor(
    readonly linux: string,
    readonly kind: AccessKind,
  ) {}

  saw({ event, msr }: Extract<TraceEvent, { event: 'rdmsr' | 'wrmsr' }>): void {
    const isWanted = this.kind === 'access' || (this.kind === 'read') === (event === 'rdmsr');
    if (isWanted && msr === this.linux) this.#isMet = true;
  }
  take(): boolean {
    const isMet = this.#isMet;
    this.#isMet = false;
    return isMet;
  }
  end(): void {
    this.#isMet = false;
  }
}

/** What is done with a place whose `access` is of interest; null where its changes are. */
export function spyOf(place: WatchedPlace, machine: Machine, atlas: Atlas): Spy | null {
  const { access } = place;
  if (access === undefined) return null;
  if (place.kind === 'memory') return new PlaceSpy(machine, physicalPlaces(place, atlas), access);
  const msr = MSR_NAMES.find((name) => name === place.name);
  return msr === undefined ? null : new MsrSpy(MSRS[msr].linux, access);
}

/** Begins to watch a place. */
export function watchedPlace(place: WatchedPlace, { machine, atlas }: Pick<Run, 'machine' | 'atlas'>): Watched {
  const value = watchedValue(place, machine, atlas);
  return { place, value, last: value(), spy: spyOf(place, machine, atlas) };
}

/**
 * Reads the place whenever it is called. Memory is the physical page that the address means now: whatever address space
 * runs later, and whoever writes it.
 */
export function watchedValue(place: WatchedPlace, machine: Machine, atlas: Atlas): () => bigint | string {
  const { cpu, ram } = machine;
  if (place.kind === 'register') {
    const register = MACHINE_REGISTERS.get(place.name.toLowerCase());
    if (register !== undefined) return () => register.read(cpu);
    const msr = MSR_NAMES.find((name) => name === place.name);
    return msr === undefined ? () => 0n : () => cpu.msr(msr);
  }
  const places = physicalPlaces(place, atlas);
  return () => places.map((at) => (at === null || at >= ram.size ? -1 : ram.bytes[at])).join();
}

/** Where the bytes of a place in memory lie now; null for each that is not mapped. */
export function physicalPlaces(
  { address, length }: Extract<WatchedPlace, { kind: 'memory' }>,
  atlas: Atlas,
): readonly (number | null)[] {
  return Array.from({ length }, (_, index) => atlas.locate(BigInt.asUintN(64, BigInt(address) + BigInt(index))));
}
