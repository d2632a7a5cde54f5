// Builds every program of fixtures/programs with GNU as or NASM and ld, runs it on this machine, and writes what it
// printed and how it ended into programs.json. Rows of origin `manual` are left alone.
//   node tools/record-programs.mjs [--check]      --check compares and changes nothing
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { constants, tmpdir } from 'node:os';
import { join } from 'node:path';

const folder = new URL('../fixtures/programs/', import.meta.url).pathname;
const list = join(folder, 'programs.json');
const checking = process.argv.includes('--check');
const work = mkdtempSync(join(tmpdir(), 'programs-'));
const rows = JSON.parse(readFileSync(list, 'utf8'));
const built = new Map();

function build(file) {
  const known = built.get(file);
  if (known !== undefined) return known;
  const object = join(work, `${file}.o`);
  const program = join(work, file.replace(/\.\w+$/, ''));
  if (file.endsWith('.asm'))
    execFileSync('nasm', ['-f', 'elf64', '-o', object, join(folder, file)], { stdio: 'inherit' });
  else execFileSync('as', ['-o', object, join(folder, file)], { stdio: 'inherit' });
  execFileSync('ld', ['-o', program, object], { stdio: 'inherit' });
  built.set(file, program);
  return program;
}

function run(row) {
  const result = spawnSync(build(row.file), row.args, {
    env: Object.fromEntries(
      row.env.map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]),
    ),
    input: Buffer.from(row.stdin, 'latin1'),
    timeout: 10_000,
    encoding: 'buffer',
  });
  if (result.error !== undefined && result.error.code !== 'EPIPE') throw result.error;
  const status = result.signal === null ? result.status : 128 + constants.signals[result.signal];
  return { stdout: result.stdout.toString('latin1'), status };
}

let different = 0;
const recorded = rows.map((row) => {
  const found = run(row);
  const same = found.stdout === row.stdout && found.status === row.status;
  if (row.origin === 'manual') {
    console.log(`${row.name}: manual (${row.reason}); here ${same ? 'the same' : JSON.stringify(found)}`);
    return row;
  }
  if (!same) {
    different++;
    console.log(`${row.name}: ${JSON.stringify(found)}`);
  }
  return { ...row, ...found, origin: 'native' };
});
rmSync(work, { recursive: true });
console.log(`${rows.length} runs of ${built.size} programs, ${different} different from programs.json`);
if (checking) process.exitCode = different === 0 ? 0 : 1;
else writeFileSync(list, `[\n${recorded.map((row) => `  ${JSON.stringify(row)}`).join(',\n')}\n]\n`);
