import type { DockviewApi } from 'dockview-react';
import { activate } from '../documents';
import { onLanguage, t } from '../i18n';
import { type LabDocument, documents } from '../state';
import { rememberLayout, rememberedLayout } from '../workspace';

/** A stored layout of another number is dropped. */
const VERSION = 1;

/** What every layout holds. */
const PANELS = [
  'console', 'problems', 'syscalls', 'path', 'disassembly', 'registers', 'stack', 'msrs', 'msr-lab', 'compare', 'watch',
  'memory', 'journey',
] as const; // prettier-ignore
export type PanelId = (typeof PANELS)[number];
export const isPanel = (id: string): id is PanelId => PANELS.some((one) => one === id);

let api: DockviewApi | null = null;

/** Takes over a fresh dockview: the remembered layout if it still fits, else the default one. */
export function adoptLayout(fresh: DockviewApi): () => void {
  api = fresh;
  if (!restore(fresh)) arrange(fresh);
  sync();
  retitle();
  const ends = [
    fresh.onDidLayoutChange(() => keep(fresh)),
    fresh.onDidActivePanelChange(({ panel }) => {
      const id = panel?.id;
      if (id !== undefined && documents.get().all.some((one) => one.id === id)) activate(id);
    }),
  ];
  const end = [documents.subscribe(sync), onLanguage(retitle)];
  return () => {
    for (const one of end) one();
    for (const one of ends) one.dispose();
    api = null;
  };
}

/** The names of the panels in the language of the window; a layout remembers those of its day. */
function retitle(): void {
  for (const panel of api?.panels ?? []) if (isPanel(panel.id)) panel.api.setTitle(t(`panels:${panel.id}`));
}

export function resetLayout(): void {
  if (api === null) return;
  api.clear();
  arrange(api);
  sync();
}

/** Brings a panel to the front; the keyboard's commands are about it from now on. */
export function showPanel(id: string): void {
  const panel = api?.getPanel(id);
  if (panel !== undefined && !panel.api.isActive) panel.api.setActive();
}
/** The panel that is in front takes the whole window, for a projector or a small screen; once more, and all are back. */
export function toggleMaximized(): void {
  if (api === null) return;
  if (api.hasMaximizedGroup()) api.exitMaximizedGroup();
  else if (api.activePanel !== undefined) api.maximizeGroup(api.activePanel);
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

function arrange(to: DockviewApi): void {
  const add = (id: PanelId, position?: { referencePanel: string; direction: 'right' | 'below' | 'within' | 'above' }) =>
    to.addPanel({
      id,
      component: id,
      title: t(`panels:${id}`),
      // A table that is not in sight costs nothing; the terminal must stay where it is.
      renderer: id === 'console' ? 'always' : 'onlyWhenVisible',
      ...(position === undefined ? {} : { position }),
      ...(position?.direction === 'within' ? { inactive: true } : {}),
    });
  const console = add('console');
  const registers = add('registers', { referencePanel: 'console', direction: 'right' });
  const stack = add('stack', { referencePanel: 'registers', direction: 'below' });
  add('msrs', { referencePanel: 'stack', direction: 'within' });
  const first = documents.get().all.find(({ kind }) => kind === 'program');
  if (first !== undefined) addEditor(to, first, { referencePanel: 'console', direction: 'above' });
  // Many columns need the room of an editor.
  add('compare', { referencePanel: first?.id ?? 'console', direction: 'within' });
  add('journey', { referencePanel: first?.id ?? 'console', direction: 'within' });
  const path = add('path', { referencePanel: 'console', direction: 'right' });
  add('disassembly', { referencePanel: 'path', direction: 'within' });
  add('memory', { referencePanel: 'path', direction: 'within' });
  add('problems', { referencePanel: 'console', direction: 'within' });
  add('syscalls', { referencePanel: 'console', direction: 'within' });
  add('msr-lab', { referencePanel: 'stack', direction: 'within' });
  add('watch', { referencePanel: 'stack', direction: 'within' });
  const { width, height } = to;
  registers.group.api.setSize({ width: Math.max(330, Math.round(width * 0.29)) });
  stack.group.api.setSize({ height: Math.round(height * 0.4) });
  console.group.api.setSize({ height: Math.round(height * 0.34) });
  path.group.api.setSize({ width: Math.round(width * 0.34) });
}

/** Gives each document its tab and takes away the tabs of documents that are closed. */
function sync(): void {
  if (api === null) return;
  const { all } = documents.get();
  const known = new Set(all.map(({ id }) => id));
  for (const panel of api.panels.slice()) if (!known.has(panel.id) && !isPanel(panel.id)) api.removePanel(panel);
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
  if (other !== undefined)
    return { referencePanel: other.id, direction: document.kind === 'kernel' ? 'right' : 'left' };
  return to.getPanel('console') === undefined ? undefined : { referencePanel: 'console', direction: 'above' };
}

function keep(from: DockviewApi): void {
  rememberLayout(JSON.stringify({ version: VERSION, grid: from.toJSON() }));
}

function restore(to: DockviewApi): boolean {
  const text = rememberedLayout();
  if (text === null) return false;
  try {
    const stored = JSON.parse(text) as { version?: unknown; grid: Parameters<DockviewApi['fromJSON']>[0] };
    if (stored.version !== VERSION) return false;
    to.fromJSON(stored.grid);
    if (PANELS.every((id) => to.getPanel(id) !== undefined)) return true;
  } catch {
    // Falls through: an unreadable layout is no reason not to start.
  }
  to.clear();
  return false;
}
