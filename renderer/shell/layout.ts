import type { DockviewApi } from 'dockview-react';
import { activate } from '../documents';
import { editorOf, focusEditor } from '../editor/editors';
import { direction, onLanguage, t } from '../i18n';
import { type LabDocument, documents, shell } from '../state';
import { rememberLayout, rememberedLayout } from '../workspace';
import { focusInside, type PageId, focusPage, focusPanel, isPage } from './pages';
import { FIXED, type PanelId, isPanel } from './panels';
import { type PresetId, homeOf, isPreset, presetOf } from './presets';

/** A stored layout of another number is dropped. */
const VERSION = 2;

let api: DockviewApi | null = null;
/** What Reset goes back to. */
let preset: PresetId = 'editing';
/** The layout from before the projector's; null while there is no projector. */
let before: string | null = null;

/** Takes over a fresh dockview: the remembered layout if it still fits, else the default one. */
export function adoptLayout(fresh: DockviewApi): () => void {
  api = fresh;
  if (!restore(fresh, rememberedLayout())) arrange(fresh, preset);
  sync();
  retitle();
  if (wanted !== null) openPage(wanted);
  const ends = [
    fresh.onDidLayoutChange(() => keep(fresh)),
    fresh.onDidActivePanelChange(({ panel }) => {
      const id = panel?.id;
      if (isReplacing || id === undefined) return;
      if (documents.get().all.some((one) => one.id === id)) activate(id);
      keepKeyboard(id);
    }),
  ];
  const end = [documents.subscribe(sync), onLanguage(retitle)];
  return () => {
    for (const one of end) one();
    for (const one of ends) one.dispose();
    api = null;
  };
}

/** Where what had the keyboard is covered now, what covers it has the keyboard: nobody is left without a place in the window. */
function keepKeyboard(id: string): void {
  const give = (): void => {
    if (document.activeElement !== document.body || shell.get().pick !== null) return;
    if (isPage(id)) focusPage(id);
    else if (isPanel(id)) focusPanel(id);
    // The program rather than a source of the kernel: a cursor there would scroll away from where the machine stands.
    else if (api?.getPanel(documents.get().lastProgram ?? id)?.api.isVisible === true)
      focusEditor(documents.get().lastProgram ?? id);
  };
  // What is covered loses the keyboard in the next frame.
  requestAnimationFrame(() => requestAnimationFrame(give));
}

/** For who gave the keyboard back to what has been covered or has gone meanwhile. */
export function keepKeyboardInFront(): void {
  const front = api?.activePanel?.id;
  if (front !== undefined) keepKeyboard(front);
}

/** The names of the panels in the language of the window; a layout remembers those of its day. */
function retitle(): void {
  for (const { id, api: face } of api?.panels ?? [])
    if (isPanel(id)) face.setTitle(t(`panels:${id}`));
    else if (isPage(id)) face.setTitle(t(`pages:${id}`));
}

/** Sets the window out anew, as a preset has it or as the one that was chosen last. */
export function layOut(wanted: PresetId = preset): void {
  if (api === null) return;
  const isProjector = wanted === 'projector';
  if (isProjector && before === null) before = rememberedLayout();
  if (!isProjector) before = null;
  preset = wanted;
  shell.set({ projector: isProjector });
  replaceBy(api, (to) => arrange(to, wanted));
}

/** Sets the window out for a projector; once more, and all is back as it was. */
export function toggleProjector(): void {
  if (before === null) return layOut('projector');
  const back = before;
  before = null;
  preset = 'editing';
  shell.set({ projector: false });
  if (api !== null)
    replaceBy(api, (to) => {
      if (!restore(to, back)) arrange(to, preset);
    });
}

/** Panels come and go, and whichever is in front meanwhile means nothing. */
let isReplacing = false;

/** What was in front is in front again, and a cursor that was in a text is there again. */
function replaceBy(to: DockviewApi, set: (to: DockviewApi) => void): void {
  const { active } = documents.get();
  const hadFocus = editorOf(active)?.hasTextFocus() === true;
  isReplacing = true;
  try {
    to.clear();
    set(to);
  } finally {
    isReplacing = false;
  }
  sync();
  if (active === null) return;
  activate(active);
  showPanel(active);
  if (hadFocus) focusEditor(active);
}

/** Brings a panel to the front, and opens it when it is not; the keyboard's commands are about it from now on. */
export function showPanel(id: string): void {
  const panel = api?.getPanel(id);
  if (panel === undefined && isPanel(id) && api !== null) addPanel(api, id, homePosition(api, id));
  else if (panel !== undefined && !panel.api.isActive) panel.api.setActive();
}
export const isOpen = (id: PanelId): boolean => api?.getPanel(id) !== undefined;

/** Opens a panel, or brings it to the front, and puts the keyboard into it. */
export function enterPanel(id: PanelId): void {
  showPanel(id);
  if (id === FIXED) focusInside('.console textarea');
  else focusPanel(id);
}

/** The panel in front that the keyboard's commands are about, when it may close. */
export function frontPanel(): PanelId | null {
  const id = api?.activePanel?.id;
  return id !== undefined && isPanel(id) && id !== FIXED ? id : null;
}
export function closePanel(id: PanelId): void {
  const panel = api?.getPanel(id);
  if (panel !== undefined && id !== FIXED) api?.removePanel(panel);
}

/** Beside those that it belongs with in the preset; where none of them is open, where the preset has their place. */
function homePosition(to: DockviewApi, id: PanelId): Position {
  const home = homeOf(preset, id);
  const open = (one: PanelId | 'editor'): string | undefined => to.getPanel(idOf(one) ?? '')?.id;
  const beside = [...(home?.panels ?? []), ...(home?.later ?? [])].flatMap((one) => open(one) ?? []);
  if (beside[0] !== undefined) return { referencePanel: beside[0], direction: 'within' };
  const of = home?.at && open(home.at.of);
  return home?.at === undefined || of === undefined
    ? { referencePanel: FIXED, direction: 'within' }
    : { referencePanel: of, direction: seen(home.at.direction) };
}
const idOf = (panel: PanelId | 'editor'): string | undefined => (panel === 'editor' ? firstProgram()?.id : panel);
const firstProgram = (): LabDocument | undefined => documents.get().all.find(({ kind }) => kind === 'program');
/** The places that are in sight, in the order of the window: what is in front there, and whether an element is in it. */
export function placesInSight(): readonly {
  readonly front: string;
  readonly holds: (element: Element | null) => boolean;
}[] {
  const order = [...document.querySelectorAll('.dv-groupview')];
  return (api?.groups ?? [])
    .filter(({ element }) => element.checkVisibility())
    .toSorted((a, b) => order.indexOf(a.element) - order.indexOf(b.element))
    .flatMap(({ activePanel: panel, element }) =>
      panel === undefined
        ? []
        : [
            {
              front: panel.id,
              // What must stay where it is, such as the console, is drawn outside of its place.
              holds: (one: Element | null) => element.contains(one) || panel.view.content.element.contains(one),
            },
          ],
    );
}
/** The panel that is in front takes the whole window, for a projector or a small screen; once more, and all are back. */
export function toggleMaximized(): void {
  if (api === null) return;
  if (api.hasMaximizedGroup()) api.exitMaximizedGroup();
  else if (api.activePanel !== undefined) api.maximizeGroup(api.activePanel);
}

/** A page to open as soon as there is a layout. */
let wanted: PageId | null = null;

/** Opens a page among the texts, or brings it to the front; the keyboard is in it. */
export function openPage(id: PageId): void {
  wanted = id;
  if (api === null) return;
  wanted = null;
  const open = api.getPanel(id);
  if (open === undefined) {
    const beside = documents.get().active ?? 'console';
    const position =
      api.getPanel(beside) === undefined ? undefined : { referencePanel: beside, direction: 'within' as const };
    api.addPanel({ id, component: id, title: t(`pages:${id}`), renderer: 'always', ...(position && { position }) });
  } else open.api.setActive();
  focusPage(id);
}
export function closePage(id: PageId): void {
  const panel = api?.getPanel(id);
  if (panel === undefined) return;
  const wasActive = panel.api.isActive;
  api?.removePanel(panel);
  const { active } = documents.get();
  if (!wasActive || active === null) return;
  showPanel(active);
  focusEditor(active);
}
/** The page that the keyboard is in, when it is in one. */
export function frontPage(): PageId | null {
  const id = api?.activePanel?.id;
  return id !== undefined && isPage(id) ? id : null;
}

/** A source that the machine stands in comes to the front, unless the journey is looked at in its place. */
export function showSource(id: string): void {
  if (!isCoveredByJourney(id)) showPanel(id);
}
/** Brings a source to the front only where another panel covers it. */
export function uncoverSource(id: string): void {
  const panel = api?.getPanel(id);
  if (panel !== undefined && !panel.api.isVisible && !isCoveredByJourney(id)) panel.api.setActive();
}
const isCoveredByJourney = (id: string): boolean => api?.getPanel(id)?.group.activePanel?.id === JOURNEY;
const JOURNEY: PanelId = 'journey';
/** The journey is looked at: what the machine walks through stays behind it. */
export const isJourneyInFront = (): boolean => api?.getPanel(JOURNEY)?.api.isVisible === true;

/** Sets everything out as a preset has it. */
function arrange(to: DockviewApi, preset: PresetId): void {
  const first = firstProgram();
  const { groups } = presetOf(preset);
  for (const { panels, at } of groups) {
    const [front = 'console', ...behind] = panels;
    const of = at && idOf(at.of);
    const position =
      at === undefined || of === undefined ? undefined : { referencePanel: of, direction: seen(at.direction) };
    if (front !== 'editor') addPanel(to, front, position);
    else if (first !== undefined) addEditor(to, first, position);
    for (const panel of behind)
      if (panel !== 'editor')
        addPanel(to, panel, { referencePanel: idOf(front) ?? panels[1] ?? 'console', direction: 'within' }, true);
  }
  for (const { panels, width, height } of groups) {
    const group = to.getPanel(idOf(panels[0] ?? 'editor') ?? '')?.group;
    if (width !== undefined) group?.api.setSize({ width: Math.max(width[1] ?? 0, Math.round(to.width * width[0])) });
    if (height !== undefined)
      group?.api.setSize({ height: Math.max(height[1] ?? 0, Math.round(to.height * height[0])) });
  }
}

/** Where a language is read from right to left, what a preset has on the right stands on the left. */
const seen = <D extends Position['direction']>(side: D): D | 'left' | 'right' =>
  direction() === 'ltr' ? side : side === 'left' ? 'right' : side === 'right' ? 'left' : side;

type Position = { referencePanel: string; direction: 'right' | 'left' | 'below' | 'within' | 'above' };
function addPanel(to: DockviewApi, id: PanelId, position?: Position, inactive = false): void {
  to.addPanel({
    id,
    component: id,
    title: t(`panels:${id}`),
    // A table that is not in sight costs nothing; the terminal must stay where it is.
    renderer: id === 'console' ? 'always' : 'onlyWhenVisible',
    ...(position === undefined ? {} : { position }),
    ...(inactive ? { inactive } : {}),
  });
}

/** Gives each document its tab and takes away the tabs of documents that are closed. */
function sync(): void {
  if (api === null || isReplacing) return;
  const { all } = documents.get();
  const known = new Set(all.map(({ id }) => id));
  for (const panel of api.panels.slice())
    if (!known.has(panel.id) && !isPanel(panel.id) && !isPage(panel.id)) api.removePanel(panel);
  for (const document of all) {
    const panel = api.getPanel(document.id);
    if (panel === undefined) addEditor(api, document, placeFor(api, document));
    else if (panel.title !== document.name) panel.api.setTitle(document.name);
  }
  // A panel that was added may have become the active one.
  const { active } = documents.get();
  const wanted = active === null ? undefined : api.getPanel(active);
  if (wanted !== undefined && !wanted.api.isActive && lastActive !== active) wanted.api.setActive();
  lastActive = active;
}
let lastActive: string | null = null;

function addEditor(
  to: DockviewApi,
  document: LabDocument,
  position: Parameters<DockviewApi['addPanel']>[0]['position'],
): void {
  to.addPanel({
    id: document.id,
    component: 'editor',
    title: document.name,
    params: { id: document.id },
    renderer: 'always',
    ...(position === undefined ? {} : { position }),
    ...(isJourneyInFront() && position?.direction === 'within' ? { inactive: true } : {}),
  });
}

/** With its own kind when one is open; the kernel beside the programs; else above the console. */
function placeFor(to: DockviewApi, document: LabDocument): Parameters<DockviewApi['addPanel']>[0]['position'] {
  const open = documents.get().all.filter(({ id }) => to.getPanel(id) !== undefined);
  const same = open.find(({ kind }) => kind === document.kind);
  if (same !== undefined) return { referencePanel: same.id, direction: 'within' };
  const other = open[0];
  if (other !== undefined) return { referencePanel: other.id, direction: besideOrBehind(document) };
  return to.getPanel('console') === undefined ? undefined : { referencePanel: 'console', direction: 'above' };
}

function besideOrBehind({ kind }: LabDocument): 'right' | 'left' | 'within' {
  if (!presetOf(preset).kernelBeside) return 'within';
  return seen(kind === 'kernel' ? 'right' : 'left');
}

function keep(from: DockviewApi): void {
  rememberLayout(() => JSON.stringify({ version: VERSION, grid: from.toJSON(), preset, before }));
}

interface StoredLayout {
  readonly version?: unknown;
  readonly grid: Parameters<DockviewApi['fromJSON']>[0];
  readonly preset?: unknown;
  readonly before?: unknown;
}

/** Puts a remembered layout back. */
function restore(to: DockviewApi, text: string | null): boolean {
  if (text === null) return false;
  try {
    const stored = JSON.parse(text) as StoredLayout;
    if (stored.version !== VERSION) return false;
    to.fromJSON(stored.grid);
    preset = isPreset(stored.preset) ? stored.preset : 'editing';
    before = typeof stored.before === 'string' ? stored.before : null;
    shell.set({ projector: before !== null });
    return to.getPanel(FIXED) !== undefined;
  } catch {
    // Falls through: an unreadable layout is no reason not to start.
  }
  to.clear();
  return false;
}
