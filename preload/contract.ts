/**
 * The line between the page and the program behind it: every call, every channel, every event, once. The Electron window
 * carries it over IPC, the browser shell over a WebSocket; the page does not know which.
 */
import type { EditorAnswers, EditorDocument, EditorQuestion } from '../engine/editor/api';
import type { Diagnostic, SourceFile, Syntax } from '../engine/asm/api';
import type {
  BackKind,
  Breakpoint,
  Evaluation,
  EventStop,
  InstructionHelp,
  LoadReply,
  MachineView,
  Moment,
  ResolvedBreakpoint,
  StepKind,
  WatchedPlace,
  PathRow,
} from '../engine/session/api';
import type { Comparison, Variant } from '../engine/session/compare-api';
import type { KernelChoice } from '../engine/session/kernel-choices';
import type { Profile } from '../engine/session/profile';
import type { Edit, EditReply } from '../engine/session/edits';
import type { JourneyFrame } from '../engine/session/journey';
import type { MachineAnswer, MachineQuestion } from '../engine/session/look/api';
import type { InstructionRow, Stretch } from '../engine/session/look/instructions';
import type { MemoryRequest, MemoryView } from '../engine/session/memory-view';
import type { MsrRegisterView } from '../engine/session/msr-lab';
import type { CommandId } from './commands';
import type { KeyChanges, KeyPreset } from './keys';
import type { Language, LanguageChoice } from './languages';
import type { Settings } from './settings';
import type { ViewChange } from './view-change';

export type { Settings } from './settings';

export type {
  Completion,
  EditorAnswers,
  EditorDocument,
  EditorQuestion,
  EditorQuestions,
  Fold,
  OutlineItem,
  Place,
  TokenType,
} from '../engine/editor/api';
export type { Diagnostic, SourceEdit, SourceFile, Span, Syntax } from '../engine/asm/api';
export type { ComparedCall, Comparison, ComparisonRow, Variant } from '../engine/session/compare-api';
export type { KernelChoice } from '../engine/session/kernel-choices';
export type { Profile, ProfileRow } from '../engine/session/profile';
export type { Edit, EditReply } from '../engine/session/edits';
export type {
  LookKind,
  MachineAnswer,
  MachineAnswers,
  MachineQuestion,
  MachineQuestionOf,
} from '../engine/session/look/api';
export type { BitFieldView, BitsView } from '../engine/session/look/bits';
export type { CallFrame, CallStackView, FrameSource, RingBoundary } from '../engine/session/look/call-stack';
export type { EffectsView, RegisterChange, StoredPlace, ToldInstruction } from '../engine/session/look/effects';
export type { InstructionRow, Stretch } from '../engine/session/look/instructions';
export type { MappedRange, MemoryMapView, RootMapView, StretchView } from '../engine/session/look/memory-map';
export type { PrintedLine } from '../engine/session/look/printed';
export type { ReturnSlot, StackPart, StackSlot, StackView } from '../engine/session/look/stack';
export type { SyscallTableRow, SyscallTableView } from '../engine/session/look/syscall-table';
export type { ValueFact, ValueView } from '../engine/session/look/value';
export type { VectorsView, X87RegisterView } from '../engine/session/look/vectors';
export type { JourneyBox, JourneyFrame, JourneyMove, JourneySlot } from '../engine/session/journey';
export type { FieldView, MemoryRequest, MemoryView, Overlay, RightView, WalkView } from '../engine/session/memory-view';
export type { MsrFieldView, MsrRegisterView } from '../engine/session/msr-lab';
export type {
  BackKind,
  Breakpoint,
  CallPhases,
  DisassemblyRow,
  Evaluation,
  EventStop,
  FlagView,
  InstructionHelp,
  LoadReply,
  MachineView,
  Moment,
  MsrView,
  PathRow,
  RegisterView,
  ResolvedBreakpoint,
  SourcePlace,
  StackRow,
  StepKind,
  Stop,
  SyscallRow,
  TimeView,
  WatchedPlace,
} from '../engine/session/api';

/** A thrown error crosses IPC as its message only, so an outcome is always a value. */
export type Reply<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: LabError };
export interface LabError {
  readonly kind: 'cancelled' | 'file' | 'engine' | 'request';
  /** One sentence for the student; no path of the host in it except one that the student chose. */
  readonly message: string;
}

/** How a program is run; the form beside the Run button. */
export interface RunConfiguration {
  readonly kernel: string;
  /** Boot options as on Linux's command line; what they leave out has the kernel's own default. */
  readonly boot: string;
  readonly cpu: 'intel' | 'amd';
  /** Arguments behind argv[0]. */
  readonly args: readonly string[];
  /** Whether descriptor 0 is the terminal (line discipline) or a pipe. */
  readonly stdinTerminal: boolean;
}

/** A static executable, as it is on the disk. */
export interface ElfFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}
export interface LoadRequest {
  /** Linked into one program; ignored with an `elf`. */
  readonly sources: readonly SourceFile[];
  readonly elf?: ElfFile;
  readonly syntax?: Syntax;
  readonly editedKernel: readonly SourceFile[];
  readonly configuration: RunConfiguration;
  readonly breakpoints: readonly Breakpoint[];
}
export interface Loaded extends LoadReply {
  readonly breakpoints: readonly ResolvedBreakpoint[];
}

/** A recording, or why there is none. */
export type RecordingText =
  | { readonly ok: true; readonly name: string; readonly text: string }
  | { readonly ok: false; readonly reason: string };
/** A recorded run that was loaded, with the texts and the configuration that it was made of; or why it was not. */
export type Replay =
  | {
      readonly ok: true;
      readonly sources: readonly SourceFile[];
      readonly editedKernel: readonly SourceFile[];
      readonly configuration: RunConfiguration;
      readonly breakpoints: readonly ResolvedBreakpoint[];
    }
  | { readonly ok: false; readonly reason: string };

/** One program on several machines. */
export interface CompareRequest {
  readonly sources: readonly SourceFile[];
  readonly syntax?: Syntax;
  /** Arguments behind argv[0]. */
  readonly args: readonly string[];
  readonly variants: readonly Variant[];
}

export interface Example {
  readonly name: string;
  readonly title: string;
  readonly text: string;
}

/** A document as it stands in the editor, saved or not. */
export interface KeptDocument {
  readonly id: string;
  readonly kind: 'program' | 'kernel';
  readonly name: string;
  /** Where it was opened from or saved to; null for a new text and for kernel sources. */
  readonly path: string | null;
  /** The kernel profile of a kernel source. */
  readonly profile: string | null;
  readonly text: string;
  readonly dirty: boolean;
}
/** All that a restart of the page or of the whole program brings back. */
export interface Workspace {
  readonly version: 1;
  readonly documents: readonly KeptDocument[];
  readonly active: string | null;
  readonly configuration: RunConfiguration;
  readonly breakpoints: readonly Breakpoint[];
  /** Places whose change stops the run, and events that do. */
  readonly watchpoints?: readonly WatchedPlace[];
  readonly eventStops?: readonly EventStop[];
  /** The machines that were compared last. */
  readonly compared?: readonly Variant[];
  /** What the student has done of the first five minutes. */
  readonly firstSteps?: readonly string[];
  /** Expressions of the Watch panel. */
  readonly watched?: readonly string[];
  readonly settings: Settings;
  /** dockview's own form, as JSON text; dropped when it does not parse or is of another version. */
  readonly layout: string | null;
}

export interface Start {
  readonly shell: 'window' | 'browser';
  readonly version: string;
  readonly workspace: Workspace | null;
  readonly recent: readonly string[];
  readonly examples: readonly Example[];
  readonly kernels: readonly KernelChoice[];
  /** Where the machine stands; not null when only the page was loaded again. */
  readonly view: MachineView | null;
  /** The last bytes of the console. */
  readonly console: Uint8Array;
  readonly notice: string | null;
}

export interface OpenedFile {
  readonly path: string;
  readonly name: string;
  readonly text: string;
}
/** The browser shell has no file dialog of its own: the page offers these names of the served folder. */
export interface ChooseFile {
  readonly choose: readonly string[];
}
export interface SavedFile {
  readonly path: string;
  readonly name: string;
}

/** Why there is a version of a text. */
export type VersionReason = 'opened' | 'typed' | 'run' | 'saved' | 'restored';
export interface KeptVersion {
  /** Whose versions belong together. */
  readonly key: string;
  readonly name: string;
  readonly text: string;
  readonly why: VersionReason;
}
export interface DocumentHistory {
  readonly key: string;
  readonly name: string;
  /** Newest first; `at` is milliseconds since 1970 and names a version, `length` counts characters. */
  readonly versions: readonly { readonly at: number; readonly why: VersionReason; readonly length: number }[];
}

export interface Spoken {
  readonly language: Language;
  readonly keyPreset: KeyPreset;
  readonly keys: KeyChanges;
}

export type Profiled =
  | { readonly ok: true; readonly profile: Profile }
  | { readonly ok: false; /** One sentence. */ readonly reason: string };

export interface LabApi {
  /** First call of a page; also resets the console's credit, since an older page's acknowledgements are lost. */
  start(): Promise<Reply<Start>>;
  /** Without a path: the shell asks the user. With one: a file of {@link Start.recent} or of {@link ChooseFile}. */
  openFile(request: { readonly path?: string }): Promise<Reply<OpenedFile | ChooseFile>>;
  saveFile(request: { readonly path: string; readonly text: string }): Promise<Reply<SavedFile>>;
  saveFileAs(request: { readonly name: string; readonly text: string }): Promise<Reply<SavedFile>>;
  /** Bytes under a name that the user chooses: a picture. */
  saveBytesAs(request: { readonly name: string; readonly bytes: Uint8Array }): Promise<Reply<SavedFile>>;
  recentFiles(): Promise<Reply<readonly string[]>>;
  keepWorkspace(workspace: Workspace): Promise<Reply<null>>;
  /** Keeps a text as an earlier version, within bounds; the oldest go. */
  keepVersion(version: KeptVersion): Promise<Reply<null>>;
  histories(): Promise<Reply<readonly DocumentHistory[]>>;
  /** The text of a version; null when it is gone. */
  versionText(request: { readonly key: string; readonly at: number }): Promise<Reply<string | null>>;
  restartEngine(): Promise<Reply<null>>;
  /** The page speaks this language and has these keys from now on; so do menus and dialogs of the system. */
  speak(request: Spoken): Promise<Reply<null>>;
  /** The language that was chosen last; answered at once, before anything else is there. */
  language(): Promise<Reply<LanguageChoice>>;
  /** Everything wrong with a text; a kernel source together with its headers and the other sources. */
  check(document: EditorDocument): Promise<Reply<readonly Diagnostic[]>>;
  /** What the editor asks about a text: tokens, completions, definitions, a rename; the kind of question tells the answer's. */
  ask(question: EditorQuestion): Promise<Reply<EditorAnswers[EditorQuestion['kind']]>>;
  help(request: { readonly mnemonic: string; readonly syntax: Syntax }): Promise<Reply<InstructionHelp | null>>;
  kernelSources(request: { readonly profile: string }): Promise<Reply<readonly SourceFile[]>>;
  load(request: LoadRequest): Promise<Reply<Loaded>>;
  /** The whole run so far as the text of a recording. */
  exportRecording(): Promise<Reply<RecordingText>>;
  /** Loads a recorded run; all of it lies ahead, and the machine is on its way to the moment at which it was recorded. */
  loadRecording(request: {
    readonly text: string;
    readonly breakpoints: readonly Breakpoint[];
  }): Promise<Reply<Replay>>;
  /** Whether the machine is in the recorded state; null where it is not at the recorded moment, or no recording was loaded. */
  checkReplay(): Promise<Reply<boolean | null>>;
  go(): Promise<Reply<null>>;
  step(request: { readonly kind: StepKind }): Promise<Reply<null>>;
  runTo(breakpoint: Breakpoint): Promise<Reply<null>>;
  /** Back to where the run came from. */
  stepBack(request: { readonly kind: BackKind }): Promise<Reply<null>>;
  /** Just before the next (1) or the last (-1) system call that is known of the run; else to its end or its start. */
  seekCall(request: { readonly direction: 1 | -1 }): Promise<Reply<null>>;
  /** So many steps on, or instructions back when it is negative; at a breakpoint it ends before. */
  walk(request: { readonly count: number }): Promise<Reply<null>>;
  /** To any moment that is known of the run, earlier or later. */
  seek(to: Moment): Promise<Reply<null>>;
  /**
   * Back to before the instruction that last changed (or wrote) a register or memory. The reply is the write in boot that an
   * MSR has its first value from, for when the way ends at the start of the run.
   */
  backToChange(place: WatchedPlace): Promise<Reply<PathRow | null>>;
  /** Replaces the places whose change stops the run. */
  setWatchpoints(places: readonly WatchedPlace[]): Promise<Reply<null>>;
  /** Replaces the kinds of events that stop the run. */
  setEventStops(all: readonly EventStop[]): Promise<Reply<null>>;
  /** The share of ring 0, 0 to 1, in each stretch of the run. */
  rings(): Promise<Reply<readonly number[]>>;
  pause(): Promise<Reply<null>>;
  /** Drops the machine. */
  unload(): Promise<Reply<null>>;
  setBreakpoints(all: readonly Breakpoint[]): Promise<Reply<readonly ResolvedBreakpoint[]>>;
  /** The picture of the path at this moment; null while no program is loaded. */
  journey(): Promise<Reply<JourneyFrame | null>>;
  /** What a panel asks of the machine at rest; null while no program is loaded. The kind of question tells the answer's. */
  look(question: MachineQuestion): Promise<Reply<MachineAnswer | null>>;
  /** Replaces the questions whose answers follow each picture of the machine at rest. */
  setQuestions(all: readonly StandingQuestion[]): Promise<Reply<null>>;
  /**
   * Instructions as they ran, from a replay beside the present, with the rows of the path among them. Null: the machine runs, or
   * a command came in between.
   */
  instructions(stretch: Stretch): Promise<Reply<readonly InstructionRow[] | null>>;
  /** Memory from where an expression points, with the walks of its page tables; null while no program is loaded. */
  memory(request: MemoryRequest): Promise<Reply<MemoryView | { readonly problem: string } | null>>;
  /** What expressions are worth at this moment; null each while no program is loaded. */
  evaluate(request: { readonly texts: readonly string[] }): Promise<Reply<readonly (Evaluation | null)[]>>;
  input(request: { readonly bytes: Uint8Array }): Promise<Reply<null>>;
  endInput(): Promise<Reply<null>>;
  /** The registers of the MSR laboratory; empty while no program is loaded. */
  msrs(): Promise<Reply<readonly MsrRegisterView[]>>;
  /** Changes a register, memory or an MSR of the stopped machine; MSRs with the checks of WRMSR. */
  edit(edit: Edit): Promise<Reply<EditReply>>;
  /** Takes back the last change that was made at this moment. */
  undoEdit(): Promise<Reply<null>>;
  /** A non-maskable interrupt before the next instruction. */
  injectNmi(): Promise<Reply<null>>;
  /** Runs the program on every variant, beside the machine of the window. A second call ends the first. */
  compare(request: CompareRequest): Promise<Reply<Comparison>>;
  cancelCompare(): Promise<Reply<null>>;
  /**
   * Runs all that is known of the run once more, beside the machine of the window, and counts: `exact` every instruction, else of a
   * long run a sample. A second call ends the first.
   */
  profile(request: { readonly exact: boolean }): Promise<Reply<Profiled>>;
  cancelProfile(): Promise<Reply<null>>;
  /** The page has drawn this many bytes of output; the engine never runs more than its credit ahead. */
  acknowledge(request: { readonly bytes: number }): Promise<Reply<null>>;
}
export type LabMethod = keyof LabApi;
export type Argument<M extends LabMethod> = Parameters<LabApi[M]>[0];

/** A question that is asked again behind each picture; its answer goes by the key. */
export interface StandingQuestion {
  readonly key: string;
  readonly question: MachineQuestion;
}
export type Answers = { readonly [key: string]: MachineAnswer };

/** What the program tells the page on its own. Views may be dropped for a newer one, output never. */
export type StreamEvent =
  | { readonly type: 'view'; readonly view: MachineView | null; readonly serial: number }
  /** The picture `serial`, said as what differs from the one with the number `base`. */
  | { readonly type: 'viewChange'; readonly base: number; readonly serial: number; readonly change: ViewChange }
  /** The answers to the standing questions, for the picture `serial` of a machine at rest. */
  | { readonly type: 'answers'; readonly serial: number; readonly answers: Answers }
  | { readonly type: 'output'; readonly stream: 'stdout' | 'stderr'; readonly bytes: Uint8Array }
  /** The run went to another moment: the console shows just this. */
  | { readonly type: 'console'; readonly bytes: Uint8Array }
  | { readonly type: 'engine'; readonly reason: string }
  /** How much of a profile is done, from 0 to 1. */
  | { readonly type: 'profile'; readonly done: number }
  | { readonly type: 'command'; readonly id: CommandId }
  | { readonly type: 'superseded' };

/** A missing channel does not compile. */
export const CHANNELS = {
  start: 'lab:start',
  openFile: 'lab:openFile',
  saveFile: 'lab:saveFile',
  saveFileAs: 'lab:saveFileAs',
  saveBytesAs: 'lab:saveBytesAs',
  recentFiles: 'lab:recentFiles',
  keepWorkspace: 'lab:keepWorkspace',
  keepVersion: 'lab:keepVersion',
  histories: 'lab:histories',
  versionText: 'lab:versionText',
  restartEngine: 'lab:restartEngine',
  speak: 'lab:speak',
  language: 'lab:language',
  check: 'lab:check',
  ask: 'lab:ask',
  help: 'lab:help',
  kernelSources: 'lab:kernelSources',
  load: 'lab:load',
  exportRecording: 'lab:exportRecording',
  loadRecording: 'lab:loadRecording',
  checkReplay: 'lab:checkReplay',
  go: 'lab:go',
  step: 'lab:step',
  runTo: 'lab:runTo',
  stepBack: 'lab:stepBack',
  walk: 'lab:walk',
  seek: 'lab:seek',
  seekCall: 'lab:seekCall',
  backToChange: 'lab:backToChange',
  setWatchpoints: 'lab:setWatchpoints',
  setEventStops: 'lab:setEventStops',
  rings: 'lab:rings',
  pause: 'lab:pause',
  unload: 'lab:unload',
  setBreakpoints: 'lab:setBreakpoints',
  journey: 'lab:journey',
  look: 'lab:look',
  setQuestions: 'lab:setQuestions',
  instructions: 'lab:instructions',
  memory: 'lab:memory',
  evaluate: 'lab:evaluate',
  input: 'lab:input',
  endInput: 'lab:endInput',
  msrs: 'lab:msrs',
  edit: 'lab:edit',
  undoEdit: 'lab:undoEdit',
  injectNmi: 'lab:injectNmi',
  compare: 'lab:compare',
  cancelCompare: 'lab:cancelCompare',
  profile: 'lab:profile',
  cancelProfile: 'lab:cancelProfile',
  acknowledge: 'lab:acknowledge',
} as const satisfies Record<LabMethod, `lab:${string}`>;
export const EVENT_CHANNEL = 'lab:event';
export const METHODS = Object.keys(CHANNELS) as readonly LabMethod[];

/** All that the preload puts on `window`, as `window.labBridge`. */
export interface LabBridge {
  invoke(method: string, argument?: unknown): Promise<unknown>;
  onEvent(listener: (event: StreamEvent) => void): void;
}
