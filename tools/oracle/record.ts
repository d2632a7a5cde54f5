import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Case, Outcome } from './case';
import { inputsDigests, kept, recordedCases } from './check';
import { promised } from './contracts';
import type { Definition } from './definitions';
import { compared } from './definitions';
import { randomEncoding } from './encodings';
import { IMAGE } from './generate';
import { compileHarness, runNative } from './native';
import { undefinedAtMost } from './open-flags';
import { wholeDigest } from './outcome';
import { Random, seedOf } from './random';
import { readableCase } from './states';
import type { Repeated } from './repeated';
import { refusal, runTwice } from './repeated';
import type { Row } from './vectors';
import { writeVectors } from './vectors';

const FOLDER = fileURLToPath(new URL('../../engine/isa/vectors/', import.meta.url));
const ROWS = 10;
/** Vectors make long rows. */
const VECTOR_ROWS = 4;

/**
 * Runs the definitions named (all without names) on this machine's CPU and rewrites their vector files, but for those of which
 * it does not do the same twice.
 * @returns how many of them there are.
 */
export function record(names: readonly string[]): number {
  const harness = compileHarness();
  const chosen = compared().filter(({ name }) => names.length === 0 || names.includes(name));
  let total = 0;
  let refused = 0;
  for (const definition of chosen) {
    const { name } = definition;
    const cases = recordedCases(name, definition);
    const { outcomes, unrepeated } = nativeRun(harness, definition, IMAGE)(cases);
    const rowCases = casesOfRows(definition);
    const rows = nativeRun(harness, definition, new Uint8Array(IMAGE.length))(rowCases);
    const problem = refusal(name, unrepeated, cases.length) ?? refusal(name, rows.unrepeated, rowCases.length);
    if (problem !== null) {
      refused++;
      console.log(problem);
      continue;
    }
    total += cases.length;
    const title = `${name}: what the CPU named here did; npm run oracle:record rewrites, nothing else does`;
    const file = {
      inputs: inputsDigests(cases),
      cpu: cpuName(),
      rows: rowCases.map((before, i): Row => ({ before, after: rows.outcomes[i] })),
      states: kept(definition, cases, outcomes),
    };
    writeFileSync(join(FOLDER, `${name}.txt`), writeVectors(title, file));
  }
  console.log(`${chosen.length - refused} instructions, ${total} states recorded on ${cpuName()}`);
  return refused;
}

/** Native runs of what is compared of a definition: undefined flags need not be the same twice. */
function nativeRun(
  harness: string,
  { mnemonic }: Definition,
  image: Uint8Array,
): (cases: readonly Case[]) => Repeated<Outcome> {
  const digest = (input: Case, outcome: Outcome): number =>
    wholeDigest(input, promised(mnemonic, input, outcome), undefinedAtMost(mnemonic, input));
  return (cases) => runTwice(cases, (each) => runNative(harness, image, each), digest);
}

function casesOfRows({ name, mnemonic, codes }: Definition): Case[] {
  const r = new Random(seedOf(`${name} rows`));
  const drawn = Array.from({ length: ROWS }, (_, i) =>
    readableCase(r, mnemonic, randomEncoding(r, codes[i % codes.length])),
  );
  return drawn.slice(0, drawn[0].fpu === null ? ROWS : VECTOR_ROWS);
}

/** Vendor and family/model/stepping of the CPU this runs on. */
export function cpuName(): string {
  const info = readFileSync('/proc/cpuinfo', 'utf8');
  const value = (key: string): string => new RegExp(`^${key}\\s*: (.*)$`, 'm').exec(info)?.[1] ?? '?';
  return `${value('vendor_id')} ${value('cpu family')}/${value('model')}/${value('stepping')}`;
}
