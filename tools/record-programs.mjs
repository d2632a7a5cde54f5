// Builds every program of fixtures/programs and fixtures/areas with GNU as or NASM and ld, runs it on this machine, and
// writes what it printed and how it ended into programs.json and areas.json. Rows of origin `manual` are left alone.
//   node tools/record-programs.mjs [--check] [programs|areas] [NAME …]      --check compares and changes nothing
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { constants, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const { positionals, values } = parseArgs({ allowPositionals: true, options: { check: { type: 'boolean' } } });
const checking = values.check === true;
const SETS = ['programs', 'areas'];
const names = positionals.filter((word) => !SETS.includes(word));
const sets = SETS.filter((set) => !positionals.some((word) => SETS.includes(word)) || positionals.includes(set));

const work = mkdtempSync(join(tmpdir(), 'programs-'));

function build(folder, { file, bits = 64 }) {
  const object = join(work, `${file}.o`);
  const program = join(work, file.replace(/\.\w+$/, ''));
  if (existsSync(program)) return program;
  const run = (command, args) => execFileSync(command, args, { stdio: 'inherit', cwd: folder });
  if (file.endsWith('.asm')) run('nasm', ['-f', `elf${bits}`, '-o', object, file]);
  else run('as', [`--${bits}`, '-o', object, file]);
  run('ld', ['-m', bits === 32 ? 'elf_i386' : 'elf_x86_64', '-o', program, object]);
  return program;
}

function run(folder, row) {
  const result = spawnSync(build(folder, row), row.args, {
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

/** @returns how many rows are not what is written. */
function recordSet(set) {
  const folder = new URL(`../fixtures/${set}/`, import.meta.url).pathname;
  const list = join(folder, `${set}.json`);
  let different = 0;
  let runs = 0;
  const recorded = JSON.parse(readFileSync(list, 'utf8')).map((row) => {
    if (names.length > 0 && !names.includes(row.name)) return row;
    runs++;
    const found = run(folder, row);
    const same = found.stdout === row.stdout && found.status === row.status;
    if (row.origin === 'manual') {
      console.log(`${row.name}: manual (${row.reason}); here ${same ? 'the same' : JSON.stringify(found)}`);
      return row;
    }
    if (!same) {
      different++;
      console.log(`${row.name}: ${JSON.stringify(found)}`);
    }
    return Object.assign(row, found, { origin: 'native' });
  });
  console.log(`${runs} runs of fixtures/${set}, ${different} different from ${set}.json`);
  if (!checking) writeFileSync(list, `[\n${recorded.map((row) => `  ${JSON.stringify(row)}`).join(',\n')}\n]\n`);
  return different;
}

const different = sets.reduce((sum, set) => sum + recordSet(set), 0);
rmSync(work, { recursive: true });
if (checking) process.exitCode = different === 0 ? 0 : 1;
