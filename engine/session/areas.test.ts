import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { kernelProfiles } from '../linux/profile';
import { runToEnd } from './run-to-end';

const FOLDER = join(import.meta.dirname, '../../fixtures/areas');

/** A row of areas.json: a program for one area of the system-call path, and what it printed on Linux itself. */
interface AreaRow {
  readonly name: string;
  readonly file: string;
  /** 32 for an i386 program. */
  readonly bits?: 32;
  /** Kernel profiles that do as the recording one did. */
  readonly kernels: readonly string[];
  readonly args: readonly string[];
  readonly stdin: string;
  readonly env: readonly string[];
  readonly stdout: string;
  readonly status: number;
}

const text = (name: string): string => readFileSync(join(FOLDER, name), 'utf8');
const rows = JSON.parse(text('areas.json')) as readonly AreaRow[];
const known = new Set(kernelProfiles());

describe('each area does in the lab what it does on Linux itself', () => {
  const check = (row: AreaRow, kernel: string): void =>
    it(`${row.name} on ${kernel}`, () => {
      const whole = runToEnd(
        {
          program: {
            sources: [{ name: row.file, text: text(row.file) }],
            include: (name) => ({ name, text: text(name) }),
            ...(row.bits === 32 ? { target: 'i386' } : {}),
          },
          kernel,
          boot: '',
          cpu: 'amd',
          argv: [`./${row.name}`, ...row.args],
          envp: row.env,
          terminal: [false, false, false],
        },
        { limit: 20_000_000, stdin: Buffer.from(row.stdin, 'latin1') },
      );
      expect(whole.reply.problems).toEqual([]);
      expect(whole.reply.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
      const { stop } = whole;
      const status =
        stop?.kind === 'exited' ? stop.status : stop?.kind === 'killed' ? 128 + stop.signal : JSON.stringify(stop);
      expect(`${Buffer.from(whole.stdout).toString('latin1')}status ${status}`).toBe(
        `${row.stdout}status ${row.status}`,
      );
    });
  for (const row of rows) for (const kernel of row.kernels) if (known.has(kernel)) check(row, kernel);

  it('names kernels that are or will be', () => {
    expect(rows.flatMap(({ kernels }) => kernels).filter((name) => !/^(v\d+\.\d+|fred)$/u.test(name))).toEqual([]);
  });
});
