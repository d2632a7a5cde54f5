// npm run bench:profile [-- PROGRAM]: where each engine spends its time on one program of tools/bench/programs: V8's samples by
// function, and what the engines count. The first run of each engine is left out: it is V8's compilers' more than ours.
import { Session } from 'node:inspector/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'vite';

/** Instructions before and in the profile, by engine: about a second each. */
const INSTRUCTIONS = {
  evaluate: [200_000, 1_000_000],
  interpret: [50_000_000, 200_000_000],
  translate: [200_000_000, 1_500_000_000],
};
/** Microseconds between samples. */
const INTERVAL = 200;
/** Functions below this share are not named. */
const LEAST = 0.025;

const [name = 'bytecode'] = parseArgs({ allowPositionals: true }).positionals;
const folder = join(import.meta.dirname, '../../.cache/profile');
// In one file, as in the product: functions that are imported one by one cost more to call.
await build({
  configFile: false,
  define: { 'import.meta.dirname': JSON.stringify(import.meta.dirname) },
  logLevel: 'warn',
  build: { ssr: join(import.meta.dirname, 'tiers.ts'), outDir: folder, minify: false },
});
const { tierRun } = await import(join(folder, 'tiers.js'));
const session = new Session();
session.connect();
await session.post('Profiler.enable');
await session.post('Profiler.setSamplingInterval', { interval: INTERVAL });

for (const [engine, [warm, measured]] of Object.entries(INSTRUCTIONS)) {
  const tier = tierRun(name, engine);
  tier.run(warm);
  await session.post('Profiler.start');
  const before = process.cpuUsage();
  tier.run(warm + measured);
  const { user, system } = process.cpuUsage(before);
  const { profile } = await session.post('Profiler.stop');
  const { instructions, ...counts } = tier.counts();
  const rate = (instructions - warm) / (user + system);
  console.log(`\n${engine} ${name}: ${rate.toPrecision(3)} million instructions a second of CPU time, sampled`);
  console.log(JSON.stringify(counts));
  for (const [what, share] of shares(profile))
    if (share >= LEAST) console.log(`  ${(100 * share).toFixed(0).padStart(3)} %  ${what}`);
}

/** Self time by function below `run` of tiers.ts, as shares, the largest first. */
function shares({ nodes, samples, timeDeltas }) {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const names = new Map();
  const visit = (node, isInside) => {
    const { functionName, url } = node.callFrame;
    if (isInside)
      names.set(node.id, url.startsWith('wasm:') ? `${functionName} (WebAssembly)` : functionName || '(no name)');
    for (const child of node.children ?? []) visit(byId.get(child), isInside || functionName === 'run');
  };
  visit(nodes[0], false);
  const times = new Map();
  for (const [index, id] of samples.entries()) {
    const what = names.get(id);
    if (what !== undefined) times.set(what, (times.get(what) ?? 0) + timeDeltas[index]);
  }
  const total = [...times.values()].reduce((sum, time) => sum + time, 0);
  return [...times].map(([what, time]) => [what, time / total]).sort((a, b) => b[1] - a[1]);
}
