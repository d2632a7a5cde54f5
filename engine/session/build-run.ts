import type { TraceEvent } from '../core/events';
import { Executor } from '../exec/executor';
import { Linux, buildKernel, cpuFeatures, parseBootOptions } from '../linux/index';
import { Cpu } from '../machine/cpu';
import { CPU_BLOCK_SIZE } from '../machine/layout';
import { Machine } from '../machine/machine';
import type { LabSpec, LoadReply } from './api';
import { Atlas } from './atlas';
import { Disassembly } from './disassembly';
import { surroundingsOf } from './expression/surroundings';
import { Progress } from './goals';
import { History, ROWS } from './history';
import { buildProgram, notationOf } from './program';
import { Recorder } from './recorder';
import type { Run } from './run';
import { SyscallLog } from './syscall-log';
import type { Intervention } from './time/intervention';
import { Travel } from './time/travel';
import { WayOut } from './way-out';

/** 23 November 2026, 12:00 UTC, in nanoseconds: the time at power-on unless the caller says otherwise. */
const DEFAULT_BOOT_TIME = 1_795_435_200_000_000_000n;

/** Where a run sends what happens in it. */
export interface RunSink {
  output(stream: 'stdout' | 'stderr', bytes: Uint8Array): void;
  syscallLine(line: string): void;
  record(event: TraceEvent): void;
  /** Does once more what came from outside; null: nobody goes back in time. */
  readonly intervene: ((intervention: Intervention) => void) | null;
  /** With `intervene`: keeps what going back needs, too. */
  readonly remembers: boolean;
  readonly isBlind: boolean;
}

/** A run before power-on, or null and why there is none. */
export interface BuiltRun extends Pick<LoadReply, 'diagnostics' | 'problems'> {
  readonly run: Run | null;
}

/** Assembles and links the program, builds the kernel, and puts both beside a machine. */
export function buildRun(spec: LabSpec, sink: RunSink): BuiltRun {
  const boot = parseBootOptions(spec.boot, spec.kernel);
  if ('error' in boot) return { run: null, diagnostics: [], problems: [boot.error] };
  const program = buildProgram(spec);
  const edited = spec.editedKernel === undefined ? {} : { edited: spec.editedKernel };
  const kernelSpec = { profile: spec.kernel, ...edited, boot: boot.options, vendor: spec.cpu };
  const kernel = buildKernel(kernelSpec, spec.images);
  const diagnostics = [...program.diagnostics, ...kernel.diagnostics];
  if (program.image === undefined || kernel.image === undefined) {
    return { run: null, diagnostics, problems: program.problems };
  }
  const machine = new Machine(spec.cpu, undefined, cpuFeatures(spec.kernel, spec.level));
  const linux = new Linux(machine, kernel.image, kernelSpec, {
    output: (stream, bytes) => sink.output(stream, bytes),
    terminal: spec.terminal,
    ...(spec.root === undefined ? {} : { root: spec.root }),
    bootTime: spec.bootTime ?? DEFAULT_BOOT_TIME,
    seed: spec.seed ?? 1n,
  });
  const atlas = new Atlas(
    machine,
    program.image,
    kernel.image,
    boot.options.pti,
    notationOf(spec),
    () => linux.task.regs,
  );
  const executor = new Executor(machine, spec.engine);
  const run = observed({ machine, linux, atlas, executor }, sink);
  linux.setProgram(program.image, spec.argv, spec.envp);
  return { run, diagnostics, problems: [] };
}

/** Puts recorders beside a machine: what they keep is what goes back in time with it. */
function observed(parts: Pick<Run, 'machine' | 'linux' | 'atlas' | 'executor'>, sink: RunSink): Run {
  const { machine, linux, atlas, executor } = parts;
  const { processor } = executor;
  const syscalls = new SyscallLog(ROWS, linux, (line) => sink.syscallLine(line));
  const wayOut = new WayOut(machine, {
    decodeAt: (rip) => processor.decodeAt(rip),
    word: (address) => atlas.word(address),
    task: () => linux.task,
  });
  const recorder = new Recorder(machine, atlas.facts(), wayOut, (event) => sink.record(event));
  if (!sink.isBlind) machine.observer = recorder;
  const progress = new Progress(machine.cpu, (rip) => processor.decodeAt(rip));
  const history = new History(recorder, wayOut, syscalls, progress);
  const travel =
    sink.intervene === null ? null : new Travel({ machine, linux, history }, sink.intervene, sink.remembers);
  const disassembly = new Disassembly(atlas);
  const around = surroundingsOf(machine, atlas);
  return { ...parts, processor, disassembly, around, seen: snapshotCpu(), recorder, progress, history, travel };
}

/** A CPU beside no machine, to restore saved blocks into. */
const snapshotCpu = (): Cpu => new Cpu(new WebAssembly.Memory({ initial: CPU_BLOCK_SIZE / 65536 + 1 }));
