import type { MachineView, SourcePlace, Stop } from '../preload/contract';
import { t } from './i18n';
import { translated } from './i18n/engine';
import { pathWords } from './path-words';

/** Where the machine stands, as the status bar says it: `entry_SYSCALL_64+0x1f (entry_64.S, line 40)`. */
export const placeWords = (at: string, place: SourcePlace | null): string =>
  place === null ? at : t('stop:place', { at, file: place.file, line: place.line });

/** One sentence about why the machine is at rest. */
export function stopWords(view: MachineView): string {
  const { stop } = view;
  const where = placeWords(view.at, view.place);
  if (stop === null) return view.running ? t('stop:running') : t('stop:at', { where });
  return sentence(stop, where, view) + (view.diagnosis === null ? '' : ` ${closed(translated(view.diagnosis))}`);
}

function sentence(stop: Stop, where: string, view: MachineView): string {
  switch (stop.kind) {
    case 'ready':
      return t('stop:ready', { where });
    case 'step':
      return t('stop:step', { where });
    case 'start':
      return t('stop:start', { where });
    case 'paused':
      return t('stop:paused', { where });
    case 'breakpoint':
      return t('stop:breakpoint', { where });
    case 'watchpoint': {
      const { place } = stop;
      const what =
        place.kind === 'register' ? place.name.toUpperCase() : t('stop:memoryAt', { address: place.address });
      return t(DONE[place.access ?? 'change'], { where, what });
    }
    case 'event':
      return t('stop:event', { event: pathWords(stop.text), where });
    case 'waiting':
      return t('stop:waiting');
    case 'limit':
      return t('stop:limit', { instructions: stop.instructions, where });
    case 'exited':
      return t('stop:exited', { status: stop.status });
    case 'killed':
      return t('stop:killed', { signal: stop.signalName, why: lineOf(view, translated(stop.reason)) });
    case 'dead':
      return t('stop:dead', { reason: closed(translated(stop.reason)) });
  }
}

const DONE = {
  change: 'stop:watchpoint',
  read: 'stop:watchRead',
  write: 'stop:watchWrite',
  access: 'stop:watchAccess',
} as const;

/** The engine's reason names instruction and address; the line of the source is ours to add. */
function lineOf(view: MachineView, reason: string): string {
  const place = view.place?.side === 'user' ? view.place : view.userPlace;
  const line = place === null ? '' : t('stop:line', { file: place.file, line: place.line });
  return reason === '' ? `${line}.` : `: ${reason.replace(/\.$/, '')}${line}.`;
}

const closed = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);

/** Whether a stop is one that the student should not overlook. */
export const isAlarming = (stop: Stop | null): boolean =>
  stop !== null && (stop.kind === 'killed' || stop.kind === 'dead');

/** Whether the run can only be started anew. */
export const isOver = (stop: Stop | null): boolean =>
  stop !== null && (stop.kind === 'exited' || stop.kind === 'killed' || stop.kind === 'dead');

export const ringWords = (ring: 0 | 3): string => t(`common:ring${ring}`);
export const rootWords = (root: MachineView['cr3Root']): string => t(`status:root.${root}`);
