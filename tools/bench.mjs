// npm run bench: every figure as a ratio inside one run, with its spread. Builds first. `npm run bench -- window` and
// `npm run bench -- recording` make that part alone.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { createServer } from 'vite';
import { benchAssembler } from './bench-assembler.mjs';
import { benchRecordings } from './bench-recording.mjs';

const LSTAR = 'out/main/lstar.js';
const RUNS = 9;
const folder = mkdtempSync(join(tmpdir(), 'lstar-bench-'));

/** Wall milliseconds of one whole process; its failure ends the benchmark. */
function wall(command, args, env = {}) {
  const start = performance.now();
  const { status, error } = spawnSync(command, args, {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, ...env },
  });
  if (error || status !== 0) throw new Error(`${command} ${args.join(' ')}: ${error ?? `exit status ${status}`}`);
  return performance.now() - start;
}

/** Medians of processes timed in turns, so that a busy moment hits all of them. */
function inTurns(commands) {
  const times = commands.map(() => []);
  for (let round = 0; round < RUNS; round += 1) {
    for (const [index, run] of commands.entries()) times[index].push(run());
  }
  return times.map((list) => {
    const sorted = list.sort((a, b) => a - b);
    return { median: sorted[RUNS >> 1], low: sorted[0], high: sorted[RUNS - 1] };
  });
}

const ms = ({ median, low, high }) => `${median.toFixed(0)} ms (${low.toFixed(0)}–${high.toFixed(0)})`;
const ratio = (a, b) => `${(a.median / b.median).toFixed(2)}×`;

/** A loop of `count` × 4 instructions that ends with status 0. */
function loopSource(count) {
  return `.globl _start\n_start: mov $${count}, %ecx\n1: add %rcx, %rax\n xor %rax, %rdx\n dec %ecx\n jnz 1b\n mov $60, %eax\n xor %edi, %edi\n syscall\n`;
}

wall('node', ['tools/build.mjs']);
const [, , part] = process.argv;
if (part === 'window') process.exit(spawnSync('node', ['tools/bench-window.mjs'], { stdio: 'inherit' }).status ?? 1);
const vite = await createServer({ server: { middlewareMode: true }, appType: 'custom', logLevel: 'error' });
if (part === 'recording') {
  await benchRecordings((path) => vite.ssrLoadModule(path));
  await vite.close();
  process.exit(0);
}
const hello = 'fixtures/programs/hello-att.s';
const loop = join(folder, 'loop.s');
const empty = join(folder, 'empty.s');
const LOOP = 500_000;
writeFileSync(loop, loopSource(LOOP));
writeFileSync(empty, loopSource(1));

console.log('## Whole processes');
const cache = join(folder, 'cache');
const [node, cached, uncached, fast, slow] = inTurns([
  () => wall('node', ['-e', '0']),
  () => wall('node', [LSTAR, 'run', hello], { LSTAR_CACHE: cache }),
  () => wall('node', [LSTAR, 'run', hello], { LSTAR_CACHE: '' }),
  () => wall('node', [LSTAR, 'run', empty, '--engine', 'evaluate'], { LSTAR_CACHE: cache }),
  () => wall('node', [LSTAR, 'run', loop, '--engine', 'evaluate'], { LSTAR_CACHE: cache }),
]);
console.log(`node that does nothing                     ${ms(node)}`);
console.log(
  `lstar run hello, kernel image cached       ${ms(cached)}  ${ratio(cached, node)} node   (wanted: under 150 ms)`,
);
console.log(
  `lstar run hello, kernel assembled          ${ms(uncached)}  ${ratio(uncached, node)} node   (wanted: under 400 ms)`,
);
const perSecond = (LOOP * 4) / ((slow.median - fast.median) / 1000);
console.log(`evaluator, hot loop                        ${(perSecond / 1e6).toFixed(2)} M instructions a second`);

console.log('\n## The assembler');
await benchAssembler((path) => vite.ssrLoadModule(path));

console.log('\n## Back ends of one definition, CPU time');
const { BENCH_SAMPLES } = await vite.ssrLoadModule('/engine/exec/emit/bench-sample.ts');
/** Millions of instructions a second of CPU time. */
function mips(run, instructions) {
  const before = process.cpuUsage();
  const done = run(instructions);
  const { user, system } = process.cpuUsage(before);
  return done.instructions / (user + system);
}
for (const { name, evaluated, interpreted, translated } of BENCH_SAMPLES) {
  // Until V8 has compiled both well.
  mips(translated, 20_000_000);
  mips(interpreted, 200_000_000);
  const between = [1, 2, 3].map(() => mips(interpreted, 50_000_000)).sort((a, b) => a - b)[1];
  const slowly = [1, 2, 3].map(() => mips(evaluated, 400_000)).sort((a, b) => a - b)[1];
  const fast = [1, 2, 3].map(() => mips(translated, 300_000_000)).sort((a, b) => a - b)[1];
  console.log(
    `${name.padEnd(10)} evaluated ${slowly.toFixed(2)} M/s, interpreted ${between.toFixed(0)} M/s: ` +
      `${(between / slowly).toFixed(0)}×, translated ${fast.toFixed(0)} M/s: ${(fast / slowly).toFixed(0)}×`,
  );
}

console.log('\n## A recording');
await benchRecordings((path) => vite.ssrLoadModule(path));
await vite.close();

console.log('\n## The window');
spawnSync('node', ['tools/bench-window.mjs'], { stdio: 'inherit' });
rmSync(folder, { recursive: true });
