// The corpus of NASM sources, engine/asm/nasm/corpus: which files there are, in which formats, and what was recorded of them.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const FOLDER = new URL('../../engine/asm/nasm/corpus/', import.meta.url).pathname;
export const RECORD = new URL('../../engine/asm/nasm/corpus.expect', import.meta.url).pathname;

/** `[{ file, format }]`: the first line of each source names its formats, as `; [elf64 bin] What it shows`. */
export function corpus() {
  const files = readdirSync(FOLDER, { recursive: true }).filter((name) => name.endsWith('.asm'));
  return files
    .toSorted((a, b) => (a < b ? -1 : 1))
    .flatMap((file) => {
      const formats = /^; \[([\w ]+)\] \S/u.exec(readFileSync(join(FOLDER, file), 'utf8'))?.[1].split(' ');
      if (formats === undefined) throw new Error(`${file} does not say its formats in the first line`);
      return formats.map((format) => ({ file, format }));
    });
}

/** A row of the record: the size of the whole output and the beginning of its SHA-256. */
export const row = ({ file, format }, bytes) =>
  [file, format, bytes.length, createHash('sha256').update(bytes).digest('hex').slice(0, 16)].join('\t');
