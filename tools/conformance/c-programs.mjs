// The C programs of fixtures/c, linked statically with glibc and with musl, natively and in the lab.
//   npm run conformance -- c-programs [--libc glibc|musl] [--engine NAME …] [--kernel NAME] [--record] [NAME …]
// Results are compared with those of this machine, and with those recorded in fixtures/c/results.json; --record rewrites that.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';
import { ROOT } from '../setup.mjs';
import { comparePrograms, wordsOf } from './c/compare.mjs';
import { digest, programsOf } from './c/own.mjs';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    libc: { type: 'string', multiple: true, default: ['glibc', 'musl'] },
    engine: { type: 'string', multiple: true, default: ['default'] },
    kernel: { type: 'string', default: 'v6.9' },
    record: { type: 'boolean', default: false },
  },
});
const say = (text) => console.log(text);
const names = positionals.filter((name) => name !== 'c-programs');
const RESULTS = join(ROOT, 'fixtures/c/results.json');
const recorded = JSON.parse(readFileSync(RESULTS, 'utf8'));

const { Lab } = (await runnerImport(new URL('./c/lab.ts', import.meta.url).pathname)).module;
const labs = values.engine.map((engine) => new Lab(values.kernel, engine));
let bad = 0;
for (const libc of values.libc) {
  const chosen = programsOf(libc).filter(({ name }) => names.length === 0 || names.includes(name));
  const began = performance.now();
  const { counts, runs, natives } = await comparePrograms(chosen, labs, { say });
  const stale = [];
  for (const [name, native] of natives) {
    const found = { status: native.end, stdout: digest(native.stdout) };
    const key = `${name} ${libc}`;
    if (JSON.stringify(recorded[key]) !== JSON.stringify(found)) stale.push(name);
    if (values.record) recorded[key] = found;
  }
  const seconds = Math.round((performance.now() - began) / 1000);
  const missing = counts.programs - counts.native;
  say(`${libc}, ${values.kernel}: ${counts.programs} programs, ${seconds} s`);
  for (const each of runs) {
    say(`  ${wordsOf(each)}`);
    bad += each.failures.length;
  }
  if (stale.length > 0 && !values.record) say(`  natively not as recorded: ${stale.join(' ')}`);
  bad += missing + (values.record ? 0 : stale.length);
}
if (values.record) {
  const sorted = Object.keys(recorded).sort();
  const rows = sorted.map((key) => `  ${JSON.stringify(key)}: ${JSON.stringify(recorded[key])}`);
  writeFileSync(RESULTS, `{\n${rows.join(',\n')}\n}\n`);
}
process.exitCode = bad === 0 ? 0 : 1;
