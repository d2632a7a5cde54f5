import type { SourcePlace } from '../preload/contract';
import { openKernelSource } from './documents';
import { goTo } from './editor/editors';
import { showPanel } from './shell/layout';
import { documents, machine } from './state';

/** Brings a source line to the front and puts the cursor there. */
export async function openPlace(place: SourcePlace, column = 1): Promise<void> {
  const document =
    place.side === 'kernel'
      ? await openKernelSource(place.file)
      : (documents.get().all.find(({ id, name }) => name === place.file && id === machine.get().program) ??
        documents.get().all.find(({ kind, name }) => kind === 'program' && name === place.file));
  if (document === undefined) return;
  showPanel(document.id);
  goTo(document.id, place.line, column);
}
