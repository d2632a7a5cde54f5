import type { Evaluation } from '../preload/contract';
import { lab } from './lab';
import { machine, notify, shell } from './state';
import { Store } from './store';
import { t } from './i18n';
import { translated } from './i18n/engine';

/** Expressions that are looked at whenever the machine comes to rest, and what each was worth then. */
export const expressions = new Store<{ all: readonly string[]; values: readonly (Evaluation | null)[] }>({
  all: [],
  values: [],
});

let asked = 0;
/** Values of another moment are worth nothing: they go away until the new ones are there. */
async function refresh(): Promise<void> {
  const { all } = expressions.get();
  const turn = ++asked;
  const { view } = machine.get();
  if (all.length === 0) return;
  if (view === null || view.stop === null) return expressions.set({ values: [] });
  const reply = await lab.evaluate({ texts: all });
  if (turn === asked && reply.ok) expressions.set({ values: reply.value });
}

/** Keeps the values up to date from now on. */
export const watchExpressions = (): (() => void) => machine.subscribe(() => void refresh());

export function addExpression(text: string): void {
  const trimmed = text.trim();
  const { all } = expressions.get();
  if (trimmed === '' || all.includes(trimmed)) return;
  expressions.set({ all: [...all, trimmed] });
  void refresh();
}
export function removeExpression(text: string): void {
  const { all, values } = expressions.get();
  const at = all.indexOf(text);
  expressions.set({ all: all.toSpliced(at, 1), values: values.toSpliced(at, 1) });
}

/** `0x0000000000000027 = 39`, with the symbol it points to; or the reason there is no value. */
export function valueWords(value: Evaluation | null | undefined): string {
  if (value === null || value === undefined) return '';
  if (!value.ok) return translated(value.reason);
  const points = value.points === null ? '' : ` ${value.points}`;
  return `0x${value.value.replace(/^0+(?=.)/u, '')} = ${value.decimal}${points}`;
}

/** Asks for an expression and says what it is worth; it stays in the Watch panel. */
export function lookAtExpression(): void {
  shell.set({
    pick: {
      title: t('stops:evaluate'),
      choices: [],
      initial: '',
      accept: (text) => void look(text.trim()),
    },
  });
}

async function look(text: string): Promise<void> {
  addExpression(text);
  const reply = await lab.evaluate({ texts: [text] });
  const value = reply.ok ? (reply.value[0] ?? null) : null;
  if (value !== null) notify(value.ok ? 'info' : 'warning', `${text}: ${valueWords(value)}`);
}
