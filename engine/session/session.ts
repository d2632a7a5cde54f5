import { hex } from '../core/address';
import type { TraceEvent } from '../core/events';
import { invariant, unreachable } from '../core/invariant';
import { Executor } from '../exec/executor';
import type { Processor } from '../exec/processor';
import type { Served } from '../linux/api';
import { Linux, PID, buildKernel, cpuFeatures, parseBootOptions, signalOf } from '../linux/index';
import { Machine } from '../machine/machine';
import type { Breakpoint, LabSpec, LoadReply, MachineView, ResolvedBreakpoint, StepKind, Stop } from './api';
import { Atlas } from './atlas';
import { deathWords, faultWords } from './death';
import type { Diagnosis } from './diagnosis';
import type { Goal } from './goals';
import { Progress, goalOf, never, reaches, reachesRing3 } from './goals';
import { History, ROWS } from './history';
import { eventText, isBoundary } from './boundaries';
import { MemoryWatch } from './memory-watch';
import type { Edit, EditReply } from './edits';
import { applyEdit } from './edits';
import { MACHINE_REGISTERS } from './machine-registers';
import type { MsrRegisterView } from './msr-lab';
import { laboratoryValues, laboratoryView } from './msr-lab';
import { buildProgram, notationOf } from './program';
import { programStackLabels } from './program-stack';
import { Recorder } from './recorder';
import type { Written } from './output-log';
import { SyscallLog } from './syscall-log';
import type { BackKind } from './time/backwards';
import { wayBack } from './time/backwards';
import type { Watched, WatchedPlace } from './watched-place';
import { watchedValue } from './watched-place';
import type { Intervention } from './time/intervention';
import { bytesOfLatin, latinOf } from './time/intervention';
import type { Moment } from './time/moment';
import { Travel } from './time/travel';
import { buildView } from './view';
import { WayOut } from './way-out';

/** Where a session sends what happens: the guest's output, and each event of the trace as it happens. */
export interface SessionSink {
  output(stream: 'stdout' | 'stderr', bytes: Uint8Array): void;
  event?(event: TraceEvent): void;
  /** Each system call in strace's notation, when it has returned (or the process has ended). */
  syscallLine?(line: string): void;
  /** Before each instruction of ring 0 once a program runs: the symbol it stands behind, and how far. */
  ring0?(symbol: string, offset: bigint): void;
  /**
   * The run went to another moment: this is what the program had written by then, as far as it is kept. Only with it the
   * session keeps what going back needs; it is called once after each journey.
   */
  moved?(written: readonly Written[]): void;
  /** False: nobody calls `view`, so that rows of the path and of system calls need not be kept. */
  readonly rows?: false;
  /** With `instructions`, each instruction is an event too; slow. */
  readonly instructions?: boolean;
}

/** Instructions that {@link Session.load} runs on its own before it leaves the rest of boot to {@link Session.advance}. */
const BOOT_BUDGET = 300_000;
const NMI = 2;
/** 23 November 2026, 12:00 UTC, in nanoseconds: the time at power-on unless the caller says otherwise. */
const DEFAULT_BOOT_TIME = 1_795_435_200_000_000_000n;

const NO_STOPS: ReadonlySet<bigint> = new Set();

/** All that exists once a program is loaded. */
interface Run {
  readonly machine: Machine;
  readonly executor: Executor;
  readonly processor: Processor;
  readonly linux: Linux;
  readonly atlas: Atlas;
  readonly recorder: Recorder;
  readonly progress: Progress;
  readonly history: History;
  readonly travel: Travel | null;
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
  #pauseAsked = false;
  #breakpoints = new Set<bigint>();
  #watchpoints: readonly WatchedPlace[] = [];
  #watched: Watched[] = [];
  /** The journey is one to a breakpoint or watchpoint. */
  #isSearch = false;
  /** CPU block as it was when the student last looked, for the marks of change. */
  #before: Uint8Array | null = null;

  /** Nobody looks at the path, at system calls or at ring 0. */
  readonly #isBlind: boolean;

  constructor(sink: SessionSink) {
    this.#sink = sink;
    const listeners = ['event', 'syscallLine', 'ring0', 'moved'] as const;
    this.#isBlind = sink.rows === false && listeners.every((name) => sink[name] === undefined);
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
    const machine = new Machine(spec.cpu, undefined, cpuFeatures(spec.kernel, spec.level));
    const linux = new Linux(machine, kernel.image, kernelSpec, {
      output: (stream, bytes) => this.#output(stream, bytes),
      terminal: spec.terminal,
      ...(spec.root === undefined ? {} : { root: spec.root }),
      bootTime: spec.bootTime ?? DEFAULT_BOOT_TIME,
      seed: spec.seed ?? 1n,
    });
    const atlas = new Atlas(machine, program.image, kernel.image, boot.options.pti, notationOf(spec));
    const syscalls = new SyscallLog(ROWS, linux, (line) => {
      if (this.#run?.travel?.isReplaying !== true) this.#sink.syscallLine?.(line);
    });
    const executor = new Executor(machine, spec.engine);
    const { processor } = executor;
    const wayOut = new WayOut(machine, {
      decodeAt: (rip) => processor.decodeAt(rip),
      word: (address) => atlas.word(address),
      task: () => linux.task,
    });
    const recorder = new Recorder(machine, atlas.facts(), wayOut, (event) => this.#record(event));
    if (!this.#isBlind) machine.observer = recorder;
    const progress = new Progress(machine.cpu, (rip) => processor.decodeAt(rip));
    const history = new History(recorder, wayOut, syscalls, progress);
    const travel =
      this.#sink.moved === undefined
        ? null
        : new Travel({ machine, linux, history }, (intervention) => this.#intervene(intervention));
    this.#run = { machine, executor, processor, linux, atlas, recorder, progress, history, travel };
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
    if (run.travel?.journey === true) return this.#journey(run, run.travel, budget);
    if (run.history.ended) return this.#stop;
    this.#stop = null;
    this.#setStops(run);
    for (let count = 0; count < budget; ) {
      if (this.#pauseAsked) return this.#rest({ kind: 'paused' });
      const done = this.#advanceUnseen(run, budget - count);
      const stop = done > 0 ? this.#arrived(run) : this.#stepOnce(run);
      run.travel?.stepped();
      // In the past the input that ends a wait is known: it comes when its moment has come.
      const isAnswered = stop?.kind === 'waiting' && run.travel?.view.isPast === true;
      if (stop !== null && !isAnswered) return this.#rest(stop);
      count += done > 0 ? done : run.processor.work;
    }
    return null;
  }

  /** Goes on with a way back (or to another moment); at its end the console shows what had been written by then. */
  #journey(run: Run, travel: Travel, budget: number): Stop | null {
    this.#stop = null;
    run.executor.setStops(NO_STOPS);
    const end = this.#pauseAsked
      ? travel.abandon()
      : travel.advance(
          budget,
          () => void this.#stepOnce(run),
          (most) => this.#leap(run, most),
        );
    if (end === null) return null;
    this.#sink.moved?.(run.history.output.all);
    if (end === 'start') return this.#rest({ kind: 'start' });
    if (this.#pauseAsked) return this.#rest({ kind: 'paused' });
    if (!this.#isSearch) return this.#rest({ kind: 'step' });
    const { rip } = run.machine.cpu;
    if (this.#breakpoints.has(rip) || this.#watched.length === 0)
      return this.#rest({ kind: 'breakpoint', address: hex(rip) });
    return this.#rest({ kind: 'watchpoint', place: this.#watched[0].place });
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

  /**
   * Sets the goal: back to where the run came from. The stop is `step`, `breakpoint` when that is where `continue` came to,
   * or `start` when there was nothing to stop at.
   */
  stepBack(kind: BackKind): void {
    const run = this.#require();
    this.#aim(never, { kind: 'step' });
    const way = wayBack(kind, run, this.#breakpoints);
    const watched = kind === 'continue' ? this.#watched : [];
    this.#isSearch = kind === 'continue';
    const changing = (): string => watched.map(({ value }) => String(value())).join('|');
    const at = way.wanted;
    const isBoth = watched.length > 0 && typeof at === 'function';
    this.#travel(run).back(isBoth ? { wanted: { changing, at } } : way);
  }

  /** Sets the goal: back to before the instruction that last changed this place. The stop is `step`, or `start`. */
  backToChange(place: WatchedPlace): void {
    const run = this.#require();
    const changing = watchedValue(place, run.machine, run.atlas);
    this.#aim(never, { kind: 'step' });
    this.#travel(run).back({ wanted: { changing } });
  }

  /** Replaces all watchpoints: a step that changes one of these places is a stop. */
  setWatchpoints(places: readonly WatchedPlace[]): void {
    this.#watchpoints = places;
    this.#armWatchpoints();
  }
  #armWatchpoints(): void {
    const run = this.#run;
    this.#watched =
      run === null
        ? []
        : this.#watchpoints.map((place) => {
            const value = watchedValue(place, run.machine, run.atlas);
            return { place, value, last: value() };
          });
  }

  /** Sets the goal: the moment `to`, in the past or, from there, in the future that is known. */
  seek(to: Moment): void {
    this.#aim(never, { kind: 'step' });
    this.#travel(this.#require()).seek(to);
  }

  /** The share of ring 0, 0 to 1, in each stretch of what is known of the run, for a picture of the whole. */
  rings(): readonly number[] {
    return this.#require().travel?.rings ?? [];
  }

  #travel({ travel }: Run): Travel {
    invariant(travel !== null, 'a session that goes back says where it moved to');
    return travel;
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
    this.#act({ kind: 'input', latin: latinOf(bytes) });
  }

  /** A non-maskable interrupt: it comes before the next instruction, unless one is being served or MOV SS holds it. */
  injectNmi(): void {
    this.#act({ kind: 'nmi' });
  }

  /** The CPU block and all of memory, for tools that compare machines. Not to be written. */
  get state(): { readonly cpu: Uint8Array; readonly memory: Uint8Array } {
    const { cpu, ram } = this.#require().machine;
    return { cpu: cpu.save(), memory: ram.bytes };
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
    this.#act({ kind: 'endInput' });
  }

  /** Something from outside, now. In the past it makes another future: the known one is given up. */
  #act(intervention: Intervention): void {
    const { travel } = this.#require();
    travel?.log(intervention);
    this.#intervene(intervention);
  }

  #intervene(intervention: Intervention): void {
    const { linux, machine, processor, recorder } = this.#require();
    switch (intervention.kind) {
      case 'input':
        linux.input(bytesOfLatin(intervention.latin));
        if (linux.interrupt !== null) processor.interrupt(linux.interrupt);
        return;
      case 'endInput':
        return linux.endInput();
      case 'nmi':
        recorder.at(machine.cpu.rip, machine.cpu.icount);
        recorder.emit({ event: 'nmi' });
        return processor.interrupt(NMI);
      case 'register':
      case 'memory':
      case 'msr':
        recorder.at(machine.cpu.rip, machine.cpu.icount);
        applyEdit(machine, intervention);
        return;
      default:
        return unreachable(intervention);
    }
  }

  view(): MachineView {
    const run = this.#require();
    return buildView({
      ...run,
      stop: this.#stop,
      before: this.#before,
      syscalls: run.history.syscalls,
      lastUserRip: run.history.lastUserRip,
      path: run.history.path.rows,
      programStack: run.history.programStack,
      time: run.travel?.view ?? null,
      diagnosis: this.diagnose()?.words ?? null,
    });
  }

  /** The MSRs of the system-call path as named bit fields, with the values that boot gave them. */
  msrLaboratory(): readonly MsrRegisterView[] {
    const { machine, atlas, history } = this.#require();
    return laboratoryView(machine, atlas, history.bootMsrs);
  }

  /** Changes a register, memory or an MSR of the stopped machine. In the past it makes another future. */
  edit(edit: Edit): EditReply {
    const { machine, recorder, history, travel } = this.#require();
    if (history.ended) return { ok: false, reason: 'the run has ended' };
    recorder.at(machine.cpu.rip, machine.cpu.icount);
    const reply = applyEdit(machine, edit);
    if (reply.ok) travel?.log(edit);
    return reply;
  }

  /** Sets the goal: this moment without the last change that was made here. False: there was none. */
  undoEdit(): boolean {
    const isUndone = this.#travel(this.#require()).undo();
    if (isUndone) this.#aim(never, { kind: 'step' });
    return isUndone;
  }

  /** A register of {@link MACHINE_REGISTERS} by its lower-case name; null when there is no such one. */
  readRegister(name: string): bigint | null {
    return MACHINE_REGISTERS.get(name)?.read(this.#require().machine.cpu) ?? null;
  }

  /** Which MSR the failure of the run comes from, or null: none of them explains it, or there was no failure. */
  diagnose(): Diagnosis | null {
    const { machine, atlas, history } = this.#require();
    const failed = this.#stop?.kind === 'killed' || this.#stop?.kind === 'dead';
    return failed ? history.faults.diagnose(machine, atlas) : null;
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
    this.#pauseAsked = false;
    this.#before = null;
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
    this.#isSearch = false;
    this.#armWatchpoints();
  }

  #rest(stop: Stop): Stop {
    this.#stop = stop;
    this.#pauseAsked = false;
    return stop;
  }

  /** Instructions of which nobody must see any single one. @returns how many; 0: the next one is for {@link #stepOnce}. */
  #advanceUnseen(run: Run, most: number): number {
    const { machine, linux, travel } = run;
    const { cpu } = machine;
    const hasGoal = this.#goal.at === undefined && !(cpu.cpl !== 3 && this.#goal.ring === 3);
    if (hasGoal || this.#watched.length > 0 || this.#sink.instructions === true) return 0;
    const until = Math.min(linux.timerAt, travel?.quietUntil ?? Infinity);
    return this.#leap(run, Math.min(most, until - cpu.icount));
  }

  /** Up to `most` instructions at once: of ring 3 while what the way out decides is watched, instruction by instruction. */
  #leap({ machine, executor, linux, history }: Run, most: number): number {
    const { cpu } = machine;
    if (cpu.cpl !== 3 && !this.#isBlind) return 0;
    const done = executor.advance(Math.min(most, linux.timerAt - cpu.icount));
    if (done > 0) history.sub = 0;
    return done;
  }

  /** Where {@link #advanceUnseen} has to stop. */
  #setStops({ executor }: Run): void {
    executor.setStops(new Set([...this.#breakpoints, ...(this.#goal.at ?? [])]));
  }

  /** One step, and what it says of the run. */
  #stepOnce(run: Run): Stop | null {
    const { history } = run;
    const { icount } = run.machine.cpu;
    const stop = this.#perform(run);
    history.sub = run.machine.cpu.icount === icount ? history.sub + 1 : 0;
    if (stop !== null) history.ended = stop.kind === 'exited' || stop.kind === 'killed' || stop.kind === 'dead';
    return stop;
  }

  #perform(run: Run): Stop | null {
    const { machine, processor, recorder, atlas, history, progress: before } = run;
    before.mark();
    if (!this.#isBlind) recorder.beginStep(before.rip, machine.cpu.icount);
    if (before.cpl === 3) history.lastUserRip = before.rip;
    else if (this.#sink.ring0 !== undefined && history.lastUserRip !== 0n) {
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
        history.faults.saw(machine, processor, result.fault, result.at, before);
        if (before.cpl === 3)
          history.lastUserFault = { words: faultWords(result.fault, before.rip, atlas), rip: before.rip };
        break;
      case 'vmcall': {
        const stop = this.#serve(run);
        if (stop !== null) return stop;
        break;
      }
      case 'halted':
        return { kind: 'dead', reason: `the CPU halted at ${atlas.describe(before.rip)} and no interrupt can wake it` };
      case 'shutdown':
        for (const fault of result.faults) history.faults.saw(machine, processor, fault, result.at, before);
        return { kind: 'dead', reason: deathWords(result.faults, result.at, machine.cpu.cpl, atlas) };
      default:
        return unreachable(result);
    }
    if (!this.#isBlind) recorder.endStep();
    return this.#arrived(run);
  }

  /** Behind an instruction: whether the run comes to rest here. */
  #arrived({ machine, atlas, history, progress: before }: Run): Stop | null {
    if (this.#goal(before)) {
      if (this.#goalStop.kind === 'ready') {
        history.programStack = programStackLabels(machine.cpu.gpr[4], (at) => atlas.word(at));
        history.bootMsrs = laboratoryValues(machine);
        history.isReady = true;
      }
      return this.#goalStop;
    }
    for (const watched of this.#watched) {
      const value = watched.value();
      if (value === watched.last) continue;
      watched.last = value;
      return { kind: 'watchpoint', place: watched.place };
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
        run.history.syscalls.exited(served.status);
        return { kind: 'exited', status: served.status };
      case 'killed': {
        const { name } = signalOf(served.signal);
        const info = served.info === undefined ? {} : { info: served.info };
        run.recorder.emit({ event: 'signal', name, pid: PID, ...info });
        const { syscalls, lastUserFault, lastUserRip } = run.history;
        syscalls.killed(name);
        // The fault's own words name the instruction; they hold if it is the program's last.
        const fault = lastUserFault?.rip === lastUserRip ? lastUserFault.words : null;
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
    const { syscalls } = run.history;
    if (signal === 0) syscalls.exited(status >> 8, liveProcesses);
    else syscalls.killed(signalOf(signal).name, liveProcesses);
  }

  #output(stream: 'stdout' | 'stderr', bytes: Uint8Array): void {
    const travel = this.#run?.travel;
    if (travel?.isReplaying !== true) this.#sink.output(stream, bytes);
    if (travel !== null && travel !== undefined)
      travel.history.output.add({ moment: travel.now, stream, bytes: bytes.slice() });
  }

  #record(seen: TraceEvent): void {
    const run = this.#run;
    const event = run?.linux.isMultitasking === true ? { pid: run.linux.pid, ...seen } : seen;
    if (run?.travel?.isReplaying !== true) this.#sink.event?.(event);
    if (run === null) return;
    if (event.event === 'cpl') run.travel?.ringChanged(event.from, event.icount);
    const { history } = run;
    history.syscalls.see(event);
    if (!isBoundary(event)) return;
    const { icount, rip } = event;
    const ring = run.machine.cpu.cpl === 3 ? 3 : 0;
    const source = run.atlas.placeOf(BigInt(rip));
    run.progress.rows += 1;
    history.path.add((seq) => ({ seq, icount, rip, kind: event.event, text: eventText(event), ring, source }));
  }
}
