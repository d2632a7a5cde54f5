import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LabSpec } from '../../engine/session/api';

const FOLDER = join(import.meta.dirname, '../../fixtures/programs');

interface Row {
  readonly name: string;
  readonly file: string;
  readonly args: readonly string[];
  readonly env?: readonly string[];
  readonly stdin?: string;
}

/** A program of fixtures/programs, ready to run. */
export interface ProgramRun {
  readonly name: string;
  readonly spec: LabSpec;
  readonly stdin: Uint8Array;
}

/** Every program of fixtures/programs on one kernel. */
export function programRuns(kernel: string, boot: string): ProgramRun[] {
  const rows = JSON.parse(readFileSync(join(FOLDER, 'programs.json'), 'utf8')) as readonly Row[];
  return rows.map(({ name, file, args, env, stdin }) => ({
    name,
    stdin: Buffer.from(stdin ?? '', 'latin1'),
    spec: {
      program: { sources: [{ name: file, text: readFileSync(join(FOLDER, file), 'utf8') }] },
      kernel,
      boot,
      cpu: 'intel',
      argv: [`./${name}`, ...args],
      envp: env ?? [],
      terminal: [false, false, false],
    },
  }));
}
