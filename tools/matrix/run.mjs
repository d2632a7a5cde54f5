// npm run matrix [-- name …]: every program on every kernel, vendor and boot option; takes many minutes.
import { runnerImport } from 'vite';

const { module } = await runnerImport(new URL('./report.ts', import.meta.url).pathname);
process.exitCode = module.reportMatrix(process.argv.slice(2), console.log) === 0 ? 0 : 1;
