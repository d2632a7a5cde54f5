import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Entry, Passage } from './doorway';
import { PID, withPid } from './passage';

const ENTRY_SIZE = 18 * 8 + 16;
const RESULT_SIZE = 18 * 8 + 4 * 4;
const MAGIC = 0x524f4f44;
const BREAKPOINT = 3;

/** Compiles doorways.c with the machine's gcc. @returns the path of the program. */
export function compileDoorways(): string {
  const out = join(mkdtempSync(join(tmpdir(), 'lstar-doorways-')), 'doorways');
  const source = fileURLToPath(new URL('./doorways.c', import.meta.url));
  execFileSync('gcc', ['-O1', '-Wall', '-Wextra', '-Werror', '-fPIE', '-pie', '-o', out, source]);
  return out;
}

/** Sends `entries` through on this machine. */
export function passNatively(program: string, entries: readonly Entry[]): Passage[] {
  const input = new Uint8Array(8 + entries.length * ENTRY_SIZE);
  const view = new DataView(input.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, entries.length, true);
  entries.forEach((entry, i) => {
    const at = 8 + i * ENTRY_SIZE;
    [...entry.gpr, entry.rip, entry.rflags].forEach((value, k) => view.setBigUint64(at + k * 8, value, true));
    input.fill(0xcc, at + 144, at + ENTRY_SIZE).set(entry.bytes, at + 144);
  });
  const run = spawnSync(program, { input, maxBuffer: 1 << 28 });
  if (run.status !== 0) throw new Error(`doorways ended with ${run.status ?? run.signal}: ${run.stderr.toString()}`);
  return parse(run.stdout, entries);
}

function parse(output: Uint8Array, entries: readonly Entry[]): Passage[] {
  const view = new DataView(output.buffer, output.byteOffset, output.byteLength);
  const pid = view.getBigUint64(0, true);
  return entries.map((entry, i) => {
    const at = 8 + i * RESULT_SIZE;
    const rip = view.getBigUint64(at + 128, true);
    const vector = view.getUint32(at + 144, true);
    const behind = entry.rip + BigInt(entry.bytes.length);
    // The INT3 behind the instruction: it came back.
    const cameBack = vector === BREAKPOINT && rip === behind + 1n;
    const passage: Passage = {
      gpr: Array.from({ length: 16 }, (_, k) => view.getBigUint64(at + k * 8, true)),
      rip: cameBack ? behind : rip,
      rflags: view.getBigUint64(at + 136, true),
      vector: cameBack ? null : vector,
      errorCode: view.getUint32(at + 148, true),
      cs: view.getUint32(at + 152, true),
      ss: view.getUint32(at + 156, true),
    };
    return withPid(entry, passage, pid, PID);
  });
}
