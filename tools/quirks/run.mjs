// npm run quirks [-- name …]: every quirk of the system-call path, where it bites and where it is cured, seen on the model.
import { runnerImport } from 'vite';

const { module } = await runnerImport(new URL('./report.ts', import.meta.url).pathname);
process.exitCode = module.reportQuirks(process.argv.slice(2), console.log) === 0 ? 0 : 1;
