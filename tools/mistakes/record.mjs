/**
 * node tools/mistakes/record.mjs      writes what the GNU as, ld and NASM of this machine say of the wrong programs in
 * engine/asm/explain/mistakes beside what the lab says; the lab's part is written by hand and stays.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runnerImport } from 'vite';

const folder = new URL('../../engine/asm/explain/mistakes/', import.meta.url).pathname;
const { INCLUDED, readMistakes, writeMistakes } = (await runnerImport(join(folder, 'read.ts'))).module;

const ASSEMBLERS = {
  gnu: { extension: 's', command: ['as', 'x.s', '-o', 'x.o'] },
  nasm: { extension: 'asm', command: ['nasm', '-f', 'elf64', 'x.asm', '-o', 'x.o'] },
};

/** Standard error of assembling and, when that succeeds, of linking. */
function said({ extension, command }, text) {
  const work = mkdtempSync(join(tmpdir(), 'mistakes-'));
  writeFileSync(join(work, `x.${extension}`), text);
  writeFileSync(join(work, 'print.inc'), INCLUDED[extension]);
  const run = ([name, ...args]) =>
    spawnSync(name, args, { cwd: work, encoding: 'utf8', env: { ...process.env, LC_ALL: 'C' } });
  const assembled = run(command);
  const linked = assembled.status === 0 ? run(['ld', 'x.o', '-o', 'x']) : null;
  rmSync(work, { recursive: true });
  return [assembled.stderr, linked?.stderr ?? '']
    .join('')
    .replace(/[^\n]*: Assembler messages:\n/g, '')
    .trim();
}

for (const [name, assembler] of Object.entries(ASSEMBLERS)) {
  const path = join(folder, `${name}.txt`);
  const file = readFileSync(path, 'utf8');
  const programs = readMistakes(file);
  for (const program of programs) program.original = said(assembler, program.text);
  writeFileSync(path, writeMistakes(file.slice(0, file.indexOf('\n= ')), programs));
  console.log(`${programs.length} programs recorded in ${path}`);
}
