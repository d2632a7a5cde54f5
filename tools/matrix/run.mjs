// npm run matrix [-- [--part N/M] NAME …]: every program on every kernel, vendor and boot option.
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';

const { positionals, values } = parseArgs({ allowPositionals: true, options: { part: { type: 'string' } } });
const [, part, parts] = /^([1-9]\d*)\/([1-9]\d*)$/.exec(values.part ?? '1/1') ?? [];
if (part === undefined || Number(part) > Number(parts)) {
  console.error('matrix: --part takes N/M, as in 1/4');
  process.exit(2);
}
const { module } = await runnerImport(new URL('./report.ts', import.meta.url).pathname);
const options = { names: positionals, part: Number(part), parts: Number(parts) };
process.exitCode = module.reportMatrix(options, console.log) === 0 ? 0 : 1;
