import type { Case, Outcome } from '../case';

/** A case outside 64-bit mode: its segments come with it, in encoding order: ES CS SS DS FS GS. RIP is the offset in CS. */
export interface CompatCase extends Case {
  readonly selectors: readonly number[];
}

const ESP = 4;
const PAGE_FAULT = 14;
/**
 * An outcome without what is nobody's: the upper half of RSP, where the host's kernel leaves an address of its own when it
 * returns to a 16-bit stack; and what POPA has popped before it faults, which this CPU keeps.
 */
export function visible(each: CompatCase, outcome: Outcome): Outcome {
  const { fault } = outcome;
  // Which of several bad accesses faults first, and whether by its segment or by its page, no manual says.
  if (each.unordered && fault !== null && (fault.vector === PAGE_FAULT || fault.errorCode === 0))
    return visible(
      { ...each, unordered: false },
      { ...outcome, fault: { vector: PAGE_FAULT, errorCode: 0, address: 0n } },
    );
  const isPopa = each.bytes[each.bytes.length - 1] === 0x61 && each.bytes.length <= 2;
  if (isPopa && outcome.fault !== null) return { ...outcome, gpr: each.gpr };
  return { ...outcome, gpr: outcome.gpr.map((value, i) => (i === ESP ? value & 0xffff_ffffn : value)) };
}
