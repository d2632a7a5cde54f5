// npm run fuzz [-- --seed N] [--instructions N] [--patience SECONDS]: hostile programs in every tier, compared at the same
// instructions. The work is a process of its own: one that no longer answers is a finding too.
import { fork } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';

const { values } = parseArgs({
  options: {
    seed: { type: 'string' },
    instructions: { type: 'string', default: '200000' },
    /** Seconds that one program may take. */
    patience: { type: 'string', default: '60' },
    worker: { type: 'boolean' },
  },
});
const PATIENCE = 1000 * Number(values.patience);
const seed = Number(values.seed ?? randomInt(2 ** 31));

if (values.worker) {
  const { module } = await runnerImport(new URL('./worker.ts', import.meta.url).pathname);
  const tallies = module.fuzz(seed, Number(values.instructions), (program) => process.send({ program }));
  process.send({ tallies }, () => process.disconnect());
} else {
  const worker = fork(import.meta.filename, [
    '--worker',
    '--seed',
    String(seed),
    '--instructions',
    values.instructions,
  ]);
  let at = seed;
  let timer;
  const arm = (milliseconds) => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      console.log(`seed ${at}: no answer for ${milliseconds / 1000} seconds`);
      process.exitCode = 1;
      worker.kill('SIGKILL');
    }, milliseconds);
  };
  arm(2 * PATIENCE);
  worker.on('message', ({ program, tallies }) => {
    if (program !== undefined) {
      at = program;
      return arm(PATIENCE);
    }
    clearTimeout(timer);
    const differences = tallies.flatMap((tally) => tally.differences);
    for (const difference of differences) console.log(difference);
    const total = (name) => tallies.reduce((sum, tally) => sum + tally[name], 0);
    console.log(
      `seed ${seed}: ${total('programs')} programs, ${total('instructions')} instructions in each tier, ${differences.length} differences`,
    );
    for (const { evaluated, ends } of tallies)
      console.log(`left to the evaluator: ${JSON.stringify(evaluated)}; ends: ${JSON.stringify(ends)}`);
    process.exitCode = differences.length === 0 ? 0 : 1;
  });
  worker.on('exit', (code) => {
    clearTimeout(timer);
    if (code !== 0 && process.exitCode === undefined) {
      console.log(`seed ${at}: the host failed`);
      process.exitCode = 1;
    }
  });
}
