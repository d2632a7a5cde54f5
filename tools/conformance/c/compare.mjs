// C programs, built with the machine's gcc, natively and in the lab: what is printed and how it ends must be the same.
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { built } from './built.mjs';

/** Programs that are built while the lab is busy with the one before. */
const AHEAD = 3;
const NATIVE_SECONDS = 20;
/** Instructions that a program may take in the lab. */
export const LIMIT = 100_000_000;
const SAID_EVERY = 100;

/** Runs a command. @returns its streams as bytes in latin1, and its status as a shell has it; words where it had no end. */
function capture(command, args, options) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: ['pipe', 'pipe', 'pipe'], timeout: NATIVE_SECONDS * 1000, ...options });
    const streams = { stdout: '', stderr: '' };
    for (const name of ['stdout', 'stderr'])
      child[name].setEncoding('latin1').on('data', (text) => (streams[name] += text));
    child.stdin.on('error', () => {}).end(options?.input ?? '');
    child.on('error', (error) => resolve({ ...streams, end: error.message }));
    child.on('close', (status, signal) => {
      // While the lab runs nobody reaps: a child may have ended long before its time is up and it is killed.
      const isKilled = child.killed && signal === 'SIGTERM';
      const end = isKilled ? 'no end' : (status ?? 128 + constants.signals[signal]);
      resolve({ ...streams, end });
    });
  });
}

/** Runs a program here. Not while the lab runs, because nobody would read what it prints. */
function natively(file, { argv, envp, stdin }) {
  const env = Object.fromEntries(envp.map((pair) => pair.split(/=(.*)/su).slice(0, 2)));
  return capture(file, argv.slice(1), { argv0: argv[0], env, cwd: '/', input: stdin });
}

const quoted = (value) => JSON.stringify(value);
/** How two runs differ: their ends, and the first line of output that is not the same. */
function differenceOf(native, ours) {
  const [theirs, mine] = [native, ours].map(({ stdout }) => stdout.split('\n'));
  const line = theirs.findIndex((text, i) => text !== mine[i]);
  const ends = `ends natively with ${quoted(native.end)}, in the lab with ${quoted(ours.end)}`;
  return line < 0
    ? ends
    : `${ends}; line ${line + 1} natively ${quoted(theirs[line])}, in the lab ${quoted(mine[line])}`;
}

/**
 * @param programs each with `name`, `compiler`, `args`, what it is `given`, `seen(run)`: what must be the same here, and
 *   `unfit(native)`: why its native run is not one to be compared with, or null.
 * @param labs each with `name` and `run`; every program runs in all of them.
 * @returns counts, the runs of each lab with the names of those that are not as here, and the native runs by name.
 */
export async function comparePrograms(programs, labs, { say, limit = LIMIT }) {
  const counts = { programs: programs.length, built: 0, native: 0 };
  const runs = labs.map(({ name }) => ({ name, same: 0, instructions: 0, regions: 0, failures: [] }));
  const natives = new Map();
  const queue = [];
  let next = 0;
  const refill = () => {
    while (queue.length < AHEAD && next < programs.length) queue.push(built(programs[next++], capture));
  };
  for (let index = 0; index < programs.length; index++) {
    const program = programs[index];
    refill();
    const { file, problem } = await queue.shift();
    refill();
    if (index % SAID_EVERY === SAID_EVERY - 1)
      say(`  ${index + 1} of ${programs.length}: ${runs.map(({ same }) => same).join(', ')} the same`);
    if (problem !== undefined) {
      say(`  ${program.name} does not build: ${problem}`);
      continue;
    }
    counts.built++;
    const native = await natively(file, program.given);
    const unfit = program.unfit(native);
    if (unfit !== null) {
      say(`  ${program.name} natively: ${unfit}`);
      continue;
    }
    counts.native++;
    natives.set(program.name, native);
    for (const [n, lab] of labs.entries()) {
      const ours = lab.run(file, { ...program.given, stdin: Buffer.from(program.given.stdin, 'latin1') }, limit);
      runs[n].instructions += ours.icount;
      runs[n].regions += ours.regions;
      if (program.seen(ours) === program.seen(native)) runs[n].same++;
      else {
        runs[n].failures.push(program.name);
        say(`  ${program.name}, ${lab.name}: ${differenceOf(native, ours)}`);
      }
    }
  }
  return { counts, runs, natives };
}

/** What the runs of one lab came to, in words. */
export const wordsOf = ({ name, same, instructions, regions }) =>
  `${name}: ${same} the same here; ${instructions} instructions${regions > 0 ? `, ${regions} regions translated` : ''}`;
