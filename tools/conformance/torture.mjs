// gcc's own tests of compiled code (gcc.c-torture/execute, from Debian's gcc-12-source): what passes natively must pass here.
//   npm run conformance -- torture [--opt O0|O2|O3v3] [--libc glibc|musl] [--engine NAME …] [--kernel NAME]
//       [--sample N] [--part N/M] [TEST …]
// Engines: those of `lstar run`, `default`, and `eager`, which translates code when it is met, not when it is hot: most of
// these tests are too short for that. Executables are kept in the cache (c/built.mjs).
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';
import { comparePrograms, wordsOf } from './c/compare.mjs';
import { OPTIONS, fetchTorture, tests } from './c/torture.mjs';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    opt: { type: 'string', multiple: true, default: ['O2'] },
    libc: { type: 'string', default: 'glibc' },
    engine: { type: 'string', multiple: true, default: ['default'] },
    kernel: { type: 'string', default: 'v6.9' },
    sample: { type: 'string' },
    part: { type: 'string', default: '1/1' },
  },
});
const say = (text) => console.log(text);
const fail = (reason) => {
  say(`conformance: ${reason}`);
  process.exit(2);
};

const problem = fetchTorture(say);
if (problem !== null) fail(problem);
const unknown = values.opt.find((name) => !(name in OPTIONS));
if (unknown !== undefined) fail(`--opt takes ${Object.keys(OPTIONS).join(', ')}, not ${unknown}`);

const [, part, parts] = /^([1-9]\d*)\/([1-9]\d*)$/.exec(values.part) ?? [];
if (part === undefined) fail('--part takes N/M, as in 1/4');

const names = positionals.filter((name) => name !== 'torture');
const { Lab } = (await runnerImport(new URL('./c/lab.ts', import.meta.url).pathname)).module;
const labs = values.engine.map((engine) => new Lab(values.kernel, engine));
let bad = 0;
for (const opt of values.opt) {
  const all = tests({ opt, libc: values.libc }).filter(({ name }) => names.length === 0 || names.includes(name));
  const every = Math.max(1, all.length / Number(values.sample ?? all.length));
  const sample = all.filter((_, index) => Math.floor(index / every) !== Math.floor((index - 1) / every));
  const chosen = sample.filter((_, index) => index % Number(parts) === Number(part) - 1);
  const began = performance.now();
  const { counts, runs } = await comparePrograms(chosen, labs, { say });
  const seconds = Math.round((performance.now() - began) / 1000);
  say(
    `${opt}, ${values.libc}, ${values.kernel}: ${counts.programs} tests, ${counts.built} build, ${counts.native} pass natively, ${seconds} s`,
  );
  for (const each of runs) {
    say(`  ${wordsOf(each)}`);
    if (each.failures.length > 0) say(`    not here: ${each.failures.join(' ')}`);
    bad += each.failures.length;
  }
}
process.exitCode = bad === 0 ? 0 : 1;
