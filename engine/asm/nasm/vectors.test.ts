import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Assembly, ObjectFile, ObjectSection, Target } from '../api';
import { assembleNasm } from './assemble';

/** Expected bytes and relocations: NASM 2.16.01 `-f elf64`, recorded by tools/nasm-vectors.mjs. */
const folder = new URL('vectors/', import.meta.url);
const fixtures = new URL('../../../fixtures/programs/', import.meta.url);
/** Calls of undefined symbols: NASM writes PC32 (2) where this assembler writes PLT32 (4); linkers treat both alike. */
const sameCalls = (row: string): string => row.replaceAll(/([0-9a-f]+):4:/g, '$1:2:');
const rowsOf = (file: URL): string[] => readFileSync(file, 'utf8').split('\n').filter(Boolean).map(sameCalls);

const hex = (section: ObjectSection): string =>
  section.kind === 'nobits' ? `nobits:${section.size}` : Buffer.from(section.bytes).toString('hex');

/** NASM names the section where it refers to a label of this file; both spellings become section plus offset. */
function relocations(section: ObjectSection, object: ObjectFile): string {
  return section.relocations
    .map((relocation) => {
      const symbol = object.symbols.find((candidate) => candidate.name === relocation.symbol);
      const local = symbol?.defined === true && symbol.section !== null;
      const name = local ? symbol.section : relocation.symbol;
      const addend = relocation.addend + (local && symbol.type !== 'section' ? symbol.value : 0n);
      return `${relocation.offset.toString(16)}:${relocation.type}:${name}:${addend}`;
    })
    .map(sameCalls)
    .join(' ');
}

function outcome(assembly: Assembly): string[] {
  const { object } = assembly;
  if (object === undefined) return ['!'];
  return object.sections
    .filter((section) => section.size > 0 && section.flags.alloc)
    .map((section) => [section.name, section.align, hex(section), relocations(section, object)].join('\t'))
    .sort();
}

/** One line: bytes and relocations of .text, or `!` when it is rejected. */
function check(source: string, expected: string, target: Target = 'x86-64'): string | null {
  const assembly = assembleNasm(
    { name: 'line.asm', text: target === 'i386' ? source.replaceAll('\\n', '\n') : source },
    { target },
  );
  const { object } = assembly;
  const text = object?.sections.find((section) => section.name === '.text');
  const found =
    object === undefined
      ? '!\t'
      : text === undefined || text.size === 0
        ? '\t'
        : `${hex(text)}\t${relocations(text, object)}`;
  if (found === expected) return null;
  const why = assembly.diagnostics.map((diagnostic) => diagnostic.message).join(' ');
  return `${source}\n   NASM ${expected}\n   ours ${found} ${why}`;
}

describe('NASM', () => {
  test('agrees with NASM line by line', () => {
    const rows = rowsOf(new URL('lines.expect', folder)).map((row) => row.split('\t') as [string, string, string]);
    const wrong = rows
      .map(([bytes, relocs, source]) => check(source, `${bytes}\t${relocs}`))
      .filter((one) => one !== null);
    expect(rows.length).toBeGreaterThan(800);
    expect(wrong.join('\n')).toBe('');
  });

  test('agrees with NASM -f elf32 line by line', () => {
    const rows = readFileSync(new URL('lines32.expect', folder), 'utf8').split('\n').filter(Boolean);
    const wrong = rows
      .map((row) => row.split('\t') as [string, string, string])
      .map(([bytes, relocs, source]) => check(source, `${bytes}\t${relocs}`, 'i386'))
      .filter((one) => one !== null);
    expect(rows.length).toBeGreaterThan(500);
    expect(wrong.join('\n')).toBe('');
  });

  const programs = readdirSync(new URL('programs/', folder)).filter((name) => name.endsWith('.expect'));
  test.each(programs)('agrees with NASM on %s', (name) => {
    const source = name.replace('.expect', '.asm');
    const own = readdirSync(new URL('programs/', folder)).includes(source);
    const text = readFileSync(new URL(source, own ? new URL('programs/', folder) : fixtures), 'utf8');
    const assembly = assembleNasm({ name: source, text }, {});
    const errors = assembly.diagnostics.filter((diagnostic) => diagnostic.severity === 'error');
    expect(errors).toEqual([]);
    expect(outcome(assembly)).toEqual(rowsOf(new URL(`programs/${name}`, folder)).sort());
  });
});
