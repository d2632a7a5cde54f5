import type { MachineView, PathRow } from '../preload/contract';
import { t } from './i18n';
import { pathWords } from './path-words';
import { isOver, ringWords } from './words';

/** Rows of the path, and registers, as many as one can listen to. */
const MOST_ROWS = 3;
const MOST_REGISTERS = 6;
/** Where it stopped is said before, and the flags have their names. */
const SAID_OTHERWISE: ReadonlySet<string> = new Set(['RIP', 'RFLAGS']);

/**
 * What is otherwise than at the stop before, for somebody who hears it behind the sentence that says where and why the machine
 * stopped: what happened on the path, the ring, the past, what changed, and the instruction that comes next.
 */
export function announcement(view: MachineView, before: MachineView | null): string {
  const { stop } = view;
  if (stop === null || isOver(stop) || stop.kind === 'waiting') return '';
  const rows = happened(view, before);
  return [
    ...rows.map(({ text }) => sentence(spoken(pathWords(text)))),
    ...(rows.some(({ kind }) => kind === 'cpl') ? [] : ring(view, before)),
    ...time(view, before),
    ...changes(view),
    ...next(view),
  ].join(' ');
}

/** Rows of the path that are new; a stop that was asked for tells its own. */
function happened({ path, stop }: MachineView, before: MachineView | null): readonly PathRow[] {
  if (before === null || stop?.kind === 'event') return [];
  const seen = before.path.at(-1)?.seq ?? -1;
  return path.filter(({ seq }) => seq > seen).slice(-MOST_ROWS);
}

const ring = (view: MachineView, before: MachineView | null): readonly string[] =>
  before === null || before.ring === view.ring ? [] : [sentence(ringWords(view.ring))];

function time(view: MachineView, before: MachineView | null): readonly string[] {
  const [was, is] = [before?.time?.isPast === true, view.time?.isPast === true];
  return was === is ? [] : [t(is ? 'announce:past' : 'announce:present')];
}

function changes({ registers, flags }: MachineView): readonly string[] {
  const words = [
    ...registers
      .filter(({ name, changed }) => changed && !SAID_OTHERWISE.has(name.toUpperCase()))
      .map(({ name, value, points }) => {
        const number = `${name.toUpperCase()} 0x${value.replace(/^0+(?=.)/u, '')}`;
        return points === null ? number : `${number}, ${points}`;
      }),
    ...flags.filter(({ changed }) => changed).map(({ name, set }) => `${name} ${set ? 1 : 0}`),
  ];
  const more = words.length - MOST_REGISTERS;
  return [
    ...(words.length === 0 ? [] : [t('announce:changed', { what: words.slice(0, MOST_REGISTERS).join('; ') })]),
    ...(more > 0 ? [t('announce:more', { count: more })] : []),
  ];
}

function next({ disassembly }: MachineView): readonly string[] {
  const text = disassembly.find(({ isCurrent }) => isCurrent)?.text;
  return text === undefined ? [] : [t('announce:next', { instruction: text.replaceAll(/\s+/gu, ' ') })];
}

const sentence = (text: string): string => (/[.!?]$/u.test(text) ? text : `${text}.`);

/** Arrows are read out as names of characters, or not at all. */
const spoken = (text: string): string => text.replaceAll('→', t('announce:to')).replaceAll('⇄', t('announce:swapped'));
