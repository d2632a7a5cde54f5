import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    /** File of the generated interpreter; see setup.ts. */
    interpreter: string;
  }
}

const ROOT = join(import.meta.dirname, '../..');
/** All that decides what is generated. */
const SOURCES = ['engine/core', 'engine/isa/definitions', 'engine/isa', 'engine/machine', 'engine/exec', 'engine/exec/emit', 'engine/exec/interpret']; // prettier-ignore

function hashOfSources(): string {
  const hash = createHash('sha256');
  for (const folder of SOURCES)
    for (const name of readdirSync(join(ROOT, folder)).sort())
      if (name.endsWith('.ts') && !name.endsWith('.test.ts')) hash.update(readFileSync(join(ROOT, folder, name)));
  return hash.digest('hex').slice(0, 20);
}

/** Before all tests: names the file in which the first test that needs the interpreter leaves it for the others. */
export default function setup(project: TestProject): void {
  const folder = join(ROOT, '.cache');
  mkdirSync(folder, { recursive: true });
  const name = `interpreter-${hashOfSources()}`;
  if (!existsSync(join(folder, name)))
    for (const old of readdirSync(folder)) if (old.startsWith('interpreter-')) rmSync(join(folder, old));
  project.provide('interpreter', join(folder, name));
}
