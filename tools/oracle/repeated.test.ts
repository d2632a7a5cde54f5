import { describe, expect, it } from 'vitest';
import { refusal, runTwice } from './repeated';

const same = (_: string, outcome: number): number => outcome;
const lengths = (cases: readonly string[]): number[] => cases.map((text) => text.length);

describe('a CPU that is asked twice', () => {
  it('repeats what depends on the input alone, in the order of the inputs', () => {
    expect(runTwice(['a', 'bb', 'ccc'], lengths, same)).toEqual({ outcomes: [1, 2, 3], unrepeated: [] });
  });

  it('does not repeat what the second run changes', () => {
    let runs = 0;
    const run = (cases: readonly string[]): number[] => lengths(cases).map((n) => (n === 2 ? n + 10 * runs++ : n));
    expect(runTwice(['a', 'bb', 'ccc'], run, same)).toEqual({ outcomes: [1, 2, 3], unrepeated: [1] });
  });

  it('does not repeat what depends on the case before', () => {
    const run = (cases: readonly string[]): number[] => cases.map((_, i) => (i === 0 ? 0 : cases[i - 1].length));
    expect(runTwice(['a', 'bb', 'ccc'], run, same).unrepeated).toEqual([0, 1, 2]);
  });

  it('is compared in what the digest takes in', () => {
    let runs = 0;
    const run = (cases: readonly string[]): number[] => cases.map(() => 16 + runs++);
    expect(runTwice(['a', 'b'], run, (_, outcome) => outcome >> 4).unrepeated).toEqual([]);
    expect(runTwice(['a', 'b'], run, same).unrepeated).toEqual([0, 1]);
  });
});

it.each([
  [[], null],
  [[3], 'xsavec64 is not recorded: the CPU does not repeat 1 of 10000 states (3)'],
  [[1, 2, 3, 4, 5, 6], 'xsavec64 is not recorded: the CPU does not repeat 6 of 10000 states (1, 2, 3, 4, 5, …)'],
])('refuses %j', (unrepeated, expected) => expect(refusal('xsavec64', unrepeated, 10_000)).toBe(expected));
