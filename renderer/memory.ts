import type { MemoryRequest, MemoryView } from '../preload/contract';
import { lab } from './lab';
import { editMachine } from './machine-edit';
import { enterPanel } from './shell/layout';
import { machine, shell } from './state';
import { Store } from './store';
import { t } from './i18n';

/** What the Memory panel looks at, and what it saw; `before` is the last picture of the same place. */
export const memory = new Store<{
  request: MemoryRequest;
  view: MemoryView | null;
  before: MemoryView | null;
  problem: string | null;
}>({ request: { at: 'rsp', length: 256, root: 'current', overlay: 'bytes' }, view: null, before: null, problem: null });

let asked = 0;
/** Looks again. Nothing is there to be seen while the machine runs. */
export async function refreshMemory(): Promise<void> {
  const turn = ++asked;
  const { view } = machine.get();
  if (view === null || view.stop === null) return memory.set({ view: null, problem: null });
  const reply = await lab.memory(memory.get().request);
  if (turn !== asked) return;
  if (!reply.ok) return memory.set({ view: null, problem: reply.error.message });
  const found = reply.value;
  if (found === null) return memory.set({ view: null, problem: null });
  if ('problem' in found) return memory.set({ view: null, problem: found.problem });
  const last = memory.get().view ?? memory.get().before;
  memory.set({ view: found, before: last?.address === found.address ? last : null, problem: null });
}

export function askForMemory(change: Partial<MemoryRequest>): void {
  memory.set({ request: { ...memory.get().request, ...change }, view: null, before: null });
  void refreshMemory();
}

/** Where the tables of the CPU lie, and how long they are shown. */
const TABLES: Partial<Record<MemoryRequest['overlay'], { readonly at: string; readonly length: number }>> = {
  gdt: { at: 'gdtr', length: 128 },
  idt: { at: 'idtr', length: 4096 },
  tss: { at: 'tr_base', length: 256 },
};
/** Lays a structure over memory; a table of the CPU is looked for where its register says. */
export const askForOverlay = (overlay: MemoryRequest['overlay']): void =>
  askForMemory({ length: 256, ...TABLES[overlay], overlay });

/** Asks where to look. */
export function lookAtMemory(): void {
  shell.set({
    pick: {
      title: t('memory:lookAt'),
      choices: [],
      initial: memory.get().request.at,
      accept: (at) => {
        enterPanel('memory');
        askForMemory({ at });
      },
    },
  });
}

/** Asks for bytes to put at an address. */
export function changeMemory(address: string): void {
  shell.set({
    pick: {
      title: t('memory:newBytes', { address }),
      choices: [],
      initial: '',
      accept: (bytes) => void editMachine({ kind: 'memory', address: address.slice(2), bytes }),
    },
  });
}
