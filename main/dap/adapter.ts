import type { DebugProtocol as Protocol } from '@vscode/debugprotocol';
import type { BackKind, EventStop, ImageStore, StepKind, Stop } from '../../engine/index';
import { eventText, isBoundary } from '../../engine/index';
import { shortLines } from '../cli/diagnostics';
import { Breakpoints } from './breakpoints';
import { CAPABILITIES } from './capabilities';
import { change, editOf, evaluate } from './changes';
import { eventStops } from './event-stops';
import type { LaunchArguments } from './launch';
import { buildFailure, changedSources, launchArguments, specOf } from './launch';
import type { Outlet } from './machine';
import { Machine } from './machine';
import { disassemble, readMemory, writeMemory } from './memory';
import type { Answer, Handlers } from './requests';
import { Refusal, answer } from './requests';
import { Sources } from './sources';
import { THREAD, exceptionOf, exitCodeOf, stoppedBody } from './stopped';
import { Variables } from './variables';
import { watch, watchable } from './watchpoints';

/** Frames, innermost first: where the CPU stands, and in ring 0 where it came from. */
const CURRENT = 1;
const CALLER = 2;

/** A program that was launched. */
interface Debuggee {
  readonly given: LaunchArguments;
  readonly machine: Machine;
  readonly sources: Sources;
  readonly breakpoints: Breakpoints;
}

const STEPS: ReadonlySet<string> = new Set(['into', 'over', 'out', 'boundary', 'user'] satisfies StepKind[]);
const isStep = (kind: string): kind is StepKind => STEPS.has(kind);

/** One debugger's view of one program at a time: the requests of the Debug Adapter Protocol over a session. */
export class Adapter {
  #debuggee: Debuggee | null = null;
  #variables: Variables | null = null;
  /** The client is told of stops: it has set its breakpoints. */
  #isConfigured = false;
  #hasInvalidated = false;
  #watched: Protocol.SetDataBreakpointsArguments = { breakpoints: [] };
  #events: readonly EventStop[] = [];
  #isReverse = false;

  constructor(
    private readonly images: ImageStore | null,
    private readonly outlet: Outlet,
    private readonly send: (event: string, body?: unknown) => void,
    private readonly close: () => void,
  ) {}

  readonly handlers: Handlers = {
    initialize: ({ supportsInvalidatedEvent = false, linesStartAt1 = true, columnsStartAt1 = true, pathFormat }) => {
      if (!linesStartAt1 || !columnsStartAt1) throw new Refusal('Lines and columns are counted from 1.');
      if (pathFormat === 'uri') throw new Refusal('Sources are named by paths.');
      this.#hasInvalidated = supportsInvalidatedEvent;
      return answer(CAPABILITIES);
    },
    launch: async (given) => {
      if (this.#debuggee !== null) throw new Refusal('A program is launched already: restart or disconnect.');
      this.#debuggee = await this.#load(launchArguments(given), null);
      return answer(undefined, () => this.send('initialized'));
    },
    configurationDone: () => answer(undefined, () => this.#begin()),
    restart: async ({ arguments: given }) => {
      const before = this.#require();
      const next = await this.#load(given === undefined ? before.given : launchArguments(given), before.breakpoints);
      before.machine.end();
      this.#debuggee = next;
      watch(next.machine.session, this.#watched);
      next.machine.session.setEventStops(this.#events);
      return answer(undefined, () => {
        for (const breakpoint of next.breakpoints.all) this.send('breakpoint', { reason: 'changed', breakpoint });
        this.#begin();
      });
    },
    terminate: () => answer(undefined, () => this.#terminate()),
    disconnect: () => {
      this.#debuggee?.machine.end();
      return answer(undefined, this.close);
    },
    threads: () => answer({ threads: [{ id: THREAD, name: 'CPU 0' }] }),
    stackTrace: ({ startFrame = 0, levels = 0 }) => {
      const frames = this.#frames();
      const end = levels === 0 ? frames.length : startFrame + levels;
      return answer({ stackFrames: frames.slice(startFrame, end), totalFrames: frames.length });
    },
    scopes: ({ frameId }) => answer({ scopes: this.#look().scopes(frameId === CALLER) }),
    variables: ({ variablesReference, start = 0, count = 0 }) => {
      const all = this.#look().list(variablesReference);
      return answer({ variables: count === 0 ? all.slice(start) : all.slice(start, start + count) });
    },
    setVariable: ({ variablesReference, name, value }) => {
      const entry = this.#look().entry(variablesReference, name);
      if (entry === null) throw new Refusal(`There is no '${name}' here.`);
      if (entry.edit === undefined) throw new Refusal(`${name} cannot be set.`);
      change(this.#atRest().session, entry.edit, value);
      const changed = this.#changed().entry(variablesReference, name);
      return answer({ value: changed?.value ?? '' }, () => this.#invalidate());
    },
    setExpression: ({ expression, value }) => {
      const { body, after } = this.#assign(expression, value);
      return answer({ value: body.result }, after);
    },
    evaluate: ({ expression, context }) => {
      if (context === 'repl' && expression.startsWith('>')) {
        this.#require().machine.input(Buffer.from(`${expression.slice(1).replace(/^ /, '')}\n`));
        return answer({ result: '', variablesReference: 0 });
      }
      const assigned = context === 'repl' ? /^([^=!<>]+)=([^=].*)$/su.exec(expression) : null;
      if (assigned !== null) return this.#assign(assigned[1], assigned[2]);
      const { result, memory } = evaluate(this.#atRest().session, expression);
      return answer({ result, variablesReference: 0, memoryReference: memory });
    },
    exceptionInfo: () => {
      const { session, stop } = this.#atRest();
      const body = exceptionOf(stop, session.diagnose()?.words ?? null);
      if (body === null) throw new Refusal('Nothing has failed.');
      return answer(body);
    },
    source: ({ source, sourceReference }) => {
      const content = this.#require().sources.text(source?.sourceReference ?? sourceReference);
      return answer({ content, mimeType: 'text/x-asm' });
    },
    loadedSources: () => answer({ sources: this.#require().sources.all }),
    breakpointLocations: ({ source, line, endLine = line }) => {
      const { machine, sources } = this.#require();
      const lines = machine.session.codeLines(sources.fileOf(source));
      return answer({ breakpoints: lines.filter((at) => at >= line && at <= endLine).map((at) => ({ line: at })) });
    },
    setBreakpoints: (given) => answer({ breakpoints: this.#require().breakpoints.setLines(given) }),
    setFunctionBreakpoints: (given) => answer({ breakpoints: this.#require().breakpoints.setFunctions(given) }),
    setInstructionBreakpoints: (given) => answer({ breakpoints: this.#require().breakpoints.setInstructions(given) }),
    setExceptionBreakpoints: (given) => {
      this.#events = eventStops(given);
      this.#require().machine.session.setEventStops(this.#events);
      return answer(undefined);
    },
    dataBreakpointInfo: (given) => answer(watchable(given, this.#look())),
    setDataBreakpoints: (given) => {
      this.#watched = given;
      return answer({ breakpoints: watch(this.#require().machine.session, given) });
    },
    continue: () =>
      answer(
        { allThreadsContinued: true },
        this.#running((machine) => machine.run((session) => session.go())),
      ),
    next: () => answer(undefined, this.#stepping('over')),
    stepIn: () => answer(undefined, this.#stepping('into')),
    stepOut: () => answer(undefined, this.#stepping('out')),
    stepBack: ({ granularity }) => answer(undefined, this.#back(granularity === 'instruction' ? 'into' : 'over')),
    reverseContinue: () => answer(undefined, this.#back('continue')),
    pause: () => answer(undefined, () => this.#require().machine.pause()),
    readMemory: (given) => answer(readMemory(this.#atRest().session, given)),
    writeMemory: (given) => {
      const written = writeMemory(this.#atRest().session, given);
      this.#changed();
      return answer(written, () => this.#invalidate());
    },
    disassemble: (given) => answer(disassemble(this.#atRest().session, this.#require().sources, given)),
    'lstar/input': ({ text = '', end = false }) => {
      const { machine } = this.#require();
      if (text !== '') machine.input(Buffer.from(text));
      if (end) machine.input(null);
      return answer(undefined);
    },
    'lstar/step': ({ kind = 'boundary', back = false }) => {
      if (!isStep(kind)) throw new Refusal(`A step is one of ${[...STEPS].join(', ')}.`);
      return answer(undefined, back ? this.#back(kind) : this.#stepping(kind));
    },
  };

  /** The client is gone. */
  end(): void {
    this.#debuggee?.machine.end();
  }

  /** Changes what an expression names, from the debug console or a list of watched expressions. */
  #assign(expression: string, value: string): Answer<Protocol.EvaluateResponse['body']> {
    const { session } = this.#atRest();
    change(session, editOf(session, this.#look().view, expression), value);
    this.#variables = null;
    return answer({ result: evaluate(session, expression).result, variablesReference: 0 }, () => this.#invalidate());
  }

  async #load(given: LaunchArguments, before: Breakpoints | null): Promise<Debuggee> {
    const spec = specOf(given, this.images);
    const paths = 'sources' in spec.program ? spec.program.sources.map(({ name }) => name) : [];
    const sources = new Sources(given.kernel, paths, changedSources(given));
    let booted: ((stop: Stop) => void) | null = null;
    const machine: Machine = new Machine(
      {
        stopped: (stop) => (booted === null ? this.#stopped(machine, stop) : booted(stop)),
        output: (category, output) => this.send('output', { category, output }),
        waiting: () => this.#say('The program waits for input: type it behind a >.'),
        failed: (error) => {
          this.#say(`The lab has a bug: ${error instanceof Error ? error.message : String(error)}`);
          this.send('terminated');
        },
        ...(given.boundaries ? { event: (event) => this.#boundary(event) } : {}),
      },
      this.outlet,
    );
    const reply = machine.load(spec);
    for (const diagnostic of reply.diagnostics) {
      const { file, line, column } = diagnostic.span;
      const output = `${shortLines(diagnostic).join('\n')}\n`;
      this.send('output', { category: 'stderr', output, source: sources.named(file), line, column });
    }
    for (const problem of reply.problems) this.#say(problem);
    if (!reply.ok) throw new Refusal(buildFailure(reply.diagnostics, reply.problems));
    const stop = await new Promise<Stop>((resolve) => {
      booted = resolve;
      machine.boot();
    });
    booted = null;
    if (stop.kind === 'dead') throw new Refusal(stop.reason);
    const { session } = machine;
    if (given.stdin !== undefined) {
      machine.input(Buffer.from(given.stdin));
      machine.input(null);
    }
    return { given, machine, sources, breakpoints: new Breakpoints(session, sources, before ?? undefined) };
  }

  /** From the first instruction of the program. */
  #begin(): void {
    const { given, machine, breakpoints } = this.#require();
    this.#isConfigured = true;
    this.#isReverse = false;
    this.#variables = null;
    if (given.noDebug) {
      breakpoints.clear();
      machine.session.setWatchpoints([]);
      machine.session.setEventStops([]);
    } else if (given.stopOnEntry) return this.#stopped(machine, { kind: 'ready' });
    // A run leaves the instruction where it begins without looking: one with a breakpoint is a stop.
    const { hit } = breakpoints;
    if (hit.ids.length > 0 && !hit.isLogOnly)
      return this.#stopped(machine, { kind: 'breakpoint', address: machine.session.view().rip });
    for (const text of hit.logs) this.#say(text);
    machine.run((session) => session.go());
  }

  #stopped(machine: Machine, stop: Stop): void {
    this.#variables = null;
    // A machine that another one has replaced has nothing to say.
    if (!this.#isConfigured || this.#debuggee?.machine !== machine) return;
    const { given, breakpoints } = this.#debuggee;
    if (given.noDebug && exitCodeOf(stop) !== null) return this.#exited(stop);
    const { hit } = breakpoints;
    if (!this.#isReverse && (stop.kind === 'breakpoint' || stop.kind === 'step'))
      for (const text of hit.logs) this.#say(text);
    if (stop.kind === 'breakpoint' && hit.isLogOnly) {
      if (this.#isReverse) machine.run((session) => session.stepBack('continue'));
      else machine.goOn();
      return;
    }
    const body = stoppedBody(stop, hit);
    if (body === null) this.#exited(stop);
    else this.send('stopped', body);
  }

  #exited(stop: Stop): void {
    if (stop.kind === 'killed') this.#say(`Killed by ${stop.signalName}: ${stop.reason}`);
    if (stop.kind === 'dead') this.#say(stop.reason);
    this.send('exited', { exitCode: exitCodeOf(stop) ?? 0 });
    this.#terminate();
  }

  #terminate(): void {
    this.#debuggee?.machine.end();
    this.send('terminated');
  }

  #frames(): Protocol.StackFrame[] {
    const { session } = this.#atRest();
    const { sources } = this.#require();
    const frame = (id: number, address: bigint, ring: 0 | 3, words: string): Protocol.StackFrame => {
      const { name, place } = session.locate(address);
      const reference = `0x${address.toString(16)}`;
      return {
        id,
        name: `${name ?? reference} (ring ${ring}${words})`,
        line: place?.line ?? 0,
        column: place === null ? 0 : 1,
        instructionPointerReference: reference,
        ...(place === null ? {} : { source: sources.of(place) }),
      };
    };
    const rip = session.readRegister('rip') ?? 0n;
    const { userRip, ring } = session;
    const caller = userRip === null ? [] : [frame(CALLER, userRip, 3, ', entered from here')];
    return [frame(CURRENT, rip, ring, ''), ...caller];
  }

  #boundary(event: Parameters<typeof isBoundary>[0]): void {
    if (!this.#isConfigured || !isBoundary(event)) return;
    this.send('lstar/boundary', { icount: event.icount, rip: event.rip, kind: event.event, text: eventText(event) });
  }

  #stepping(kind: StepKind): () => void {
    return this.#running((machine) => machine.run((session) => session.step(kind)));
  }
  #back(kind: BackKind): () => void {
    return this.#running((machine) => machine.run((session) => session.stepBack(kind)), true);
  }

  /** What lets the machine run, once the answer is sent. What has ended can only go back; else its end is told. */
  #running(run: (machine: Machine) => void, isBack = false): () => void {
    const { machine, stop } = this.#atRest();
    this.#variables = null;
    this.#isReverse = isBack;
    if (!isBack && stop !== null && exitCodeOf(stop) !== null) return () => this.#exited(stop);
    return () => run(machine);
  }

  #require(): Debuggee {
    if (this.#debuggee === null) throw new Refusal('No program is launched.');
    return this.#debuggee;
  }
  #atRest(): { readonly machine: Machine; readonly session: Machine['session']; readonly stop: Stop | null } {
    const { machine } = this.#require();
    if (machine.isOver) throw new Refusal('The program has ended.');
    if (!machine.isAtRest) throw new Refusal('The machine is running: pause it first.');
    return { machine, session: machine.session, stop: machine.stop };
  }

  #look(): Variables {
    const { session } = this.#atRest();
    this.#variables ??= new Variables(session, session.view());
    return this.#variables;
  }
  #changed(): Variables {
    this.#variables = null;
    return this.#look();
  }
  #invalidate(): void {
    if (this.#hasInvalidated) this.send('invalidated', { areas: ['all'] });
  }

  #say(text: string): void {
    this.send('output', { category: 'console', output: `${text}\n` });
  }
}
