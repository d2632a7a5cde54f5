import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deserialize, serialize } from 'node:v8';
import type { Image, ImageStore } from '../../engine/index';

/** `LSTAR_CACHE` names the folder; empty: nothing is kept. */
function folder(): string | null {
  const chosen = process.env['LSTAR_CACHE'];
  if (chosen !== undefined) return chosen === '' ? null : chosen;
  return join(process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'lstar');
}

/** This program's own code: its file names the engine's chunk by content, so another assembler is another key. */
const self = (): Uint8Array => readFileSync(fileURLToPath(import.meta.url));

function isImage(value: unknown): value is Image {
  return typeof value === 'object' && value !== null && 'segments' in value && 'symbols' in value && 'lines' in value;
}

/** Assembled kernels in the user's cache folder, by content; null where the user wants none kept. */
export function imageStore(): ImageStore | null {
  const place = folder();
  if (place === null) return null;
  const fileOf = (key: string): string => {
    const name = createHash('sha256').update(self()).update(process.version).update(key).digest('hex');
    return join(place, `kernel-${name.slice(0, 40)}`);
  };
  return {
    load(key) {
      try {
        const value: unknown = deserialize(readFileSync(fileOf(key)));
        return isImage(value) ? value : null;
      } catch {
        return null;
      }
    },
    save(key, image) {
      try {
        mkdirSync(place, { recursive: true });
        const target = fileOf(key);
        const half = `${target}.${process.pid}`;
        writeFileSync(half, serialize(image));
        renameSync(half, target);
      } catch {
        // A cache that cannot be written costs time, nothing else.
      }
    },
  };
}
