import type { Executor } from '../exec/executor';
import type { Processor } from '../exec/processor';
import type { Linux } from '../linux/index';
import type { Cpu } from '../machine/cpu';
import type { Machine } from '../machine/machine';
import type { Atlas } from './atlas';
import type { Disassembly } from './disassembly';
import type { Surroundings } from './expression/evaluate';
import type { Progress } from './goals';
import type { History } from './history';
import type { Recorder } from './recorder';
import type { Travel } from './time/travel';

/** All that exists once a program is loaded. */
export interface Run {
  readonly machine: Machine;
  readonly executor: Executor;
  readonly processor: Processor;
  readonly linux: Linux;
  readonly atlas: Atlas;
  readonly disassembly: Disassembly;
  /** The CPU as it was when the student last looked, for the marks of change. */
  readonly seen: Cpu;
  /** What expressions look at. */
  readonly around: Surroundings;
  readonly recorder: Recorder;
  readonly progress: Progress;
  readonly history: History;
  readonly travel: Travel | null;
}
