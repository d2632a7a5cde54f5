import type { VersionReason } from '../../preload/contract';
import { textOf } from '../editor/models';
import { lab } from '../lab';
import { type LabDocument, documentById } from '../state';

/** Nothing was typed for this long: what stands there is a version. */
const REST_MS = 1500;
const waiting = new Map<string, ReturnType<typeof setTimeout>>();

/** Whose versions belong together: a file's, a kernel source's, a new text's by its name. */
export const historyKey = ({ kind, name, path, profile }: Omit<LabDocument, 'id' | 'dirty'>): string =>
  kind === 'kernel' ? `kernel:${profile}/${name}` : (path ?? `new:${name}`);

/** Keeps a document's present text. */
export function keepVersion(id: string, why: VersionReason): void {
  clearTimeout(waiting.get(id));
  waiting.delete(id);
  const document = documentById(id);
  if (document === undefined) return;
  void lab.keepVersion({ key: historyKey(document), name: document.name, text: textOf(id), why });
}

/** A document is being typed into. */
export function noteTyping(id: string): void {
  clearTimeout(waiting.get(id));
  waiting.set(
    id,
    setTimeout(() => keepVersion(id, 'typed'), REST_MS),
  );
}

/** A document is about to be closed: what was typed last is kept first. */
export function keepBeforeClosing(id: string): void {
  if (waiting.has(id)) keepVersion(id, 'typed');
}
