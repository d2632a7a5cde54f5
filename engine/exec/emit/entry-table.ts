/**
 * A table in memory by which a computed branch finds the entry of its region: 16 bytes a slot, u64 address, u32 number. The slot
 * of an address is some bits of it, chosen so that no two entries share one.
 */
export interface EntryTable {
  /** Bytes it takes. */
  readonly size: number;
  /** Bits of the address below the slot's. */
  readonly shift: number;
  readonly slots: number;
}

const SLOT = 16;
/** Slots beyond which another shift is tried. */
const MOST_SLOTS = 4096;

/** The smallest table that holds these addresses apart; null when there is none of reasonable size. */
export function entryTable(addresses: readonly bigint[]): EntryTable | null {
  if (addresses.length === 0) return null;
  const low = addresses.map((address) => Number(BigInt.asIntN(32, address)));
  for (let slots = leastPower(low.length); slots <= MOST_SLOTS; slots *= 2) {
    for (let shift = 0; shift <= 12; shift++) {
      const taken = new Set(low.map((address) => (address >>> shift) & (slots - 1)));
      if (taken.size === low.length) return { size: slots * SLOT, shift, slots };
    }
  }
  return null;
}

export const slotOf = ({ slots, shift }: Pick<EntryTable, 'slots' | 'shift'>, rip: bigint): number =>
  (Number(BigInt.asIntN(32, rip)) >>> shift) & (slots - 1);

/** Writes the table at byte `at` of memory. Slots without an entry hold an address that is none. */
export function writeEntryTable(
  memory: ArrayBuffer,
  at: number,
  { slots, shift }: EntryTable,
  entries: readonly { readonly rip: bigint; readonly label: number }[],
): void {
  const longs = new BigUint64Array(memory, at, slots * 2);
  for (let slot = 0; slot < slots; slot++) longs[slot * 2] = NO_ADDRESS;
  for (const { rip, label } of entries) {
    const slot = slotOf({ slots, shift }, rip);
    longs[slot * 2] = rip;
    longs[slot * 2 + 1] = BigInt(label);
  }
}
/** Not canonical: a branch there faults before it looks for an entry's number. */
const NO_ADDRESS = 1n << 63n;

function leastPower(count: number): number {
  let power = 1;
  while (power < count) power *= 2;
  return power;
}
