import type { DockviewPanelApi } from 'dockview-react';
import type { Breakpoint } from '../../preload/contract';
import { toggleBreakpoint } from '../breakpoints';
import { breakpoints, documentById, machine } from '../state';
import { monaco } from './monaco';
import { onLanguage, t } from '../i18n';
import { translated } from '../i18n/engine';

/**
 * Keeps one editor's marks up to date: the line the machine stands on (arrow and band), the `syscall` it came from while the
 * kernel runs (hollow arrow), and the breakpoints. An editor behind another tab is marked when it comes to the front.
 * @returns takes everything away again.
 */
export function decorate(id: string, editor: monaco.editor.IStandaloneCodeEditor, tab: DockviewPanelApi): () => void {
  const marks = editor.createDecorationsCollection();
  let last = '';
  const draw = () => {
    if (!tab.isVisible) return;
    const wanted = decorationsOf(id);
    const key = JSON.stringify(wanted);
    if (key === last) return;
    last = key;
    marks.set(wanted);
  };
  const ends = [machine.subscribe(draw), breakpoints.subscribe(draw), onLanguage(draw)];
  const sight = tab.onDidVisibilityChange(draw);
  const mouse = editor.onMouseDown(({ target }) => {
    const { GUTTER_GLYPH_MARGIN, GUTTER_LINE_NUMBERS } = monaco.editor.MouseTargetType;
    if ((target.type === GUTTER_GLYPH_MARGIN || target.type === GUTTER_LINE_NUMBERS) && target.position !== null)
      toggleBreakpoint(id, target.position.lineNumber);
  });
  draw();
  return () => {
    for (const end of ends) end();
    sight.dispose();
    mouse.dispose();
    marks.clear();
  };
}

function decorationsOf(id: string): monaco.editor.IModelDeltaDecoration[] {
  const document = documentById(id);
  if (document === undefined) return [];
  const side = document.kind === 'kernel' ? 'kernel' : 'user';
  const { view, program } = machine.get();
  const isLoaded = document.kind === 'kernel' || program === id;
  const all: monaco.editor.IModelDeltaDecoration[] = [];
  if (view !== null && isLoaded) {
    const { place, userPlace, ring } = view;
    if (place?.side === side && place.file === document.name)
      all.push(line(place.line, ring === 0 ? 'line-ring0' : 'line-ring3', 'glyph-current', t('editor:here')));
    else if (userPlace !== null && side === 'user' && userPlace.file === document.name && ring === 0)
      all.push(line(userPlace.line, 'line-origin', 'glyph-origin', t('editor:enteredFrom')));
  }
  const { all: set, resolved } = breakpoints.get();
  for (const breakpoint of set) {
    if (breakpoint.file !== document.name || breakpoint.line === undefined) continue;
    const answer = resolved.find(({ file, line: at }) => file === breakpoint.file && at === breakpoint.line);
    const isLost = view !== null && isLoaded && answer !== undefined && answer.resolved === null;
    const isConditional = breakpoint.condition !== undefined || (breakpoint.hits ?? 1) > 1;
    all.push({
      range: new monaco.Range(breakpoint.line, 1, breakpoint.line, 1),
      options: {
        glyphMarginClassName: isLost ? 'glyph-breakpoint-lost' : isConditional ? CONDITIONAL : 'glyph-breakpoint',
        glyphMarginHoverMessage: { value: isLost ? t('editor:lost') : hoverOf(breakpoint, answer?.problem) },
        stickiness: monaco.editor.TrackedRangeStickiness.NeverGrowsWhenTypingAtEdges,
      },
    });
  }
  return all;
}

const CONDITIONAL = 'glyph-breakpoint glyph-conditional';
function hoverOf({ condition, hits = 1 }: Breakpoint, problem: string | undefined): string {
  const when = condition === undefined ? t('editor:breakpoint') : t('editor:breakpointWhen', { condition });
  const from = hits > 1 ? t('stops:fromArrival', { when, count: hits }) : when;
  return problem === undefined ? from : `${from}, ${translated(problem)}`;
}

const line = (at: number, className: string, glyph: string, words: string): monaco.editor.IModelDeltaDecoration => ({
  range: new monaco.Range(at, 1, at, 1),
  options: {
    isWholeLine: true,
    className,
    glyphMarginClassName: glyph,
    glyphMarginHoverMessage: { value: words },
    overviewRuler: { color: '#d55e00', position: monaco.editor.OverviewRulerLane.Full },
  },
});
