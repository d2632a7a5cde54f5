import type { Engine } from '../../engine/exec/executor';
import { kernelProfiles } from '../../engine/linux/index';
import type { Ending, How } from './compare';
import { runUnder } from './compare';
import { programRuns } from './rows';

/** Runs that are compared with the evaluator's, of somebody who looks at the path and of nobody who does. */
const COMPARED: readonly (readonly [Engine, number])[] = [
  ['interpret', 1_000_000],
  ['interpret', 777],
  ['translate', 1_000_000],
  ['translate', 20_011],
];

export interface ProgramResult {
  readonly name: string;
  /** Instructions of the evaluator's run. */
  readonly instructions: number;
  /** Whether it came to its end. */
  readonly ended: boolean;
  readonly runs: number;
  readonly differences: readonly string[];
}

/** Names of all kernels. */
export const KERNELS: readonly string[] = kernelProfiles();

/** Names of the programs on a kernel. */
export const programNames = (): string[] => programRuns('v4.15', '').map(({ name }) => name);

/** One program under every engine for up to `limit` instructions: all that can be seen of it must be the same. */
export function compareProgram(kernel: string, boot: string, name: string, limit: number): ProgramResult {
  const run = programRuns(kernel, boot).find((each) => each.name === name);
  if (run === undefined) throw new Error(`there is no program ${name}`);
  const differences: string[] = [];
  let runs = 0;
  let wanted: Ending | null = null;
  for (const isBlind of [false, true]) {
    const how = (slice: number): How => ({ limit, slice, isBlind });
    wanted = runUnder('evaluate', run, how(1_000_000));
    for (const [engine, slice] of COMPARED) {
      runs++;
      // Where a run is cut off depends on how long its slices are: a repetition is not cut.
      if (wanted.stop === null) wanted = runUnder('evaluate', run, how(slice));
      const found = differing(wanted, runUnder(engine, run, how(slice)));
      const which = `${kernel} ${name} under ${engine}${isBlind ? ', blind' : ''}, in slices of ${slice}`;
      differences.push(...found.map((text) => `${which}: ${text}`));
    }
  }
  return { name, instructions: wanted?.icount ?? 0, ended: wanted?.stop !== null, runs, differences };
}

/** What of two runs is not the same, in words. */
function differing(wanted: Ending, got: Ending): string[] {
  const found: string[] = [];
  for (const key of ['stop', 'icount', 'output', 'cpu', 'memory', 'trace', 'calls', 'view'] as const) {
    const [a, b] = [wanted[key], got[key]].map((value) => JSON.stringify(value));
    if (a !== b) found.push(`${key} ${a} and ${b}`);
  }
  const at = wanted.events.findIndex((event, index) => event !== got.events[index]);
  if (at >= 0) found.push(`event ${at} ${wanted.events[at]} and ${got.events[at]}`);
  return found;
}
