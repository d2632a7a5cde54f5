import type { Example } from '../preload/contract';
import { activate, freeName, newDocument } from './documents';
import { textOf } from './editor/models';
import { documents } from './state';

/** Opens an example as a text of the student's own; one that is open and unchanged comes to the front. */
export function newFromExample({ name, text }: Example): void {
  const open = documents.get().all.find((one) => one.name === name && textOf(one.id) === text);
  if (open === undefined) newDocument(freeName(name), text);
  else activate(open.id);
}
