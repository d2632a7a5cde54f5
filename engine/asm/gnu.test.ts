import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { ObjectFile, ObjectSection, Target } from './api';
import { assemble } from './index';

/** Expected values: GNU as 2.40, recorded by tools/asm-vectors.mjs. */
const vectors = new URL('./vectors/', import.meta.url);

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');

function shown(section: ObjectSection): string {
  const relocations = section.relocations.map((r) => `@${r.offset.toString(16)}:${r.type}:${r.symbol}:${r.addend}`);
  return [hex(section.bytes) || '-', ...relocations.sort()].join(' ');
}

const normal = (expected: string): string => {
  const [bytes, ...relocations] = expected.split(' ');
  return [bytes, ...relocations.sort()].join(' ');
};

function row(source: string, target: Target): string {
  const { object, diagnostics } = assemble({ name: 'row.s', text: source }, { target });
  if (object === undefined) return '!';
  const warned = diagnostics.some(({ severity }) => severity === 'warning');
  return (warned ? '~' : '') + shown(object.sections.find(({ name }) => name === '.text')!);
}

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

/** A relocation by the place it means, however the assembler names it (GNU as keeps the names of mergeable constants). */
function placeOf(object: ObjectFile, symbol: string, addend: bigint): string {
  const found = object.symbols.find(({ name }) => name === symbol);
  if (found?.defined !== true || found.section === null || found.binding !== 'local') return `${symbol}:${addend}`;
  return `${found.section}:${found.value + addend}`;
}

describe('output of gcc', () => {
  const folder = new URL('gcc/', vectors);
  const files = readdirSync(folder).filter((file) => file.endsWith('.s'));

  test.each(files)('%s: every section as GNU as makes it', (file) => {
    const text = readFileSync(new URL(file, folder), 'utf8');
    const { object, diagnostics } = assemble({ name: file, text });
    expect(diagnostics).toEqual([]);
    const expected = readFileSync(new URL(file.replace(/\.s$/, '.sections'), folder), 'utf8')
      .trim()
      .split('\n');
    const places = new Map<string, string>();
    for (const line of expected) {
      const [name, size, align, bytes, ...relocations] = line.split(' ');
      const section = object!.sections.find((candidate) => candidate.name === name)!;
      expect([section.size, section.align]).toEqual([Number(size), Number(align)]);
      expect(hex(section.bytes) || '-').toBe(bytes);
      const ours = section.relocations.map((r) => `@${r.offset.toString(16)}:${r.type}`);
      expect(ours).toEqual(relocations.map((r) => r.split(':').slice(0, 2).join(':')).sort(byOffset));
      for (const relocation of section.relocations) {
        places.set(`${name}@${relocation.offset.toString(16)}`, placeOf(object!, relocation.symbol, relocation.addend));
      }
      for (const relocation of relocations.filter((shown) => !shown.includes(':.L'))) {
        const [at, , symbol, addend] = relocation.split(':');
        expect(places.get(`${name}${at}`)).toBe(placeOf(object!, symbol, BigInt(addend)));
      }
    }
    expect(places.size).toBeGreaterThan(0);
  });

  test('there are files of both notations', () => {
    expect(files.filter((file) => file.includes('.att')).length).toBeGreaterThan(1);
    expect(files.filter((file) => file.includes('.intel')).length).toBeGreaterThan(1);
  });
});

const byOffset = (a: string, b: string): number => parseInt(a.slice(1), 16) - parseInt(b.slice(1), 16);

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
