/**
 * Records what GNU as makes of the rows in engine/asm/vectors: the bytes of .text and its relocations, or that it refuses.
 * Needs binutils (and gcc for --gcc); the check does not.
 *   node tools/asm-vectors.mjs            records att.txt and intel.txt, and those of as --32, again, row by row
 *   node tools/asm-vectors.mjs --gcc      compiles engine/asm/vectors/gcc/*.c in both notations and records the sections
 * A row is EXPECTED, a tab, SOURCE. EXPECTED: hex bytes, then ` @offset:type:symbol:addend` for each relocation; `~` in front
 * when as warns; `!` alone when as refuses.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readElfObject } from './elf-object.mjs';

const VECTORS = fileURLToPath(new URL('../engine/asm/vectors/', import.meta.url));
const work = mkdtempSync(join(tmpdir(), 'asm-vectors-'));

function assembled(text, flags = []) {
  const source = join(work, 'row.s');
  const object = join(work, 'row.o');
  writeFileSync(source, text);
  const run = spawnSync('as', [...flags, '-o', object, source], { encoding: 'utf8' });
  if (run.status !== 0) return undefined;
  return { warned: /Warning/.test(run.stderr), sections: readElfObject(readFileSync(object)) };
}

export function shown(section) {
  const relocations = section.relocations.map((r) => ` @${r.offset.toString(16)}:${r.type}:${r.symbol}:${r.addend}`);
  return (section.hex === '' ? '-' : section.hex) + relocations.join('');
}

function rows(file, preamble, flags = []) {
  const path = join(VECTORS, file);
  const lines = readFileSync(path, 'utf8').split('\n');
  const recorded = lines.map((line) => {
    if (line === '' || line.startsWith('#')) return line;
    const text = line.slice(line.indexOf('\t') + 1);
    const result = assembled(`${preamble}${text.replaceAll('; ', '\n')}\n`, flags);
    if (result === undefined) return `!\t${text}`;
    const code = result.sections.get('.text') ?? { hex: '', relocations: [] };
    return `${result.warned ? '~' : ''}${shown(code)}\t${text}`;
  });
  writeFileSync(path, recorded.join('\n'));
}

function gcc() {
  const folder = join(VECTORS, 'gcc');
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.c'))) {
    for (const { notation, flags } of [
      { notation: 'att', flags: ['-masm=att', '-O2'] },
      { notation: 'intel', flags: ['-masm=intel', '-O2'] },
      { notation: 'att-Os', flags: ['-masm=att', '-Os', '-fno-pie'] },
    ]) {
      const target = join(folder, `${name.slice(0, -2)}.${notation}.s`);
      const options = ['-S', '-ffreestanding', '-fno-asynchronous-unwind-tables', '-mno-sse4', ...flags, '-o', target];
      spawnSync('gcc', [...options, name], { cwd: folder, stdio: 'inherit' });
      const { sections } = assembled(readFileSync(target, 'utf8'));
      const lines = [...sections]
        .filter(([section]) => !/^\.(comment|note)/.test(section))
        .map(([section, value]) => `${section} ${value.size} ${value.align} ${shown(value)}`);
      writeFileSync(target.replace(/\.s$/, '.sections'), `${lines.join('\n')}\n`);
    }
  }
}

try {
  if (process.argv.includes('--gcc')) gcc();
  else {
    rows('att.txt', '');
    rows('intel.txt', '.intel_syntax noprefix\n');
    rows('att32.txt', '', ['--32']);
    rows('intel32.txt', '.intel_syntax noprefix\n', ['--32']);
    rows('att16.txt', '.code16\n', ['--32']);
  }
} finally {
  rmSync(work, { recursive: true });
}
