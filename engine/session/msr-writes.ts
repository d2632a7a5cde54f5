import type { MsrName } from '../core/msrs';
import { MSRS } from '../core/msrs';
import type { History } from './history';
import type { Moment } from './time/moment';
import type { Logged } from './time/timeline';
import type { WatchedPlace } from './watched-place';

/** MSRs of the path that no other instruction changes. Source: SDM Vol. 4 table 2-2; SWAPGS, WRFSBASE and loads of segments write the bases. */
const WRMSR_ONLY = [
  'IA32_STAR', 'IA32_LSTAR', 'IA32_CSTAR', 'IA32_FMASK', 'IA32_SYSENTER_CS', 'IA32_SYSENTER_ESP', 'IA32_SYSENTER_EIP',
] as const satisfies readonly MsrName[]; // prettier-ignore

/**
 * Just before the last write of an MSR that only WRMSR writes: no search through a run that may be long. `boot`: there was
 * none since the program began. Null: it is another place, or a person has changed it, and it has to be searched for.
 */
export function lastWrmsr(place: WatchedPlace, history: History, log: readonly Logged[]): Moment | 'boot' | null {
  if (place.kind !== 'register' || (place.access !== undefined && place.access !== 'write')) return null;
  const name = WRMSR_ONLY.find((one) => one === place.name);
  // A person's change is no instruction.
  const isEdited = log.some(({ intervention: by }) => by.kind === 'msr' && by.name === name);
  if (name === undefined || isEdited) return null;
  return history.msrWrites.get(MSRS[name].linux) ?? 'boot';
}
