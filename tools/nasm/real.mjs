// The real NASM, for the tools that record or compare.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const work = mkdtempSync(join(tmpdir(), 'nasm-'));
process.on('exit', () => rmSync(work, { recursive: true, force: true }));

/** What NASM makes of a file: its bytes, or its complaint. */
export function assembleReally(file, format, folder = process.cwd(), more = []) {
  const output = join(work, 'out');
  rmSync(output, { force: true });
  const run = spawnSync('nasm', ['-f', format, ...more, '-o', output, file], {
    cwd: folder,
    env: { PATH: process.env.PATH },
    encoding: 'latin1',
    timeout: 5_000,
  });
  if (run.error !== undefined) throw new Error(`nasm cannot be run: ${run.error.message}`);
  const complaint = run.stderr.split('\n').filter((line) => !line.includes('warning:'));
  if (run.status !== 0) return { complaint: complaint.join('\n').trim() || `status ${run.status}` };
  return { bytes: existsSync(output) ? readFileSync(output) : Buffer.alloc(0), warnings: run.stderr.trim() };
}
