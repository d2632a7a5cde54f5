import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { FPU_IMAGE } from '../fpu-values';
import { DATA_SIZE, PAGE } from '../layout';
import type { Changes, Step } from './follower';
import type { Program } from './generate';

const MAGIC = 0x53544550;
const STATE_SIZE = 16 * 8 + 16 + FPU_IMAGE;
const PROGRAM_SIZE = STATE_SIZE + 8 + PAGE;

export interface Run {
  readonly steps: readonly Step[];
  /** The signal that ended it, which the last step stands before; 0 where it had made all of its steps. */
  readonly signal: number;
  readonly changes: Changes;
}

/** Compiles steps.c. @returns the path of the program. */
export function compileSteps(): string {
  const out = join(mkdtempSync(join(tmpdir(), 'lstar-steps-')), 'steps');
  const source = fileURLToPath(new URL('./steps.c', import.meta.url));
  execFileSync('gcc', ['-O1', '-Wall', '-Wextra', '-Werror', '-o', out, source]);
  return out;
}

export function runPrograms(steps: string, image: Uint8Array, programs: readonly Program[]): Run[] {
  const run = spawnSync(steps, { input: serialize(image, programs), maxBuffer: 1 << 30 });
  if (run.status !== 0) throw new Error(`steps ended with ${run.status ?? run.signal}: ${run.stderr.toString()}`);
  return parse(run.stdout, programs.length);
}

function serialize(image: Uint8Array, programs: readonly Program[]): Uint8Array {
  const buffer = new Uint8Array(8 + DATA_SIZE + programs.length * PROGRAM_SIZE);
  const view = new DataView(buffer.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, programs.length, true);
  buffer.set(image, 8);
  programs.forEach(({ gpr, rip, rflags, fpu, bytes, steps }, n) => {
    const at = 8 + DATA_SIZE + n * PROGRAM_SIZE;
    gpr.forEach((value, i) => view.setBigUint64(at + i * 8, value, true));
    view.setBigUint64(at + 128, rip, true);
    view.setBigUint64(at + 136, rflags, true);
    buffer.set(fpu, at + 144);
    view.setUint32(at + STATE_SIZE, bytes.length, true);
    view.setUint32(at + STATE_SIZE + 4, steps, true);
    buffer.set(bytes, at + STATE_SIZE + 8);
  });
  return buffer;
}

function parse(output: Uint8Array, count: number): Run[] {
  const view = new DataView(output.buffer, output.byteOffset, output.byteLength);
  const runs: Run[] = [];
  let at = 0;
  for (let n = 0; n < count; n++) {
    const [made, signal, changed] = [0, 4, 8].map((offset) => view.getUint32(at + offset, true));
    at += 16;
    const steps: Step[] = [];
    for (let i = 0; i < made; i++, at += STATE_SIZE) {
      steps.push({
        gpr: Array.from({ length: 16 }, (_, register) => view.getBigUint64(at + register * 8, true)),
        rip: view.getBigUint64(at + 128, true),
        rflags: view.getBigUint64(at + 136, true),
        fpu: Uint8Array.from(output.subarray(at + 144, at + STATE_SIZE)),
      });
    }
    const changes = Array.from({ length: changed }, (_, i) => ({
      offset: view.getUint16(at + i * 4, true),
      value: view.getUint8(at + i * 4 + 2),
    }));
    at += changed * 4;
    runs.push({ steps, signal, changes });
  }
  return runs;
}
