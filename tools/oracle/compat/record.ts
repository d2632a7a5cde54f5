import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { IMAGE } from '../generate';
import { cpuName } from '../record';
import { compileHarness, runNative } from './native';
import { STATES, fileOf, packVisible, recordedCases, subjects, writeCompatVectors } from './vectors';

const FOLDER = fileURLToPath(new URL('../../../engine/isa/vectors-32/', import.meta.url));

/** Runs the subjects named (all without names) on this machine's CPU and rewrites their vector files. */
export function record32(names: readonly string[]): void {
  const harness = compileHarness();
  mkdirSync(FOLDER, { recursive: true });
  const chosen = subjects().filter((name) => names.length === 0 || names.includes(name));
  for (const name of chosen) {
    const cases = recordedCases(name);
    const states = packVisible(cases, runNative(harness, IMAGE, cases));
    writeFileSync(join(FOLDER, fileOf(name)), writeCompatVectors(name, cpuName(), cases, states));
  }
  console.log(`${chosen.length} subjects, ${chosen.length * STATES} states recorded on ${cpuName()}`);
}
