import type { TraceEvent } from '../core/events';
import { invariant } from '../core/invariant';
import type { Breakpoint, LabSpec, LoadReply, MachineView, PathRow, ResolvedBreakpoint, StepKind, Stop } from './api';
import { buildRun } from './build-run';
import type { Diagnosis } from './diagnosis';
import type { Edit, EditReply } from './edits';
import type { EventStop } from './event-stops';
import { applyEdit } from './edits';
import type { Goal } from './goals';
import { goalOf, never, reaches, walks } from './goals';
import { look } from './look/index';
import type { MachineAnswer, MachineQuestion } from './look/api';
import type { Stretch } from './look/instructions';
import { InstructionReader } from './look/instructions';
import { lastWrmsr } from './msr-writes';
import { intervene } from './intervene';
import { perform } from './perform';
import { remember } from './remember';
import type { Run } from './run';
import type { SessionSink } from './sink';
import { isBlind } from './sink';
import { Stops } from './stops';
import type { BackKind } from './time/backwards';
import { wayBack } from './time/backwards';
import type { Intervention } from './time/intervention';
import { latinOf } from './time/intervention';
import type { Moment } from './time/moment';
import type { KnownRun } from './time/timeline';
import type { Unseen } from './time/reverse';
import type { Replay, Travel } from './time/travel';
import { unseenFor } from './unseen';
import { buildView } from './view';
import type { WatchedPlace } from './watched-place';
import { watchedPlace } from './watched-place';
import { Looking } from './looking';

/** Instructions that {@link Session.load} runs on its own before it leaves the rest of boot to {@link Session.advance}. */
const BOOT_BUDGET = 300_000;
const NO_STOPS: ReadonlySet<bigint> = new Set();

/**
 * One program on one booted machine: load, run, step, look. Synchronous and without a clock: the caller decides how long
 * {@link advance} may take by the number of instructions it grants.
 */
export class Session extends Looking {
  readonly #sink: SessionSink;
  #run: Run | null = null;
  readonly #stops = new Stops();
  #stop: Stop | null = null;
  /** How the run ended, once it has; going to its end comes to that again. */
  #end: Stop | null = null;
  #pauseAsked = false;
  /** A command was given: what changed since is marked. */
  #hasLooked = false;

  /** What replays have to see now; undefined: the run goes on. */
  #unseen: Unseen | null | undefined = undefined;
  readonly #isBlind: boolean;
  #isReplayBlind = false;
  readonly #isSeenByInstruction: boolean;

  constructor(sink: SessionSink) {
    super();
    this.#sink = sink;
    this.#isBlind = isBlind(sink);
    this.#isSeenByInstruction = sink.instructions === true || sink.retired !== undefined;
  }

  /**
   * Assembles and links the program, builds the kernel, powers on and runs boot up to the program's first instruction
   * (stop `ready`). A kernel that does not get there in {@link BOOT_BUDGET} instructions goes on in {@link advance}.
   * @param known what came from outside in an earlier run of the same spec: it comes again at the same moments, also where the
   * session keeps nothing to go back to.
   */
  load(spec: LabSpec, known?: KnownRun): LoadReply {
    this.#reset();
    const built = buildRun(spec, {
      output: (stream, bytes) => this.#output(stream, bytes),
      syscallLine: (line) => {
        if (this.#run?.travel?.isReplaying !== true) this.#sink.syscallLine?.(line);
      },
      record: (event) => this.#record(event),
      intervene:
        this.#sink.moved === undefined && known === undefined
          ? null
          : (intervention) => intervene(this.run, intervention),
      remembers: this.#sink.moved !== undefined,
      isBlind: this.#isBlind,
    });
    const { run, diagnostics, problems } = built;
    if (run === null) return { ok: false, diagnostics, problems };
    this.#run = run;
    run.linux.powerOn();
    if (run.linux.problem !== null) {
      this.#run = null;
      return { ok: false, diagnostics, problems: [run.linux.problem] };
    }
    if (known !== undefined) this.#travel(run).adopt(known);
    this.#stops.aimAtReady();
    this.advance(BOOT_BUDGET);
    return { ok: true, diagnostics, problems: [] };
  }

  /** Runs up to `budget` instructions (iterations under REP) towards the goal. The stop when the run came to rest, null when it has not. */
  advance(budget: number): Stop | null {
    const run = this.run;
    if (run.travel?.journey === true) return this.#journey(run, run.travel, budget);
    if (run.history.ended) return this.#stop;
    this.#stop = null;
    this.#unseen = undefined;
    run.executor.setWatch(null);
    run.executor.setStops(this.#stops.addresses, this.#stops.isForRing);
    for (let count = 0; count < budget; ) {
      if (this.#pauseAsked) return this.#rest({ kind: 'paused' });
      const done = this.#advanceUnseen(run, budget - count);
      const stop = done > 0 ? this.#stops.arrived(run) : this.#stepOnce(run);
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
    const end = this.#pauseAsked ? travel.abandon() : travel.advance(budget, this.#replay(run));
    if (end === null) return null;
    this.#sink.moved?.(run.history.output.all);
    if (end === 'start') return this.#rest({ kind: 'start' });
    if (this.#pauseAsked) return this.#rest({ kind: 'paused' });
    return this.#rest((run.history.ended ? this.#end : null) ?? this.#stops.afterJourney(run));
  }

  /** Sets the goal: run until something stops it. */
  go(): void {
    this.#aim(never, { kind: 'paused' });
  }

  step(kind: StepKind): void {
    const { progress } = this.run;
    progress.mark();
    this.#aim(goalOf(kind, progress), { kind: 'step' });
  }

  /**
   * Sets the goal: so many steps on, or instructions back when it is negative. Going on, it ends where the run would stop
   * without a goal too; going back, at the start of the run. The stop is then not `step`.
   */
  walk(count: number): void {
    if (count > 0) return this.#aim(walks(count), { kind: 'step' });
    if (count === -1) return this.stepBack('into');
    const { now, start } = this.#travel(this.run).view;
    const icount = now.icount + count;
    this.seek(icount > start.icount ? { icount, sub: 0 } : start);
  }

  /**
   * Sets the goal: back to where the run came from. The stop is `step`, `breakpoint` when that is where `continue` came to,
   * or `start` when there was nothing to stop at.
   */
  stepBack(kind: BackKind): void {
    const run = this.run;
    this.#aim(never, { kind: 'step' });
    const way = wayBack(kind, run, () => this.#stops.isBreak(run));
    this.#travel(run).back(kind === 'continue' ? this.#stops.search(way, run) : way);
  }

  /**
   * Sets the goal: back to before the instruction that last changed this place, or wrote to it what was there already; or
   * that last did what the place's `access` says. The stop is `step`, or `start`.
   */
  backToChange(place: WatchedPlace): void {
    const run = this.run;
    const travel = this.#travel(run);
    const written = lastWrmsr(place, run.history, travel.timeline.log);
    if (written !== null) {
      this.#aim(never, { kind: 'step' });
      return written === 'boot' ? travel.backToStart() : travel.seek(written);
    }
    // Who writes the value that is there already has written too.
    const looked = place.kind === 'memory' && place.access === undefined ? 'write' : place.access;
    const { value, spy } = watchedPlace({ ...place, ...(looked === undefined ? {} : { access: looked }) }, run);
    const changing = place.access === undefined ? value : (): string => '';
    this.#aim(never, { kind: 'step' });
    const touched = spy === null ? {} : { touched: () => spy.take() };
    const unseen = unseenFor([place], run);
    travel.back({
      wanted: { changing, ...touched, ...(unseen === undefined ? {} : { unseen }) },
      over: () => spy?.end(),
    });
  }

  /** Replaces all watchpoints: a step that changes one of these places, or does with it what its `access` says, is a stop. */
  setWatchpoints(places: readonly WatchedPlace[]): void {
    this.#stops.setWatchpoints(places, this.#run);
  }

  /** The write that gave an MSR the value it had when the program began, by its SDM name; null: boot did not write it. */
  bootWrite(name: string): PathRow | null {
    return this.run.history.bootWrites.get(name) ?? null;
  }

  /** Replaces the kinds of events that stop the run. */
  setEventStops(all: readonly EventStop[]): void {
    this.#stops.setEventStops(all);
  }

  /** Sets the goal: the moment `to`, in the past or, from there, in the future that is known. */
  seek(to: Moment): void {
    this.#aim(never, { kind: 'step' });
    this.#travel(this.run).seek(to);
  }

  /** Sets the goal: just before the next (1) or the last (-1) system call that is known; else the end or the start. */
  seekCall(direction: 1 | -1): void {
    this.seek(this.#travel(this.run).nextCall(direction));
  }

  /** What this run came from beside its spec, as far as it is known; with both it can be had again. */
  get known(): KnownRun {
    const { timeline, view } = this.#travel(this.run);
    return { log: timeline.log, end: view.end };
  }
  /** The present moment. */
  get moment(): Moment {
    return this.#travel(this.run).now;
  }

  /** The share of ring 0, 0 to 1, in each stretch of what is known of the run, for a picture of the whole. */
  rings(): readonly number[] {
    return this.run.travel?.rings ?? [];
  }

  #travel({ travel }: Run): Travel {
    invariant(travel !== null, 'a session that goes back says where it moved to');
    return travel;
  }

  runTo(breakpoint: Breakpoint): void {
    this.#aim(reaches(this.run.atlas.resolve(breakpoint)), { kind: 'step' });
  }

  /** Makes the next instruction of {@link advance} a stop `paused`. */
  pause(): void {
    this.#pauseAsked = true;
  }

  /** Replaces all breakpoints; the reply says which address each got. They are kept over {@link load}. */
  setBreakpoints(all: readonly Breakpoint[]): readonly ResolvedBreakpoint[] {
    return this.#stops.setBreakpoints(all, this.#run);
  }

  /** Bytes typed at the terminal or written into the pipe of descriptor 0. After a stop `waiting`, advance again. */
  input(bytes: Uint8Array): void {
    this.#act({ kind: 'input', latin: latinOf(bytes) });
  }

  /** A non-maskable interrupt: it comes before the next instruction, unless one is being served or MOV SS holds it. */
  injectNmi(): void {
    this.#act({ kind: 'nmi' });
  }

  /** The end of the input, once all of it is read. */
  endInput(): void {
    this.#act({ kind: 'endInput' });
  }

  /** Something from outside, now. In the past it makes another future: the known one is given up. */
  #act(intervention: Intervention): void {
    const { travel } = this.run;
    this.#fork(travel);
    travel?.log(intervention);
    intervene(this.run, intervention);
  }

  /** What was known of the future, and of arrivals in it, is given up. */
  #fork(travel: Travel | null): void {
    if (travel !== null) this.#stops.forget(travel.now);
  }

  view(): MachineView {
    const run = this.run;
    return buildView({
      ...run,
      stop: this.#stop,
      before: this.#hasLooked ? run.seen : null,
      syscalls: run.history.syscalls,
      lastUserRip: run.history.lastUserRip,
      path: run.history.path.rows,
      programStack: run.history.programStack,
      time: run.travel?.view ?? null,
      diagnosis: this.diagnose()?.words ?? null,
    });
  }

  /** What a panel asks beyond {@link view}; changes nothing. */
  look(question: MachineQuestion): MachineAnswer {
    const run = this.run;
    return look(run, this.#hasLooked ? run.seen : run.machine.cpu, question);
  }

  /**
   * Sets out to read the instructions of a stretch of the known run, from a replay that tells nobody of it. Until the reader
   * is at its end, or was ended, the session is at another moment and must be asked nothing else.
   */
  read(stretch: Stretch): InstructionReader {
    const run = this.run;
    const travel = this.#travel(run);
    const visit = travel.visit({ icount: stretch.from, sub: 0 }, this.#replay(run));
    return new InstructionReader(run, visit, stretch, travel.view.end);
  }

  /** Changes a register, memory or an MSR of the stopped machine. In the past it makes another future. */
  edit(edit: Edit): EditReply {
    const { machine, recorder, history, travel } = this.run;
    if (history.ended) return { ok: false, reason: 'the run has ended' };
    recorder.at(machine.cpu.rip, machine.cpu.icount);
    const reply = applyEdit(machine, edit);
    if (reply.ok) {
      this.#fork(travel);
      travel?.log(edit);
    }
    return reply;
  }

  /** Sets the goal: this moment without the last change that was made here. False: there was none. */
  undoEdit(): boolean {
    const isUndone = this.#travel(this.run).undo();
    if (isUndone) this.#aim(never, { kind: 'step' });
    return isUndone;
  }

  /** Which MSR the failure of the run comes from, or null: none of them explains it, or there was no failure. */
  diagnose(): Diagnosis | null {
    const { machine, atlas, history } = this.run;
    const failed = this.#stop?.kind === 'killed' || this.#stop?.kind === 'dead';
    return failed ? history.faults.diagnose(machine, atlas) : null;
  }

  #reset(): void {
    this.#run = null;
    this.#stop = null;
    this.#pauseAsked = false;
    this.#hasLooked = false;
    this.#isReplayBlind = false;
    this.#unseen = undefined;
  }

  protected get run(): Run {
    invariant(this.#run !== null, 'a program is loaded before it is run or looked at');
    return this.#run;
  }

  #aim(goal: Goal, stop: Stop): void {
    const run = this.run;
    this.#stops.aim(goal, stop, run);
    run.seen.restore(run.machine.cpu.save());
    this.#hasLooked = true;
    this.#pauseAsked = false;
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
    if (!this.#stops.isAtAddresses(cpu.cpl) || this.#isSeenByInstruction) return 0;
    const until = Math.min(linux.timerAt, travel?.quietUntil ?? Infinity);
    return this.#leap(run, Math.min(most, until - cpu.icount));
  }

  #replay(run: Run): Replay {
    return {
      step: () => void this.#stepOnce(run),
      leap: (most, unseen) => {
        this.#see(run, unseen);
        return this.#leap(run, most);
      },
      setBlind: (isBlind) => {
        this.#isReplayBlind = isBlind;
        run.machine.observer = isBlind || this.#isBlind ? {} : run.recorder;
      },
    };
  }

  /** What is to be seen of a replay from now on. */
  #see({ executor }: Run, unseen: Unseen | null): void {
    if (unseen === this.#unseen) return;
    this.#unseen = unseen;
    executor.setStops(unseen?.stops ?? NO_STOPS, false);
    executor.setWatch(unseen?.watch ?? null);
  }

  /** Up to `most` instructions at once: of ring 3 while what the way out decides is watched, instruction by instruction. */
  #leap({ machine, executor, linux, history }: Run, most: number): number {
    const { cpu } = machine;
    if (cpu.cpl !== 3 && !this.#isReplayBlind && (!this.#isBlind || this.#stops.hasEventStops)) return 0;
    const done = executor.advance(Math.min(most, linux.timerAt - cpu.icount));
    if (done === 0) return 0;
    history.sub = 0;
    // In ring 3 what is running says it.
    if (cpu.cpl !== 3 && executor.lastUserRip !== 0n) history.lastUserRip = executor.lastUserRip;
    return done;
  }

  /** One step, and what it says of the run. */
  #stepOnce(run: Run): Stop | null {
    const { history } = run;
    const { icount } = run.machine.cpu;
    const end = perform(run, this.#sink, !this.#isBlind && !this.#isReplayBlind);
    history.sub = run.machine.cpu.icount === icount ? history.sub + 1 : 0;
    if (history.sub === 0) this.#sink.retired?.(run.progress.rip, run.progress.cpl);
    // On a way through time nothing is a stop, and no arrival counts.
    const stop = end ?? (run.travel?.isReplaying === true ? null : this.#stops.arrived(run));
    if (stop !== null) {
      history.ended = stop.kind === 'exited' || stop.kind === 'killed' || stop.kind === 'dead';
      if (history.ended) this.#end = stop;
    }
    return stop;
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
    if (run?.travel?.isReplaying !== true) {
      this.#sink.event?.(event);
    }
    this.#stops.saw(event, run?.travel?.isReplaying === true);
    if (run === null) return;
    remember(run, event);
  }
}
