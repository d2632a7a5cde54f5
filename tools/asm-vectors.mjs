/**
 * Records what GNU as makes of the rows in engine/asm/vectors: the bytes of .text and its relocations, or that it refuses.
 * Needs binutils (and gcc for --gcc); the check does not.
 *   node tools/asm-vectors.mjs            records att.txt, intel.txt, frames.txt and those of as --32 again, row by row
 *   node tools/asm-vectors.mjs --gcc      compiles C and C++ programs of the repository in fourteen ways, and records digests of the
 *                                         object files: of every section with its relocations, of the symbols, of all bytes
 * A row is EXPECTED, a tab, SOURCE. EXPECTED: hex bytes, then ` @offset:type:symbol:addend` for each relocation; `~` in front
 * when as warns; `!` alone when as refuses.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { partsOf, readElfObject } from './elf-object.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const VECTORS = join(ROOT, 'engine/asm/vectors');
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

const FRAMES = ['.eh_frame', '.debug_frame'];

/** `sections`: those that are shown; a missing one is empty. */
function rows(file, preamble, flags = [], sections = ['.text']) {
  const path = join(VECTORS, file);
  const lines = readFileSync(path, 'utf8').split('\n');
  const recorded = lines.map((line) => {
    if (line === '' || line.startsWith('#')) return line;
    const text = line.slice(line.indexOf('\t') + 1);
    const result = assembled(`${preamble}${text.replaceAll('; ', '\n')}\n`, flags);
    if (result === undefined) return `!\t${text}`;
    const none = { hex: '', relocations: [] };
    const content = sections.map((name) => shown(result.sections.get(name) ?? none)).join(' | ');
    return `${result.warned ? '~' : ''}${content}\t${text}`;
  });
  writeFileSync(path, recorded.join('\n'));
}

/** Our own programs; each is compiled in a few of the ways, so that all ways have been taken at the end. */
const PROGRAMS = [
  ['engine/asm/vectors/gcc', 'numbers.c program.c structures.c linkage.c classes.cc'],
  ['fixtures/programs', 'c-expression.c c-format.c c-life.c c-mandelbrot.c c-queens.c c-sha256.c c-words.c'],
  ['fixtures/areas', 'c-threads.c c-signal-restart.c c-vdso.c'],
  ['tools/bench/programs', 'bytecode.c'],
].flatMap(([folder, names]) => names.split(' ').map((name) => ({ folder: join(ROOT, folder), name })));
const LEVELS = ['-O2', '-O0', '-O1', '-Os', '-O3', '-O2 -mavx2', '-O2 -fPIC'];
const WAYS = LEVELS.flatMap((level) => ['att', 'intel'].map((notation) => ({ level, notation })));
const EACH = 4;
/** Those of which every way is kept. */
const WHOLE = new Set(['linkage.c', 'classes.cc']);

function waysOf(name, n) {
  if (WHOLE.has(name)) return WAYS;
  // The benchmark wants the first.
  const others = Array.from({ length: EACH - 1 }, (_, k) => WAYS[1 + ((n * (EACH - 1) + k) % (WAYS.length - 1))]);
  return [WAYS[0], ...others];
}

/** With debugging information, which needs the line numbers from the assembler; it names no folder of this machine. */
const DEBUGGED = [
  { name: 'numbers.c', level: '-O2 -g', notation: 'att' },
  { name: 'classes.cc', level: '-O1 -g', notation: 'intel' },
];

function gcc() {
  const folder = join(VECTORS, 'gcc');
  for (const file of readdirSync(folder)) if (file.endsWith('.s')) rmSync(join(folder, file));
  const lines = [];
  for (const [n, { folder: from, name }] of PROGRAMS.entries()) {
    const debugged = DEBUGGED.filter((way) => way.name === name);
    for (const { level, notation } of [...waysOf(name, n), ...debugged]) {
      const file = `${name.replace(/\.\w+$/, '')}.${level.replaceAll(/[- ]/g, '')}.${notation}.s`;
      const target = join(folder, file);
      const own = /^c-|bytecode/.test(name) ? ['-ffreestanding', '-fno-stack-protector'] : ['-fexceptions'];
      const options = [
        '-S',
        '-w',
        `-ffile-prefix-map=${from}=/c`,
        ...own,
        ...level.split(' '),
        `-masm=${notation}`,
        '-o',
        target,
      ];
      spawnSync(name.endsWith('.cc') ? 'g++' : 'gcc', [...options, name], { cwd: from, stdio: 'inherit' });
      const object = join(work, 'gcc.o');
      const { status } = spawnSync('as', ['-o', object, target], { stdio: 'inherit' });
      // gcc itself writes names in Intel notation that GNU as reads as registers.
      if (status === 0) lines.push(`${file} ${partsOf(readFileSync(object)).join(' ')}`);
      else rmSync(target);
    }
  }
  writeFileSync(join(folder, 'objects.txt'), `${lines.join('\n')}\n`);
}

try {
  if (process.argv.includes('--gcc')) gcc();
  else {
    rows('att.txt', '');
    rows('intel.txt', '.intel_syntax noprefix\n');
    rows('att32.txt', '', ['--32']);
    rows('intel32.txt', '.intel_syntax noprefix\n', ['--32']);
    rows('att16.txt', '.code16\n', ['--32']);
    rows('frames.txt', '', [], FRAMES);
  }
} finally {
  rmSync(work, { recursive: true });
}
