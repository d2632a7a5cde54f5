// npm run oracle:regions [-- --seed N] [--count N]: random programs, translated against evaluated.
import { randomInt } from 'node:crypto';
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';

const { values } = parseArgs({ options: { seed: { type: 'string' }, count: { type: 'string', default: '200' } } });
const { module } = await runnerImport(new URL('./report.ts', import.meta.url).pathname);
const seed = Number(values.seed ?? randomInt(2 ** 31));
process.exitCode = module.reportRandom(seed, Number(values.count)) === 0 ? 0 : 1;
