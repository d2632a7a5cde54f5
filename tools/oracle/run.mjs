/*
 * node tools/oracle/run.mjs record [name …]              rewrites engine/isa/vectors from this machine's CPU
 * node tools/oracle/run.mjs live [--seed N] [--count N] [--part N/M] [name …]    compares the model with the CPU on fresh states
 * node tools/oracle/run.mjs bytes [--seed N] [--count N]     the same on random bytes as code
 * node tools/oracle/run.mjs programs [--seed N] [--count N | --record]     whole random programs, instruction by instruction
 * node tools/oracle/run.mjs check [--part N/M] [name …]            the model against every recorded state; needs no gcc
 * node tools/oracle/run.mjs doorways [name …]            what a program sees of system calls and interrupts here
 * node tools/oracle/run.mjs record32 | live32 [--seed N] [--count N] [name …]    32-bit and 16-bit code, with segments
 */
import { randomInt } from 'node:crypto';
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: 'string' },
    count: { type: 'string', default: '2000' },
    record: { type: 'boolean' },
    part: { type: 'string', default: '1/1' },
  },
});
const [command, ...names] = positionals;
const [, part, parts] = /^([1-9]\d*)\/([1-9]\d*)$/.exec(values.part) ?? [];
if (part === undefined) throw new Error('--part takes N/M, as in 1/4');
const share = { part: Number(part), parts: Number(parts) };
const load = async (file) => (await runnerImport(new URL(file, import.meta.url).pathname)).module;

if (command === 'record') {
  process.exitCode = (await load('./record.ts')).record(names) === 0 ? 0 : 1;
} else if (command === 'live') {
  const seed = Number(values.seed ?? randomInt(2 ** 31));
  process.exitCode = (await load('./live.ts')).live(names, seed, Number(values.count), share) === 0 ? 0 : 1;
} else if (command === 'bytes') {
  const seed = Number(values.seed ?? randomInt(2 ** 31));
  process.exitCode = (await load('./bytes.ts')).randomBytes(seed, Number(values.count)) === 0 ? 0 : 1;
} else if (command === 'programs') {
  const seed = Number(values.seed ?? randomInt(2 ** 31));
  const programs = await load('./programs/compare.ts');
  if (values.record) programs.recordPrograms(seed);
  else process.exitCode = programs.comparePrograms(seed, Number(values.count)) === 0 ? 0 : 1;
} else if (command === 'check') {
  process.exitCode = (await load('./whole.ts')).checkWhole(names, share) === 0 ? 0 : 1;
} else if (command === 'doorways') {
  process.exitCode = (await load('./doorways/record.ts')).recordDoorways(names) === 0 ? 0 : 1;
} else if (command === 'record32') {
  process.exitCode = (await load('./compat/record.ts')).record32(names) === 0 ? 0 : 1;
} else if (command === 'live32') {
  const seed = Number(values.seed ?? randomInt(2 ** 31));
  process.exitCode = (await load('./compat/live.ts')).live32(names, seed, Number(values.count)) === 0 ? 0 : 1;
} else {
  console.error('usage: run.mjs record|live|bytes|check|doorways|record32|live32 [name …]');
  process.exitCode = 2;
}
