import type { EventStop } from '../preload/contract';
import { lab } from './lab';
import { t } from './i18n';
import { type Choice, eventStops, shell } from './state';

/** `the ring changes`, `write is called`. */
export function eventStopName(stop: EventStop): string {
  if (stop.kind === 'call' && stop.name !== undefined) return t('stops:event.named', { name: stop.name });
  return t(`stops:event.${stop.kind}`);
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
    label: t('stops:when', { event: eventStopName(stop) }),
    detail: all.some((one) => eventStopName(one) === eventStopName(stop)) ? t('stops:whenOn') : '',
    run: () => toggleEventStop(stop),
  });
  const named = all.filter((one) => one.kind === 'call' && one.name !== undefined);
  shell.set({
    pick: {
      title: t('stops:pickEvent'),
      choices: [...KINDS, ...named].map(choice),
      takes: /^\s*[a-z_][a-z0-9_]*\s*$/iu,
      accept: (text) => toggleEventStop({ kind: 'call', name: text.trim() }),
    },
  });
}
