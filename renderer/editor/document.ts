import type { EditorDocument } from '../../preload/contract';
import { editedKernel } from '../documents';
import { documentById } from '../state';
import { modelOf, textOf } from './models';

/** A document as the engine's worker reads it: a kernel source with what else is edited of its kernel. */
export function editorDocument(id: string): EditorDocument | null {
  const document = documentById(id);
  if (document === undefined || modelOf(id) === undefined) return null;
  const source = { name: document.name, text: textOf(id) };
  if (document.kind !== 'kernel' || document.profile === null) return { source };
  const edited = editedKernel(document.profile).filter(({ name }) => name !== document.name);
  return { source, kernel: { profile: document.profile, edited } };
}
