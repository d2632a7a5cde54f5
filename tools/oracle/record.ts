import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inputsDigests, kept, recordedCases } from './check';
import type { Definition } from './definitions';
import { compared } from './definitions';
import { randomEncoding } from './encodings';
import { IMAGE } from './generate';
import { compileHarness, runNative } from './native';
import { Random, seedOf } from './random';
import { readableCase } from './states';
import type { Row } from './vectors';
import { writeVectors } from './vectors';

const FOLDER = fileURLToPath(new URL('../../engine/isa/vectors/', import.meta.url));
const ROWS = 10;
/** Vectors make long rows. */
const VECTOR_ROWS = 4;

/** Runs the definitions named (all without names) on this machine's CPU and rewrites their vector files. */
export function record(names: readonly string[]): void {
  const harness = compileHarness();
  const chosen = compared().filter(({ name }) => names.length === 0 || names.includes(name));
  let total = 0;
  for (const definition of chosen) {
    const cases = recordedCases(definition.name, definition);
    const states = kept(definition, cases, runNative(harness, IMAGE, cases));
    total += cases.length;
    const rows = recordRows(harness, definition);
    const title = `${definition.name}: what the CPU named here did; npm run oracle:record rewrites, nothing else does`;
    const file = { inputs: inputsDigests(cases), cpu: cpuName(), rows, states };
    writeFileSync(join(FOLDER, `${definition.name}.txt`), writeVectors(title, file));
  }
  console.log(`${chosen.length} instructions, ${total} states recorded on ${cpuName()}`);
}

function recordRows(harness: string, definition: Definition): Row[] {
  const r = new Random(seedOf(`${definition.name} rows`));
  const { codes } = definition;
  const drawn = Array.from({ length: ROWS }, (_, i) =>
    readableCase(r, definition.mnemonic, randomEncoding(r, codes[i % codes.length])),
  );
  const cases = drawn.slice(0, drawn[0].fpu === null ? ROWS : VECTOR_ROWS);
  const outcomes = runNative(harness, new Uint8Array(IMAGE.length), cases);
  return cases.map((before, i) => ({ before, after: outcomes[i] }));
}

/** Vendor and family/model/stepping of the CPU this runs on. */
export function cpuName(): string {
  const info = readFileSync('/proc/cpuinfo', 'utf8');
  const value = (key: string): string => new RegExp(`^${key}\\s*: (.*)$`, 'm').exec(info)?.[1] ?? '?';
  return `${value('vendor_id')} ${value('cpu family')}/${value('model')}/${value('stepping')}`;
}
