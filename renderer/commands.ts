import { LANGUAGES, type Language } from '../preload/languages';
import { COMMAND_IDS, type CommandId, commandOf } from '../preload/commands';
import { breakAtSymbol, editConditionOfLine, toggleBreakpoint } from './breakpoints';
import {
  closeDocument, fileChoice, freeName, kernelNames, newDocument, openFile, openKernelSource, revertKernelSource,
  saveDocument, saveDocumentAs,
} from './documents'; // prettier-ignore
import { editorOf, focusEditor } from './editor/editors';
import { newFromExample } from './examples';
import { pickEventStop } from './event-stops';
import { lookAtMemory } from './memory';
import { lookAtExpression } from './expressions';
import { t } from './i18n';
import { keyOf } from './keys/effective';
import { lab } from './lab';
import { menuTitle, titleOf } from './labels';
import { lookHere } from './look-at/here';
import { exportRecording } from './recording';
import { ending, injectNmi, pause, proceed, restart, runTo, step, stop } from './run';
import { toPrinted } from './printed';
import { profileNow } from './profile';
import { changeSpeed, endSlowRun, isSlow, pickSpeed, runSlowly } from './slow';
import { canGoBack, seekCall, stepBack, toTime } from './time';
import { backToChange, pickPlace, pickWatchpoint } from './watched';
import { undoEdit } from './machine-edit';
import { searchForSelection } from './search/search';
import {
  closePage, closePanel, enterPanel, frontPage, frontPanel, isOpen, layOut, openPage, showPanel, toggleMaximized, toggleProjector,
} from './shell/layout'; // prettier-ignore
import { PANELS } from './shell/panels';
import { goToRegion } from './shell/regions';
import { type Choice, documentById, documents, machine, notify, settings, shell } from './state';
import { isOver } from './words';
import { zoomBy } from './zoom';
import { translated } from './i18n/engine';

const withActive = (action: (id: string) => unknown) => () => {
  const { active } = documents.get();
  if (active !== null) void action(active);
};
const withCursor = (action: (id: string, line: number) => unknown) =>
  withActive((id) => {
    const line = editorOf(id)?.getPosition()?.lineNumber;
    if (line !== undefined) void action(id, line);
  });
const pick = (title: string, choices: readonly Choice[]) => shell.set({ pick: { title, choices } });
const editorAction = (action: string) =>
  withActive((id) => {
    const editor = editorOf(id);
    // Some of Monaco's commands are no actions of an editor.
    return editor?.getAction(action)?.run() ?? editor?.trigger('lab', action, null);
  });
const THEMES = ['dark', 'light', 'hc-dark', 'hc-light'] as const;
/** Each language by its own name, so that nobody is lost in one that they cannot read. */
const LANGUAGE_NAMES = { en: 'English', de: 'Deutsch', es: 'Español' } as const satisfies Record<Language, string>;
const pickLanguage = () =>
  pick(t('common:language'), [
    { label: t('common:language.system'), run: () => settings.set({ language: 'system' }) },
    ...LANGUAGES.map((language) => ({
      label: LANGUAGE_NAMES[language],
      detail: language,
      run: () => settings.set({ language }),
    })),
  ]);
const letters = (by: number) => () =>
  settings.set({ fontSize: Math.min(48, Math.max(8, settings.get().fontSize + by)) });

const HANDLERS: Readonly<Record<CommandId, () => unknown>> = {
  'file.new': () => newDocument(freeName(), NEW_PROGRAM),
  'file.open': () => openFile(),
  'file.openRecent': () => pick(t('shell:pick.recent'), shell.get().recent.map(fileChoice)),
  'file.example': () =>
    pick(
      t('shell:pick.example'),
      shell
        .get()
        .examples.map((one) => ({ label: translated(one.title), detail: one.name, run: () => newFromExample(one) })),
    ),
  'file.kernel': async () =>
    pick(
      t('shell:pick.kernel'),
      (await kernelNames()).map((name) => ({ label: name, run: () => void editKernelSource(name) })),
    ),
  'file.save': withActive(saveDocument),
  'file.saveAs': withActive(saveDocumentAs),
  'file.exportRecording': () => exportRecording(),
  'file.history': () => openPage('history'),
  'file.settings': () => openPage('settings'),
  'file.close': () => {
    const page = frontPage();
    if (page !== null) closePage(page);
    else withActive(closeDocument)();
  },
  'edit.find': editorAction('actions.find'),
  'edit.search': () => {
    searchForSelection();
    openPage('search');
  },
  'edit.revertKernel': withActive(revertKernelSource),
  'edit.nextProblem': editorAction('editor.action.marker.nextInFiles'),
  'edit.fix': editorAction('editor.action.quickFix'),
  'edit.hover': editorAction('editor.action.showHover'),
  'edit.outline': editorAction('editor.action.quickOutline'),
  'edit.definition': editorAction('editor.action.revealDefinition'),
  'edit.references': editorAction('editor.action.goToReferences'),
  'edit.rename': editorAction('editor.action.rename'),
  'edit.format': editorAction('editor.action.formatDocument'),
  'run.continue': proceed,
  'run.pause': pause,
  'run.stop': stop,
  'run.restart': restart,
  'run.over': () => step('over'),
  'run.into': () => step('into'),
  'run.out': () => step('out'),
  'run.boundary': () => step('boundary'),
  'run.user': () => step('user'),
  'run.backInto': () => stepBack('into'),
  'run.backOver': () => stepBack('over'),
  'run.backOut': () => stepBack('out'),
  'run.backBoundary': () => stepBack('boundary'),
  'run.backUser': () => stepBack('user'),
  'run.backContinue': () => stepBack('continue'),
  'run.slow': () => runSlowly(1),
  'run.slowBack': () => runSlowly(-1),
  'run.faster': () => changeSpeed(1),
  'run.slower': () => changeSpeed(-1),
  'run.slowSpeed': pickSpeed,
  'run.toStart': () => toTime(({ start }) => start),
  'run.toEnd': () => toTime(({ end }) => end),
  'run.toPrinted': toPrinted,
  'run.previousCall': () => seekCall(-1),
  'run.nextCall': () => seekCall(1),
  'run.whoChanged': () => pickPlace(t('shell:pick.lastChanged'), (place) => void backToChange(place)),
  'run.watch': pickWatchpoint,
  'run.undoEdit': () => undoEdit(),
  'run.toCursor': withCursor((id, line) => {
    const file = documentById(id)?.name;
    return file === undefined ? undefined : runTo({ file, line });
  }),
  'run.breakpoint': withCursor(toggleBreakpoint),
  'run.condition': withCursor(editConditionOfLine),
  'run.breakAt': breakAtSymbol,
  'view.lookAt': lookHere,
  'view.panel': () =>
    pick(t('shell:pick.panel'), [
      ...PANELS.map((id) => ({
        label: t(`panels:${id}`),
        detail: isOpen(id) ? t('shell:pick.panelOpen') : '',
        run: () => enterPanel(id),
      })),
      ...documents.get().all.map(({ id, name, kind }) => ({
        label: name,
        detail: t(kind === 'kernel' ? 'shell:tab.kernel' : 'shell:pick.text'),
        run: () => {
          showPanel(id);
          focusEditor(id);
        },
      })),
    ]),
  'view.closePanel': () => {
    const panel = frontPanel();
    if (panel !== null) closePanel(panel);
  },
  'view.journey': () => enterPanel('journey'),
  'view.memory': lookAtMemory,
  'view.vectors': () => enterPanel('vectors'),
  'view.control': () => enterPanel('control'),
  'view.syscallTable': () => enterPanel('syscall-table'),
  'view.callStack': () => enterPanel('call-stack'),
  'view.memoryMap': () => enterPanel('memory-map'),
  'view.effects': () => enterPanel('effects'),
  'run.stopWhen': pickEventStop,
  'run.evaluate': lookAtExpression,
  'run.configure': () => shell.set({ configuring: true }),
  'run.msrs': () => enterPanel('msr-lab'),
  'run.nmi': () => injectNmi(),
  'run.profile': () => {
    enterPanel('profile');
    void profileNow();
  },
  'run.compare': () => enterPanel('compare'),
  'run.restartEngine': () => lab.restartEngine(),
  'view.palette': () =>
    pick(
      t('shell:commands'),
      COMMAND_IDS.filter((id) => isEnabled(id) && id !== 'view.palette').map((id) => {
        const { menu, title } = commandOf(id);
        return {
          label: `${menuTitle(menu)}: ${titleOf(id)}`,
          also: `${menu}: ${title}`,
          run: () => run(id),
          key: keyOf(id),
        };
      }),
    ),
  'view.console': () => enterPanel('console'),
  'view.editor': withActive((id) => {
    showPanel(id);
    focusEditor(id);
  }),
  'view.nextRegion': () => goToRegion(1),
  'view.previousRegion': () => goToRegion(-1),
  'view.theme': () => {
    const at = THEMES.indexOf(settings.get().theme);
    settings.set({ theme: THEMES[(at + 1) % THEMES.length] ?? 'dark' });
  },
  'view.language': pickLanguage,
  'view.zoomIn': () => zoomBy(1),
  'view.zoomOut': () => zoomBy(-1),
  'view.zoomReset': () => settings.set({ zoom: 100 }),
  'view.largerText': letters(1),
  'view.smallerText': letters(-1),
  'view.maximize': toggleMaximized,
  'view.layoutEditing': () => layOut('editing'),
  'view.layoutPath': () => layOut('path'),
  'view.layoutMemory': () => layOut('memory'),
  'view.projector': toggleProjector,
  'view.resetLayout': () => layOut(),
  'view.screenReader': () => {
    const screenReader = !settings.get().screenReader;
    settings.set({ screenReader });
    notify('info', t(screenReader ? 'shell:screenReader.on' : 'shell:screenReader.off'));
  },
  'help.welcome': () => openPage('welcome'),
  'help.keys': () => openPage('keys'),
  'help.keyboard': () => openPage('keyboard'),
  'help.modeled': () => {
    const modeled = machine.get().view?.modeled ?? [];
    if (modeled.length === 0) notify('info', t('shell:modeled.none'));
    else
      pick(
        t('shell:modeled.title'),
        modeled.map((label) => ({ label: translated(label), run: () => undefined })),
      );
  },
  'help.about': () => notify('info', t('shell:about', { version: shell.get().version })),
};

async function editKernelSource(name: string): Promise<void> {
  const source = await openKernelSource(name);
  if (source !== undefined) focusEditor(source.id);
}

const NEW_PROGRAM = `# A program for Linux on x86-64, in AT&T notation.
\t.globl _start
_start:
\tmovl\t$60, %eax\t\t# exit
\txorl\t%edi, %edi\t\t# status 0
\tsyscall
`;

const SLOW_COMMANDS: ReadonlySet<CommandId> = new Set([
  'run.slow', 'run.slowBack', 'run.faster', 'run.slower', 'run.slowSpeed', 'run.breakpoint', 'run.condition', 'run.configure',
]); // prettier-ignore

/** Whether a command makes sense now; a button that makes none is grey. */
export function isEnabled(id: CommandId): boolean {
  const { view } = machine.get();
  const isRunning = view !== null && (view.stop === null || view.stop.kind === 'waiting');
  switch (id) {
    case 'run.pause':
      return isRunning || isSlow();
    case 'view.lookAt':
      return view !== null;
    case 'view.closePanel':
      return frontPanel() !== null;
    case 'run.stop':
      return view !== null;
    case 'file.exportRecording':
    case 'run.profile':
      return view !== null && !isRunning;
    case 'run.backInto':
    case 'run.slowBack':
    case 'run.backOver':
    case 'run.backOut':
    case 'run.backBoundary':
    case 'run.backUser':
    case 'run.backContinue':
    case 'run.toPrinted':
    case 'run.previousCall':
    case 'run.toStart':
    case 'run.whoChanged':
      return canGoBack(view);
    case 'run.nextCall':
    case 'run.toEnd':
      return view?.time?.isPast === true && view.stop !== null;
    case 'run.evaluate':
      return view !== null && view.stop !== null;
    case 'run.watch':
    case 'run.undoEdit':
    case 'run.out':
    case 'run.user':
    case 'run.nmi':
      return view !== null && !isRunning && !isOver(view.stop);
    case 'run.continue':
    case 'run.slow':
    case 'run.into':
    case 'run.over':
    case 'run.boundary':
    case 'run.toCursor':
      return !isRunning;
    default:
      return true;
  }
}

export function run(id: CommandId): void {
  // Whether a command makes sense behind a Stop or a Pause, its answer says; these two themselves do not wait.
  const answered = commandOf(id).menu === 'Run' && id !== 'run.stop' && id !== 'run.pause' ? ending() : null;
  if (answered !== null) return void answered.then(() => run(id));
  if (!isEnabled(id)) return;
  // A slow run ends with any other command about the run; Pause asks for no more than that.
  if (isSlow() && commandOf(id).menu === 'Run' && !SLOW_COMMANDS.has(id)) {
    void endSlowRun().then(() => (id === 'run.pause' ? undefined : HANDLERS[id]()));
    return;
  }
  void HANDLERS[id]();
}
