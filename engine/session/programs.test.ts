import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runToEnd } from './run-to-end';

const FOLDER = join(import.meta.dirname, '../../fixtures/programs');

/** A row of programs.json: what the program was given and what it did, natively unless `origin` says otherwise. */
interface ProgramRow {
  readonly name: string;
  readonly file: string;
  readonly args: readonly string[];
  readonly env?: readonly string[];
  readonly stdin?: string;
  readonly stdout: string;
  readonly stderr?: string;
  readonly status: number;
  readonly origin: string;
}

const rows = JSON.parse(readFileSync(join(FOLDER, 'programs.json'), 'utf8')) as readonly ProgramRow[];

describe('whole programs do what they do on Linux itself', () => {
  it('are at least forty', () => expect(rows.length).toBeGreaterThanOrEqual(40));
  const check = (row: ProgramRow, boot: string): void =>
    it(`${row.name} ${boot}`, () => {
      const whole = runToEnd(
        {
          program: { sources: [{ name: row.file, text: readFileSync(join(FOLDER, row.file), 'utf8') }] },
          kernel: 'v4.15',
          boot,
          cpu: 'intel',
          argv: [`./${row.name}`, ...row.args],
          envp: row.env ?? [],
          terminal: [false, false, false],
        },
        { limit: 50_000_000, stdin: Buffer.from(row.stdin ?? '', 'latin1') },
      );
      expect(whole.reply.problems).toEqual([]);
      expect(whole.reply.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
      const { stop } = whole;
      const status =
        stop?.kind === 'exited' ? stop.status : stop?.kind === 'killed' ? 128 + stop.signal : JSON.stringify(stop);
      expect({ stdout: Buffer.from(whole.stdout).toString('latin1'), status }).toEqual({
        stdout: row.stdout,
        status: row.status,
      });
    });
  for (const row of rows) check(row, 'pti=on');
});
