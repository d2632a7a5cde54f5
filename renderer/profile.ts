import type { Profile } from '../preload/contract';
import { lab } from './lab';
import { Store } from './store';

export type ProfileColumn = 'name' | 'ring' | 'count' | 'entered';

/** What was counted last, and how far the counting is that is under way. */
export const profile = new Store<{
  running: boolean;
  /** From 0 to 1. */
  done: number;
  result: Profile | null;
  error: string | null;
  column: ProfileColumn;
  descending: boolean;
}>({ running: false, done: 0, result: null, error: null, column: 'count', descending: true });

/** Counts what is known of the run, of a long one a sample unless every instruction is asked for; the machine of the window stays where it is. */
export async function profileNow(exact = false): Promise<void> {
  if (profile.get().running) return;
  profile.set({ running: true, done: 0, error: null });
  const reply = await lab.profile({ exact });
  if (!reply.ok)
    return profile.set({ running: false, error: reply.error.kind === 'cancelled' ? null : reply.error.message });
  const { value } = reply;
  if (value.ok) profile.set({ running: false, result: value.profile });
  else profile.set({ running: false, error: value.reason });
}

export const stopProfile = async (): Promise<void> => void (await lab.cancelProfile());

/** The other way round when it is sorted so already. */
export function sortBy(column: ProfileColumn): void {
  const before = profile.get();
  profile.set({ column, descending: before.column === column ? !before.descending : column !== 'name' });
}
