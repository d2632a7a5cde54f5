import type { KnownRun, LabSpec, Profiler } from '../../engine/index';
import type {
  Argument,
  BackKind,
  CompareRequest,
  Comparison,
  Diagnostic,
  EditorAnswers,
  EditorDocument,
  EditorQuestion,
  Edit,
  EditReply,
  Evaluation,
  EventStop,
  Example,
  InstructionHelp,
  InstructionRow,
  KernelChoice,
  LabApi,
  JourneyFrame,
  LabMethod,
  LoadReply,
  MachineAnswer,
  MachineQuestion,
  MachineView,
  Moment,
  MemoryRequest,
  MemoryView,
  MsrRegisterView,
  PathRow,
  ResolvedBreakpoint,
  SourceFile,
  StepKind,
  Stop,
  Stretch,
  StreamEvent,
  Syntax,
  Breakpoint,
  WatchedPlace,
} from '../../preload/contract';

/** The calls that the engine's worker answers itself; the others are the host's. */
export const ENGINE_METHODS = [
  'check', 'ask', 'help', 'kernelSources', 'load', 'exportRecording', 'loadRecording', 'checkReplay', 'go', 'step', 'runTo', 'stepBack', 'walk', 'seek', 'seekCall', 'backToChange', 'setWatchpoints', 'setEventStops', 'rings', 'pause', 'unload', 'setBreakpoints', 'journey', 'look', 'setQuestions', 'instructions', 'memory', 'evaluate', 'input',
  'endInput', 'acknowledge', 'msrs', 'edit', 'undoEdit', 'injectNmi',
] as const satisfies readonly LabMethod[]; // prettier-ignore
export type EngineMethod = (typeof ENGINE_METHODS)[number];

/** The value inside a method's Reply. */
export type Result<M extends LabMethod> =
  Awaited<ReturnType<LabApi[M]>> extends infer R ? (R extends { ok: true; value: infer V } ? V : never) : never;

export type EngineHandlers = {
  readonly [M in EngineMethod]: (argument: Argument<M>) => Result<M> | Promise<Result<M>>;
};

export interface Hello {
  readonly examples: readonly Example[];
  readonly kernels: readonly KernelChoice[];
}

/** Host to worker. `reset` forgives all unacknowledged output and asks for the present view. */
export type EngineRequest =
  | { readonly id: number; readonly method: EngineMethod; readonly argument: unknown }
  | { readonly id: number; readonly method: 'compare'; readonly argument: CompareRequest }
  /** A recording. Takes the worker until it is done. */
  | {
      readonly id: number;
      readonly method: 'profile';
      readonly argument: { readonly text: string; readonly exact: boolean };
    }
  | { readonly id: number; readonly method: 'hello' | 'reset'; readonly argument?: undefined };
/** Worker to host. */
export type EngineMessage =
  | { readonly id: number; readonly value: unknown }
  | { readonly id: number; readonly failed: string }
  | { readonly event: StreamEvent };
/** What one message of the worker carries, in order. */
export type EngineMessages = readonly EngineMessage[];

/** A node:worker_threads port, as far as it is used. */
export interface EnginePort {
  postMessage(message: unknown): void;
  on(event: 'message', listener: (message: EngineRequest) => void): unknown;
}

/** What a Session must do for the window; engine/session's is one. */
export interface LabSession {
  load(spec: LabSpec, known?: KnownRun): LoadReply;
  readonly known: KnownRun;
  readonly moment: Moment;
  readonly state: { readonly cpu: Uint8Array; readonly memory: Uint8Array };
  advance(budget: number): Stop | null;
  go(): void;
  step(kind: StepKind): void;
  runTo(breakpoint: Breakpoint): void;
  stepBack(kind: BackKind): void;
  walk(count: number): void;
  seek(to: Moment): void;
  seekCall(direction: 1 | -1): void;
  backToChange(place: WatchedPlace): void;
  bootWrite(name: string): PathRow | null;
  setWatchpoints(places: readonly WatchedPlace[]): void;
  setEventStops(all: readonly EventStop[]): void;
  rings(): readonly number[];
  pause(): void;
  setBreakpoints(all: readonly Breakpoint[]): readonly ResolvedBreakpoint[];
  evaluate(text: string): Evaluation;
  journey(): JourneyFrame;
  look(question: MachineQuestion): MachineAnswer;
  read(stretch: Stretch): { advance(budget: number): readonly InstructionRow[] | null; end(): void };
  memory(request: MemoryRequest): MemoryView | { readonly problem: string };
  input(bytes: Uint8Array): void;
  endInput(): void;
  view(): MachineView;
  msrLaboratory(): readonly MsrRegisterView[];
  edit(edit: Edit): EditReply;
  undoEdit(): boolean;
  injectNmi(): void;
}
export interface CompareSpec extends Pick<LabSpec, 'argv' | 'envp' | 'bootTime'> {
  readonly program: { readonly sources: readonly SourceFile[]; readonly syntax?: Syntax };
  readonly variants: CompareRequest['variants'];
  readonly limit: number;
}
export interface OutputSink {
  output(stream: 'stdout' | 'stderr', bytes: Uint8Array): void;
  /** The run went to another moment: all that had been written by then, as far as it is kept. */
  moved(written: readonly { readonly bytes: Uint8Array }[]): void;
}

/** The engine as the worker sees it: injected, so that tests put a small one in its place. */
export interface EngineModule {
  createSession(sink: OutputSink): LabSession;
  comparePrograms(spec: CompareSpec): Comparison;
  profiler(spec: LabSpec, known: KnownRun, every?: number): Pick<Profiler, 'problem' | 'done' | 'advance' | 'profile'>;
  checkDocument(document: EditorDocument): readonly Diagnostic[];
  askEditor(question: EditorQuestion): EditorAnswers[EditorQuestion['kind']];
  instructionHelp(mnemonic: string, syntax: Syntax): InstructionHelp | null;
  kernelSources(profile: string): readonly SourceFile[];
  readonly kernels: readonly KernelChoice[];
  readonly examples: readonly Example[];
}
