import { PAGE_SIZE } from '../core/address';
import { GPRS } from '../core/registers';
import type { Run } from './run';
import type { Unseen } from './time/reverse';
import type { WatchedPlace } from './watched-place';
import { physicalPlaces } from './watched-place';

/** What ring 3 can change only by an instruction that the evaluator does; ring 0 is not so. */
const SEEN: ReadonlySet<string> = new Set([
  'cr0', 'cr2', 'cr3', 'cr4', 'ia32_efer', 'ia32_star', 'ia32_lstar', 'ia32_cstar', 'ia32_fmask', 'ia32_kernel_gs_base',
]); // prettier-ignore

/**
 * What a search for these places, and for arrivals at these addresses, must see, so that the rest can be run fast; undefined where every step is to be seen.
 */
export function unseenFor(
  places: readonly WatchedPlace[],
  { atlas, executor }: Pick<Run, 'atlas' | 'executor'>,
  stops: Iterable<bigint> = [],
): Unseen | undefined {
  // Nothing is fast there.
  if (executor.engine === 'evaluate') return undefined;
  let registers = 0;
  let isBlind = true;
  const pages = new Set<number>();
  for (const place of places) {
    if (place.kind === 'register') {
      const name = place.name.toLowerCase();
      const index = GPRS.findIndex((one) => one === name);
      if (index >= 0) registers |= 1 << index;
      else if (!SEEN.has(name)) return undefined;
      else isBlind = false;
    } else if (place.access === 'read' || place.access === 'access') return undefined;
    else for (const at of physicalPlaces(place, atlas)) if (at !== null) pages.add(Math.floor(at / PAGE_SIZE));
  }
  return { stops: new Set(stops), watch: places.length === 0 ? null : { registers, pages }, isBlind };
}
