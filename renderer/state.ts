import type {
  Breakpoint,
  Comparison,
  Diagnostic,
  ElfFile,
  EventStop,
  Example,
  KernelChoice,
  MachineView,
  ResolvedBreakpoint,
  RunConfiguration,
  Variant,
  WatchedPlace,
} from '../preload/contract';
import { DEFAULT_SETTINGS, RUN_SETTINGS, type Settings } from '../preload/settings';
import { Store } from './store';

/** A document's facts; its text lives in its editor model. */
export interface LabDocument {
  readonly id: string;
  readonly kind: 'program' | 'kernel';
  readonly name: string;
  readonly path: string | null;
  readonly profile: string | null;
  readonly dirty: boolean;
}

export const documents = new Store<{ all: readonly LabDocument[]; active: string | null; lastProgram: string | null }>({
  all: [],
  active: null,
  lastProgram: null,
});

export const machine = new Store<{
  /** Null while no program is loaded. */
  view: MachineView | null;
  /** Document of the program that is loaded. */
  program: string | null;
  /** Edited after it was loaded. */
  stale: boolean;
  /** An executable to run in place of a document. */
  elf: ElfFile | null;
}>({ view: null, program: null, stale: false, elf: null });

export const problems = new Store<{
  /** By document id, from the check as one types. */
  checked: ReadonlyMap<string, readonly Diagnostic[]>;
  /** From the last load: of the program and of the kernel, and reasons without a place. */
  loaded: readonly Diagnostic[];
  reasons: readonly string[];
}>({ checked: new Map(), loaded: [], reasons: [] });

export const breakpoints = new Store<{ all: readonly Breakpoint[]; resolved: readonly ResolvedBreakpoint[] }>({
  all: [],
  resolved: [],
});

/** Places whose change stops the run. */
export const watchpoints = new Store<{ all: readonly WatchedPlace[] }>({ all: [] });
/** Kinds of events that stop a run. */
export const eventStops = new Store<{ all: readonly EventStop[] }>({ all: [] });

export const DEFAULT_CONFIGURATION: RunConfiguration = {
  kernel: RUN_SETTINGS.kernel.initial,
  boot: RUN_SETTINGS.boot.initial,
  cpu: RUN_SETTINGS.cpu.initial,
  args: RUN_SETTINGS.args.initial,
  stdinTerminal: RUN_SETTINGS.stdinTerminal.initial,
};
export const settings = new Store<Settings>(DEFAULT_SETTINGS);
export const configuration = new Store<RunConfiguration>(DEFAULT_CONFIGURATION);

/** What the compare panel compares, and what came out. */
export const comparison = new Store<{
  variants: readonly Variant[];
  running: boolean;
  result: Comparison | null;
  error: string | null;
}>({
  variants: [
    { kernel: 'v3.0', boot: '', cpu: 'intel' },
    { kernel: 'v4.15', boot: 'pti=off', cpu: 'intel' },
    { kernel: 'v4.15', boot: '', cpu: 'intel' },
    { kernel: 'v6.9', boot: '', cpu: 'intel' },
  ],
  running: false,
  result: null,
  error: null,
});

export interface Notice {
  readonly id: number;
  readonly severity: 'info' | 'warning' | 'error';
  readonly text: string;
}
/** One row to choose in the palette's list. */
export interface Choice {
  readonly label: string;
  readonly detail?: string;
  readonly key?: string | undefined;
  /** Words by which it is found too, and which are not shown. */
  readonly also?: string;
  run(): void;
}
export interface QuickPick {
  readonly title: string;
  readonly choices: readonly Choice[];
  /** With one, any text may be entered. */
  readonly accept?: (text: string) => void;
  /** Text that Enter takes as it is, whichever choice it also matches. */
  readonly takes?: RegExp;
  readonly initial?: string;
}

export const shell = new Store<{
  ready: boolean;
  kind: 'window' | 'browser';
  version: string;
  examples: readonly Example[];
  kernels: readonly KernelChoice[];
  recent: readonly string[];
  notices: readonly Notice[];
  pick: QuickPick | null;
  configuring: boolean;
  /** The window is set out for a projector. */
  projector: boolean;
}>({
  ready: false,
  kind: 'browser',
  version: '',
  examples: [],
  kernels: [],
  recent: [],
  notices: [],
  pick: null,
  configuring: false,
  projector: false,
});

let lastNotice = 0;
/** Shown until it is dismissed; the same sentence is not shown twice. */
export function notify(severity: Notice['severity'], text: string): void {
  const { notices } = shell.get();
  const others = notices.filter((notice) => notice.text !== text).slice(-2);
  shell.set({ notices: [...others, { id: ++lastNotice, severity, text }] });
}
export const dismiss = (id: number): void =>
  shell.set({ notices: shell.get().notices.filter((notice) => notice.id !== id) });

export const documentById = (id: string | null): LabDocument | undefined =>
  documents.get().all.find((document) => document.id === id);
