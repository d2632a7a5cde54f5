import type { Case, Outcome } from './case';
import type { Claims } from './claims';
import { ordinal, parted, seenIn, settled } from './claims';
import { digest, flagsByte, mix, wholeDigest } from './outcome';

/*
 * What a vector file keeps of native outcomes. Three ways:
 *
 *   general registers only      four bytes a state: the raw flags, which the definition may leave open, and 24 bits of
 *                               everything else
 *   x87, MMX, vectors           four bytes for every 25 states, of everything
 *   x87 with open results       a state: C1, 16 bits of everything but the open registers, and of each of those the low byte
 *                               and 8 bits of the rest
 */
export type Packing =
  | { readonly kind: 'flags' }
  | { readonly kind: 'groups' }
  | { readonly kind: 'open'; readonly registers: readonly number[] };

/** States of one digest. */
export const GROUP = 25;

export function packingOf(input: Case, openRegisters: readonly number[]): Packing {
  if (input.fpu === null) return { kind: 'flags' };
  return openRegisters.length === 0 ? { kind: 'groups' } : { kind: 'open', registers: openRegisters };
}

/** Bytes that `count` states take. */
export function packedSize(packing: Packing, count: number): number {
  if (packing.kind === 'flags') return count * 4;
  return packing.kind === 'groups' ? Math.ceil(count / GROUP) * 4 : count * openSize(packing.registers);
}
const openSize = (registers: readonly number[]): number => 3 + registers.length * 2;

const little = (value: number, bytes: number): number[] => Array.from({ length: bytes }, (_, i) => (value >> (8 * i)) & 0xff); // prettier-ignore
const upperDigest = (value: bigint): number => {
  const above = ordinal(value) >> 8n;
  return mix(mix(0, Number(above & 0xffff_ffffn)), Number(above >> 32n) ^ (Number(value >> 79n) << 30)) & 0xff;
};

function packFlags(input: Case, outcome: Outcome): number[] {
  const hash = digest(input, outcome) >>> 8;
  return [flagsByte(outcome.rflags, outcome.fault !== null), ...little(hash, 3)];
}
function packOpen(input: Case, outcome: Outcome, registers: readonly number[]): number[] {
  const { rest, values } = parted(outcome, registers);
  const c1 = outcome.fpu !== null && seenIn(outcome.fpu).c1 ? 1 : 0;
  const kept = values.flatMap((value) => [Number(value & 0xffn), upperDigest(value)]);
  return [c1, ...little(wholeDigest(input, rest), 2), ...kept];
}
/** One digest of some states; `open` is what the definition leaves open in each. */
const packGroup = (cases: readonly Case[], outcomes: readonly Outcome[]): number[] =>
  little(
    outcomes.reduce((hash, outcome, i) => mix(hash, wholeDigest(cases[i], outcome)), 0),
    4,
  );

export function pack(packing: Packing, cases: readonly Case[], outcomes: readonly Outcome[]): Uint8Array {
  const packed: number[] = [];
  if (packing.kind === 'groups') {
    for (let from = 0; from < cases.length; from += GROUP)
      packed.push(...packGroup(cases.slice(from, from + GROUP), outcomes.slice(from, from + GROUP)));
  } else {
    outcomes.forEach((outcome, i) =>
      packed.push(
        ...(packing.kind === 'flags' ? packFlags(cases[i], outcome) : packOpen(cases[i], outcome, packing.registers)),
      ),
    );
  }
  return Uint8Array.from(packed);
}

/** A modeled outcome and what the definition left open on the way there. */
export interface Modeled {
  readonly outcome: Outcome;
  readonly claims: Claims;
}

const isSame = (bytes: readonly number[], packed: Uint8Array, at: number): boolean =>
  bytes.every((byte, i) => packed[at + i] === byte);

/** The states, or the first states of the groups, that are not as they were packed. */
export function disagreeing(
  packing: Packing,
  cases: readonly Case[],
  modeled: readonly Modeled[],
  packed: Uint8Array,
): number[] {
  if (packing.kind === 'groups') {
    return cases.flatMap((_, from) => {
      if (from % GROUP !== 0) return [];
      const outcomes = modeled.slice(from, from + GROUP).map(({ outcome }) => outcome);
      return isSame(packGroup(cases.slice(from, from + GROUP), outcomes), packed, (from / GROUP) * 4) ? [] : [from];
    });
  }
  const agrees = packing.kind === 'flags' ? agreesInFlags : agreesButOpen(packing.registers);
  return cases.flatMap((input, i) => (agrees(input, modeled[i], packed, i) ? [] : [i]));
}

function agreesInFlags(input: Case, { outcome, claims }: Modeled, packed: Uint8Array, index: number): boolean {
  const open = outcome.fault === null ? flagsByte(claims.undefinedFlags, false) : 0;
  const [flags, ...rest] = packFlags(input, outcome);
  return ((flags ^ packed[index * 4]) & ~open) === 0 && isSame(rest, packed, index * 4 + 1);
}

const agreesButOpen =
  (registers: readonly number[]) =>
  (input: Case, { outcome, claims }: Modeled, packed: Uint8Array, index: number): boolean => {
    const at = index * openSize(registers);
    const low = [0, 1].map((register) => packed[at + 3 + 2 * Math.max(0, registers.indexOf(register))]);
    const bytes = packOpen(input, settled(outcome, claims, { c1: packed[at] === 1, low, image: null }), registers);
    if (claims.results.openness !== 'result') return isSame(bytes, packed, at);
    return isSame(bytes.slice(0, 3), packed, at);
  };

/** Whether the model and the CPU agree where the definition leaves nothing open. */
export function agree(input: Case, native: Outcome, { outcome, claims }: Modeled): boolean {
  const open = outcome.fault === null ? claims.undefinedFlags : 0n;
  const ours = native.fpu === null ? outcome : settled(outcome, claims, seenIn(native.fpu));
  return wholeDigest(input, ours, open) === wholeDigest(input, native, open);
}
