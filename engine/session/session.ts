import { hex } from '../core/address';
import type { LaboratoryMsr } from '../core/msr-fields';
import type { TraceEvent } from '../core/events';
import { invariant, unreachable } from '../core/invariant';
import { Processor } from '../exec/processor';
import type { Served } from '../linux/api';
import { Linux, PID, buildKernel, cpuFeatures, parseBootOptions, signalOf } from '../linux/index';
import { Machine } from '../machine/machine';
import type { Breakpoint, LabSpec, LoadReply, MachineView, ResolvedBreakpoint, StepKind, Stop } from './api';
import { Atlas } from './atlas';
import { deathWords, faultWords } from './death';
import type { Diagnosis } from './diagnosis';
import { FaultLog } from './fault-log';
import type { Goal } from './goals';
import { Progress, goalOf, never, reaches, reachesRing3 } from './goals';
import { RowLog } from './log';
import { eventText, isBoundary } from './boundaries';
import { MemoryWatch } from './memory-watch';
import type { MsrRegisterView, MsrValues, MsrWrite } from './msr-lab';
import { laboratoryValues, laboratoryView, writeLaboratoryMsr } from './msr-lab';
import { buildProgram, notationOf } from './program';
import { programStackLabels } from './program-stack';
import { Recorder } from './recorder';
import { SyscallLog } from './syscall-log';
import { buildView } from './view';
import { WayOut } from './way-out';
import type { PathRow } from './api';

/** Where a session sends what happens: the guest's output, and each event of the trace as it happens. */
export interface SessionSink {
  output(stream: 'stdout' | 'stderr', bytes: Uint8Array): void;
  event?(event: TraceEvent): void;
  /** Each system call in strace's notation, when it has returned (or the process has ended). */
  syscallLine?(line: string): void;
  /** Before each instruction of ring 0 once a program runs: the symbol it stands behind, and how far. */
  ring0?(symbol: string, offset: bigint): void;
  /** With `instructions`, each instruction is an event too; slow. */
  readonly instructions?: boolean;
}

/** Instructions that {@link Session.load} runs on its own before it leaves the rest of boot to {@link Session.advance}. */
const BOOT_BUDGET = 300_000;
/** Rows kept for the panels. */
const ROWS = 2000;
const NMI = 2;
/** 23 November 2026, 12:00 UTC, in nanoseconds: the time at power-on unless the caller says otherwise. */
const DEFAULT_BOOT_TIME = 1_795_435_200_000_000_000n;

/** All that exists once a program is loaded. */
interface Run {
  readonly machine: Machine;
  readonly processor: Processor;
  readonly linux: Linux;
  readonly atlas: Atlas;
  readonly recorder: Recorder;
  readonly syscalls: SyscallLog;
  readonly progress: Progress;
}

/**
 * One program on one booted machine: load, run, step, look. Synchronous and without a clock: the caller decides how long
 * {@link advance} may take by the number of instructions it grants.
 */
export class Session {
  readonly #sink: SessionSink;
  #run: Run | null = null;
  #goal: Goal = reachesRing3;
  /** What stop the goal ends in, and whether the run has ended for good. */
  #goalStop: Stop = { kind: 'ready' };
  #stop: Stop | null = null;
  #ended = false;
  #pauseAsked = false;
  #breakpoints = new Set<bigint>();
  #path = new RowLog<PathRow>(ROWS);
  #lastUserRip = 0n;
  #programStack: ReadonlyMap<bigint, string> = new Map();
  #lastUserFault: { readonly words: string; readonly rip: bigint } | null = null;
  /** For {@link diagnose}. */
  #faults = new FaultLog();
  #bootMsrs: MsrValues = new Map();
  /** CPU block as it was when the student last looked, for the marks of change. */
  #before: Uint8Array | null = null;

  constructor(sink: SessionSink) {
    this.#sink = sink;
  }

  /**
   * Assembles and links the program, builds the kernel, powers on and runs boot up to the program's first instruction
   * (stop `ready`). A kernel that does not get there in {@link BOOT_BUDGET} instructions goes on in {@link advance}.
   */
  load(spec: LabSpec): LoadReply {
    this.#reset();
    const boot = parseBootOptions(spec.boot, spec.kernel);
    if ('error' in boot) return { ok: false, diagnostics: [], problems: [boot.error] };
    const program = buildProgram(spec);
    const edited = spec.editedKernel === undefined ? {} : { edited: spec.editedKernel };
    const kernelSpec = { profile: spec.kernel, ...edited, boot: boot.options, vendor: spec.cpu };
    const kernel = buildKernel(kernelSpec, spec.images);
    const diagnostics = [...program.diagnostics, ...kernel.diagnostics];
    if (program.image === undefined || kernel.image === undefined) {
      return { ok: false, diagnostics, problems: program.problems };
    }
    const machine = new Machine(spec.cpu, undefined, cpuFeatures(spec.kernel));
    const linux = new Linux(machine, kernel.image, kernelSpec, {
      output: (stream, bytes) => this.#sink.output(stream, bytes),
      terminal: spec.terminal,
      ...(spec.root === undefined ? {} : { root: spec.root }),
      bootTime: spec.bootTime ?? DEFAULT_BOOT_TIME,
      seed: spec.seed ?? 1n,
    });
    const atlas = new Atlas(machine, program.image, kernel.image, boot.options.pti, notationOf(spec));
    const syscalls = new SyscallLog(ROWS, linux, (line) => this.#sink.syscallLine?.(line));
    const processor = new Processor(machine);
    const wayOut = new WayOut(machine, {
      decodeAt: (rip) => processor.decodeAt(rip),
      word: (address) => atlas.word(address),
      task: () => linux.task,
    });
    const recorder = new Recorder(machine, atlas.facts(), wayOut, (event) => this.#record(event));
    machine.observer = recorder;
    const progress = new Progress(machine.cpu, (rip) => processor.decodeAt(rip));
    this.#run = { machine, processor, linux, atlas, recorder, syscalls, progress };
    linux.setProgram(program.image, spec.argv, spec.envp);
    linux.powerOn();
    if (linux.problem !== null) {
      this.#run = null;
      return { ok: false, diagnostics, problems: [linux.problem] };
    }
    this.#goal = reachesRing3;
    this.#goalStop = { kind: 'ready' };
    this.advance(BOOT_BUDGET);
    return { ok: true, diagnostics, problems: [] };
  }

  /** Runs up to `budget` instructions (iterations under REP) towards the goal. The stop when the run came to rest, null when it has not. */
  advance(budget: number): Stop | null {
    const run = this.#require();
    if (this.#ended) return this.#stop;
    this.#stop = null;
    for (let count = 0; count < budget; count += run.processor.work) {
      if (this.#pauseAsked) return this.#rest({ kind: 'paused' });
      const stop = this.#stepOnce(run);
      if (stop !== null) return this.#rest(stop);
    }
    return null;
  }

  /** Sets the goal: run until something stops it. */
  go(): void {
    this.#aim(never, { kind: 'paused' });
  }

  step(kind: StepKind): void {
    const { progress } = this.#require();
    progress.mark();
    this.#aim(goalOf(kind, progress), { kind: 'step' });
  }

  runTo(breakpoint: Breakpoint): void {
    this.#aim(reaches(this.#require().atlas.resolve(breakpoint)), { kind: 'step' });
  }

  /** Makes the next instruction of {@link advance} a stop `paused`. */
  pause(): void {
    this.#pauseAsked = true;
  }

  /** Replaces all breakpoints; the reply says which address each got. They are kept over {@link load}. */
  setBreakpoints(all: readonly Breakpoint[]): readonly ResolvedBreakpoint[] {
    const found = all.map((breakpoint) => this.#run?.atlas.resolve(breakpoint) ?? []);
    this.#breakpoints = new Set(found.flat());
    return all.map((breakpoint, index) => {
      const first = found[index].at(0);
      return { ...breakpoint, resolved: first === undefined ? null : hex(first) };
    });
  }

  /** Bytes typed at the terminal or written into the pipe of descriptor 0. After a stop `waiting`, advance again. */
  input(bytes: Uint8Array): void {
    const { linux, processor } = this.#require();
    linux.input(bytes);
    if (linux.interrupt !== null) processor.interrupt(linux.interrupt);
  }

  /** A non-maskable interrupt: it comes before the next instruction, unless one is being served or MOV SS holds it. */
  injectNmi(): void {
    const { machine, processor, recorder } = this.#require();
    recorder.at(machine.cpu.rip, machine.cpu.icount);
    recorder.emit({ event: 'nmi' });
    processor.interrupt(NMI);
  }

  /** The ring and the place, `symbol+0x…`, of the next instruction. */
  get ring(): 0 | 3 {
    return this.#require().machine.cpu.cpl === 3 ? 3 : 0;
  }
  get place(): string {
    const { atlas, machine } = this.#require();
    return atlas.describe(machine.cpu.rip);
  }

  /** Address of `symbol` or `symbol+0x…` of the kernel where it runs, `0x…`; null when there is none. */
  addressOf(symbol: string): string | null {
    return this.#require().atlas.addressOf(symbol);
  }

  /** The end of the input, once all of it is read. */
  endInput(): void {
    this.#require().linux.endInput();
  }

  view(): MachineView {
    const run = this.#require();
    return buildView({
      ...run,
      stop: this.#stop,
      before: this.#before,
      lastUserRip: this.#lastUserRip,
      path: this.#path.rows,
      programStack: this.#programStack,
      diagnosis: this.diagnose()?.words ?? null,
    });
  }

  /** The MSRs of the system-call path as named bit fields, with the values that boot gave them. */
  msrLaboratory(): readonly MsrRegisterView[] {
    const { machine, atlas } = this.#require();
    return laboratoryView(machine, atlas, this.#bootMsrs);
  }

  /** Writes an MSR of the stopped machine with the checks of WRMSR; a value that the hardware refuses changes nothing. */
  writeMsr(name: LaboratoryMsr, value: string): MsrWrite {
    const { machine, recorder } = this.#require();
    if (this.#ended) return { ok: false, reason: 'the run has ended' };
    recorder.at(machine.cpu.rip, machine.cpu.icount);
    return writeLaboratoryMsr(machine, name, value);
  }

  /** Which MSR the failure of the run comes from, or null: none of them explains it, or there was no failure. */
  diagnose(): Diagnosis | null {
    const { machine, atlas } = this.#require();
    const failed = this.#stop?.kind === 'killed' || this.#stop?.kind === 'dead';
    return failed ? this.#faults.diagnose(machine, atlas) : null;
  }

  /** From now on counts what the loaded program's kernel reads and writes, while `counts` says so. */
  watchMemory(counts: () => boolean): MemoryWatch {
    const { machine } = this.#require();
    return new MemoryWatch(machine, () => machine.cpu.cpl !== 3 && counts());
  }

  /**
   * Bytes for the memory views; -1 where nothing is mapped.
   * @param root whose page tables translate: those in CR3, either half of page-table isolation's pair, or none.
   */
  readMemory(address: bigint, length: number, root: 'current' | 'user' | 'kernel' | 'physical'): readonly number[] {
    return this.#require().atlas.bytes(address, length, root);
  }

  #reset(): void {
    this.#run = null;
    this.#stop = null;
    this.#ended = false;
    this.#pauseAsked = false;
    this.#path = new RowLog<PathRow>(ROWS);
    this.#lastUserRip = 0n;
    this.#programStack = new Map();
    this.#lastUserFault = null;
    this.#before = null;
    this.#faults = new FaultLog();
    this.#bootMsrs = new Map();
  }

  #require(): Run {
    invariant(this.#run !== null, 'a program is loaded before it is run or looked at');
    return this.#run;
  }

  #aim(goal: Goal, stop: Stop): void {
    this.#goal = goal;
    this.#goalStop = stop;
    this.#before = this.#require().machine.cpu.save();
    this.#pauseAsked = false;
  }

  #rest(stop: Stop): Stop {
    this.#stop = stop;
    this.#pauseAsked = false;
    this.#ended = stop.kind === 'exited' || stop.kind === 'killed' || stop.kind === 'dead';
    return stop;
  }

  #stepOnce(run: Run): Stop | null {
    const { machine, processor, recorder, atlas, progress: before } = run;
    before.mark();
    recorder.beginStep(before.rip, machine.cpu.icount);
    if (before.cpl === 3) this.#lastUserRip = before.rip;
    else if (this.#sink.ring0 !== undefined && this.#lastUserRip !== 0n) {
      const at = atlas.symbolOf(before.rip);
      this.#sink.ring0(at?.name ?? '?', at?.offset ?? 0n);
    }
    if (this.#sink.instructions === true)
      recorder.emit({ event: 'instruction', text: atlas.instructionText(before.rip) });
    if (machine.cpu.icount >= run.linux.timerAt) processor.interrupt(run.linux.timerVector);
    const result = processor.step();
    switch (result.kind) {
      case 'retired':
        break;
      case 'delivered':
        this.#faults.saw(machine, processor, result.fault, result.at, before);
        if (before.cpl === 3)
          this.#lastUserFault = { words: faultWords(result.fault, before.rip, atlas), rip: before.rip };
        break;
      case 'vmcall': {
        const stop = this.#serve(run);
        if (stop !== null) return stop;
        break;
      }
      case 'halted':
        return { kind: 'dead', reason: `the CPU halted at ${atlas.describe(before.rip)} and no interrupt can wake it` };
      case 'shutdown':
        for (const fault of result.faults) this.#faults.saw(machine, processor, fault, result.at, before);
        return { kind: 'dead', reason: deathWords(result.faults, result.at, machine.cpu.cpl, atlas) };
      default:
        return unreachable(result);
    }
    recorder.endStep();
    if (this.#goal(before)) {
      if (this.#goalStop.kind === 'ready') {
        this.#programStack = programStackLabels(machine.cpu.gpr[4], (at) => atlas.word(at));
        this.#bootMsrs = laboratoryValues(machine);
      }
      return this.#goalStop;
    }
    if (this.#breakpoints.size > 0 && this.#breakpoints.has(machine.cpu.rip)) {
      return { kind: 'breakpoint', address: hex(machine.cpu.rip) };
    }
    return null;
  }

  #serve(run: Run): Stop | null {
    const served: Served = run.linux.serve();
    switch (served.kind) {
      case 'done':
        run.recorder.task(run.linux.pid);
        run.recorder.served(served.service);
        for (const note of served.notes ?? []) run.recorder.note(note);
        run.processor.completeVmcall();
        return null;
      case 'called':
        if (served.ended !== undefined) this.#processEnded(run, served.ended);
        return null;
      case 'wait':
        return { kind: 'waiting', for: 'input' };
      case 'exit':
        run.recorder.emit({ event: 'exit', status: served.status });
        run.syscalls.exited(served.status);
        return { kind: 'exited', status: served.status };
      case 'killed': {
        const { name } = signalOf(served.signal);
        const info = served.info === undefined ? {} : { info: served.info };
        run.recorder.emit({ event: 'signal', name, pid: PID, ...info });
        run.syscalls.killed(name);
        // The fault's own words name the instruction; they hold if it is the program's last.
        const fault = this.#lastUserFault?.rip === this.#lastUserRip ? this.#lastUserFault.words : null;
        const reason = fault ?? served.reason ?? '';
        return { kind: 'killed', signal: served.signal, signalName: name, reason };
      }
      case 'panic':
        return { kind: 'dead', reason: served.reason };
      default:
        return unreachable(served);
    }
  }

  /** A process that is not the first ended: its status as wait4 stores it. */
  #processEnded(run: Run, { pid, status }: { readonly pid: number; readonly status: number }): void {
    const signal = status & 0x7f;
    if (signal === 0) run.recorder.emit({ event: 'exit', status: status >> 8, pid });
    else run.recorder.emit({ event: 'signal', name: signalOf(signal).name, pid });
    const { liveProcesses } = run.linux;
    if (signal === 0) run.syscalls.exited(status >> 8, liveProcesses);
    else run.syscalls.killed(signalOf(signal).name, liveProcesses);
  }

  #record(seen: TraceEvent): void {
    const run = this.#run;
    const event = run?.linux.isMultitasking === true ? { pid: run.linux.pid, ...seen } : seen;
    this.#sink.event?.(event);
    if (run === null) return;
    run.syscalls.see(event);
    if (!isBoundary(event)) return;
    const { icount, rip } = event;
    const ring = run.machine.cpu.cpl === 3 ? 3 : 0;
    const source = run.atlas.placeOf(BigInt(rip));
    run.progress.rows += 1;
    this.#path.add((seq) => ({ seq, icount, rip, kind: event.event, text: eventText(event), ring, source }));
  }
}
