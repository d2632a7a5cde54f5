import { settings, shell } from '../state';
import { letterSize, onLetters } from '../zoom';
import type { monaco } from './monaco';

const editors = new Map<string, monaco.editor.IStandaloneCodeEditor>();
/** A line to show as soon as the document's editor exists. */
const wanted = new Map<string, number>();
/** The line shown last in each text: a window that is set out anew keeps it in sight. */
const shown = new Map<string, number>();

/** Cursor and scroll place of a text whose tab went away and may come back elsewhere. */
const viewStates = new Map<string, monaco.editor.ICodeEditorViewState | null>();

export function attachEditor(id: string, editor: monaco.editor.IStandaloneCodeEditor): void {
  editors.set(id, editor);
  editor.restoreViewState(viewStates.get(id) ?? null);
  const line = wanted.get(id);
  if (line !== undefined) reveal(id, line);
  editor.onDidLayoutChange(() => {
    const last = shown.get(id);
    if (last !== undefined && !editor.hasTextFocus()) editor.revealLineInCenterIfOutsideViewport(last, 1);
  });
}
export function detachEditor(id: string): void {
  viewStates.set(id, editors.get(id)?.saveViewState() ?? null);
  editors.delete(id);
}
export const editorOf = (id: string | null): monaco.editor.IStandaloneCodeEditor | undefined =>
  id === null ? undefined : editors.get(id);

/** Frames that a new tab may take until it is laid out; what is not in sight cannot have the focus. */
const PATIENCE = 60;

/** Puts the cursor into a document's editor, as soon as there is one in sight. */
export function focusEditor(id: string, patience = PATIENCE): void {
  // The palette has opened meanwhile: the focus is its own.
  if (shell.get().pick !== null) return;
  const editor = editors.get(id);
  editor?.focus();
  if (editor?.hasTextFocus() || patience === 0) return;
  requestAnimationFrame(() => focusEditor(id, patience - 1));
}

/** The word at the cursor of a text, with the sign before it; null where there is none. */
export function wordAtCursor(id: string | null): string | null {
  const editor = editorOf(id);
  const position = editor?.getPosition();
  return position ? (wordAt(editor?.getModel() ?? null, position) ?? null) : null;
}
const wordAt = (model: monaco.editor.ITextModel | null, position: monaco.Position): string | undefined =>
  model?.getWordAtPosition(position)?.word;

/** Scrolls a line into the middle when it is not in sight. */
export function reveal(id: string, line: number): void {
  const editor = editors.get(id);
  if (editor === undefined) {
    wanted.set(id, line);
    return;
  }
  wanted.delete(id);
  shown.set(id, line);
  editor.revealLineInCenterIfOutsideViewport(line, 1);
  scrollAhead(editor, line);
}

/** Lines below the one that is shown which one reads on to, and those above it that say where one is. */
const [AHEAD, ABOVE] = [4, 3] as const;
let ahead = 0;
/** Keeps the next lines in sight too, once what is shown has been painted: the step that comes to them has nothing to scroll. */
function scrollAhead(editor: monaco.editor.IStandaloneCodeEditor, line: number): void {
  cancelIdleCallback(ahead);
  ahead = requestIdleCallback(() => {
    const [seen] = editor.getVisibleRanges();
    const lines = editor.getModel()?.getLineCount() ?? 0;
    if (seen === undefined || line < seen.startLineNumber || line > seen.endLineNumber) return;
    if (seen.endLineNumber >= Math.min(line + AHEAD, lines)) return;
    if (seen.endLineNumber - seen.startLineNumber < 2 * (AHEAD + ABOVE)) return;
    editor.setScrollTop(editor.getTopForLineNumber(Math.max(1, line - ABOVE)), 1);
  });
}

export function goTo(id: string, line: number, column = 1): void {
  reveal(id, line);
  editors.get(id)?.setPosition({ lineNumber: line, column });
  // A tab that has just come to the front cannot have the focus yet.
  focusEditor(id);
}

/** Letters of the size and the kind that the settings ask for. */
export const letters = () => ({ fontSize: letterSize(), fontFamily: settings.get().fontFamily });
onLetters(() => {
  for (const editor of editors.values()) editor.updateOptions(letters());
});
