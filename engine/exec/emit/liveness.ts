import type { FlagName } from '../../core/rflags';
import { STATUS_FLAGS } from '../../core/rflags';
import type { Recorded } from './emit';
import type { LazyFlags } from './lazy-flags';
import { keptPlaces } from './lazy-flags';
import type { Value } from './value';
import { RFLAGS_BITS } from '../../core/rflags';

/**
 * A set of the places that hold flags: bits 0–2 the lazy operands, bit 3 `dynamic`, and from bit 8 up the status flags in
 * RFLAGS by their positions there. System flags are always live and not tracked.
 */
export type Places = number;
const DYNAMIC: Places = 1 << 3;
const lazyPlace = (place: number): Places => 1 << place;
const flagPlace = (flag: FlagName): Places => 1 << (8 + RFLAGS_BITS[flag]);
const isStatusPlace = (position: number): boolean => STATUS_FLAGS.some((flag) => RFLAGS_BITS[flag] === position);

/** What must be known of the flags when the block is left in this state. */
export function neededAtExit(state: LazyFlags | null): Places {
  let places = 0;
  if (state !== null) for (const place of keptPlaces(state)) places |= lazyPlace(place);
  if (state?.isDynamic === true) places |= DYNAMIC;
  for (const flag of STATUS_FLAGS)
    if (state === null || state.isDynamic || !state.from.has(flag)) places |= flagPlace(flag);
  return places;
}

/** The effects of an instruction on the flags that something later needs. */
export interface KeptFlags {
  readonly lazy: readonly (Value | null)[];
  readonly bits: readonly (readonly [FlagName, Value])[];
}

/** What of a block must be computed. */
export interface Kept {
  readonly flags: readonly KeptFlags[];
  /** General registers that it reads or writes. */
  readonly registers: ReadonlySet<number>;
}

/**
 * Walks a block backwards: which flag effects of each instruction are needed at all, and how often each value is used
 * (written into the values, for lowering). A flag nobody can see before it is overwritten is never computed.
 */
export function keepWhatLives(block: readonly Recorded[], atEnd: Places): Kept {
  const kept: KeptFlags[] = [];
  const registers = new Set(block.flatMap(({ gpr }) => [...gpr.keys()]));
  let live = atEnd;
  for (let i = block.length - 1; i >= 0; i--) {
    const instruction = block[i];
    const lazy = [0, 1, 2].map((place) =>
      (live & lazyPlace(place)) !== 0 ? (instruction.lazy?.[place] ?? null) : null,
    );
    const bits = [...instruction.bits].filter(([flag]) => (live & flagPlace(flag)) !== 0);
    kept[i] = { lazy, bits };
    if (instruction.lazy !== null) live &= ~7;
    for (const [flag] of instruction.bits) live &= ~flagPlace(flag);
    for (const root of rootsOf(instruction, kept[i])) live |= use(root, registers);
    if (instruction.checks.length > 0) live |= neededAtExit(instruction.before);
  }
  return { flags: kept, registers };
}

function* rootsOf(instruction: Recorded, kept: KeptFlags): Generator<Value> {
  for (const check of instruction.checks) {
    if (check.kind === 'fault') yield check.condition;
    else yield check.address;
    if (check.kind === 'store') yield check.value;
  }
  yield* instruction.gpr.values();
  for (const { value } of instruction.cpu) yield value;
  for (const value of kept.lazy) if (value !== null) yield value;
  for (const [, value] of kept.bits) yield value;
  if (instruction.system !== null) yield instruction.system;
  if (instruction.branch === null) return;
  yield instruction.branch.target;
  if (instruction.branch.condition !== null) yield instruction.branch.condition;
}

/** Counts one use of a value, and at the first one those of its operands; notes and gives what its leaves read. */
function use(value: Value, registers: Set<number>): Places {
  value.uses++;
  if (value.uses > 1) return 0;
  switch (value.op) {
    case 'gpr':
      registers.add(value.at);
      return 0;
    case 'lazy':
      return lazyPlace(value.at);
    case 'dynamic':
      return DYNAMIC;
    case 'flag':
      return isStatusPlace(value.at) ? 1 << (8 + value.at) : 0;
    default: {
      let places = 0;
      for (const operand of [value.a, value.b, value.c]) if (operand !== null) places |= use(operand, registers);
      return places;
    }
  }
}
