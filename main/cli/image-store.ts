import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deserialize, serialize } from 'node:v8';
import type { Image, ImageStore } from '../../engine/index';

/** `LSTAR_CACHE` names the folder; empty: nothing is kept. */
function folder(): string | null {
  const chosen = process.env['LSTAR_CACHE'];
  if (chosen !== undefined) return chosen === '' ? null : chosen;
  return join(process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'lstar');
}

/** The kernels as they are in the repository, assembled by the build. */
const SHIPPED = join(dirname(fileURLToPath(import.meta.url)), 'kernels');

/** This program's own code: its file names the engine's chunk by content, so another assembler is another key. */
const self = (): Uint8Array => readFileSync(fileURLToPath(import.meta.url));

function isImage(value: unknown): value is Image {
  return typeof value === 'object' && value !== null && 'segments' in value && 'symbols' in value && 'lines' in value;
}

/** An image as it was kept; null when there is none, or none that can be read. */
function read(path: string): Image | null {
  try {
    const value: unknown = deserialize(readFileSync(path));
    return isImage(value) ? value : null;
  } catch {
    return null;
  }
}

/**
 * Assembled kernels by content: those that the build assembled, and in the user's cache folder those with edits. Null
 * where the user wants none kept.
 */
export function imageStore(): ImageStore | null {
  const place = folder();
  if (place === null) return null;
  const nameOf = (key: string): string => {
    const name = createHash('sha256').update(self()).update(key).digest('hex');
    return `kernel-${name.slice(0, 40)}`;
  };
  return {
    load: (key) => read(join(place, nameOf(key))) ?? read(join(SHIPPED, nameOf(key))),
    save(key, image) {
      try {
        mkdirSync(place, { recursive: true });
        const target = join(place, nameOf(key));
        const half = `${target}.${process.pid}`;
        writeFileSync(half, serialize(image));
        renameSync(half, target);
      } catch {
        // A cache that cannot be written costs time, nothing else.
      }
    },
  };
}
