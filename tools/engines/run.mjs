// npm run engines [-- --kernel NAME …] [--sample N] [--limit N] [--boot OPTIONS] [PATTERN]: every program of fixtures/programs under
// every engine, in slices of several lengths; all that can be seen of a run must be the same. Two processes share the programs.
// --kernel all is every kernel; --sample takes N programs of each, of every kernel others.
import { fork } from 'node:child_process';
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';

const WORKERS = 2;
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    kernel: { type: 'string', multiple: true, default: ['v4.15'] },
    sample: { type: 'string' },
    boot: { type: 'string', default: '' },
    limit: { type: 'string', default: '120000' },
    worker: { type: 'boolean' },
  },
});
const { module } = await runnerImport(new URL('./program.ts', import.meta.url).pathname);

if (values.worker) {
  process.on('message', ({ kernel, name }) => {
    process.send(module.compareProgram(kernel, values.boot, name, Number(values.limit)));
  });
  process.send(null);
} else {
  const pattern = new RegExp(positionals[0] ?? '', 'u');
  const names = module.programNames().filter((name) => pattern.test(name));
  const kernels = values.kernel.includes('all') ? module.KERNELS : values.kernel;
  const unknown = kernels.find((kernel) => !module.KERNELS.includes(kernel));
  if (unknown !== undefined) {
    console.error(`engines: there is no kernel ${unknown}; there are ${module.KERNELS.join(', ')}, and all`);
    process.exit(2);
  }
  const every = Math.max(1, Math.round(names.length / Number(values.sample ?? names.length)));
  const jobs = kernels.flatMap((kernel, which) =>
    names.filter((_, n) => n % every === which % every).map((name) => ({ kernel, name })),
  );
  const results = [];
  const began = Date.now();
  const work = (worker) =>
    new Promise((resolve) => {
      let job = null;
      worker.on('message', (result) => {
        if (result !== null) results.push(result);
        for (const difference of result?.differences ?? []) console.log(difference);
        job = jobs.shift() ?? null;
        if (job === null) worker.disconnect();
        else worker.send(job);
      });
      worker.on('exit', () => {
        if (job !== null) results.push({ name: job.name, runs: 0, instructions: 0, differences: ['the host failed'] });
        resolve();
      });
    });
  const total = jobs.length;
  const options = ['--worker', '--boot', values.boot, '--limit', values.limit];
  await Promise.all(Array.from({ length: WORKERS }, () => work(fork(import.meta.filename, options))));
  const sum = (count) => results.reduce((all, result) => all + count(result), 0);
  const failed = sum(({ differences }) => (differences.length > 0 ? 1 : 0)) + total - results.length;
  const minutes = ((Date.now() - began) / 60_000).toFixed(1);
  console.log(
    `${results.length} of ${total} programs (${sum(({ ended }) => (ended ? 1 : 0))} to their end), ` +
      `${sum(({ runs }) => runs)} runs compared with the evaluator's of ${sum(({ instructions }) => instructions)} instructions, ` +
      `${failed} programs differ; ${minutes} minutes`,
  );
  process.exitCode = failed === 0 ? 0 : 1;
}
