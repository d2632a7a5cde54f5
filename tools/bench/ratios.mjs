// npm run bench:programs [-- --rounds N]: the programs of tools/bench/programs in translated code, natively and, where it is
// installed, under qemu-x86_64: CPU seconds as ratios in one run, taken in turns, each in a fresh process.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '5' }, one: { type: 'string' } } });
const load = async (file) => (await runnerImport(new URL(file, import.meta.url).pathname)).module;

if (values.one !== undefined) {
  console.log(JSON.stringify((await load('./one.ts')).runTranslated(values.one)));
  process.exit(0);
}

const { PROGRAMS, executable } = await load('./computer.ts');
const folder = mkdtempSync(join(tmpdir(), 'lstar-bench-'));
const hasQemu = spawnSync('qemu-x86_64', ['--version']).status === 0;

/** What a command printed, and its CPU seconds by bash's `time`. */
function native(...command) {
  const { stdout, stderr } = spawnSync('bash', ['-c', 'TIMEFORMAT="%U %S"; time "$@"', 'bash', ...command], {
    encoding: 'utf8',
  });
  const [user, system] = stderr.trim().split(' ').map(Number);
  return { output: stdout.trim(), seconds: user + system };
}
function translated(name) {
  const { stdout, stderr } = spawnSync('node', [import.meta.filename, '--one', name], { encoding: 'utf8' });
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout);
}
const median = (numbers) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1];
const logs = { native: 0, qemu: 0 };

for (const name of PROGRAMS) {
  const file = join(folder, name);
  writeFileSync(file, executable(name), { mode: 0o755 });
  const seconds = { ours: [], native: [], qemu: [] };
  let output = '';
  for (let round = 0; round < Number(values.rounds); round++) {
    const expected = native(file);
    seconds.native.push(expected.seconds);
    if (hasQemu) seconds.qemu.push(native('qemu-x86_64', file).seconds);
    const ours = translated(name);
    seconds.ours.push(ours.seconds);
    output = ours.output;
    if (output !== expected.output) throw new Error(`${name} prints ${output}, natively ${expected.output}`);
  }
  const [ours, alone] = [median(seconds.ours), median(seconds.native)];
  logs.native += Math.log(ours / alone);
  let line = `${name.padEnd(9)} ${ours.toFixed(3)} s  native ${alone.toFixed(3)} s: ${(ours / alone).toFixed(2)}×`;
  if (hasQemu) {
    const qemu = median(seconds.qemu);
    logs.qemu += Math.log(ours / qemu);
    line += `  qemu-x86_64 ${qemu.toFixed(3)} s: ${(ours / qemu).toFixed(2)}×`;
  }
  console.log(line);
}
const mean = (sum) => Math.exp(sum / PROGRAMS.length).toFixed(2);
console.log(`geometric mean: ${mean(logs.native)}× native (wanted: 3.4, no program over 6)`);
if (hasQemu) console.log(`                ${mean(logs.qemu)}× qemu-x86_64 (wanted: 1.25)`);
rmSync(folder, { recursive: true });
