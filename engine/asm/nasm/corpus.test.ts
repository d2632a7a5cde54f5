import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { AssembleOptions, Assembly, SourceFile } from '../api';
import { assemble, writeElfObject } from '../index';
import { assembleNasm } from './assemble';

/**
 * Sources for every feature of NASM. Expected: the size and the beginning of the SHA-256 of the file that NASM 2.16.01
 * writes, recorded by tools/nasm/record-corpus.mjs. `npm run conformance -- nasm` shows what differs, beside the real NASM.
 */
const folder = new URL('corpus/', import.meta.url);
const record = readFileSync(new URL('corpus.expect', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n');
const refused = new URL('refused/', import.meta.url);

const FORMATS: Readonly<Record<string, AssembleOptions>> = {
  elf64: { target: 'x86-64' },
  elf32: { target: 'i386' },
  bin: { format: 'bin' },
};

function assembled(file: string, format: string): Assembly {
  const read = (name: string): SourceFile | undefined => {
    const path = [name, posix.join(posix.dirname(file), name)].find((each) => existsSync(new URL(each, folder)));
    if (path === undefined) return undefined;
    const bytes = readFileSync(new URL(path, folder));
    return { name, text: bytes.toString('utf8'), bytes };
  };
  const now = { seconds: 1_700_000_000, zone: 60 };
  return assembleNasm(read(file)!, { ...FORMATS[format], include: read, now });
}

/** As a row of the record, or what is wrong. */
function outcome(file: string, format: string): string {
  const { object, flat, diagnostics } = assembled(file, format);
  const bytes = flat ?? (object === undefined ? undefined : writeElfObject(object));
  if (bytes === undefined) {
    const first = diagnostics.find(({ severity }) => severity === 'error');
    return `${file}\t${format}\tline ${first?.span.line}: ${first?.message}`;
  }
  const digest = createHash('sha256').update(bytes).digest('hex').slice(0, 16);
  return [file, format, bytes.length, digest].join('\t');
}

describe('The corpus', () => {
  const files = readdirSync(folder, { recursive: true }).map(String).filter((name) => name.endsWith('.asm')); // prettier-ignore

  test('comes out as NASM writes it, in every format', () => {
    const found = record.map((row) => outcome(row.split('\t')[0], row.split('\t')[1]));
    expect(found.filter((row, n) => row !== record[n])).toEqual([]);
  });

  test('is recorded as a whole', () => {
    expect(files.length).toBeGreaterThan(380);
    expect([...new Set(record.map((row) => row.split('\t')[0]))].toSorted()).toEqual(files.toSorted());
  });
});

describe('Sources that NASM refuses', () => {
  test.each(readdirSync(refused))('%s', (name) => {
    const text = readFileSync(new URL(name, refused), 'utf8');
    const wanted = [...text.matchAll(/^;! (.*)$/gm)].map(([, message]) => message);
    const { diagnostics } = assemble({ name, text });
    const errors = diagnostics.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ span, message }) => `${span.line}: ${message}`)).toEqual(wanted);
    expect(wanted.length).toBeGreaterThan(0);
  });
});
