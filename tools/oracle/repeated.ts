/** What came of cases, and which of them a second run does not repeat. */
export interface Repeated<O> {
  readonly outcomes: readonly O[];
  /** Indexes of cases, ascending. */
  readonly unrepeated: readonly number[];
}

/**
 * Runs cases twice, the second time in the opposite order, so that what one leaves behind for the next shows as well.
 * @param digest of what is compared of an outcome.
 */
export function runTwice<C, O>(
  cases: readonly C[],
  run: (cases: readonly C[]) => readonly O[],
  digest: (input: C, outcome: O) => number,
): Repeated<O> {
  const outcomes = run(cases);
  const again = run(cases.toReversed()).toReversed();
  const unrepeated = cases.flatMap((input, i) => (digest(input, outcomes[i]) === digest(input, again[i]) ? [] : [i]));
  return { outcomes, unrepeated };
}

/** Why nothing is recorded of a name: what is not the same twice is no fact about the CPU. Null where all was. */
export function refusal(name: string, unrepeated: readonly number[], of: number): string | null {
  if (unrepeated.length === 0) return null;
  const shown = unrepeated.slice(0, 5).join(', ');
  return `${name} is not recorded: the CPU does not repeat ${unrepeated.length} of ${of} states (${shown}${unrepeated.length > 5 ? ', …' : ''})`;
}
