import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Case, Outcome } from './case';
import { FPU_IMAGE } from './fpu-values';
import { DATA_SIZE } from './layout';

const CASE_SIZE = 16 * 8 + 8 + 8 + 16 + 4 + 4 + 3 * 72 + FPU_IMAGE;
const RESULT_SIZE = 21 * 8 + 4 * 4 + 8 * 2 + FPU_IMAGE;
const MAGIC = 0x4f52414c;

/** Compiles harness.c with the machine's gcc. @returns the path of the program. */
export function compileHarness(): string {
  const out = join(mkdtempSync(join(tmpdir(), 'lstar-oracle-')), 'harness');
  const source = fileURLToPath(new URL('./harness.c', import.meta.url));
  execFileSync('gcc', ['-O1', '-Wall', '-Wextra', '-Werror', '-fno-stack-protector', '-o', out, source]);
  return out;
}

/** Runs `cases` on this machine's CPU, the data pages filled with `image` before each. */
export function runNative(harness: string, image: Uint8Array, cases: readonly Case[]): Outcome[] {
  const run = spawnSync(harness, { input: serialize(image, cases), maxBuffer: 1 << 30 });
  if (run.status !== 0) throw new Error(`the harness ended with ${run.status ?? run.signal}: ${run.stderr.toString()}`);
  return parse(run.stdout, cases);
}

function serialize(image: Uint8Array, cases: readonly Case[]): Uint8Array {
  const buffer = new Uint8Array(8 + DATA_SIZE + cases.length * CASE_SIZE);
  const view = new DataView(buffer.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, cases.length, true);
  buffer.set(image, 8);
  let at = 8 + DATA_SIZE;
  for (const each of cases) {
    each.gpr.forEach((value, i) => view.setBigUint64(at + i * 8, value, true));
    view.setBigUint64(at + 128, each.rip, true);
    view.setBigUint64(at + 136, each.rflags, true);
    buffer.set(each.bytes, at + 144);
    view.setUint32(at + 160, each.bytes.length, true);
    const marks = (each.repeats ? 1 : 0) | (each.pushesFlags ? 2 : 0) | (each.shadows ? 4 : 0);
    view.setUint32(at + 164, marks | (each.fpu === null ? 0 : 8), true);
    if (each.fpu !== null) buffer.set(each.fpu, at + CASE_SIZE - FPU_IMAGE);
    each.patches.forEach((patch, i) => {
      const to = at + 168 + i * 72;
      view.setUint32(to, patch.offset, true);
      view.setUint32(to + 4, patch.bytes.length, true);
      buffer.set(patch.bytes, to + 8);
    });
    at += CASE_SIZE;
  }
  return buffer;
}

function parse(output: Uint8Array, cases: readonly Case[]): Outcome[] {
  const view = new DataView(output.buffer, output.byteOffset, output.byteLength);
  const outcomes: Outcome[] = [];
  let at = 0;
  while (at < output.length) {
    const u64 = (i: number): bigint => view.getBigUint64(at + i * 8, true);
    const vector = view.getUint32(at + 168, true);
    const changeCount = view.getUint32(at + 180, true);
    const from = at + RESULT_SIZE;
    outcomes.push({
      gpr: Array.from({ length: 16 }, (_, i) => u64(i)),
      rip: u64(16),
      rflags: u64(17),
      fsBase: u64(19),
      gsBase: u64(20),
      selectors: Array.from({ length: 6 }, (_, i) => view.getUint16(at + 184 + i * 2, true)),
      fpu:
        cases[outcomes.length].fpu === null ? null : Uint8Array.from(output.subarray(at + 200, at + 200 + FPU_IMAGE)),
      // #DB is the step itself.
      fault:
        vector === 1
          ? null
          : { vector, errorCode: view.getUint32(at + 172, true), address: vector === 14 ? u64(18) : 0n },
      changes: Array.from({ length: changeCount }, (_, i) => ({
        offset: view.getUint16(from + i * 4, true),
        value: view.getUint8(from + i * 4 + 2),
      })),
    });
    at = from + changeCount * 4;
  }
  if (outcomes.length !== cases.length) throw new Error(`the harness ran ${outcomes.length} of ${cases.length} cases`);
  return outcomes;
}
