import type { KnownRun, LabSpec } from '../../engine/index';
import type {
  Breakpoint,
  EventStop,
  MachineView,
  StandingQuestion,
  StreamEvent,
  WatchedPlace,
} from '../../preload/contract';
import { ViewWriter } from '../../preload/view-change';
import { type Recording, readRecording } from '../recording/file';
import { type PortableSpec, witnessed } from '../recording/portable';
import { isProven } from '../recording/session';
import { Outbox } from './outbox';
import { OutputMeter, join } from './output-meter';
import type { EngineHandlers, EngineMessage, EngineModule, EnginePort, EngineRequest, LabSession } from './protocol';
import { profiled } from './profile';
import { configurationOf, exported } from './replay';
import { Reading } from './reading';
import { Slicer } from './slicer';
import { compareSpec, sessionSpec } from './spec';

/** A picture's reply, and the picture of a console that is another one, follow at once. */
const GOES_ALONG: ReadonlySet<StreamEvent['type']> = new Set(['view', 'viewChange', 'console']);
/** While the machine runs, a fresh view goes to the window this often. */
const LIVE_VIEW_MS = 400;
/** Rows of the path and of the system calls in one view; fewer while they fly by, because each costs the window time. */
const ROWS_AT_REST = 150;
const ROWS_RUNNING = 30;
/** Bytes of output that the console gets back when time moves. */
const CONSOLE_SHOWN = 64 * 1024;

/**
 * Serves one engine over `port`: owns the session, runs it in slices of a few milliseconds and handles messages between
 * them, so that Pause is answered at once whatever the guest does.
 */
export function attach(port: EnginePort, engine: EngineModule): void {
  const out = new Outbox((all) => port.postMessage(all));
  const runner = new Runner(engine, (event) => {
    out.put({ event });
    if (GOES_ALONG.has(event.type)) out.sendSoon();
    else out.send();
  });
  const reply = (message: EngineMessage): void => {
    out.put(message);
    out.send();
  };
  const failed = (id: number, error: unknown): void =>
    reply({ id, failed: error instanceof Error ? error.message : String(error) });
  port.on('message', (request: EngineRequest) => {
    const { id } = request;
    try {
      const value = runner.handle(request);
      if (value instanceof Promise)
        value.then(
          (later: unknown) => reply({ id, value: later }),
          (error: unknown) => failed(id, error),
        );
      else reply({ id, value });
    } catch (error) {
      failed(id, error);
    }
  });
}

class Runner {
  #session: LabSession | null = null;
  /** The session's spec, for a recording. */
  #pack: () => PortableSpec = () => {
    throw new Error('a program is loaded before its run is recorded');
  };
  /** They outlive the session, as breakpoints do. */
  #watchpoints: readonly WatchedPlace[] = [];
  #eventStops: readonly EventStop[] = [];
  #questions: readonly StandingQuestion[] = [];
  /** What the session replays. */
  #recording: Recording | null = null;
  /** `waiting`: for input, and the goal still stands. */
  #state: 'rest' | 'boot' | 'run' | 'waiting' = 'rest';
  #scheduled = false;
  #lastView = 0;
  /** Instructions of the known run are being read. */
  #reading: Reading | null = null;
  readonly #pictures = new ViewWriter();
  /** The page was loaded again: it has no picture that a change could be told of. */
  #isFresh = true;
  #slicer = new Slicer();
  readonly #meter: OutputMeter;
  /** Bytes that the program has printed by now, as far as they are kept. */
  #printed = 0;

  constructor(
    private readonly engine: EngineModule,
    private readonly emit: (event: StreamEvent) => void,
  ) {
    this.#meter = new OutputMeter((stream, bytes) => emit({ type: 'output', stream, bytes }));
  }

  /** @returns the answer, or the promise of one. */
  handle(request: EngineRequest): unknown {
    const reading = this.#reading;
    if (reading !== null && !reading.isOver) {
      const what = reading.meets(request.method);
      if (what === 'wait') return reading.over.then(() => this.handle(request));
      if (what === 'giveUp') reading.giveUp();
    }
    if (request.method === 'hello') return { examples: this.engine.examples, kernels: this.engine.kernels };
    if (request.method === 'compare') return this.engine.comparePrograms(compareSpec(request.argument, Date.now()));
    if (request.method === 'profile') return profiled(this.engine, request.argument, this.emit);
    if (request.method === 'reset') {
      this.#isFresh = true;
      this.#meter.forgive();
      this.#schedule();
      return this.#view();
    }
    return (this.#handlers[request.method] as (argument: unknown) => unknown)(request.argument);
  }

  readonly #handlers: EngineHandlers = {
    check: (document) => this.engine.checkDocument(document),
    ask: (question) => this.engine.askEditor(question),
    help: ({ mnemonic, syntax }) => this.engine.instructionHelp(mnemonic, syntax),
    kernelSources: ({ profile }) => this.engine.kernelSources(profile),
    load: (request) => {
      const { reply, breakpoints } = this.#open(sessionSpec(request, Date.now()), request.breakpoints);
      return { ...reply, breakpoints };
    },
    exportRecording: () => exported(this.#session, this.#state === 'rest', () => this.#pack()),
    loadRecording: ({ text, breakpoints: wanted }) => {
      const recording = readRecording(text);
      if ('problem' in recording) return { ok: false, reason: recording.problem };
      const { spec, known, proof } = recording;
      const { reply, breakpoints } = this.#open(spec, wanted, known);
      if (!reply.ok) return { ok: false, reason: 'The recorded program or its kernel does not build any more.' };
      this.#recording = recording;
      this.#start((session) => session.seek(proof.at));
      return {
        ok: true,
        sources: 'sources' in spec.program ? spec.program.sources : [],
        editedKernel: spec.editedKernel ?? [],
        configuration: configurationOf(spec),
        breakpoints,
      };
    },
    checkReplay: () =>
      this.#session === null || this.#recording === null ? null : isProven(this.#session, this.#recording),
    go: () => this.#start((session) => session.go()),
    step: ({ kind }) => this.#start((session) => session.step(kind)),
    runTo: (breakpoint) => this.#start((session) => session.runTo(breakpoint)),
    stepBack: ({ kind }) => this.#travel((session) => session.stepBack(kind)),
    walk: ({ count }) =>
      count > 0 ? this.#start((session) => session.walk(count)) : this.#travel((session) => session.walk(count)),
    seekCall: ({ direction }) => this.#travel((session) => session.seekCall(direction)),
    seek: (to) => this.#travel((session) => session.seek(to)),
    backToChange: (place) => {
      const write = place.kind === 'register' ? (this.#session?.bootWrite(place.name) ?? null) : null;
      this.#travel((session) => session.backToChange(place));
      return write;
    },
    setWatchpoints: (places) => {
      this.#watchpoints = places;
      this.#session?.setWatchpoints(places);
      return null;
    },
    setEventStops: (all) => {
      this.#eventStops = all;
      this.#session?.setEventStops(all);
      return null;
    },
    rings: () => this.#session?.rings() ?? [],
    pause: () => {
      const session = this.#session;
      if (session === null || this.#state === 'rest') return null;
      session.pause();
      session.advance(1);
      this.#rest();
      return null;
    },
    unload: () => {
      this.#unload();
      this.#sendView();
      return null;
    },
    setBreakpoints: (all) => this.#session?.setBreakpoints(all) ?? all.map((one) => ({ ...one, resolved: null })),
    journey: () => this.#session?.journey() ?? null,
    look: (question) => this.#session?.look(question) ?? null,
    setQuestions: (all) => {
      this.#questions = all;
      return null;
    },
    instructions: (stretch) => {
      if (this.#session === null || this.#isRunning) return null;
      this.#reading = new Reading(this.#session.read(stretch));
      return this.#reading.over;
    },
    memory: (request) => this.#session?.memory(request) ?? null,
    evaluate: ({ texts }) => texts.map((text) => this.#session?.evaluate(text) ?? null),
    input: ({ bytes }) => this.#afterInput((session) => session.input(bytes)),
    endInput: () => this.#afterInput((session) => session.endInput()),
    msrs: () => this.#session?.msrLaboratory() ?? [],
    edit: (edit) => {
      if (this.#session === null || this.#state !== 'rest')
        return { ok: false, reason: 'The machine must be at rest: pause it first.' };
      const reply = this.#session.edit(edit);
      this.#sendView();
      return reply;
    },
    undoEdit: () => {
      if (this.#state === 'rest' && this.#session?.undoEdit() === true) this.#resume('run');
      return null;
    },
    injectNmi: () => {
      this.#session?.injectNmi();
      return null;
    },
    acknowledge: ({ bytes }) => {
      this.#meter.acknowledge(bytes);
      this.#schedule();
      return null;
    },
  };

  /** Loads a program in place of the present one, and boots it. */
  #open(given: LabSpec, wanted: readonly Breakpoint[], known?: KnownRun) {
    this.#unload();
    this.#printed = 0;
    const session = this.engine.createSession({
      output: (stream, bytes) => {
        this.#printed += bytes.length;
        this.#meter.add(stream, bytes);
      },
      moved: (written) => this.#showConsole(written.map(({ bytes }) => bytes)),
    });
    const { spec, pack } = witnessed(given);
    const reply = session.load(spec, known);
    if (!reply.ok) return { reply, breakpoints: [] };
    this.#session = session;
    this.#pack = pack;
    const breakpoints = session.setBreakpoints(wanted);
    session.setWatchpoints(this.#watchpoints);
    session.setEventStops(this.#eventStops);
    this.#meter.flush();
    this.#sendView();
    // A kernel that does not come up within load's own budget boots on in slices.
    if (session.view().stop === null) this.#resume('boot');
    return { reply, breakpoints };
  }

  #start(goal: (session: LabSession) => void): null {
    const session = this.#session;
    if (session === null || this.#state === 'run') return null;
    goal(session);
    // How far a slice gets in its time depends on the goal: backwards, or with watchpoints, not a hundredth as far.
    this.#slicer = new Slicer();
    this.#resume('run');
    return null;
  }

  /** There is no way back before the program's first instruction. */
  #travel(goal: (session: LabSession) => void): null {
    return this.#state === 'boot' ? null : this.#start(goal);
  }

  /** Replaces what the console shows by the last of these bytes. */
  #showConsole(written: readonly Uint8Array[]): void {
    const length = written.reduce((sum, { length: bytes }) => sum + bytes, 0);
    // One run prints the same up to the same byte: where nothing was printed between two moments, the console stays as it is.
    if (length === this.#printed && length < CONSOLE_SHOWN) return;
    this.#printed = length;
    this.#meter.drop();
    this.emit({ type: 'console', bytes: join(written).slice(-CONSOLE_SHOWN) });
  }

  #resume(state: 'boot' | 'run'): void {
    this.#state = state;
    this.#lastView = performance.now();
    try {
      // At once, so that a step is done before the next message: a key held down loses none.
      this.#turn();
    } catch (bug) {
      // A bug of the engine must end this worker, not answer one call.
      setImmediate(() => {
        throw bug;
      });
    }
  }

  #afterInput(give: (session: LabSession) => void): null {
    if (this.#session === null) return null;
    give(this.#session);
    this.#meter.flush();
    if (this.#state === 'waiting') this.#resume('run');
    return null;
  }

  get #isRunning(): boolean {
    return this.#state === 'boot' || this.#state === 'run';
  }

  #schedule(): void {
    if (this.#scheduled || !this.#isRunning) return;
    this.#scheduled = true;
    setImmediate(() => {
      this.#scheduled = false;
      this.#turn();
    });
  }

  #turn(): void {
    const session = this.#session;
    if (session === null || !this.#isRunning) return;
    if (this.#meter.isFull) {
      this.#liveView(); // The window has not drawn what is already printed: the machine waits, as behind a slow terminal.
      return;
    }
    const stop = this.#slicer.run(
      (budget) => session.advance(budget),
      () => this.#meter.pending,
    );
    this.#meter.flush();
    if (stop === null) {
      this.#liveView();
      this.#schedule();
    } else if (stop.kind === 'waiting') {
      this.#state = 'waiting';
      this.#sendView();
    } else {
      this.#rest();
    }
  }

  #rest(): void {
    this.#state = 'rest';
    this.#meter.flush();
    this.#sendView();
  }

  #liveView(): void {
    if (performance.now() - this.#lastView >= LIVE_VIEW_MS) this.#sendView();
  }

  #sendView(): void {
    this.#lastView = performance.now();
    const event = this.#pictures.event(this.#view(), this.#isFresh);
    this.emit(event);
    this.#isFresh = false;
    // The picture is on its way before the machine is looked at once more.
    if (this.#questions.length > 0) setImmediate(() => this.#answer(event.serial));
  }

  /** Says the answers to the standing questions, unless the machine has left the picture that they go with. */
  #answer(serial: number): void {
    const session = this.#session;
    if (session === null || this.#isRunning || serial !== this.#pictures.serial) return;
    // While instructions are read the machine stands at another moment.
    if (this.#reading?.isOver === false) return void this.#reading.over.then(() => this.#answer(serial));
    const answers = this.#questions.map(({ key, question }) => [key, session.look(question)]);
    this.emit({ type: 'answers', serial, answers: Object.fromEntries(answers) });
  }

  /** The session keeps thousands of rows; a picture that goes out at every step carries the last ones only. */
  #view(): MachineView | null {
    const view = this.#session?.view() ?? null;
    if (view === null) return null;
    const rows = this.#isRunning ? ROWS_RUNNING : ROWS_AT_REST;
    return { ...view, path: view.path.slice(-rows), syscalls: view.syscalls.slice(-rows) };
  }

  #unload(): void {
    this.#state = 'rest';
    this.#session = null;
    this.#recording = null;
    this.#slicer = new Slicer();
    this.#meter.forgive();
  }
}
