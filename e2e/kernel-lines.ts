import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from './lab';

const KERNEL = join(import.meta.dirname, '../engine/linux/kernels/v4.15');

/** Number of the first line of a kernel source that matches. */
export function lineOf(file: string, pattern: RegExp): number {
  const at = readFileSync(join(KERNEL, file), 'utf8')
    .split('\n')
    .findIndex((line) => pattern.test(line));
  expect(at).toBeGreaterThanOrEqual(0);
  return at + 1;
}
