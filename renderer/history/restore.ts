import { freeName, newDocument } from '../documents';
import { modelOf } from '../editor/models';
import { showPanel } from '../shell/layout';
import { focusEditor } from '../editor/editors';
import { documentById, documents } from '../state';
import { historyKey, keepVersion } from './keep';

/** The open document that a history is of. */
export const openDocumentOf = (key: string): string | undefined =>
  documents.get().all.find((one) => historyKey(one) === key)?.id;

/** Puts an earlier text in a document's place; Ctrl+Z takes it back. One that is closed becomes a text of its own. */
export function restoreVersion(key: string, name: string, text: string): void {
  const id = openDocumentOf(key);
  const model = id === undefined ? undefined : modelOf(id);
  if (id === undefined || model === undefined) {
    newDocument(freeName(name), text);
    return;
  }
  keepVersion(id, 'typed');
  model.pushStackElement();
  model.pushEditOperations([], [{ range: model.getFullModelRange(), text }], () => null);
  model.pushStackElement();
  keepVersion(id, 'restored');
  if (documentById(id) !== undefined) showPanel(id);
  focusEditor(id);
}
