import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What the build put beside the program: the kernels assembled, and the program compiled. */
const SHIPPED = join(dirname(fileURLToPath(import.meta.url)), 'cache');

/** Where what is costly to make is kept between processes; null where the user wants nothing kept (`LSTAR_CACHE=`). */
export function cacheFolder(): string | null {
  const chosen = process.env['LSTAR_CACHE'];
  if (chosen !== undefined) return chosen === '' ? null : chosen;
  return join(process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'lstar');
}

/** A file of the user's cache, else the one of that name that the build made; null when there is none. */
export function cached(name: string): Buffer | null {
  const own = cacheFolder();
  return (own === null ? null : read(join(own, name))) ?? read(join(SHIPPED, name));
}

/** Keeps a file in the user's cache, whole or not at all. */
export function keep(name: string, bytes: Uint8Array): void {
  const folder = cacheFolder();
  if (folder === null) return;
  try {
    mkdirSync(folder, { recursive: true });
    const half = join(folder, `${name}.${process.pid}`);
    writeFileSync(half, bytes);
    renameSync(half, join(folder, name));
  } catch {
    // A cache that cannot be written costs time, nothing else.
  }
}

function read(path: string): Buffer | null {
  try {
    return readFileSync(path);
  } catch {
    return null;
  }
}
