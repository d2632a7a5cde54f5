import type { Edit } from '../preload/contract';
import { lab } from './lab';
import { inTurn, told } from './run';
import { machine, notify } from './state';
import { isOver } from './words';
import { t } from './i18n';
import { translated } from './i18n/engine';

/** Whether registers and memory may be changed now: the machine is at rest and not over. */
export function isEditable(): boolean {
  const { view } = machine.get();
  return view !== null && view.stop !== null && view.stop.kind !== 'waiting' && !isOver(view.stop);
}

/** Changes the stopped machine; what cannot be is said. @returns whether it was done. */
export async function editMachine(edit: Edit): Promise<boolean> {
  const reply = await lab.edit(edit);
  if (!reply.ok) notify('error', reply.error.message);
  else if (!reply.value.ok) notify('warning', t('memory:notChanged', { reason: translated(reply.value.reason) }));
  return reply.ok && reply.value.ok;
}

export const undoEdit = (): Promise<void> => inTurn(() => told(lab.undoEdit()));
