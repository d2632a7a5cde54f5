import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const FOLDER = join(import.meta.dirname, '../../../fixtures/c');
const read = (file: string): string => readFileSync(join(FOLDER, file), 'utf8');
const results = JSON.parse(read('results.json')) as Readonly<Record<string, unknown>>;

describe('what the C programs did natively', () => {
  it('is recorded for each program and library, and for no other', () => {
    const wanted = readdirSync(FOLDER)
      .filter((file) => file.endsWith('.c'))
      .flatMap((file) => {
        const [, only] = /^\/\/ only: (.*)$/mu.exec(read(file)) ?? [];
        return ['glibc', 'musl']
          .filter((libc) => only === undefined || only === libc)
          .map((libc) => `${file.replace(/\.c$/u, '')} ${libc}`);
      });
    expect(Object.keys(results).sort()).toEqual(wanted.sort());
    expect(wanted.length).toBeGreaterThan(90);
  });
});
