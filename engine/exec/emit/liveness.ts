import type { FlagName } from '../../core/rflags';
import { RFLAGS_BITS, STATUS_FLAGS } from '../../core/rflags';
import type { Recorded } from './emit';
import type { FlagState } from './lazy-flags';
import { isOneOf, keptPlaces } from './lazy-flags';
import type { Value } from './value';

/**
 * A set of the places that hold flags: bits 0–2 the lazy operands, bit 3 `kind`, and from bit 8 up the status flags in
 * RFLAGS by their positions there. System flags are always live and not tracked.
 */
export type Places = number;
const LAZY: Places = 7;
export const KIND_PLACE: Places = 1 << 3;
const lazyPlace = (place: number): Places => 1 << place;
const flagPlace = (flag: FlagName): Places => 1 << (8 + RFLAGS_BITS[flag]);
const ALL_FLAGS = STATUS_FLAGS.reduce((places, flag) => places | flagPlace(flag), 0);
const isStatusPlace = (position: number): boolean => (ALL_FLAGS & (1 << (8 + position))) !== 0;
/** Every place there is. */
export const ALL_PLACES: Places = LAZY | KIND_PLACE | ALL_FLAGS;

/** What must be known of the flags when translated code is left in this state. */
export function neededAtExit(state: FlagState): Places {
  if (isOneOf(state)) return ALL_PLACES;
  let places = 0;
  if (state !== null) for (const place of keptPlaces(state)) places |= lazyPlace(place);
  for (const flag of STATUS_FLAGS) if (state === null || !state.from.has(flag)) places |= flagPlace(flag);
  return places;
}

/** The effects of an instruction on the flags that something later needs. */
export interface KeptFlags {
  readonly lazy: readonly (Value | null)[];
  readonly bits: readonly (readonly [FlagName, Value])[];
}

/** An instruction with the state of the flags before it, should it be left there. */
type Placed = Pick<Recorded, 'checks' | 'gpr' | 'xmm' | 'cpu' | 'lazy' | 'bits' | 'system' | 'branch'>;

/** What is live before instructions, given what is behind them. Changes nothing. */
export function liveBefore(block: readonly Placed[], before: readonly FlagState[], atEnd: Places): Places {
  let live = atEnd;
  for (let i = block.length - 1; i >= 0; i--) live = step(block[i], before[i], live, null);
  return live;
}

/**
 * Walks a block backwards: which flag effects of each instruction are needed at all, and how often each value is used
 * (written into the values, for lowering). A flag nobody can see before it is overwritten is never computed.
 */
export function keepWhatLives(block: readonly Placed[], before: readonly FlagState[], atEnd: Places): KeptFlags[] {
  const kept: KeptFlags[] = [];
  let live = atEnd;
  for (let i = block.length - 1; i >= 0; i--) live = step(block[i], before[i], live, (flags) => (kept[i] = flags));
  return kept;
}

function step(
  instruction: Placed,
  before: FlagState,
  liveAfter: Places,
  keep: ((flags: KeptFlags) => void) | null,
): Places {
  const { lazy, bits, checks } = instruction;
  const kept: KeptFlags = {
    lazy: [0, 1, 2].map((place) => ((liveAfter & lazyPlace(place)) === 0 ? null : (lazy?.[place] ?? null))),
    bits: [...bits].filter(([flag]) => (liveAfter & flagPlace(flag)) !== 0),
  };
  let live = liveAfter;
  if (lazy !== null) live &= ~LAZY;
  for (const [flag] of bits) live &= ~flagPlace(flag);
  for (const root of rootsOf(instruction, kept)) {
    live |= placesOf(root);
    if (keep !== null) countUse(root);
  }
  keep?.(kept);
  // The branch itself is given back where its target is no address.
  const mayLeave = checks.length > 0 || (instruction.branch !== null && instruction.branch.target.op !== 'const');
  return mayLeave ? live | neededAtExit(before) : live;
}

function* rootsOf(instruction: Placed, kept: KeptFlags): Generator<Value> {
  for (const check of instruction.checks) {
    if (check.kind === 'fault') yield check.condition;
    else yield check.address;
    if (check.kind === 'store') yield check.value;
  }
  yield* instruction.gpr.values();
  yield* instruction.xmm.values();
  for (const { value } of instruction.cpu) yield value;
  for (const value of kept.lazy) if (value !== null) yield value;
  for (const [, value] of kept.bits) yield value;
  if (instruction.system !== null) yield instruction.system;
  if (instruction.branch === null) return;
  yield instruction.branch.target;
  if (instruction.branch.condition !== null) yield instruction.branch.condition;
}

/** Counts one use of a value, and at the first one those of its operands. */
function countUse(value: Value): void {
  value.uses++;
  if (value.uses > 1) return;
  if (value.a !== null) countUse(value.a);
  if (value.b !== null) countUse(value.b);
  if (value.c !== null) countUse(value.c);
}

/** The places of the flags that a value reads. */
function placesOf(value: Value): Places {
  if (value.places >= 0) return value.places;
  let places = 0;
  if (value.op === 'lazy') places = lazyPlace(value.at);
  else if (value.op === 'kind') places = KIND_PLACE;
  else if (value.op === 'flag') places = isStatusPlace(value.at) ? 1 << (8 + value.at) : 0;
  else for (const operand of [value.a, value.b, value.c]) if (operand !== null) places |= placesOf(operand);
  value.places = places;
  return places;
}

/** General registers that instructions read or write. */
export function registersOf(block: Iterable<Placed>): { read: Set<number>; written: Set<number> } {
  const read = new Set<number>();
  const written = new Set<number>();
  const seen = new Set<Value>();
  const look = (value: Value): void => {
    if (value.op === 'gpr') read.add(value.at);
    if (value.a === null || seen.has(value)) return;
    seen.add(value);
    look(value.a);
    if (value.b !== null) look(value.b);
    if (value.c !== null) look(value.c);
  };
  for (const instruction of block) {
    for (const root of rootsOf(instruction, { lazy: instruction.lazy ?? [], bits: [...instruction.bits] })) look(root);
    for (const [index, value] of instruction.gpr) if (value.op !== 'gpr' || value.at !== index) written.add(index);
  }
  return { read, written };
}
