import type { TraceEvent } from '../core/events';

/** Something that happens on the path and stops the run behind the instruction that did it. */
export type EventStop =
  /** The ring changes; CR3 is loaded; a fault is delivered; a signal ends or reaches the program. */
  | { readonly kind: 'ring' | 'cr3' | 'fault' | 'signal' }
  /** A system call is made: any, or one by its name. */
  | { readonly kind: 'call'; readonly name?: string };

const KINDS: Readonly<Partial<Record<TraceEvent['event'], EventStop['kind']>>> = {
  cpl: 'ring',
  cr3: 'cr3',
  fault: 'fault',
  signal: 'signal',
  handler: 'signal',
  syscall: 'call',
};

/** Whether the event is one that was asked for. */
export function isAskedFor(event: TraceEvent, all: readonly EventStop[]): boolean {
  const kind = KINDS[event.event];
  if (kind === undefined) return false;
  return all.some(
    (one) =>
      one.kind === kind &&
      (one.kind !== 'call' || one.name === undefined || (event.event === 'syscall' && event.name === one.name)),
  );
}
