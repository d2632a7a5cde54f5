import type { KeptDocument, Workspace } from '../preload/contract';
import { expressions } from './expressions';
import { t } from './i18n';
import { lab } from './lab';
import { firstSteps } from './welcome/steps';
import {
  breakpoints, comparison, configuration, documents, eventStops, notify, settings, shell, watchpoints,
} from './state'; // prettier-ignore

/** A change reaches the disk this long after the last key. */
const DELAY_MS = 250;

/** Written out only when it is asked for: it changes whenever another tab comes to the front. */
let layout: () => string | null = () => null;
let timer: ReturnType<typeof setTimeout> | undefined;
let warned = false;
let keptDocuments: () => readonly KeptDocument[] = () => [];

export const rememberedLayout = (): string | null => layout();
export function rememberLayout(now: () => string | null): void {
  layout = now;
  touchWorkspace();
}

/** Something that must survive a crash has changed. */
export function touchWorkspace(): void {
  if (!shell.get().ready) return;
  clearTimeout(timer);
  timer = setTimeout(() => void keep(), DELAY_MS);
}

/** Keeps the workspace, with these documents, from now on. */
export function keepWorkspace(documentsNow: () => readonly KeptDocument[]): void {
  keptDocuments = documentsNow;
  for (const store of [
    documents,
    settings,
    configuration,
    breakpoints,
    watchpoints,
    eventStops,
    comparison,
    expressions,
    firstSteps,
  ])
    store.subscribe(touchWorkspace);
  addEventListener('pagehide', () => void keep());
  touchWorkspace();
}

async function keep(): Promise<void> {
  clearTimeout(timer);
  const workspace: Workspace = {
    version: 1,
    documents: keptDocuments(),
    active: documents.get().active,
    configuration: configuration.get(),
    breakpoints: breakpoints.get().all,
    watchpoints: watchpoints.get().all,
    eventStops: eventStops.get().all,
    compared: comparison.get().variants,
    firstSteps: firstSteps.get().done,
    watched: expressions.get().all,
    settings: settings.get(),
    layout: layout(),
  };
  const reply = await lab.keepWorkspace(workspace);
  if (reply.ok) warned = false;
  else if (!warned) {
    warned = true;
    notify('error', t('shell:notKept', { reason: reply.error.message }));
  }
}
