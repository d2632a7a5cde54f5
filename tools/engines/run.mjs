// npm run engines [-- PATTERN]: every program of fixtures/programs under every engine, in slices of several lengths; all that
// can be seen of a run must be the same.
import { createServer } from 'vite';

const pattern = new RegExp(process.argv[2] ?? '', 'u');
const LIMIT = 300_000;
const vite = await createServer({ server: { middlewareMode: true }, appType: 'custom', logLevel: 'error' });
const { runUnder } = await vite.ssrLoadModule('/tools/engines/compare.ts');
const { programRuns } = await vite.ssrLoadModule('/tools/engines/rows.ts');
const kernels = [
  ['v4.15', ''],
  ['v6.9', ''],
  ['v3.0', ''],
];
let compared = 0;
let failures = 0;
for (const [kernel, boot] of kernels.slice(0, Number(process.argv[3] ?? 1))) {
  for (const run of programRuns(kernel, boot)) {
    const { name } = run;
    if (!pattern.test(name)) continue;
    for (const [slice, isBlind] of [
      [1_000_000, false],
      [777, false],
      [1_000_000, true],
      [777, true],
    ]) {
      const how = { limit: LIMIT, slice, isBlind };
      const wanted = runUnder('evaluate', run, how);
      const got = runUnder('interpret', run, how);
      const differing = Object.keys(wanted).filter((key) => JSON.stringify(wanted[key]) !== JSON.stringify(got[key]));
      compared++;
      if (differing.length === 0) continue;
      failures++;
      console.log(`${kernel} ${name} ${isBlind ? 'blind ' : ''}in slices of ${slice}: ${differing.join(', ')}`);
      for (const key of ['stop', 'icount', 'output'])
        if (differing.includes(key))
          console.log(`  ${key}: ${JSON.stringify(wanted[key])} and ${JSON.stringify(got[key])}`);
      const at = wanted.events.findIndex((event, i) => event !== got.events[i]);
      if (at >= 0) console.log(`  event ${at}: ${wanted.events[at]} and ${got.events[at]}`);
    }
  }
}
await vite.close();
console.log(`${compared} runs compared, ${failures} differ`);
process.exitCode = failures === 0 ? 0 : 1;
