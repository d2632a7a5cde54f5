import type { Breakpoint } from '../preload/contract';
import { lab } from './lab';
import { openPlace } from './places';
import { breakpoints, documentById, machine, notify, shell } from './state';
import { t } from './i18n';
import { translated } from './i18n/engine';

/** Where it stops: `hello.s:8`, `entry_SYSCALL_64`, `0x401000`. */
export const breakpointName = ({ file, line, address, symbol }: Breakpoint): string =>
  symbol ?? address ?? `${file ?? ''}:${line ?? 0}`;

/** Sets or takes away the breakpoint of a document's line. */
export function toggleBreakpoint(id: string, line: number): void {
  const file = documentById(id)?.name;
  if (file === undefined) return;
  const { all } = breakpoints.get();
  const others = all.filter((one) => one.file !== file || one.line !== line);
  set(others.length === all.length ? [...all, { file, line }] : others);
}

export const removeBreakpoint = (breakpoint: Breakpoint): void => set(without(breakpoint));
const without = (breakpoint: Breakpoint): Breakpoint[] =>
  breakpoints.get().all.filter((one) => breakpointName(one) !== breakpointName(breakpoint));

/** Asks for the condition of a breakpoint, and from which arrival on it stops. */
export function editCondition(breakpoint: Breakpoint): void {
  const { condition = '', hits = 1, ...place } = breakpoint;
  shell.set({
    pick: {
      title: t('stops:condition', { place: breakpointName(breakpoint) }),
      choices: [],
      initial: hits > 1 ? `${condition} ; ${hits}` : condition,
      accept: (text) => {
        const [, words = '', count = '1'] = /^(.*?)(?:;\s*(\d{1,9})\s*)?$/u.exec(text) ?? [];
        const wanted: Breakpoint = {
          ...place,
          ...(words.trim() === '' ? {} : { condition: words.trim() }),
          ...(Number(count) > 1 ? { hits: Number(count) } : {}),
        };
        set([...without(breakpoint), wanted]);
      },
    },
  });
}

/** The condition of the breakpoint on this line; there is one from now on. */
export function editConditionOfLine(id: string, line: number): void {
  const file = documentById(id)?.name;
  if (file === undefined) return;
  editCondition(breakpoints.get().all.find((one) => one.file === file && one.line === line) ?? { file, line });
}

/** Asks for a symbol of the program or of the kernel, or an address. */
export function breakAtSymbol(): void {
  shell.set({
    pick: {
      title: t('stops:breakAt'),
      choices: [],
      initial: '',
      accept: (text) => {
        const name = text.trim();
        if (name === '') return;
        const wanted = /^0x[0-9a-f]{1,16}$/iu.test(name) ? { address: name } : { symbol: name };
        set([...without(wanted), wanted]);
      },
    },
  });
}

/** Shows where it stops, when that is a line of a text. */
export function goToBreakpoint({ file, line }: Breakpoint): void {
  if (file === undefined || line === undefined) return;
  const isKernel = /\.(?:S|h)$/u.test(file);
  void openPlace({ side: isKernel ? 'kernel' : 'user', file, line });
}

function set(wanted: readonly Breakpoint[]): void {
  breakpoints.set({ all: wanted });
  if (machine.get().view !== null) void tellEngine(wanted);
}

async function tellEngine(wanted: readonly Breakpoint[]): Promise<void> {
  const reply = await lab.setBreakpoints(wanted);
  if (!reply.ok) return notify('error', reply.error.message);
  breakpoints.set({ resolved: reply.value });
  for (const { problem, ...one } of reply.value)
    if (problem !== undefined)
      notify('warning', t('stops:badCondition', { place: breakpointName(one), problem: translated(problem) }));
}
