import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from './lab';

/** A profile's own files, then those that all share. */
const KERNEL = ['v4.15', 'shared'].map((folder) => join(import.meta.dirname, '../engine/linux/kernels', folder));

/** Number of the first line of a kernel source that matches. */
export function lineOf(file: string, pattern: RegExp): number {
  const path = KERNEL.map((folder) => join(folder, file)).find((each) => existsSync(each)) ?? file;
  const at = readFileSync(path, 'utf8')
    .split('\n')
    .findIndex((line) => pattern.test(line));
  expect(at).toBeGreaterThanOrEqual(0);
  return at + 1;
}
