import type { DebugProtocol as Protocol } from '@vscode/debugprotocol';
import type { Session, WatchedPlace } from '../../engine/index';
import { MSR_NAMES } from '../../engine/index';
import { placeOf } from './changes';
import { addressOf } from './memory';
import type { Variables } from './variables';

/** What can be watched for changes: a variable, bytes at an address, or what an expression names. */
export function watchable(
  given: Protocol.DataBreakpointInfoArguments,
  variables: Variables,
): Protocol.DataBreakpointInfoResponse['body'] {
  const place = placeGiven(given, variables);
  if (place === null) return { dataId: null, description: `${given.name} cannot be watched.` };
  const accessTypes: Protocol.DataBreakpointAccessType[] = canBeRead(place)
    ? ['write', 'read', 'readWrite']
    : ['write'];
  return { dataId: JSON.stringify(place), description: placeWords(place), accessTypes, canPersist: false };
}

function placeGiven(given: Protocol.DataBreakpointInfoArguments, variables: Variables): WatchedPlace | null {
  const { name, variablesReference, asAddress = false, bytes } = given;
  if (variablesReference !== undefined && variablesReference > 0)
    return variables.entry(variablesReference, name)?.watch ?? null;
  if (asAddress) return memoryAt(addressOf(name, 0), bytes);
  return placeOf(variables.session, variables.view, name, bytes);
}

/** Reads are noticed of memory, and of an MSR by RDMSR. */
const canBeRead = (place: WatchedPlace): boolean =>
  place.kind === 'memory' || MSR_NAMES.some((name) => name === place.name);

/** `write` is a change, as elsewhere in the lab. */
const accessOf = (type: Protocol.DataBreakpointAccessType | undefined): Pick<WatchedPlace, 'access'> =>
  type === 'read' ? { access: 'read' } : type === 'readWrite' ? { access: 'access' } : {};

/** What was done with a place: `RDX has changed`. */
export const doneWords = (place: WatchedPlace): string => `${placeWords(place)} ${DONE[place.access ?? 'change']}`;
const DONE = {
  change: 'has changed',
  read: 'was read',
  write: 'was written',
  access: 'was read or written',
} as const;

export const placeWords = (place: WatchedPlace): string =>
  place.kind === 'register' ? place.name : `${place.length} bytes at ${place.address}`;

/** Replaces what is watched. A data breakpoint has no condition. */
export function watch(session: Session, { breakpoints }: Protocol.SetDataBreakpointsArguments): Protocol.Breakpoint[] {
  const places = breakpoints.map(({ dataId, accessType, condition = '', hitCondition = '' }) => {
    const place = condition === '' && hitCondition === '' ? watchedPlace(dataId) : null;
    return place === null || !canBeRead(place) ? place : { ...place, ...accessOf(accessType) };
  });
  session.setWatchpoints(places.filter((place) => place !== null));
  return places.map((place) =>
    place === null
      ? { verified: false, message: 'This is none that was offered, or it has a condition.' }
      : { verified: true },
  );
}

const memoryAt = (address: bigint, bytes = 8): WatchedPlace | null =>
  bytes >= 1 && bytes <= 8 ? { kind: 'memory', address: `0x${address.toString(16)}`, length: bytes } : null;

/** A place as a client gives it back. */
function watchedPlace(dataId: string): WatchedPlace | null {
  try {
    const place = JSON.parse(dataId) as Partial<Record<string, unknown>>;
    if (place.kind === 'register' && typeof place.name === 'string') return { kind: 'register', name: place.name };
    if (place.kind !== 'memory' || typeof place.address !== 'string' || typeof place.length !== 'number') return null;
    return memoryAt(addressOf(place.address, 0), place.length);
  } catch {
    return null;
  }
}
