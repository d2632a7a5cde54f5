import type { EventStop } from '../preload/contract';
import { lab } from './lab';
import { type Choice, eventStops, shell } from './state';

/** `the ring changes`, `write is called`. */
export function eventStopName(stop: EventStop): string {
  switch (stop.kind) {
    case 'ring':
      return 'the ring changes';
    case 'cr3':
      return 'CR3 is loaded';
    case 'fault':
      return 'a fault is delivered';
    case 'signal':
      return 'a signal comes';
    case 'call':
      return stop.name === undefined ? 'a system call is made' : `${stop.name} is called`;
  }
}

export function toggleEventStop(stop: EventStop): void {
  const { all } = eventStops.get();
  const others = all.filter((one) => eventStopName(one) !== eventStopName(stop));
  eventStops.set({ all: others.length === all.length ? [...all, stop] : others });
  void lab.setEventStops(eventStops.get().all);
}

const KINDS: readonly EventStop[] = [
  { kind: 'ring' },
  { kind: 'cr3' },
  { kind: 'fault' },
  { kind: 'signal' },
  { kind: 'call' },
];

/** Lets the user choose what stops a run, or type the name of a system call. */
export function pickEventStop(): void {
  const { all } = eventStops.get();
  const choice = (stop: EventStop): Choice => ({
    label: `When ${eventStopName(stop)}`,
    detail: all.some((one) => eventStopName(one) === eventStopName(stop)) ? 'stops now; choose it to go on' : '',
    run: () => toggleEventStop(stop),
  });
  const named = all.filter((one) => one.kind === 'call' && one.name !== undefined);
  shell.set({
    pick: {
      title: 'Stop when: choose, or type the name of a system call',
      choices: [...KINDS, ...named].map(choice),
      takes: /^\s*[a-z_][a-z0-9_]*\s*$/iu,
      accept: (text) => toggleEventStop({ kind: 'call', name: text.trim() }),
    },
  });
}
