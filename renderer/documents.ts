import type { KeptDocument, SourceFile } from '../preload/contract';
import { checkSoon, forgetChecks } from './editor/checker';
import { focusEditor } from './editor/editors';
import { createModel, disposeModel, modelOf, setModelName, textOf } from './editor/models';
import { keepBeforeClosing, keepVersion, noteTyping } from './history/keep';
import { lab } from './lab';
import { type LabDocument, configuration, documentById, documents, machine, notify, shell } from './state';
import { touchWorkspace } from './workspace';
import { t } from './i18n';

let next = 1;

/** Adds a document, as the active one unless it stays behind. */
function add(document: LabDocument, text: string, front = true): LabDocument {
  const model = createModel(document.id, document.name, text);
  model.onDidChangeContent(() => changed(document.id));
  documents.set({ all: [...documents.get().all, document] });
  if (front) activate(document.id);
  if (document.kind === 'program') keepVersion(document.id, 'opened');
  checkSoon(document.id, 0);
  return document;
}

export function newDocument(name: string, text: string, path: string | null = null): LabDocument {
  const id = `program-${next++}`;
  focusEditor(id);
  return add({ id, kind: 'program', name, path, profile: null, dirty: false }, text);
}

/** The first day's `program.s`, `program-2.s`, …: a name no open document has. */
export function freeName(wanted = 'program.s'): string {
  const taken = new Set(documents.get().all.map(({ name }) => name));
  const [, stem = 'program', extension = ''] = /^(.*?)(\.[^.]*)?$/.exec(wanted) ?? [];
  let name = wanted;
  for (let count = 2; taken.has(name); count++) name = `${stem}-${count}${extension}`;
  return name;
}

export function activate(id: string): void {
  if (documents.get().active === id) return;
  const document = documentById(id);
  documents.set({ active: id, ...(document?.kind === 'program' ? { lastProgram: id } : {}) });
  // A program that is looked at is the one to run next, not the file that was dropped before.
  if (document?.kind === 'program' && machine.get().elf !== null) machine.set({ elf: null });
}

/** The document that Run takes: the active program, or the last one that was. */
export function programToRun(): LabDocument | undefined {
  const { all, active, lastProgram } = documents.get();
  const isProgram = (id: string | null) => all.find((one) => one.id === id && one.kind === 'program');
  return isProgram(active) ?? isProgram(lastProgram) ?? all.find(({ kind }) => kind === 'program');
}

function changed(id: string): void {
  const document = documentById(id);
  if (document === undefined) return;
  if (document.kind === 'kernel')
    setDirty(id, textOf(id) !== originalKernel.get(`${document.profile}/${document.name}`));
  else setDirty(id, true);
  if (document.kind === 'kernel' || machine.get().program === id) machine.set({ stale: machine.get().view !== null });
  checkSoon(id);
  noteTyping(id);
  touchWorkspace();
}

function setDirty(id: string, dirty: boolean): void {
  if (documentById(id)?.dirty !== dirty) update(id, { dirty });
}

function update(id: string, change: Partial<LabDocument>): void {
  documents.set({ all: documents.get().all.map((one) => (one.id === id ? Object.assign({}, one, change) : one)) });
}

/** Text that exists nowhere else stays: an edited program is closed only when the user says so. */
export function closeDocument(id: string): void {
  const document = documentById(id);
  if (document === undefined) return;
  if (document.kind === 'program' && document.dirty && !confirm(t('files:notSaved', { name: document.name }))) return;
  keepBeforeClosing(id);
  const all = documents.get().all.filter((one) => one.id !== id);
  documents.set({ all, active: documents.get().active === id ? (all.at(-1)?.id ?? null) : documents.get().active });
  // An edited kernel source keeps its text while its tab is closed: the next run still uses it.
  if (document.kind === 'kernel' && document.dirty) closedKernel.set(id, { document, text: textOf(id) });
  forgetChecks(id);
  disposeModel(id);
}

export async function openFile(path?: string): Promise<void> {
  const open = documents.get().all.find((one) => one.path !== null && one.path === path);
  if (open !== undefined) return activate(open.id);
  const reply = await lab.openFile(path === undefined ? {} : { path });
  if (!reply.ok) {
    if (reply.error.kind !== 'cancelled') notify('error', reply.error.message);
    return;
  }
  if ('choose' in reply.value) {
    const { choose } = reply.value;
    if (choose.length === 0) notify('info', t('files:none'));
    else shell.set({ pick: { title: t('files:open'), choices: choose.map((one) => fileChoice(one)) } });
    return;
  }
  const { name, text, path: opened } = reply.value;
  if (isRecording(text)) {
    recorded(text);
    return refreshRecent();
  }
  const already = documents.get().all.find((one) => one.path === opened);
  if (already === undefined) newDocument(name, text, opened);
  else activate(already.id);
  await refreshRecent();
}

/** How the text of a recording begins: it is a run to go to, no text to edit. */
const RECORDING = 'LSTAR recording ';
export const isRecording = (text: string): boolean => text.startsWith(RECORDING);
export const openRecordingText = (text: string): void => recorded(text);
let recorded: (text: string) => void = () => undefined;
export const onRecording = (listener: (text: string) => void): void => {
  recorded = listener;
};

/** An open program with this name and text. */
export const textsOf = (name: string, text: string): LabDocument | undefined =>
  documents.get().all.find((one) => one.kind === 'program' && one.name === name && textOf(one.id) === text);

/** Puts another text into a kernel source of the present profile; the next run uses it. */
export async function editKernelText(name: string, text: string): Promise<void> {
  const source = await openKernelSource(name, false);
  if (source !== undefined) modelOf(source.id)?.setValue(text);
}

export const fileChoice = (path: string) => ({
  label: path.split(/[\\/]/).at(-1) ?? path,
  detail: path,
  run: () => void openFile(path),
});

export async function saveDocument(id: string): Promise<void> {
  const document = documentById(id);
  if (document === undefined) return;
  if (document.kind === 'kernel') return notify('info', t('files:kernelKept'));
  if (document.path === null) return saveDocumentAs(id);
  const reply = await lab.saveFile({ path: document.path, text: textOf(id) });
  if (reply.ok) {
    update(id, { dirty: false });
    keepVersion(id, 'saved');
  } else notify('error', reply.error.message);
}

export async function saveDocumentAs(id: string): Promise<void> {
  const document = documentById(id);
  if (document === undefined) return;
  if (shell.get().kind === 'window') return saveUnder(id, document.name);
  shell.set({
    pick: {
      title: t('files:saveAs'),
      choices: [],
      initial: document.name,
      accept: (name) => void saveUnder(id, name),
    },
  });
}

async function saveUnder(id: string, name: string): Promise<void> {
  const reply = await lab.saveFileAs({ name, text: textOf(id) });
  if (reply.ok) {
    const kernel = documentById(id)?.kind === 'kernel';
    if (!kernel) {
      update(id, { ...reply.value, dirty: false });
      setModelName(id, reply.value.name);
      keepVersion(id, 'saved');
    }
    await refreshRecent();
  } else if (reply.error.kind === 'cancelled') {
    if (shell.get().kind === 'browser') notify('error', t('files:badName'));
  } else {
    notify('error', reply.error.message);
  }
}

async function refreshRecent(): Promise<void> {
  const reply = await lab.recentFiles();
  if (reply.ok) shell.set({ recent: reply.value });
}

/** Kernel sources as the profile has them, `profile/name` → text. */
const originalKernel = new Map<string, string>();
const closedKernel = new Map<string, { document: LabDocument; text: string }>();
const kernelId = (profile: string, name: string): string => `kernel-${profile}-${name}`;

export const kernelNames = async (): Promise<readonly string[]> => (await kernelTexts()).map(({ name }) => name);

/** The sources of the present kernel profile as it has them, without the student's edits. */
export async function kernelTexts(): Promise<readonly SourceFile[]> {
  const profile = configuration.get().kernel;
  const reply = await lab.kernelSources({ profile });
  if (!reply.ok) {
    notify('error', reply.error.message);
    return [];
  }
  for (const { name, text } of reply.value) originalKernel.set(`${profile}/${name}`, text);
  return reply.value;
}

/** A source of the present kernel profile that has a tab. */
export const openedKernelSource = (name: string): LabDocument | undefined =>
  documentById(kernelId(configuration.get().kernel, name));

/** Opens a source of the present kernel profile beside the program. */
export async function openKernelSource(name: string, front = true): Promise<LabDocument | undefined> {
  const already = openedKernelSource(name);
  if (already !== undefined) {
    if (front) activate(already.id);
    return already;
  }
  const profile = configuration.get().kernel;
  const id = kernelId(profile, name);
  const names = await kernelNames();
  const kept = closedKernel.get(id);
  const text = kept?.text ?? originalKernel.get(`${profile}/${name}`);
  if (!names.includes(name) || text === undefined) return undefined;
  closedKernel.delete(id);
  const raced = documentById(id);
  if (raced !== undefined) return raced;
  return add({ id, kind: 'kernel', name, path: null, profile, dirty: kept !== undefined }, text, front);
}

export function revertKernelSource(id: string): void {
  const document = documentById(id);
  const original = document && originalKernel.get(`${document.profile}/${document.name}`);
  if (document?.kind !== 'kernel' || original === undefined) return notify('info', t('files:notKernel'));
  modelOf(id)?.setValue(original);
}

/** What the next run of `profile` uses instead of the kernel's own files. */
export function editedKernel(profile: string): { name: string; text: string }[] {
  const open = documents.get().all.map((document) => ({ document, text: null }));
  return [...open, ...closedKernel.values()]
    .filter(({ document }) => document.kind === 'kernel' && document.profile === profile && document.dirty)
    .map(({ document, text }) => ({ name: document.name, text: text ?? textOf(document.id) }));
}

export function keptDocuments(): KeptDocument[] {
  return [
    ...documents.get().all.map((document) => Object.assign({}, document, { text: textOf(document.id) })),
    ...[...closedKernel.values()].map(({ document, text }) => Object.assign({}, document, { text })),
  ];
}

export function restoreDocuments(kept: readonly KeptDocument[], active: string | null): void {
  for (const { text, ...document } of kept) {
    next = Math.max(next, 1 + Number(/\d+$/.exec(document.id)?.[0] ?? 0));
    // The kernel as shipped may have changed since: its text now is what an edit is compared with.
    if (document.kind === 'kernel' && !document.dirty) originalKernel.set(`${document.profile}/${document.name}`, text);
    add(document, text);
  }
  if (active !== null && documentById(active) !== undefined) activate(active);
}
