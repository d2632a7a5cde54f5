import { translateRegion } from '../../engine/exec/emit/region';
import { RegionMemory } from '../../engine/exec/emit/region-memory';
import type { TranslatedRegion } from '../../engine/exec/emit/translated-region';
import type { Machine } from '../../engine/machine/machine';

const ANYTHING = { isKnown: () => true, crosses: () => false, targetsOf: () => [] };
const ONE = { instructions: 1, blocks: 1 };

/** The instruction at `rip` alone, as a region; null where it has no translation. */
export function translateOne(machine: Machine, rip: bigint): TranslatedRegion | null {
  const region = translateRegion(machine, new RegionMemory(), [rip], ANYTHING, ONE);
  return region?.entries.length === 1 ? region : null;
}
