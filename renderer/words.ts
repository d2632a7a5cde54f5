import type { MachineView, SourcePlace, Stop } from '../preload/contract';
import { t } from './i18n';

/** Where the machine stands, as the status bar says it: `entry_SYSCALL_64+0x1f (entry_64.S, line 40)`. */
export const placeWords = (at: string, place: SourcePlace | null): string =>
  place === null ? at : `${at} (${place.file}, line ${place.line})`;

/** One sentence about why the machine is at rest. */
export function stopWords(view: MachineView): string {
  const { stop } = view;
  const where = placeWords(view.at, view.place);
  if (stop === null) return view.running ? 'Running.' : `At ${where}.`;
  return sentence(stop, where, view) + (view.diagnosis === null ? '' : ` ${closed(view.diagnosis)}`);
}

function sentence(stop: Stop, where: string, view: MachineView): string {
  switch (stop.kind) {
    case 'ready':
      return `Ready at ${where}: the kernel has booted, the program has not started.`;
    case 'step':
      return `Stepped to ${where}.`;
    case 'start':
      return `At the start of the run, ${where}: there is nothing earlier to go back to.`;
    case 'paused':
      return `Paused at ${where}.`;
    case 'breakpoint':
      return `Breakpoint at ${where}.`;
    case 'watchpoint': {
      const { place } = stop;
      const what = place.kind === 'register' ? place.name.toUpperCase() : `memory at ${place.address}`;
      return `The instruction before ${where} has changed ${what}.`;
    }
    case 'event':
      return `Stopped behind ${stop.text}; now at ${where}.`;
    case 'waiting':
      return 'Waiting for input: type in the console.';
    case 'limit':
      return `Stopped after ${stop.instructions} instructions at ${where}.`;
    case 'exited':
      return `Exited with status ${stop.status}.`;
    case 'killed':
      return `Killed by ${stop.signalName}${lineOf(view, stop.reason)}`;
    case 'dead':
      return `The machine cannot go on: ${closed(stop.reason)}`;
  }
}

/** The engine's reason names instruction and address; the line of the source is ours to add. */
function lineOf(view: MachineView, reason: string): string {
  const place = view.place?.side === 'user' ? view.place : view.userPlace;
  const line = place === null ? '' : ` (${place.file}, line ${place.line})`;
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
