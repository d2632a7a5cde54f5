// npm run fuzz [-- --seed N] [--instructions N] [--patience SECONDS]: hostile programs in every tier, compared at the same
// instructions. The work is a process of its own: a program that does not end is a finding too, and the next one follows.
import { fork } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { runnerImport } from 'vite';

const { values } = parseArgs({
  options: {
    seed: { type: 'string' },
    instructions: { type: 'string', default: '200000' },
    /** Seconds of CPU time that one program may take. */
    patience: { type: 'string', default: '60' },
    worker: { type: 'boolean' },
  },
});
const patience = Number(values.patience);
const seed = Number(values.seed ?? randomInt(2 ** 31));
const wanted = Number(values.instructions);

const sum = (tallies, name) => tallies.reduce((all, tally) => all + tally[name], 0);

/** Runs in a thread of its own, which goes on while a program does not end: kills the process when that has taken too long. */
const WATCH = `
const { workerData: { began, patience } } = require('node:worker_threads');
setInterval(() => {
  const { user, system } = process.cpuUsage();
  if ((user + system) / 1000 - Atomics.load(began, 0) > 1000 * patience) process.kill(process.pid, 'SIGKILL');
}, 500);
`;

async function work() {
  /** Milliseconds of CPU time this process had taken when the present program began. */
  const began = new Int32Array(new SharedArrayBuffer(4));
  new Worker(WATCH, { eval: true, workerData: { began, patience } }).unref();
  const { module } = await runnerImport(new URL('./worker.ts', import.meta.url).pathname);
  const tallies = module.fuzz(seed, wanted, (program, before) => {
    const { user, system } = process.cpuUsage();
    Atomics.store(began, 0, (user + system) / 1000);
    process.send({ program, tallies: before });
  });
  process.send({ program: null, tallies }, () => process.disconnect());
}

/** Programs from `first` on, beside what has been done. */
function watch(first, done) {
  let at = first;
  let tallies = [];
  const left = wanted - sum(done, 'instructions');
  const worker = fork(import.meta.filename, [
    '--worker', '--seed', String(first), '--instructions', String(left), '--patience', String(patience),
  ]); // prettier-ignore
  worker.on('message', ({ program, tallies: soFar }) => {
    at = program ?? at;
    tallies = soFar;
  });
  worker.on('exit', (code, signal) => {
    const all = [...done, ...tallies];
    if (code === 0) return report(all);
    process.exitCode = 1;
    const isEndless = signal === 'SIGKILL';
    console.log(`seed ${at}: ${isEndless ? `no end after ${patience} seconds of CPU time` : 'the host failed'}`);
    if (isEndless && tallies.length > 0) watch(at + 1, all);
    else report(all);
  });
}

function report(tallies) {
  const differences = tallies.flatMap((tally) => tally.differences);
  for (const difference of differences) console.log(difference);
  console.log(
    `seed ${seed}: ${sum(tallies, 'programs')} programs, ${sum(tallies, 'instructions')} instructions in each tier, ${differences.length} differences`,
  );
  for (const { evaluated, ends } of tallies)
    console.log(`left to the evaluator: ${JSON.stringify(evaluated)}; ends: ${JSON.stringify(ends)}`);
  if (differences.length > 0) process.exitCode = 1;
}

if (values.worker) await work();
else watch(seed, []);
