import type { Breakpoint } from '../preload/contract';
import { lab } from './lab';
import { breakpoints, documentById, machine, notify } from './state';

/** Sets or takes away the breakpoint of a document's line. */
export function toggleBreakpoint(id: string, line: number): void {
  const file = documentById(id)?.name;
  if (file === undefined) return;
  const { all } = breakpoints.get();
  const others = all.filter((one) => one.file !== file || one.line !== line);
  const wanted: Breakpoint[] = others.length === all.length ? [...all, { file, line }] : others;
  breakpoints.set({ all: wanted });
  if (machine.get().view !== null) void tellEngine(wanted);
}

async function tellEngine(wanted: readonly Breakpoint[]): Promise<void> {
  const reply = await lab.setBreakpoints(wanted);
  if (!reply.ok) return notify('error', reply.error.message);
  breakpoints.set({ resolved: reply.value });
}
