import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Outcome } from '../case';
import { IMAGE } from '../generate';
import { wholeDigest } from '../outcome';
import { cpuName } from '../record';
import { refusal, runTwice } from '../repeated';
import type { CompatCase } from './case';
import { visible } from './case';
import { compileHarness, runNative } from './native';
import { STATES, fileOf, packVisible, recordedCases, subjects, writeCompatVectors } from './vectors';

const FOLDER = fileURLToPath(new URL('../../../engine/isa/vectors-32/', import.meta.url));

/**
 * Runs the subjects named (all without names) on this machine's CPU and rewrites their vector files, but for those of which it
 * does not do the same twice.
 * @returns how many of them there are.
 */
export function record32(names: readonly string[]): number {
  const harness = compileHarness();
  mkdirSync(FOLDER, { recursive: true });
  const chosen = subjects().filter((name) => names.length === 0 || names.includes(name));
  let refused = 0;
  for (const name of chosen) {
    const cases = recordedCases(name);
    const { outcomes, unrepeated } = runTwice(cases, (each) => runNative(harness, IMAGE, each), digest);
    const problem = refusal(name, unrepeated, cases.length);
    if (problem !== null) {
      refused++;
      console.log(problem);
      continue;
    }
    writeFileSync(join(FOLDER, fileOf(name)), writeCompatVectors(name, cpuName(), cases, packVisible(cases, outcomes)));
  }
  const recorded = chosen.length - refused;
  console.log(`${recorded} subjects, ${recorded * STATES} states recorded on ${cpuName()}`);
  return refused;
}

const digest = (input: CompatCase, outcome: Outcome): number => wholeDigest(input, visible(input, outcome));
