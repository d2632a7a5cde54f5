import { FPU_IMAGE } from '../fpu-values';
import { isComparedFpuByte } from '../outcome';
import type { Changes, Follower, Step } from './follower';
import type { Program } from './generate';
import type { Run } from './native';

/**
 * Random programs with what a CPU made of them, for machines without a compiler: a text file
 *
 * ```
 * cpu AuthenticAMD 25/17/1
 * program …       base64 of RIP, RFLAGS, 16 registers, the FPU image as in Case.fpu, the code
 * run 500 0 1f2e3d4c      steps, the signal that ended it, a digest of the data pages behind it
 * states …        base64 of three bytes a step: RFLAGS (16 bits, from which open flags are taken over), a digest of the rest
 * ```
 */
export interface Recorded {
  readonly program: Program;
  readonly steps: number;
  readonly signal: number;
  readonly memory: number;
  readonly states: Uint8Array;
}
const BYTES_PER_STEP = 3;
const HEAD = 18 * 8;
const LINE = 112;

const mix = (hash: number, value: number): number => Math.imul(hash ^ value, 0x0100_0193);

function digestOf({ gpr, rip, fpu }: Step): number {
  let hash = 0x811c_9dc5;
  for (const word of [...gpr, rip]) hash = mix(mix(hash, Number(word & 0xffff_ffffn)), Number(word >> 32n));
  for (let i = 0; i < fpu.length; i++) if (isComparedFpuByte(i)) hash = mix(hash, fpu[i]);
  return ((hash >>> 24) ^ (hash >>> 16) ^ (hash >>> 8) ^ hash) & 0xff;
}
const memoryDigest = (changes: Changes): number =>
  changes.reduce((hash, { offset, value }) => mix(mix(hash, offset), value), 0x811c_9dc5) >>> 0;

/** What is kept of a native run. */
export function recordedOf(program: Program, run: Run): Recorded {
  const states = new Uint8Array(run.steps.length * BYTES_PER_STEP);
  run.steps.forEach((step, i) => {
    const flags = Number(step.rflags & 0xffffn);
    states.set([flags & 0xff, flags >> 8, digestOf(step)], i * BYTES_PER_STEP);
  });
  return { program, steps: run.steps.length, signal: run.signal, memory: memoryDigest(run.changes), states };
}

/** @returns the first step behind which the model is not as recorded, `memory`, or null where it follows to the end. */
export function partsAt(
  follower: Follower,
  { program, steps, signal, memory, states }: Recorded,
): number | 'memory' | null {
  follower.start(program);
  let parting: number | null = null;
  for (let i = 0; i < steps && parting === null; i++) {
    const ran = follower.run();
    const at = i * BYTES_PER_STEP;
    const flags = BigInt(states[at] | (states[at + 1] << 8));
    follower.adoptFlags(flags, ran.claims.undefinedFlags);
    const state = follower.state();
    const isSame =
      ran.signal === (i === steps - 1 ? signal : 0) &&
      (state.rflags & 0xffffn) === flags &&
      digestOf(state) === states[at + 2];
    if (!isSame) parting = i;
  }
  const isWhole = memoryDigest(follower.end(program)) === memory;
  return parting ?? (isWhole ? null : 'memory');
}

const base64 = (bytes: Uint8Array): string => btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
const bytesOf = (text: string): Uint8Array => Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
function lines(key: string, bytes: Uint8Array): string[] {
  const text = base64(bytes);
  return Array.from(
    { length: Math.ceil(text.length / LINE) },
    (_, i) => `${key} ${text.slice(i * LINE, (i + 1) * LINE)}`,
  );
}

function packed({ rip, rflags, gpr, fpu, bytes }: Program): Uint8Array {
  const all = new Uint8Array(HEAD + FPU_IMAGE + bytes.length);
  all.set(new Uint8Array(BigUint64Array.of(rip, rflags, ...gpr).buffer));
  all.set(fpu, HEAD);
  all.set(bytes, HEAD + FPU_IMAGE);
  return all;
}
function unpacked(all: Uint8Array, steps: number): Program {
  const [rip, rflags, ...gpr] = new BigUint64Array(all.slice(0, HEAD).buffer);
  const fpu = all.slice(HEAD, HEAD + FPU_IMAGE);
  return { rip, rflags, gpr, fpu, bytes: all.slice(HEAD + FPU_IMAGE), patches: [], steps };
}

export function writeRecorded(cpu: string, all: readonly Recorded[]): string {
  return [
    '# random programs: what the CPU named here did; npm run oracle:programs -- --record rewrites, nothing else does',
    `cpu ${cpu}`,
    ...all.flatMap(({ program, steps, signal, memory, states }) => [
      ...lines('program', packed(program)),
      ...lines('states', states),
      `run ${steps} ${signal} ${memory.toString(16)}`,
    ]),
    '',
  ].join('\n');
}

export function parseRecorded(text: string): Recorded[] {
  const found: Recorded[] = [];
  let parts = { program: '', states: '' };
  for (const line of text.split('\n')) {
    const [key, ...words] = line.split(' ');
    if (key === 'program' || key === 'states') parts[key] += words[0];
    if (key !== 'run') continue;
    const [steps, signal] = words.map(Number);
    const program = unpacked(bytesOf(parts.program), steps);
    found.push({ program, steps, signal, memory: Number.parseInt(words[2], 16), states: bytesOf(parts.states) });
    parts = { program: '', states: '' };
  }
  return found;
}
