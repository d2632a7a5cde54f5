import { useEffect, useState } from 'react';
import type { InstructionRow, MachineView } from '../preload/contract';
import { lab } from './lab';
import { machine } from './state';
import { Store } from './store';

/** Instructions of a part of a call that are shown at once. */
export const PAGE = 100;

/**
 * What is unfolded in the list of system calls, and the row that the keyboard is at. A key is that of a call, `12`, of a part of
 * one, `12/handler`, or of what stands in it, `12/handler/4711.0`.
 */
export const calls = new Store<{
  open: ReadonlySet<string>;
  active: string | null;
  /** Of the parts that are turned to another page than their first. */
  pages: ReadonlyMap<string, number>;
}>({ open: new Set(), active: null, pages: new Map() });

export function unfold(key: string, isOpen: boolean): void {
  const open = new Set(calls.get().open);
  if (isOpen) open.add(key);
  else open.delete(key);
  calls.set({ open, active: key });
}
export const turnTo = (key: string, page: number): void =>
  calls.set({ pages: new Map(calls.get().pages).set(key, page) });

/** Nothing is unfolded: the calls are another program's. */
export function foldAll(): void {
  const { open, active } = calls.get();
  if (open.size > 0 || active !== null) calls.set({ open: new Set(), active: null, pages: new Map() });
}

/** Up to where the run is known, so that another run of the same calls can be told from it. */
const knownEnd = (view: MachineView | null): number => view?.time?.end.icount ?? 0;

/**
 * Instructions `from` on, as they ran; null until they have been read. Read again when there are more of them now, when the
 * run became another one, and when a command came in between.
 */
export function useInstructions(from: number, count: number): readonly InstructionRow[] | null {
  const [found, setFound] = useState<{ readonly from: number; readonly rows: readonly InstructionRow[] } | null>(null);
  useEffect(() => {
    let isCurrent = true;
    let turn = 0;
    let isRead = false;
    let end = knownEnd(machine.get().view);
    const ask = async () => {
      const mine = ++turn;
      isRead = true;
      const reply = await lab.instructions({ from, count });
      if (!isCurrent || mine !== turn) return;
      if (reply.ok && reply.value !== null) setFound({ from, rows: reply.value });
      else isRead = false;
    };
    const look = () => {
      const { view } = machine.get();
      const before = end;
      end = knownEnd(view);
      if (end < before) isRead = false;
      if (!isRead && view !== null && view.stop !== null) void ask();
    };
    look();
    const leave = machine.subscribe(look);
    return () => {
      isCurrent = false;
      leave();
    };
  }, [from, count]);
  return found !== null && found.from === from ? found.rows : null;
}
