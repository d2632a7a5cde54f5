// A recording of 100 million instructions: what it holds, and how long it takes to come to any moment of it. Part of `npm run bench`.
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { say } from './setup.mjs';

const at = (all, part) => all[Math.min(all.length - 1, Math.floor(all.length * part))].toFixed(1);
const spread = (all) => `p50 ${at(all, 0.5)}, p95 ${at(all, 0.95)}, worst ${at(all, 1)} ms`;

/** @param load imports a module of the engine. */
export async function benchRecordings(load) {
  setFlagsFromString('--expose-gc');
  globalThis.gc = runInNewContext('gc');
  const { benchRecording } = await load('/tools/bench/recording.ts');
  for (const { name, seconds, bytes, cpu, back, seek } of benchRecording(Math.random)) {
    say(`100 million instructions, ${name} (${seconds.toFixed(1)} s)`);
    say(`  held beside the guest's memory   ${(bytes / 2 ** 20).toFixed(1)} MiB   (wanted: under 50)`);
    say(`  step back from anywhere          ${spread(back)}   (wanted: p95 under 50)`);
    say(`  to any moment                    ${spread(seek)}   (wanted: under 100)`);
    say(`  both together, CPU time          ${cpu.toFixed(1)} ms`);
  }
}
