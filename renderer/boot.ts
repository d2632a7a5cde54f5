import type { MachineView, Start, StreamEvent } from '../preload/contract';
import { COMMANDS } from '../preload/commands';
import { ViewReader } from '../preload/view-change';
import { consoleOutput, replaceConsole, restoreConsole } from './console/terminal';
import { run } from './commands';
import { kernelNames, keptDocuments, newDocument, restoreDocuments } from './documents';
import { checkDocumentsOf } from './editor/checker';
import { editorDocument } from './editor/document';
import { registerProviders } from './editor/providers';
import { t } from './i18n';
import { followLanguage } from './i18n/follow';
import { expressions, watchExpressions } from './expressions';
import { registerQuickFixes } from './editor/quick-fixes';
import { lab, onEvent } from './lab';
import { noteAnswers, tellQuestions } from './look';
import { profile } from './profile';
import { openPage } from './shell/layout';
import { STEP_IDS, firstSteps, watchFirstSteps } from './welcome/steps';
import { listenForRecordings } from './recording';
import { applyView, noteView } from './run';
import { breakpoints, comparison, configuration, eventStops, notify, settings, shell, watchpoints } from './state';
import { newestPerFrame } from './store';
import { sayForks } from './time';
import { keepWorkspace, rememberLayout } from './workspace';
import { translated } from './i18n/engine';

/** Brings back what was there, or a first example on the first day. */
export async function boot(): Promise<void> {
  followLanguage();
  checkDocumentsOf(editorDocument);
  registerProviders();
  registerQuickFixes();
  listenForRecordings();
  watchExpressions();
  sayForks();
  const showView = newestPerFrame(applyView);
  onEvent((event) => receive(event, showView));
  const reply = await lab.start();
  if (!reply.ok) {
    notify('error', reply.error.message);
    return;
  }
  const start: Start = reply.value;
  const { shell: kind, version, examples, kernels, recent, workspace } = start;
  if (workspace !== null) {
    settings.set(workspace.settings);
    configuration.set(workspace.configuration);
    if (workspace.compared !== undefined) comparison.set({ variants: workspace.compared });
    breakpoints.set({ all: workspace.breakpoints });
    watchpoints.set({ all: workspace.watchpoints ?? [] });
    eventStops.set({ all: workspace.eventStops ?? [] });
    firstSteps.set({ done: STEP_IDS.filter((id) => workspace.firstSteps?.includes(id)) });
    if (workspace.watched !== undefined) expressions.set({ all: workspace.watched });
    rememberLayout(() => workspace.layout);
    restoreDocuments(workspace.documents, workspace.active);
  }
  if (workspace === null || workspace.documents.every(({ kind: one }) => one === 'kernel')) {
    const first = examples[0];
    newDocument(first?.name ?? 'program.s', first?.text ?? '');
  }
  shell.set({ ready: true, kind, version, examples, kernels, recent });
  if (workspace?.documents.some(({ kind: one }) => one === 'kernel')) void kernelNames();
  tellStops();
  restoreConsole(start.console);
  noteView(start.view);
  applyView(start.view);
  if (start.notice !== null) notify('warning', translated(start.notice));
  watchFirstSteps();
  if (workspace === null) openPage('welcome');
  keepWorkspace(keptDocuments);
}

/** An engine that is new has not heard of them; breakpoints go along with each program. */
function tellStops(): void {
  void lab.setWatchpoints(watchpoints.get().all);
  void lab.setEventStops(eventStops.get().all);
}

const pictures = new ViewReader();

function receive(event: StreamEvent, showView: (view: MachineView | null) => void): void {
  switch (event.type) {
    case 'view':
    case 'viewChange': {
      const view = pictures.read(event);
      if (view === undefined) break;
      noteView(view);
      showView(view);
      break;
    }
    case 'answers':
      if (event.serial === pictures.serial) noteAnswers(pictures.last, event.answers);
      break;
    case 'output':
      consoleOutput(event.bytes);
      break;
    case 'console':
      replaceConsole(event.bytes);
      break;
    case 'profile':
      profile.set({ done: event.done });
      break;
    case 'engine':
      noteView(null);
      showView(null);
      tellStops();
      tellQuestions();
      notify('warning', t('shell:engineEnded', { reason: translated(event.reason) }));
      break;
    case 'command':
      if (Object.hasOwn(COMMANDS, event.id)) run(event.id);
      break;
    case 'superseded':
      notify('warning', t('shell:superseded'));
      break;
  }
}
