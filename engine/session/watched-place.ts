import { MSR_NAMES } from '../core/msrs';
import type { Machine } from '../machine/machine';
import type { Atlas } from './atlas';
import { MACHINE_REGISTERS } from './machine-registers';

/** A place whose changes are of interest. */
export type WatchedPlace =
  /** A register of MACHINE_REGISTERS in any case, or an MSR by its SDM name. */
  | { readonly kind: 'register'; readonly name: string }
  /** 1 to 8 bytes at a linear address, `0x…`. */
  | { readonly kind: 'memory'; readonly address: string; readonly length: number };

export interface Watched {
  readonly place: WatchedPlace;
  readonly value: () => bigint | string;
  last: bigint | string;
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
