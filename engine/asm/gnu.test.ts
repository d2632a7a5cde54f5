import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { ObjectSection, Target } from './api';
import { assemble, writeElfObject } from './index';

/** Expected values: GNU as 2.40, recorded by tools/asm-vectors.mjs. */
const vectors = new URL('./vectors/', import.meta.url);

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');

function shown(section: Pick<ObjectSection, 'bytes' | 'relocations'>): string {
  const relocations = section.relocations.map((r) => `@${r.offset.toString(16)}:${r.type}:${r.symbol}:${r.addend}`);
  return [hex(section.bytes) || '-', ...relocations.sort()].join(' ');
}

const normal = (expected: string): string => {
  const [bytes, ...relocations] = expected.split(' ');
  return [bytes, ...relocations.sort()].join(' ');
};

const NONE = { bytes: new Uint8Array(0), relocations: [] };

function row(source: string, target: Target, names: readonly string[] = ['.text']): string {
  const { object, diagnostics } = assemble({ name: 'row.s', text: source }, { target });
  if (object === undefined) return '!';
  const warned = diagnostics.some(({ severity }) => severity === 'warning');
  const content = names.map((wanted) => shown(object.sections.find(({ name }) => name === wanted) ?? NONE));
  return (warned ? '~' : '') + content.join(' | ');
}

/** Rows as `[expected, source]`. */
const rowsOf = (file: string): [string, string][] =>
  readFileSync(new URL(file, vectors), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => [line.slice(0, line.indexOf('\t')), line.slice(line.indexOf('\t') + 1)]);

describe.each([
  ['att.txt', 'x86-64', ''],
  ['intel.txt', 'x86-64', '.intel_syntax noprefix\n'],
  ['att32.txt', 'i386', ''],
  ['intel32.txt', 'i386', '.intel_syntax noprefix\n'],
  ['att16.txt', 'i386', '.code16\n'],
] as const)('%s', (file, target, preamble) => {
  const lines = readFileSync(new URL(file, vectors), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));

  test('every row gives the bytes, relocations, warnings and refusals of GNU as', () => {
    const wrong = lines.flatMap((line) => {
      const tab = line.indexOf('\t');
      const text = line.slice(tab + 1);
      const expected = normal(line.slice(0, tab));
      const actual = row(`${preamble}${text.replaceAll('; ', '\n')}\n`, target);
      return actual === expected ? [] : [`${text}\n  GNU as ${expected}\n  here   ${actual}`];
    });
    expect(wrong).toEqual([]);
    expect(lines.length).toBeGreaterThan(file === 'att16.txt' ? 45 : 300);
  });
});

test.each(rowsOf('frames.txt'))('call frame information: %#', (expected, text) => {
  const actual = row(`${text.replaceAll('; ', '\n')}\n`, 'x86-64', ['.eh_frame', '.debug_frame']);
  expect(actual).toBe(expected.split(' | ').map(normal).join(' | '));
});

interface ElfObject {
  /** `name=digest` of every section, of the headers, of the symbols and of the whole file. */
  readonly partsOf: (bytes: Uint8Array) => readonly string[];
}
const path = '../../tools/elf-object.mjs';
const { partsOf } = (await import(path)) as ElfObject;

describe('output of gcc', () => {
  const folder = new URL('gcc/', vectors);
  const recorded = readFileSync(new URL('objects.txt', folder), 'utf8').trim().split('\n');

  test('every object is the one that GNU as writes, byte by byte', () => {
    const wrong = recorded.flatMap((line) => {
      const [file, ...parts] = line.split(' ');
      const { object, diagnostics } = assemble({ name: file, text: readFileSync(new URL(file, folder), 'utf8') });
      if (object === undefined) return [`${file}: ${diagnostics[0].message}`];
      const own = partsOf(Buffer.from(writeElfObject(object)));
      return parts.filter((part) => !own.includes(part)).map((part) => `${file}: ${part}`);
    });
    expect(wrong).toEqual([]);
  });

  test('there are files of both notations, of C and of C++', () => {
    expect(recorded.filter((line) => line.includes('.att.s ')).length).toBeGreaterThan(20);
    expect(recorded.filter((line) => line.includes('.intel.s ')).length).toBeGreaterThan(20);
    expect(recorded.filter((line) => line.startsWith('classes')).length).toBeGreaterThan(10);
  });
});

describe('headers of the system', () => {
  const headers = new Map([['__NR_write', { value: 1n, what: 'the system call write' }]]);
  const made = (text: string): string => {
    const { object } = assemble({ name: 'x.S', text }, { headers });
    return hex(object!.sections.find(({ name }) => name === '.text')!.bytes);
  };

  test('define the numbers that are known', () => {
    expect(made('#include <asm/unistd.h>\n mov $__NR_write, %eax\n')).toBe('b801000000');
    expect(made('#include <sys/syscall.h>\n#ifdef __NR_write\n nop\n#endif\n')).toBe('90');
  });

  test('others are not there', () => {
    const { diagnostics } = assemble({ name: 'x.S', text: '#include <stdio.h>\n' }, { headers });
    expect(diagnostics.map(({ message }) => message)).toEqual(['The file `stdio.h` is not here.']);
  });
});
