import type { Breakpoint, Diagnostic, MachineView, Reply, SourcePlace, StepKind } from '../preload/contract';
import { clearConsole } from './console/terminal';
import { activate, editedKernel, openKernelSource, openedKernelSource, programToRun } from './documents';
import { mark } from './editor/checker';
import { reveal } from './editor/editors';
import { modelOf, textOf } from './editor/models';
import { t } from './i18n';
import { keepVersion } from './history/keep';
import { lab } from './lab';
import { type LabDocument, breakpoints, configuration, documents, machine, notify, problems } from './state';
import { isOver } from './words';
import { type Action, Turns } from './turns';
import { isJourneyInFront, showPanel, showSource, uncoverSource } from './shell/layout';
import { translated } from './i18n/engine';

/** Assembles and boots the program at hand; false when it could not be. */
async function load(): Promise<boolean> {
  const { elf } = machine.get();
  const program = elf === null ? programToRun() : undefined;
  if (program === undefined && elf === null) {
    notify('info', t('shell:noProgram'));
    return false;
  }
  const { kernel } = configuration.get();
  clearConsole();
  // The first view may come before the reply, and wants to know whose lines it talks of.
  noteView(null);
  machine.set({ program: program?.id ?? null });
  if (program !== undefined) keepVersion(program.id, 'run');
  const reply = await lab.load({
    sources: program === undefined ? [] : [{ name: program.name, text: textOf(program.id) }],
    ...(elf === null ? {} : { elf }),
    editedKernel: editedKernel(kernel),
    configuration: configuration.get(),
    breakpoints: breakpoints.get().all,
  });
  if (!reply.ok) {
    machine.set({ view: null, program: null, stale: false });
    notify('error', reply.error.message);
    return false;
  }
  const { ok, diagnostics, problems: reasons, breakpoints: resolved } = reply.value;
  problems.set({ loaded: diagnostics, reasons });
  markKernel(diagnostics);
  if (!ok) {
    machine.set({ view: null, program: null, stale: false });
    const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
    notify('error', reasons.map(translated).at(0) ?? t('stop:nothingRuns', { count: errors }));
    showPanel('problems');
    return false;
  }
  breakpoints.set({ resolved });
  machine.set({ program: program?.id ?? null, stale: false });
  return true;
}

/** Loads an executable in place of a document; it stands at its first instruction, and Restart loads it again. */
export const openElf = (name: string, bytes: Uint8Array): Promise<void> =>
  inTurn(async () => {
    machine.set({ elf: { name, bytes } });
    if (!(await load())) return machine.set({ elf: null });
    showPanel('disassembly');
    notify('info', t('drop:elf', { name }));
  });

/** The newest view that came, drawn or not: what a command decides by. */
let newest: MachineView | null = null;
export const noteView = (view: MachineView | null): void => {
  newest = view;
};

const turns = new Turns();
export const inTurn = (action: Action): Promise<void> => turns.next(action);
/** Resolves when a Stop or a Pause that is under way has been answered and drawn; null: there is none. */
export const ending = (): Promise<void> | null => turns.ending;

/** Makes sure that a program is loaded and not over, then does `next` with it. */
const withProgram = (next: () => Promise<void>, justLoaded: () => Promise<void> = next): Promise<void> =>
  inTurn(async (isWanted) => {
    if (newest === null || isOver(newest.stop)) {
      if ((await load()) && isWanted()) await justLoaded();
    } else if (newest.stop !== null) {
      await next();
    }
  });

/** A call that fails says so. */
export async function told(call: Promise<Reply<null>>): Promise<void> {
  const reply = await call;
  if (!reply.ok && reply.error.kind !== 'engine') notify('error', reply.error.message);
}

export const proceed = (): Promise<void> => withProgram(() => told(lab.go()));
/** The first step of a program loads it and stops at its first instruction. */
export const step = (kind: StepKind): Promise<void> =>
  withProgram(
    () => told(lab.step({ kind })),
    async () => undefined,
  );
export const runTo = (place: Breakpoint): Promise<void> => withProgram(() => told(lab.runTo(place)));
/** Keys that were pressed before it do nothing after it, and keys that come after it find the machine at rest. */
const endAll = (call: () => Promise<Reply<null>>): Promise<void> =>
  turns.end(async () => {
    await told(call());
    applyView(newest);
  });
export const pause = (): Promise<void> => endAll(() => lab.pause());
export const stop = (): Promise<void> => endAll(() => lab.unload());

/** Takes effect with the next step. */
export const injectNmi = (): Promise<void> => withProgram(() => told(lab.injectNmi()));

/** What was asked of the program before is not asked of the one that is loaded in its place. */
export function restart(): Promise<void> {
  turns.cut();
  return inTurn(async (isWanted) => {
    if ((await load()) && isWanted()) await told(lab.go());
  });
}

/** Shows a view of the machine; when it is at rest, the source it stands in comes to the front. */
export function applyView(view: MachineView | null): void {
  // The source first: what it covers is not marked anew.
  showPlace(view);
  machine.set(view === null ? { view, program: null, stale: false } : { view });
}

/** Where pictures skip instructions, sources come to the front and are scrolled this often: nobody reads more. */
const PLACE_MS = 100;
let skips = false;
let shownAt = 0;
let nextPlace: ReturnType<typeof setTimeout> | undefined;
/** Whether pictures skip instructions from now on. Lines that are in sight are marked in each of them all the same. */
export const skipPlaces = (wanted: boolean): void => {
  skips = wanted;
};
/** Whose source comes to the front, if it is still being opened. */
let followed: MachineView | null = null;
function showPlace(view: MachineView | null): void {
  followed = view;
  clearTimeout(nextPlace);
  if (view === null || view.stop === null) return;
  const wait = skips ? shownAt + PLACE_MS - performance.now() : 0;
  if (wait > 0) {
    nextPlace = setTimeout(() => showPlace(view), wait);
    return;
  }
  shownAt = performance.now();
  follow(view);
}

/** The machine that was loaded with a recording runs this document's program; what it shows is shown again. */
export function applyRecorded(program: string | null): void {
  clearConsole();
  machine.set({ program, stale: false });
  if (newest !== null) applyView(newest);
}

/** Resolves when the frame that is being made has been painted. */
const painted = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
  });

function follow(view: MachineView): void {
  const { place, userPlace } = view;
  if (place?.side === 'user') return showUser(place, showSource);
  if (userPlace !== null) showUser(userPlace, uncoverSource);
  if (place === null) return;
  const open = openedKernelSource(place.file);
  if (open === undefined) return void openAndFollow(view, place);
  if (!isJourneyInFront()) activate(open.id);
  showSource(open.id);
  reveal(open.id, place.line);
}

/** A new editor takes its time: the words of the stop are drawn before it. */
async function openAndFollow(view: MachineView, { file, line }: SourcePlace): Promise<void> {
  await painted();
  if (followed !== view) return;
  const source = await openKernelSource(file, !isJourneyInFront());
  // Its tab has come to the front by being opened; the machine may be elsewhere by now.
  if (followed !== view) return followed === null || followed.stop === null ? undefined : follow(followed);
  if (source === undefined) return;
  showSource(source.id);
  reveal(source.id, line);
}

function programSource(file: string): LabDocument | undefined {
  const { program } = machine.get();
  return documents.get().all.find(({ id, name }) => id === program && name === file);
}

function showUser({ file, line }: SourcePlace, show: (id: string) => void): void {
  const document = programSource(file);
  if (document === undefined) return;
  show(document.id);
  reveal(document.id, line);
}

/** Kernel sources are checked when they are loaded, all together. */
function markKernel(diagnostics: readonly Diagnostic[]): void {
  for (const { id, kind, name } of documents.get().all) {
    const model = modelOf(id);
    if (kind === 'kernel' && model !== undefined)
      mark(
        model,
        diagnostics.filter(({ span }) => span.file === name),
      );
  }
}
