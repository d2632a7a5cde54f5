import { Store } from './store';

/** What the Disassembly panel looks at: an expression; null: wherever RIP is. */
export const listing = new Store<{ at: string | null }>({ at: null });
