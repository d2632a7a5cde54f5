import { toSigned } from '../../core/bits';
import type { Check, Recorded } from './emit';
import type { Value } from './value';

/**
 * An address as something whose value nobody knows, and a distance from it. Equal keys stand for equal values within the
 * code that one tracker has followed.
 */
export interface Place {
  readonly key: string;
  readonly offset: number;
}

/** Accesses that lie near each other in memory and share one look into the tables. */
export interface Group {
  readonly key: string;
  /** Offsets of the first byte and of the byte behind the last. */
  low: number;
  high: number;
  isWrite: boolean;
}

/** How far apart the first and the last byte of a group may be: a group across two pages is looked up one by one. */
const MAX_SPAN = 256;
/** How far a group is widened for accesses that come later. */
const NEAR = 64;
/** Offsets are exact numbers. */
const FAR = 2n ** 40n;

/** Follows what registers hold through code that runs in a row, as places. */
export class PlaceTracker {
  readonly #registers: (Place | undefined)[];
  readonly #values = new Map<Value, string>();
  readonly #counter: { next: number };
  /** Which writes of segment bases came last. */
  #segments = 0;

  constructor(from?: PlaceTracker) {
    this.#registers = from === undefined ? [] : [...from.#registers];
    this.#counter = from === undefined ? { next: 1 } : from.#counter;
    if (from !== undefined) this.#segments = from.#segments;
  }

  /** Takes in what an instruction writes. */
  follow({ gpr, cpu }: Recorded): void {
    const written: [number, Place][] = [];
    for (const [index, value] of gpr) {
      const place = this.placeOf(value);
      written.push([index, place.key.length > 64 ? this.#fresh() : place]);
    }
    for (const [index, place] of written) this.#registers[index] = place;
    if (cpu.length > 0) this.#segments = this.#counter.next++;
    this.#values.clear();
  }

  /** The place of an address over the state before the next instruction. */
  placeOf(value: Value): Place {
    switch (value.op) {
      case 'const': {
        const offset = toSigned(value.constant);
        return offset < FAR && offset > -FAR ? { key: '', offset: Number(offset) } : this.#opaque(value);
      }
      case 'gpr':
        return (this.#registers[value.at] ??= this.#fresh());
      case 'cpu':
        return { key: `s${value.at}.${this.#segments}`, offset: 0 };
      case 'add': {
        const [a, b] = [this.#child(value.a), this.#child(value.b)];
        if (a.key === '') return { key: b.key, offset: a.offset + b.offset };
        if (b.key === '') return { key: a.key, offset: a.offset + b.offset };
        return { key: `(${a.key}+${b.key})`, offset: a.offset + b.offset };
      }
      case 'shl': {
        const [a, count] = [this.#child(value.a), value.b];
        if (count?.op !== 'const' || count.constant > 3n) return this.#opaque(value);
        return { key: `${a.key}<${count.constant}`, offset: a.offset * 2 ** Number(count.constant) };
      }
      case 'zext': {
        // Sums wrap at 2^32, where a page ends as well: within one page the distance holds.
        const a = this.#child(value.a);
        if (value.at !== 32) return this.#opaque(value);
        return a.key === ''
          ? { key: '', offset: Number(BigInt.asUintN(32, BigInt(a.offset))) }
          : { key: `z${a.key}`, offset: a.offset };
      }
      default:
        return this.#opaque(value);
    }
  }

  #child(value: Value | null): Place {
    return value === null ? this.#fresh() : this.placeOf(value);
  }
  #fresh(): Place {
    return { key: `r${this.#counter.next++}`, offset: 0 };
  }
  #opaque(value: Value): Place {
    let key = this.#values.get(value);
    if (key === undefined) {
      key = `v${this.#counter.next++}`;
      this.#values.set(value, key);
    }
    return { key, offset: 0 };
  }
}

/** An access with its place, in the order of the block. */
export interface PlacedAccess extends Place {
  readonly bytes: number;
  readonly isWrite: boolean;
}

/**
 * The groups of a block's accesses. A group is for writing when the block itself writes through it, so that no page is
 * looked up for writing that is only read.
 * @param ahead accesses of code that only this block leads to: they widen its groups where they are near.
 */
export function groupsOf(accesses: readonly PlacedAccess[], ahead: readonly PlacedAccess[]): Group[] {
  const groups: Group[] = [];
  const sorted = [...accesses].sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.offset - b.offset));
  let last: Group | null = null;
  for (const { key, offset, bytes, isWrite } of sorted) {
    if (last !== null && last.key === key && offset + bytes - last.low <= MAX_SPAN) {
      last.high = Math.max(last.high, offset + bytes);
      last.isWrite ||= isWrite;
    } else {
      last = { key, low: offset, high: offset + bytes, isWrite };
      groups.push(last);
    }
  }
  for (const { key, offset, bytes, isWrite } of ahead) {
    const near = groups.find(
      (group) =>
        group.key === key &&
        (group.isWrite || !isWrite) &&
        group.low - offset <= NEAR &&
        offset + bytes - group.high <= NEAR &&
        Math.max(group.high, offset + bytes) - Math.min(group.low, offset) <= MAX_SPAN,
    );
    if (near === undefined) continue;
    near.low = Math.min(near.low, offset);
    near.high = Math.max(near.high, offset + bytes);
  }
  return groups;
}

/** The accesses of instructions in a row, by check; the tracker follows them. */
export function placeAccesses(tracker: PlaceTracker, records: Iterable<Recorded>): Map<Check, PlacedAccess> {
  const places = new Map<Check, PlacedAccess>();
  for (const record of records) {
    for (const check of record.checks) {
      if (check.kind === 'fault') continue;
      const isRewritten =
        check.kind === 'load' &&
        (check.forWrite || record.checks.some((other) => other.kind === 'store' && other.address === check.address));
      const isWrite = check.kind === 'store' || isRewritten;
      places.set(check, {
        ...tracker.placeOf(check.address),
        bytes: check.isVector === true ? 16 : check.width / 8,
        isWrite,
      });
    }
    tracker.follow(record);
  }
  return places;
}
